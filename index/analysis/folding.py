"""Folds case, width, ligatures, accents, apostrophes and digits."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

APOSTROPHES = "'’‘ʼ´`＇′"

# Combining marks, which Python does not count as letters, of scripts that have spaces.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0"
    "\u0816-\u082d\u08d3-\u08ff\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983"
    "\u09bc-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83"
    "\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04"
    "\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d81-\u0d83"
    "\u0dca-\u0ddf\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc"
    "\u1dc0-\u1dff\u200c\u200d\u00ad\ufe20-\ufe2f"
)
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
_LATIN_ACCENT = re.compile(
    "[\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff]|(?<=[a-z])(?!(?<=i)\u0307)[\u0300-\u036f]"
)
"""The dot that a Turkish capital leaves over an i is none."""
_SPACE = re.compile(r"\s+")
_WORD = re.compile(rf"[\w{MARKS}]+")


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


def fold_word(word: str) -> str:
    """Return a word without case and accents."""
    return fold_accents(fold_case(word))


def accents_in(word: str) -> frozenset[str]:
    """Return the Latin letters with accents of a word that `fold_case` returned."""
    return frozenset() if word.isascii() else frozenset(_LATIN_ACCENT.findall(word))


def fold_spoken(word: str) -> str:
    """Return a word without case, and without accents in scripts other than Latin.

    Accents tell one Latin word from another, of another language often: Nhà, na; schön, schon.
    """
    folded = fold_case(word)
    if folded.isascii():
        return folded
    folded = folded.replace("i\u0307", "i").replace("ı", "i")
    return folded if accents_in(folded) else fold_accents(folded)


def fold_words(text: str) -> str:
    """Return a text with each of its words folded, without case and accents; signs stay."""
    if text.isascii():
        return text.lower()
    return _WORD.sub(lambda word: fold_word(word[0]), text)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with each of its words as `fold_spoken` has it.

    `places` has where each character was written, and one more for the end. What a word has more
    when it is folded stands where the word begins.
    """

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, written: str) -> "Folded":
        """Fold each word of a text; signs and spaces stay."""
        return _folded(written)

    @classmethod
    def made_of(cls, written: str) -> "Folded":
        """Do the same without remembering it."""
        if written.isascii():
            return cls(written.lower(), tuple(range(len(written) + 1)))
        pieces: list[str] = []
        places: list[int] = []
        end = 0
        for match in _WORD.finditer(written):
            folded = fold_spoken(match[0])
            pieces += written[end : match.start()], folded
            places += range(end, match.start())
            places += _spread(match.start(), len(match[0]), len(folded))
            end = match.end()
        pieces.append(written[end:])
        places += range(end, len(written) + 1)
        return cls("".join(pieces), tuple(places))


@lru_cache(maxsize=256)  # pieces of a message are looked at again and again
def _folded(written: str) -> Folded:
    return Folded.made_of(written)


def _spread(start: int, written: int, folded: int) -> list[int]:
    if written == folded:
        return list(range(start, start + written))
    return [start] * folded


def _plain_digit(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character
