"""Blocks of any text: spans in order, children in their containers, nothing twice."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.block_codec import decode, encode
from index.formats.blocks import blocks_of
from index.formats.blocks.markdown.html import is_unseen
from index.model import Block, BlockKind, Omission

LINES = st.lists(
    st.sampled_from(
        [
            "", "", "Text that ends.", "Short line", "# Head", "## Head {#a}", "===", "---",
            "- item", "  - nested", "1. one", "2. two", "3. Where?", "(a) letter", "§ 3 Fees",
            "Q: Why?", "A: So.", "**Bold?**", "**Bold:** text", "Bring the following:", "Who asks?",
            "| a | b |", "|---|---|", "x\ty", "Mon   8:00   9:00", "Adult ..... 5", "> quoted",
            "> [!NOTE] Title", "```", "```{note}", "~~~", "    code", "Term", ": definition",
            "[^1]: note", "See [^1].", "<details><summary>Q?</summary>", "</details>", "<ul><li>x",
            "<table><tr><td>1", "</table>", "<!-- hidden", "-->", "%%", ":::note", ":::", "/// tip",
            "///", '!!! note "T"', '=== "Tab"', "    within", "Anna: Hello?", "BEN. Yes.", "1.1 x",
            "TITLE", "\u3000", "• point", "— said", "![a b c d](x)",
        ]
    ),
    max_size=14,
).map("\n".join)  # fmt: skip
MARKS = st.text("#*-_=`>|:.1a?Q \n\t[](){}<!%~+&;\r\\A^\x00", max_size=80) | st.text(max_size=40)
TEXTS = LINES | MARKS


@given(TEXTS, st.booleans())
def test_any_text_has_blocks_in_order_with_children_in_their_containers(text, markdown):
    blocks = blocks_of(text, markdown=markdown)
    starts = [block.start for block in blocks]
    assert starts == sorted(starts)
    for ordinal, block in enumerate(blocks):
        assert 0 <= block.start < block.end <= len(text)
        assert -1 <= block.parent < ordinal
        assert -1 <= block.of < len(blocks)
        assert block.of != ordinal
        assert -1 <= block.mark <= block.start
        container = around(blocks, block)
        if container:
            assert container.start <= block.start < block.end <= container.end
        for start, end in block.cells:
            assert start <= end
            assert start == end or block.start <= start < end <= block.end


def around(blocks, block) -> Block | None:
    while block.parent >= 0:
        block = blocks[block.parent]
        if block.kind.is_container:
            return block
    return None


@given(TEXTS.filter(lambda text: "<table" not in text), st.booleans())
def test_no_character_is_in_two_blocks_but_containers(text, markdown):
    last = 0
    for block in blocks_of(text, markdown=markdown):
        if not block.kind.is_container:
            assert last <= block.start
            last = block.end
            words = text[block.start : block.end]
            assert words.strip() == words or block.kind is BlockKind.CODE


@given(TEXTS, st.booleans())
def test_containers_hold_something_and_heads_have_levels(text, markdown):
    blocks = blocks_of(text, markdown=markdown)
    held = {block.parent for block in blocks}
    for ordinal, block in enumerate(blocks):
        assert ordinal in held or not block.kind.is_container
        if block.kind.is_head:
            assert 1 <= block.level <= 9
        if block.kind in {BlockKind.ROW, BlockKind.HEADER}:
            assert blocks[block.parent].kind is BlockKind.TABLE


@given(
    LINES.filter(lambda text: "<" not in text),
    st.booleans(),
    st.integers(0, 60),
    st.integers(2, 30),
)
def test_no_block_begins_or_ends_in_what_is_omitted(text, markdown, start, length):
    end = min(start + length, len(text))
    omitted = (Omission(start, end, "noise"),) if end - start > 1 else ()
    for block in blocks_of(text, markdown=markdown, omitted=omitted):
        if omitted and not block.kind.is_container and block.kind is not BlockKind.CODE:
            assert not start <= block.start < end
            assert not start < block.end <= end


@pytest.mark.parametrize(
    "within",
    ["%%who drinks%%", "<!-- ask\nBen -->", "{.button}", "{{< icon >}}"],
)
def test_what_is_omitted_of_a_line_of_markdown_parts_nothing(within):
    text = f"- The chair {within} opens the meeting.\n- Rent is due."
    start = text.index(within)
    omitted = (Omission(start, start + len(within), "comment"),)
    _, first, second = blocks_of(text, markdown=True, omitted=omitted)
    assert text[first.start : first.end] == f"The chair {within} opens the meeting."
    assert text[second.start : second.end] == "Rent is due."


@given(TEXTS, st.booleans())
def test_blocks_are_stored_and_read_back(text, markdown):
    blocks = blocks_of(text, markdown=markdown)
    assert decode(json.loads(json.dumps(encode(blocks)))) == blocks


def test_comments_that_never_end_show_that_a_line_is_seen_at_once():
    began = time.thread_time()
    assert not is_unseen("<!--" * 20_000)
    assert time.thread_time() - began < 2
    assert is_unseen("<b><!-- - -- -->&nbsp;</b>\n")


@pytest.mark.parametrize("markdown", [True, False])
def test_a_text_made_to_be_slow_is_read_at_once(markdown):
    text = "\n\n".join(
        [
            f"# a{' ' * 50_000}b", "- " * 25_000 + "x", "![" * 25_000, f"[{'a' * 50_000}",
            "`" * 30_000, "` `` " * 10_000, "<!--" * 10_000, "%%" * 20_001, "{% " * 15_000,
            "<a " * 15_000, "**a" * 15_000, "a: b\n" * 10_000, "1. x?\n" * 5_000, "| a " * 10_000,
            "> " * 500 + "x", "Q: a? " * 5_000, "a\t" * 20_000, "a   " * 20_000, "....." * 10_000,
        ]
    )  # fmt: skip
    began = time.thread_time()
    blocks_of(text, markdown=markdown)
    assert time.thread_time() - began < 20


@pytest.mark.parametrize(
    "text", ["", "\n", "# T\n", "# T\n\n# U\n", "T\n", "- a\n", "1. a\n2. b\n"]
)
@pytest.mark.parametrize("markdown", [True, False])
def test_a_heading_a_line_and_a_list_alone_are_read(text, markdown):
    read = blocks_of(text, markdown=markdown)
    assert all(block.end <= len(text) for block in read)
    assert bool([block for block in read if block.start < block.end]) == bool(text.strip())
