"""Opens the index and the sources that the settings name; the folder that was indexed last."""

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings
    from index import Index, Library


def index_of(settings: "Settings", *, meaning: bool = False) -> "Index":
    """Open what answers, here or where `INDEX_URL` points to. Raises as `open_index`."""
    from index import open_index

    model = settings.model if meaning else None
    return open_index(settings.data_dir, model=model, url=settings.index_address)


def library_of(settings: "Settings", articles: Path | None = None) -> "Library":
    """Return the sources of the settings, or with another folder."""
    from index import Library

    return Library(articles or settings.articles_dir, settings.data_dir, settings.allowed_networks)


def note_indexed(settings: "Settings", library: "Library") -> None:
    """Note in the data folder what was indexed, and which folder the settings named then.

    They differ where somebody asked for another folder; then both stand for what is indexed.
    """
    folders = [str(each.absolute()) for each in (library.articles_dir, settings.articles_dir)]
    with suppress(OSError):  # then nothing is compared
        _note(settings).write_text(json.dumps(folders), "ascii")


def other_indexed(settings: "Settings") -> str:
    """Return the folder that is indexed in the place of that of the settings, "" for none.

    "" also where no folder was noted, as by an older release.
    """
    try:
        indexed, named = json.loads(_note(settings).read_text("ascii"))
    except (OSError, ValueError, TypeError):
        return ""
    here = str(settings.articles_dir.absolute())
    return "" if here in (indexed, named) else str(indexed)


def _note(settings: "Settings") -> Path:
    return settings.data_dir / "indexed.json"
