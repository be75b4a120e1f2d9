"""Days that a text says itself: on lines at its top and its bottom, and below its headline."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from index.analysis import lines
from index.formats.dates.bylines import Byline, byline_below
from index.formats.dates.own_lines import days_told, is_of_an_event
from index.formats.dates.signatures import bare
from index.model import Article

_TOP, _BOTTOM = 1_500, 600  # characters
_FIRST, _LAST = 6, 4  # lines
_IN_BRACKETS = re.compile(r"\(([^()\n]{6,60})\)")


def published_by_text(article: Article) -> date | None:
    """Return the last day of which a text, or its title, says that it is; None for none.

    That is a day that has been, with its year, on a line of its own near an end of the text, behind
    words for that (last updated, valid from, Stand), or so in brackets in a title. A month alone
    is a `Month`. A day that may be one of two is none, nor is one beside a place or an hour,
    which is that of an event. So is the day of a byline below the title.
    """
    top, bottom = _ends(article)
    told = [day for group in (top, bottom) for day in _days(group)]
    told += [day for words in _bracketed([article.title, *top]) for day in days_told(words)]
    byline = byline_of(article)
    told += [byline.published] if byline and byline.published else []
    return max(told, default=None)


def byline_of(article: Article) -> Byline | None:
    """Return the byline right below the title of an article, None where its text has none."""
    ends = {each.reason: each.end for each in reversed(article.omitted)}
    start = ends.get("title")
    if start is None:
        below = lines(article.text, ends.get("front matter", 0))
        line = next((line for line in below if line.text), None)
        start = line.end if line and bare(line.text) == article.title else None
    return None if start is None else byline_below(article.text, start)


def _ends(article: Article) -> tuple[list[str], list[str]]:
    visible = "\n".join(article.visible)
    first = _lines(visible[:_TOP])[:_FIRST]
    return first, _lines(visible[_TOP:][-_BOTTOM:])[-_LAST:] or _lines(visible)[-_LAST:]


def _lines(text: str) -> list[str]:
    return [line for line in map(bare, text.splitlines()) if line]


def _days(group: Sequence[str]) -> Iterator[date]:
    if any(map(is_of_an_event, group)):
        return
    for line in group:
        yield from days_told(line)


def _bracketed(group: Sequence[str]) -> Iterator[str]:
    return (match[1] for line in group for match in _IN_BRACKETS.finditer(line))
