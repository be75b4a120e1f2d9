"""Restores a backup into a data folder, and a ledger into a database."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL

from bot.backup.archive import FILES, LEDGER, SETTINGS, Archive, BackupError, new_file, opened
from bot.backup.kept_settings import SECRETS, as_lines, from_lines
from bot.backup.swapping import has_data, new_staging, swap
from bot.ledger import LedgerError, database_url, load
from bot.running import running_alone
from bot.settings import Settings
from index import NothingIndexedError, StoreError, check_snapshot, drop_generations, held

_ROOM = 32_000_000  # bytes that are to stay free
_LONGEST = 16 << 20  # bytes of a row


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. `made` is when the backup was (ISO 8601).

    `generation` is "" where none came, `old_index` that one is there which this release can't read;
    `aside` is where what was there before is now. `settings` were written to .env: `has_env`
    tells that there is one already, which was left alone.
    """

    made: str
    rows: int
    generation: str
    old_index: bool
    aside: Path | None
    settings: dict[str, str]  # a secret is shown as ...
    has_env: bool


def restore(
    settings: Settings, file: Path, *, replace: bool = False, env_file: Path = Path(".env")
) -> Restored:
    """Restore a backup where the settings say that data are.

    All of it is unpacked and checked before anything is changed. What is in the data folder stays
    unless it is to be replaced, and is set aside then; rows in another database than the file there
    are gone then. Raises `BackupError` and `AlreadyRunningError`.
    """
    data_dir = settings.data_dir
    with _told(data_dir), opened(file) as archive:
        _check_place(data_dir, archive, replace=replace)
        with running_alone(data_dir):
            staging = new_staging(data_dir)
            try:
                archive.unpack(staging)
                old_index = _check_files(staging / FILES)
                rows = _load_ledger(settings, archive, staging, replace=replace)
            except BaseException:
                shutil.rmtree(staging, ignore_errors=True)
                raise
            kept = from_lines((staging / SETTINGS).read_text("utf-8", "replace"))
            has_generation = (staging / FILES / "generations").is_dir()
            aside = swap(data_dir)
        return Restored(
            str(archive.about.get("made", ""))[:40],
            rows,
            str(archive.about.get("generation", "")) if has_generation else "",
            old_index,
            aside,
            {name: "..." if name in SECRETS else value for name, value in kept.items()},
            has_env=not _write_settings(kept, env_file),
        )


@contextmanager
def _told(data_dir: Path) -> Iterator[None]:
    """Tell what goes wrong as `BackupError`: nothing is swapped by then."""
    try:
        yield
    except (LedgerError, StoreError) as error:
        raise BackupError(f"{str(error).rstrip('.')}. Nothing was restored.") from None
    except OSError as error:
        reason = error.strerror or error
        raise BackupError(f"Can't write to {data_dir}: {reason}. Nothing was restored.") from None


def _check_place(data_dir: Path, archive: Archive, *, replace: bool) -> None:
    if not replace and has_data(data_dir):
        raise BackupError(
            f"{data_dir.absolute()} has data already: --replace sets them aside, or set another"
            " DATA_DIR."
        )
    if held(data_dir / "generations" / "lock"):
        raise BackupError(f"Another process is writing to {data_dir}: wait until it is done.")
    data_dir.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(data_dir).free
    if 2 * archive.size + _ROOM > free:  # a ledger is there twice, as lines and as a database
        raise BackupError(
            f"It needs {2 * archive.size:,} bytes in {data_dir}, where {free:,} are free."
        )


def _check_files(folder: Path) -> bool:
    """Look whether all can be used; tell that an index had to be left out, which can't be read."""
    folder.mkdir(0o700, exist_ok=True)
    try:
        check_snapshot(folder)
    except NothingIndexedError:
        drop_generations(folder)
        return True
    return False


def _load_ledger(settings: Settings, archive: Archive, staging: Path, *, replace: bool) -> int:
    """Load the ledger: into a new file that is swapped with the others, or where else it is.

    That is the last before the swap, and whole or not at all by itself.
    """
    revision = str(archive.about.get("ledger") or "")
    names = [name for name in archive.files if name.startswith(LEDGER)]
    if not revision or not names:
        return 0
    tables = {
        Path(name).stem: _lines(staging / name)
        for name in names  # in the order in which they refer to one another
    }
    return load(_target(settings, staging), revision, tables, replace=replace)


def _target(settings: Settings, staging: Path) -> URL:
    url = database_url(settings.database_address, settings.data_dir)
    if settings.database_address:
        return url
    return url.set(database=str(staging / FILES / Path(str(url.database)).name))


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while line := file.readline(_LONGEST):
            if len(line) == _LONGEST:
                raise BackupError(f"The backup is damaged: {path.name} has too long a line.")
            yield line


def _write_settings(kept: dict[str, str], env_file: Path) -> bool:
    """Write the settings to a new file; False when there is one already."""
    if not kept:
        return not env_file.exists()
    try:
        with new_file(env_file) as file:
            file.write(as_lines(kept).encode())
    except FileExistsError:
        return False
    return True
