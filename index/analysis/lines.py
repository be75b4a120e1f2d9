"""Lines of a text as spans."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_INVISIBLE = "\ufeff\u200b"
_LINE_BEGINS = re.compile(r"(?:^|[\r\n])[ \t\ufeff]*\Z")
_LINE_ENDS = re.compile(r"[ \t]*(?:[\r\n]|\Z)")
_NEAR = 200  # characters of indentation, at most


class TextLine(NamedTuple):
    """A line without its end and without white space around it; blank when `start == end`.

    `start` and `end` count characters of the text, end exclusive.
    """

    start: int
    end: int
    text: str


def lines(text: str, start: int = 0) -> Iterator[TextLine]:
    """Yield every line from `start` on, in order. Ends of lines are LF, CRLF and CR."""
    # As long as the text, with LF at the end of each line.
    ended = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
    while start < len(text):
        end = ended.find("\n", start)
        if end < 0:
            end = len(text)
        yield _line(text[start:end].rstrip("\r"), start)
        start = end + 1


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the lines of a span hold nothing else but white space."""
    return _LINE_BEGINS.search(text, max(start - _NEAR, 0), start) is not None and (
        _LINE_ENDS.match(text, end) is not None
    )


def _line(written: str, start: int) -> TextLine:
    begun = written.lstrip()
    text = begun.rstrip()
    if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
        begun = begun.lstrip(_INVISIBLE).lstrip()
        text = begun.rstrip().rstrip(_INVISIBLE).rstrip()
    start += len(written) - len(begun)
    return TextLine(start, start + len(text), text)
