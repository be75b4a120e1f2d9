"""What is known of each piece of writing, found once: its terms, its signs, how it is written.

A piece is what stands between white space: "Senate", "$2.5bn," and "(S-400)" are pieces. Articles
say the same ones again and again, so each is analysed once and is a number from then on.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from secrets import randbits
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of, may_go_on_with_digits, needs_company
from index.key_table import KeyTable, Numbers
from index.numbering import Numbering
from index.pieces import Pieces
from index.signs import signs_of_piece

_MOST_PIECES = 500_000  # some 100 MB


class Writing:
    """How a piece is written, one bit each."""

    NAME = 1
    """Begins with a capital letter."""
    CAPITALS = 2
    """Has letters, and no small ones."""
    SMALL = 4
    """Has small letters."""
    BEFORE_DIGITS = 8
    """May be one word with digits behind it: "S" of "S 400", "25" of "25 000"."""
    DIGITS = 16
    """Begins with a digit."""
    COMPANY = 32
    """How it is read depends on the other pieces of its sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What is known of each piece: `signs` (see `index.signs`) and `writing` (bits of `Writing`).

    The numbers of the terms of piece i are `terms[ends[i]:ends[i + 1]]`.
    """

    signs: NDArray[np.uint32]
    writing: NDArray[np.uint8]
    ends: NDArray[np.int32]
    terms: NDArray[np.int32]


@dataclass(slots=True)
class Lexicon:
    """Pieces of each language to numbers, and what is known of them. Grows; not thread-safe."""

    _table: KeyTable = field(default_factory=KeyTable)
    _salts: defaultdict[str, int] = field(default_factory=lambda: defaultdict(_salt))
    _signs: "_Column" = field(default_factory=lambda: _Column(np.uint32))
    _writing: "_Column" = field(default_factory=lambda: _Column(np.uint8))
    _ends: "_Column" = field(default_factory=lambda: _Column(np.int32, 0))
    _terms: "_Column" = field(default_factory=lambda: _Column(np.int32))
    _numbers: Numbering = field(default_factory=Numbering)

    def __len__(self) -> int:
        return len(self._signs)

    def look_up(self, pieces: Pieces, languages: Sequence[str]) -> Numbers:
        """Return the number of each piece, given the language of each text; new ones are added."""
        salts = np.fromiter(map(self._salts.__getitem__, languages), np.uint64, len(languages))
        keys = pieces.keys(salts.repeat(pieces.counts))
        numbers = self._table.find(keys)
        new = np.flatnonzero(numbers < 0)
        if len(new):
            fresh, firsts, places = np.unique(keys[new], return_index=True, return_inverse=True)
            given = np.arange(len(self), len(self) + len(fresh), dtype=np.int32)
            texts = pieces.counts.cumsum().searchsorted(new[firsts], "right")
            self._add(pieces.written(new[firsts]), [languages[text] for text in texts.tolist()])
            self._table.add(fresh, given)
            numbers[new] = given[places]
        return numbers

    def _add(self, pieces: Sequence[str], languages: Sequence[str]) -> None:
        """Find out about pieces; they get the next numbers."""
        signs, writing = list(map(signs_of_piece, pieces)), list(map(_writing, pieces))
        readers = map(analyzer_of, languages)
        terms = [reader.terms(piece) for reader, piece in zip(readers, pieces, strict=True)]
        self._signs.extend(signs)
        self._writing.extend(writing)
        self._ends.extend(np.cumsum([len(each) for each in terms]) + self._ends.held[-1])
        self._terms.extend(self.numbers(chain.from_iterable(terms)))

    def numbers(self, terms: Iterable[str]) -> list[int]:
        """Return the numbers of terms; new ones get the next."""
        return list(map(self._numbers.__getitem__, terms))

    def terms(self, numbers: Iterable[int]) -> list[str]:
        """Return the terms that have these numbers."""
        return list(map(self._numbers.written.__getitem__, numbers))

    def known(self) -> Known:
        """Return what is known so far."""
        return Known(self._signs.held, self._writing.held, self._ends.held, self._terms.held)


def _salt() -> int:
    """Return what makes the keys of a language its own, and such as no author can foresee."""
    return randbits(64)


class _Column:
    """Numbers one behind another, in an array with room for more."""

    def __init__(self, dtype: type[np.integer], *numbers: int) -> None:
        self._array = np.array(numbers, dtype)
        self._size = len(numbers)

    def __len__(self) -> int:
        return self._size

    @property
    def held(self) -> NDArray[Any]:
        """The numbers so far, as they stay."""
        return self._array[: self._size]

    def extend(self, numbers: Sequence[int] | NDArray[np.integer]) -> None:
        size = self._size + len(numbers)
        if size > len(self._array):
            self._array = np.concatenate([self.held, np.zeros(size, self._array.dtype)])
        self._array[self._size : size] = numbers
        self._size = size


@contextmanager
def lexicon_of_this_process() -> Iterator[Lexicon]:
    """Lend the one lexicon, which remembers: to one at a time, and empty once it is too large."""
    shelf = _shelf()
    with shelf.lock:
        if len(shelf.lexicon) > _MOST_PIECES:
            shelf.lexicon = Lexicon()
        yield shelf.lexicon


@dataclass(slots=True)
class _Shelf:
    lexicon: Lexicon = field(default_factory=Lexicon)
    lock: Lock = field(default_factory=Lock)


@cache
def _shelf() -> _Shelf:
    return _Shelf()


def _writing(piece: str) -> int:
    if piece.isascii() and piece.islower() and piece.isalpha() and len(piece) > 1:
        return Writing.SMALL
    found = Writing.NAME if piece[0].isupper() else 0
    found |= Writing.CAPITALS if piece.isupper() else 0
    found |= 0 if f"{piece}A".isupper() else Writing.SMALL
    found |= Writing.BEFORE_DIGITS if may_go_on_with_digits(piece) else 0
    found |= Writing.DIGITS if piece[0].isdecimal() else 0
    return found | (Writing.COMPANY if needs_company(piece) else 0)
