"""Headings above a place."""

import time

import pytest

from index.formats.blocks import blocks_of, paths
from index.model import Article, BlockKind
from index.outline import Heads, text_of
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


@pytest.mark.parametrize(
    ("title", "first", "second", "told"),
    [
        ("Minutes of the Board", "Minutes of the Board", "Money", ("Money",)),
        ("Minutes of the Board", "MINUTES of the **Board**.", "Money", ("Money",)),
        ("The Board – 2025", "The Board, 2025", "The Board 2025:", ()),
        ("Minutes", "Money", "Money", ("Money",)),
        ("Minutes", "Minutes of the Board", "Money", ("Minutes of the Board", "Money")),
        ("Money", "Roof", "Money.", ("Roof",)),
        ("C++", "C", "C#", ("C", "C#")),
    ],
)
def test_what_the_title_or_the_heading_above_says_is_not_said_again(
    title: str, first: str, second: str, told: tuple[str, ...]
) -> None:
    text = f"# {first}\n\n## {second}\n\nText.\n"
    blocks = blocks_of(text, markdown=True)
    article = Article("a.md", title, text, markup="md", blocks=blocks)
    assert headings_above(article, text.index("Text.")) == told
    heads = Heads(article, blocks)
    path = heads.path(len(blocks) - 1)
    assert tuple(heads.written(head) for head in path) == told


def test_below_a_heading_of_thousands_of_rows_they_are_found_at_once() -> None:
    rows = "".join(f"| berth {n} | {n} |\n" for n in range(20_000))
    text = f"# T\n\n## Berths\n\n| Berth | Fee |\n|---|---|\n{rows}"
    blocks = blocks_of(text, markdown=True)
    article = Article("a.md", "T", text, markup="md", blocks=blocks)
    began = time.process_time()
    assert headings_above(article, len(text) - 5) == ("Berths",)
    assert time.process_time() - began < 0.5
