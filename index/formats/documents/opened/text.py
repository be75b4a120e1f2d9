"""OpenDocument texts (.odt) and presentations (.odp): their body as HTML, read as such."""

from dataclasses import replace

from lxml import etree, html

from index.formats.documents.opened.odf import (
    DRAW,
    OFFICE,
    PRESENTATION,
    TABLE,
    TEXT,
    XLINK,
    Look,
    OpenDocument,
    opened,
    whole,
)
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title

_MOST_REPEATED = 100  # cells that are said to be alike; more are the empty rest of a table
_SKIPPED = frozenset(
    {
        *(f"{TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "table-of-content")),
        *(
            f"{TEXT}{name}"
            for name in ("alphabetical-index", "illustration-index", "note-citation")
        ),
        *(f"{OFFICE}{name}" for name in ("annotation", "forms", "scripts")),
        *(f"{PRESENTATION}{name}" for name in ("notes", "footer-decl", "date-time-decl")),
        f"{TEXT}bookmark",
    }
)
_SAME = {
    f"{TEXT}list-item": "li",
    f"{TEXT}list-header": "div",
    f"{TABLE}table": "table",
    f"{TABLE}table-row": "tr",
    f"{TABLE}covered-table-cell": "",
    f"{TEXT}section": "div",
    f"{DRAW}text-box": "div",
    f"{TEXT}ruby-text": "rt",
    f"{TEXT}ruby": "ruby",
}
_PLAIN = {f"{TEXT}s": " ", f"{TEXT}tab": " ", f"{TEXT}soft-page-break": ""}


def read_open_text(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a text. Raises `ArticleError` when it can't be read."""
    return _read(article_id, opened(data, "text"))


def read_open_slides(article_id: str, data: bytes) -> ParsedArticle:
    """Return the slides of a presentation, a heading each. Raises `ArticleError`."""
    return _read(article_id, opened(data, "presentation"))


def _read(article_id: str, document: OpenDocument) -> ParsedArticle:
    root = html.Element("div")
    _Writer(document, root).all()
    reading = read_fragment(article_id, html.tostring(root, encoding="utf-8"))
    title = document.title or _heading(root) or name_as_title(article_id)
    article = replace(reading.article, title=title, author=document.author)
    return replace(reading, article=article, made=document.made)


def _heading(root: html.HtmlElement) -> str:
    first = next((each for each in root.iter("h1", "h2", "p") if each.text_content().strip()), None)
    return " ".join(first.text_content().split()) if first is not None and first.tag != "p" else ""


class _Writer:
    """Copies a body, element by element, into HTML."""

    def __init__(self, document: OpenDocument, root: html.HtmlElement) -> None:
        self._document = document
        self._root = root
        self._notes: list[tuple[str, etree._Element]] = []

    def all(self) -> None:
        """Write the body, and its footnotes behind it."""
        for child in self._document.body:
            self._write(child, self._root)
        while self._notes:
            name, body = self._notes.pop(0)
            note = self._into(self._root, "div")
            note.set("id", name)
            for child in body:
                self._write(child, note)

    def _write(self, element: etree._Element, into: html.HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED or self._is_hidden(element):
            return
        if tag in _PLAIN:
            count = min(whole(element.get(f"{TEXT}c"), 1), _MOST_REPEATED)
            _add(into, _PLAIN[tag] * count)
        elif tag == f"{TEXT}note":
            self._note(element, into)
        elif tag == f"{TEXT}span":
            self._span(element, into)
        elif tag == f"{TEXT}list-item" and _holds_lists(element) and len(into):
            self._children(element, into[-1])  # what is within the item above it
        elif tag == f"{TABLE}table-cell":
            for _ in range(_repeated(element)):
                self._children(element, self._cell(element, into))
        elif name := self._name(element):
            self._named(element, self._into(into, name))
        else:
            self._children(element, into)

    def _children(self, element: etree._Element, into: html.HtmlElement) -> None:
        _add(into, element.text)
        for child in element:
            self._write(child, into)
            _add(into, child.tail)

    def _named(self, element: etree._Element, made: html.HtmlElement) -> None:
        """Write what is in an element into that of HTML which was made for it."""
        if made.tag == "a":
            made.set("href", element.get(f"{XLINK}href", ""))
        look = self._around(element)
        for mark in look.tags if look and made.tag == "p" else ():
            made = self._into(made, mark)
        self._children(element, made)

    def _name(self, element: etree._Element) -> str:
        """Return the tag of HTML for an element, "" for one that only holds others."""
        tag = element.tag
        if tag == f"{TEXT}h":
            return f"h{max(1, min(whole(element.get(f'{TEXT}outline-level'), 1), 6))}"
        if tag == f"{TEXT}p":
            style = element.get(f"{TEXT}style-name", "")
            is_title = "Title" in (style, self._document.parents.get(style))
            is_title = is_title or _heads_slide(element)
            return "h2" if is_title else "p"
        if tag == f"{TEXT}list":
            named = [element, *element.iterancestors(f"{TEXT}list")]
            styles = {each.get(f"{TEXT}style-name") for each in named}
            return "ol" if styles & self._document.numbered else "ul"
        if tag == f"{TEXT}line-break":
            return "br"
        if tag in (f"{TEXT}a", f"{DRAW}a"):
            return "a"
        return _SAME.get(tag, "")

    def _around(self, element: etree._Element) -> Look | None:
        """Return how all words of a paragraph look, None for what is no paragraph."""
        if element.tag not in (f"{TEXT}p", f"{TEXT}h"):
            return None
        return self._document.around.get(element.get(f"{TEXT}style-name", ""))

    def _is_hidden(self, element: etree._Element) -> bool:
        """Tell whether an element is not shown: by its style, or by a condition that was met."""
        look = self._around(element)
        said = (element, element.find(f"{TEXT}hidden-paragraph"))
        return (
            (look is not None and look.hidden)
            or element.get(f"{TEXT}display") == "none"
            or any(each is not None and each.get(f"{TEXT}is-hidden") == "true" for each in said)
        )

    def _span(self, element: etree._Element, into: html.HtmlElement) -> None:
        look = self._document.looks.get(element.get(f"{TEXT}style-name", ""))
        if look and look.hidden:
            return
        for tag in look.tags if look else ():
            into = self._into(into, tag)
        self._children(element, into)

    def _cell(self, element: etree._Element, into: html.HtmlElement) -> html.HtmlElement:
        heads = any(True for _ in element.iterancestors(f"{TABLE}table-header-rows"))
        cell = self._into(into, "th" if heads else "td")
        for name, kind in (
            ("number-columns-spanned", "colspan"),
            ("number-rows-spanned", "rowspan"),
        ):
            if spanned := element.get(f"{TABLE}{name}"):
                cell.set(kind, spanned)
        return cell

    def _note(self, element: etree._Element, into: html.HtmlElement) -> None:
        body = element.find(f"{TEXT}note-body")
        if body is None:
            return
        name = f"fn{len(self._notes) + 1}-{element.get(f'{TEXT}id', '')}"
        link = self._into(self._into(into, "sup"), "a")
        link.set("href", f"#{name}")
        link.text = "".join(element.findtext(f"{TEXT}note-citation") or "*")
        self._notes.append((name, body))

    def _into(self, parent: html.HtmlElement, tag: str) -> html.HtmlElement:
        made = html.Element(tag)
        parent.append(made)
        return made


def _add(into: html.HtmlElement, text: str | None) -> None:
    if not text:
        return
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text


def _repeated(cell: etree._Element) -> int:
    count = whole(cell.get(f"{TABLE}number-columns-repeated"), 1)
    return count if count <= _MOST_REPEATED else 1


def _holds_lists(item: etree._Element) -> bool:
    """Tell whether an item holds nothing but the items within another one."""
    return len(item) > 0 and all(each.tag == f"{TEXT}list" for each in item)


def _heads_slide(paragraph: etree._Element) -> bool:
    frames = paragraph.iterancestors(f"{DRAW}frame")
    return any(each.get(f"{PRESENTATION}class") == "title" for each in frames)
