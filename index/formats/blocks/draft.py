"""Blocks in the making: they refer to one another, and get their ordinals at the end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.model import Block, BlockKind

Span = tuple[int, int]


@dataclass(slots=True, eq=False)
class Draft:
    """A block that may still change. For its fields see `index.model.Block`."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    parent: "Draft | None" = None
    of: "Draft | None" = None
    mark: int = -1
    cells: Sequence[Span] = ()


def finished(drafts: Iterable[Draft]) -> tuple[Block, ...]:
    """Return drafts as blocks in document order; empty ones are left out.

    A container must stand before its children. Its span becomes that of its children. What is in a
    draft that is left out belongs to what is around that.
    """
    kept = _kept(list(drafts))
    ordinals = {id(draft): ordinal for ordinal, draft in enumerate(kept)}
    for draft in kept:
        while draft.parent is not None and id(draft.parent) not in ordinals:
            draft.parent = draft.parent.parent
    return tuple(
        Block(
            draft.kind,
            draft.start,
            draft.end,
            draft.level,
            ordinals.get(id(draft.parent), -1),
            ordinals.get(id(draft.of), -1),
            draft.mark,
            tuple(draft.cells),
        )
        for draft in kept
    )


def _kept(drafts: list[Draft]) -> list[Draft]:
    extents: dict[int, Span] = {}
    for draft in reversed(drafts):
        within = extents.pop(id(draft), None)
        if draft.kind.is_container:
            draft.start, draft.end = within or (0, 0)
        spans = [span for span in (within, (draft.start, draft.end)) if span and span[0] < span[1]]
        if draft.parent is not None and spans:
            spans += [span for span in [extents.get(id(draft.parent))] if span]
            extents[id(draft.parent)] = min(spans)[0], max(end for _, end in spans)
    return sorted((draft for draft in drafts if draft.start < draft.end), key=_place)


def _place(draft: Draft) -> tuple[int, bool, int]:
    return draft.start, not draft.kind.is_container, -draft.end
