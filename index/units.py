"""Sentences or titles, one after another, as arrays: their terms and their signs.

A unit is looked up piece by piece. That gives what the analyzer gives for its whole text, but for
the few units in which pieces belong together: those the analyzer reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of
from index.lexicon import Known, Lexicon, Writing
from index.signs import signs_of_pieces

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The terms of all units in order, by their number in a lexicon.

    `lengths` is how many each unit has; `named` tells of each term whether it is written like a
    name: with a capital letter, not as the first word.
    """

    numbers: Integers
    lengths: Integers
    named: Booleans


@dataclass(slots=True)
class Units:
    """Collects units as pieces of a lexicon."""

    lexicon: Lexicon
    texts: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    _pieces: list[int] = field(default_factory=list)
    _sizes: list[int] = field(default_factory=list)

    def add(self, texts: Sequence[str], language: str) -> None:
        """Append units that are written in one language."""
        number = self.lexicon.pieces(language).__getitem__
        for text in texts:
            pieces = text.split()
            self._pieces += map(number, pieces)
            self._sizes.append(len(pieces))
        self.texts += texts
        self.languages += [language] * len(texts)

    def written(self, known: Known) -> "Written":
        """Return the units as arrays, with what is known of their pieces now."""
        pieces, sizes = np.array(self._pieces, np.int64), np.array(self._sizes, np.int64)
        return Written(self, known, pieces, sizes, np.repeat(np.arange(len(sizes)), sizes))


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Units as the numbers of their pieces, how many each has, and the unit of each piece."""

    of: Units
    known: Known
    pieces: Integers
    sizes: Integers
    units: Integers

    def signs(self) -> NDArray[np.uint32]:
        """Return the signs of each unit (see `index.signs`)."""
        return signs_of_pieces(self.known.signs[self.pieces], self.sizes, self.of.texts)

    def terms(self) -> Terms:
        """Return the terms that the analyzer of each unit's language finds in it."""
        alone, names = self._are_alone(), self._are_names()
        others = [self._read(unit, names) for unit in np.flatnonzero(~alone).tolist()]
        return _filled_in(self._terms(alone, names), alone, others)

    def _are_alone(self) -> Booleans:
        """Tell of each unit whether none of its pieces belong together."""
        writing = self.known.writing[self.pieces]
        together = writing & Writing.COMPANY > 0
        numbers = (writing[:-1] & Writing.BEFORE_DIGITS > 0) & (writing[1:] & Writing.DIGITS > 0)
        together[1:] |= numbers & (self.units[1:] == self.units[:-1])
        return ~self._any(together) & (
            (self.sizes < 2)
            | self._any(writing & Writing.SMALL > 0)
            | ~self._any(writing & Writing.CAPITALS > 0)
        )

    def _terms(self, alone: Booleans, names: Booleans) -> Terms:
        """Return the terms of those units, as the others had none."""
        begins, counts = self._terms_of(self.pieces)
        counts = counts * alone[self.units]
        numbers = self.known.terms[_runs(begins, counts)]
        lengths = np.bincount(self.units, counts, len(self.sizes)).astype(np.int64)
        return Terms(numbers, lengths, np.repeat(names, counts))

    def _read(self, unit: int, names: Booleans) -> tuple[list[int], list[bool]]:
        """Read one unit as a whole: its terms, and whether each is written like a name."""
        terms = analyzer_of(self.of.languages[unit]).terms(self.of.texts[unit])
        mine = slice(*np.searchsorted(self.units, (unit, unit + 1)))
        named = self.known.terms[_runs(*self._terms_of(self.pieces[mine][names[mine]]))]
        numbers = self.of.lexicon.numbers(terms)
        return numbers, np.isin(numbers, named).tolist()

    def _terms_of(self, pieces: Integers) -> tuple[Integers, Integers]:
        """Return where the terms of each piece begin, and how many there are."""
        begins = self.known.ends[pieces]
        return begins, self.known.ends[pieces + 1] - begins

    def _are_names(self) -> Booleans:
        named = self.known.writing[self.pieces] & Writing.NAME > 0
        named[(np.cumsum(self.sizes) - self.sizes)[self.sizes > 0]] = False
        return named

    def _any(self, told: Booleans) -> Booleans:
        """Tell of each unit whether it is told of any of its pieces."""
        return np.bincount(self.units, told, len(self.sizes)) > 0


def _filled_in(
    terms: Terms, alone: Booleans, others: Sequence[tuple[list[int], list[bool]]]
) -> Terms:
    """Return `terms` with those of the other units where they belong."""
    lengths = terms.lengths.copy()
    lengths[~alone] = [len(numbers) for numbers, _ in others]
    here = np.repeat(alone, lengths)
    whole = Terms(np.empty(len(here), np.int64), lengths, np.empty(len(here), np.bool_))
    whole.numbers[here], whole.named[here] = terms.numbers, terms.named
    whole.numbers[~here] = [number for numbers, _ in others for number in numbers]
    whole.named[~here] = [is_name for _, named in others for is_name in named]
    return whole


def _runs(starts: Integers, sizes: Integers) -> Integers:
    """Return every number of each run, one run after another, given where they start."""
    ends = np.cumsum(sizes)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + sizes, sizes)
