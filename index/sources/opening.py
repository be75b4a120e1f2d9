"""Opens files and folders as they were listed: no link, no pipe, no device, no other file.

A name can lead elsewhere a moment after it was looked at. What is opened is looked at once more,
and nothing is read of what is not the same.
"""

import os
import stat
from dataclasses import dataclass
from io import FileIO

from index.errors import UnseenError

Identity = tuple[int, int]
"""What tells a file from any other: its device, and its number there."""

_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_FOLDER = _FILE | os.O_DIRECTORY


@dataclass(frozen=True, slots=True)
class ListedFile:
    """The file at `path`, and which one that was; None where only we put files there."""

    path: str
    identity: Identity | None = None

    def open(self) -> FileIO:
        """Open the file, without a buffer.

        Raises `UnseenError` when it can't be opened, and when something else is there by now.
        """
        try:
            handle = os.open(self.path, _FILE)
        except OSError as error:
            raise UnseenError(f"can't be read: {error.strerror}") from None
        try:
            self._check(os.fstat(handle))
            return open(handle, "rb", buffering=0)  # noqa: PTH123 (slow, and for the caller)
        except BaseException:
            os.close(handle)
            raise

    def read(self, most: int) -> bytes:
        """Return what is in the file; of one of more than `most` bytes only one byte more."""
        try:
            with self.open() as file:
                fits = os.fstat(file.fileno()).st_size <= most
                return (file.read() if fits else file.read(most + 1)) or b""
        except OSError as error:
            raise UnseenError(f"can't be read: {error.strerror}") from None

    def _check(self, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise UnseenError("no regular file any more: it was replaced after it was listed")
        if self.identity and self.identity != identity_of(status):
            raise UnseenError("another file by now: it was replaced after it was listed")


def identity_of(status: os.stat_result) -> Identity:
    """Return what tells the file of a status from any other."""
    return status.st_dev, status.st_ino


def open_folder(name: str, within: int | None = None) -> int:
    """Return a handle of a folder, `within` an open one; raises `OSError`, also for a link.

    A folder that is not within another is where people said it is, by a link perhaps.
    """
    flags = _FOLDER if within is not None else _FOLDER & ~os.O_NOFOLLOW
    return os.open(name, flags, dir_fd=within)
