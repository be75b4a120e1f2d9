"""Refuses system calls that no reader of files needs, by libseccomp where that is installed."""

import ctypes
import errno
import os
import sys
from functools import cache

_ALLOW = 0x7FFF_0000
_REFUSE = 0x0005_0000  # with an error number
_MASKED = 7  # compares what is left of an argument under a mask
_THREAD = 0x0001_0000  # of a clone: it is a thread
_ALL_THREADS = 4

_NETWORK = (
    *("socket", "socketpair", "socketcall", "connect", "bind", "listen", "accept", "accept4"),
    *("sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg"),
)
_PROCESSES = (
    *("fork", "vfork", "execve", "execveat", "kill", "tkill", "tgkill", "rt_sigqueueinfo"),
    *("rt_tgsigqueueinfo", "pidfd_open", "pidfd_getfd", "pidfd_send_signal", "setpriority"),
    *("ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp"),
    *("prlimit64", "setrlimit", "sched_setaffinity", "ioprio_set"),
)
_KERNEL = (
    *("bpf", "perf_event_open", "userfaultfd", "keyctl", "add_key", "request_key"),
    *("unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "open_tree", "move_mount"),
    *("fsopen", "fsmount", "init_module", "finit_module", "kexec_load", "name_to_handle_at"),
    *("open_by_handle_at", "shmget", "shmat", "msgget", "semget", "mq_open", "syslog"),
)
_CHANGES = (
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("link", "linkat", "symlink", "symlinkat", "mknod", "mknodat", "truncate", "truncate64"),
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat"),
    *("utime", "utimes", "utimensat", "futimesat", "setxattr", "lsetxattr", "fsetxattr"),
    *("removexattr", "lremovexattr", "fremovexattr", "creat"),
)
_MISSING = ("clone3", "openat2", "io_uring_setup", "io_uring_enter", "io_uring_register")
"""They are told to be missing: libraries then do without, by what can be looked into here."""

_WRITING = (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC)


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("mask", ctypes.c_uint64),
        ("value", ctypes.c_uint64),
    )


def refuse_calls(*, writing: bool) -> bool:
    """Refuse, from here on and for good, to start processes and to reach others or a network.

    Unless it is `writing`, this process changes no name and opens no file to write either. Threads
    are allowed. Returns False, and nothing is refused, where libseccomp is not installed.
    """
    library = _library()
    if library is None:
        return False
    context = library.seccomp_init(ctypes.c_uint32(_ALLOW))
    refused = [*_NETWORK, *_PROCESSES, *_KERNEL, *(() if writing else _CHANGES)]
    for name in refused:
        _add(library, context, name, errno.EPERM)
    for name in _MISSING:
        _add(library, context, name, errno.ENOSYS)
    _add(library, context, "clone", errno.EPERM, (0, _THREAD, 0))
    if not writing:
        for flag in _WRITING:
            _add(library, context, "open", errno.EACCES, (1, flag, flag))
            _add(library, context, "openat", errno.EACCES, (2, flag, flag))
    library.seccomp_attr_set(ctypes.c_void_p(context), _ALL_THREADS, ctypes.c_uint32(1))
    loaded: bool = library.seccomp_load(ctypes.c_void_p(context)) == 0
    library.seccomp_release(ctypes.c_void_p(context))
    return loaded


def is_installed() -> bool:
    """Tell whether there is a libseccomp."""
    return _library() is not None


@cache
def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        return None
    library.seccomp_init.restype = ctypes.c_void_p
    return library


def _add(
    library: ctypes.CDLL,
    context: int,
    name: str,
    error: int,
    where: tuple[int, int, int] | None = None,
) -> None:
    """Refuse a call with an error, `where` an argument is this under this mask. Some lack here."""
    number = library.seccomp_syscall_resolve_name(name.encode())
    if number == -1:  # libseccomp does not know it: nor does a system as old
        return
    comparison = _Comparison(where[0], _MASKED, *where[1:]) if where else None
    library.seccomp_rule_add_array(
        ctypes.c_void_p(context),
        ctypes.c_uint32(_REFUSE | error),
        number,
        ctypes.c_uint(1 if comparison else 0),
        ctypes.byref(comparison) if comparison else None,
    )
