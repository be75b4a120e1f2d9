"""Sections: the leaves below the nearest head of a block, quoted together where they are short."""

from collections.abc import Callable, Iterator, Sequence

from index.formats import section_of
from index.model import Block, BlockKind
from index.outline import HEADS, LEAVES, Heads


def section_around(heads: Heads, leaf: int, is_told: Callable[[Block], bool]) -> list[int]:
    """Return the leaves directly below the nearest head of one, but those told and notes."""
    path, found = heads.path(leaf), []
    if not path:
        return [leaf]
    for n in section_of(heads.blocks, path[-1]):
        block = heads.blocks[n]
        if block.kind in HEADS and not heads.is_kind(n):
            break
        is_note = block.kind is BlockKind.FOOTNOTE and block.of >= 0
        if n == leaf or (block.kind in LEAVES and not is_note and not is_told(block)):
            found.append(n)
    return found if leaf in found else [leaf]


def without_tables(heads: Heads, leaves: Sequence[int]) -> list[int]:
    """Return leaves but the rows of tables that none of them introduces."""
    led = {heads.led_by(n) for n in leaves}
    rows = (n for n in leaves if heads.blocks[n].kind is BlockKind.ROW)
    beside = {n for n in rows if heads.blocks[n].parent not in led}
    return [n for n in leaves if n not in beside]


def with_column_labels(heads: Heads, leaves: Sequence[int]) -> Iterator[int]:
    """Yield leaves, the header of a table before the first of its rows that is there."""
    labelled: set[int] = set()
    for n in leaves:
        table = heads.blocks[n].parent if heads.blocks[n].kind is BlockKind.ROW else -1
        is_first = table >= 0 and table not in labelled
        if is_first and heads.blocks[table + 1].kind is BlockKind.HEADER:
            yield table + 1
        labelled.add(table)
        yield n
