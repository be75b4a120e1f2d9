"""First lines of a text that are its title."""

import re

from index.analysis import TextLine, lines, sentences_of
from index.formats.dates import byline_below, signature_of

_LONGEST = 120
_UNENDED = ("。", "।", "۔", ":", ";", ",")
_STOPPED = re.compile(r"(?<!\.)\.[*_\"'”’»)]*$")
_MOST_EXCLAIMED = 5  # words of a title that ends with "!"
_NO_TITLE = re.compile(
    r"[-*+•◦▪·>|]\s|\(?(?:\d{1,3}[.)]|[a-z][.)]|[A-Z]\))\s|[QAF]\d*\s?:\s|Q\d*\.\s"
    r"|.*(?:\t|\S {3,}\S|\s\|\s)"
)
_LABEL = re.compile(r"[^\W\d_]+\s?[:：]\s")
_MAY_END = re.compile(r"[.!?。！？][\"'”’»)]*\s*\S")


def first_line(text: str, start: int = 0) -> TextLine | None:
    """Return the first line that is not blank, or None."""
    return next((line for line in lines(text, start) if line.text), None)


def title_line(text: str, start: int = 0) -> TextLine | None:
    """Return the first line that is not blank, if it looks like a title.

    Such a line is short, has no full stop at its end (nor an exclamation mark where it has many
    words) and no second sentence, and is no item of a list. An empty line stands behind it, or a
    byline, and then more text.
    """
    remaining = lines(text, start)
    found = next((line for line in remaining if line.text), None)
    if found is None or not _looks_like_title(found.text):
        return None
    after = next(remaining, None)
    if after is not None and after.text:
        return found if _is_headline(text, found) else None
    return found if after and any(line.text for line in remaining) else None


def _is_headline(text: str, line: TextLine) -> bool:
    """Tell whether a line with a byline right below it heads that: no label, no byline itself."""
    if line.text[0].islower() or _LABEL.match(line.text) or signature_of(line.text):
        return False
    return byline_below(text, line.end) is not None


def _looks_like_title(line: str) -> bool:
    if len(line) > _LONGEST or line.endswith(_UNENDED) or _STOPPED.search(line):
        return False
    if line.rstrip("*_\"'”’»)").endswith("!") and len(line.split()) > _MOST_EXCLAIMED:
        return False
    if _NO_TITLE.match(line) or not any(map(str.isalnum, line)):
        return False
    return not _MAY_END.search(line) or len(sentences_of(line)) == 1
