"""reStructuredText (.rst), by docutils: HTML read as such.

What other programs add to the language, Sphinx above all, docutils does not know: unknown roles
are read as their text, unknown directives as what is in them.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import docutils.languages.en
import docutils.parsers.rst.languages.en
from docutils import nodes
from docutils.core import publish_parts
from docutils.parsers.rst import Directive, Parser, directives, roles
from docutils.parsers.rst.directives import (
    admonitions,
    body,
    html,
    images,
    misc,
    parts,
    references,
    tables,
)
from docutils.readers.standalone import Reader
from docutils.utils import SystemMessage
from docutils.writers.html5_polyglot import Writer

from index.errors import ArticleError
from index.formats.html import parsed, read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import decode
from index.formats.titles import name_as_title

# docutils imports these by name when they are needed, which is too late in a confined process.
_IMPORTED = (
    *(docutils.languages.en, docutils.parsers.rst.languages.en),
    *(admonitions, body, html, images, misc, parts, references, tables),
)
_SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
    "report_level": 5,  # nothing is written to anybody
    "halt_level": 5,
    "syntax_highlight": "none",
    "math_output": "MathML",
    "embed_stylesheet": False,
    "smart_quotes": False,
    "doctitle_xform": False,
    "initial_header_level": 1,
    "section_self_link": False,
    "footnote_references": "superscript",
    "line_length_limit": 1_000_000,
}
_NO_TEXT = (
    *("toctree", "index", "highlight", "currentmodule", "module", "contents", "raw", "include"),
    *(
        "literalinclude",
        "tabularcolumns",
        "only-format",
        "default-role",
        "testsetup",
        "doctest-skip",
    ),
)
_CODE = ("code-block", "sourcecode", "testcode", "prompt", "doctest", "ipython")
_TARGET = re.compile(r"^[~!]?(?P<shown>[^<]*?)\s*(?:<[^<>]*>)?$", re.DOTALL)
_BARE_LABEL = re.compile(r"<(?P<target>[^<>]+)>$")


def read_restructured(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a text. Raises `ArticleError` when it can't be read."""
    text, warning = decode(data)
    try:
        with _unknown_is_read():
            made: dict[str, Any] = publish_parts(
                text.lstrip("\ufeff"),
                reader=Reader(),
                parser=Parser(),
                writer=_BodyWriter(),
                settings_overrides=_SETTINGS,
            )
    except (SystemMessage, RecursionError, NotImplementedError):
        raise ArticleError("not a text in reStructuredText that can be read") from None
    markup = str(made["html_body"])
    reading = read_fragment(article_id, markup.encode())
    titles = (" ".join(each.text_content().split()) for each in parsed(markup).iter("h1"))
    article = replace(reading.article, title=next(titles, "") or name_as_title(article_id))
    return ParsedArticle(article, tuple(filter(None, (warning, *reading.warnings))))


@contextmanager
def _unknown_is_read() -> Iterator[None]:
    """Let docutils, for a while, have a role and a directive for each name."""
    role, directive = roles.role, directives.directive

    def any_role(name: str, *rest: object) -> tuple[Any, list[Any]]:
        found, messages = role(name, *rest)
        return (found, messages) if found else (_role, [])

    def any_directive(name: str, *rest: object) -> tuple[Any, list[Any]]:
        found, messages = directive(name, *rest)
        return (found, messages) if found and name not in _CODE else (_Unknown, [])

    roles.role, directives.directive = any_role, any_directive
    try:
        yield
    finally:
        roles.role, directives.directive = role, directive


def _role(
    name: str, rawtext: str, text: str, lineno: int, inliner: object, *rest: object
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """Return what is shown of a reference: its label, or its target without one."""
    del rawtext, lineno, inliner, rest
    match = _TARGET.match(text)
    shown = (match["shown"] if match else "") or _BARE_LABEL.sub(r"\g<target>", text)
    if text.startswith("~"):
        shown = shown.rpartition(".")[2]
    kind = nodes.inline if name in ("ref", "doc", "term", "guilabel", "abbr") else nodes.literal
    return [kind(text, shown)], []


class _BodyWriter(Writer):  # type: ignore[misc]
    """Writes the body alone, for which no template is looked up."""

    def apply_template(self) -> str:
        """Return no page."""
        return ""


class _AnyOptions(dict[str, Any]):
    """Options of any name, which are read and left."""

    def __bool__(self) -> bool:
        return True

    def __missing__(self, _: str) -> object:
        return directives.unchanged


class _Unknown(Directive):  # type: ignore[misc]
    """A directive of another program: its code, or its text below what it is about."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = _AnyOptions()

    def run(self) -> Sequence[nodes.Node]:
        """Return what is in it."""
        if self.name in _NO_TEXT:
            return []
        content = "\n".join(self.content)
        if self.name in _CODE:
            return [nodes.literal_block(content, content)] if content else []
        found: list[nodes.Node] = []
        if self.arguments:
            label = " ".join(self.arguments[0].split())
            is_label = "\n" not in self.arguments[0]
            words = nodes.strong(label, label) if is_label else nodes.Text(label)
            found.append(nodes.paragraph(label, "", words))
        inner = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, inner)
        return [*found, *inner.children]
