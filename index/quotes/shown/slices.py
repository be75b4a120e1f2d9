"""Slices of a quote as people read them: line by line, marks gone."""

from collections.abc import Iterable, Sequence

from index.model import Article, Block, BlockKind, Shown
from index.outline import LEAVES
from index.quotes.shown.rendering import Rendering
from index.quotes.shown.touched import Span, Touched, touched_by

GAP = "…"
_CHILDREN = (BlockKind.ITEM, BlockKind.ROW)
_STANDING_ALONE = (BlockKind.PARAGRAPH, BlockKind.CODE)
_LONG = 10  # children that are shown, of a list or table that may have more
_INDENT = "  "


def shown(article: Article, spans: Sequence[Span], answer: Span) -> Shown:
    """Return what a person reads of `spans`, which are in order and disjoint.

    Nothing is added but labels of columns that are in `spans` themselves, and signs.
    """
    touched = [each for span in spans for each in touched_by(article, span)]
    written = _written(article, touched)
    children = [each for each in touched if each.block.kind in _CHILDREN]
    if rest := _rest(article, children):
        written.sign(f"\n{GAP} {rest} more")
    whole = 0, len(written.places)
    answering = None if _is_whole(article, children, answer) else written.span_of(answer)
    return Shown(written.text, tuple(written.styles), answering or whole)


def located(
    article: Article, spans: Sequence[Span], sought: Iterable[Span]
) -> tuple[Shown, list[Span]]:
    """Return what a person reads of `spans`, and where in it those `sought` stand that do."""
    written = _written(article, [each for span in spans for each in touched_by(article, span)])
    found = [place for each in sought if (place := written.span_of(each))]
    return Shown(written.text, tuple(written.styles), (0, len(written.places))), found


def _written(article: Article, touched: Sequence[Touched]) -> Rendering:
    """Return parts of blocks line by line; a header is there by its labels, where it has rows."""
    touched = _with_whole_rows(article, touched)
    written = Rendering(article, _labels(touched))
    with_rows = {each.block.parent for each in touched if each.block.kind is BlockKind.ROW}
    depths = [_depth(article, each.block) for each in touched]
    shallowest = min(filter(None, depths), default=0)
    last: Touched | None = None
    for each, depth in zip(touched, depths, strict=True):
        if each.block.kind is BlockKind.HEADER and each.block.parent in with_rows:
            continue
        if last is not None:
            written.sign(_between(article, last, each))
        written.sign(_INDENT * (depth - shallowest))
        written.add(each)
        last = each
    return written


def _with_whole_rows(article: Article, touched: Sequence[Touched]) -> list[Touched]:
    """Return parts of blocks with one in place of those of a row that omissions alone part."""
    found: list[Touched] = []
    for each in touched:
        last = found[-1] if found and each.block.cells else each
        is_other = last is each or last.ordinal != each.ordinal
        if is_other or article.kept(last.span[1], each.span[0]):
            found.append(each)
        else:
            found[-1] = each._replace(span=(last.span[0], each.span[1]))
    return found


def _between(article: Article, one: Touched, other: Touched) -> str:
    """Return what parts two neighbours: their line, what is left out between, or space alone."""
    if one.ordinal != other.ordinal:
        between = article.blocks[one.ordinal + 1 : other.ordinal] if one.ordinal >= 0 else ()
        is_gap = any(block.kind in LEAVES for block in between) or _is_cut(article, one, other)
        return f"\n{GAP}\n" if is_gap and other.block.kind in _STANDING_ALONE else "\n"
    return f" {GAP} " if article.kept(one.span[1], other.span[0]) else " "


def _is_cut(article: Article, one: Touched, other: Touched) -> bool:
    """Tell whether code begins behind its first line, or what stands before it goes on."""
    if other.block.kind is not BlockKind.CODE:
        return False
    text = article.text[other.block.start : other.span[0]]
    if one.block.kind is BlockKind.PARAGRAPH:
        text += article.text[one.span[1] : one.block.end]
    return any(map(str.isalnum, text))


def _labels(touched: Sequence[Touched]) -> dict[int, Sequence[Span]]:
    """Return the labels of the columns of each table whose header is quoted."""
    return {
        block.parent: block.cells
        for _, block, span in touched
        if block.kind is BlockKind.HEADER and span == (block.start, block.end)
    }


def _depth(article: Article, block: Block) -> int:
    """Return how many lists an item is in, 0 for what is none."""
    if block.kind is not BlockKind.ITEM or block.parent < 0:
        return 0
    return max(article.blocks[block.parent].level, 1)


def _rest(article: Article, children: Sequence[Touched]) -> int:
    """Return how many items or rows are left out behind the last one, where there are many."""
    if not children:
        return 0
    parent = children[-1].block.parent
    among = [each for each in children if each.block.parent == parent]
    if len(among) < _LONG:
        return 0
    behind = article.blocks[among[-1].ordinal + 1 :]
    return sum(block.parent == parent and block.kind in _CHILDREN for block in behind)


def _is_whole(article: Article, children: Sequence[Touched], answer: Span) -> bool:
    """Tell of a quoted list or table that it answers as a whole: by its first, and with all."""
    if not children or children[0].span != answer:
        return False
    parent, blocks = children[0].block.parent, article.blocks
    siblings = [each for each in children if each.block.parent == parent]
    outside = [*blocks[max(parent, 0) : siblings[0].ordinal]]
    if len(siblings) < _LONG:
        outside += blocks[siblings[-1].ordinal + 1 :]
    others = any(block.parent == parent and block.kind in _CHILDREN for block in outside)
    return len(siblings) > 1 and not others
