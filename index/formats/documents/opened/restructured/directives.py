"""Directives of other programs: their code, or their text below what they are about."""

import re
from collections.abc import Sequence
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive, directives

from index.formats.documents.opened.restructured.code import is_code, is_language

CODE = (
    *("code-block", "sourcecode", "testcode", "testoutput", "prompt", "doctest", "ipython"),
    *("code-tab",),
)
"""Directives that hold code and nothing else."""

_NO_TEXT = (
    *("toctree", "index", "highlight", "currentmodule", "module", "contents", "raw", "include"),
    *("literalinclude", "tabularcolumns", "only-format", "default-role"),
    *("testsetup", "testcleanup", "doctest-skip"),
)
_UNLABELLED = ("only", "container", "rst-class", "cssclass", "ifconfig")
_OF_A_VERSION = {  # as Sphinx words them
    "versionadded": "Added in version",
    "versionchanged": "Changed in version",
    "deprecated": "Deprecated since version",
    "deprecated-removed": "Deprecated since version",
    "versionremoved": "Removed in version",
}
_IS_OF_CODE = re.compile(r"[A-Z(.]")  # in what a class of Sphinx is named by, in no class of CSS


class _AnyOptions(dict[str, Any]):
    """Options of any name, which are read and left."""

    def __bool__(self) -> bool:
        return True

    def __missing__(self, _: str) -> object:
        return directives.unchanged


class Unknown(Directive):  # type: ignore[misc]
    """A directive of another program: its code, or its text below what it is about."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = _AnyOptions()

    def run(self) -> Sequence[nodes.Node]:
        """Return what is in it."""
        if self.name in _NO_TEXT:
            return []
        if self.name in CODE:
            return self._code(self.content)
        if self.name in _UNLABELLED:
            return self._inside()
        if lines := self._begun_below():
            return self._code(lines)
        if is_code(self.name, self._argument, self.content):
            about = [] if is_language(self._argument) else self._about()
            return [*about, *self._code(self.content)]
        return [*self._about(), *self._inside()]

    @property
    def _argument(self) -> str:
        return self.arguments[0] if self.arguments else ""

    def _begun_below(self) -> Sequence[str]:
        """Return code that begins on the line below the name, where an argument may stand too."""
        named, _, below = self.block_text.partition("\n")
        if not named.rstrip().endswith("::") or not below.partition("\n")[0].strip():
            return []
        lines = [*self._argument.split("\n"), *([""] if self.content else []), *self.content]
        return lines if self._argument and is_code(self.name, "", lines) else []

    def _code(self, lines: Sequence[str]) -> Sequence[nodes.Node]:
        code = "\n".join(lines)
        return [nodes.literal_block(code, code)] if code else []

    def _about(self) -> Sequence[nodes.Node]:
        """Return what it is about: a name, which is code, or a sentence."""
        if not self.arguments:
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


class _OfAVersion(Unknown):
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


class _Class(Unknown):
    """A class of Python, as Sphinx has it, or what docutils gives a class of CSS."""

    def _about(self) -> Sequence[nodes.Node]:
        is_of_code = self.arguments and _IS_OF_CODE.search(self.arguments[0])
        return super()._about() if is_of_code else []


OWN = {"class": _Class, **dict.fromkeys(_OF_A_VERSION, _OfAVersion)}
"""Directives that are read in a way of their own, by name."""
