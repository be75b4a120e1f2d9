"""Styles of a Word file: their names, levels, lists and looks, with what they are based on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LOOKS = ("vanish", "webHidden", "strike", "dstrike", "vertAlign")
"""How words may look that changes what they say: not there, crossed out, raised or lowered."""

_DEEPEST = 20


def value(element: _Element | None, path: str) -> str:
    """Return the value of what is at a path of `w:` names below an element, "" when none is."""
    found = (
        None if element is None else element.find("/".join(W + name for name in path.split("/")))
    )
    return "" if found is None else str(found.get(f"{W}val", "true"))


def whole(written: str, usual: int) -> int:
    """Return a number that is written in a file, `usual` when it is none."""
    return int(written) if written.removeprefix("-").isdecimal() else usual


@dataclass(frozen=True, slots=True)
class Style:
    """One style. `outline` is its level as a heading, from 0, or -1; `number` names its list.

    `looks` has those of `LOOKS` that it decides.
    """

    name: str = ""
    based_on: str = ""
    outline: int = -1
    number: str = ""
    level: str = ""
    looks: Mapping[str, str] = field(default_factory=dict)


class Styles:
    """The styles of a file by their ids; `root` is that of its styles, None when it has none."""

    def __init__(self, root: _Element | None) -> None:
        found = () if root is None else root.iter(f"{W}style")
        self._styles = {each.get(f"{W}styleId", ""): _style(each) for each in found}

    def name(self, style_id: str) -> str:
        """Return the name of a style, in lower case; "" when there is none."""
        return self._styles.get(style_id, Style()).name

    def outline(self, style_id: str) -> int:
        """Return the level, from 0, at which paragraphs of a style are headings, or -1."""
        return next((each.outline for each in self._chain(style_id) if each.outline >= 0), -1)

    def numbering(self, style_id: str) -> tuple[str, str]:
        """Return the list that paragraphs of a style are in, and their level there, or ""."""
        return next(
            ((each.number, each.level) for each in self._chain(style_id) if each.number), ("", "")
        )

    def look(self, style_id: str, name: str) -> str:
        """Return what a style decides of a look, "" when it leaves that open."""
        return next((each.looks[name] for each in self._chain(style_id) if name in each.looks), "")

    def _chain(self, style_id: str) -> Iterator[Style]:
        for _ in range(_DEEPEST):
            style = self._styles.get(style_id)
            if style is None:
                return
            yield style
            style_id = style.based_on


def _style(element: _Element) -> Style:
    name = value(element, "name").lower()
    outline = whole(value(element, "pPr/outlineLvl"), -1)
    if name.startswith("heading ") and outline < 0:
        outline = whole(name.removeprefix("heading "), 0) - 1
    looks = {each: value(element, f"rPr/{each}") for each in LOOKS}
    return Style(
        name,
        value(element, "basedOn"),
        outline if outline < 9 else -1,  # 9 is body text
        value(element, "pPr/numPr/numId"),
        value(element, "pPr/numPr/ilvl"),
        {look: decided for look, decided in looks.items() if decided},
    )
