"""Where an article's title stands when nothing else says it."""

import re
from pathlib import PurePosixPath

from index.lines import Line, lines

_SEPARATORS = re.compile(r"[\s_-]+")


def first_line(text: str, start: int = 0) -> Line | None:
    """Return the first line that is not blank, or None."""
    return next((line for line in lines(text, start) if line.text), None)


def title_line(text: str, start: int = 0) -> Line | None:
    """Return the first line that is not blank, when the next is blank or there is none."""
    found = first_line(text, start)
    if found is None:
        return None
    following = lines(text, found.start)
    next(following)
    after = next(following, None)
    return found if after is None or not after.text else None


def is_all(line: Line, text: str) -> bool:
    """Tell whether nothing but white space follows `line` in `text`."""
    return first_line(text, line.end) is None


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
