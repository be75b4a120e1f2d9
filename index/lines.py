"""Lines of a text as spans: what titles, headings and site furniture are recognised by."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_INVISIBLE = "\ufeff\u200b"


class Line(NamedTuple):
    """A line without its end and without white space around it; blank when `start == end`.

    `start` and `end` count characters of the text, end exclusive.
    """

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """Yield every line from `start` on, in order. Ends of lines are LF, CRLF and CR."""
    for match in _LINE.finditer(text, start):
        begin = match.start()
        if begin < len(text):
            yield _line(match[1], begin)


def _line(written: str, start: int) -> Line:
    begun = written.lstrip()
    text = begun.rstrip()
    if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
        begun = begun.lstrip(_INVISIBLE).lstrip()
        text = begun.rstrip().rstrip(_INVISIBLE).rstrip()
    start += len(written) - len(begun)
    return Line(start, start + len(text), text)
