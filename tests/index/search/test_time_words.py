"""Words for the present, found and weighed in questions."""

from pathlib import Path

import pytest

from index.search.time_words import present_words, years_meant
from tests.index.corpora import indexed, write


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("When is the next regatta now?", ["next", "now"]),
        ("Wer ist die derzeitige Vorsitzende?", ["derzeitige"]),
        ("¿Cuál es la próxima reunión?", ["próxima"]),
        ("Who knows nextdoor?", []),
    ],
)
def test_words_for_the_present_are_found(question: str, found: list[str]) -> None:
    assert [word[0] for word in present_words(question)] == found


def test_what_is_next_is_found_where_it_is_not_called_so(tmp_path: Path) -> None:
    articles = {
        "events.md": "# Events 2025\n\n- 4 August: Summer camp\n- 12 September: Regatta\n",
        "minutes.md": "# Minutes\n\nNext meeting: 17 June\n\nNext assembly: 13 March 2026.\n",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    assert "Regatta" in index.answer("when is the next regatta").quotes[0].shown.text
    assert "assembly" in index.answer("when is the next assembly").quotes[0].shown.text


def test_what_is_called_next_is_a_name(tmp_path: Path) -> None:
    articles = {"a.txt": "Shops\n\nSales at Next rose by two percent.\n"}
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    of_name, of_time = (index._retriever.read(f"sales of {each}") for each in ("Next", "next"))
    assert of_name.weights.tolist() == [0.5, 0.5]
    assert of_time.weights[1] < of_time.weights[0]


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("Wann findet 2026 das Sommerfest statt?", {2026}),
        ("What does a ticket cost for 2023?", {2023}),
        ("When is the 2025 fair?", {2025}),
        ("¿Cuándo es la fiesta del verano de 2024?", {2024}),
        ("What was won in the 2024/25 season?", {2024, 2025}),
        ("Who was the abbot in 1412?", {1412}),
        ("Does the hall have room for 2031 people?", set()),
        ("Does it open at 1830?", set()),
    ],
)
def test_the_years_that_a_question_may_mean_are_no_counts(question: str, years: set[int]) -> None:
    assert years_meant(question) == years
