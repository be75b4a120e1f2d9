"""Items that are read become batches, of so much text each that memory stays small."""

from pathlib import Path

import pytest

from index import FolderSource
from index.indexing.analysing import analyse
from tests.index.corpora import write


@pytest.mark.parametrize(
    ("most", "batches"),
    [
        (1, [["a.txt"], ["b.txt"], ["c.txt"], []]),
        (16, [["a.txt", "b.txt"], ["c.txt"]]),
        (17, [["a.txt", "b.txt", "c.txt"], []]),
        (25, [["a.txt", "b.txt", "c.txt"]]),
    ],
)
def test_a_batch_ends_with_the_article_that_makes_it_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, batches: list[list[str]]
) -> None:
    eight_characters = dict.fromkeys(["a.txt", "b.txt", "c.txt"], "It rose.")
    items = list(FolderSource(write(tmp_path, eight_characters)).items({}))
    monkeypatch.setattr("index.indexing.analysing._MOST_TEXT", most)
    assert [each.batch.ids for each in analyse(items)] == batches
