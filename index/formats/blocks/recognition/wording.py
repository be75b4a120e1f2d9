"""The wording of a stretch of text: it asks, ends, introduces, or is short."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.analysis import is_ended
from index.formats.blocks.draft import Span

_CLOSING = "*_\"'”’»)]｣」』 \t\n"
_ASKING = "?？؟;՞"
_SENTENCE_WITHIN = re.compile(r"(?:[^\W\d_]{4}[.!?]|[。！？])[\"'”’»)*_]*\s+\S")
_ASKED = re.compile(r"[^.!?\n]{5,200}(?:[?？][*_]{0,3}\s+|？)(?=\S)")
_INTRODUCING = (":", "：", "፡")
_GOING_ON = (",", ";", "–", "—", "-", "…", "...")
_FOLLOWING = re.compile(
    r"\b(?:following|as follows|below|steps?|folgend\w*|wie folgt|unten|schritte\w*|siguientes?"
    r"|a continuación|pasos|suivant\w*|ci-dessous|étapes|seguent[ei]|di seguito|passi|passos"
    r"|seguintes?|abaixo|volgende|hieronder|stappen|följande|følgende|nedan\w*|seuraava\w*"
    r"|następując\w*|poniż\w*|следующ\w*|ниже|такие|наступн\w*|нижче)\b",
    re.IGNORECASE,
)
MOST_WORDS, MOST_CHARACTERS = 10, 80
"""A short line has no more than these."""
_NARROWEST = 60
"""Columns of a line that may be full."""
_FEWEST_WRAPPED = 2


def asks(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends with a question mark."""
    words = text[max(start, end - 10) : end].rstrip(_CLOSING)
    return bool(words) and words[-1] in _ASKING


def asked_first(text: str, start: int, end: int) -> Span | None:
    """Return where a question ends that a stretch begins with, and where more is said."""
    match = _ASKED.match(text, start, end)
    return (start + len(match[0].rstrip()), match.end()) if match else None


def is_one_sentence(text: str, start: int, end: int) -> bool:
    """Whether no sentence ends within a stretch."""
    return _SENTENCE_WITHIN.search(text, start, end) is None


def introduces(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends with a colon."""
    return text[start:end].rstrip("*_ \t\n").endswith(_INTRODUCING)


def announces(text: str, start: int, end: int) -> bool:
    """Whether a stretch says that something follows: by a colon, or in words."""
    if introduces(text, start, end):
        return True
    last = max(text.rfind(mark, start, end - 1) for mark in (". ", "! ", "? ", "。")) + 1
    return _FOLLOWING.search(text, max(start, last), end) is not None


def ends(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends as sentences do, or goes on in what follows."""
    words = text[start:end].rstrip("*_ \t\n")
    return is_ended(words, 0, len(words)) or words.endswith((*_INTRODUCING, *_GOING_ON))


def wrapped(text: str, lines: Sequence[Span]) -> set[int]:
    """Return which lines of a paragraph go on with the sentence of the line above them.

    That ends with a comma, but not as all but the last do; or it is full where the next begins with
    a small letter and the first of all does not.
    """
    if len(lines) < _FEWEST_WRAPPED:
        return set()
    width = max(_NARROWEST, *(end - start for start, end in lines))
    listed = len(lines) > _FEWEST_WRAPPED and all(text[end - 1] == "," for _, end in lines[:-1])
    lower = not text[slice(*lines[0])][:1].islower()
    return {
        number
        for number, (above, line) in enumerate(pairwise(lines), 1)
        if _is_wrapped(text, above, line, width, lower=lower)
        and not (listed and text[above[1] - 1] == ",")
    }


def _is_wrapped(text: str, above: Span, line: Span, width: int, *, lower: bool) -> bool:
    first, *_ = text[slice(*line)].split(None, 1) or [""]
    if not first[:1].isalpha() or is_ended(text, *above):
        return False
    full = above[1] - above[0] + 1 + len(first) > width
    small = lower and first[0].islower()
    return (full or small) if text[above[1] - 1] == "," else (full and small)


def is_short(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a line and as short as titles are."""
    if end - start > MOST_CHARACTERS:
        return False
    words = text[start:end]
    return "\n" not in words and len(words.split()) <= MOST_WORDS


def indent_of(text: str, at: int) -> int:
    """Return the columns before a place on its line when they are white space or a quotation."""
    line = text.rfind("\n", 0, at) + 1
    return len(text[line:at].expandtabs(4))


def is_parted(text: str, end: int, start: int) -> bool:
    """Whether an empty line stands between two stretches."""
    return text.count("\n", end, start) > 1
