"""Books: a bad part costs that part; what is no chapter is not quoted."""

import pytest

from index.errors import ArticleError
from index.formats import read_article
from index.formats.parsed import ParsedArticle
from tests.index.formats import files
from tests.index.formats.text.test_plain import quotable

ONE, TWO = "<p>The light was lit in May.</p>", "<p>The keeper left in June.</p>"
WORDS = ["The light was lit in May.", "The keeper left in June."]
ENCRYPTED = "http://www.w3.org/2001/04/xmlenc#"


def book(
    spine: str, items: str = "", more: dict[str, bytes | str] | None = None, guide: str = ""
) -> bytes:
    """A book with two chapters in `Text`, further items, a spine and further files."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Light</dc:title>'
        "</metadata><manifest><item id='c1' href='../Text/c1.xhtml'/>"
        f"<item id='c2' href='../Text/c%32.xhtml#top' media-type='application/xhtml+xml'/>{items}"
        f"</manifest><spine>{spine}</spine>{guide}</package>"
    )
    return files.zipped(
        {
            "META-INF/container.xml": files.CONTAINER,
            "OEBPS/book.opf": package,
            "Text/c1.xhtml": page(ONE),
            "Text/c2.xhtml": page(TWO),
            **(more or {}),
        }
    )


def page(body: str, attributes: str = "") -> str:
    return (
        f"<html xmlns:epub='http://www.idpf.org/2007/ops'><body {attributes}>{body}</body></html>"
    )


def spine(*ids: str) -> str:
    return "".join(f"<itemref idref='{each}'/>" for each in ids)


def own(reading: ParsedArticle) -> list[str]:
    return [each for each in quotable(reading.article).split("\n\n") if each.strip()]


BAD = {
    "a picture": ("<item id='x' href='cover.jpg' media-type='image/jpeg'/>",
                  {"OEBPS/cover.jpg": b"\xff\xd8\xff\0\1\2"},
                  "not read: OEBPS/cover.jpg: it is no text (image/jpeg)"),
    "a picture that says it is a text": (
        "<item id='x' href='p.xhtml' media-type='application/xhtml+xml'/>",
        {"OEBPS/p.xhtml": b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06"},
        "not read: OEBPS/p.xhtml: it is no page"),
    "four bytes": ("<item id='x' href='x.xhtml'/>", {"OEBPS/x.xhtml": b"\0\1\2\3"},
                   "not read: OEBPS/x.xhtml: it is no page"),
    "a word": ("<item id='x' href='x.xhtml'/>", {"OEBPS/x.xhtml": "word"},
               "not read: OEBPS/x.xhtml: it is no page"),
    "nothing in it": ("<item id='x' href='x.xhtml'/>", {"OEBPS/x.xhtml": b""},
                      "not read: OEBPS/x.xhtml: it is no page"),
    "half a tag": ("<item id='x' href='x.xhtml'/>", {"OEBPS/x.xhtml": b"<html xmlns='htt"},
                   "not read: OEBPS/x.xhtml: it is no page"),
    "a file that is not there": ("<item id='x' href='x.xhtml'/>", {},
                                 "not read: OEBPS/x.xhtml: it is missing"),
    "nothing at all": ("", {}, "not read: x: it is not among the book's files"),
    "a protected part": ("<item id='x' href='x.xhtml'/>", {
        "OEBPS/x.xhtml": b"\1\2\3\4",
        "META-INF/encryption.xml": f"<encryption><CipherReference xmlns='{ENCRYPTED}'"
        " URI='OEBPS/x.xhtml'/></encryption>"}, "not read: OEBPS/x.xhtml: it is protected (DRM)"),
}  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_page_of_a_picture_alone_is_no_bad_part(encoding):
    more = {"OEBPS/x.xhtml": page("<img src='x.png'/>").encode(encoding)}
    reading = read_article(
        "a.epub", book(spine("x", "c1", "c2"), "<item id='x' href='x.xhtml'/>", more)
    )
    assert (own(reading), reading.warnings) == (WORDS, ())


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_part_costs_itself_and_is_named(kind):
    items, more, told = BAD[kind]
    reading = read_article("a.epub", book(spine("x", "c1", "c2"), items, more))
    assert own(reading) == WORDS
    [warning] = reading.warnings
    assert warning.startswith(told)


def test_a_part_that_is_listed_by_its_places_is_read_once():
    items = "<item id='c3' href='../Text/c1.xhtml#two'/>"
    reading = read_article("a.epub", book(spine("c1", "c3", "c2"), items))
    assert (own(reading), reading.warnings) == (WORDS, ())


def test_many_bad_parts_are_few_lines():
    items = "".join(f"<item id='x{i}' href='x{i}.xhtml'/>" for i in range(9))
    reading = read_article("a.epub", book(spine("c1", *(f"x{i}" for i in range(9))), items))
    assert len(reading.warnings) == 6
    assert reading.warnings[-1] == "and of 4 more parts"


def test_a_protected_book_is_refused_as_such():
    listed = "".join(
        f"<CipherReference xmlns='{ENCRYPTED}' URI='Text/c{i}.xhtml'/>" for i in (1, 2)
    )
    more = {"META-INF/encryption.xml": f"<encryption>{listed}</encryption>"}
    with pytest.raises(ArticleError, match=r"protected \(DRM\)"):
        read_article("a.epub", book(spine("c1", "c2"), more=more))


def test_fonts_that_are_made_unreadable_protect_no_text():
    listed = f"<CipherReference xmlns='{ENCRYPTED}' URI='OEBPS/a.otf'/>"
    more = {"META-INF/encryption.xml": f"<encryption>{listed}</encryption>"}
    assert own(read_article("a.epub", book(spine("c1", "c2"), more=more))) == WORDS


FRONT = "<p>Light. A novel by T. Vik. Printed in Tolsund.</p>"
IMPRINT = "<div><section epub:type='copyright-page'>" + FRONT + "</section></div>"


@pytest.mark.parametrize(
    ("item", "name", "body", "guide"),
    [
        ("href='n.xhtml' properties='nav'", "n.xhtml", page(FRONT), ""),
        ("href='p1.xhtml'", "p1.xhtml", page(FRONT, "epub:type='frontmatter titlepage'"), ""),
        ("href='p1.xhtml'", "p1.xhtml", page(IMPRINT), ""),
        ("href='p1.xhtml'", "p1.xhtml", page(FRONT), "<reference type='toc' href='p1.xhtml#a'/>"),
        ("href='p1.xhtml'", "p1.xhtml", page(FRONT), "<reference type='cover' href='p1.xhtml'/>"),
        ("href='00_titlepage.xhtml'", "00_titlepage.xhtml", page(FRONT), ""),
        ("href='title_page.xhtml'", "title_page.xhtml", page(FRONT), ""),
        ("href='colophon.xhtml'", "colophon.xhtml", page(FRONT), ""),
    ],
)  # fmt: skip
def test_what_is_around_the_chapters_is_not_quoted(item, name, body, guide):
    data = book(
        spine("x", "c1", "c2"), f"<item id='x' {item}/>", {f"OEBPS/{name}": body},
        f"<guide>{guide}</guide>",
    )  # fmt: skip
    article = read_article("a.epub", data).article
    assert "Printed in Tolsund" in article.text
    assert [each for each in quotable(article).split("\n\n") if each.strip()] == WORDS


def test_a_book_of_one_file_is_read_whatever_it_is_called():
    more: dict[str, bytes | str] = {"OEBPS/title.xhtml": page(ONE)}
    data = book(spine("x"), "<item id='x' href='title.xhtml'/>", more)
    assert own(read_article("a.epub", data)) == WORDS[:1]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.xhtml", f"<section epub:type='titlepage'><h1>Light</h1></section>{ONE}{TWO}"),
        ("a.xhtml", f"<nav epub:type='landmarks'><a href='#a'>One</a></nav>{ONE}{TWO}"),
        ("contents.xhtml", f"{ONE}{TWO}" * 120),
    ],
)
def test_a_chapter_that_has_more_than_that_is_quoted(name, body):
    more: dict[str, bytes | str] = {f"OEBPS/{name}": page(body)}
    text = read_article("a.epub", book(spine("x", "c1"), f"<item id='x' href='{name}'/>", more))
    assert own(text)[-1] == WORDS[0]
    assert WORDS[1] in own(text)
