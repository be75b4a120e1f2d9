"""Puts what is restored in the place of what was there, whole or not at all.

Below the data folder, while something is restored:

    restoring/           what is unpacked, checked and loaded; nothing else was changed so far
    restoring/ready      from here on the swap is finished, by whoever comes next if need be: it
                         says where what was there before goes
    restoring/cleared    that is done; what is in restoring/files comes into its place
    replaced-.../        what was there before; it is yours to delete

Each step is a rename, and each can be done again.
"""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.backup.archive import BackupError
from bot.running import RESTORING, AlreadyRunningError, running_alone

STAGING, REPLACED = RESTORING, "replaced-"
_READY, _CLEARED, _FILES = "ready", "cleared", "files"
# They belong to who runs, to who set the folder up, and to the disk that is mounted there.
_NOT_KEPT = ("run.lock", "run.pid", ".env", "lost+found", STAGING)


def entries(data_dir: Path) -> list[Path]:
    """Return what is kept in a data folder, apart from what was set aside; sorted."""
    if not data_dir.is_dir():
        return []
    return sorted(
        path
        for path in data_dir.iterdir()
        if path.name not in _NOT_KEPT and not path.name.startswith(REPLACED)
    )


def has_data(data_dir: Path) -> bool:
    """Whether something is kept in a data folder: a file that is not empty."""
    return any(
        path.is_file() and path.stat().st_size
        for entry in entries(data_dir)
        for path in (entry, *entry.rglob("*"))
    )


def new_staging(data_dir: Path) -> Path:
    """Return an empty, private folder to unpack into; what another restore has left goes."""
    staging = data_dir / STAGING
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(0o700)
    return staging


def swap(data_dir: Path) -> Path | None:
    """Let what is staged take the place of what is there.

    Returns where that is now, None when there was nothing.
    """
    aside = data_dir / f"{REPLACED}{datetime.now(UTC):%Y%m%d-%H%M%S}"
    _write_durably(data_dir / STAGING / _READY, aside.name)
    _go_on(data_dir)
    return aside if aside.is_dir() else None


def finish_swap(data_dir: Path) -> None:
    """Finish a swap that was interrupted once it was ready; whoever is at it is left alone.

    Raises `BackupError` when that can't be done now.
    """
    if not _is_ready(data_dir):
        return
    with suppress(AlreadyRunningError), running_alone(data_dir):
        if _is_ready(data_dir):
            _go_on(data_dir)


def _is_ready(data_dir: Path) -> bool:
    return any((data_dir / STAGING / name).exists() for name in (_READY, _CLEARED))


def _go_on(data_dir: Path) -> None:
    """Do what is left of the swap; raises `BackupError` when the disk is at fault."""
    try:
        _move(data_dir, data_dir / STAGING)
    except OSError as error:
        raise BackupError(
            f"What was restored is in {data_dir / STAGING}, but can't be moved to its place:"
            f" {error.strerror}. Mend that; the next command goes on with it."
        ) from None


def _move(data_dir: Path, staging: Path) -> None:
    if (staging / _READY).exists():
        aside = data_dir / Path((staging / _READY).read_text("ascii")).name
        for path in entries(data_dir):
            aside.mkdir(0o700, exist_ok=True)
            path.rename(aside / path.name)
        (staging / _READY).rename(staging / _CLEARED)
    for path in sorted((staging / _FILES).iterdir()):
        path.rename(data_dir / path.name)
    shutil.rmtree(staging)


def _write_durably(path: Path, text: str) -> None:
    with path.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
