"""References of other programs: what is shown of what they lead to."""

import re

from docutils import nodes

LABEL = "leads-to"
"""The attribute of a reference without words of its own: the label of what it leads to."""

_TARGET = re.compile(r"^[~!]?(?P<shown>[^<]*?)\s*(?:<[^<>]*>)?$", re.DOTALL)
_BARE_LABEL = re.compile(r"<(?P<target>[^<>]+)>$")
_WORDS = ("ref", "numref", "doc", "term", "guilabel", "abbr")
_LABELLED = ("ref", "numref")
_SEPARATORS = re.compile(r"[-_\s]+")
_NUMBERED = re.compile(r"\d+[-_]+(?=[^\W\d_])")  # before the names of files, to keep an order


def any_reference(
    name: str, rawtext: str, text: str, lineno: int, inliner: object, *rest: object
) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """Return what is shown of a reference: its words, or what its target is called without any.

    A label is shown as words, unless something in the text has it: then by the title of that.
    """
    del rawtext, lineno, inliner, rest
    kind = name.rpartition(":")[2]
    match = _TARGET.match(text)
    shown = match["shown"] if match else ""
    bare = shown == text.lstrip("~!").rstrip() or not shown
    shown = shown or _BARE_LABEL.sub(r"\g<target>", text)
    if text.startswith("~"):
        shown = shown.rpartition(".")[2]
    if kind not in _WORDS:
        return [nodes.literal(text, shown)], []
    if bare and kind == "doc":
        return [nodes.inline(text, _name_of_file(shown))], []
    if bare and kind in _LABELLED:
        return [nodes.inline(text, _as_words(shown), **{LABEL: shown})], []
    return [nodes.inline(text, shown)], []


def title_of(document: nodes.document, label: str) -> str:
    """Return the title of what has a label in a text, "" when nothing has one."""
    place = document.ids.get(document.nameids.get(nodes.fully_normalize_name(label)))
    if not isinstance(place, (nodes.section, nodes.table, nodes.figure)):
        return ""
    titles = place.findall(lambda node: isinstance(node, (nodes.title, nodes.caption)))
    return next((" ".join(each.astext().split()) for each in titles), "")


def _name_of_file(path: str) -> str:
    """Return the name of a file as words: `/guide/02-first_steps` is "first steps"."""
    parts = [part for part in path.strip().split("/") if part.strip(".")]
    named = parts[:-1] if parts[1:] and parts[-1] == "index" else parts
    return _as_words(_NUMBERED.sub("", named[-1])) if named else path


def _as_words(label: str) -> str:
    return _SEPARATORS.sub(" ", label).strip() or label
