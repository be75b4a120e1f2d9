"""Corrects misspelt words to words of the corpus."""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from index.analysis import STOP_WORDS, analyzer_of
from index.storage import UnitField

_FEWEST_LETTERS = 5  # below, too many words are one edit away
_MOST_LETTERS = 40  # longer is no word, and would cost much
_FEWEST_FOR_TWO = 8  # letters from which on two edits are allowed
_COMPARED = 20
_EDIT = 3.0  # what an edit costs, against a unit of log frequency
_FREQUENCY = 0.5
_STOP_WORD = 1000  # how often a function word is taken to be there
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_SHORTEST_PART = 3
_SHORTEST_HUMP = 2
_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Found:
    """What to search for instead: words to show, and their terms (none: a function word)."""

    searched: str
    terms: tuple[str, ...]


class Corrector:
    """Corrects words against the terms of some fields, the sentences first. Thread-safe.

    `spelled` returns a word as some article writes it, given its term.
    """

    def __init__(
        self, fields: Sequence[UnitField], languages: Sequence[str], spelled: Callable[[str], str]
    ) -> None:
        self._fields = fields
        self._field = fields[0]
        self._spelled = spelled
        self._analyzer = analyzer_of(languages[0] if languages else "")
        self._stop_words = tuple(
            sorted(
                w for w in STOP_WORDS.get(self._analyzer.language, ()) if len(w) > _SHORTEST_PART
            )
        )
        self._beginning_with = lru_cache(maxsize=64)(self._terms_beginning_with)

    def correct(self, written: str, term: str) -> Found | None:
        """Return what a word that no article has was meant to be; None when nothing is near.

        Tried in order: capitals inside it divide it; it is two words that stand together in the
        corpus; the nearest word by edits (a swap of neighbours is one), the more frequent the
        better, which begins with the same letter.
        """
        if not _FEWEST_LETTERS <= len(term) <= _MOST_LETTERS or not term.isalpha():
            return None
        return self._divided(written) or self._two_words(term) or self._nearest(term)

    def _divided(self, written: str) -> Found | None:
        parts = _HUMP.split(written)
        if len(parts) == 1 or min(map(len, parts)) < _SHORTEST_HUMP:
            return None
        terms = self._analyzer.terms(" ".join(parts))
        if not terms or not all(map(self._frequency, terms)):
            return None
        return Found(" ".join(parts), tuple(terms))

    def _two_words(self, term: str) -> Found | None:
        together = [
            (self._times_together(*pair), pair)
            for pair in self._halves(term)
            if all(map(self._field.frequency, pair))
        ]
        times, pair = max(together, default=(0, ("", "")))
        return Found(" ".join(map(self._spelled, pair)), pair) if times else None

    def _halves(self, term: str) -> Iterator[tuple[str, str]]:
        for i in range(_SHORTEST_PART, len(term) - _SHORTEST_PART + 1):
            first, second = self._analyzer.terms(term[:i]), self._analyzer.terms(term[i:])
            if len(first) == len(second) == 1:
                yield first[0], second[0]

    def _times_together(self, first: str, second: str) -> int:
        a, b = self._field.postings(first), self._field.postings(second)
        if a is None or b is None:
            return 0
        places, both = b.find(a.units)
        next_to = b.ordinals[places].astype(np.int64) - a.ordinals == 1
        return int((both & next_to).sum())

    def _nearest(self, term: str) -> Found | None:
        edits = 1 if len(term) < _FEWEST_FOR_TWO else 2
        near = process.extract(
            term,
            self._beginning_with(term[0]),
            scorer=DamerauLevenshtein.distance,
            score_cutoff=edits,
            limit=_COMPARED,
        )
        if not near:
            return None
        best = min(near, key=lambda found: (self._cost(term, found[0], found[1]), found[0]))[0]
        if best in self._stop_words:
            return Found(best, ())
        return Found(self._spelled(best), (best,))

    def _cost(self, written: str, term: str, edits: float) -> float:
        if _DOUBLED.sub(r"\1", written) == _DOUBLED.sub(r"\1", term):
            edits /= 2  # the commonest slip: one letter for two, or two for one
        frequency = _STOP_WORD if term in self._stop_words else self._frequency(term)
        return _EDIT * edits - _FREQUENCY * math.log1p(frequency)

    def _frequency(self, term: str) -> int:
        return max(field.frequency(term) for field in self._fields)

    def _terms_beginning_with(self, letter: str) -> tuple[str, ...]:
        vocabulary = self._field.vocabulary
        first, last = vocabulary.bisect(letter), vocabulary.bisect(chr(ord(letter) + 1))
        starts = [field.lists.starts[first : last + 1] for field in self._fields]
        held = np.logical_or.reduce([each[1:] > each[:-1] for each in starts])
        terms = (
            term for term, is_held in zip(vocabulary[first:last], held.tolist(), strict=True)
            if is_held and len(term) >= _FEWEST_LETTERS - 1
        )  # fmt: skip
        return (*terms, *(word for word in self._stop_words if word[0] == letter))
