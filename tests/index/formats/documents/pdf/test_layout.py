"""PDF: headings, lists, tables and columns are what a reader sees, heads and feet no text."""

import pytest

from index.formats import read_article
from index.model import Article
from tests.index.formats.pdf_pages import Page, pdf_of

PROSE = (
    "The rowing club was founded by four teachers and a baker who had found an old",
    "skiff below the bridge. It has kept its house by the harbour ever since, and the",
    "skiff hangs in the hall above the stairs.",
)


def read(*pages: Page, title: str = "") -> Article:
    return read_article("a.pdf", pdf_of(*pages, title=title)).article


def shown(*pages: Page) -> list[str]:
    """Return the paragraphs of what is not omitted."""
    article = read(*pages)
    end = min((each.start for each in article.omitted), default=len(article.text))
    return article.text[:end].strip().split("\n\n")


def test_larger_and_bold_lines_are_headings_by_their_size():
    page = Page().text(60, 790, "House book", "bold", 20).text(60, 750, "Sleeping", "bold", 14)
    page.lines(PROSE, y=730).text(60, 680, "Is there a cot?", "bold").text(
        60, 666, "Ask in the hall."
    )
    article = read(page)
    assert article.text.split("\n\n") == [
        "# House book",
        "## Sleeping",
        " ".join(PROSE),
        "### Is there a cot?",
        "Ask in the hall.",
    ]
    assert article.title == "House book"


def test_what_a_colon_announces_is_no_heading():
    lines = ["Billed to:", "Harbour Cafe", "Pier road 4", "Please pay within fourteen days."]
    assert not any("**" in each for each in shown(Page().lines(PROSE, y=780).lines(lines, y=720)))


def test_large_lines_with_bullets_are_items_and_no_headings():
    page = Page().text(60, 780, "Costs", "bold", 24).lines(PROSE, y=300)
    page.text(60, 740, "• The roof costs 64,000 euros", size=18)
    page.text(60, 710, "• It saves 5,800 euros a year", size=18)
    assert "- The roof costs 64,000 euros\n- It saves 5,800 euros a year" in shown(page)


def test_a_heading_is_not_glued_to_the_one_above_it():
    page = Page().text(60, 790, "Fire plan 2026", "bold", 14).text(60, 770, "1. Alarm", "bold", 14)
    assert shown(page.lines(PROSE, y=750))[:2] == ["# Fire plan 2026", "# 1. Alarm"]


def test_a_document_in_bold_alone_has_no_headings_by_that():
    assert shown(Page().lines(PROSE, font="bold")) == [" ".join(PROSE)]


def test_items_are_a_list_whatever_their_signs_and_however_they_are_wrapped():
    page = Page().lines(PROSE).text(60, 730, "Every guest must:")
    page.text(66, 716, "•").text(80, 716, "sweep the floor of the kitchen and of the stairs up to")
    page.text(80, 702, "the second landing").text(66, 688, "•").text(80, 688, "return the key")
    assert shown(page)[-1] == (
        "- sweep the floor of the kitchen and of the stairs up to the second landing\n"
        "- return the key"
    )


def test_numbered_steps_are_items_with_their_numbers():
    page = Page().lines([*PROSE, "To book a boat:", "1. Ring the bell.", "2. Sign the book."])
    assert shown(page)[-1] == "1. Ring the bell.\n2. Sign the book."


def test_inner_items_stand_below_outer_ones():
    page = Page().text(60, 780, "• oars").text(80, 766, "- long ones").text(60, 752, "• sails")
    assert shown(page) == ["- oars\n  - long ones\n- sails"]


def test_a_table_without_borders_has_rows_and_labels():
    page = Page().lines(PROSE)
    rows = [("Kind", "Month", "Year"), ("Adult", "24", "240"), ("Youth", "9", "90")]
    for number, row in enumerate(rows):
        for x, cell in zip((60, 140, 220), row, strict=True):
            page.text(x, 700 - 16 * number, cell)
    [table] = [each for each in shown(page) if each.startswith("|")]
    assert table.splitlines()[0] == "| Kind | Month | Year |"
    assert table.splitlines()[-1] == "| Youth | 9 | 90 |"


def test_a_cell_of_several_lines_between_borders_is_one_cell():
    page = Page().lines(PROSE).grid((60, 160, 420), (620, 650, 690, 710))
    page.text(64, 696, "Boat", "bold").text(164, 696, "Who may row it", "bold")
    page.text(64, 664, "Heron").text(164, 672, "members with the silver badge and all")
    page.text(164, 658, "who row with one of these").text(64, 632, "Teal").text(164, 632, "anybody")
    assert shown(page)[-1].splitlines() == [
        "| Boat | Who may row it |",
        "| --- | --- |",
        "| Heron | members with the silver badge and all who row with one of these |",
        "| Teal | anybody |",
    ]


def test_prose_with_wide_gaps_is_no_table():
    page = Page().lines(PROSE)
    page.text(60, 700, "The old ferry").text(160, 700, "left the quay at")
    page.text(60, 686, "noon and came back with nobody on board.")
    assert not any("|" in each for each in shown(page))


LEFT = (
    "The ferry to the islands leaves the old",
    "quay every morning at seven and takes",
    "sixty people with their bicycles. It is",
    "back when the fish market has closed",
    "and the crates have been carried in.",
)
RIGHT = (
    "Our museum shows the tools of the rope",
    "makers who lived here until the war. The",
    "longest rope was made in the last spring",
    "before it, and measured four hundred",
    "metres when it was laid along the quay.",
)


@pytest.mark.parametrize("by_rows", [True, False])
def test_columns_are_read_one_after_the_other_however_they_are_drawn(by_rows):
    page = Page().text(60, 810, "Island news", "bold", 18)
    if by_rows:
        for number, pair in enumerate(zip(LEFT, RIGHT, strict=True)):
            page.text(60, 780 - 14 * number, pair[0]).text(310, 780 - 14 * number, pair[1])
    else:
        page.lines(RIGHT, x=310).lines(LEFT)
    assert shown(page) == ["# Island news", " ".join(LEFT), " ".join(RIGHT)]


def test_heads_feet_and_page_numbers_are_no_text_and_sections_are():
    pages = []
    for number in range(1, 5):
        page = Page().text(60, 815, "The Harbour Review").text(400, 815, f"Winter {2026}")
        page.text(60, 780, f"§ {2 * number} Oars", "bold").lines(PROSE, y=766)
        page.text(60, 724, f"The shed number {number} is open until nine.")
        pages.append(page.text(280, 30, f"Page {number} of 4"))
    article = read(*pages)
    omitted = {article.text[each.start : each.end] for each in article.omitted}
    assert omitted == {"The Harbour Review Winter 2026", *(f"Page {n} of 4" for n in range(1, 5))}
    assert all(f"§ {2 * number} Oars" in "".join(article.visible) for number in range(1, 5))


@pytest.mark.parametrize("foot", ["Town council · Page 1", "1", "- 1 -", "Seite 1 von 1", "1/1"])
def test_the_foot_of_a_single_page_goes_when_it_tells_its_number(foot):
    article = read(Page().lines(PROSE).text(200, 40, foot))
    assert article.visible[0].strip() == " ".join(PROSE)


@pytest.mark.parametrize("end", ["Call us on page 3.", "Vardholm, May 2026", "1921"])
def test_the_last_line_of_a_page_stays_when_it_does_not(end):
    assert end in "".join(read(Page().lines(PROSE).text(200, 700, end)).visible)


def test_a_chapter_in_the_head_of_few_pages_goes_with_the_numbers():
    pages = [Page().lines([*PROSE, f"It is shed {n}."], y=760) for n in range(1, 5)]
    for number, (page, chapter) in enumerate(zip(pages, "AABB", strict=True), 1):
        page.text(60, 815, f"{number + 10}  Chapter {chapter}")
    article = read(*pages)
    assert len(article.omitted) == 4
    assert "Chapter" not in "".join(article.visible)


def test_a_note_at_the_foot_cuts_no_sentence_and_is_on_its_page():
    first = Page().lines(PROSE[:2]).text(60, 60, "* The skiff is called Tern.", size=8)
    second = Page().lines([PROSE[2], *PROSE])
    article = read(first, second)
    assert article.text.count(" ".join(PROSE)) == 2
    assert article.page_at(article.text.index("called Tern")) == 1
    assert article.page_at(article.text.index("skiff hangs")) == 2


def test_a_table_of_contents_is_no_text():
    contents = [f"{name} {'. ' * 30}{n}" for n, name in enumerate(("Oars", "Sails", "Masts"), 2)]
    article = read(
        Page().text(60, 800, "Contents", "bold", 14).lines(contents), Page().lines(PROSE)
    )
    assert "Sails" not in "".join(article.visible)
    assert {each.reason for each in article.omitted} == {"table of contents"}


def test_raised_digits_are_no_digits_of_what_is_before_them():
    page = Page().text(60, 780, "The lake has 10").text(135, 785, "6", size=6)
    page.text(139, 780, "litres.")
    assert "106" not in read(page).text


def test_a_line_goes_on_behind_what_is_raised_or_lowered():
    page = Page().text(60, 780, "The tank holds H").text(143.1, 776, "2", size=8)
    page.text(147.6, 780, "O and 10").text(192.9, 785, "5", size=8).text(197.3, 780, " kg of CO")
    page.text(243.8, 776, "2", size=8).text(248.2, 780, ", it says.")
    page.lines(PROSE, y=766)
    text = " ".join(read(page).text.split())
    assert text == f"The tank holds H₂O and 10⁵ kg of CO₂, it says. {' '.join(PROSE)}"


@pytest.mark.parametrize("words", ["up to 40 m³ of water", "50 m² of ground", "the 3º floor"])
def test_signs_that_are_raised_by_themselves_are_as_they_are_written(words):
    assert words in read(Page().text(60, 780, f"Each plot has {words}.")).text


def test_code_keeps_its_lines():
    page = Page().lines(PROSE).lines(["$ make", "$ make test"], y=720, font="code")
    assert shown(page)[-1] == "```\n$ make\n$ make test\n```"


def test_every_page_begins_where_its_first_line_does():
    pages = [Page().text(60, 780, f"Part {n}", "bold", 18).lines(PROSE, y=750) for n in (1, 2, 3)]
    article = read(*pages, title="Boats")
    for number in (1, 2, 3):
        assert article.page_at(article.text.index(f"# Part {number}")) == number
    assert len(article.pages) == 3


def test_a_page_begins_before_the_sign_of_its_first_item_or_row():
    table = Page().grid((60, 160, 260), (700, 720, 740))
    for x, y, cell in ((64, 726, "Boat"), (164, 726, "Seats"), (64, 706, "Heron"), (164, 706, "4")):
        table.text(x, y, cell)
    article = read(Page().lines(PROSE), Page().lines(["• oars", "• sails"]), table, title="Boats")
    assert article.page_at(article.text.index("- oars")) == 2
    assert article.page_at(article.text.index("| Boat")) == 3


def test_what_is_written_aslant_over_a_page_is_no_text_and_turned_pages_are_read():
    page = Page().lines(PROSE)
    page.drawn.append(b"BT /bold 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET")
    assert shown(page) == [" ".join(PROSE)]
    turned = Page()
    for number, line in enumerate(PROSE):
        at = f"BT /plain 11 Tf 0 1 -1 0 {60 + 14 * number} 60 Tm ({line}) Tj ET"
        turned.drawn.append(at.encode())
    assert shown(turned) == [" ".join(PROSE)]
