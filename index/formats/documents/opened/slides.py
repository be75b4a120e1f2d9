"""Presentations (.pptx): a heading a slide, its lists and tables, as HTML read as such."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from posixpath import dirname, join, normpath

from lxml import etree, html

from index.errors import ArticleError
from index.formats.documents.office import counted, drawings, properties
from index.formats.documents.opened.odf import whole
from index.formats.documents.packages import Package, parse_xml
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NOTES = re.compile(r"ppt/notesSlides/notesSlide\d+\.xml")
_BOOK = "ppt/presentation.xml"
_TITLES = ("title", "ctrTitle")
_NOT_ITS_OWN = ("dt", "ftr", "sldNum")  # the same on every slide
_SHAPES = (f"{_SLIDE}sp", f"{_SLIDE}graphicFrame")
_MOST_LEVELS = 9


def read_slides(article_id: str, data: bytes) -> ParsedArticle:
    """Return the slides of a presentation that are shown. Raises `ArticleError`."""
    package = Package(data)
    package.refuse_entities()
    if _BOOK not in package.names():
        raise ArticleError("not a presentation that can be read: open it and save it anew")
    root = html.Element("div")
    slides = list(_slides(package))
    for slide in slides:
        _write(slide, root)
    reading = read_fragment(article_id, html.tostring(root, encoding="utf-8"))
    told = properties(package)
    title = told.title if told.title != "PowerPoint Presentation" else ""
    first = next((" ".join(each.text_content().split()) for each in root.iter("h2")), "")
    article = replace(
        reading.article,
        title=title or first or name_as_title(article_id),
        author=told.author,
    )
    unread = tuple(_unread(package, slides))
    return replace(reading, article=article, warnings=(*reading.warnings, *unread), made=told.made)


def _unread(package: Package, slides: Sequence[etree._Element]) -> Iterator[str]:
    """Yield what is on slides, or said of them, and is not read."""
    notes = [
        name for name in package.names() if _NOTES.fullmatch(name) and _has_notes(package, name)
    ]
    if notes:
        yield f"not read: the speaker's notes of {counted(len(notes), 'slide')}"
    yield from drawings(slides)


def _has_notes(package: Package, name: str) -> bool:
    try:
        shapes = parse_xml(package.read(name)).iter(f"{_SLIDE}sp")
    except ArticleError:
        return False
    return any(_place(each) == "body" and "".join(map(_text, each)).strip() for each in shapes)


def _slides(package: Package) -> Iterator[etree._Element]:
    """Yield the slides in their order, but for hidden ones."""
    targets = _targets(package, _BOOK)
    for each in parse_xml(package.read(_BOOK)).iter(f"{_SLIDE}sldId"):
        place = targets.get(each.get(f"{_RELATION}id", ""), "")
        if place in package.names():
            slide = parse_xml(package.read(place))
            if slide.get("show") not in ("0", "false"):
                yield slide


def _targets(package: Package, place: str) -> dict[str, str]:
    relations = join(dirname(place), "_rels", f"{place.rpartition('/')[2]}.rels")
    if relations not in package.names():
        return {}
    return {
        each.get("Id", ""): normpath(join("/", dirname(place), each.get("Target", ""))).lstrip("/")
        for each in parse_xml(package.read(relations))
    }


def _write(slide: etree._Element, root: html.HtmlElement) -> None:
    shapes = [each for each in slide.iter(*_SHAPES) if _place(each) not in _NOT_ITS_OWN]
    titles = [each for each in shapes if _place(each) in _TITLES]
    for title in titles:
        words = " ".join(" ".join(_text(line) for line in title.iter(f"{_DRAWING}p")).split())
        if words:
            _append(root, "h2").text = words
    for shape in shapes:
        if shape not in titles:
            _body(shape, root)


def _place(shape: etree._Element) -> str:
    found = next(shape.iter(f"{_SLIDE}ph"), None)
    return "" if found is None else str(found.get("type", "body"))


def _body(shape: etree._Element, root: html.HtmlElement) -> None:
    for table in shape.iter(f"{_DRAWING}tbl"):
        _table(table, root)
    texts = shape.find(f"{_SLIDE}txBody")
    if texts is None:
        return
    listed = _place(shape) in ("body", "obj")
    lists: list[html.HtmlElement] = []
    for line in texts.iter(f"{_DRAWING}p"):
        text = _text(line)
        if not text.strip():
            continue
        told = line.find(f"{_DRAWING}pPr")
        if not _is_item(told, listed=listed):
            lists.clear()
            _inline(line, _append(root, "p"))
            continue
        level = min(whole(told.get("lvl") if told is not None else None, 0), _MOST_LEVELS)
        del lists[level + 1 :]
        while len(lists) <= level:
            around = lists[-1][-1] if lists and len(lists[-1]) else lists[-1] if lists else root
            lists.append(_append(around, "ol" if _is_numbered(told) else "ul"))
        _inline(line, _append(lists[level], "li"))


def _is_item(told: etree._Element | None, *, listed: bool) -> bool:
    if told is not None and told.find(f"{_DRAWING}buNone") is not None:
        return False
    marks = ("buChar", "buAutoNum", "buBlip")
    return listed or any(
        told is not None and told.find(f"{_DRAWING}{m}") is not None for m in marks
    )


def _is_numbered(told: etree._Element | None) -> bool:
    return told is not None and told.find(f"{_DRAWING}buAutoNum") is not None


def _table(table: etree._Element, root: html.HtmlElement) -> None:
    made = _append(root, "table")
    told = table.find(f"{_DRAWING}tblPr")
    heads = told is not None and told.get("firstRow") in ("1", "true")
    for number, row in enumerate(table.iter(f"{_DRAWING}tr")):
        line = _append(made, "tr")
        for cell in row.iter(f"{_DRAWING}tc"):
            if cell.get("hMerge") or cell.get("vMerge"):
                continue
            into = _append(line, "th" if heads and not number else "td")
            for name, kind in (("gridSpan", "colspan"), ("rowSpan", "rowspan")):
                if cell.get(name):
                    into.set(kind, cell.get(name))
            for each in cell.iter(f"{_DRAWING}p"):
                _inline(each, _append(into, "p"))


def _text(line: etree._Element) -> str:
    return "".join(each.text or "" for each in line.iter(f"{_DRAWING}t"))


def _inline(line: etree._Element, into: html.HtmlElement) -> None:
    """Write the words of a line, raised and struck ones as such."""
    for each in line:
        if each.tag == f"{_DRAWING}br":
            _append(into, "br")
            continue
        words = each.findtext(f"{_DRAWING}t")
        if words:
            _append(into, _look(each.find(f"{_DRAWING}rPr"))).text = re.sub(r"[\v\f]", " ", words)


def _look(told: etree._Element | None) -> str:
    if told is None:
        return "span"
    raised = whole(told.get("baseline"), 0)
    if told.get("strike", "noStrike") != "noStrike":
        return "s"
    if raised:
        return "sup" if raised > 0 else "sub"
    return "b" if told.get("b") in ("1", "true") else "span"


def _append(parent: html.HtmlElement, tag: str) -> html.HtmlElement:
    made = html.Element(tag)
    parent.append(made)
    return made
