"""PDF files, with the offset at which each page begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce

import pypdfium2

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.office import day_of_making
from index.formats.documents.pdf.layout import (
    Flow,
    Kind,
    Margins,
    Stretch,
    Typography,
    flow_of,
    in_reading_order,
    margins,
    notes_apart,
    stretches,
    typography,
    with_ruled_tables,
)
from index.formats.documents.pdf.line import Line, joined
from index.formats.documents.pdf.page import (
    PageLines,
    fields,
    filled_in,
    is_picture,
    page_lines,
    ranges,
)
from index.formats.documents.pdf.writing import written
from index.formats.markup import begun, escaped
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title, whole
from index.lexicon import DividedWords
from index.model import Article

MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
_DAMAGED = "damaged, or not copied whole: not a PDF that can be read"
# Titles that programs give, not authors.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint)\b.*|untitled.*|.*\.\w{2,4}|\(\w+\))", re.IGNORECASE
)
_NO_AUTHOR = re.compile(r"\(?(?:anonymous|unspecified|unknown)\)?", re.IGNORECASE)
# PDF 1.7, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm', from the month on all may be left out.
_DATE = re.compile(
    r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d))?)?.*", re.DOTALL
)
_LONGEST_TITLE = 200


def read_pdf(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a PDF file: headings, paragraphs, lists and tables, as Markdown.

    The day in it is that on which a program wrote the file, often long after the text was: it is
    when the file was made, for a text that says nothing of its own, and as in Office files only
    where somebody is named as its author or has saved it again. Raises `ArticleError` when it can't
    be read or has no text.
    """
    document = _opened(data)
    pages = _pages(document)
    if not any(page.lines or page.turned for page in pages.lines):
        raise ArticleError(_refusal(pages, len(document)))
    looks = typography([line for page in pages.lines for line in page.lines])
    around = margins([page.lines for page in pages.lines], looks)
    found = stretches(list(_flows(pages.lines, around, looks)), looks)
    made = written(found, (row for rows in around for row in map(_in_one, rows)), len(around))
    told = document.get_metadata_dict()
    title = _title(told["Title"]) or _standing_title(found) or name_as_title(article_id)
    author = _author(told["Author"])
    written_on = day_of_making(_date(told["CreationDate"]), _date(told["ModDate"]), author)
    article = Article(
        article_id,
        title,
        made.text,
        author=author,
        omitted=made.omitted,
        pages=made.starts,
    )
    return ParsedArticle(article, tuple(_warnings(pages, len(document))), written_on)


@dataclass(slots=True)
class _Pages:
    """The lines of all pages; which pages are pictures, broken, or have letters without meaning."""

    lines: list[PageLines] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    unmeant: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        document.init_forms()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = "it needs a password" if locked else _DAMAGED
        raise ArticleError(reason) from None
    return document


def _pages(document: pypdfium2.PdfDocument) -> _Pages:
    found = _Pages()
    taken = 0
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
            read = page_lines(page, number)
        except pypdfium2.PdfiumError:
            found.lines.append(PageLines())
            found.broken.append(number)
            continue
        letters = sum(len(line.text) for line in read.lines)
        taken += letters
        if taken > MOST_CHARACTERS:
            raise ArticleError(f"more than {MOST_CHARACTERS:,} characters of text in it")
        if read.unmeant:
            found.unmeant.append(number)
        elif is_picture(page, letters):
            found.pictures.append(number)
        filled = filled_in(fields(document, page), read.lines, number)
        found.lines.append(replace(read, lines=filled))
        page.close()
    return found


def _refusal(pages: _Pages, count: int) -> str:
    if pages.unmeant:
        return "its fonts do not tell which letters its text has"
    if len(pages.broken) == count:
        return _DAMAGED
    if len(pages.pictures) == count:
        return "all its pages are pictures, of which the text is not read"
    return "a PDF without text"


def _flows(pages: Sequence[PageLines], around: Margins, looks: Typography) -> Iterator[Flow]:
    """Yield the columns of all pages, without their heads and feet; what is turned is last."""
    for page, rows in zip(pages, around, strict=True):
        outer = {id(line) for row in rows for line in row}
        body, notes = notes_apart([line for line in page.lines if id(line) not in outer], looks)
        tabled = with_ruled_tables(body, page.rules)
        yield from map(flow_of, in_reading_order(tabled))
        for note in notes:
            yield replace(flow_of(note), are_notes=True)
        if page.turned:
            yield flow_of(page.turned)


def _in_one(row: Sequence[Line]) -> str:
    return begun(escaped(joined(row).text))


def _standing_title(found: Sequence[Stretch]) -> str:
    """Return the heading on the first page that is the only one of the highest level."""
    highest = [each for each in found if each.kind is Kind.HEADING and each.level == 1]
    if len(highest) != 1 or highest[0].lines[0].page:
        return ""
    words = DividedWords(line.text for each in found for line in each.lines)
    title = reduce(words.joined, (line.text for line in highest[0].lines))
    return title if len(title) <= _LONGEST_TITLE else ""


def _warnings(pages: _Pages, count: int) -> Iterator[str]:
    if count > MOST_PAGES:
        yield f"only its first {MOST_PAGES:,} pages are read"
    if pages.pictures:
        are = "is a picture, of which" if len(pages.pictures) == 1 else "are pictures, of which"
        yield f"{ranges(pages.pictures)} {are} the text is not read"
    if pages.broken:
        yield f"{ranges(pages.broken)} can't be read"
    if pages.unmeant:
        where = ranges(pages.unmeant)
        yield f"left out text on {where}: its fonts do not tell which letters it has"


def _date(written: str) -> date | None:
    found = _DATE.fullmatch(written)
    if not found:
        return None
    year, month, day, hour, minute, second, universal, hours, minutes = found.groups()
    zone = "+00:00" if universal else f"{hours}:{minutes}" if hours else ""
    at = f"T{hour}:{minute}:{second or '00'}{zone}" if zone else ""
    return published(f"{year}-{month}-{day}{at}")


def _one_line(written: str) -> str:
    return " ".join(whole(written).split())


def _author(written: str) -> str:
    author = _one_line(written)
    return "" if _NO_AUTHOR.fullmatch(author) else author


def _title(written: str) -> str:
    title = _one_line(written)
    return "" if _NO_TITLE.fullmatch(title) else title
