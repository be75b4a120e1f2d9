"""Words at the beginning of a sentence that are understood from the one before it."""

import pytest

from index.analysis import analyzer_of
from index.quotes.antecedents import is_introduced, leans


@pytest.mark.parametrize(
    ("text", "language", "points_back"),
    [
        ("He said no.", "en", True),
        ("“They won’t,” he said.", "en", True),
        ("But this was late.", "en", True),
        ("However, it failed.", "en", True),
        ("Helsinki won.", "en", False),
        ("But Turkey refused.", "en", False),
        ("Er kam zu spät.", "de", True),
        ("Erika kam zu spät.", "de", False),
        ("Das gefällt ihm.", "de", True),
        ("Das Fest ist im Garten.", "de", False),
        ("The hall opens at six.", "en", False),
        ("Она пришла.", "ru", True),
        ("He said no.", "xx", False),
        ("", "en", False),
    ],
)
def test_what_points_back(text: str, language: str, points_back: bool) -> None:
    assert leans(text, language) is points_back


@pytest.mark.parametrize(
    ("before", "text", "language", "introduced"),
    [
        ("There is a large sauna below.", "The sauna opens at six.", "en", True),
        ("Members get an own key.", "But the keys must not be lent.", "en", True),
        ("The sauna is below.", "The sauna opens at six.", "en", False),
        ("There is a sauna below.", "The pool opens at six.", "en", False),
        ("There is a sauna below.", "Saunas open at six.", "en", False),
        ("Im Keller steht ein alter Ofen.", "Der Ofen wird im Mai geheizt.", "de", True),
        ("Hay una cocina pequeña.", "La cocina cierra a las diez.", "es", True),
        ("Il y a une cuisine.", "La cuisine ferme à dix heures.", "fr", True),
        ("There is a sauna.", "The sauna opens.", "xx", False),
        ("There is a sauna.", "", "en", False),
    ],
)
def test_a_definite_noun_is_understood_from_the_sentence_that_brings_it_up(
    before: str, text: str, language: str, introduced: bool
) -> None:
    assert is_introduced(text, before, analyzer_of(language), language) is introduced
