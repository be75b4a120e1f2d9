"""An article as a page shows it: all of it is there, and what is quoted of it is lit."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from index import (
    Article,
    ArticleView,
    Element,
    ElementKind,
    Index,
    QuotedPlace,
    Run,
    Standing,
    UnknownArticleError,
    digest_of,
    key_of,
)
from index.outline import text_of
from index.places.stretches import LARGEST
from index.quotes import LINES
from tests.index.corpora import indexed, write
from tests.structured import ARTICLES

_WORDS = re.compile(r"[^\W\d]+")

REPORT = "# A report\n\n" + "\n\n".join(
    f"## Chapter {n}\n\n" + f"Chapter {n} says what was seen on day {n} of the long way. " * 40
    for n in range(40)
)
PRICES = "# Prices\n\nAll of the shop:\n\n| Thing | Price |\n|---|---|\n" + "\n".join(
    f"| Thing with a name of some length and the number {n} | {n} euros |" for n in range(2000)
)
SPEECH = "The mill of Bresk is old. " * 3000
NOTES = """\
---
title: Notes
secret: nobody
---

# Notes

The pump is **loud** at night. %%mine%% It is switched off at ten.

<!-- for nobody -->

The shed is open.
"""
ALL = ARTICLES | {"notes.md": NOTES, "prices.md": PRICES, "report.md": REPORT}
ALL |= {"speech.md": f"# A speech\n\n{SPEECH}"}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("views")
    return indexed(write(folder / "articles", ALL), folder / "data")


def place(article: Article, *texts: str, answer: int = 0) -> QuotedPlace:
    """Return a quote of these slices."""
    starts = [article.text.index(text) for text in texts]
    spans = tuple((start, start + len(text)) for start, text in zip(starts, texts, strict=True))
    standing = Standing(article.article_id, *spans[answer], spans)
    return QuotedPlace(standing, digest_of(article)[:16])


def each(elements: tuple[Element, ...] | list[Element]) -> Iterator[Element]:
    for element in elements:
        yield element
        yield from each(element.children)


def runs(view: ArticleView) -> list[Run]:
    return [
        *view.title,
        *(run for e in each(view.elements) for run in (*e.mark, *e.runs, *sum(e.cells, ()))),
    ]


def lit(view: ArticleView) -> list[str]:
    """Return what is lit of each slice."""
    found: dict[int, str] = {}
    for run in runs(view):
        if run.slice >= 0:
            found[run.slice] = found.get(run.slice, "") + run.text + "|"
    return [found[n] for n in sorted(found)]


def kinds(view: ArticleView) -> list[str]:
    return [element.kind.value for element in each(view.elements)]


def test_headings_lists_tables_and_code_are_there_as_such(index: Index) -> None:
    pool = kinds(index.view("pool.md"))
    assert {"heading", "paragraph", "list", "item", "table", "header", "row", "code"} <= {*pool}
    assert pool.count("row") == 3
    assert {"term", "list", "item"} <= {*kinds(index.view("market.md"))}
    assert {"question"} <= {*kinds(index.view("rink.txt"))}


@pytest.mark.parametrize("name", ["pool.md", "market.md", "rink.txt"])
def test_every_word_of_an_article_is_read_there_once(index: Index, name: str) -> None:
    view, article = index.view(name), index.article(name)
    lines = [block for block in article.blocks if block.kind in LINES]
    written = " ".join(text_of(article, block) for block in lines)
    told = [e for e in each(view.elements) if e.kind is not ElementKind.OMITTED and not e.name]
    read = " ".join(run.text for e in told for run in (*e.runs, *(r for c in e.cells for r in c)))
    title = view.article.title if article.markup else ""  # that of a plain text is no line of it
    assert sorted(_WORDS.findall(f"{title} {read}")) == sorted(_WORDS.findall(written))


def test_numbers_of_items_are_as_they_are_written(index: Index) -> None:
    marks = [e.mark[0].text for e in each(index.view("market.md").elements) if e.mark]
    assert marks == ["1.", "2.", "3."]


def test_all_slices_of_a_quote_are_lit_and_nothing_else(index: Index) -> None:
    article = index.article("pool.md")
    quote = place(
        article, "Day | Summer | Winter", "Saturday | 08:00–19:00 | 10:00–17:00", answer=1
    )
    view = index.view("pool.md", quote)
    assert lit(view) == ["Day|Summer|Winter|", "Saturday|08:00–19:00|10:00–17:00|"]
    assert (view.stands, view.first, view.answer) == (True, 0, 1)


def test_a_part_of_a_paragraph_is_lit_with_its_marks_read(index: Index) -> None:
    view = index.view(
        "notes.md", place(index.article("notes.md"), "The pump is **loud** at night.")
    )
    assert lit(view) == ["The pump is |loud| at night.|"]


def test_a_title_that_is_quoted_is_lit(index: Index) -> None:
    assert lit(index.view("rink.txt", place(index.article("rink.txt"), "The ice rink"))) == [
        "The ice rink|"
    ]
    assert lit(index.view("market.md", place(index.article("market.md"), "The weekly market")))


def test_of_a_text_that_has_changed_nothing_is_lit(index: Index) -> None:
    quote = place(index.article("notes.md"), "The shed is open.")
    view = index.view("notes.md", quote._replace(digest="0" * 16))
    assert (view.stands, lit(view)) == (False, [])


@pytest.mark.parametrize("spans", [((5, 99_999_999),), ((9, 20), (3, 8)), ((7, 7),)])
def test_slices_that_are_none_of_the_text_tell_nothing(
    index: Index, spans: tuple[tuple[int, int], ...]
) -> None:
    article = index.article("notes.md")
    quote = QuotedPlace(Standing("notes.md", *spans[0], spans), digest_of(article)[:16])
    view = index.view("notes.md", quote)
    assert (view.stands, lit(view)) == (None, [])


def test_what_was_left_out_stands_named_in_its_place(index: Index) -> None:
    elements = index.view("notes.md").elements
    told = [[c.name for c in e.children] for e in elements if e.kind is ElementKind.OMITTED]
    assert told == [["front matter"], ["private", "comment"]]
    assert [e.kind.value for e in elements] == ["omitted", "paragraph", "omitted", "paragraph"]


def test_a_long_article_comes_in_stretches_that_lose_nothing(index: Index) -> None:
    views = [index.view("report.md", stretch=n) for n in range(index.view("report.md").stretches)]
    assert len(views) > 1
    heads = [e for view in views for e in each(view.elements) if e.kind is ElementKind.HEADING]
    assert len(heads) == 40
    assert all(head.level == 1 for head in heads)
    for view in views:
        assert sum(len(run.text) for run in runs(view)) <= LARGEST
    with pytest.raises(UnknownArticleError):
        index.view("report.md", stretch=len(views))


def test_a_heading_is_not_a_stretch_by_itself(index: Index) -> None:
    first = index.view("speech.md")
    assert first.stretches == 2
    views = [first, index.view("speech.md", stretch=1)]
    cut = ["".join(run.text for e in each(view.elements) for run in e.runs) for view in views]
    assert cut[0].startswith("The mill of Bresk is old.")
    assert " ".join(cut).split() == SPEECH.split()
    assert all(sum(len(run.text) for run in runs(view)) <= LARGEST for view in views)


def test_the_stretch_that_has_the_quote_is_opened(index: Index) -> None:
    quote = place(index.article("report.md"), "Chapter 39 says what was seen on day 39")
    view = index.view("report.md", quote)
    assert view.stretch == view.stretches - 1 > 0
    assert lit(view) == ["Chapter 39 says what was seen on day 39|"]


def test_a_row_far_below_stands_under_the_labels_of_its_table(index: Index) -> None:
    article = index.article("prices.md")
    row = "Thing with a name of some length and the number 1999 | 1999 euros"
    view = index.view("prices.md", place(article, "Thing | Price", row, answer=1))
    assert view.stretch > 0
    assert view.first == 1
    assert lit(view)[0] == "Thing|Price|"
    assert lit(view)[1].endswith("|1999 euros|")


def test_an_article_is_found_by_its_key(index: Index) -> None:
    assert index.view(f"~{key_of('rink.txt')}").article.article_id == "rink.txt"
    for name in ("~", "~AAAAAAAAAAA", "nothing.md", ""):
        with pytest.raises(UnknownArticleError):
            index.view(name)


def test_what_is_handed_on_of_an_article_is_what_is_shown(index: Index) -> None:
    article = index.view("report.md").article
    assert (article.text, article.blocks, article.omitted) == ("", (), ())


def test_a_quote_of_an_article_with_an_address_comes_with_it(index: Index) -> None:
    pool = index.article("pool.md")
    view = index.view("pool.md", place(pool, "No. It costs four euros more."))
    assert view.passage
    assert view.passage.text == "No. It costs four euros more."
    assert index.view("rink.txt", place(index.article("rink.txt"), "The kiosk")).passage is None


def test_prose_without_structure_is_read_in_paragraphs(tmp_path: Path) -> None:
    text = "Owls\n\nThe owl hunts at night, and it\nsleeps by day.\n\nIt eats voles.\n"
    index = indexed(write(tmp_path / "articles", {"owls.txt": text}), tmp_path / "data")
    view = index.view("owls.txt", place(index.article("owls.txt"), "It eats voles."))
    assert [run.text for run in view.title] == ["Owls"]
    assert ["".join(r.text for r in e.runs) for e in view.elements] == [
        "The owl hunts at night, and it sleeps by day.",
        "It eats voles.",
    ]
    assert lit(view) == ["It eats voles.|"]


def test_blocks_nested_without_end_are_shown(tmp_path: Path) -> None:
    text = "# Deep\n\n" + "\n".join(f"{'  ' * n}- level {n} of it" for n in range(40))
    index = indexed(write(tmp_path / "articles", {"deep.md": text}), tmp_path / "data")
    assert "level 39 of it" in " ".join(run.text for run in runs(index.view("deep.md")))
