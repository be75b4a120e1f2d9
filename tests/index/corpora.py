"""Small corpora on disk for tests, and the real one where it lies beside the project."""

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from index import Answer, FolderSource, Index, Reindexing, Store, open_index
from index.storage.generation import Columns, Generation

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
STARTER = "nato-turkey-s-400.txt"  # the article that was there first
DATA = ROOT.parent / "shared" / "data"
BBC = DATA / "bbc"
needs_data = pytest.mark.skipif(
    not BBC.is_dir(), reason="the BBC articles are not beside the project"
)


def write(folder: Path, articles: dict[str, str]) -> Path:
    """Make `folder` hold just these articles, by article id."""
    for path in list(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).as_posix() not in articles:
            path.unlink()
    for article_id, text in articles.items():
        path = folder / article_id
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
    return folder


def reindexing(articles: Path, data_dir: Path) -> Reindexing:
    return Reindexing(FolderSource(articles), Store(data_dir))


def indexed(articles: Path, data_dir: Path) -> Index:
    """Index a folder and open the result."""
    reindexing(articles, data_dir).run()
    return open_index(data_dir)


def index_of(folder: Path, articles: dict[str, str]) -> Index:
    """Index just these articles, by article id, in `folder`."""
    return indexed(write(folder / "articles", articles), folder / "data")


def assert_missing(answer: Answer, written: str, nearest: list[str]) -> None:
    """Refused, because articles lack one code, name or day; these are the nearest to it."""
    assert [(each.written, list(each.nearest)) for each in answer.missing] == [(written, nearest)]
    assert not answer.answered


def current(data_dir: Path) -> Generation:
    store = Store(data_dir)
    return store.open(store.pointer().current)


def assert_same(one: Generation, other: Generation) -> None:
    """All but the stamps, which tell of the files and not of the articles in them."""
    for field in fields(Columns):
        if not field.name.startswith("stamp"):
            left, right = getattr(one.columns, field.name), getattr(other.columns, field.name)
            assert left.dtype == right.dtype, field.name
            assert np.array_equal(left, right), field.name
    assert np.array_equal(one.texts, other.texts)
