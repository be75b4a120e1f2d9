"""Small corpora on disk for tests, and the real one where it lies beside the project."""

from pathlib import Path

import pytest

from index import FolderSource, Index, Reindexing, Store, open_index

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
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
