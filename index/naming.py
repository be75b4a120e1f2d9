"""Names, titles and authors as they are shown: nothing in them controls a terminal or turns text.

They come from files and sites of others. Quotes are never changed.
"""

import re
from pathlib import PurePosixPath

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BREAKS = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
_CONTROLS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029"  # C0, DEL, C1, ends of lines
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # what sets the direction of writing
)


def year_in(article_id: str) -> str:
    """Return the one year that the name of a file tells, "" where there is none, or several."""
    years = set(_YEAR.findall(PurePosixPath(article_id).name))
    return years.pop() if len(years) == 1 else ""


def legible(name: str) -> str:
    """Return a name for people: on one line, without controls and marks of direction."""
    return _CONTROLS.sub("", _BREAKS.sub(" ", name)) if _CONTROLS.search(name) else name


def escaped(text: str, keep: str = "") -> str:
    r"""Return a text for a log or a terminal: controls and marks of direction as `\u001b`.

    Ends of lines are escaped too; those in `keep` are not. In JSON it means the same as before.
    """
    return _CONTROLS.sub(
        lambda found: found[0] if found[0] in keep else f"\\u{ord(found[0]):04x}", text
    )
