"""Blocks as short lists of numbers, as they are stored."""

from collections.abc import Sequence
from itertools import chain

from index.model import Block, BlockKind

_USUAL: tuple[int, ...] = tuple(Block._field_defaults.values())[:-1]
_FEWEST, _ALL = 3, 3 + len(_USUAL)
_KINDS = tuple(BlockKind)


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
    while len(numbers) > _FEWEST and numbers[-1] == _USUAL[len(numbers) - 1 - _FEWEST]:
        numbers.pop()
    return numbers


def _decoded(numbers: Sequence[int]) -> Block:
    usual = _USUAL[len(numbers) - _FEWEST :]
    kind, start, end, level, parent, of, mark = (*numbers[:_ALL], *usual)
    edges = numbers[_ALL:]
    cells = tuple(zip(edges[::2], edges[1::2], strict=True)) if edges else ()
    return Block(_KINDS[kind], start, end, level, parent, of, mark, cells)
