"""PDF files, with the offset at which each page begins."""

import re
from collections.abc import Iterator
from datetime import date

import pypdfium2

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.paged import paged
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title, whole
from index.model import Article

MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
# Titles that programs give, not authors.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint)\b.*|untitled.*|.*\.\w{2,4}|\(\w+\))", re.IGNORECASE
)
_NO_AUTHOR = re.compile(r"\(?(?:anonymous|unspecified|unknown)\)?", re.IGNORECASE)
# PDF 1.7, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm', from the month on all may be left out.
_DATE = re.compile(
    r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d))?)?.*", re.DOTALL
)
_DIVIDED = re.compile("[\x02\ufffe]")  # what the library puts where a line ends within a word


def read_pdf(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a PDF file, its lines joined to paragraphs by `paged`.

    Raises `ArticleError` when it can't be read or has no text.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = list(_pages(document))
        told = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ArticleError(
            "it needs a password" if locked else "not a PDF that can be read"
        ) from None
    if not any(map(any, pages)):
        raise ArticleError("a PDF without text: pictures of pages are not read")
    made = paged(pages)
    article = Article(
        article_id,
        _title(told["Title"]) or name_as_title(article_id),
        made.text,
        published=_date(told["CreationDate"]),
        author=_author(told["Author"]),
        omitted=made.omitted,
        pages=made.starts,
    )
    more = f"only its first {MOST_PAGES:,} pages are read"
    return ParsedArticle(article, (more,) if len(document) > MOST_PAGES else ())


def page_lines(text: str) -> list[str]:
    """Return the lines of a page, as a library has extracted it, for `paged`."""
    told = _DIVIDED.sub("-\n", whole(text)).replace("\0", "")
    return [" ".join(line.split()) for line in told.splitlines()]


def _pages(document: pypdfium2.PdfDocument) -> Iterator[list[str]]:
    taken = 0
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        text = page.get_textpage().get_text_bounded()
        page.close()
        taken += len(text)
        if taken > MOST_CHARACTERS:
            raise ArticleError(f"more than {MOST_CHARACTERS:,} characters of text in it")
        yield page_lines(text)


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
