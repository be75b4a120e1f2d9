"""The parser of Markdown's blocks: CommonMark, tables, definitions, footnotes, containers."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

_COLONS = re.compile(r"\s*\{?[.#]?[\w-]+")
_SLASHES = re.compile(r"\s+[\w-]+\s*(?:\|.*)?$")
_DEEPEST = 120  # containers in one another: what is deeper is read as lines
_ROOM = 10  # below which the parser leaves out what is there
_MARKS = re.compile(r"[ \t>]*(?:(?:[-*+:~]|\d{1,9}[.)])[ \t][ \t>]*)*")


def block_tokens(text: str) -> list[Token]:
    """Return the tokens of a text's blocks; what stands within a line is not parsed."""
    tokens: list[Token] = []
    parser = _parser()
    # The plugins look one character beyond a last line that does not end.
    parser.block.parse(f"{text}\n", parser, {}, tokens)
    return tokens


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST + _ROOM}).enable("table")
    parser.use(deflist_plugin).use(footnote_plugin, move_to_end=False, inline=False)
    parser.use(admon_plugin)
    parser.use(container_plugin, "colons", ":", lambda params, _: bool(_COLONS.match(params)))
    parser.use(container_plugin, "slashes", "/", lambda params, _: bool(_SLASHES.match(params)))
    parser.block.ruler.before("table", "lines", _lines)
    return parser


def _lines(state: StateBlock, first: int, behind: int, silent: bool) -> bool:
    """Read what is nested too deeply as paragraphs of a line, without marks of containers."""
    if silent or state.level < _DEEPEST:
        return False
    for number in range(first, behind):
        line = state.src[state.bMarks[number] : state.eMarks[number]].rstrip()
        _add_line(state, number, _MARKS.sub("", line, count=1))
    state.line = behind
    return True


def _add_line(state: StateBlock, number: int, text: str) -> None:
    if not text:
        return
    place = [number, number + 1]
    state.push("paragraph_open", "p", 1).map = place
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = text, place, []
    state.push("paragraph_close", "p", -1)
