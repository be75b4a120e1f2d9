"""Articles cut into what a message can hold."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.messages.markup import units
from index import Article, Sentence, located
from index.places.article_parts import ArticlePart, part_at, parts_of
from tests.index.corpora import indexed, write
from tests.structured import POOL


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
def test_parts_are_whole_sentences_of_one_paragraph_and_hold_all_of_them(made):
    article, sentences = made
    parts = parts_of(article, sentences)
    inside = [
        [s for s in sentences if start <= s.start and s.end <= end] for start, end in spans(parts)
    ]
    assert [sentence for part in inside for sentence in part] == sentences
    for part, held in zip(parts, inside, strict=True):
        assert part.spans == ((held[0].start, held[-1].end),)
        assert part.start == held[0].start
        assert {sentence.paragraph for sentence in held} == {part.paragraph}
        assert len(held) == 1 or units(article.text[slice(*part.spans[0])]) <= 1200


@given(made=articles())
def test_a_paragraph_is_cut_only_where_it_is_too_long(made):
    article, sentences = made
    for part, following in pairwise(parts_of(article, sentences)):
        if part.paragraph == following.paragraph:
            after = next(s.end for s in sentences if s.start == following.start)
            assert units(article.text[part.start : after]) > 1200


@given(made=articles(), data=st.data())
def test_every_sentence_is_found_in_its_part(made, data):
    article, sentences = made
    parts = parts_of(article, sentences)
    sentence = data.draw(st.sampled_from(sentences))
    [(start, end)] = parts[part_at(parts, sentence.start)].spans
    assert start <= sentence.start < sentence.end <= end


def spans(parts: list[ArticlePart]) -> list[tuple[int, int]]:
    return [span for part in parts for span in part.spans]


def walked(tmp_path: Path, text: str) -> list[str]:
    """What people read of each part of a Markdown article."""
    index = indexed(write(tmp_path / "articles", {"a.md": text}), tmp_path / "data")
    article = index.article("a.md")
    parts = parts_of(article, index.sentences_of("a.md"))
    starts = [part.start for part in parts]
    assert starts == sorted(starts)
    return [located(article, part.spans, [])[0].text for part in parts]


def test_headings_stay_with_what_is_below_them_and_lists_with_what_introduces_them(tmp_path):
    assert walked(tmp_path, POOL) == [
        "The indoor pool\nThe pool was built in 1974 and is run by the town.",
        "Opening hours\nWednesday · Summer 07:00–20:00 · Winter 09:00–18:00\n"
        "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00\n"
        "Sunday · Summer 09:00–18:00 · Winter closed",
        "Questions of guests\nMay I bring a snorkel?\n"
        "Snorkels are allowed on Sundays in lane six. Fins are not.",
        "Is the sauna included?\nNo. It costs four euros more.",
        "School groups\nEvery group must bring the following:\n• a list of its swimmers\n"
        "• one adult for ten children\n• bathing caps",
        "Booking from a script\nReserve a lane with this command:\n"
        "pool reserve --lane 3 \\\n  --day saturday",
    ]


def test_a_long_table_is_cut_between_rows_which_keep_their_labels(tmp_path):
    rows = [f"| berth {n} | {n} metres and not one more | {n}00 euros |" for n in range(60)]
    text = "\n".join(["# Berths", "", "| Berth | Length | Fee |", "|---|---|---|", *rows])
    parts = walked(tmp_path, text)
    assert len(parts) > 2
    lines = [line for part in parts for line in part.splitlines()][1:]
    assert lines == [
        f"berth {n} · Length {n} metres and not one more · Fee {n}00 euros" for n in range(60)
    ]
    assert all(units(part) <= 1300 for part in parts)


def test_a_long_paragraph_of_an_article_with_headings_is_cut_between_sentences(tmp_path):
    sentences = [f"Sentence {n} says the same *again*." for n in range(80)]
    parts = walked(tmp_path, "# T\n\n## H\n\n" + " ".join(sentences))
    assert len(parts) > 2
    assert parts[0].startswith("T\nH\nSentence 0 ")
    assert " ".join(parts).removeprefix("T\nH\n") == " ".join(sentences).replace("*", "")


def test_terms_and_what_defines_them_are_one_part(tmp_path):
    text = "# Joints\n\nTenon\n: A tongue.\n\nMortise\n: A hole.\n"
    assert walked(tmp_path, text) == ["Joints\nTenon\nA tongue.\nMortise\nA hole."]
