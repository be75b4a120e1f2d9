"""Folding: a text is looked through as its words are folded, and each place can be found again."""

from hypothesis import given
from hypothesis import strategies as st

from index.analysis import Folded, fold_words

LETTERS = "aßéİ\u0301\u05b0שכ\u064fم\u00adक़़ﬁ１ .-?"


@given(st.text(LETTERS, max_size=12))
def test_a_folded_text_is_that_of_its_words_and_has_a_place_for_each_character(text: str) -> None:
    folded = Folded.made_of(text)
    assert folded.text == fold_words(text)
    assert len(folded.places) == len(folded.text) + 1
    assert list(folded.places) == sorted(folded.places)
    assert folded.places[-1] == len(text)
