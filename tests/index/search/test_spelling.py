"""Misspelt words, and the words of articles that are searched for instead."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import indexed, write

ARTICLES = {
    "rink.md": "---\ntitle: The Karlstad rink\nauthor: Wendeline Marsh\n---\n\n"
    "# Skating\n\n## Lessons for beginners\n\nThey take an hour.\n\n"
    "Share this page\n\n| Weekday | Surcharge |\n|---|---|\n| Friday | none |\n",
    "pool.txt": "The pool\n\nThe lifeguard watches all swimmers.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("spelling")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("swimers", "swimmers"),
        ("Lesons", "Lessons"),
        ("beginers", "beginners"),
        ("surchage", "Surcharge"),
        ("karlsad", "Karlstad"),
    ],
)
def test_a_misspelt_word_is_taken_for_one_of_a_sentence_a_head_or_a_title_as_written_there(
    index: Index, written: str, searched: str
) -> None:
    answer = index.answer(f"what about {written}")
    assert [(each.written, each.searched) for each in answer.corrections] == [(written, searched)]
    assert answer.unknown == ()
    assert answer.quotes


def test_no_word_is_taken_for_one_that_only_stands_where_nothing_is_quoted_from(
    index: Index,
) -> None:
    assert index.answer("Wendeline").unknown == ()
    answer = index.answer("Wendelina")
    assert (answer.corrections, answer.unknown) == ((), ("Wendelina",))
