"""Years of a question that no article names: in a range that articles have, or missing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.analysis import QuestionWord, years_in
from index.model import Missing
from index.search.reading.counting import Counting, is_measured
from index.search.reading.identifiers import Identifiers
from index.search.reading.ranges import Range, ranges_at
from index.search.time_words import years_as_times, years_called_so, years_of_names

YEAR = re.compile(r"1\d\d\d|2[01]\d\d")
_LOOKED_AT = 16  # years of which one may begin a range
_MOST_NEAREST = 3


@dataclass(slots=True)
class YearsRead:
    """The years of a question in ranges, with the terms of these, and those that are missing."""

    ranged: dict[QuestionWord, tuple[str, ...]] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class YearReader:
    """Looks for the years of questions in one corpus. Thread-safe."""

    _identifiers: Identifiers
    _counting: Counting

    def read(self, question: str, words: Sequence[QuestionWord]) -> YearsRead:
        """Read the years that a question names as times, or that are part of a name.

        One is missing where articles have other years of its century.
        """
        told = YearsRead()
        for word in self._asked(question, words):
            year = question[word.start : word.end]
            others = self._others(year)
            covering = [each for each in self._ranges(others) if each.has(year)]
            if covering:
                ends = (end for each in covering for end in (each.low, each.high))
                told.ranged[word] = tuple(dict.fromkeys(filter(YEAR.fullmatch, ends)))
            elif others:
                told.missing.append(Missing(year, tuple(others[:_MOST_NEAREST])))
        return told

    def _asked(self, question: str, words: Sequence[QuestionWord]) -> Iterator[QuestionWord]:
        """Yield the words that are years as times or in names, and that no article has.

        What a word follows is counted, "in 1200 words", unless it is named: "the 2031 fair", or
        called a year: "2031 году".
        """
        named = years_of_names(question) | years_called_so(question)
        years = years_as_times(question)
        for before, word, after in zip(
            [*words[:1], *words], words, [*words[1:], None], strict=False
        ):
            year = question[word.start : word.end]
            if year not in named and year not in years:
                continue
            if any(map(self._identifiers.is_held, word.terms)):
                continue
            if year in named or not self._counting.counts(question, before, word, after):
                yield word

    def _others(self, year: str) -> list[str]:
        """Return the years of the same century that articles have, nearest first.

        None where they have its decade.
        """
        if int(year) in years_in(self._identifiers.reader.word(f"{year[:3]}0") or ""):
            return []  # of the 1990s
        held = self._identifiers.beginning_with(year[:2])
        others = [other for other in held if YEAR.fullmatch(other)]
        return sorted(others, key=lambda other: (abs(int(other) - int(year)), other))

    def _ranges(self, years: Sequence[str]) -> Iterator[Range]:
        """Yield the ranges of some years; "from 2000 euros" is none."""
        beside = self._identifiers.reader.beside
        places = (
            (before, year + behind)
            for year in years[:_LOOKED_AT]
            for before, behind in beside(year)
            if not is_measured(behind)
        )
        return ranges_at(places)
