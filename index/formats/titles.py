"""Finds an article's title where nothing else names it."""

import re
from pathlib import PurePosixPath

from index.formats.lines import TextLine, lines

LONGEST = 300
"""A title is no longer than this, in characters; a longer line is text."""

_SEPARATORS = re.compile(r"[\s_-]+")


def first_line(text: str, start: int = 0) -> TextLine | None:
    """Return the first line that is not blank, or None."""
    return next((line for line in lines(text, start) if line.text), None)


def title_line(text: str, start: int = 0) -> TextLine | None:
    """Return the first line that is not blank, when a blank one and then more text follow."""
    remaining = lines(text, start)
    found = next((line for line in remaining if line.text), None)
    if found is None or len(found.text) > LONGEST:
        return None
    after = next(remaining, None)
    parted = after is not None and not after.text
    return found if parted and any(line.text for line in remaining) else None


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
