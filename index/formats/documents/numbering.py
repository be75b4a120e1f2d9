"""Numbers of a Word file's paragraphs as its readers see them: "3.", "(a)", "§ 5", "2.1"."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml.etree import _Element

from index.formats.documents.styles import Styles, W, value, whole

_PLACE = re.compile(r"%(\d)")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(frozen=True, slots=True)
class Level:
    """How paragraphs at one level of a list are numbered; `text` has "%1" for the first's."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a paragraph; `text` is "" for a bullet. `level` counts from 0."""

    level: int
    text: str


@dataclass(slots=True)
class Numbering:
    """Counts the paragraphs of all lists. `root` is that of a file's numbering, None without."""

    root: _Element | None
    styles: Styles
    _levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _starts: dict[str, dict[int, int]] = field(default_factory=dict)
    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        if self.root is None:
            return
        linked: dict[str, str] = {}
        for each in self.root.iter(f"{W}abstractNum"):
            name = each.get(f"{W}abstractNumId", "")
            self._levels[name] = {_number(lvl): _level(lvl) for lvl in each.iter(f"{W}lvl")}
            linked[name] = value(each, "numStyleLink")
        for each in self.root.iter(f"{W}num"):
            name = each.get(f"{W}numId", "")
            self._lists[name] = value(each, "abstractNumId")
            changes = {_number(one): one for one in each.iter(f"{W}lvlOverride")}
            starts = {n: whole(value(one, "startOverride"), -1) for n, one in changes.items()}
            self._starts[name] = {n: start for n, start in starts.items() if start >= 0}
        for name, style in linked.items():
            real = self._lists.get(self.styles.numbering(style)[0], name) if style else name
            self._levels[name] = self._levels.get(real, {})

    def label(self, number: str, level: int) -> Label | None:
        """Count one more paragraph of the list `number` at a level; None when it shows nothing."""
        name = self._lists.get(number)
        levels = self._levels.get(name or "", {})
        if name is None or level not in levels:
            return None
        counts = self._counts[name]
        if number not in self._seen:
            self._seen.add(number)
            for n, start in self._starts[number].items():
                counts[n] = start - 1
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        return self._shown(levels, counts, level)

    def _shown(self, levels: dict[int, Level], counts: dict[int, int], level: int) -> Label | None:
        this = levels[level]
        if this.form == "bullet":
            return Label(level, "")

        def one(match: re.Match[str]) -> str:
            n = int(match[1]) - 1
            other = levels.get(n, Level())
            form = "decimal" if this.legal else other.form
            return _written(counts.get(n, other.start), form)

        text = " ".join(_PLACE.sub(one, this.text).split())
        return Label(level, text) if text else None


def _number(element: _Element) -> int:
    return whole(element.get(f"{W}ilvl", ""), 0)


def _level(element: _Element) -> Level:
    return Level(
        whole(value(element, "start"), 1),
        value(element, "numFmt") or "decimal",
        value(element, "lvlText"),
        legal=value(element, "isLgl") not in ("", "0", "false"),
    )


def _written(number: int, form: str) -> str:
    if form == "none":
        return ""
    if form.endswith("Letter") and number > 0:
        letters = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)
        return letters.upper() if form.startswith("upper") else letters
    if form.endswith("Roman") and 0 < number < 4000:
        roman = _roman(number)
        return roman.upper() if form.startswith("upper") else roman
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    signs = ""
    for worth, sign in _ROMAN:
        signs += sign * (number // worth)
        number %= worth
    return signs
