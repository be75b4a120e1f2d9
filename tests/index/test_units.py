"""Read piece by piece, a text has the terms that its analyzer finds in it as a whole."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.analysis import analyzer_of
from index.lexicon import Lexicon
from index.signs import signs_of
from index.units import Terms, Units

# What the rules of words are about: digits and what joins them, capitals, marks, other scripts.
_LETTERS = "abSTef\u00e9\u0394\u0431\u0451\u4e2d\u0e01\u0915"
_MARKS = "\u0301\u093f\u00ad\u200d"
_JOINTS = " \u00a0\u2009\n.,-\u2010'\u2019&%$()\u201c"
TEXT = st.text(st.sampled_from(_LETTERS + _MARKS + _JOINTS + "0123456789"), max_size=24)
WORDS = st.sampled_from(
    "S 400 25 000 NATO the The U.S. F-35s $2.5bn, soft\u00adly \u0394 e-mail AT&T 3rd".split(" ")  # noqa: SIM905 - as in a text
)
TEXTS = st.lists(st.one_of(TEXT, st.lists(WORDS).map(" ".join)), max_size=5)
LANGUAGES = st.sampled_from(["en", "de", "tr", "fr", ""])


def written(texts: list[str], language: str) -> tuple[Terms, list[list[str]]]:
    """Collect texts as units, and return their terms as numbers and as written."""
    lexicon = Lexicon()
    units = Units(lexicon)
    units.add(texts, language)
    found = units.written(lexicon.known()).terms()
    ends = np.cumsum(found.lengths).tolist()
    terms = lexicon.terms(found.numbers.tolist())
    return found, [terms[a:b] for a, b in zip([0, *ends[:-1]], ends, strict=True)] if texts else []


@settings(deadline=None)  # the first text of a language imports its stemmer
@given(TEXTS, LANGUAGES)
@example(["S 400 and 25 000 of them", "WAR IN THE EAST", "soft\u00adly \u0394"], "en")
def test_any_text_has_the_terms_that_its_analyzer_finds(texts: list[str], language: str) -> None:
    _, terms = written(texts, language)
    assert terms == [analyzer_of(language).terms(text) for text in texts]


@given(TEXTS)
def test_any_text_has_the_signs_that_it_has_alone(texts: list[str]) -> None:
    lexicon = Lexicon()
    units = Units(lexicon)
    units.add(texts, "en")
    assert units.written(lexicon.known()).signs().tolist() == [signs_of(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ankara and Moscow signed a deal.", {"moscow"}),
        ("The S-400 of Russia, 25 000 for TURKEY", {"s400", "russia", "turkey"}),
        ("the deal", set()),
        ("War", set()),
    ],
)
def test_a_capital_letter_after_the_first_word_makes_a_name(text: str, names: set[str]) -> None:
    found, [terms] = written([text], "en")
    assert {term for term, named in zip(terms, found.named, strict=True) if named} == names


def test_what_one_language_drops_another_keeps() -> None:
    lexicon = Lexicon()
    units = Units(lexicon)
    units.add(["die"], "de")
    units.add(["die"], "en")
    assert units.written(lexicon.known()).terms().lengths.tolist() == [0, 1]
