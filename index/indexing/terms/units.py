"""Sentences or titles as arrays of terms and cues.

A unit is looked up piece by piece. That gives what the analyzer gives for its whole text, but for
the few units in which pieces belong together: those the analyzer reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of, cues_of_pieces
from index.indexing.terms.lexicon import Known, Lexicon, Writing

Integers = NDArray[np.int64]
Numbers = NDArray[np.int32]
Booleans = NDArray[np.bool_]

_APART = "|"  # what is behind it goes on nothing: in May, and not on May 3


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The terms of all units in order, by their number in a lexicon.

    `lengths` is how many each unit has; `named` tells of each term whether it is written like a
    name: with a capital letter, not as the first word.
    """

    numbers: Numbers
    lengths: Integers
    named: Booleans


@dataclass(slots=True)
class Units:
    """Collects units as pieces of a lexicon."""

    lexicon: Lexicon
    texts: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    _sizes: list[int] = field(default_factory=list)
    _pieces: list[Numbers] = field(default_factory=list)
    _numbered: list[bool] = field(default_factory=list)

    def add(self, texts: Sequence[str], language: str, numbers: Sequence[str] = ()) -> None:
        """Append units that are written in one language.

        `numbers` are those by which they are named, "" for none: terms behind the others, that are
        no cues.
        """
        numbered = list(map(bool, numbers)) or [False] * len(texts)
        if any(numbered):
            pairs = zip(texts, numbers, strict=True)
            texts = [f"{text} {_APART} {number}" if number else text for text, number in pairs]
        self.texts += texts
        self.languages += [language] * len(texts)
        self._numbered += numbered
        pieces = list(map(str.split, texts))
        sizes = list(map(len, pieces))
        looked_up = self.lexicon.look_up(chain.from_iterable(pieces), language)
        self._pieces.append(np.fromiter(looked_up, np.int32, sum(sizes)))
        self._sizes += sizes

    def written(self) -> "Written":
        """Return the units as arrays, with what is known of their pieces."""
        pieces = np.concatenate([np.zeros(0, np.int32), *self._pieces])
        sizes, numbered = np.array(self._sizes, np.int64), np.array(self._numbered, np.bool_)
        return Written(self, self.lexicon.known(), pieces, sizes, numbered)


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """Units as the numbers of their pieces, how many each has, and whether a number names it."""

    of: Units
    known: Known
    pieces: Numbers
    sizes: Integers
    numbered: Booleans

    def signs(self) -> NDArray[np.uint32]:
        """Return the signs of each unit (see `index.analysis.cues`)."""
        said, ends = np.ones(len(self.pieces), np.bool_), self.sizes.cumsum()[self.numbered]
        said[ends - 1] = said[ends - 2] = False
        sizes = self.sizes - 2 * self.numbered
        return cues_of_pieces(self.known.signs.take(self.pieces[said]), sizes)

    def terms(self) -> Terms:
        """Return the terms that the analyzer of each unit's language finds in it."""
        writing = self.known.writing.take(self.pieces)
        edges = np.concatenate([[0], self.sizes.cumsum()])
        names = writing & Writing.NAME != 0
        names[edges[:-1][self.sizes > 0]] = False
        alone = self._are_alone(writing, edges)
        others = [
            self._read(unit, slice(edges[unit], edges[unit + 1]), names)
            for unit in np.flatnonzero(~alone).tolist()
        ]
        return _filled_in(self._terms(alone, names, edges), alone, others)

    def _are_alone(self, writing: NDArray[np.uint16], edges: Integers) -> Booleans:
        """Tell of each unit whether none of its pieces belong together."""
        any_of, filled = np.zeros(len(self.sizes), np.uint16), self.sizes > 0
        if filled.any():
            any_of[filled] = np.bitwise_or.reduceat(writing, edges[:-1][filled])
        before = np.flatnonzero(writing[:-1] & Writing.BEFORE_DIGITS != 0)
        before = before[writing[before + 1] & Writing.DIGITS != 0]
        unit = edges.searchsorted(before, "right") - 1
        any_of[unit[before + 1 < edges[unit + 1]]] |= Writing.COMPANY
        shouted = any_of & (Writing.CAPITALS | Writing.SMALL) == Writing.CAPITALS
        day = Writing.MONTH | Writing.HAS_DIGIT
        together = (any_of & Writing.COMPANY != 0) | (shouted & (self.sizes > 1))
        together |= any_of & day == day
        function = np.flatnonzero(writing & Writing.FUNCTION != 0)
        owners = edges.searchsorted(function, "right") - 1
        together[owners[function > edges[owners]]] = True
        return ~np.asarray(together)

    def _terms(self, alone: Booleans, names: Booleans, edges: Integers) -> Terms:
        """Return the terms of those units, as the others had none."""
        begins, counts = self._terms_of(self.pieces)
        counts *= alone.repeat(self.sizes)
        piece, places = _runs(begins, counts)
        lengths = np.diff(piece.searchsorted(edges))
        return Terms(self.known.terms.take(places), lengths, names.take(piece))

    def _read(self, unit: int, mine: slice, names: Booleans) -> tuple[list[int], list[bool]]:
        """Read one unit as a whole: its terms, and whether each is written like a name."""
        terms = analyzer_of(self.of.languages[unit]).terms(self.of.texts[unit])
        _, places = _runs(*self._terms_of(self.pieces[mine][names[mine]]))
        named = set(self.known.terms[places].tolist())
        numbers = self.of.lexicon.numbers(terms)
        return numbers, [number in named for number in numbers]

    def _terms_of(self, pieces: Numbers) -> tuple[Numbers, Numbers]:
        """Return where the terms of each piece begin, and how many there are."""
        begins = self.known.ends.take(pieces)
        return begins, self.known.ends.take(pieces + 1) - begins


def _filled_in(
    terms: Terms, alone: Booleans, others: Sequence[tuple[list[int], list[bool]]]
) -> Terms:
    """Return `terms` with those of the other units where they belong."""
    lengths = terms.lengths.copy()
    lengths[~alone] = [len(numbers) for numbers, _ in others]
    here = np.repeat(alone, lengths)
    whole = Terms(np.empty(len(here), np.int32), lengths, np.empty(len(here), np.bool_))
    whole.numbers[here], whole.named[here] = terms.numbers, terms.named
    whole.numbers[~here] = [number for numbers, _ in others for number in numbers]
    whole.named[~here] = [is_name for _, named in others for is_name in named]
    return whole


def _runs(starts: Numbers, sizes: Numbers) -> tuple[Integers, Integers]:
    """Return, for each number of each run, which run it is of, and the number."""
    run = np.arange(len(sizes)).repeat(sizes)
    before = sizes.cumsum() - sizes
    return run, np.arange(len(run)) + (starts - before).take(run)
