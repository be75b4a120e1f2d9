"""PDF, Word, books, mails and records: text, title, author, time, pages, and what is left out."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from index.errors import ArticleError
from index.formats import read_article
from index.model import Article
from tests.index.formats import files
from tests.index.formats.text.test_plain import quotable

TEN_O_CLOCK = datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2)))
FILLING = [
    f"Filling line number {i} keeps the page as wide as a page is by custom." for i in range(9)
]


def read(name: str, data: bytes) -> Article:
    return read_article(name, data).article


def reasons(article: Article) -> dict[str, str]:
    return {article.text[each.start : each.end]: each.reason for each in article.omitted}


def test_a_pdf_has_title_author_time_and_text_in_paragraphs():
    page = [
        "The harbour of the old town was opened again on Friday, after four years of",
        "building, said the mayor.",
        "Ships of all sizes “may enter”, and the first one to do so was a ferry with three",
        "hundred passengers on board.",
    ]
    article = read("a.pdf", files.pdf([page], "The harbour"))
    assert (article.title, article.author) == ("The harbour", "A. Writer")
    assert article.published == TEN_O_CLOCK
    assert article.text == f"{page[0]} {page[1]}\n\n{page[2]} {page[3]}"


def test_a_sentence_goes_on_over_the_end_of_a_page_and_each_page_is_known():
    pages = [
        ["Harbour News", *FILLING, "The sentence begins on page one at the end of its last", "1"],
        ["Harbour News", "line and ends on page two. Here", *FILLING, "2"],
        ["Harbour News", *FILLING, "This is the third page.", "3"],
    ]
    article = read("a.pdf", files.pdf(pages))
    across = "The sentence begins on page one at the end of its last line and ends on page two."
    start = article.text.index(across)
    assert article.page_at(start) == 1
    assert article.page_at(article.text.index("line and ends")) == 2
    assert article.page_at(article.text.index("This is the third page.")) == 3
    assert "Harbour News" not in quotable(article)
    assert article.text.count("Harbour News") == 3


def test_each_item_of_a_list_in_a_pdf_begins_on_a_line():
    lines = [
        *FILLING,
        "Every guest must:",
        "- strip the bed",
        "- close the shutters of the room and those of the stairs, which",
        "bang in the wind",
        "- return the key",
    ]
    items = read("a.pdf", files.pdf([lines])).text.split("\n\n")[-1].splitlines()
    assert len(items) == 3
    assert items[1].endswith("which bang in the wind")
    assert items[2] == "- return the key"


def test_headings_of_a_pdf_are_known_where_all_letters_are_of_one_size():
    lines = [
        "House rules of the rowing club of Havnia, 2025",
        "1. Boathouse",
        "The boathouse is open from eight to eight on every day of the week.",
        "2. Guests",
        "Guests pay five crowns a day.",
        "Any other business",
        "None was brought up by those who were there, and so the meeting",
        "Ended at nine.",
    ]
    text = read_article("a.pdf", files.pdf([lines])).article.text
    assert text.split("\n\n") == [
        lines[0],
        "## 1. Boathouse",
        lines[2],
        "## 2. Guests",
        lines[4],
        "**Any other business**",
        f"{lines[6]} {lines[7]}",
    ]


def test_a_word_divided_at_the_end_of_a_line_is_whole_where_it_is_known():
    lines = [
        "The agreement was signed in the morning, and when it was signed the agree-",
        "ment was put away in a safe place for all to see, as is the custom of the Russian-",
        "made machine and of those who had made it for them in those long years.",
    ]
    text = read("a.pdf", files.pdf([lines])).text
    assert "signed the agreement was put" in text
    assert "Russian-made machine" in text


def test_words_that_are_placed_one_by_one_make_lines_and_sentences():
    lines = ["The harbour was opened again, said", "the mayor on Friday."]
    assert read("a.pdf", files.pdf_of_words(lines)).text == " ".join(lines)


@pytest.mark.parametrize(
    ("written", "when"),
    [
        (b"D:20240501100000+02'00'", TEN_O_CLOCK),
        (b"D:20240501080000Z", TEN_O_CLOCK),
        (b"D:20240501100000", date(2024, 5, 1)),
        (b"D:20240501", date(2024, 5, 1)),
        (b"D:2024", None),
        (b"D:29990501", None),
        (b"D:20249901", None),
        (b"yesterday", None),
    ],
)
def test_the_time_of_a_pdf_is_a_moment_only_with_its_zone(written, when):
    data = files.pdf([["Text."]]).replace(b"D:20240501100000+02'00'", written)
    published = read("a.pdf", data).published
    assert published == when
    assert type(published) is type(when)


@pytest.mark.parametrize("author", [b"(anonymous)", b"anonymous", b"unspecified"])
def test_nobody_is_no_author(author):
    written = author.replace(b"(", rb"\(").replace(b")", rb"\)")
    data = files.pdf([["Text."]]).replace(b"(A. Writer)", b"(%s)" % written)
    assert read("a.pdf", data).author == ""


def test_a_word_file_has_headings_and_tables():
    paragraphs = [
        ("Title", "The harbour"),
        ("Normal", "The harbour is open."),
        ("Heading 1", "Figures"),
        ("Row", "Year|Ships"),
        ("Caption", "Table 1"),
        ("Normal", "It closes at night."),
    ]
    article = read("a.docx", files.word(paragraphs))
    assert (article.title, article.author) == ("The harbour", "A. Writer")
    assert article.omitted == ()
    assert article.text.split("\n\n") == [
        "# The harbour", "The harbour is open.", "## Figures",
        "|  |  |\n| --- | --- |\n| Year | Ships |", "Table 1", "It closes at night.",
    ]  # fmt: skip


def test_a_book_is_its_chapters_in_order():
    chapters = ["<h1>One</h1><p>It began in May.</p>", "<h1>Two</h1><p>It ended in June.</p>"]
    article = read("a.epub", files.book(chapters, "The Year"))
    assert (article.title, article.author) == ("The Year", "A. Writer")
    assert article.published == date(2024, 5, 1)
    assert quotable(article) == "# One\n\nIt began in May.\n\n# Two\n\nIt ended in June."


def test_a_mail_is_what_was_written_without_quotes_and_signature():
    text = "The harbour is open.\n\n> Is the harbour open?\n\nShips enter.\n\n-- \nA. Writer\n"
    reading = read_article("a.eml", files.mail(text, attached="map.png"))
    article = reading.article
    assert (article.title, article.author) == ("The harbour is open", "A. Writer")
    assert article.published == TEN_O_CLOCK
    assert quotable(article).split("\n\n")[:3] == ["The harbour is open.", "", "Ships enter."]
    assert "A. Writer" not in quotable(article)
    assert reading.warnings == ("attached and not read: map.png",)


def test_a_mail_in_html_only_is_read_too():
    article = read("a.eml", files.mail("", html="<p>The harbour is <b>open</b>.</p>"))
    assert (article.text, article.markup) == ("The harbour is **open**.", "md")


@pytest.mark.parametrize(
    ("body", "text", "markup"),
    [
        ({"text": "Ships enter."}, "Ships enter.", ""),
        ({"html": "<p>Ships <i>enter</i>.</p>"}, "Ships *enter*.", "md"),
    ],
)
def test_a_record_is_an_article(body, text, markup):
    record = {
        "title": "The  harbour", "url": "https://example.org/1", "author": "A. Writer",
        "published": "2024-05-01T10:00:00Z", **body,
    }  # fmt: skip
    article = read("a.json", json.dumps(record).encode())
    assert (article.title, article.text, article.markup) == ("The harbour", text, markup)
    assert article.address == "https://example.org/1"
    assert article.published == datetime(2024, 5, 1, 10, tzinfo=UTC)


def test_halves_of_characters_become_question_marks():
    record = read(
        "a.json", b'{"title": "T\\ud800", "text": "A \\udc00 \\ud83d\\ude00", "url": "\\udfff"}'
    )
    assert (record.title, record.text, record.source) == ("T?", "A ? \U0001f600", "?")


def test_a_record_with_a_wrong_time_is_read_with_a_warning():
    reading = read_article("a.json", b'{"text": "Ships enter.", "published": "soon"}')
    assert reading.warnings == ("its time of publication is no date",)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", b"%PDF-1.4\n", "not a PDF that can be read"),
        ("a.pdf", files.pdf([[]]), "a PDF without text"),
        ("a.pdf", files.pdf([["text"]])[:200], "not a PDF that can be read"),
        ("a.docx", b"PK\x03\x04", "its zip archive is broken"),
        ("a.docx", files.zipped({"a.txt": "text"}), "a zip archive: call it .zip"),
        ("a.docx", files.zipped({"word/a.xml": "<a/>"}), "not a Word file that can be read"),
        ("a.docx", b"PK\x03\x04", "damaged, or not copied whole"),
        ("a.epub", files.zipped({"a.txt": "text"}), "a zip archive: call it .zip"),
        ("a.epub", files.zipped({"META-INF/container.xml": "<a/>"}), "nothing says where its"),
        ("a.epub", files.book([], "Empty"), "no chapter"),
        ("a.eml", b"Subject: nothing\n\n", "empty"),
        ("a.eml", b'{"text": "The lamp is lit."}', "not a mail"),
        ("a.json", b'{"text": "a b"}\n{"text": "c d"}\n', "one a line: call it .jsonl"),
        ("a.json", b"[1, 2]", "not a JSON object"),
        ("a.json", b'{"text": 7}', "its text is no text"),
        ("a.json", b"{'text'", r"not JSON \(column 2\)"),
        ("a.json", b'{"text": "a",\n  "url" "b"}', r"not JSON \(line 2, column 9\)"),
        ("a.json", b'{"texte": "Ships.", "id": 3}', "this one has texte, id"),
        ("a.json", b'[{"id": "U1", "name": "anna"}]', "none of its 1 records has"),
        ("a.json", b"[]", "a list without records"),
        ("a.html", b"", "empty"),
    ],
)
def test_a_broken_file_is_refused_with_the_reason(name, data, reason):
    with pytest.raises(ArticleError, match=reason):
        read(name, data)
