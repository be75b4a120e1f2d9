"""What is known of each piece of writing, found once: its terms, its signs, how it is written.

A piece is what stands between white space: "Senate", "$2.5bn," and "(S-400)" are pieces. Articles
say the same ones again and again, so each is analysed once and is a number from then on.
"""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from index.analysis import Analyzer, analyzer_of, may_go_on_with_digits, needs_company
from index.signs import signs_of_piece

_LONGEST_KEPT = 40  # characters; longer pieces hardly come again
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

    signs: NDArray[np.int64]
    writing: NDArray[np.uint8]
    ends: NDArray[np.int64]
    terms: NDArray[np.int64]


@dataclass(slots=True)
class Lexicon:
    """Pieces of each language to numbers, and what is known of them. Grows; not thread-safe."""

    _signs: "array[int]" = field(default_factory=lambda: array("q"))
    _writing: "array[int]" = field(default_factory=lambda: array("B"))
    _ends: "array[int]" = field(default_factory=lambda: array("q", [0]))
    _terms: "array[int]" = field(default_factory=lambda: array("q"))
    _numbers: dict[str, int] = field(default_factory=dict)
    _written: list[str] = field(default_factory=list)
    _pieces: dict[str, "_Pieces"] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._signs)

    def pieces(self, language: str) -> "_Pieces":
        """Return the number of each piece in texts of a language, to be looked up as in a dict."""
        if language not in self._pieces:
            self._pieces[language] = _Pieces(self, analyzer_of(language))
        return self._pieces[language]

    def add(self, piece: str, analyzer: Analyzer) -> int:
        """Find out about a piece, and return its number."""
        self._signs.append(signs_of_piece(piece))
        self._writing.append(_writing(piece))
        self._terms.extend(self.numbers(analyzer.terms(piece)))
        self._ends.append(len(self._terms))
        return len(self._signs) - 1

    def numbers(self, terms: Sequence[str]) -> list[int]:
        """Return the numbers of terms; new ones get the next."""
        return [self._number(term) for term in terms]

    def terms(self, numbers: Sequence[int]) -> list[str]:
        """Return the terms that have these numbers."""
        return [self._written[number] for number in numbers]

    def _number(self, term: str) -> int:
        number = self._numbers.setdefault(term, len(self._written))
        if number == len(self._written):
            self._written.append(term)
        return number

    def known(self) -> Known:
        """Return what is known so far."""
        columns = (self._signs, self._writing, self._ends, self._terms)
        return Known(*(np.array(column) for column in columns))


class _Pieces(dict[str, int]):
    """The numbers of the pieces of one language."""

    def __init__(self, lexicon: Lexicon, analyzer: Analyzer) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._analyzer = analyzer

    def __missing__(self, piece: str) -> int:
        number = self._lexicon.add(piece, self._analyzer)
        if len(piece) <= _LONGEST_KEPT:
            self[piece] = number
        return number


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
