"""What is shown of a quote with structure, and where it is said to stand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.quote_text import quoted, shown_part, source
from bot.messages.markup import MAX_ENTITIES, join, units
from bot.messages.styling import styled
from bot.messages.translations import Languages, english
from index import Article, Passage, Quote, Shown, Style, StyleKind, shown
from index.formats.blocks import blocks_of
from tests.bot.markup_reader import Entity, read_markup
from tests.bot.wording import counted, worded
from tests.index.corpora import indexed, write
from tests.structured import POOL

ENGLISH = english()
HEADER = "Day | Summer | Winter"
SATURDAY = "Saturday | 08:00–19:00 | 10:00–17:00"
LEAD_IN = "Every group must bring the following:"
ITEMS = ("a list of its swimmers", "one **adult** for ten children", "bathing caps")


def quote(text: str, *slices: str, answer: str = "", matched: str = "", **fields) -> Quote:
    """Quote `slices` of a Markdown text, with the words that are `matched`."""
    blocks = blocks_of(text, markdown=True)
    article = Article("a.md", "The pool", text, markup="md", blocks=blocks, **fields)
    spans = tuple((text.index(each), text.index(each) + len(each)) for each in slices)
    answering = text.index(answer or slices[-1])
    span = answering, answering + len(answer or slices[-1])
    read = shown(article, spans, span)
    matches = tuple(
        (read.text.index(word), read.text.index(word) + len(word)) for word in matched.split()
    )
    return Quote(Passage(article, *span, slices=spans), 1.0, read, matches, tuple(matched.split()))


def entities(said) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in read_markup(said.html)[1]]


def test_a_row_reads_as_labelled_cells_with_the_words_that_match_in_bold():
    said = quoted(ENGLISH, quote(POOL, HEADER, SATURDAY, matched="Saturday Winter"))
    row = "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00"
    assert said.text.splitlines()[0] == row
    assert entities(said) == [("blockquote", row), ("bold", "Saturday"), ("bold", "Winter")]


def test_a_whole_list_reads_as_a_list_and_what_its_author_stressed_stays_so():
    said = quoted(ENGLISH, quote(POOL, LEAD_IN, *ITEMS, answer=ITEMS[0], matched="bring group"))
    assert said.text.splitlines()[:4] == [
        "Every group must bring the following:",
        *("• a list of its swimmers", "• one adult for ten children", "• bathing caps"),
    ]
    assert {text for kind, text in entities(said) if kind == "bold"} == {"bring", "group", "adult"}


def test_in_a_longer_unit_the_sentence_that_answers_is_bold_and_no_matches_are():
    told = quote(
        *(POOL, "Snorkels are allowed on *Sundays* in lane six.", "Fins are not."),
        matched="Snorkels lane",
    )
    said = quoted(ENGLISH, told)
    assert entities(said)[1:] == [("italic", "Sundays"), ("bold", "Fins are not.")]


def test_an_item_that_answers_is_bold_below_its_lead_in():
    said = quoted(ENGLISH, quote(POOL, LEAD_IN, ITEMS[1], matched="bring"))
    assert [text for kind, text in entities(said) if kind == "bold"] == [
        "one adult for ten children"
    ]


def test_code_is_code_and_nothing_in_it_is_bold():
    code = "pool reserve --lane 3 \\\n  --day saturday"
    told = quote(POOL, "Reserve a lane with this command:", code, matched="reserve Reserve")
    assert entities(quoted(ENGLISH, told))[1:] == [("pre", code)]
    inline = quote("Call `frob now`, **not** ~~later~~.", "Call `frob now`, **not** ~~later~~.",
                   matched="frob Call")  # fmt: skip
    assert entities(quoted(ENGLISH, inline))[1:] == [
        ("bold", "Call"), ("code", "frob now"), ("bold", "not"), ("strikethrough", "later")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "told"),
    [
        ((), f"The pool · {worded('place.paragraph', number=1)}"),
        (("Frequently asked questions",), "The pool › Frequently asked questions"),
        (("Dogs", "On the terrace"), "The pool › Dogs › On the terrace"),
        (("A", "B", "C", "D", "E"), "The pool › A › … › D › E"),
        (("word " * 30,), f"The pool › {'word ' * 10}word…"),
    ],
)
def test_the_headings_above_a_quote_are_told_below_it_instead_of_its_paragraph(headings, told):
    article = Article("a.md", "The pool", "One.")
    assert source(ENGLISH, Passage(article, 0, 4, headings=headings)).text == told


def test_of_pages_the_page_is_told_besides_the_headings():
    article = Article("a.pdf", "The pool", "One.", pages=(0,))
    told = source(ENGLISH, Passage(article, 0, 4, headings=("Dogs",))).text
    assert told == f"The pool › Dogs · {worded('place.page', number=1)}"


def test_a_paragraph_is_told_only_where_nothing_but_paragraphs_is_above_it():
    text = "# The pool\n\nOne.\n\nTwo.\n\n- a list\n\nThree."
    told = [
        source(ENGLISH, replace(quote(text, each).passage, paragraph=number)).text
        for number, each in ((2, "Two."), (4, "Three."))
    ]
    assert told == [f"The pool · {worded('place.paragraph', number=2)}", "The pool"]


def test_a_list_of_many_lines_is_closed_until_tapped_and_says_how_many_are_left_out():
    text = "Bring:\n\n" + "\n".join(f"- thing {n}." for n in range(14))
    told = quote(text, "Bring:", *(f"thing {n}." for n in range(10)), answer="thing 0.")
    assert quoted(ENGLISH, told).text.splitlines()[11] == counted("quote.more", 4)
    german = quoted(Languages().of("de"), told, expandable=True)
    assert german.text.splitlines()[11] == "… 4 weitere"
    assert entities(german)[0][0] == "expandable_blockquote"


def test_of_what_no_message_can_hold_whole_lines_around_the_answer_are_shown():
    lines = [f"line {n} of a very long list of things to bring" for n in range(200)]
    text = "Bring:\n\n" + "\n".join(f"- {line}" for line in lines)
    told = quote(text, "Bring:", *lines, answer=lines[120])
    said = quoted(ENGLISH, told)
    shown_lines = said.text.splitlines()[:-1]
    assert f"• {lines[120]}" in shown_lines
    assert set(shown_lines) <= {f"• {line}" for line in lines}
    assert said.text.endswith(f"· {worded('quote.shortened')}")
    assert units("\n".join(shown_lines)) <= 3000


@given(st.text("ab \n", max_size=9000), st.data())
def test_a_part_of_a_text_has_its_anchor_and_is_short_enough(text, data):
    anchor = data.draw(st.integers(0, max(len(text) - 1, 0)))
    start, end = shown_part(text, anchor)
    assert 0 <= start <= anchor <= end <= len(text)
    assert units(text[start:end]) <= 3000


KINDS = st.sampled_from(StyleKind).filter(lambda kind: kind is not StyleKind.LINK)


@given(st.text("ab<&é", max_size=60), st.data())
def test_whatever_styles_overlap_telegram_can_read_them_and_none_is_within_code(text, data):
    edges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = data.draw(st.lists(st.tuples(edges, KINDS), max_size=12))
    styles = [Style(min(edge), max(edge), kind) for edge, kind in spans]
    said = styled(text, styles)
    read, found = read_markup(said.html)
    assert read == said.text == text
    assert len(found) <= said.entities
    assert _kinds(found, len(text)) == _wanted(styles, len(text))


def _kinds(found: list[Entity], length: int) -> list[set[str]]:
    """Return the formats of each character of a text without any that take two units."""
    return [{e.kind for e in found if e.offset <= at < e.offset + e.length} for at in range(length)]


def _wanted(styles: list[Style], length: int) -> list[set[str]]:
    names = ("bold", "italic", "code", "strikethrough", "", "pre")
    wanted = []
    for at in range(length):
        kinds = {names[style.kind] for style in styles if style.start <= at < style.end}
        wanted.append({"pre"} if "pre" in kinds else {"code"} if "code" in kinds else kinds)
    return wanted


def test_of_very_many_marks_so_many_are_formatted_as_telegram_keeps():
    text = " ".join(f"**word{n}** and `code{n}`" for n in range(60))
    said = quoted(ENGLISH, quote(text, text))
    assert len(read_markup(join("\n\n", [said] * 3).html)[1]) <= MAX_ENTITIES


def test_a_quote_of_nothing_but_an_answer_is_not_all_bold():
    read = Shown("One.", (), (0, 4))
    told = Quote(Passage(Article("a", "T", "One."), 0, 4), 1.0, read, ((0, 3),), ("one",))
    assert entities(quoted(ENGLISH, told))[1:] == [("bold", "One")]


def test_the_title_below_a_quote_has_no_marks(tmp_path):
    title, heading = "# My **bold** `title` :wave: {#anchor}", "## Sub *heading* {: .cls }"
    text = f"{title}\n\nSome text.\n\n{heading}\n\nTail."
    index = indexed(write(tmp_path / "articles", {"a.md": text}), tmp_path / "data")
    [passage] = index.verify("Tail.").passages
    assert source(ENGLISH, passage).text == "My bold title › Sub heading"


def test_of_a_text_in_the_title_that_is_told_instead_of_a_paragraph(tmp_path):
    articles = {"a.txt": "The glass works\n\nThey blow it by hand."}
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    [passage] = index.verify("glass works").passages
    assert source(ENGLISH, passage).text == f"The glass works · {worded('place.title')}"


def test_of_two_files_of_one_title_the_year_in_their_names_is_told():
    article = Article("rules 2021.txt", "House rules", "No noise.")
    assert source(ENGLISH, Passage(article, 0, 9)).text.endswith(" · 2021")
    named = replace(article, title="House rules of 2021")
    assert not source(ENGLISH, Passage(named, 0, 9)).text.endswith(" · 2021")
    several = replace(article, article_id="2020 to 2021.txt")
    assert "202" not in source(ENGLISH, Passage(several, 0, 9)).text
