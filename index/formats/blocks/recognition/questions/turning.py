"""Turns paragraphs and list items that ask to questions, with their answers below them."""

from collections.abc import Iterator, Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.marks import mark_at
from index.formats.blocks.recognition.wording import asked_first, asks
from index.model import BlockKind

QUESTION_LEVEL = 8


def turn_to_question(text: str, draft: Draft) -> None:
    """Make a paragraph or an item a question, without its number and enclosing marks."""
    mark = mark_at(text, draft.start, draft.end)
    if mark and draft.kind == BlockKind.PARAGRAPH:
        draft.mark = mark.start if mark.readings else -1
        draft.start = mark.content
    if draft.kind == BlockKind.ITEM:
        leave_list(draft, BlockKind.QUESTION)
    draft.kind, draft.level = BlockKind.QUESTION, QUESTION_LEVEL
    start, draft.end = without_bold(text, draft.start, draft.end)
    if start > draft.start:
        draft.start, draft.mark = start, -1


def leave_list(item: Draft, kind: BlockKind) -> None:
    """Make an item a block of another kind, outside of its list."""
    item.kind = kind
    if item.parent:
        item.parent = item.parent.parent


def without_bold(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without marks of bold text around it, or at its end alone."""
    words = text[start:end]
    for strong in ("**", "__"):
        if words.endswith(strong) and words.count(strong) == 1:
            return start, start + len(words.removesuffix(strong).rstrip())
        if words.startswith(strong) and words.endswith(strong) and words.count(strong) == 2:
            return start + len(strong), end - len(strong)
    return start, end


def items_to_questions(text: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield drafts with questions in place of items, where half of a list's ask and are answered.

    The answer is the rest of the item, a paragraph in it, or one behind a list of one item.
    """
    lists = _Lists(text, drafts)
    for draft in drafts:
        yield draft
        if draft.kind == BlockKind.ITEM and draft.parent and lists.asks(draft.parent):
            yield from lists.turn(draft)


class _Lists:
    """The lists among drafts, with what is in them and behind them."""

    def __init__(self, text: str, drafts: Sequence[Draft]) -> None:
        self._text = text
        self._children: dict[int, list[Draft]] = {}
        self._behind: dict[int, Draft] = {}
        self._asking: dict[int, bool] = {}
        self._holding: dict[int, bool] = {}
        last: Draft | None = None
        for draft in drafts:
            if draft.parent:
                self._children.setdefault(id(draft.parent), []).append(draft)
            if last and draft.parent is last.parent:
                self._behind[id(last)] = draft
                last = None
            if draft.kind == BlockKind.LIST:
                last = draft

    def asks(self, container: Draft) -> bool:
        """Whether half of a list's items are questions with an answer."""
        if id(container) not in self._asking:
            items = [each for each in self._in(container) if each.kind == BlockKind.ITEM]
            asked = sum(self._is_answered(container, item, items) for item in items)
            self._asking[id(container)] = bool(asked) and 2 * asked >= len(items)
        return self._asking[id(container)]

    def turn(self, item: Draft) -> Iterator[Draft]:
        """Make an item a question; yield what it says besides.

        Where a list of nothing but questions with their answers is a group, they end with it.
        """
        container, line = item.parent, self._asked(item)
        if container is None or line is None:
            return
        around = container if self._holds_answers(container) else container.parent
        rest = Draft(BlockKind.PARAGRAPH, line, item.end, parent=around)
        item.end = line
        for child in self._in(item):
            child.parent = around
        turn_to_question(self._text, item)
        item.parent = around
        words = self._text[rest.start : rest.end]
        rest.start += len(words) - len(words.lstrip())
        if rest.start < rest.end:
            yield rest

    def _holds_answers(self, container: Draft) -> bool:
        """Whether each item of a list asks and says the answer, and a table stands behind it.

        Such a list becomes a group.
        """
        if id(container) not in self._holding:
            items, behind = self._in(container), self._behind.get(id(container))
            goes_on = behind is not None and behind.kind == BlockKind.TABLE
            holds = goes_on and all(map(self._has_answer, items))
            self._holding[id(container)] = holds
            if holds:
                container.kind = BlockKind.GROUP
        return self._holding[id(container)]

    def _has_answer(self, item: Draft) -> bool:
        line = self._asked(item)
        within = any(each.kind == BlockKind.PARAGRAPH for each in self._in(item))
        return line is not None and (line < item.end or within)

    def _in(self, container: Draft) -> list[Draft]:
        return self._children.get(id(container), [])

    def _is_answered(self, container: Draft, item: Draft, items: Sequence[Draft]) -> bool:
        if self._asked(item) is None:
            return False
        if self._has_answer(item):
            return True
        behind = self._behind.get(id(container))
        return len(items) == 1 and behind is not None and self._is_answer(behind)

    def _is_answer(self, draft: Draft) -> bool:
        said = draft.kind == BlockKind.PARAGRAPH
        return said and not asks(self._text, draft.start, draft.end)

    def _asked(self, item: Draft) -> int | None:
        """Return where the question of an item ends: with its first line, or within that."""
        end = self._text.find("\n", item.start, item.end)
        line = end if end >= 0 else item.end
        if asks(self._text, item.start, line):
            return line
        asked = asked_first(self._text, item.start, line)
        return asked[0] if asked else None
