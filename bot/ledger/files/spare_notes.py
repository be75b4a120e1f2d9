"""Notes of messages taken up while the database takes none, in a file that needs no more space."""

import logging
import os
import struct
import zlib
from datetime import datetime, timedelta
from pathlib import Path

from bot.ledger.records import MessageId

_LOG = logging.getLogger(__name__)

_NOTE = struct.Struct("<qqqI")  # chat, message, time in seconds, checksum of these
_SLOTS = 8192  # notes: of them the oldest makes room
_SIZE = _NOTE.size * _SLOTS
_KEPT = timedelta(days=2)  # Telegram delivers nothing later than that
_NOTHING = bytes(_NOTE.size)


class SpareNotes:
    """A set of messages that survives the process, also where the disk is full.

    The space of the file is taken when it is made, and it is written in place. Without a `path`,
    or where the file can't be made, messages are remembered as long as the process lives.
    """

    def __init__(self, path: Path | None, now: datetime) -> None:
        self._slots: dict[MessageId, int] = {}
        self._next = 0
        self._file = _opened(path) if path else None
        if self._file is not None:
            self._load(os.pread(self._file, _SIZE, 0), now)

    def __contains__(self, message: object) -> bool:
        return message in self._slots

    def add(self, message: MessageId, now: datetime) -> None:
        """Note a message, in the place of the oldest note when there are too many."""
        if message in self._slots:
            return
        slot, self._next = self._next, (self._next + 1) % _SLOTS
        for each in [each for each, taken in self._slots.items() if taken == slot]:
            del self._slots[each]
        self._slots[message] = slot
        values = _NOTE.pack(*message, int(now.timestamp()), 0)[:-4]
        self._write(slot, values + zlib.crc32(values).to_bytes(4, "little"))

    def discard(self, message: MessageId) -> None:
        """Take a note back."""
        slot = self._slots.pop(message, None)
        if slot is not None:
            self._write(slot, _NOTHING)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _load(self, content: bytes, now: datetime) -> None:
        latest, oldest = 0, int((now - _KEPT).timestamp())
        for slot, (chat, message, at, checksum) in enumerate(_NOTE.iter_unpack(content)):
            values = content[slot * _NOTE.size : (slot + 1) * _NOTE.size - 4]
            if at < oldest or checksum != zlib.crc32(values):
                continue
            self._slots[MessageId(chat, message)] = slot
            if at >= latest:
                latest, self._next = at, (slot + 1) % _SLOTS

    def _write(self, slot: int, note: bytes) -> None:
        if self._file is None:
            return
        try:
            os.pwrite(self._file, note, slot * _NOTE.size)
        except OSError as error:
            _LOG.warning("A message that is taken up can't be noted: %s", error)


def _opened(path: Path) -> int | None:
    """Return a file of full size; None, and a line in the log, where that can't be had."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    except OSError as error:
        _LOG.warning("%s can't be opened: %s", path, error)
        return None
    try:
        if os.fstat(file).st_size != _SIZE:
            os.ftruncate(file, 0)
            for at in range(0, _SIZE, 1 << 14):  # written, not set: a hole has no space
                os.pwrite(file, bytes(min(1 << 14, _SIZE - at)), at)
            os.fsync(file)
    except OSError as error:
        _LOG.warning("%s can't be made: %s", path, error)
        os.ftruncate(file, 0)
        os.close(file)
        return None
    return file
