"""Folding: a text is looked through as its words are folded, and each place can be found again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import MARKS, Folded, fold_spoken, spelled

LETTERS = "aßéİ\u0301\u05b0שכ\u064fم\u00adक़़ﬁ１ .-?"


@given(st.text(LETTERS, max_size=12))
def test_a_folded_text_is_that_of_its_words_and_has_a_place_for_each_character(text: str) -> None:
    folded = Folded.made_of(text)
    assert folded.text == re.sub(rf"[\w{MARKS}]+", lambda word: fold_spoken(word[0]), text)
    assert len(folded.places) == len(folded.text) + 1
    assert list(folded.places) == sorted(folded.places)
    assert folded.places[-1] == len(text)


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Nhà", "nhà"), ("Çok", "çok"), ("IŞIK", "işik"), ("Straße", "strasse"), ("ΠΏΣ", "πωσ"),
     ("Ещё", "еще"), ("ทำไม", "ทําไม")],
)  # fmt: skip
def test_accents_of_latin_letters_stay_in_what_is_said(word: str, folded: str) -> None:
    assert fold_spoken(word) == folded


@pytest.mark.parametrize(
    ("phrase", "accents", "written", "matches"),
    [
        ("konnte", "äöü", "könnte", True),
        ("konnte", "äöü", "konnte", True),
        ("konnte", "äöü", "kônnte", False),
        ("so", "", "số", False),
        ("làm ơn", "", "lam on", True),
        ("làm ơn", "", "làm ơn", True),
        ("làm ơn", "", "lắm ơn", False),
        ("oeuvre|[ae]u", "éœ", "œuvré", True),
        ("oeuvre|[ae]u", "éœ", "éu", True),
    ],
)
def test_a_phrase_is_found_with_its_accents_and_without(
    phrase: str, accents: str, written: str, *, matches: bool
) -> None:
    assert (re.fullmatch(spelled(phrase, accents), written) is not None) == matches
