"""Landlock: a process gives up files and networks, for good, without being root (Linux 5.13).

The numbers are those of https://docs.kernel.org/userspace-api/landlock.html.
"""

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from index.confinement.kernel import called

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION, _BENEATH = 1, 1

_WRITE_FILE, _READ_FILE, _READ_FOLDER, _MAKE_FILE = 1 << 1, 1 << 2, 1 << 3, 1 << 8
_TRUNCATE, _DEVICE = 1 << 14, 1 << 15
_OF_FILES = _WRITE_FILE | _READ_FILE | _TRUNCATE | _DEVICE | 1
_READ = _READ_FILE | _READ_FOLDER
_WRITE = _READ | _WRITE_FILE | _MAKE_FILE | _TRUNCATE

_KNOWN_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many rights over files each version knows; later ones know 16."""

_TCP = 0b11  # to listen and to connect; from version 4 on
_SCOPES = 0b11  # sockets without a name in the file system, signals; from version 6 on


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


def restrict(readable: Iterable[Path], writable: Iterable[Path]) -> int:
    """Leave this thread only these files, and those below these folders; return the version.

    No TCP is left from version 4 on, no signal to other processes from version 6 on. What is open
    stays open. Returns 0, and nothing is given up, where there is no Landlock; `renounce` first.
    """
    version = called(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION))
    if version < 1:
        return 0
    rights = (1 << _KNOWN_RIGHTS.get(version, 16)) - 1
    rules = _Ruleset(rights, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = called(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        return 0
    try:
        for granted, paths in ((_READ, readable), (_WRITE, writable)):
            for path in paths:
                _allow(ruleset, path, granted & rights)
        return version if called(_RESTRICT, ruleset, ctypes.c_uint32(0)) == 0 else 0
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, rights: int) -> None:
    """Leave a file, or what is below a folder, if it is there."""
    with suppress(OSError):
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            granted = rights if path.is_dir() else rights & _OF_FILES
            rule = _Beneath(granted, handle)
            called(_ADD, ruleset, _BENEATH, ctypes.byref(rule), ctypes.c_uint32(0))
        finally:
            os.close(handle)
