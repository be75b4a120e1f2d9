"""Follows the tokens of a text's blocks, and finds where in it they stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.markdown.code_titles import title_in_options, title_of_fence
from index.formats.blocks.markdown.covers import BLANK, COVER
from index.formats.blocks.markdown.html import Html, is_anchor, is_unseen
from index.formats.blocks.markdown.nest import Nest, with_headed_items
from index.formats.blocks.markdown.openings import (
    ADMONITION_LEVEL,
    is_admonition,
    title_of,
    word_of,
)
from index.formats.blocks.recognition import introduces, table_drafts
from index.model import BlockKind

_CLOSING_MARKS = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_PIPE = re.compile(r"(?<!\\)\|")
_PREFIX = re.compile(r"[ \t>]*(?:(?:[-*+:~]|\d{1,9}[.)])[ \t]+)*")
_BOX = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_FENCE = re.compile(r"[:/]{3,}\s*")
_OPTIONS = re.compile(r":[\w-]+:(?:[ \t][^\n]*)?(?:\n:[\w-]+:(?:[ \t][^\n]*)?)*")
_OPTION_LINES = re.compile(r"(?::[\w-]+:[^\n]*(?:\n|$))*")
_DIRECTIVE = re.compile(r"\s*\{(?P<name>[\w:-]+)\}")
_WITHOUT_TEXT = frozenset(
    ("toctree", "contents", "tableofcontents", "image", "include", "index", "literalinclude")
)
_TAGGED = re.compile(r"\s*</?[a-zA-Z]")
_LONGEST_HEADING = 200


class Walked(NamedTuple):
    """The blocks of a text, in order, and its footnotes with their labels."""

    drafts: list[Draft]
    notes: list[tuple[str, Draft]]


def walked(text: str, tokens: Sequence[Token]) -> Walked:
    """Return the blocks that the tokens of a text are."""
    walk = _Walk(text, tokens)
    return Walked(walk.drafts(), walk.notes)


class _Walk:
    """Turns the tokens of a text to blocks, in order."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self._text = text
        self._tokens = tokens
        self._lines = _line_starts(text)
        self._nest = Nest(text)
        self._html = Html(text, self._nest)
        self._headed: list[Draft] = []
        self.notes: list[tuple[str, Draft]] = []

    def drafts(self) -> list[Draft]:
        for place, token in enumerate(self._tokens):
            if handler := _HANDLERS.get(token.type):
                handler(self, token, place)
        self._html.close()
        if not self._headed:
            return self._nest.drafts
        return list(with_headed_items(self._text, self._nest.drafts, self._headed))

    def line(self, number: int) -> Span:
        """Return the span of a line without its end."""
        return self._lines[number], self._lines[number + 1] - 1

    def stripped(self, start: int, end: int) -> Span:
        """Return a span without white space and what is hidden around it."""
        words = self._text[start:end]
        bare = words.lstrip(BLANK)
        start += len(words) - len(bare)
        return start, start + len(bare.rstrip(BLANK))

    def content(self, token: Token) -> Span:
        """Return the span of lines of text: from where the first is content, to the last."""
        first, behind = _map(token)
        start, end = self.line(first)
        start, end = start, start + len(self._text[start:end].rstrip())
        written = token.content.split("\n", 1)[0].rstrip()
        return self.stripped(max(start, end - len(written)), self.line(max(first, behind - 1))[1])

    def paragraph(self, _: Token, place: int) -> None:
        inline = self._tokens[place + 1]
        start, end = self.content(inline)
        words, within = self._text[start:end], self._nest.within
        if _FENCE.fullmatch(words) or is_unseen(words):
            return
        if is_anchor(words) and not self._is_example():
            return
        if within and within.kind == BlockKind.GROUP and _OPTIONS.fullmatch(words):
            return
        if within and within.kind == BlockKind.ITEM and (box := _BOX.match(self._text, start, end)):
            start = box.end()
        self._nest.put((start, end))

    def _is_example(self) -> bool:
        """Whether what stands here is listed, or shown behind words that introduce it."""
        last = self._nest.drafts[-1] if self._nest.drafts else None
        within = self._nest.within
        listed = within is not None and within.kind == BlockKind.ITEM
        return listed or (last is not None and introduces(self._text, last.start, last.end))

    def heading(self, token: Token, place: int) -> None:
        inline = self._tokens[place + 1]
        if token.markup[0] != "#":
            self._underlined(token, inline)
            return
        start, end = self.line(_map(inline)[0])
        at = self._text.find(token.markup, start) + len(token.markup)
        words = _CLOSING_MARKS.sub("", self._text[at:end])
        if self._callout(at, end):
            return
        self._head(self.stripped(at, at + len(words)), int(token.tag[1]))

    def _callout(self, at: int, end: int) -> bool:
        """Add what a marked quotation is and its title, where a line is that of one."""
        word, cover, title = self._text[at:end].partition(COVER)
        within = self._nest.within
        grouped = within is not None and within.kind == BlockKind.GROUP
        named = grouped and is_admonition(word)
        if named and word.strip().casefold() not in title.casefold():
            self._nest.heading(self.stripped(at, at + len(word)), ADMONITION_LEVEL)
        if named or (cover and not word.strip()):
            self._nest.title(self.stripped(at + len(word), end))
            return True
        return False

    def _underlined(self, token: Token, inline: Token) -> None:
        """Add an underlined heading; lines of text above a rule are a paragraph."""
        first, behind = _map(token)
        inline.map = [first, behind - 1]
        span = self.content(inline)
        if "\n" in self._text[slice(*span)] or span[1] - span[0] > _LONGEST_HEADING:
            self._nest.put(span)
        else:
            self._head(span, int(token.tag[1]))

    def _head(self, span: Span, level: int) -> None:
        within = self._nest.within
        if within and within.kind == BlockKind.ITEM:
            if within.start == within.end:
                self._headed.append(within)
            self._nest.put(span)
        else:
            self._nest.heading(span, level)

    def open_list(self, _: Token, __: int) -> None:
        self._nest.begin(BlockKind.LIST)

    def close_list(self, _: Token, __: int) -> None:
        self._nest.leave(BlockKind.LIST)

    def open_item(self, token: Token, _: int) -> None:
        mark = -1
        if token.info:
            start, end = self.line(_map(token)[0])
            found = re.compile(rf"{token.info}{re.escape(token.markup)}").search(
                self._text, start, end
            )
            mark = found.start() if found else -1
        self._nest.begin(BlockKind.ITEM, mark)

    def close_item(self, _: Token, __: int) -> None:
        self._nest.leave(BlockKind.ITEM)

    def term(self, token: Token, place: int) -> None:
        inline = self._tokens[place + 1]
        inline.map = [_map(token)[0], _map(token)[0] + 1]
        self._nest.term(self.content(inline))

    def define(self, _: Token, __: int) -> None:
        self._nest.define()

    def footnote(self, token: Token, _: int) -> None:
        start, end = self.line(_map(token)[0])
        label = self._text[start:end].partition("[^")[2].partition("]")[0]
        self.notes.append((label, self._nest.begin(BlockKind.FOOTNOTE)))

    def close_footnote(self, _: Token, __: int) -> None:
        self._nest.leave(BlockKind.FOOTNOTE)

    def quote(self, _: Token, __: int) -> None:
        self._nest.begin(BlockKind.GROUP)

    def close_group(self, _: Token, __: int) -> None:
        self._nest.leave(BlockKind.GROUP)

    def titled(self, token: Token, _: int) -> None:
        line = self.line(_map(token)[0])
        self._nest.begin(BlockKind.GROUP)
        if word := word_of(self._text, *line):
            self._nest.heading(word, ADMONITION_LEVEL)
        if title := title_of(token.type, self._text, *line):
            self._nest.title(title)

    def code(self, token: Token, _: int) -> None:
        first, behind = _map(token)
        title: Span | None = None
        if token.type == "fence":
            title = title_of_fence(self._text, *self.line(first))
            first, behind = first + 1, first + 1 + token.content.count("\n")
        elif self._html.is_open and _TAGGED.match(token.content):
            self.html(token, 0)
            return
        if directive := _DIRECTIVE.match(token.info):
            if directive["name"] in _WITHOUT_TEXT:
                return
            options = len(_OPTION_LINES.match(token.content)[0].splitlines())  # type: ignore[index]
            title = title or title_in_options(
                self._text, self.line(first)[0], self.line(first + options)[0]
            )
            first += options
        if first < behind:
            self._add_code(self.stripped(self.line(first)[0], self.line(behind - 1)[1]), title)

    def _add_code(self, span: Span, title: Span | None) -> None:
        """Add code, the title that names it before it."""
        caption = self._nest.add(BlockKind.CAPTION, title) if title else None
        code = self._nest.add(BlockKind.CODE, span)
        if caption:
            caption.of = code

    def html(self, token: Token, _: int) -> None:
        first, behind = _map(token)
        self._html.read(self.line(first)[0], self.line(behind - 1)[1])

    def table(self, token: Token, _: int) -> None:
        first, behind = _map(token)
        lines = [self.line(line) for line in (first, *range(first + 2, behind))]
        if token.level:
            lines = [(_PREFIX.match(self._text, *line).end(), line[1]) for line in lines]  # type: ignore[union-attr]
        rows = [list(self._cells(*self.stripped(*line))) for line in lines]
        labelled = any(start < end for start, end in rows[0])
        within = self._nest.within
        self._nest.drafts += table_drafts(self._text, rows, within, ruled=labelled)

    def _cells(self, start: int, end: int) -> Iterator[Span]:
        start += self._text.startswith("|", start)
        while start < end:
            match = _PIPE.search(self._text, start, end)
            yield self.stripped(start, match.start() if match else end)
            start = match.end() if match else end


def _map(token: Token) -> list[int]:
    return token.map or [0, 1]


def _line_starts(text: str) -> list[int]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    return [*starts, len(text) + 1, len(text) + 1]


_HANDLERS: dict[str, Callable[[_Walk, Token, int], None]] = {
    "heading_open": _Walk.heading,
    "paragraph_open": _Walk.paragraph,
    "bullet_list_open": _Walk.open_list,
    "ordered_list_open": _Walk.open_list,
    "dl_open": _Walk.open_list,
    "bullet_list_close": _Walk.close_list,
    "ordered_list_close": _Walk.close_list,
    "dl_close": _Walk.close_list,
    "list_item_open": _Walk.open_item,
    "list_item_close": _Walk.close_item,
    "dt_open": _Walk.term,
    "dd_open": _Walk.define,
    "dd_close": _Walk.close_item,
    "footnote_reference_open": _Walk.footnote,
    "footnote_reference_close": _Walk.close_footnote,
    "blockquote_open": _Walk.quote,
    "blockquote_close": _Walk.close_group,
    "admonition_open": _Walk.titled,
    "admonition_close": _Walk.close_group,
    "container_colons_open": _Walk.titled,
    "container_colons_close": _Walk.close_group,
    "container_slashes_open": _Walk.titled,
    "container_slashes_close": _Walk.close_group,
    "fence": _Walk.code,
    "code_block": _Walk.code,
    "html_block": _Walk.html,
    "table_open": _Walk.table,
}
