"""Files that are not what their names say: refused with what they are."""

import pytest

from index.errors import ArticleError
from index.formats import endings, read_article

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"%PDF-1.7\nx", "a PDF: call it .pdf"),
        ("a.docx", b"%PDF-1.7\nx", "a PDF: call it .pdf"),
        ("a.html", b"PK\x03\x04x", "a zip archive or an Office file: call it what it is"),
        ("a.docx", OLD_OFFICE, "an Office file with a password, or of before 2007: save it as"),
        ("a.xlsx", OLD_OFFICE, "an Office file with a password, or of before 2007: save it as"),
        ("a.docx", b"{\\rtf1 x}", "RTF: save it as .docx"),
        ("a.md", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.pdf", b"\xff\xd8\xff\xe0", "a picture"),
        ("a.json", b"\x1f\x8b\x08\0", "packed by gzip: unpack it"),
        ("a.xlsx", b"\xef\xbb\xbf <HTML><body>x", "a page: call it .html"),
        ("a.pdf", b"<!DOCTYPE html><p>Please sign in", "a page: call it .html"),
        ("a.odt", b"Just words.", "no .odt file"),
        ("a.epub", b"\0\0", "no .epub file"),
    ],
)
def test_a_file_is_refused_with_what_it_is(name, data, reason):
    with pytest.raises(ArticleError) as told:
        read_article(name, data)
    assert str(told.value).startswith(reason)


@pytest.mark.parametrize("ending", endings())
def test_an_empty_file_is_told_as_such(ending):
    with pytest.raises(ArticleError, match=r"^empty: there is no text in it$"):
        read_article(f"a{ending}", b"")


def test_a_text_about_a_kind_of_files_is_read():
    assert read_article("a.txt", b"Files begin with %PDF-1.7 there.").article.text


@pytest.mark.parametrize("source", ["javascript:alert(1)", " Data:text/html,x", "file:///etc/a"])
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", '{{"text": "Words are here.", "url": "{}"}}'),
        (
            "a.html",
            "<head><link rel=canonical href='{}'></head><body><p>The lamp of the harbour was lit in"
            " May by Hanno.</p></body>",
        ),
    ],
)
def test_a_program_is_no_source(name, data, source):
    assert read_article(name, data.format(source).encode()).article.source == ""
