"""Paragraphs that begin with bullets, numbers or letters to lists, nested by style and indent."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from index.analysis import is_ended
from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.marks import Mark, mark_at
from index.formats.blocks.recognition.numbered_heads import numbered_heads
from index.formats.blocks.recognition.sequences import Chain, chains
from index.formats.blocks.recognition.tables import is_rule
from index.formats.blocks.recognition.wording import indent_of, introduces, is_parted
from index.model import BlockKind

_DASH = "—"
_MOST_BETWEEN = 3
"""Paragraphs that may stand between two numbered items of a list."""


def find_lists(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with lists, and numbered headings, in place of paragraphs that are such."""
    found: list[Draft] = []
    for parent, group in groupby(drafts, key=_run):
        pieces = list(group)
        marks = [_mark(text, piece) for piece in pieces] if parent else []
        found += _Run(text, pieces, marks).drafts() if any(marks) else pieces
    return found


def _run(draft: Draft) -> tuple[Draft | None] | None:
    return (draft.parent,) if draft.kind == BlockKind.PARAGRAPH else None


def _mark(text: str, piece: Draft) -> Mark | None:
    """Return what a paragraph begins with, but no dash before what somebody says, and no rule."""
    mark = mark_at(text, piece.start, piece.end)
    if mark is None or not mark.bullet:
        return mark
    is_said = mark.bullet == _DASH and is_ended(text, piece.start, piece.end)
    return None if is_said or is_rule(text, piece.start, piece.end) else mark


@dataclass(slots=True)
class _Open:
    """A list that may go on, with its last item."""

    list: Draft
    item: Draft
    indent: int
    bullet: str
    chain: Chain | None
    parts: int  # of the numbers of its items: 3.1 has two; 0 where they have none


class _Run:
    """Neighbouring paragraphs, some of which begin with a mark."""

    def __init__(self, text: str, pieces: list[Draft], marks: Sequence[Mark | None]) -> None:
        self._text = text
        self._pieces = pieces
        self._chains = chains(marks)
        self._marks = [_confirmed(*pair) for pair in zip(marks, self._chains, strict=True)]
        self._heads = numbered_heads(text, pieces, self._marks, self._chains)
        self._open: list[_Open] = []

    def drafts(self) -> Iterator[Draft]:
        for place, piece in enumerate(self._pieces):
            if head := self._heads.get(place):
                self._open.clear()
                yield head
            elif mark := self._marks[place]:
                yield from self._item(place, mark)
            elif not self._is_continued(place):
                self._leave(place)
                if self._open:
                    piece.parent = self._open[-1].item
                yield piece

    def _item(self, place: int, mark: Mark) -> Iterator[Draft]:
        piece, chain = self._pieces[place], self._chains[place]
        indent = indent_of(self._text, piece.start)
        opened = self._list_of(place, mark, indent)
        if opened is None:
            within = self._open[-1].item if self._open else None
            depth = len(self._open) + 1
            parent = within or piece.parent
            made = Draft(BlockKind.LIST, 0, 0, depth, parent)
            opened = _Open(made, made, indent, mark.bullet, chain, self._parts(place))
            self._open.append(opened)
            yield made
        number = mark.start if chain else -1
        item = Draft(BlockKind.ITEM, mark.content, piece.end, parent=opened.list, mark=number)
        opened.item = item
        yield item

    def _list_of(self, place: int, mark: Mark, indent: int) -> _Open | None:
        """Return the open list that a mark goes on with; what it does not stand in is left.

        A number of more parts than those of a list, such as 2.1 behind 2, stands within its item.
        """
        chain, parts = self._chains[place], self._parts(place)
        alike = [
            depth
            for depth, opened in enumerate(self._open)
            if chain is opened.chain and (chain or _is_level(opened, mark, indent))
        ]
        fewer = [depth for depth in alike if self._open[depth].parts <= parts]
        if alike:
            depth = fewer[-1] if fewer else alike[0]
            del self._open[depth + 1 :]
            opened = self._open[depth]
            return None if opened.parts < parts else opened
        while self._open and not self._is_within(place, indent):
            self._open.pop()
        return None

    def _parts(self, place: int) -> int:
        chain = self._chains[place]
        return len(chain.values[bisect_left(chain.members, place)]) if chain else 0

    def _is_within(self, place: int, indent: int) -> bool:
        """Whether a new list stands within the last item: it is indented, or that is not over."""
        last = self._open[-1]
        if indent > last.indent:
            return True
        if indent < last.indent:
            return False
        is_beside = last.item.end == self._pieces[place - 1].end
        introduced = is_beside and introduces(self._text, last.item.start, last.item.end)
        return introduced or self._resumes(last, place)

    def _resumes(self, opened: _Open, place: int) -> bool:
        """Whether a numbered list goes on behind a place, with none but lists between."""
        if opened.chain is None:
            return False
        following = opened.chain.after(place)
        return following is not None and all(self._marks[place:following])

    def _is_continued(self, place: int) -> bool:
        """Add an indented line directly below an item to it."""
        if not self._open or not place:
            return False
        piece, last = self._pieces[place], self._open[-1]
        before = self._pieces[place - 1]
        if last.item.end != before.end or is_parted(self._text, before.end, piece.start):
            return False
        if indent_of(self._text, piece.start) <= last.indent:
            return False
        before.end = last.item.end = piece.end
        piece.end = piece.start
        self._pieces[place] = before
        return True

    def _leave(self, place: int) -> None:
        """Close the lists that a paragraph does not stand in."""
        indent = indent_of(self._text, self._pieces[place].start)
        while self._open:
            last = self._open[-1]
            if indent > last.indent or self._goes_on(last, place):
                return
            self._open.pop()

    def _goes_on(self, opened: _Open, place: int) -> bool:
        """Whether the numbers of a list go on soon behind a paragraph."""
        if opened.chain is None:
            return False
        following = opened.chain.after(place)
        return following is not None and following <= place + _MOST_BETWEEN


def _confirmed(mark: Mark | None, chain: Chain | None) -> Mark | None:
    """Return a mark, or only its bullet when its number belongs to no sequence."""
    if mark is None or chain:
        return mark
    if mark.bullet:
        return mark._replace(content=mark.behind_bullet, readings=())
    return None


def _is_level(opened: _Open, mark: Mark, indent: int) -> bool:
    return opened.bullet == mark.bullet and abs(opened.indent - indent) <= 1
