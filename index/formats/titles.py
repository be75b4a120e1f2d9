"""How the title of an article reads, and what it is called when nothing says it."""

import re
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

LONGEST = 300
"""A title is no longer than this, in characters."""

_SEPARATORS = re.compile(r"[\s_-]+")
_BRACES = re.compile(r"\s*\{:?\s*[-#.][^{}\n]*\}\s*$")
_TEMPLATES = re.compile(r"\{\{[<%].*?[>%]\}\}|\{%.*?%\}")
_WIKI = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_MARKED = re.compile(r"==(?=\S)(.+?)(?<=\S)==")
_MARKS = re.compile(r"[\\*_`\[\]<>{}~&!=]")


def plain_title(written: str) -> str:
    """Return a title without marks, in one line: `# Features { #features }` is "Features"."""
    if not _MARKS.search(written):
        return written
    bare = _TEMPLATES.sub("", _BRACES.sub("", written))
    bare = _MARKED.sub(r"\1", _WIKI.sub(r"\1", bare))
    (inline,) = _parser().parseInline(bare)
    told = [each.content for each in inline.children or () if each.type in _TOLD]
    return " ".join("".join(told).split())


def bounded(title: str) -> str:
    """Return a title as it is, or cut at a word, with an ellipsis, when it is too long."""
    if len(title) <= LONGEST:
        return title
    cut = title[: LONGEST - 1]
    return f"{cut.rsplit(maxsplit=1)[0] if ' ' in cut else cut}…"


def name_as_title(article_id: str) -> str:
    """Return a readable form of a file's name: `war/the_long-march.txt` is "The long march".

    A name without letters is shown with its folder: `war/12.txt` is "War 12".
    """
    path = PurePosixPath(article_id)
    name = path.stem
    if not any(map(str.isalpha, name)) and path.parent.name:
        name = f"{path.parent.name} {name}"
    words = _SEPARATORS.sub(" ", name).strip() or article_id
    return words[:1].upper() + words[1:]


_TOLD = ("text", "code_inline", "softbreak", "text_special")


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True})
