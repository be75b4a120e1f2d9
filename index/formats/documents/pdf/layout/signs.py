"""Signs at the ends of a line: bullets, numbers of items and heads, full stops."""

import re

BULLETS = "•▪◦‣●○■□❖◆➢➤✓✔☐☒–—*·-"
_STRONG = frozenset("•▪◦‣●○■□❖◆➢➤✓✔☐☒")
_KEPT = frozenset("☐☒")  # they say something of the item
_BULLET = re.compile(rf"([{re.escape(BULLETS)}])\s+(?=\S)")
_NUMBER = re.compile(r"(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)")
_HEAD_NUMBER = re.compile(
    r"((?:\d{1,2}(?:\.\d{1,2})*[.)]?|§{1,2} ?\d{1,3}[a-z]?\.?|[IVX]{1,5}\.))\s+(?=[^\W\d_a-z])"
)
_ENDING = re.compile(r"[.!?:…。！？][\"'”’»)\]⁰-⁹¹²³]*$")
_DOTS = ("....", ". . . .", "··", "……", "____")
_DIVIDED = re.compile(r"[^\W\d_][-‐\u00ad]$")
_LEADER = re.compile(r"(?:\s?[.·…_]){3,}\s*[\divxlc]+$")


def bullet(text: str) -> str:
    """Return the bullet that a line begins with, with the space behind it, or ""."""
    match = _BULLET.match(text)
    return match[0] if match else ""


def is_strong(sign: str) -> bool:
    """Tell whether a bullet is never anything else."""
    return sign[:1] in _STRONG


def is_told(sign: str) -> bool:
    """Tell whether a bullet says something, as a box with a cross does."""
    return sign[:1] in _KEPT


def number(text: str) -> str:
    """Return the number or letter of an item that a line begins with, with its space, or ""."""
    match = _NUMBER.match(text)
    return match[0] if match else ""


def head_number(text: str) -> str:
    """Return the number that a line begins with as headings do, or ""."""
    match = _HEAD_NUMBER.match(text)
    return match[1] if match else ""


def is_label(text: str) -> bool:
    """Tell whether a text is nothing but what stands before an item."""
    written = f"{text} x"
    return f"{text} " in (bullet(written), number(written))


def is_sign(text: str) -> bool:
    """Tell whether a line is nothing but a bullet, of which the item is missing."""
    return len(text) == 1 and text in _STRONG


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends with the end of a sentence."""
    return _ENDING.search(text) is not None


def is_leader(text: str) -> bool:
    """Tell whether a line leads to the number of a page by dots."""
    dotted = text[-1:].isalnum() and any(dots in text for dots in _DOTS)
    return dotted and _LEADER.search(text) is not None


def has_letters(text: str) -> bool:
    """Tell whether there are letters in a text."""
    return any(map(str.isalpha, text))


def is_divided(text: str, following: str) -> bool:
    """Tell whether a line ends within a word that goes on in the line that follows."""
    return following[:1].isalpha() and _DIVIDED.search(text) is not None
