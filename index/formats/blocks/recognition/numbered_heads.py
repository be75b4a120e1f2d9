"""Numbered lines that head what follows them: "3. Election of officers", "1. Where do we eat?"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.marks import SECTION, Mark
from index.formats.blocks.recognition.questions import QUESTION_LEVEL
from index.formats.blocks.recognition.sequences import Chain
from index.formats.blocks.recognition.wording import asks, ends, indent_of, is_short
from index.model import BlockKind

_FEWEST_HEADED = 0.6
"""Share of the numbered lines that must be followed by text to be headings and no list."""
_FIRST_LEVEL, _LAST_LEVEL = 4, 6


def numbered_heads(
    text: str,
    pieces: Sequence[Draft],
    marks: Sequence[Mark | None],
    chains: Sequence[Chain | None],
) -> dict[int, Draft]:
    """Return the heads among numbered paragraphs, by their place."""
    run = _Run(text, pieces, marks, chains)
    found: dict[int, Draft] = {}
    for chain in {id(chain): chain for chain in chains if chain}.values():
        for level in _levels(chain):
            found.update(run.questions(chain, level) or run.headings(chain, level))
    return found


def _levels(chain: Chain) -> Iterator[list[int]]:
    """Yield the places of the numbers that have as many parts."""
    pairs = sorted(zip(map(len, chain.values), chain.members, strict=True))
    for _, group in groupby(pairs, key=lambda pair: pair[0]):
        yield [place for _, place in group]


class _Run:
    """Neighbouring paragraphs with what stands before them."""

    def __init__(
        self,
        text: str,
        pieces: Sequence[Draft],
        marks: Sequence[Mark | None],
        chains: Sequence[Chain | None],
    ) -> None:
        self._text = text
        self._pieces = pieces
        self._marks = marks
        self._chains = chains

    def questions(self, chain: Chain, level: Sequence[int]) -> dict[int, Draft]:
        """Return the questions of one level, none when most are no questions with an answer."""
        asked = [place for place in level if self._is_question(chain, place)]
        if 2 * len(asked) < len(level) or (len(level) > 1 and asked == level[-1:]):
            return {}
        return {place: self._question(place) for place in asked}

    def headings(self, chain: Chain, level: Sequence[int]) -> dict[int, Draft]:
        """Return the headings of one level, none when most are no headings with text."""
        titles = [place for place in level if self._is_title(place)]
        headed = sum(self._is_headed(chain, place) for place in titles)
        if not headed or headed < _FEWEST_HEADED * len(level):
            return {}
        return {place: self._heading(chain, place) for place in titles}

    def _is_question(self, chain: Chain, place: int) -> bool:
        piece = self._pieces[place]
        if not asks(self._text, piece.start, piece.end) or not self._is_headed(chain, place):
            return False
        following = self._pieces[place + 1]
        return not asks(self._text, following.start, following.end)

    def _is_title(self, place: int) -> bool:
        piece = self._pieces[place]
        if not is_short(self._text, piece.start, piece.end):
            return False
        words = self._text[self._content(place) : piece.end]
        named = any(map(str.isalpha, words)) or self._is_signed(place)
        return named and not ends(self._text, piece.start, piece.end)

    def _is_headed(self, chain: Chain, place: int) -> bool:
        """Whether something follows that is no number of the same level, nor a list within it."""
        if place + 1 >= len(self._pieces):
            return False
        if self._marks[place + 1] and self._indent(place + 1) > self._indent(place):
            return False
        if self._chains[place + 1] is not chain:
            return True
        at = bisect_left(chain.members, place)
        return len(chain.values[at + 1]) > len(chain.values[at])

    def _indent(self, place: int) -> int:
        return indent_of(self._text, self._pieces[place].start)

    def _is_signed(self, place: int) -> bool:
        mark = self._marks[place]
        return mark is not None and mark.readings[0][0] == SECTION

    def _content(self, place: int) -> int:
        mark = self._marks[place]
        return mark.content if mark else self._pieces[place].start

    def _question(self, place: int) -> Draft:
        piece, mark = self._pieces[place], self._marks[place]
        start = mark.start if mark else -1
        return Draft(
            BlockKind.QUESTION, self._content(place), piece.end, QUESTION_LEVEL, piece.parent,
            mark=start,
        )  # fmt: skip

    def _heading(self, chain: Chain, place: int) -> Draft:
        piece, mark = self._pieces[place], self._marks[place]
        start = mark.start if mark else piece.start
        depth = len(chain.values[bisect_left(chain.members, place)])
        level = min(_LAST_LEVEL, _FIRST_LEVEL + depth - 1)
        return Draft(BlockKind.HEADING, start, piece.end, level, piece.parent, mark=start)
