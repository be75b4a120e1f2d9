"""Small folders of invented documents: how people write, what is asked, what has to be quoted."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from index import Index
from tests.index.corpora import indexed, write

_FILE = re.compile(r"^=== (\S+)\n", re.MULTILINE)


class Asked(NamedTuple):
    """A question and its first quote: pieces that it says in this order, and some that it lacks.

    Pieces are parted by "|". `headings` are those above it, None where they don't matter.
    """

    question: str
    says: str
    lacks: str = ""
    headings: tuple[str, ...] | None = None


class Folder(NamedTuple):
    """Files, each behind a line `=== its name`, and what is asked."""

    files: str
    asked: Iterable[Asked]


def files_of(written: str) -> dict[str, str]:
    """Return files by name."""
    _, *parts = _FILE.split(written)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def opened(tmp_path: Path, written: str) -> Index:
    """Return the index of files."""
    return indexed(write(tmp_path / "articles", files_of(written)), tmp_path / "data")
