"""A generation in use remembers the articles it just read, within limits."""

from pathlib import Path

from index.storage.store import Store
from tests.index.corpora import indexed, write


def test_an_article_that_was_just_read_is_not_unpacked_again(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("index.storage.recent._ROOM", 1000)
    texts = {f"{i}.txt": f"Title {i}\n\n" + f"It says {i} things. " * 20 for i in range(3)}
    texts["3.txt"] = "Title 3\n\n" + "It says more and more. " * 100
    indexed(write(tmp_path / "articles", texts), tmp_path / "data")
    store = Store(tmp_path / "data")
    generation = store.open(store.pointer().current)
    first = generation.article(0)
    assert generation.article(0) is first
    second = generation.article(1)
    assert generation.article(0) is first
    assert [generation.article(i).title for i in (2, 3)] == ["Title 2", "Title 3"]
    assert generation.article(0) is first, "that which was read last but one is still there"
    assert generation.article(1) == second
    assert generation.article(1) is not second, "forgotten when others were read"
    assert generation.article(3) is not generation.article(3), "too long to be remembered"
