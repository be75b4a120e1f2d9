"""Letters that mean nothing: glyphs of which a file does not tell what they are."""

import unicodedata
from collections.abc import Sequence

UNKNOWN = "\ufffd"
_NONE = ("Cc", "Cn", "Co")
# What fonts of symbols have at the beginning of items, and what text programs make of them.
_SYMBOLS = {
    **dict.fromkeys("\uf0b7\uf0a7\uf06e\uf06c\uf071\uf075\uf076\uf0d8\uf0e8\uf0fc\uf02d", "•"),
    **dict.fromkeys("\uf0a8\uf06f\uf0a1", "☐"),
    **dict.fromkeys("\uf0fe\uf0fd\uf078", "☒"),
    "\uf020": " ",
}
_BULLET = "•"
_MOST_UNKNOWN = 0.1  # of the letters of a line


def meant(char: str, *, unmapped: bool = False) -> str:
    """Return a character, `UNKNOWN` when a file does not tell which it is."""
    if char in _SYMBOLS:
        return _SYMBOLS[char]
    return UNKNOWN if unmapped or unicodedata.category(char) in _NONE else char


def is_meant(words: Sequence[str]) -> bool:
    """Tell whether it is known of a line's letters what they are, all but a few."""
    letters = "".join(words)
    return letters.count(UNKNOWN) <= _MOST_UNKNOWN * len(letters)


def without_signs(words: Sequence[str]) -> list[str]:
    """Return the words of a line, signs that are not known aside; at its beginning is a bullet."""
    found = ["" if not word.strip(UNKNOWN) else word for word in words]
    if len(words) > 1 and words[0] == UNKNOWN:
        found[0] = _BULLET
    return found
