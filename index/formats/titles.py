"""Titles as they read, and names for articles without one."""

import re
from pathlib import PurePosixPath
from posixpath import splitext

from index.formats.blocks import plain
from index.formats.registry import endings, kind_of

LONGEST = 300
"""A title is no longer than this, in characters."""

_SEPARATORS = re.compile(r"[\s_-]+")
_BRACES = re.compile(r"\s*\{:?\s*[-#.][^{}\n]*\}\s*$")
_MARKS = re.compile(r"[\\*_`\[\]<>{}~&!=:]")


def plain_title(written: str, *, markdown: bool = True) -> str:
    """Return a title without marks, in one line: `# Features { #features }` is "Features".

    Of what is no Markdown only characters that are written by a name or number are read: `&amp;`.
    """
    if not _MARKS.search(written):
        return written
    has_braces = markdown and written.rstrip().endswith("}")
    bare = _BRACES.sub("", written) if has_braces else written
    return " ".join(plain(bare, 0, len(bare), markdown=markdown).text.split())


def bounded(title: str) -> str:
    """Return a title as it is, or cut at a word, with an ellipsis, when it is too long."""
    if len(title) <= LONGEST:
        return title
    cut = title[: LONGEST - 1]
    return f"{cut.rsplit(maxsplit=1)[0] if ' ' in cut else cut}…"


def whole(text: str) -> str:
    """Return `text` with "?" for halves of characters, which no file and no message can hold."""
    return text.encode("utf-8", "replace").decode()


def name_as_title(article_id: str) -> str:
    """Return a readable form of a file's name: `war/the_long-march.txt` is "The long march".

    A name without letters is shown with its folder: `war/12.txt` is "War 12". Of two endings of
    files both are dropped: `hall.eml.txt` is "Hall".
    """
    path = PurePosixPath(article_id)
    name = path.stem
    if kind_of(name) in endings():
        name = splitext(name)[0]
    if not any(map(str.isalpha, name)) and path.parent.name:
        name = f"{path.parent.name} {name}"
    words = _SEPARATORS.sub(" ", name).strip() or article_id
    return words[:1].upper() + words[1:]
