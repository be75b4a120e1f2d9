"""Headings above a place."""

import time

import pytest

from index.formats.blocks import blocks_of, paths
from index.model import Article, BlockKind
from index.outline.outline import text_of
from index.quotes.headings import headings_above
from tests.structured import ARTICLES

NESTED = """\
# Title

Intro.

## A

### B

Text.

- item

  #### In the item

  more

## C

**Bold?**

Answer.
"""


@pytest.mark.parametrize("text", [*ARTICLES.values(), NESTED])
def test_they_are_those_that_the_blocks_are_below(text: str) -> None:
    blocks = blocks_of(text, markdown=True)
    article = Article("a.md", "Another title", text, markup="md", blocks=blocks)
    for block, path in zip(blocks, paths(blocks), strict=True):
        if not block.kind.is_container:
            above = [blocks[n] for n in path if blocks[n].kind is BlockKind.HEADING]
            told = tuple(text_of(article, head) for head in above)
            assert headings_above(article, block.start) == told


def test_the_title_is_none_of_them() -> None:
    blocks = blocks_of(NESTED, markdown=True)
    article = Article("a.md", "TITLE", NESTED, markup="md", blocks=blocks)
    assert headings_above(article, NESTED.index("Text.")) == ("A", "B")
    assert headings_above(article, NESTED.index("B\n")) == ("A",)
    assert headings_above(article, 0) == ()


def test_below_a_heading_of_thousands_of_rows_they_are_found_at_once() -> None:
    rows = "".join(f"| berth {n} | {n} |\n" for n in range(20_000))
    text = f"# T\n\n## Berths\n\n| Berth | Fee |\n|---|---|\n{rows}"
    blocks = blocks_of(text, markdown=True)
    article = Article("a.md", "T", text, markup="md", blocks=blocks)
    began = time.process_time()
    assert headings_above(article, len(text) - 5) == ("Berths",)
    assert time.process_time() - began < 0.5
