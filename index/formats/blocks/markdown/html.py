"""HTML among Markdown: follows its tags, and adds the blocks between them."""

import re
from typing import NamedTuple

from markdown_it.common.html_re import HTML_TAG_RE

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.inline import INLINE_TAGS
from index.formats.blocks.markdown.covers import BLANK, COVER
from index.formats.blocks.markdown.html_table import HtmlTable
from index.formats.blocks.markdown.nest import Nest
from index.model import BlockKind

_NAME = re.compile(r"<(?P<closing>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)")
_END = re.compile(r"</(?P<name>[a-zA-Z][a-zA-Z0-9-]*)\s*>$")
_TITLE = re.compile(
    r"\s(?:title|label|heading|header|question|summary)\s*=\s*(?P<sign>[\"'])(?P<title>[^\"'\n]+)(?P=sign)"
)
_SPACE = re.compile(rf"(?:&nbsp;|[\s{COVER}])*")
_NOT_SEEN = re.compile(rf"{HTML_TAG_RE.pattern}|&nbsp;|[\s{COVER}]+")
_ANCHOR = re.compile(r"(?P<ticks>`+)\s*(?:<a\s+(?:id|name)=[^<>`]*>\s*</a>\s*)+(?P=ticks)")
_UNSEEN = frozenset(("script", "style", "template", "svg", "iframe", "video", "audio", "object"))
_HEADS = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption", "figcaption", "pre")
)
_CELLS = frozenset(("table", "tr", "td", "th", "thead", "tbody", "tfoot"))
_EMPTY = frozenset(("br", "img", "input", "wbr"))
_CONTAINERS = {
    "ul": BlockKind.LIST,
    "ol": BlockKind.LIST,
    "dl": BlockKind.LIST,
    "details": BlockKind.GROUP,
}


def is_unseen(words: str) -> bool:
    """Whether text shows nothing: there are only tags and space."""
    if words[:1] not in {"<", "&", COVER, ""}:
        return False
    at = 0
    while found := _NOT_SEEN.match(words, at):
        at = found.end()
    return at == len(words)


def is_anchor(words: str) -> bool:
    """Whether text is the place that links lead to, written as code by mistake."""
    return words[:1] == "`" and _ANCHOR.fullmatch(words) is not None


def _without_ends(words: str) -> str:
    """Return text without the tags that end blocks behind it."""
    words = words.rstrip(BLANK)
    while (end := _END.search(words)) and end["name"].lower() not in INLINE_TAGS:
        words = words[: end.start()].rstrip()
    return words


class _Table(NamedTuple):
    draft: Draft
    rows: HtmlTable


class Html:
    """Reads stretches of HTML. What is open at the end goes on in the next, but for cells."""

    def __init__(self, text: str, nest: Nest) -> None:
        self._text = text
        self._nest = nest
        self._unseen = ""
        self._head = ""
        self._run = -1
        self._tables: list[_Table] = []
        self._components: list[tuple[str, Draft | None]] = []
        self._in_cell = False
        self._nested = 0
        self._depth = 0

    @property
    def is_open(self) -> bool:
        """Whether a list or a table has begun and not ended."""
        return self._depth > 0

    def read(self, start: int, end: int) -> None:
        """Read one stretch."""
        at = start
        for match in HTML_TAG_RE.finditer(self._text, start, end):
            self._words(at, match.start())
            self._tag(match[0], match.start())
            at = match.end()
        self._words(at, end)
        self._end_cell(end)
        self._finish(end)

    def close(self) -> None:
        """End the tables that were never ended."""
        while self._tables:
            self._end_table()

    def _words(self, start: int, end: int) -> None:
        """Take words: they begin a run of text where none has begun."""
        if self._run < 0 and not self._unseen:
            space = _SPACE.match(self._text, start, end)
            begun = space.end() if space else start
            self._run = begun if begun < end else -1

    def _tag(self, written: str, at: int) -> None:
        match = _NAME.match(written)
        if match is None:
            return
        name, closing = match["name"].lower(), bool(match["closing"])
        if match["name"][0].isupper():
            self._component(name, written, at, closing=closing)
        elif name in _UNSEEN or self._unseen:
            self._hide(name, at, closing=closing)
        elif name in INLINE_TAGS or name == "br" or self._is_in_cell(name, closing=closing):
            if self._run < 0 and not closing and name in INLINE_TAGS - _EMPTY:
                self._run = at
        elif closing:
            self._finish(at)
            self._closed(name, at)
        else:
            self._finish(at)
            self._opened(name, written, at)

    def _component(self, name: str, written: str, at: int, *, closing: bool) -> None:
        """Open or close a part of a page that a program makes: a tab, a step, a folded answer."""
        self._finish(at)
        if closing:
            while self._components:
                opened, group = self._components.pop()
                if opened == name:
                    self._nest.leave_from(group)
                    return
        elif not written.endswith("/>"):
            title = _TITLE.search(written)
            group = self._nest.begin(BlockKind.GROUP) if title else None
            self._components.append((name, group))
            if title:
                self._nest.title((at + title.start("title"), at + title.end("title")))

    def _is_in_cell(self, name: str, *, closing: bool) -> bool:
        """Whether a tag is part of a cell's content, such as a table in it."""
        if not self._in_cell:
            return False
        if name == "table" and (self._nested or not closing):
            self._nested += -1 if closing else 1
            return True
        return self._nested > 0 or name not in _CELLS

    def _hide(self, name: str, at: int, *, closing: bool) -> None:
        if not self._unseen and not closing:
            self._finish(at)
            self._unseen = name
        elif closing and name == self._unseen:
            self._unseen = ""

    def _finish(self, end: int) -> None:
        """Add the run of text that ends here; one in a cell goes on."""
        if self._in_cell:
            return
        start, self._run = self._run, -1
        if start >= 0:
            self._add(start, start + len(self._text[start:end].rstrip(BLANK)))

    def _add(self, start: int, end: int) -> None:
        if is_unseen(self._text[start:end]):
            return
        span = start, end
        head, self._head = self._head, ""
        match head:
            case "":
                self._nest.put(span)
            case "summary":
                self._nest.title(span)
            case "dt":
                self._nest.term(span)
            case "pre":
                self._nest.add(BlockKind.CODE, span)
            case "caption" if self._tables:
                self._caption(span)
            case "caption" | "figcaption":
                self._nest.add(BlockKind.CAPTION, span)
            case _:
                self._nest.heading(span, int(head[1]))

    def _caption(self, span: Span) -> None:
        """Put the caption of a table before it: a table begins with the labels of its columns."""
        table, drafts = self._tables[-1].draft, self._nest.drafts
        caption = Draft(BlockKind.CAPTION, *span, parent=table.parent, of=table)
        drafts.insert(len(drafts) - (drafts[-1] is table), caption)

    def _opened(self, name: str, written: str, at: int) -> None:
        match name:
            case "table":
                self._tables.append(_Table(self._nest.begin(BlockKind.TABLE), HtmlTable()))
                self._depth += 1
            case "ul" | "ol" | "dl" | "details":
                self._nest.begin(_CONTAINERS[name])
                self._depth += name != "details"
            case "li":
                self._leave_item()
                self._nest.begin(BlockKind.ITEM)
            case "dd":
                self._leave_item()
                self._nest.define()
            case "dt":
                self._leave_item()
                self._head = name
            case _ if name in _HEADS:
                self._head = name
            case _ if self._tables:
                self._opened_in_table(name, written, at)

    def _opened_in_table(self, name: str, written: str, at: int) -> None:
        rows = self._tables[-1].rows
        self._end_cell(at)
        if name == "tr":
            rows.begin_row()
        elif name in {"td", "th"}:
            rows.begin_cell(written)
            self._in_cell = True

    def _closed(self, name: str, at: int) -> None:
        match name:
            case "table":
                self._end_cell(at)
                if self._tables:
                    self._end_table()
            case "ul" | "ol" | "dl" | "details":
                self._nest.leave(_CONTAINERS[name])
                self._depth -= self._depth > 0 and name != "details"
            case "li" | "dd":
                self._leave_item()
            case "td" | "th" | "tr":
                self._end_cell(at)
            case _ if name == self._head:
                self._head = ""

    def _end_cell(self, at: int) -> None:
        if not self._in_cell:
            return
        self._in_cell, self._nested = False, 0
        start, self._run = (self._run if self._run >= 0 else at), -1
        end = start + len(_without_ends(self._text[start:at]))
        if is_unseen(self._text[start:end]):
            end = start
        self._tables[-1].rows.end_cell(start, end)

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._nest.drafts += table.rows.drafts(self._text, table.draft)
        self._nest.leave(BlockKind.TABLE)
        self._depth -= self._depth > 0

    def _leave_item(self) -> None:
        within = self._nest.within
        if within and within.kind == BlockKind.ITEM:
            self._nest.leave(BlockKind.ITEM)
