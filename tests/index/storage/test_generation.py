"""A generation in use remembers the articles it just read, within limits."""

from pathlib import Path

from index.storage.store import Store
from tests.index.corpora import indexed, write


def test_an_article_that_was_just_read_is_not_unpacked_again(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("index.storage.generation._REMEMBERED", 2)
    monkeypatch.setattr("index.storage.generation._LONG", 1000)
    texts = {f"{i}.txt": f"Title {i}\n\nIt says {i} things.\n" for i in range(3)}
    texts["3.txt"] = "Title 3\n\n" + "It says more and more. " * 100
    indexed(write(tmp_path / "articles", texts), tmp_path / "data")
    store = Store(tmp_path / "data")
    generation = store.open(store.pointer().current)
    first = generation.article(0)
    assert generation.article(0) is first
    assert [generation.article(i).title for i in (1, 2, 3)] == ["Title 1", "Title 2", "Title 3"]
    assert generation.article(0) == first
    assert generation.article(0) is not first, "forgotten when others were read"
    assert generation.article(3) is not generation.article(3), "too long to be remembered"
