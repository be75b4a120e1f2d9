"""Files that are not what their names say: refused with what they are."""

import pytest

from index.errors import ArticleError
from index.formats import endings, read_article
from tests.index.formats import files

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
OPEN = "application/vnd.oasis.opendocument."
WORD, SHEET = (
    files.word([("Normal", "The lamp is lit.")]),
    files.workbook({"A": [["Item", "Fee"], ["Hat", "9"]]}),
)
BOOK = files.zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": files.CONTAINER})
OPEN_TEXT = files.zipped({"mimetype": f"{OPEN}text", "content.xml": "<a/>"})
TEMPLATE = files.zipped({"mimetype": f"{OPEN}spreadsheet-template", "content.xml": "<a/>"})
ARCHIVE = files.zipped({"a.txt": "The lamp is lit."})
PACKED = ("a.docx", "a.xlsx", "a.pptx", "a.odt", "a.ods", "a.odp", "a.epub")


def locked(data: bytes) -> bytes:
    """The same archive, of which all files say that they are encrypted."""
    made = bytearray(data)
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = made.find(sign)
        while at >= 0:
            made[at + flags] |= 1
            at = made.find(sign, at + 4)
    return bytes(made)


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(ArticleError) as told:
        read_article(name, data)
    return str(told.value)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"%PDF-1.7\nx", "a PDF: call it .pdf"),
        ("a.docx", b"%PDF-1.7\nx", "a PDF: call it .pdf"),
        ("a.html", b"PK\x03\x04x", "a zip archive or an Office file, and damaged"),
        ("a.txt", locked(WORD), "a zip archive or an Office file, with a password"),
        ("a.docx", OLD_OFFICE, "an Office file with a password, or of before 2007: save it as"),
        ("a.xlsx", OLD_OFFICE, "an Office file with a password, or of before 2007: save it as"),
        ("a.docx", b"{\\rtf1 x}", "RTF: save it as .docx"),
        ("a.pdf", b"%!PS-Adobe-3.0\n", "PostScript: make a .pdf of it"),
        ("a.md", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("a.pdf", b"\xff\xd8\xff\xe0", "a picture"),
        ("a.docx", b"RIFF\1\2\3\4WEBPVP8 ", "a picture"),
        ("a.txt", b"\0\0\0\x20ftypisom", "a film or a recording"),
        ("a.json", b"\x1f\x8b\x08\0", "packed by gzip: unpack it"),
        ("a.txt", b"BZh91AY&SY\1\2", "an archive: pack it as .zip"),
        ("a.html", b"a.txt" + bytes(252) + b"ustar\0" + bytes(300), "an archive: pack it as .zip"),
        ("a.xlsx", b"\xef\xbb\xbf <HTML><body>x", "a page: call it .html"),
        ("a.pdf", b"<!DOCTYPE html><p>Please sign in", "a page: call it .html"),
        ("a.csv", b"<!DOCTYPE html><p>Please sign in", "a page: call it .html"),
        ("a.txt", b"\n<html><p>The lamp is lit.", "a page: call it .html"),
        ("a.odt", b"Just words.", "a text: call it .txt"),
        ("a.pdf", "Nur Wörter.".encode(), "a text: call it .txt"),
        ("a.odt", b"\1\2\3 no", "no .odt file, or a damaged one"),
        ("a.pdf", b"\1\2\3 no", "no .pdf file, or a damaged one"),
    ],
)
def test_a_file_is_refused_with_what_it_is(name, data, reason):
    assert refusal(name, data).startswith(reason)


@pytest.mark.parametrize("name", [*PACKED, "a.pdf", "a.txt", "a.html"])
@pytest.mark.parametrize(
    ("data", "ending", "reason"),
    [
        (WORD, ".docx", "a Word file: call it .docx"),
        (SHEET, ".xlsx", "a workbook: call it .xlsx"),
        (BOOK, ".epub", "a book: call it .epub"),
        (OPEN_TEXT, ".odt", "an OpenDocument text: call it .odt"),
        (TEMPLATE, ".ods", "an OpenDocument spreadsheet: call it .ods"),
        (ARCHIVE, ".zip", "a zip archive: call it .zip"),
    ],
)
def test_what_is_in_an_archive_tells_what_it_is(name, data, ending, reason):
    if not name.endswith(ending):
        assert refusal(name, data) == reason


@pytest.mark.parametrize("name", PACKED)
def test_a_file_that_is_encrypted_or_damaged_is_told_as_such(name):
    data = {".docx": WORD, ".xlsx": SHEET, ".odt": OPEN_TEXT}.get(name[1:], ARCHIVE)
    assert refusal(name, locked(data)) == "it needs a password"
    assert refusal(name, data[: len(data) // 2]).startswith("damaged, or not copied whole")


@pytest.mark.parametrize("ending", endings())
def test_zeros_are_told_as_such(ending):
    assert refusal(f"a{ending}", bytes(2_000)) == "nothing but zeros: it was not copied whole"


@pytest.mark.parametrize("ending", endings())
def test_a_file_of_white_space_is_told_as_such(ending):
    assert refusal(f"a{ending}", b" \r\n\n ") == "empty: there is no text in it"


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


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.fodt", ": save it as .odt"),
        ("a.srt", ": call it .txt when it is a text"),
        ("README", ": call it .txt when it is a text"),
        ("a.gdoc", ": a link only; download what it leads to"),
        ("a.one", ": export it as .pdf"),
        ("a.bin", ""),
    ],
)
def test_a_kind_that_is_not_read_says_what_to_do(name, told):
    assert refusal(name, b"words") == f"not a kind of file that is read{told}"
