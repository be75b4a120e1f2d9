"""Hedges: what tells that a number is not exact, or that it is an end of a range."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain

from index.analysis import LANGUAGES, Language, language_of, phrase_pattern

_BEFORE, _BEHIND = 40, 40  # characters that are looked at
_NUMBER = r"(?:us)?[$£€¥]?\s?\d+(?:[.,]\d+)*(?:\s?%)?"
_UNIT = r"(?:[\s-]?[^\W\d_]+\.?)??"  # 12 years or older
_SIGN_BEFORE = re.compile(r"[-–~<>≤≥≈]\s?[$£€¥]?\Z")
_SIGN_BEHIND = re.compile(r"\s?\+(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")


def is_hedged(text: str, start: int, end: int, code: str) -> bool:
    """Tell whether a number is hedged in a text in a language; of an unknown one, in any.

    `start` and `end` are those of its digits.
    """
    if _SIGN_BEFORE.search(text, 0, start) or _SIGN_BEHIND.match(text, end):
        return True
    language = language_of(code)
    known = [language] if language.hedges else LANGUAGES.values()
    return any(_is_within(text, start, end, each) for each in known)


def _is_within(text: str, start: int, end: int, language: Language) -> bool:
    before = _folded(text[max(0, start - _BEFORE) : start], language)
    around = f"{before}{text[start:end]}{_folded(text[end : end + _BEHIND], language)}"
    digits = len(before), len(before) + end - start
    pattern, at = _pattern(language), 0
    while (found := pattern.search(around, at)) and found.start() <= digits[0]:
        if found.end() >= digits[1]:
            return True
        at = found.start() + 1
    return False


def _folded(text: str, language: Language) -> str:
    return _WORD.sub(lambda word: language.fold(word[0]), text)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    ranges = [*chain.from_iterable(language.bounds.values())]
    pairs = [phrase for phrase in language.hedges if phrase.count("#") > 1]
    others = [phrase for phrase in language.hedges if phrase not in pairs]
    # two numbers first: "from 3 to 2" begins as "from 3"
    listed = [*_with_numbers(ranges, _NUMBER + _UNIT), *_with_numbers(pairs, _NUMBER)]
    listed += _with_numbers(others, _NUMBER + _UNIT)
    return phrase_pattern(listed, is_spaced=language.is_spaced)


def _with_numbers(phrases: Iterable[str], number: str) -> list[str]:
    return [phrase.replace("#", number) for phrase in phrases]
