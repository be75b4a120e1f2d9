"""Blocks as short lists of numbers, as they are stored."""

from collections.abc import Sequence
from itertools import chain

from index.model import Block, BlockKind

_USUAL = (0, 0, 0, 0, -1, -1, -1)
_FEWEST, _ALL = 3, len(_USUAL)


def encode(blocks: Sequence[Block]) -> list[list[int]]:
    """Return blocks as lists of numbers that JSON can hold, without what is usual at their ends."""
    return [_encoded(block) for block in blocks]


def decode(packed: Sequence[Sequence[int]]) -> tuple[Block, ...]:
    """Return the blocks that were encoded."""
    return tuple(map(_decoded, packed))


def _encoded(block: Block) -> list[int]:
    numbers = [block.kind, block.start, block.end, block.level, block.parent, block.of, block.mark]
    if block.cells:
        return [*numbers, *chain.from_iterable(block.cells)]
    while len(numbers) > _FEWEST and numbers[-1] == _USUAL[len(numbers) - 1]:
        numbers.pop()
    return numbers


def _decoded(numbers: Sequence[int]) -> Block:
    kind, start, end, level, parent, of, mark = (*numbers[:_ALL], *_USUAL[len(numbers) :])
    edges = numbers[_ALL:]
    cells = tuple(zip(edges[::2], edges[1::2], strict=True))
    return Block(BlockKind(kind), start, end, level, parent, of, mark, cells)
