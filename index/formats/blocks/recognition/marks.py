"""Marks before items: bullets, numbers, letters, section signs."""

import re
from typing import NamedTuple

_BOXES, _VERDICTS = "☐☑☒", "✓✔✗✘✅❌"
BULLETS = f"-*+•‣◦▪▫●○■□▸►❖➢➤➔→{_BOXES}{_VERDICTS}∙·–—\uf0b7\uf0a7"

_BULLET = re.compile(
    rf"(?P<bullet>[{re.escape(BULLETS)}]\ufe0f?|\[[ xX]?\])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)"
)
_NUMBER = re.compile(
    r"""
    (?P<open>[(（])?
    (?: (?P<deep> \d{1,3} (?: \.\d{1,3} )+ )
      | (?P<digits> \d{1,3} )
      | (?P<roman> [ivxl]{1,6} | [IVXL]{1,6} )(?=[.)）])
      | (?P<letter> [^\W\d_] )(?=[.)）])
      | (?P<han> [一二三四五六七八九十]{1,3} )(?=[.)）、．]) )
    (?P<close> \.\) | [.)）、．:] | º\. | (?(deep)|(?!)) )
    (?: [ \t]+ | (?<=[）、．]) )(?=\S)
    """,
    re.VERBOSE,
)
_NAMED = re.compile(
    r"(?P<name>[^\W\d_]{2,12})[ ](?P<digits>\d{1,3})[ ]?(?P<close>[:.)–—-])[ \t]+(?=\S)"
)
_CIRCLED = re.compile(r"(?P<circled>[①-⑳])\s*(?=\S)")
_SECTION = re.compile(r"§{1,2}\s*(?P<digits>\d{1,4})[a-z]?[.:)]?(?:\s+|$)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_FIRST_LETTERS = tuple(map(ord, "aαаא"))
_HAN = "一二三四五六七八九"

Values = tuple[int, ...]
SECTION = "§"
"""The style of what needs no neighbours to be a number."""


class Mark(NamedTuple):
    """What stands before an item: a bullet, a number, or a number behind a bullet.

    `start` is where the number begins, or the bullet where there is none; `content` is what follows
    it, `behind_bullet` what follows the bullet. `readings` are what the number may be: its style,
    such as "1)", and its value; of "3.1.2" each part. All boxes are one bullet. A tick, a cross and
    a box that has one or not are content too: they say something of the item.
    """

    start: int
    content: int
    bullet: str = ""
    behind_bullet: int = -1
    readings: tuple[tuple[str, Values], ...] = ()


def mark_at(text: str, start: int, end: int) -> Mark | None:
    """Return what stands at `start` before an item that ends at `end`, or None."""
    bullet = _BULLET.match(text, start, end)
    if bullet is None:
        return _number(text, start, end)
    sign, behind = bullet["bullet"][0], bullet.end()
    if sign in _VERDICTS or sign in _BOXES:
        return Mark(start, start, (_VERDICTS if sign in _VERDICTS else _BOXES)[0], start)
    number = _number(text, behind, end) or Mark(start, behind)
    return number._replace(bullet=_BOXES[0] if sign == "[" else sign, behind_bullet=behind)


def _number(text: str, start: int, end: int) -> Mark | None:
    if match := _NUMBER.match(text, start, end):
        return Mark(start, match.end(), readings=tuple(_readings(match)))
    if match := _NAMED.match(text, start, end):
        style = f"{match['name'].casefold()} 1{match['close']}"
        return Mark(start, match.end(), readings=((style, (int(match["digits"]),)),))
    if match := _CIRCLED.match(text, start, end):
        value = ord(match["circled"]) - ord("①") + 1
        return Mark(start, match.end(), readings=(("①", (value,)),))
    if match := _SECTION.match(text, start, end):
        return Mark(start, match.end(), readings=((SECTION, (int(match["digits"]),)),))
    return None


def _readings(match: re.Match[str]) -> list[tuple[str, Values]]:
    kind = f"{match['open'] or ''}{{}}{match['close'] or '.'}"
    if written := match["deep"] or match["digits"]:
        return [(kind.format("1"), tuple(map(int, written.split("."))))]
    if han := match["han"]:
        return [(kind.format("一"), (_from_han(han),))]
    found: list[tuple[str, Values]] = []
    if letters := match["roman"]:
        found.append((kind.format("i" if letters.islower() else "I"), (_from_roman(letters),)))
    if len(letter := match["letter"] or match["roman"]) == 1:
        found.append((kind.format("a" if letter.islower() else "A"), (_from_letter(letter),)))
    return found


def _from_letter(letter: str) -> int:
    """Return the place of a letter in its alphabet, as far as one counts with it."""
    folded = ord(letter.lower())
    return folded - max((first for first in _FIRST_LETTERS if first <= folded), default=folded) + 1


def _from_roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters.lower()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def _from_han(written: str) -> int:
    tens, ten, ones = written.rpartition("十")
    value = 10 * (_HAN.find(tens) + 1 if tens else 1) if ten else 0
    return value + (_HAN.find(ones) + 1 if ones else 0)
