"""Articles cut into what a message can hold."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.answers.article_parts import part_at, parts_of
from bot.messages.markup import units
from index import Article, Sentence


@st.composite
def articles(draw: st.DrawFn) -> tuple[Article, list[Sentence]]:
    """An article of sentences of all lengths, in paragraphs, some of whose numbers are missing."""
    text, sentences, paragraph = "", [], 1
    for length, ends in draw(st.lists(st.tuples(st.integers(1, 1000), st.booleans()), min_size=1)):
        sentences.append(Sentence(len(text), len(text) + length, paragraph))
        text += draw(st.sampled_from("a😀")) * length + ("\n\n" if ends else " ")
        paragraph += draw(st.integers(1, 2)) if ends else 0
    return Article("a", "T", text), sentences


@given(made=articles())
def test_blocks_are_whole_sentences_of_one_paragraph_and_hold_all_of_them(made):
    article, sentences = made
    blocks = parts_of(article, sentences)
    inside = [[s for s in sentences if b.start <= s.start and s.end <= b.end] for b in blocks]
    assert [sentence for part in inside for sentence in part] == sentences
    for block, part in zip(blocks, inside, strict=True):
        assert (part[0].start, part[-1].end) == (block.start, block.end)
        assert {sentence.paragraph for sentence in part} == {block.paragraph}
        assert len(part) == 1 or units(article.text[block.start : block.end]) <= 1200


@given(made=articles())
def test_a_paragraph_is_cut_only_where_it_is_too_long(made):
    article, sentences = made
    for block, following in pairwise(parts_of(article, sentences)):
        if block.paragraph == following.paragraph:
            after = next(s.end for s in sentences if s.start == following.start)
            assert units(article.text[block.start : after]) > 1200


@given(made=articles(), data=st.data())
def test_every_sentence_is_found_in_its_block(made, data):
    article, sentences = made
    blocks = parts_of(article, sentences)
    sentence = data.draw(st.sampled_from(sentences))
    block = blocks[part_at(blocks, sentence.start)]
    assert block.start <= sentence.start < sentence.end <= block.end
