"""A whole article as people read it, each block on a line, with the place of each character."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.model import Article, Block, BlockKind
from index.outline import begin_of
from index.quotes.shown.rendering import ADDED, Rendering
from index.quotes.shown.touched import LINES, Span, Touched


@dataclass(frozen=True, slots=True)
class Rendition:
    """The blocks of an article in order, as `shown` shows them, headings and headers too.

    `places` has where in the article each character of `text` is, as those of a `Rendering`.
    `begins` has where in `text` the line of each of `blocks` begins.
    """

    article: Article
    text: str
    places: Sequence[int]
    begins: Sequence[int]
    blocks: Sequence[Block]

    @classmethod
    def of(cls, article: Article) -> "Rendition":
        """Read an article; cells stand beside the labels of their columns."""
        headers = [block for block in article.blocks if block.kind is BlockKind.HEADER]
        labels = {block.parent: block.cells for block in headers}
        written = Rendering(article, labels)
        begins: list[int] = []
        blocks: list[Block] = []
        for ordinal, block in enumerate(article.blocks):
            if block.kind in LINES:
                if blocks:
                    written.sign("\n")
                begins.append(len(written.places))
                blocks.append(block)
                written.add(Touched(ordinal, block, (begin_of(block), block.end)))
        return cls(article, written.text, written.places, begins, blocks)

    def slices(self, start: int, end: int) -> list[Span]:
        """Return the slices of the article that `text[start:end]` shows, in order and disjoint.

        A label stands for the whole header of its table.
        """
        found: set[Span] = set()
        for line in range(bisect_right(self.begins, start) - 1, len(self.blocks)):
            if self.begins[line] >= end:
                break
            behind = self.begins[line + 1] if line + 1 < len(self.begins) else len(self.text)
            places = self.places[max(start, self.begins[line]) : min(end, behind)]
            found.update(self._slices_of(places))
        return sorted(found)

    def _slices_of(self, places: Sequence[int]) -> Iterable[Span]:
        own = [at for at in places if at >= 0]
        if own:
            yield from self.article.kept(own[0], own[-1] + 1)
        for label in (ADDED - 1 - at for at in places if at < ADDED):
            yield next(
                (each.start, each.end)
                for each in self.blocks
                if each.kind is BlockKind.HEADER and each.start <= label < each.end
            )
