"""A text with each of its words folded, and the places of its characters."""

import re
from dataclasses import dataclass
from functools import lru_cache

from index.analysis import fold_accents, fold_case

_WORD = re.compile(r"[\w\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as phrases are looked for in it; `places` has where each character was written.

    `places` has one more for the end. What a word has more when it is folded stands where the word
    begins.
    """

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, written: str) -> "Folded":
        """Fold each word of a text; signs and spaces stay."""
        return _folded(written)

    @classmethod
    def made_of(cls, written: str) -> "Folded":
        """Do the same without remembering it."""
        pieces: list[str] = []
        places: list[int] = []
        end = 0
        for match in _WORD.finditer(written):
            folded = fold_accents(fold_case(match[0]))
            pieces += written[end : match.start()], folded
            places += range(end, match.start())
            places += _spread(match.start(), len(match[0]), len(folded))
            end = match.end()
        pieces.append(written[end:])
        places += range(end, len(written) + 1)
        return cls("".join(pieces), tuple(places))


@lru_cache(maxsize=256)  # pieces of a message are looked at again and again
def _folded(written: str) -> Folded:
    return Folded.made_of(written)


def _spread(start: int, written: int, folded: int) -> list[int]:
    if written == folded:
        return list(range(start, start + written))
    return [start] * folded
