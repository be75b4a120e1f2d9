"""Templates of wikitext: what of them a reader sees, as far as their names tell it.

A wiki's templates are pages of its own, which a text does not hold. Those of the large wikis that
show what they are given are known by name; of others nothing is read.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from mwparserfromhell.nodes import Template
from mwparserfromhell.wikicode import Wikicode

_SIGNS = {
    "!": "|",
    "=": "=",
    "'": "'",
    "–": "–",
    "—": "—",
    "ndash": "–",
    "snd": " – ",
    "spnd": " – ",
    "spaced ndash": " – ",
    "mdash": "—",
    "nbsp": "\u00a0",
    "spaces": " ",
    "·": " · ",
    "dot": " · ",
    "bullet": " • ",
    "ellipsis": "…",
    "...": "…",
    "pi": "π",
    "degree": "°",
    "euro": "€",
}


def words(text: str) -> frozenset[str]:
    """Return the words of a list; "_" in one of them stands for a space."""
    return frozenset(each.replace("_", " ") for each in text.split())


_LAST = words(
    """
    lang langx transl transliteration script ill interlanguage_link link color colour font_color
    colored_text abbrlink wikt
    """
)
_FIRST = words(
    """
    nowrap nobr nobreak nowrap_begin small smaller big larger large strong em bold italic abbr
    tooltip visible_anchor mvar math var code tt kbd key keypress samp sic as_written not_a_typo
    lc uc center centre block_indent indent u underline plainlist unbulleted_list nts
    number formatnum flag flagcountry country annotated_link yes no partial n/a none
    """
)
_NOTES = {
    **dict.fromkeys(("note", "notice", "info", "infobox message", "hinweis", "nota"), "Note"),
    **dict.fromkeys(("tip", "hint", "tipp"), "Tip"),
    **dict.fromkeys(("warning", "warn", "achtung", "warnung", "aviso"), "Warning"),
    **dict.fromkeys(("important", "wichtig", "importante"), "Important"),
    **dict.fromkeys(("caution", "vorsicht"), "Caution"),
}
_QUOTES = frozenset(("quote", "blockquote", "cquote", "quotation", "quote box"))
_FOOTNOTES = frozenset(("efn", "refn", "notetag", "fn", "#tag:ref"))
_NAMES_OF_PAGE = ("pagename", "fullpagename", "subpagename")
_MEASURES = frozenset(("convert", "cvt"))
_BETWEEN = {"-": "–", "to": " to ", "and": " and ", "or": " or ", "x": " × ", "by": " by "}
_LANGUAGE = re.compile(r"lang-[a-z-]+")
_DATES = re.compile(r"(?:start|end|birth|death|film|release|dts|date)[ -]?date.*|dts|date")
_MONEY = {
    "gbp": "£",
    "£": "£",
    "pound": "£",
    "usd": "$",
    "us$": "$",
    "$": "$",
    "eur": "€",
    "€": "€",
    "jpy": "¥",
    "¥": "¥",
    "inr": "₹",
    "₹": "₹",
    "a$": "A$",
    "aud": "A$",
    "c$": "C$",
}
_ANSWERS = {"yes": "Yes", "no": "No", "partial": "Partial", "n/a": "N/A", "none": "None"}
_MOST_PARTS = 3


class Shown(NamedTuple):
    """What a reader sees of a template: plain text, or wikitext to read on, and as what.

    `label` is that of a note ("Warning"); `tag` is an element of HTML around it, or "note" of one
    at the foot of the page.
    """

    text: str = ""
    code: Wikicode | None = None
    label: str = ""
    tag: str = ""


def shown(template: Template, title: str) -> Shown | None:
    """Return what is shown of a template on a page of this title, None of one that is unknown."""
    name = " ".join(str(template.name).replace("_", " ").split()).lower()
    if name.startswith("formatnum:"):
        return Shown(name.partition(":")[2].strip())
    sign = _SIGNS.get(name, title if name in _NAMES_OF_PAGE else None)
    if sign is not None:
        return Shown(sign)
    values = _positional(template)
    if name == "as of" and values:
        is_within = template.has("lc") or template.has("lcase")
        return Shown(
            f"{'as' if is_within else 'As'} of {_date(name, [str(each) for each in values])}"
        )
    if not values:
        return Shown(_ANSWERS[name]) if name in _ANSWERS else None
    return _with_values(name, values)


def _with_values(name: str, values: list[Wikicode]) -> Shown | None:
    if name in _NOTES:
        return Shown(code=values[0], label=_NOTES[name], tag="p")
    if name in _QUOTES:
        return Shown(code=values[0], tag="blockquote")
    if name in _FOOTNOTES:
        return Shown(code=values[0], tag="note")
    if name in _LAST or _LANGUAGE.fullmatch(name):
        return Shown(code=_last(name, values))
    if name in _FIRST:
        return Shown(code=values[0])
    for is_one, written in _COMPOSED:
        if is_one(name):
            return Shown(written(name, [str(each).strip() for each in values]))
    return None


def _positional(template: Template) -> list[Wikicode]:
    """Return the values without a name, or with a number or `text` for one, in order."""
    named = {str(each.name).strip(): each.value for each in template.params}
    values = [named[key] for key in map(str, range(1, 20)) if key in named]
    return values or [named[key] for key in ("text", "quote", "content") if key in named]


def _last(name: str, values: list[Wikicode]) -> Wikicode:
    if name.startswith(("ill", "interlanguage")):
        return values[0]
    of_two = values[1] if len(values) > 1 else values[0]
    return values[0] if name.startswith("lang-") else of_two


def _measure(_: str, values: list[str]) -> str:
    """Return "300 m" of {{convert|300|m|ft}}, "5–7 km" of {{convert|5|-|7|km}}."""
    if len(values) > _MOST_PARTS and values[1] in _BETWEEN:
        return f"{values[0]}{_BETWEEN[values[1]]}{values[2]} {values[3]}"
    return " ".join(values[:2])


def _fraction(_: str, values: list[str]) -> str:
    if len(values) >= _MOST_PARTS:
        return f"{values[0]} {values[1]}/{values[2]}"
    return "/".join(values if len(values) > 1 else ["1", *values])


def _date(_: str, values: list[str]) -> str:
    return "-".join(each.zfill(2) for each in values[:_MOST_PARTS] if each.isdigit()) or values[0]


def _power(name: str, values: list[str]) -> str:
    sign = "^" if name == "sup" else "_"
    return sign + values[0]


_COMPOSED: tuple[tuple[Callable[[str], bool], Callable[[str, list[str]], str]], ...] = (
    (lambda name: name in _MEASURES, _measure),
    (lambda name: name in ("frac", "sfrac", "fraction"), _fraction),
    (lambda name: name in ("circa", "c.", "ca"), lambda _, values: f"c. {values[0]}"),
    (lambda name: name in ("val", "num", "gaps"), lambda _, values: " ".join(values)),
    (lambda name: name in ("sup", "sub"), _power),
    (lambda name: name in _MONEY, lambda name, values: _MONEY[name] + values[0]),
    (lambda name: _DATES.fullmatch(name) is not None, _date),
)
