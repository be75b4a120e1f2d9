"""A quote as Telegram shows it: marks of its article as formatting, what answers it in bold."""

import html
from collections.abc import Sequence
from itertools import pairwise

from bot.messages.markup import Markup
from index import Quote, Style, StyleKind

Span = tuple[int, int]

_TAGS = {
    StyleKind.BOLD: "b",
    StyleKind.ITALIC: "i",
    StyleKind.STRIKE: "s",
    StyleKind.CODE: "code",
    StyleKind.PRE: "pre",
}
_CODES = (StyleKind.PRE, StyleKind.CODE)
_MOST = 30  # tags of a quote: three quotes stay below the entities that Telegram keeps


def quoted_part(quote: Quote, part: Span) -> Markup:
    """Return a part of what is shown of a quote, formatted.

    In a longer unit the part that answers is bold, else the words that matched the question.
    """
    answer = [quote.shown.answer] if is_longer(quote) else quote.matches
    bold = [Style(*span, StyleKind.BOLD) for span in answer]
    return part_styled(quote.shown.text, [*bold, *quote.shown.styles], part)


def part_styled(text: str, styles: Sequence[Style], part: Span) -> Markup:
    """Return a part of a text with as many of its styles as a message has room for.

    Code is code before all else, then they count in their order. Links are plain text.
    """
    read = [style for style in styles if style.kind in _TAGS]
    ordered = sorted(read, key=lambda style: style.kind not in _CODES)
    kept = [clipped for each in ordered if (clipped := _clipped(each, part))][:_MOST]
    while (said := styled(text[slice(*part)], kept)).entities > _MOST:
        kept.pop()
    return said


def is_longer(quote: Quote) -> bool:
    """Tell whether more is shown of a quote than what answers."""
    return quote.shown.answer != (0, len(quote.shown.text))


def styled(text: str, styles: Sequence[Style]) -> Markup:
    """Return `text` with `styles`, which may overlap; there are no others within code."""
    places = sorted({0, len(text), *(each.start for each in styles), *(s.end for s in styles)})
    written: list[str] = []
    opened: list[StyleKind] = []
    entities = 0
    for start, end in pairwise(places):
        wanted = _wanted(styles, start)
        while not set(opened) <= wanted.keys():
            written.append(f"</{_TAGS[opened.pop()]}>")
        for kind in sorted(wanted.keys() - set(opened), key=lambda each: -wanted[each]):
            written.append(f"<{_TAGS[kind]}>")
            opened.append(kind)
            entities += 1
        written.append(html.escape(text[start:end], quote=False))
    written += [f"</{_TAGS[kind]}>" for kind in reversed(opened)]
    return Markup(text, "".join(written), entities)


def _wanted(styles: Sequence[Style], at: int) -> dict[StyleKind, int]:
    """Return the kinds in force at a place, each with its end; code is alone."""
    found: dict[StyleKind, int] = {}
    for start, end, kind in styles:
        if start <= at < end:
            found[kind] = max(end, found.get(kind, 0))
    code = next((kind for kind in _CODES if kind in found), None)
    return found if code is None else {code: found[code]}


def _clipped(style: Style, part: Span) -> Style | None:
    start, end = max(style.start, part[0]), min(style.end, part[1])
    return Style(start - part[0], end - part[0], style.kind) if start < end else None
