"""Small files of every kind, made here, so that what they say is known."""

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from email.message import EmailMessage

import docx
import openpyxl

from tests.index.formats.pdf_pages import assembled


def pdf(pages: Sequence[Sequence[str]], title: str = "", *, encoding: str = "cp1252") -> bytes:
    """A PDF of pages of lines, each where a printer would set it."""
    streams = [
        "BT /F1 11 Tf 60 780 Td\n"
        + "".join(f"({_escaped(line)}) Tj 0 -14 Td\n" for line in lines)
        + "ET"
        for lines in pages
    ]
    return _pdf([stream.encode(encoding) for stream in streams], _escaped(title).encode(encoding))


def pdf_of_words(lines: Sequence[str]) -> bytes:
    """A PDF of one page that places each word by itself, without spaces."""
    shown = [
        f"BT 1 0 0 1 {60 + 6.6 * at} {780 - 14 * number} Tm /F1 11 Tf ({_escaped(word)}) Tj ET"
        for number, line in enumerate(lines)
        for word, at in _placed(line)
    ]
    return _pdf(["\n".join(shown).encode()], b"")


def _placed(line: str) -> Iterator[tuple[str, int]]:
    at = 0
    for word in line.split():
        yield word, at
        at += len(word) + 1


def _pdf(streams: Sequence[bytes], title: bytes) -> bytes:
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(streams)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for i, stream in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * i} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(
        b"<< /Title (%s) /Author (A. Writer) /CreationDate (D:20240501100000+02'00') >>" % title
    )
    return assembled(objects)


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def word(paragraphs: Sequence[tuple[str, str]], title: str = "") -> bytes:
    """A Word file of (style, text) paragraphs; the style "Row" makes a table of one row."""
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = "A. Writer"
    for style, text in paragraphs:
        if style == "Row":
            table = document.add_table(rows=1, cols=text.count("|") + 1)
            for cell, words in zip(table.rows[0].cells, text.split("|"), strict=True):
                cell.text = words
        else:
            document.add_paragraph(text, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def zipped(files: dict[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of files by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def book(chapters: Sequence[str], title: str, *, prolog: str = "") -> bytes:
    """A book of chapters, each the inside of a page's body."""
    items = "".join(f'<item id="c{i}" href="c{i}.xhtml"/>' for i in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    package = (
        f'{prolog}<package xmlns="http://www.idpf.org/2007/opf"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{title}</dc:title><dc:creator>A. Writer</dc:creator>"
        f"<dc:date>2024-05-01</dc:date></metadata><manifest>{items}</manifest>"
        f"<spine>{spine}</spine></package>"
    )
    pages = {
        f"OEBPS/c{i}.xhtml": f"<html><head><title>c</title></head><body>{chapter}</body></html>"
        for i, chapter in enumerate(chapters)
    }
    return zipped({"META-INF/container.xml": CONTAINER, "OEBPS/book.opf": package, **pages})


def mail(text: str, *, html: str = "", attached: str = "") -> bytes:
    """A mail with a text, as plain text, as HTML, or as both."""
    message = EmailMessage()
    message["Subject"] = "The harbour is open"
    message["From"] = '"A. Writer" <a.writer@example.org>'
    message["Date"] = "Wed, 01 May 2024 10:00:00 +0200"
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    if attached:
        message.add_attachment(b"data", maintype="image", subtype="png", filename=attached)
    return message.as_bytes()


def workbook(sheets: dict[str, Sequence[Sequence[object]]], merged: Sequence[str] = ()) -> bytes:
    """A workbook of sheets of rows. A pair is a value and its format; `merged` is in the first."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        made = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, each in enumerate(row, 1):
                value, shown = each if isinstance(each, tuple) else (each, "General")
                made.cell(number, column, value).number_format = shown
    for place in merged:
        book.worksheets[0].merge_cells(place)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(archive: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The same archive with one of its files changed."""
    with zipfile.ZipFile(io.BytesIO(archive)) as before:
        held: dict[str, bytes | str] = {each: before.read(each) for each in before.namelist()}
    held[name] = change(str(held[name], "utf-8"))  # type: ignore[arg-type]
    return zipped(held)


NAMESPACES = " ".join(
    f'xmlns:{name}="{place}"'
    for name, place in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)


def word_of(body: str, numbering: str = "") -> bytes:
    """A Word file of the XML of its body, and of its lists: "A" is the first's abstract number."""
    made = word([])
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    made = repacked(made, "word/document.xml", lambda _: document)
    lists = f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>"
    return repacked(made, "word/numbering.xml", lambda _: lists)


def paragraph(text: str, *, style: str = "", number: str = "", level: int = 0) -> str:
    """The XML of a paragraph, in a style and in a list; `text` may be runs already."""
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = text if text.startswith("<w:") else run(text)
    return f"<w:p><w:pPr>{styled}{listed if number else ''}</w:pPr>{runs}</w:p>"


def run(text: str, properties: str = "") -> str:
    """The XML of words of one kind."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(name: str, *levels: tuple[str, str]) -> str:
    """The XML of a list called `name`: at each level a form and a text such as "%1."."""
    made = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{name}">{made}</w:abstractNum>'


def lists(**numbers: str) -> str:
    """The XML that says which list each number is of; names are without their first letter."""
    return "".join(
        f'<w:num w:numId="{number[1:]}"><w:abstractNumId w:val="{name}"/></w:num>'
        for number, name in numbers.items()
    )
