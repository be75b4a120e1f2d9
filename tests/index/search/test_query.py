"""Questions against a corpus: words that no article has."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import indexed, write

HALL = """# Fees of the hall

Renting the hall costs forty euros an evening. Children under six must not enter the kitchen.
"""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("hall")
    return indexed(write(folder / "articles", {"hall.md": HALL}), folder / "data")


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Was kostet die Halle für einen Abend?", ("Abend",)),
        ("¿Cuánto cuesta alquilar la sala por una noche?", ("cuesta", "alquilar", "sala", "noche")),
        ("May children under six enter the kitchen?", ()),
        ("May 5, is the kitchen open?", ("May 5", "open")),
        ("Is the kitchen heated in May?", ("heated", "May")),
        ("Who may enter the sauna?", ("sauna",)),
    ],
)
def test_function_words_of_any_language_are_not_said_to_be_in_no_article(
    hall: Index, question: str, unknown: tuple[str, ...]
) -> None:
    assert hall.answer(question).unknown == unknown
