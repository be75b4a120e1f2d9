"""The file of a SQLite ledger: checked, set aside when it is damaged, restored from a copy."""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

_LOG = logging.getLogger(__name__)

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PATIENCE = 60.0  # seconds for a lock of somebody else's
_KEPT_ASIDE = timedelta(days=7)
_BESIDE = ("-wal", "-shm")


class DamagedFileError(Exception):
    """The file is no sound database; the message is SQLite's reason."""


class Trouble(Enum):
    """What happened to a ledger's file."""

    DAMAGED = "damaged"
    MISSING = "missing"
    DELETED = "deleted while it was in use"
    REPLACED = "replaced while it was in use"


@dataclass(frozen=True, slots=True)
class Mending:
    """What happened to the file and what was done about it.

    `aside` is the name that a damaged file has now. `restored` is the time of the copy that took
    its place; None where it began anew, and where nothing was lost.
    """

    trouble: Trouble
    aside: str = ""
    restored: datetime | None = None


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """A file of SQLite and its copy; `mendings` is what was done to it, oldest first.

    Nothing here waits for callers of the ledger: it blocks, and raises OSError and sqlite3.Error.
    """

    path: Path
    mendings: list[Mending] = field(default_factory=list)

    @property
    def copy(self) -> Path:
        """Where the daily copy is."""
        return self.path.with_name(f"{self.path.name}.copy")

    @property
    def identity(self) -> tuple[int, int] | None:
        """Which file is at the path, None without one."""
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        return status.st_dev, status.st_ino

    def make_sound(self) -> bool:
        """Set aside a damaged file, and put the copy where there is none (any more).

        False when all is as it was, and where nothing has ever been.
        """
        aside = ""
        try:
            if not _is_empty(self.path):
                return False
        except DamagedFileError as error:
            aside = self._set_aside(self.path).name
            _LOG.error(
                "The ledger %s is damaged (%s): it is set aside as %s, for a week",
                self.path, error, aside,
            )  # fmt: skip
        restored = self._restore()
        if not aside and not restored:
            return False
        self._note(Mending(Trouble.DAMAGED if aside else Trouble.MISSING, aside, restored))
        return True

    def renew_copy(self) -> None:
        """Copy the file as it is now; a damaged one raises DamagedFileError, the old copy stays."""
        with self._aside_and_swapped(self.copy) as made:
            with closing(_connected(self.path)) as source, closing(_connected(made)) as target:
                source.backup(target)
            _is_empty(made)

    def drop_copy(self) -> None:
        """Delete the copy: it has what is to be forgotten."""
        self.copy.unlink(missing_ok=True)

    def write_again(self, source: sqlite3.Connection) -> None:
        """Write what a connection to the deleted file still sees into a new file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._aside_and_swapped(self.path) as made, closing(_connected(made)) as target:
            source.backup(target)
        self._note(Mending(Trouble.DELETED))

    def note_replaced(self) -> None:
        """Note that somebody has put another file in the place of the one in use."""
        self._note(Mending(Trouble.REPLACED))

    def delete_old(self, now: datetime) -> None:
        """Delete what was set aside more than a week ago."""
        for each in self.path.parent.glob(f"{self.path.name}*.damaged-*"):
            if datetime.fromtimestamp(each.stat().st_ctime, UTC) < now - _KEPT_ASIDE:
                each.unlink()

    def _restore(self) -> datetime | None:
        """Put the copy in place and return its time; None without a sound one."""
        try:
            if not self.copy.exists() or _is_empty(self.copy):
                return None
        except DamagedFileError as error:
            aside = self._set_aside(self.copy)
            _LOG.warning("The copy %s is damaged too (%s), see %s", self.copy, error, aside.name)
            return None
        made_at = datetime.fromtimestamp(self.copy.stat().st_mtime, UTC)
        with self._aside_and_swapped(self.path) as made:
            shutil.copyfile(self.copy, made)
        return made_at

    def _set_aside(self, damaged: Path) -> Path:
        aside = damaged.with_name(f"{damaged.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}")
        damaged.rename(aside)
        for end in _BESIDE:
            with suppress(FileNotFoundError):
                damaged.with_name(damaged.name + end).rename(aside.with_name(aside.name + end))
        return aside

    @contextmanager
    def _aside_and_swapped(self, target: Path) -> Iterator[Path]:
        """Yield a private file to be filled; it takes the place of `target`, or is deleted."""
        made = target.with_name(f"{target.name}.draft")
        made.unlink(missing_ok=True)
        create_private_file(made)
        try:
            yield made
            for end in _BESIDE:  # of another file: they would be taken for those of this one
                target.with_name(target.name + end).unlink(missing_ok=True)
            made.replace(target)
        finally:
            for end in ("", *_BESIDE):
                made.with_name(made.name + end).unlink(missing_ok=True)

    def _note(self, mending: Mending) -> None:
        self.mendings.append(mending)
        match mending:
            case Mending(Trouble.DAMAGED | Trouble.MISSING, restored=None):
                _LOG.warning("The ledger %s begins anew: there is no copy", self.path)
            case Mending(Trouble.DAMAGED | Trouble.MISSING, restored=made_at):
                _LOG.warning(
                    "The ledger %s is restored from its copy of %s, which is %s. To begin anew,"
                    " delete both",
                    self.path, f"{made_at:%Y-%m-%d %H:%M} UTC", self.copy.name,
                )  # fmt: skip
            case Mending(Trouble.DELETED):
                _LOG.warning("The ledger %s was deleted in use: it is written again", self.path)
            case Mending(Trouble.REPLACED):
                _LOG.warning("Another file is in the place of the ledger %s: it is used", self.path)


def is_damage(error: BaseException | None) -> bool:
    """Whether an error of SQLite says that the file is damaged, and not that it is busy or full."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.Error) and code is not None and code & 0xFF in _DAMAGE


def create_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one already."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _is_empty(path: Path) -> bool:
    """Whether a database has no tables; raises DamagedFileError when it is none, or not whole."""
    try:
        with closing(_connected(path)) as connection:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamagedFileError(error) from None
        raise
    if found != "ok":
        raise DamagedFileError(str(found).splitlines()[-1])
    return bool(tables == 0)


def _connected(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
