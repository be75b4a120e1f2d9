"""Asks Linux for what Python has no name for; elsewhere, and where it refuses, nothing happens."""

import ctypes
import sys
from functools import cache

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_NEW_USER, _NEW_NETWORK = 0x1000_0000, 0x4000_0000


@cache
def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def called(number: int, *given: object) -> int:
    """Make the system call of this number; -1 when it fails, or where there is none."""
    libc = _libc()
    return int(libc.syscall(ctypes.c_long(number), *given)) if libc else -1


def conceal() -> bool:
    """Keep this process's memory and environment from others of the same user; tell whether it is.

    They hold the token, and what this process starts could read both. It holds until this process
    becomes another program; those that it starts see to themselves.
    """
    return _set(_PR_SET_DUMPABLE, 0)


def renounce() -> bool:
    """Never gain a right again, as by a program that belongs to another user."""
    return _set(_PR_SET_NO_NEW_PRIVS, 1)


def leave_the_network() -> bool:
    """Go where there is no network, not even this machine's own; tell whether that was allowed."""
    libc = _libc()
    return libc is not None and libc.unshare(_NEW_USER | _NEW_NETWORK) == 0


def _set(option: int, value: int) -> bool:
    libc = _libc()
    zero = ctypes.c_ulong(0)
    return libc is not None and libc.prctl(option, ctypes.c_ulong(value), zero, zero, zero) == 0
