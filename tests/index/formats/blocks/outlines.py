"""Blocks as lines of text, for tests: what they are, what they say, what they are within."""

from itertools import takewhile

from index.formats.blocks import blocks_of
from index.model import Block, BlockKind

SIGNS = {
    BlockKind.QUESTION: "? ",
    BlockKind.TERM: "= ",
    BlockKind.PARAGRAPH: "",
    BlockKind.CODE: "` ",
    BlockKind.CAPTION: "^ ",
    BlockKind.FOOTNOTE: "* ",
}


def outline(text: str, *, markdown: bool) -> str:
    """Return a line a block, indented in containers and items, with "<" before what it is `of`."""
    blocks = blocks_of(text, markdown=markdown)
    lines = []
    for block in blocks:
        depth = len(list(takewhile(lambda b: b.parent >= 0, _around(blocks, block))))
        of = f" < {_first(text, blocks[block.of])}" if block.of >= 0 else ""
        lines.append(f"{'  ' * depth}{_said(text, block)}{of}")
    return "\n".join(lines)


def _around(blocks, block):
    while True:
        yield block
        block = blocks[block.parent]


def _said(text: str, block: Block) -> str:
    if block.kind.is_container:
        return block.kind.name.lower()
    if block.cells:
        sign = "|| " if block.kind == BlockKind.HEADER else "| "
        return sign + " | ".join(_words(text, *cell) or "_" for cell in block.cells)
    words = _words(text, block.start, block.end)
    if block.kind == BlockKind.HEADING:
        return f"#{block.level} {words}"
    if block.kind == BlockKind.ITEM:
        mark = text[block.mark : block.start].strip() if block.mark >= 0 else "-"
        return f"{mark} {words}"
    mark = text[block.mark : block.start].rstrip(" *") if block.mark >= 0 else ""
    number = f"{mark} " if mark else ""
    return f"{SIGNS[block.kind]}{number}{words}"


def _words(text: str, start: int, end: int) -> str:
    return text[start:end].replace("\n", "/")


def _first(text: str, block: Block) -> str:
    if block.kind.is_container:
        return block.kind.name.lower()
    return _words(text, block.start, block.end)[:12].rstrip()
