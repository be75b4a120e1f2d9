"""Confines a process, and tells what of that the system enforces."""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from index.confinement.kernel import leave_the_network, renounce
from index.confinement.landlock import restrict
from index.confinement.resource_limits import limit_files, limit_memory, limit_processes
from index.confinement.starting import command, end_with_parent, environment
from index.confinement.system_calls import is_installed, refuse_calls

_PACKAGES = ("site-packages", "dist-packages")
_SYSTEM = (
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share/zoneinfo"),
    *("/etc/localtime", "/etc/ld.so.cache", "/dev/null", "/dev/urandom"),
)
_LONGEST = 60.0  # seconds to try it out in a process


@dataclass(frozen=True, slots=True)
class Confinement:
    """What is enforced for good on a process that reads others' files.

    `files`: it opens none but its libraries and its own. `network`: it reaches no other machine and
    no other program; `tcp`, that over TCP at least. `processes`: it starts none, and reaches no
    other one. Memory and work are limited everywhere.
    """

    files: bool
    network: bool
    tcp: bool
    processes: bool


def confine(
    memory: int, size: int, readable: Collection[Path] = (), writable: Collection[Path] = ()
) -> Confinement:
    """Give up what reading a file does not need; import before what is not a library's.

    Left are `memory` bytes more than this process has now, code, what is `readable`, and files of
    up to `size` bytes in the folders that are `writable`. It ends with the process that started
    it. What the system can't enforce is left out.
    """
    is_root = os.geteuid() == 0  # whose processes nobody counts; elsewhere it has another number
    renounce()
    limit_files(size)
    limit_memory(memory)
    apart = not is_installed() and leave_the_network()  # as long as there is one thread
    version = restrict([*_code(), *readable], writable)
    end_with_parent()
    limit_processes()
    refused = refuse_calls(writing=bool(writable))  # to set limits among others
    apart = apart or refused
    return Confinement(version > 0, apart, apart or version >= 4, refused or not is_root)


def _code() -> list[Path]:
    """Return where code is that may still be imported, and what libraries read beside it."""
    installed = sysconfig.get_paths()
    folders = {installed[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    folders |= {path for path in sys.path if Path(path).name in _PACKAGES}
    own = Path(__file__).parents[1]
    return [own, *map(Path, (*sorted(folders), *_SYSTEM))]


def confinement_here() -> Confinement:
    """Return what is enforced on this machine, tried out in a process of its own.

    Nothing is where that can't be tried.
    """
    try:
        told = subprocess.run(
            command("index.confinement"),
            env=environment(),
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LONGEST,
            check=True,
        )
        return Confinement(**json.loads(told.stdout))
    except (OSError, subprocess.SubprocessError, ValueError):
        return Confinement(files=False, network=False, tcp=False, processes=False)
