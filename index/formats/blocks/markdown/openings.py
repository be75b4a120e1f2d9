"""Lines that open a group in Markdown: of what kind it is (`!!! danger`), and its title."""

import re

from index.formats.blocks.admonitions import ADMONITIONS
from index.formats.blocks.draft import Span

ADMONITION_LEVEL = 6
"""The level of a heading that says of what kind a group is: above its title."""

_WORD = re.compile(r"(?:[!?]{3}\+?|[:/]{3,})[ \t]*\{?[.#]?(?P<word>[A-Za-z]+)(?![\w-])")
_QUOTED_TITLE = re.compile(r"\"(?P<title>[^\"\n]+)\"\s*$")
_PARTED_TITLE = re.compile(r"\|\s*(?P<title>\S.*?)\s*$")
_COLONS_TITLE = re.compile(
    r":{3,}\s*\{?[.#]?[\w-]++\}?+\s*(?:\[(?P<within>[^\]\n]+)\]|(?P<title>[^\s{\[].*?))\s*$"
)
_TITLES = {
    "admonition_open": _QUOTED_TITLE,
    "container_slashes_open": _PARTED_TITLE,
    "container_colons_open": _COLONS_TITLE,
}


def is_admonition(word: str) -> bool:
    """Tell whether a word says of what kind a note is."""
    return word.strip().casefold() in ADMONITIONS


def word_of(text: str, start: int, end: int) -> Span | None:
    """Return where the line that opens a group has such a word, unless its title has it too."""
    match = _WORD.search(text, start, end)
    if match is None or not is_admonition(match["word"]):
        return None
    is_said = match["word"].casefold() in text[match.end() : end].casefold()
    return None if is_said else match.span("word")


def title_of(opening: str, text: str, start: int, end: int) -> Span | None:
    """Return where the line of a token that opens a group has its title."""
    match = _TITLES[opening].search(text, start, end)
    return match.span(match.lastgroup or 0) if match else None
