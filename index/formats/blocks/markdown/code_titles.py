"""Titles of code: the file that it is of, as its fence or its options name it."""

import re

from index.formats.blocks.draft import Span

_NAMES = r"(?:title|caption|file|file_?name)"
_ATTRIBUTE = re.compile(
    rf"(?<![\w-]){_NAMES}=(?:\"(?P<double>[^\"\n]+)\"|'(?P<single>[^'\n]+)'"
    r"|(?P<bare>[^\s\"'{},]+))"
    r"|(?<=\s)\[(?P<bracketed>[^\[\]\n]+)\][ \t]*$"
    r"|(?<=[`~])[ \t]*[A-Za-z][\w+#-]*:(?P<named>\S*\w[./]\w\S*)",
    re.IGNORECASE,
)
_OPTION = re.compile(rf":{_NAMES}:[ \t]+(?P<title>\S.*?)[ \t]*$", re.IGNORECASE | re.MULTILINE)


def title_of_fence(text: str, start: int, end: int) -> Span | None:
    """Return where the line of a fence names what is below it: `title="app.py"`, `js:app.js`."""
    return _span(_ATTRIBUTE.search(text, start, end))


def title_in_options(text: str, start: int, end: int) -> Span | None:
    """Return where the options of a directive name its code: `:caption: app.py`."""
    return _span(_OPTION.search(text, start, end))


def _span(match: re.Match[str] | None) -> Span | None:
    return match.span(match.lastgroup or 0) if match else None
