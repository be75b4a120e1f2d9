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
from docutils.writers.html5_polyglot import HTMLTranslator, Writer

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
_UNLABELLED = ("only", "container", "rst-class", "cssclass", "ifconfig")
_CODE = ("code-block", "sourcecode", "testcode", "prompt", "doctest", "ipython")
_OF_A_VERSION = {  # as Sphinx words them
    "versionadded": "Added in version",
    "versionchanged": "Changed in version",
    "deprecated": "Deprecated since version",
    "deprecated-removed": "Deprecated since version",
    "versionremoved": "Removed in version",
}
_ABOUT_THE_PAGE = re.compile(r"^:(?:orphan|nosearch|nocomments|tocdepth):.*\n", re.MULTILINE)
_IS_OF_CODE = re.compile(r"[A-Z(.]")  # in what a class of Sphinx is named by, in no class of CSS
_ASIDE = re.compile(r"(?<=<)(/?)aside\b")
_LABEL = re.compile(r'<p class="admonition-title">(.*?)</p>\s*(<p>)?', re.DOTALL)
_FIELDS = {
    "return": "Returns",
    "returns": "Returns",
    "rtype": "Return type",
    "raise": "Raises",
    "raises": "Raises",
}
_OF_A_FUNCTION = re.compile(
    r"(?:(?P<takes>param|parameter|arg|argument|key|keyword)(?: (?P<type>.+?))?(?= \S+$)"
    rf"|(?P<gives>{'|'.join(_FIELDS)})\b)(?: (?P<name>.+))?$"
)
_TARGET = re.compile(r"^[~!]?(?P<shown>[^<]*?)\s*(?:<[^<>]*>)?$", re.DOTALL)
_BARE_LABEL = re.compile(r"<(?P<target>[^<>]+)>$")


def read_restructured(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a text. Raises `ArticleError` when it can't be read."""
    text, warning = decode(data)
    try:
        with _unknown_is_read():
            made: dict[str, Any] = publish_parts(
                _ABOUT_THE_PAGE.sub("", text.lstrip("\ufeff"), count=1),
                reader=Reader(),
                parser=Parser(),
                writer=_BodyWriter(),
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
        return (found, messages) if found else (_role, [])

    def any_directive(name: str, *rest: object) -> tuple[Any, list[Any]]:
        if own := _OWN.get(name):
            return own, []
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


class _Translator(HTMLTranslator):  # type: ignore[misc]
    """Writes what is literal as code."""

    def visit_literal(self, node: nodes.literal) -> None:
        """Write a literal, whole."""
        self.body.append(f"<code>{self.encode(' '.join(node.astext().split()))}</code>")
        raise nodes.SkipNode

    def visit_field_name(self, node: nodes.field_name) -> None:
        """Write the name of a field, of what a function takes and gives as Sphinx words it."""
        name = _OF_A_FUNCTION.sub(_field_of_a_function, node.astext(), count=1)
        if name != node.astext():
            node.children = [nodes.Text(name)]
        super().visit_field_name(node)


def _field_of_a_function(field: re.Match[str]) -> str:
    if not field["takes"]:
        return f"{_FIELDS[field['gives']]} {field['name'] or ''}".strip()
    return f"{field['name']} ({field['type']})" if field["type"] else field["name"]


class _BodyWriter(Writer):  # type: ignore[misc]
    """Writes the body alone, for which no template is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.translator_class = _Translator

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
        return [*self._about(), *self._inside()]

    def _about(self) -> Sequence[nodes.Node]:
        """Return what it is about: a name, which is code, or a sentence."""
        if not self.arguments or self.name in _UNLABELLED:
            return []
        label = " ".join(self.arguments[0].split())
        if "\n" not in self.arguments[0] and "`" not in label:
            return [nodes.paragraph(label, "", nodes.strong(label, label))]
        return [self._paragraph(label)]

    def _inside(self) -> Sequence[nodes.Node]:
        inner = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, inner)
        return list(inner.children)

    def _paragraph(self, text: str) -> nodes.paragraph:
        words, messages = self.state.inline_text(text, self.lineno)
        return nodes.paragraph(text, "", *words, *messages)


class _OfAVersion(_Unknown):
    """What a version brought, changed or gave up, in the words that Sphinx has for it."""

    def run(self) -> Sequence[nodes.Node]:
        """Return it, with what is said of it."""
        version, _, said = " ".join(" ".join(self.arguments).split()).partition(" ")
        began = f"{_OF_A_VERSION[self.name]} {version}".strip()
        if self.name == "deprecated-removed":
            removed, _, said = said.partition(" ")
            began += f", removed in version {removed}" if removed else ""
        inside = self._inside()
        if said:
            return [self._paragraph(f"{began}: {said}"), *inside]
        first = inside[0] if inside else None
        if not isinstance(first, nodes.paragraph):
            return [self._paragraph(f"{began}."), *inside]
        first.insert(0, nodes.Text(f"{began}: "))
        return inside


class _Class(_Unknown):
    """A class of Python, as Sphinx has it, or what docutils gives a class of CSS."""

    def _about(self) -> Sequence[nodes.Node]:
        is_of_code = self.arguments and _IS_OF_CODE.search(self.arguments[0])
        return super()._about() if is_of_code else []


_OWN = {"class": _Class, **dict.fromkeys(_OF_A_VERSION, _OfAVersion)}
