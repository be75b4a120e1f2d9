"""Of quotes that answer alike the one of the time that is asked for first: now, or a year."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import PurePosixPath

from index.analysis import MARKS, calendar_words
from index.model import Article, Disagreement, Quote
from index.quotes.contradictions import Difference, differences
from index.quotes.times_told import day_of, is_of, is_to_come, years_told
from index.search import present_words

_WORD = re.compile(rf"(?>(?:[^\W\d_]|[{MARKS}])+)")
_SHARED = 0.6  # of the terms of the question that either has
_ALIKE = 0.5  # of the words of both
_NOT_OF_IT = 3  # the place of what is of another year
_FAR_BEHIND = 4.0  # log odds: fifty times less likely than the best is not worth anybody's time
COMPARED = 3
"""Quotes that are looked at for contradictions, the best."""

CONSIDERED = 10
"""Quotes of which one may be of the time that a question asks for."""


@dataclass(frozen=True, slots=True)
class TimeAsked:
    """The time that a question asks for: now, one or more years, or none in particular."""

    now: bool
    years: frozenset[int]

    @classmethod
    def of(cls, question: str) -> "TimeAsked":
        """Read it from the words for now, latest or next in five languages, and from its years."""
        return _time_asked(question)

    def __bool__(self) -> bool:
        return self.now or bool(self.years)


@lru_cache(maxsize=64)  # several ask of one question
def _time_asked(question: str) -> TimeAsked:
    years = years_told(question)
    return TimeAsked(not years and any(present_words(question)), years)


def likely(quotes: Sequence[Quote]) -> list[Quote]:
    """Return the quotes that are not far behind the best; the first may be the newest instead."""
    best = max((quote.score for quote in quotes), default=0.0)
    behind = [quote for quote in quotes[1:] if quote.score >= best - _FAR_BEHIND]
    return [*quotes[:1], *behind]


def without_now(question: str, unknown: Collection[str]) -> str:
    """Return a question without those of its words for now, latest or next that are `unknown`.

    A question of nothing else stays as it is.
    """
    said = {word.casefold() for word in unknown}
    left, end = "", 0
    for found in present_words(question):
        if said & {*_WORD.findall(found[0].casefold())}:
            left, end = left + question[end : found.start()], found.end()
    left += question[end:]
    return left if _WORD.search(left) else question


def in_time(question: str, quotes: Sequence[Quote]) -> list[Quote]:
    """Return quotes with those that answer like the first in the order of the time asked for.

    They take each other's places, all others keep theirs.
    """
    asked = TimeAsked.of(question)
    if not asked or not quotes:
        return list(quotes)
    places = [n for n, quote in enumerate(quotes) if not n or _answers_alike(quotes[0], quote)]
    return _placed(quotes, places, sorted(places, key=lambda n: _lateness(asked, quotes[n])))


def newest_edition_first(question: str, quotes: Sequence[Quote]) -> list[Quote]:
    """Return quotes with those of several editions of one document, of each the newest first.

    They say nearly the same in one document, of which each has another day: house rules of 2021 and
    of 2025, or parts of one below such headings. What is to come is behind. They take each other's
    places; where a time is asked for, nothing changes.
    """
    found = list(quotes)
    if TimeAsked.of(question):
        return found
    for first in range(len(found)):
        behind = range(first + 1, len(found))
        places = [first, *(n for n in behind if _are_editions(found[first], found[n]))]
        order = sorted(places, key=lambda n: (is_to_come(found[n]), -day_of(found[n]), n))
        found = _placed(found, places, order)
    return found


def have_editions(quotes: Sequence[Quote]) -> bool:
    """Tell whether some quotes are of different editions of a document, whatever they say."""
    articles = {quote.passage.article.article_id: quote for quote in quotes}
    return any(
        day_of(one) != day_of(other) and _are_named_alike(one, other)
        for one, other in combinations(articles.values(), 2)
    )


def settled(question: str, quotes: Sequence[Quote]) -> list[Quote]:
    """Return quotes of which those that contradict each other come newest first.

    They take each other's places, and so do those that agree with one of them in other words.
    Those without a date come last, ties by rank.
    """
    found = list(quotes)
    pairs = _contradictions(question, quotes)
    for group in _groups(pairs):
        group = _with_agreeing(group, pairs, quotes)
        found = _placed(found, group, sorted(group, key=lambda n: (-day_of(quotes[n]), n)))
    return found


def disagreement(question: str, quotes: Sequence[Quote]) -> Disagreement | None:
    """Return in what quotes contradict each other, None when in nothing."""
    pairs = _contradictions(question, quotes)
    if not pairs:
        return None
    values = dict.fromkeys(each for pair in pairs for each in pair.written)
    days = [day_of(quotes[n]) for n in sorted({n for pair in pairs for n in pair.quotes})]
    is_newest_first = days == sorted(days, reverse=True) and days[0] > days[-1] > 0
    return Disagreement(tuple(values), is_newest_first)


def _contradictions(question: str, quotes: Sequence[Quote]) -> list[Difference]:
    """Return contradictions; of a year that is asked for, what others say is none."""
    pairs = differences(quotes, question)
    asked = TimeAsked.of(question)
    if not asked.years or not any(_is_of(asked.years, quote) for quote in quotes):
        return pairs
    return [pair for pair in pairs if all(_is_of(asked.years, quotes[n]) for n in pair.quotes)]


def _groups(pairs: Sequence[Difference]) -> list[list[int]]:
    """Return the ordinals of quotes that contradict each other, directly or by others."""
    groups: list[set[int]] = []
    for pair in pairs:
        joined = [group for group in groups if not group.isdisjoint(pair.quotes)]
        groups = [group for group in groups if group not in joined]
        groups.append(set(pair.quotes).union(*joined))
    return [sorted(group) for group in groups]


def _with_agreeing(
    group: Sequence[int], pairs: Sequence[Difference], quotes: Sequence[Quote]
) -> list[int]:
    """Return a group with the quotes of the same terms that have one of its values too."""
    values = {each for pair in pairs if pair.quotes[0] in group for each in pair.written}
    value = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, values))})(?!\w)")
    terms = set.intersection(*(set(quotes[n].terms) for n in group))
    return [
        n for n, quote in enumerate(quotes)
        if n in group or (terms <= set(quote.terms) and value.search(quote.shown.text))
    ]  # fmt: skip


def _placed(quotes: Sequence[Quote], places: Sequence[int], order: Sequence[int]) -> list[Quote]:
    """Return quotes with those of `order` at `places`."""
    found = list(quotes)
    for place, n in zip(places, order, strict=True):
        found[place] = quotes[n]
    return found


def _are_editions(one: Quote, other: Quote) -> bool:
    """Tell whether two quotes are of the same place of one document in editions of other days."""
    if not _share_terms(one, other):
        return False
    days = day_of(one), day_of(other)
    if not all(days) or days[0] == days[1]:
        return False
    return _are_named_alike(one, other) and _are_alike(one.shown.text, other.shown.text)


def _are_named_alike(one: Quote, other: Quote) -> bool:
    """Tell whether headings in one article, or the titles or names of two, differ in days only."""
    mine, theirs = one.passage.article, other.passage.article
    if mine.article_id == theirs.article_id:
        above = ("\n".join(each.passage.headings) for each in (one, other))
        mine_without, without = (_without_days(each, mine) for each in above)
        return mine_without == without
    names = [
        (_without_days(article.title, article), _without_days(_name_of(article), article))
        for article in (mine, theirs)
    ]
    return any(name and name == other_name for name, other_name in zip(*names, strict=True))


def _name_of(article: Article) -> str:
    """Return where a file is, "" where its own name is a number and no time: 001.txt, 12.html."""
    path = PurePosixPath(article.article_id)
    says_something = any(map(str.isalpha, path.stem)) or years_told(path.stem)
    return str(path.with_suffix("")) if says_something else ""


def _without_days(name: str, article: Article) -> tuple[str, ...]:
    """Return the words of a title, or of a file's name, without those of the calendar."""
    known = calendar_words(article.language)
    return tuple(word for word in _WORD.findall(name.casefold()) if word not in known)


def _match_alike(one: Quote, other: Quote) -> bool:
    """Tell whether two quotes of different articles match the same words of the question, about."""
    mine, theirs = one.passage.article, other.passage.article
    return mine.article_id != theirs.article_id and _share_terms(one, other)


def _share_terms(one: Quote, other: Quote) -> bool:
    shared, either = set(one.terms) & set(other.terms), set(one.terms) | set(other.terms)
    return bool(shared) and len(shared) >= _SHARED * len(either)


def _answers_alike(one: Quote, other: Quote) -> bool:
    """Tell whether two quotes answer the same in articles, or sections, of different times."""
    mine, theirs = one.passage.article, other.passage.article
    if mine.article_id == theirs.article_id:
        apart = one.passage.headings != other.passage.headings
        return apart and _share_terms(one, other) and _are_alike(one.shown.text, other.shown.text)
    if not _match_alike(one, other):
        return False
    headings = one.passage.headings[-1:], other.passage.headings[-1:]
    return (
        _are_alike(one.shown.text, other.shown.text)
        or _are_alike(mine.title, theirs.title)
        or bool(headings[0] and _are_alike("".join(headings[0]), "".join(headings[1])))
    )


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two texts have most words in common, numbers apart."""
    mine, theirs = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return bool(mine) and len(mine & theirs) >= _ALIKE * len(mine | theirs)


def _lateness(asked: TimeAsked, quote: Quote) -> int:
    """Return the place of a quote among others.

    What says the year itself is before its heading, and a heading of another year behind a title.
    """
    if asked.now:
        return -day_of(quote)
    told = years_told(quote.shown.text)
    if asked.years & told or not _is_of(asked.years, quote):
        return 0 if asked.years & told else _NOT_OF_IT
    above = years_told("\n".join(quote.passage.headings))
    is_other = told or (above and asked.years.isdisjoint(above))
    return 2 if is_other else 1  # a row of 2028 below "School year 2027/28"


def _is_of(years: Collection[int], quote: Quote) -> bool:
    return is_of(years, quote.passage, quote.shown.text)
