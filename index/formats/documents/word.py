"""Word files (.docx): paragraphs and rows of tables."""

import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.table import Table
from lxml.etree import XMLSyntaxError

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.composing import Composition
from index.formats.documents.packages import Package
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title
from index.model import Article


def read_word(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a Word file. Raises `ArticleError` when it can't be read."""
    Package(data)
    try:
        document = docx.Document(io.BytesIO(data))
        paragraphs = list(_paragraphs(document))
        told = document.core_properties
        title, author, created = told.title, told.author, told.created
    except (OpcError, XMLSyntaxError, KeyError, ValueError, AttributeError, TypeError) as error:
        raise ArticleError(f"not a Word file that can be read ({type(error).__name__})") from None
    composition = Composition()
    for text, reason in paragraphs:
        composition.add(text, reason)
    text, omitted = composition.finished()
    standing = next((text for text, reason in paragraphs if reason), "")
    return ParsedArticle(
        Article(
            article_id,
            title.strip() or standing or name_as_title(article_id),
            text,
            published=published(created),
            author=author.strip(),
            omitted=omitted,
        )
    )


def _paragraphs(document: Document) -> Iterator[tuple[str, str]]:
    """Yield paragraphs and rows of tables, with the reason to omit them or ""."""
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield "\t".join(cell.text.strip() for cell in row.cells).strip(), ""
            continue
        style = (block.style.name or "") if block.style else ""
        yield block.text.strip(), _reason(style)


def _reason(style: str) -> str:
    if style in ("Title", "Subtitle"):
        return "title"
    if style.startswith("Heading"):
        return "heading"
    return "caption" if style == "Caption" else ""
