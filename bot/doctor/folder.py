"""The data folder: if the bot may write there, if it is private, and if there is room."""

import errno
import os
import pwd
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bot.doctor.findings import Finding, note, well, wrong

_FULL = (errno.ENOSPC, errno.EDQUOT)
_PRIVATE = ("ledger.db", "ledger.db.copy", "pages.db")
_OTHERS = 0o077
_LEAST = 64_000_000  # bytes: logs of databases, a small index
_OF_THE_DISK = "lost+found"  # root's, where a disk is mounted
_DEPTH = 3  # folders below which nothing is looked at


def look_at_folder(data_dir: Path) -> list[Finding]:
    """Return how rights and room are."""
    return [_rights(data_dir), _disk(data_dir)]


def _rights(data_dir: Path) -> Finding:
    here = data_dir.absolute()
    try:
        is_there = here.is_dir()
        with tempfile.TemporaryFile(dir=here if is_there else _above(here)):
            pass
    except OSError as error:
        if error.errno not in _FULL:  # which is of the disk, and told there
            remedy = _MOUNT if error.errno == errno.EROFS else _remedy(here)
            return wrong("rights", f"Nothing can be written in {here}: {error.strerror}.", remedy)
    if not here.is_dir():
        return note("rights", f"{here} is not there yet: it is made when something is indexed.")
    if others := [
        path for path in _files(here) if not os.access(path, os.R_OK | os.W_OK, effective_ids=True)
    ]:
        more = f" and {len(others) - 1} more" if others[1:] else ""
        said = f"{others[0]}{more} can't be written: somebody else may have made it."
        return wrong("rights", said, _remedy(here))
    if seen := [name for name in _PRIVATE if _is_seen(here / name)]:
        said = f"Other users of this machine can read {', '.join(seen)} in {here}."
        return wrong(
            "rights", said, shlex.join(("chmod", "go=", *(str(here / name) for name in seen)))
        )
    return well("rights", f"{here} can be written, and what people said is private.")


def _remedy(here: Path) -> str:
    owner = shlex.join(("chown", "-R", _user(), str(here)))
    return (
        f"Run the bot (and the doctor) as the user whose folder that is; or, as root: {owner}; or"
        " set another DATA_DIR."
    )


def _user() -> str:
    """Return the name of who runs this, or their number where they have none."""
    with suppress(KeyError):
        return pwd.getpwuid(os.geteuid()).pw_name
    return str(os.geteuid())


def _disk(data_dir: Path) -> Finding:
    here = data_dir.absolute()
    place = here if here.is_dir() else _above(here)
    try:
        free, inodes = shutil.disk_usage(place).free, os.statvfs(place)
    except OSError as error:
        return wrong("disk", f"{place} can't be looked at: {error.strerror}.", "See `rights`.")
    need = max(_LEAST, _biggest(here / "generations") + _biggest(here / "vectors"))
    if inodes.f_files and not inodes.f_favail:
        return wrong("disk", f"No file can be made in {place}: there are too many.", _ROOM)
    said = f"{_megabytes(free)} are free in {place}"
    if free < need:
        return wrong("disk", f"{said}; the next reindex may need {_megabytes(need)}.", _ROOM)
    return well("disk", f"{said}.")


_MOUNT = (
    "Mount it for writing, or set another DATA_DIR. A disk with errors is mounted so too: `dmesg`"
    " tells of that."
)
_ROOM = "Make room, or move DATA_DIR to a larger disk (`verbatim backup`, then `verbatim restore`)."


def _above(folder: Path) -> Path:
    """Return the nearest folder above that is there."""
    return next(each for each in folder.parents if each.is_dir())


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        if len(Path(place).relative_to(folder).parts) >= _DEPTH:
            folders.clear()
        folders[:] = [name for name in folders if name != _OF_THE_DISK]
        yield from (Path(place, name) for name in (*folders, *names))


def _is_seen(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & _OTHERS)
    except OSError:
        return False


def _biggest(folder: Path) -> int:
    """Return the bytes of the largest of the folders in a folder."""
    if not folder.is_dir():
        return 0
    sizes = (
        sum(path.stat().st_size for path in each.rglob("*") if path.is_file())
        for each in folder.iterdir()
        if each.is_dir()
    )
    return max(sizes, default=0)


def _megabytes(size: int) -> str:
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:,.0f} MB"
