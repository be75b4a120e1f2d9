"""What denies the thing asked for is below what affirms it, and else unsure."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import index_of

FERRY = (
    "Ferry\n\nPassengers without a ticket cannot board the ferry.\n\n"
    "Scooters must not be left on the car deck.\n\nThe kiosk does not sell stamps."
)
UPPER = "\n\nScooters and prams may be left on the upper deck.\n\nThe kiosk sells tea and maps."
BOOT = "Boot\n\nGäste ohne Weste dürfen nicht ins Boot steigen. Hunde haben keinen Zutritt."
BARCO = "Barco\n\nLos perros no pueden subir al barco. Los socios pueden usar el muelle."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (FERRY, "Who can board the ferry?"),
        (FERRY, "What does the kiosk sell?"),
        (FERRY, "Which things may be left on the car deck?"),
        (BOOT, "Wer darf ins Boot steigen?"),
        (BOOT, "Wer hat Zutritt?"),
        (BARCO, "¿Quién puede subir al barco?"),
    ],
)
def test_what_denies_the_thing_asked_for_is_unsure(
    tmp_path: Path, text: str, question: str
) -> None:
    assert index_of(tmp_path, {"a.txt": text}).answer(question).confidence <= 0.3


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (FERRY, "Who cannot board the ferry?"),
        (FERRY, "Does the kiosk sell stamps?"),
        (FERRY, "kiosk stamps"),
        (BOOT, "Dürfen Hunde ins Boot?"),
        (BOOT, "Wer darf nicht ins Boot steigen?"),
        (BARCO, "¿Quién puede usar el muelle?"),
    ],
)
def test_a_denial_asked_for_and_an_answer_by_no_stay_sure(
    tmp_path: Path, text: str, question: str
) -> None:
    assert index_of(tmp_path, {"a.txt": text}).answer(question).confidence > 0.5


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("both"), {"ferry.txt": FERRY + UPPER})


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("What does the kiosk sell?", "The kiosk sells tea and maps."),
        ("What does the kiosk not sell?", "The kiosk does not sell stamps."),
        ("What may be left on the deck?", "Scooters and prams may be left on the upper deck."),
        ("What must not be left on the deck?", "Scooters must not be left on the car deck."),
    ],
)
def test_what_denies_is_first_where_that_is_asked_for(
    both: Index, question: str, first: str
) -> None:
    assert both.answer(question).quotes[0].passage.text == first
