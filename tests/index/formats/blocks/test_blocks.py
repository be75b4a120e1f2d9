"""Blocks of any text: spans in order, children in their containers."""

from hypothesis import given
from hypothesis import strategies as st

from index.block_codec import decode, encode
from index.formats.blocks import blocks_of, heading_path, paths

MARKS = st.text("#*-_=`>|:.1a?Q \n\t[](){}<!%~+&;\r\\A", max_size=80) | st.text(max_size=40)


@given(MARKS, st.booleans())
def test_any_text_has_blocks_in_order_with_children_in_their_containers(text, markdown):
    blocks = blocks_of(text, markdown=markdown)
    starts = [block.start for block in blocks]
    assert starts == sorted(starts)
    for ordinal, block in enumerate(blocks):
        assert 0 <= block.start < block.end <= len(text)
        assert block.parent < ordinal
        outer = block.parent
        while outer >= 0 and not blocks[outer].kind.is_container:
            outer = blocks[outer].parent
        if outer >= 0:
            assert blocks[outer].start <= block.start < block.end <= blocks[outer].end


@given(MARKS, st.booleans())
def test_blocks_are_stored_and_read_back(text, markdown):
    blocks = blocks_of(text, markdown=markdown)
    assert decode(encode(blocks)) == blocks


@given(MARKS)
def test_the_path_of_one_block_is_that_of_all_paths(text):
    blocks = blocks_of(text, markdown=True)
    for ordinal, path in enumerate(paths(blocks)):
        assert heading_path(blocks, ordinal) == list(path)
