"""Word files (.docx): headings, lists with their numbers and tables, as Markdown."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath
from xml.parsers.expat import ExpatError
from xml.sax import SAXException

import mammoth
from lxml.etree import XMLSyntaxError, _Element, tostring
from lxml.html import HtmlElement

from index.errors import ArticleError
from index.formats.documents.marks import PRIVATE, read_marks
from index.formats.documents.mending import mark_paragraphs, mend
from index.formats.documents.numbering import Numbering
from index.formats.documents.office import counted, drawings, properties
from index.formats.documents.packages import Package, parse_xml
from index.formats.documents.styles import Styles, W
from index.formats.html import mend as mend_page
from index.formats.html import parsed
from index.formats.markup import markdown_of
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title
from index.model import Article

_BROKEN = (
    *(OSError, KeyError, ValueError, AttributeError, TypeError, IndexError),
    *(XMLSyntaxError, ExpatError, SAXException, zipfile.BadZipFile),
)
_DOCUMENT = "/officeDocument"
_NOTES = ("footnotes.xml", "endnotes.xml")
_PARTS = (".xml", ".rels")
_LONGEST_TITLE = 200
_LINES = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li")


def read_word(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a Word file. Raises `ArticleError` when it can't be read."""
    package = Package(data)
    package.refuse_entities()
    try:
        mended, unread = _mended(package)
        made = mammoth.convert_to_html(io.BytesIO(mended), convert_image=lambda _: [])
    except _BROKEN as error:
        why = f"not a Word file that can be read ({type(error).__name__})"
        raise ArticleError(f"{why}: open it and save it anew") from None
    root = parsed(f"<div>{made.value}</div>")
    for box in list(root.iter("input")):
        _tick(box)
    read_marks(root)
    mend_page(root)
    standing = _standing_title(root)
    text = markdown_of(root)
    if not text:
        raise ArticleError("empty: there is no text in it")
    told = properties(package)
    return ParsedArticle(
        Article(
            article_id,
            told.title or standing or name_as_title(article_id),
            text,
            author=told.author,
        ),
        unread,
        made=told.made,
    )


def _standing_title(root: HtmlElement) -> str:
    """Return the first heading, when nothing stands before it, or the only one of level 1."""
    headings = list(root.iter("h1", "h2"))
    first = next((each for each in root.iter(*_LINES) if each.text_content().strip()), None)
    highest = [each for each in headings if each.tag == "h1"]
    found = first if first in headings else highest[0] if len(highest) == 1 else None
    title = "" if found is None else " ".join(found.text_content().split())
    return title if len(title) <= _LONGEST_TITLE else ""


def _mended(package: Package) -> tuple[bytes, tuple[str, ...]]:
    """Return the file with all its text where the converter reads it, and what is not read.

    It is without its pictures.
    """
    parts = {name: package.read(name) for name in package.names() if name.endswith(_PARTS)}
    place = _document(parts)
    around = dirname(place)
    root = parse_xml(parts[place])
    unread = tuple(_unread(root))
    styles = Styles(_root(parts, join(around, "styles.xml")))
    numbering = Numbering(_root(parts, join(around, "numbering.xml")), styles)
    _rid_of_marks(root)
    mend(root, styles)
    mark_paragraphs(root, styles, numbering)
    parts[place] = tostring(root, encoding="UTF-8", xml_declaration=True)
    for name in _NOTES:
        if (note := _root(parts, join(around, name))) is not None:
            _rid_of_marks(note)
            mend(note, styles)
            parts[join(around, name)] = tostring(note, encoding="UTF-8", xml_declaration=True)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue(), unread


def _unread(root: _Element) -> Iterator[str]:
    """Yield what of a file the converter can't read."""
    yield from drawings([root])
    if inserted := sum(1 for _ in root.iter(f"{W}altChunk")):
        yield f"not read: {counted(inserted, 'file')} inserted in it: open it and save it anew"


def _document(parts: Mapping[str, bytes]) -> str:
    """Return the name of the part that holds the text."""
    for each in parse_xml(parts["_rels/.rels"]):
        if each.get("Type", "").endswith(_DOCUMENT):
            return normpath(join("/", each.get("Target", ""))).lstrip("/")
    return "word/document.xml"


def _root(parts: Mapping[str, bytes], name: str) -> _Element | None:
    return parse_xml(parts[name]) if name in parts else None


def _rid_of_marks(root: _Element) -> None:
    for each in root.iter():
        if each.text:
            each.text = each.text.translate(PRIVATE)


def _tick(box: HtmlElement) -> None:
    """Put a sign in the place of a box: whether it is ticked may turn a sentence round."""
    ticked, tail = box.get("checked") is not None, box.tail
    box.clear()
    box.tag, box.text = "span", "☒" if ticked else "☐"
    box.tail = tail if (tail or "").startswith(" ") else f" {tail or ''}"
