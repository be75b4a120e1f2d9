"""What is loaded ahead, and in which order."""

from pathlib import Path

import pytest

from index import NothingIndexedError, preparations, preparing


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was loaded, in its order; of the folder "empty", nothing can be opened."""
    done: list[str] = []

    class Opened:
        def example(self) -> None:
            done.append("answer")

    def opened(folder: Path) -> Opened:
        if folder.name == "empty":
            raise NothingIndexedError("nothing")
        return Opened()

    monkeypatch.setattr(preparing, "open_index", opened)
    monkeypatch.setattr(preparing, "recipe", lambda: done.append("recipe"))
    return done


def test_a_process_that_waits_to_search_is_forked_when_an_answer_is_loaded(done: list[str]) -> None:
    steps = preparations(Path("indexed"))
    next(steps)
    assert done == ["answer"]
    assert [*steps] == [None]
    assert done == ["answer", "recipe"]


def test_where_nothing_is_indexed_the_rest_is_loaded(done: list[str]) -> None:
    assert [*preparations(Path("empty"))] == [None, None]
    assert done == ["recipe"]
