"""Caches terms, cues and spelling of each piece of writing.

A piece is what stands between white space: "Senate", "$2.5bn," and "(S-400)" are pieces. Articles
say the same ones again and again, so each is analysed once and is a number from then on.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, count
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import (
    analyzer_of,
    cues_of_piece,
    is_month,
    may_be_of_a_name,
    may_go_on_with_digits,
    needs_company,
)
from index.indexing.terms.numbering import Numbering

_MOST_PIECES = 500_000  # some 100 MB
_DIGIT = re.compile(r"\d")


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
    MONTH = 64
    """Names a month, and is a day with digits beside it."""
    HAS_DIGIT = 128
    """Has a digit."""
    FUNCTION = 256
    """Is a function word with a capital: a name, or of one, where it is not the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What is known of each piece: `signs` (`index.analysis.cues`), `writing` (bits of `Writing`).

    The numbers of the terms of piece i are `terms[ends[i]:ends[i + 1]]`.
    """

    signs: NDArray[np.uint32]
    writing: NDArray[np.uint16]
    ends: NDArray[np.int32]
    terms: NDArray[np.int32]


@dataclass(slots=True)
class Lexicon:
    """Pieces of each language to numbers, and what is known of them. Grows; not thread-safe."""

    _pieces: dict[str, "_Pieces"] = field(default_factory=dict)
    _numbered: Iterator[int] = field(default_factory=count)
    _new: list[tuple[str, str]] = field(default_factory=list)
    _signs: "_Column" = field(default_factory=lambda: _Column(np.uint32))
    _writing: "_Column" = field(default_factory=lambda: _Column(np.uint16))
    _ends: "_Column" = field(default_factory=lambda: _Column(np.int32, 0))
    _terms: "_Column" = field(default_factory=lambda: _Column(np.int32))
    _numbers: Numbering = field(default_factory=Numbering)

    def __len__(self) -> int:
        return sum(map(len, self._pieces.values()))

    def look_up(self, pieces: Iterable[str], language: str) -> Iterator[int]:
        """Return the number of each piece of a language; new ones get the next."""
        if language not in self._pieces:
            self._pieces[language] = _Pieces(language, self._numbered, self._new)
        return map(self._pieces[language].__getitem__, pieces)

    def numbers(self, terms: Iterable[str]) -> list[int]:
        """Return the numbers of terms; new ones get the next."""
        return list(map(self._numbers.__getitem__, terms))

    def terms(self, numbers: Iterable[int]) -> list[str]:
        """Return the terms that have these numbers."""
        return list(map(self._numbers.written.__getitem__, numbers))

    def known(self) -> Known:
        """Return what is known of all pieces so far; of new ones it is found out now."""
        signs = [cues_of_piece(piece, language) for piece, language in self._new]
        writing = [_writing(piece, language) for piece, language in self._new]
        terms = [analyzer_of(language).terms(piece) for piece, language in self._new]
        self._signs.extend(signs)
        self._writing.extend(writing)
        self._ends.extend(np.cumsum([len(each) for each in terms]) + self._ends.held[-1])
        self._terms.extend(self.numbers(chain.from_iterable(terms)))
        self._new.clear()
        return Known(self._signs.held, self._writing.held, self._ends.held, self._terms.held)


class _Pieces(dict[str, int]):
    """Pieces of one language to their numbers; one that is asked for first gets the next."""

    def __init__(self, language: str, numbers: Iterator[int], new: list[tuple[str, str]]) -> None:
        super().__init__()
        self._language, self._numbers, self._new = language, numbers, new

    def __missing__(self, piece: str) -> int:
        self[piece] = number = next(self._numbers)
        self._new.append((piece, self._language))
        return number


class _Column:
    """Numbers one behind another, in an array with room for more."""

    def __init__(self, dtype: type[np.integer], *numbers: int) -> None:
        self._array = np.array(numbers, dtype)
        self._size = len(numbers)

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
    """Lend the one lexicon, which remembers: to one at a time, and empty once it is too large.

    One that something went wrong with meanwhile may have numbered what it does not know, and goes.
    """
    shelf = _shelf()
    with shelf.lock:
        if len(shelf.lexicon) > _MOST_PIECES:
            shelf.lexicon = Lexicon()
        try:
            yield shelf.lexicon
        except BaseException:
            shelf.lexicon = Lexicon()
            raise


@dataclass(slots=True)
class _Shelf:
    lexicon: Lexicon = field(default_factory=Lexicon)
    lock: Lock = field(default_factory=Lock)


@cache
def _shelf() -> _Shelf:
    return _Shelf()


def _writing(piece: str, language: str) -> int:
    month = Writing.MONTH if is_month(piece, language) else 0
    if piece.isascii() and piece.islower() and piece.isalpha() and len(piece) > 1:
        return Writing.SMALL | month
    found = Writing.NAME if piece[0].isupper() else 0
    found |= Writing.FUNCTION if found and may_be_of_a_name(piece, language) else 0
    found |= Writing.CAPITALS if piece.isupper() else 0
    found |= 0 if f"{piece}A".isupper() else Writing.SMALL
    found |= Writing.BEFORE_DIGITS if may_go_on_with_digits(piece) else 0
    found |= Writing.DIGITS if piece[0].isdecimal() else 0
    found |= Writing.HAS_DIGIT if _DIGIT.search(piece) else 0
    return found | month | (Writing.COMPANY if needs_company(piece) else 0)
