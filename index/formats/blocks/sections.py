"""Sections: which heads stand above a block, and what stands below a head."""

from collections.abc import Iterator, Sequence

from index.model import Block


def paths(blocks: Sequence[Block]) -> list[tuple[int, ...]]:
    """Return of each block the ordinals of the heads above it, outermost first, without itself."""
    found: list[tuple[int, ...]] = []
    above: tuple[int, ...] = ()
    for ordinal, block in enumerate(blocks):
        while above and _is_left(blocks[above[-1]], block, blocks):
            above = above[:-1]
        found.append(above)
        if block.kind.is_head:
            above = (*above, ordinal)
    return found


def section_of(blocks: Sequence[Block], head: int) -> Iterator[int]:
    """Yield the ordinals of the blocks below a head, without itself.

    It reaches to the next head of the same or a lower level in its container, or to its end.
    """
    for ordinal in range(head + 1, len(blocks)):
        if _is_left(blocks[head], blocks[ordinal], blocks):
            return
        yield ordinal


def _is_left(head: Block, block: Block, blocks: Sequence[Block]) -> bool:
    """Whether `block`, which follows, stands behind the section of `head`."""
    if head.parent >= 0 and block.start >= blocks[head.parent].end:
        return True
    return block.kind.is_head and block.level <= head.level and block.parent == head.parent
