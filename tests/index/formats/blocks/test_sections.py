"""Sections: which heads stand above a block, and how far they reach."""

import pytest

from index.formats.blocks import blocks_of, paths, section_of
from index.model import BlockKind

TEXT = """\
# Guide

Intro.

## Rules

**Can I swim?**

Yes.

- in May
- in June

**Note**

Mind the gap.

### Words

Bow
: the front

Stern
: the back

After the words.

<details><summary>May I fish?</summary>

No.

> # Inner
> Quoted.

</details>

Below.

# Other

End.
"""


def path_of(words):
    blocks = blocks_of(TEXT, markdown=True)
    at = TEXT.index(words)
    ordinal = next(n for n, b in enumerate(blocks) if b.start == at and not b.kind.is_container)
    return [TEXT[blocks[n].start : blocks[n].end] for n in paths(blocks)[ordinal]]


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("Intro.", ["Guide"]),
        ("Rules", ["Guide"]),
        ("Yes.", ["Guide", "Rules", "Can I swim?"]),
        ("in June", ["Guide", "Rules", "Can I swim?"]),
        ("Mind the gap.", ["Guide", "Rules", "Note"]),
        ("the front", ["Guide", "Rules", "Words", "Bow"]),
        ("the back", ["Guide", "Rules", "Words", "Stern"]),
        ("After the words.", ["Guide", "Rules", "Words"]),
        ("No.", ["Guide", "Rules", "Words", "May I fish?"]),
        ("Quoted.", ["Guide", "Rules", "Words", "May I fish?", "Inner"]),
        ("Below.", ["Guide", "Rules", "Words"]),
        ("End.", ["Other"]),
    ],
)
def test_what_stands_above(words, path):
    assert path_of(words) == path


@pytest.mark.parametrize(
    ("head", "first", "last"),
    [
        ("Guide", "Intro.", "Below."),
        ("Can I swim?", "Yes.", "in June"),
        ("Stern", "the back", "the back"),
        ("May I fish?", "No.", "Quoted."),
        ("Other", "End.", "End."),
    ],
)
def test_a_section_reaches_to_the_next_head_or_the_end_of_its_container(head, first, last):
    blocks = blocks_of(TEXT, markdown=True)
    found = section_of(blocks, next(n for n, b in enumerate(blocks) if b.start == TEXT.index(head)
                                    and b.kind.is_head))  # fmt: skip
    said = [TEXT[blocks[n].start : blocks[n].end] for n in found if not blocks[n].kind.is_container]
    assert (said[0], said[-1]) == (first, last)


def test_a_section_is_what_has_the_head_above_it():
    blocks = blocks_of(TEXT, markdown=True)
    above = paths(blocks)
    for head, block in enumerate(blocks):
        if block.kind.is_head:
            assert list(section_of(blocks, head)) == [n for n, p in enumerate(above) if head in p]


def test_a_head_that_is_last_has_an_empty_section():
    blocks = blocks_of("Text.\n\n# End\n", markdown=True)
    assert blocks[-1].kind is BlockKind.HEADING
    assert list(section_of(blocks, 1)) == []
