"""The articles of a generation: their numbers, languages and sizes, at hand without asking."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.milvus import ROOM, Listed, owners_of
from index.search.engines.terms import Ints

_PAIR = 2  # bytes of the code of a language


@dataclass(frozen=True, slots=True)
class ListedArticles:
    """Answers from the list of articles of a table."""

    listed: Listed

    def articles_in(self, language: str, most: int) -> list[int]:
        """Return the numbers of the first `most` articles in a language; none for ""."""
        found = np.flatnonzero(self._codes == _code(language))[:most]
        return self.listed.numbers[found].tolist() if language else []

    def language_of(self, number: int) -> str:
        """Return the language of an article, "" for unknown."""
        place = self._place(number)
        pair = self.listed.languages[_PAIR * place : _PAIR * (place + 1)]
        return pair.tobytes().rstrip(b"\0").decode()

    def are_foreign(self, numbers: Ints, language: str) -> NDArray[np.bool_]:
        """Return which articles are in another language, and not in an unknown one."""
        codes = self._codes[self.listed.numbers.searchsorted(numbers)]
        return np.asarray((codes != _code(language)) & (codes != 0))

    def positions(self, number: int) -> range:
        """Return the positions of the sentences of an article."""
        begin = number << ROOM
        return range(begin, begin + int(self.listed.sizes[self._place(number)]))

    def are_live(self, numbers: Ints) -> NDArray[np.bool_]:
        """Return which articles are in this generation."""
        own = self.listed.numbers
        places = np.minimum(own.searchsorted(numbers), len(own) - 1)
        return np.asarray(own[places] == numbers)

    def are_live_units(self, units: Ints) -> NDArray[np.bool_]:
        """Return which sentences or sections are of articles in this generation."""
        return self.are_live(owners_of(units))

    @property
    def numbers(self) -> Ints:
        """The numbers of all articles, ascending."""
        return self.listed.numbers

    @property
    def _codes(self) -> NDArray[np.uint16]:
        return self.listed.languages.view(np.uint16)

    def _place(self, number: int) -> int:
        return int(self.listed.numbers.searchsorted(number))


def _code(language: str) -> np.uint16:
    (code,) = np.frombuffer((language.encode() + b"\0\0")[:_PAIR], np.uint16)
    return np.uint16(code)
