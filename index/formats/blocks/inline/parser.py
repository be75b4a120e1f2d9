"""Inline Markdown to tokens with their places: CommonMark, strikethrough, and what dialects add."""

import re
from functools import cache, lru_cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_UNSEEN = re.compile(
    r"""
      \[\^[^\]\s]+\](?!\()                                  # the number of a footnote
    | \{\{[<%] .{0,1000}? [>%]\}\}                          # shortcodes, templates, includes
    | \{% .{0,1000}? %\} | \{\* .{0,1000}? \*\}
    | (?<![\w%])%%(?!%) .{0,5000}? %%(?!%)                  # a note to oneself
    | !\[\[[^\[\]\n]*\]\]                                   # something embedded
    | \{:?[ ]*(?:[#.][\w:-]+[ ]*)(?:[#.]?[\w:-]+(?:=(?:"[^"]*"|[^\s"}]*))?[ ]*)*\}  # attributes
    | (?<=[)\]*_`])\{:?[ ]*[\w-]+=[^{}\n]*\}
    | \{[a-z][\w:+-]*\}(?=`)                                # the role of what follows
    | (?<![\w:])(?P<picture>:[a-z][\w+-]*:)(?![\w:])       # the name of a small picture
    | \^(?=\[)
    """,
    re.VERBOSE | re.DOTALL,
)
_ICON = re.compile(r":(?:fontawesome|material|octicons|simple)-")
"""Small pictures of the sets that pages are made with."""
_BOX = re.compile(r"\[[ xX]\](?=\s)")
_WIKI = re.compile(r"\[\[#?([^\[\]|\n]+?)(?:\\?\|([^\[\]\n]+))?\]\]")
_TEMPLATED = re.compile(
    r"!?\[((?:[^\[\]\n]|\[[^\[\]\n]*\])+)\]\([^()\n]{0,200}?(?:\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\})[^()\n]*\)"
)
_MARKED = re.compile(r"==(?=[^\s=])(.{1,1000}?)(?<=[^\s=])==(?!=)", re.DOTALL)
_KEYS = re.compile(r"(?<![\w+])\+\+([a-z0-9]+(?:[+-][a-z0-9]+)*)\+\+(?![\w+])")
_RAISED = re.compile(r"\^([^\s^\[\]]{1,200})\^|(?<!~)~([^\s~]{1,200})~(?!~)")
_ADDRESS = re.compile(r"<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>")
_DEFINED = re.compile(
    r"^[ >]*\[(?!\^)((?:[^\[\]\\\n]|\\.)+)\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)", re.MULTILINE
)


def tokens_of(source: str, whole: str) -> list[Token]:
    """Return the inline tokens of `source`; `meta["at"]` is where in it each begins.

    Links may be defined anywhere in the `whole` text.
    """
    parser = _parser()
    environment = {"references": _references(whole)} if "]" in source else {}
    state = _Placed(source, parser, environment, [])
    parser.inline.tokenize(state)
    for rule in parser.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens


@lru_cache(maxsize=4)
def _references(whole: str) -> dict[str, Any]:
    if "]:" not in whole:
        return {}
    found = _DEFINED.finditer(whole)
    return {normalizeReference(match[1]): {"href": "", "title": ""} for match in found}


class _Placed(StateInline):
    """Inline parsing that notes where in the source each token begins."""

    begun = 0

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self.begun = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:  # noqa: N802 - it is the parser's name
        token = super().pushPending()
        token.meta["at"] = self.begun
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("strikethrough")
    ruler = parser.inline.ruler
    ruler.at("autolink", _address)
    ruler.before("strikethrough", "raised", _raised)
    ruler.before("link", "unseen", _unseen)
    ruler.before("link", "wiki", _wiki)
    ruler.before("link", "templated", _templated)
    ruler.before("link", "marked", _marked)
    ruler.before("link", "keys", _keys)
    parser.inline.ruler2.disable("fragments_join")
    return parser


def _unseen(state: StateInline, silent: bool) -> bool:
    """Pass over what is not shown."""
    match = _UNSEEN.match(state.src, state.pos, state.posMax)
    if match and match["picture"] and not _is_picture(match["picture"]):
        return False
    if match is None and state.pos == 0:
        match = _BOX.match(state.src)
    if match is None:
        return False
    if not silent:
        state.push("unseen", "", 0)
    state.pos = match.end()
    return True


def _is_picture(name: str) -> bool:
    """Tell whether a name between colons is one of a picture: `:param:` is a word."""
    from rich.emoji import Emoji  # few texts have any, and it takes long to import

    return bool(_ICON.match(name)) or Emoji.replace(name) != name


def _wiki(state: StateInline, silent: bool) -> bool:
    match = _WIKI.match(state.src, state.pos, state.posMax)
    return match is not None and _inner(state, silent, match, match.lastindex or 1, "link")


def _templated(state: StateInline, silent: bool) -> bool:
    """Read a link whose address a template makes."""
    match = _TEMPLATED.match(state.src, state.pos, state.posMax)
    return match is not None and _inner(state, silent, match, 1, "link")


def _marked(state: StateInline, silent: bool) -> bool:
    match = _MARKED.match(state.src, state.pos, state.posMax)
    return match is not None and _inner(state, silent, match, 1, "marked")


def _keys(state: StateInline, silent: bool) -> bool:
    match = _KEYS.match(state.src, state.pos, state.posMax)
    return match is not None and _inner(state, silent, match, 1, "keys")


def _raised(state: StateInline, silent: bool) -> bool:
    match = _RAISED.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    return _inner(state, silent, match, match.lastindex or 1, "raised" if match[1] else "lowered")


def _address(state: StateInline, silent: bool) -> bool:
    match = _ADDRESS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("link_open", "a", 1)
        state.pos = match.start(1)
        state.append_pending(match[1])
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True


def _inner(state: StateInline, silent: bool, match: re.Match[str], group: int, name: str) -> bool:
    """Read a group of a match as inline text between two tokens."""
    if not silent:
        behind = state.posMax
        state.push(f"{name}_open", "", 1)
        state.pos, state.posMax = match.span(group)
        state.md.inline.tokenize(state)
        state.push(f"{name}_close", "", -1)
        state.posMax = behind
    state.pos = match.end()
    return True
