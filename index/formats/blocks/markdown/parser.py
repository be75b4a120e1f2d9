"""The parser of Markdown's blocks: CommonMark, tables, definitions, footnotes, containers."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

_COLONS = re.compile(r"\s*\{?[.#]?[\w-]+")
_SLASHES = re.compile(r"\s+[\w-]+\s*(?:\|.*)?$")
_DEEPEST = 120  # containers in one another; the parser leaves out what is deeper


def block_tokens(text: str) -> list[Token]:
    """Return the tokens of a text's blocks; what stands within a line is not parsed."""
    tokens: list[Token] = []
    parser = _parser()
    # The plugins look one character beyond a last line that does not end.
    parser.block.parse(f"{text}\n", parser, {}, tokens)
    return tokens


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    parser.use(deflist_plugin).use(footnote_plugin, move_to_end=False, inline=False)
    parser.use(admon_plugin)
    parser.use(container_plugin, "colons", ":", lambda params, _: bool(_COLONS.match(params)))
    parser.use(container_plugin, "slashes", "/", lambda params, _: bool(_SLASHES.match(params)))
    return parser
