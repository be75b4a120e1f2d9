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
        ("¿Cuánto cuesta alquilar la sala por una noche?", ("alquilar", "sala", "noche")),
        ("May children under six enter the kitchen?", ()),
        ("May 5, is the kitchen open?", ("May 5", "open")),
        ("Is the kitchen heated in May?", ("heated", "May")),
        ("Who may enter the sauna?", ("sauna",)),
        ("May we enter, e.g. with an option j?", ("option",)),
        ("is it ok to use the sauna?", ("sauna",)),
        ("Is it okay if the sauna is heated, or alright?", ("sauna", "heated")),
        ("ist es ok, wenn der Hund in der Halle ist?", ("Hund",)),
        ("¿está ok si el perro entra?", ("perro", "entra")),
        ("это ок, если собака на кухне?", ("собака", "кухне")),
        ("köpek mutfağa girse ok mi?", ("köpek", "mutfağa", "girse")),
    ],
)
def test_function_words_of_any_language_are_not_said_to_be_in_no_article(
    hall: Index, question: str, unknown: tuple[str, ...]
) -> None:
    assert hall.answer(question).unknown == unknown


@pytest.mark.parametrize(
    ("articles", "asked", "other"),
    [
        (
            {
                "weekend.txt": "Das Wochenende\n\nDas Doppelzimmer ist für 118 Euro zu haben. Ein "
                "Bus fährt am Freitag, und die Fahrt kostet hin und zurück 14 Euro.\n"
            },
            ("Was kostet das Doppelzimmer?", "118"),
            "Was kostet ein Hund?",
        ),
        (
            {
                "menu.txt": "El comedor\n\nEl menú del día es de 9 euros. Un plato de sopa cuesta "
                "4 euros y está abierto de lunes a viernes.\n"
            },
            ("¿Cuánto cuesta el menú?", "9 euros"),
            "¿Cuánto cuesta un perro?",
        ),
    ],
)
def test_the_verb_that_asks_for_a_price_is_no_subject(
    tmp_path: Path, articles: dict[str, str], asked: tuple[str, str], other: str
) -> None:
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    question, price = asked
    assert price in index.answer(question).quotes[0].passage.text
    assert not index.answer(other).answered
