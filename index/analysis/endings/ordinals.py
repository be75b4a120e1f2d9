"""Numbers with a full stop that belong to what follows: "1. Fill in", "Step 2.", "im 3. Jahr"."""

import re

from index.analysis.endings.items import is_first, items_in_line
from index.analysis.endings.marks import BULLETS, QUOTES
from index.analysis.languages import ARTICLES, GERMAN, NO_NOUNS, OPENINGS, PREPOSITIONS

_NUMBER, _ROMAN = r"\d{1,3}(?:\.\d{1,2})*", "[IVX]{2,5}"
_LEAD, _QUOTED_LEAD = (
    rf"[\s({{\[_{re.escape(BULLETS + more)}]*(?:\[[ xX]\]\s)?" for more in ("", QUOTES)
)
_ITEM = re.compile(rf"{_QUOTED_LEAD}{_NUMBER}|{_LEAD}(?:[^\W\d_]|[ivxIVX]{{2,4}})")
_LABEL = re.compile(
    rf"{_LEAD}(?:(?![a-zà-öø-ÿа-я])[^\W\d_]{{2,}}\.?|§§?)\s(?:{_NUMBER}|{_ROMAN}|[A-HJ-Z])"
)

_ROUND_BULLET = re.compile(r"[•‣⁃◦▪●]\s?$")

_ORDINAL = re.compile(rf"(?:\d{{1,3}}\.?[-–/])?\d{{1,3}}|{_ROMAN}")
_CHAINED = re.compile(  # "1. und", "2.,"
    rf"\b(?:\d{{1,3}}|{_ROMAN})\.(?:,\s|\s?[-–/]\s?|\s[a-zà-öø-ÿ]{{1,5}}\s)$"
)
_WORD_BEFORE = re.compile(r"(?:^|[^\w.])([^\W\d_]+)\s$")
_LONGEST_LABEL, _FARTHEST, _AROUND, _AROUND_ITEM = 60, 40, 150, 1_000

_DAY, _MONTH = r"(?<![\w.])(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_MONTH_NAME = r"(?:J[aä]n|Feb|M[aä]r|Apr|M[aá][ijy]|J[uú][nl]|Aug|Sep|O[kc]t|Nov|De[cz])[^\W\d_]*"
_DATE = re.compile(
    rf"""
    {_DAY} \. (?: \s {_MONTH} \. (?: \s?\d\d(?:\d\d)?\b | (?=[,;)]|\s[a-z]) )  # 12. 5. 2025
                | {_MONTH} \. \s (?:19|20)\d\d\b                               # 12.5. 2025
                | \s {_MONTH_NAME} \s (?:1\d|20)\d\d\b )                      # 7. Apríla 2020
    """,
    re.VERBOSE,
)
_LONGEST_DAY, _LONGEST_DATE = len("31. 12"), 40
_TURKISH_OR_HUNGARIAN = re.compile(r"[ğıİőűŐŰ]")
_THEIRS_AND_OTHERS = re.compile(r"[ğıİőűŐŰşŞçÇöÖüÜ]")


def is_of_an_item(text: str, start: int, at: int, word: str) -> bool:
    """Whether nothing but `word`, a number or a letter, and what it counts ends at `at`.

    That is an item ("• 1", "a", "iv"), also behind others, the first behind a colon, or a label
    ("Step 1", "§ 5").
    """
    begin = at - len(word)
    before = text[max(start, begin - 2) : begin]
    if _ROUND_BULLET.search(before):
        return True
    if before == ": " and is_first(word) and items_in_line(text, begin, at + _AROUND_ITEM):
        return True
    return at - start <= _LONGEST_LABEL and bool(
        _ITEM.fullmatch(text, start, at) or _LABEL.fullmatch(text, start, at)
    )


def is_in_a_date(text: str, at: int) -> bool:
    """Whether the full stop at `at` stands within a date, as of "12. 5. 2025"."""
    dates = _DATE.finditer(text, max(0, at - _LONGEST_DAY), at + _LONGEST_DATE)
    return any(date.start() < at < date.end() - 1 for date in dates)


def is_ordinal(text: str, start: int, at: int, word: str, following: str) -> bool:
    """Whether `word`, with the full stop at `at`, is an ordinal number of what is `following`.

    German and Danish have an article or a preposition before it; in Turkish and Hungarian a number
    seldom ends a sentence: there names follow it.
    """
    lower = following.lower()
    if not (_ORDINAL.fullmatch(word) and following[:1].isupper()):
        return False
    if lower in OPENINGS or lower in NO_NOUNS:
        return False
    begin = at - len(word)
    before = text[max(start, begin - _FARTHEST) : begin]
    return bool(
        _CHAINED.search(before)
        or _is_determined(before, text[max(0, at - _AROUND) : at + _AROUND])
        or _has_names_behind_numbers(text[max(start, at - _AROUND) : at + _FARTHEST])
    )


def _is_determined(before: str, around: str) -> bool:
    """Whether the last word of `before` is an article, or a preposition in German text."""
    word = _WORD_BEFORE.search(before)
    if not word:
        return False
    lower = word[1].lower()
    if lower in ARTICLES:
        return not before.lower().endswith("i am ")
    return lower in PREPOSITIONS and not GERMAN.isdisjoint(around.lower().split())


def _has_names_behind_numbers(text: str) -> bool:
    """Whether some text is Turkish or Hungarian by its letters, and not by those of one name."""
    letters = _THEIRS_AND_OTHERS.findall(text)
    return len(letters) > 1 and _TURKISH_OR_HUNGARIAN.search(text) is not None
