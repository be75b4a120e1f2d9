"""Contradictions between quotes of one answer, in a number, a date or a name.

Told from what people read, and rather not told than told wrongly: two quotes differ when they are
of different articles, match the same words of the question, share a name if they have any, and
have, near those words, one value of the same kind and unit each, which can't be the same one. Of
two that say the same word for word it is enough that one number is another one, where the question
asks for such; or one name, where it asks who. What differs in two respects is about two things,
and no contradiction.
"""

import calendar
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from index.analysis import language_of
from index.model import Quote
from index.quotes.hedges import is_hedged
from index.quotes.naming import other_names
from index.search import AnswerType, answer_types_of

_OF_DATES = "date"  # a kind of value
_SHARED = 2  # terms of the question that both have
_ALIKE = 0.6  # of the terms of the question that either has, at least so much are shared
_NEAR = 60  # characters between a value and a matched word
_ENGLISH = language_of("en")
_MAGNITUDES = _ENGLISH.powers | {
    short: _ENGLISH.powers[word] for short, word in _ENGLISH.short_numbers.items()
}
_CURRENCIES = {"US$": "$", "$": "$", "£": "£", "€": "€", "¥": "¥"} | {
    **dict.fromkeys(("dollar", "dollars"), "$"),
    **dict.fromkeys(("pound", "pounds"), "£"),
    **dict.fromkeys(("euro", "euros"), "€"),
    "yen": "¥",
}
_PERCENT = frozenset(("%", "percent", "per cent", "prozent", "por ciento"))
_MONTHS = tuple(month.lower() for month in calendar.month_name[1:])
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"(?:(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTH})"
    rf"(?:\s+(?P<late_day>\d{{1,2}})(?:st|nd|rd|th)?,)?\s+)?(?<![\w.,$£€¥])"
    r"(?P<year>1[5-9]\d\d|20\d\d)(?![\w%]|[.,]\d|\s+(?:million|billion|people))",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?P<sign>US\$|[$£€¥])?\s?(?<![\w.,-])(?P<digits>\d+(?:[.,]\d+)*)"
    r"(?:\s?(?P<magnitude>thousand|million|billion|trillion|mln|bn|mn|trn|tn|[mk])\b)?"
    r"(?:\s?(?P<percent>%)|\s(?P<unit>per\scent|por\sciento|[^\W\d_]{3,})\b)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?:US)?[$£€¥]?\w+(?:[.,:–-]\w+)*%?")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NUMBERS = frozenset(
    (
        AnswerType.AMOUNT,
        AnswerType.SHARE,
        AnswerType.TIME_SPAN,
        AnswerType.COUNT,
        AnswerType.EXTENT,
        AnswerType.DATE,
    )
)
_NAME = re.compile(r"(?<=[\w,;] )[^\W\d_a-z][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Difference:
    """Two quotes, by their ordinals, and what each has instead of the other's, as written."""

    quotes: tuple[int, int]
    written: tuple[str, str]


def differences(quotes: Sequence[Quote], question: str = "") -> list[Difference]:
    """Return the pairs of quotes that contradict each other, in order of their ordinals."""
    found = []
    for (i, one), (j, other) in combinations(enumerate(quotes), 2):
        written = _contradiction(one, other, question)
        if written:
            found.append(Difference((i, j), written))
    return found


@dataclass(frozen=True, slots=True)
class _Value:
    """A number or a date in a text. `readings` are what it may mean: "2.500" is two numbers.

    Values of the same `kind` can be compared. A date is read as a year, a month and a day, 0 where
    they are not told.
    """

    kind: str
    readings: frozenset[tuple[float, ...]]
    start: int
    end: int

    def may_be(self, other: "_Value") -> bool:
        compare = _same_date if self.kind == _OF_DATES else _same_number
        return any(compare(a, b) for a in self.readings for b in other.readings)


def _contradiction(one: Quote, other: Quote, question: str) -> tuple[str, str] | None:
    shared = frozenset(one.terms) & frozenset(other.terms)
    if one.passage.article.article_id == other.passage.article.article_id or not shared:
        return None
    wants = answer_types_of(question)
    if AnswerType.PERSON in wants and (names := _names(one, other, question)):
        return names
    if values := _values_apart(one, other, shared, wants):
        return values
    if not wants & _NUMBERS or (AnswerType.DATE in wants and _count_something(one, other)):
        return None
    return _one_number(one.shown.text, other.shown.text, question)


def _count_something(one: Quote, other: Quote) -> bool:
    """Whether two quotes tell amounts or counts and no dates."""
    kinds = {value.kind for quote in (one, other) for value in _values(quote)}
    return bool(kinds) and _OF_DATES not in kinds


def _names(one: Quote, other: Quote, question: str) -> tuple[str, str] | None:
    languages = one.passage.article.language, other.passage.article.language
    return other_names(one.shown.text, other.shown.text, languages, question)


def _one_number(one: str, other: str, question: str) -> tuple[str, str] | None:
    """Return the one number that each text has instead of the other's, if that is all.

    The question has neither: what it asks about is no answer to it.
    """
    mine, theirs = _WORD.findall(one), _WORD.findall(other)
    if len(mine) != len(theirs) or len(mine) <= _SHARED:
        return None
    apart = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
    if len(apart) != 1 or not all(
        _DIGIT.search(_in_digits(word)) and word not in question for word in apart[0]
    ):
        return None
    return None if _may_be_the_same(*apart[0]) else apart[0]


def _in_digits(word: str) -> str:
    return _ENGLISH.cardinals.get(word.casefold(), word)


def _may_be_the_same(one: str, other: str) -> bool:
    left, right = (_NUMBER.fullmatch(_in_digits(word)) for word in (one, other))
    if not left or not right:
        return False
    return any(_same_number(a, b) for a in _readings(left) for b in _readings(right))


def _values_apart(
    one: Quote, other: Quote, shared: frozenset[str], wants: frozenset[AnswerType]
) -> tuple[str, str] | None:
    of_both = frozenset(one.terms) | frozenset(other.terms)
    mine, theirs = one.shown.text, other.shown.text
    if len(shared) < _SHARED or len(shared) < _ALIKE * len(of_both):
        return None
    if not _may_speak_of_the_same(mine, theirs):
        return None
    near, far = _values_near(one, shared), _values_near(other, shared)
    unlike = [k for k in near.keys() & far.keys() if not near[k].may_be(far[k])]
    if AnswerType.DATE in wants:  # what differs besides is no answer to "when"
        unlike = [kind for kind in unlike if kind == _OF_DATES]
    if len(unlike) != 1:
        return None
    a, b = near[unlike[0]], far[unlike[0]]
    return mine[a.start : a.end].strip(), theirs[b.start : b.end].strip()


def _may_speak_of_the_same(one: str, other: str) -> bool:
    mine, theirs = frozenset(_NAME.findall(one)), frozenset(_NAME.findall(other))
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _values_near(quote: Quote, shared: frozenset[str]) -> dict[str, _Value]:
    """Return the only value of each kind, where it is near a word that both quotes match."""
    values: dict[str, list[_Value]] = {}
    for value in _values(quote):
        values.setdefault(value.kind, []).append(value)
    places = [m for m, term in zip(quote.matches, quote.terms, strict=True) if term in shared]
    return {
        kind: found[0]
        for kind, found in values.items()
        if len({value.readings for value in found}) == 1
        and any(_distance(found[0], place) <= _NEAR for place in places)
    }


def _distance(value: _Value, place: tuple[int, int]) -> int:
    return max(0, place[0] - value.end, value.start - place[1])


def _values(quote: Quote) -> tuple[_Value, ...]:
    return _values_in(quote.shown.text, quote.passage.article.language)


@lru_cache(maxsize=64)  # each quote is compared with each other, twice
def _values_in(text: str, language: str) -> tuple[_Value, ...]:
    """Return the dates, and the numbers that are no part of one and not hedged."""
    return tuple(_all_values(text, language)) if _DIGIT.search(text) else ()


def _all_values(text: str, language: str) -> Iterator[_Value]:
    taken: set[int] = set()
    for date in _DATE.finditer(text) if _YEAR.search(text) else ():
        taken.update(range(*date.span()))
        month = _MONTHS.index(date["month"].lower()) + 1 if date["month"] else 0
        day = int(date["day"] or date["late_day"] or 0)
        readings = frozenset({(float(date["year"]), float(month), float(day))})
        yield _Value(_OF_DATES, readings, *date.span())
    for number in _NUMBER.finditer(text):
        kind = _kind(number)
        start, end = number.span("digits")
        if kind and start not in taken and not is_hedged(text, start, end, language):
            yield _Value(kind, _readings(number), *_written(number))


def _kind(number: re.Match[str]) -> str:
    """Return what a number counts, "" when that is not clear."""
    unit = (number["unit"] or "").casefold()
    if number["sign"]:
        return _CURRENCIES[number["sign"].upper()]
    if number["percent"] or unit in _PERCENT:
        return "%"
    return _CURRENCIES.get(unit, unit.removesuffix("s"))


def _written(number: re.Match[str]) -> tuple[int, int]:
    """Return the span of a number with its unit, where that is part of how it is read."""
    if number["sign"]:
        return number.start("sign"), number.end("magnitude" if number["magnitude"] else "digits")
    return number.start("digits"), number.end()


def _readings(number: re.Match[str]) -> frozenset[tuple[float, ...]]:
    """Return what a number may mean: points and commas are not the same everywhere."""
    digits, power = number["digits"], _MAGNITUDES.get((number["magnitude"] or "").lower(), 0)
    readings = {float(re.sub(r"[.,]", "", digits))} if re.search(r"[.,]\d{3}\b", digits) else set()
    if len(re.findall(r"[.,]", digits)) == 1:
        readings.add(float(digits.replace(",", ".")))
    elif not readings:
        readings.add(float(re.sub(r"[.,]", "", digits)))
    return frozenset((reading * 10**power,) for reading in readings)


def _same_number(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether one may be the other, rounded to its digits."""
    small, large = sorted((one[0], other[0]))
    return any(math.isclose(_rounded(large, digits), small) for digits in range(1, 16)) or any(
        math.isclose(_rounded(small, digits), large) for digits in range(1, 16)
    )


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits - 1}e}")


def _same_date(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether they agree in all that both tell."""
    return all(a == b or not a or not b for a, b in zip(one, other, strict=True))
