"""Collects blocks in order, in the lists, tables and groups that are open around them."""

from collections.abc import Collection, Iterator, Sequence

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.inline import plain
from index.formats.blocks.recognition import QUESTION_LEVEL, asks, mark_at
from index.model import BlockKind

TERM_LEVEL, TITLE_LEVEL = 9, 7
_WITH_OWN_TEXT = frozenset((BlockKind.ITEM, BlockKind.FOOTNOTE))


class Nest:
    """The blocks of a text, as far as it is read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.drafts: list[Draft] = []
        self._open: list[Draft] = []
        self._term: Draft | None = None

    @property
    def within(self) -> Draft | None:
        """The innermost container or item that is open."""
        return self._open[-1] if self._open else None

    def add(self, kind: BlockKind, span: Span = (0, 0), level: int = 0, mark: int = -1) -> Draft:
        """Add a block to what is open."""
        draft = Draft(kind, *span, level, self.within, mark=mark)
        self.drafts.append(draft)
        return draft

    def begin(self, kind: BlockKind, mark: int = -1) -> Draft:
        """Open a container or an item."""
        level = 1 + sum(draft.kind == kind for draft in self._open) if kind == BlockKind.LIST else 0
        draft = self.add(kind, level=level, mark=mark)
        self._open.append(draft)
        return draft

    def leave(self, *kinds: BlockKind) -> None:
        """Close the innermost that is open of some kinds, and all in it; nothing when none is."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth].kind in kinds:
                del self._open[depth:]
                return

    def leave_from(self, group: Draft | None) -> None:
        """Close a group, and all in it, when it is still open."""
        for depth, draft in enumerate(self._open):
            if draft is group:
                del self._open[depth:]
                return

    def put(self, span: Span) -> None:
        """Add a paragraph, or the text of an item that has none yet."""
        within = self.within
        if within and within.kind in _WITH_OWN_TEXT and within.start == within.end:
            within.start, within.end = span
        else:
            self.add(BlockKind.PARAGRAPH, span)

    def title(self, span: Span) -> None:
        """Add what heads a group: a question or a heading, unless it shows no word."""
        if not self._has_words(span):
            return
        if asks(self.text, *span):
            self.add(BlockKind.QUESTION, span, QUESTION_LEVEL)
        else:
            self.add(BlockKind.HEADING, span, TITLE_LEVEL)

    def heading(self, span: Span, level: int) -> None:
        """Add a heading, which may have a number, unless it shows no word."""
        if not self._has_words(span):
            return
        mark = mark_at(self.text, *span)
        self.add(BlockKind.HEADING, span, level, span[0] if mark and mark.readings else -1)

    def _has_words(self, span: Span) -> bool:
        start, end = span
        return any(map(str.isalnum, plain(self.text, start, end, markdown=True).text))

    def term(self, span: Span) -> None:
        """Add a term, which what is defined next belongs to."""
        self._term = self.add(BlockKind.TERM, span, TERM_LEVEL)

    def define(self) -> None:
        """Open a definition of the last term."""
        self.begin(BlockKind.ITEM).of = self._term


def with_headed_items(
    text: str, drafts: Sequence[Draft], headed: Collection[Draft]
) -> Iterator[Draft]:
    """Yield drafts with groups under heads in place of items that are `headed` and hold more.

    A list stays one where some of its items are others.
    """
    holding = {id(draft.parent) for draft in drafts if draft.kind != BlockKind.ITEM}
    items = {id(draft) for draft in headed if draft.mark < 0 and id(draft) in holding}
    others = {id(d.parent) for d in drafts if d.kind == BlockKind.ITEM and id(d) not in items}
    for draft in drafts:
        within = draft.parent
        if id(draft) in items and within and id(within) not in others:
            within.kind = draft.kind = BlockKind.GROUP
            yield draft
            yield _head_of(text, draft)
        else:
            yield draft
    for draft in drafts:
        if draft.kind == BlockKind.LIST:
            draft.level = 1 + sum(each.kind == BlockKind.LIST for each in _around(draft))


def _head_of(text: str, group: Draft) -> Draft:
    span, (group.start, group.end) = (group.start, group.end), (0, 0)
    if asks(text, *span):
        return Draft(BlockKind.QUESTION, *span, QUESTION_LEVEL, group)
    return Draft(BlockKind.HEADING, *span, TITLE_LEVEL, group)


def _around(draft: Draft) -> Iterator[Draft]:
    while draft.parent:
        draft = draft.parent
        yield draft


def grouped(drafts: Collection[Draft]) -> list[Draft]:
    """Return drafts without the groups that hold no head, which say nothing."""
    headed = {id(draft.parent) for draft in drafts if draft.kind.is_head}
    for draft in drafts:
        while (
            draft.parent and draft.parent.kind == BlockKind.GROUP and id(draft.parent) not in headed
        ):
            draft.parent = draft.parent.parent
    return [draft for draft in drafts if draft.kind != BlockKind.GROUP or id(draft) in headed]
