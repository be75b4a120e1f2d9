"""Reads a text in reStructuredText: docutils makes HTML of it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import docutils.languages.en
import docutils.parsers.rst.languages.en
from docutils.core import publish_parts
from docutils.parsers.rst import Parser, directives, roles
from docutils.parsers.rst.directives import (
    admonitions,
    body,
    images,
    misc,
    parts,
    references,
    tables,
)
from docutils.readers.standalone import Reader
from docutils.utils import SystemMessage

from index.errors import ArticleError
from index.formats.documents.opened.restructured.directives import CODE, OWN, Unknown
from index.formats.documents.opened.restructured.references import any_reference
from index.formats.documents.opened.restructured.writing import BodyWriter
from index.formats.html import parsed, read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import decode
from index.formats.titles import name_as_title

# docutils imports these by name when they are needed, which is too late in a confined process.
_IMPORTED = (
    *(docutils.languages.en, docutils.parsers.rst.languages.en),
    *(admonitions, body, images, misc, parts, references, tables),
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
_ABOUT_THE_PAGE = re.compile(r"^:(?:orphan|nosearch|nocomments|tocdepth):.*\n", re.MULTILINE)
_ASIDE = re.compile(r"(?<=<)(/?)aside\b")
_LABEL = re.compile(r'<p class="admonition-title">(.*?)</p>\s*(<p>)?', re.DOTALL)


def read_restructured(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a text. Raises `ArticleError` when it can't be read."""
    text, warning = decode(data)
    try:
        with _unknown_is_read():
            made: dict[str, Any] = publish_parts(
                _ABOUT_THE_PAGE.sub("", text.lstrip("\ufeff"), count=1),
                reader=Reader(),
                parser=Parser(),
                writer=BodyWriter(),
                settings_overrides=_SETTINGS,
            )
    except (SystemMessage, RecursionError, NotImplementedError):
        raise ArticleError("not a text in reStructuredText that can be read") from None
    markup = _ASIDE.sub(r"\1div", str(made["html_body"]))  # notes, topics and sidebars are text
    markup = _LABEL.sub(_label, markup)
    reading = read_fragment(article_id, markup.encode())
    titles = (" ".join(each.text_content().split()) for each in parsed(markup).iter("h1"))
    article = replace(reading.article, title=next(titles, "") or name_as_title(article_id))
    return ParsedArticle(article, tuple(filter(None, (warning, *reading.warnings))))


def _label(title: re.Match[str]) -> str:
    label = title[1].strip("!")
    return f"<p>{label}: " if title[2] else f"<p>{label}:</p>"


@contextmanager
def _unknown_is_read() -> Iterator[None]:
    """Let docutils, for a while, have a role and a directive for each name."""
    role, directive = roles.role, directives.directive

    def any_role(name: str, *rest: object) -> tuple[Any, list[Any]]:
        found, messages = role(name, *rest)
        return (found, messages) if found else (any_reference, [])

    def any_directive(name: str, *rest: object) -> tuple[Any, list[Any]]:
        if own := OWN.get(name):
            return own, []
        found, messages = directive(name, *rest)
        return (found, messages) if found and name not in CODE else (Unknown, [])

    roles.role, directives.directive = any_role, any_directive
    try:
        yield
    finally:
        roles.role, directives.directive = role, directive
