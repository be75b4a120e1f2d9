"""PDF files, with the place where each page begins."""

import io
import re
from itertools import islice

from pypdf import DocumentInformation, PdfReader
from pypdf.errors import PyPdfError

from index.errors import ArticleError
from index.formats.composing import whole
from index.formats.dates import published
from index.formats.paged import paged
from index.formats.reading import Reading
from index.formats.titles import name_as_title
from index.model import Article

MOST_PAGES = 5_000
# Titles that programs give, not authors.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint)\b.*|untitled.*|.*\.\w{2,4})", re.IGNORECASE
)
_BROKEN = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError)


def read_pdf(article_id: str, data: bytes) -> Reading:
    """Return the article in a PDF file, its lines joined to paragraphs by `paged`.

    Raises `ArticleError` when it can't be read or has no text.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        pages = [_lines(page.extract_text()) for page in islice(reader.pages, MOST_PAGES)]
        told = reader.metadata or DocumentInformation()
        title, author, created = told.title, told.author, told.creation_date
    except _BROKEN as error:
        raise ArticleError(f"not a PDF that can be read ({type(error).__name__})") from None
    if not any(map(any, pages)):
        raise ArticleError("a PDF without text: pictures of pages are not read")
    made = paged(pages)
    article = Article(
        article_id,
        _title(title) or name_as_title(article_id),
        made.text,
        published=published(created),
        author=_one_line(author),
        omitted=made.omitted,
        pages=made.starts,
    )
    more = f"only its first {MOST_PAGES:,} pages are read"
    return Reading(article, (more,) if len(pages) == MOST_PAGES else ())


def _lines(text: str) -> list[str]:
    return [" ".join(line.replace("\0", "").split()) for line in whole(text).splitlines()]


def _one_line(written: str | None) -> str:
    return " ".join(whole(written or "").split())


def _title(written: str | None) -> str:
    title = _one_line(written)
    return "" if _NO_TITLE.fullmatch(title) else title
