"""Folds case, width, ligatures, accents, apostrophes and digits."""

import re
import unicodedata

APOSTROPHES = "'’‘ʼ´`＇′"

_UNMARKED = re.compile(
    # Accents of Latin, Greek and Cyrillic. In Cyrillic the breve and the diaeresis on і make
    # letters of their own (й, ў, ї); only ё and the stress accent are spellings.
    "(?<=[a-z\u0131\u0370-\u03ff])[\u0300-\u036f]+|[\u0300\u0301]|(?<=\u0435)\u0308"
    # Vowel points of Hebrew and Arabic, hamza and madda on alef, the stretching line.
    "|[\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670]"
    # Invisible: soft hyphen, joiners, direction marks, variation selectors.
    "|[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f]"
)
_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ħ": "h", "ŧ": "t", "ß": "ss", "ə": "e", "ς": "σ", "ى": "ي", "ٱ": "ا",
    }
)  # fmt: skip
_SPACE = re.compile(r"\s+")


def fold_case(word: str) -> str:
    """Return `word` in lower case, composed, without width, ligatures or foreign digits."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    return _SPACE.sub("", folded if folded.isalpha() else "".join(map(_plain_digit, folded)))


def fold_accents(word: str) -> str:
    """Return a word that `fold_case` returned without accents that do not make another letter."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return unicodedata.normalize("NFC", _UNMARKED.sub("", decomposed)) or word


def _plain_digit(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character
