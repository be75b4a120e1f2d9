"""Addresses of reader pages: made for a quote, and read again when somebody opens one.

An address carries the slices of the quote and the beginning of a digest of the article's text, so
that a page can tell that the text is another one now. Where articles are not public it leads to
the bot's Mini App in Telegram, which asks who opens it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote as percent_encoded

from index import QuotedPlace, Standing, key_of

Span = tuple[int, int]

ANCHOR = "quote"
"""What the page calls the slice of the quote that is to be looked at first."""

_DIGITS = 16  # of a digest, in hexadecimal
_LONGEST = 2048  # characters of an address that Telegram takes without question
_LONGEST_START = 512  # characters of what a Mini App is started with, of A-Z a-z 0-9 _ -
_LONGEST_PATH = 600
_KEY = 11  # letters of a key
_QUOTE = re.compile(rf"([0-9a-f]{{{_DIGITS}}})-([0-9]{{1,3}}(?:_[0-9]{{1,8}}){{2,400}})")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\\]")


class Opening(NamedTuple):
    """What somebody opens: an article, by its id or "~" and a key, and a quote in it, if any."""

    article: str
    quote: QuotedPlace | None = None


@dataclass(frozen=True, slots=True)
class ReaderLinks:
    """Makes addresses below `public_url`, "" where there are no pages to open."""

    public_url: str = ""
    public: bool = True

    def to(self, place: QuotedPlace, bot: str) -> str:
        """Return the address of a quote's page, "" without one; `bot` is the bot's name."""
        if not self.public_url:
            return ""
        article_id = place.standing.article_id
        if self.public:
            return self._page(article_id, place)
        start = key_of(article_id) + written(place, _LONGEST_START - _KEY)
        return f"https://t.me/{bot}?startapp={start}"

    def _page(self, article_id: str, place: QuotedPlace) -> str:
        page = f"{self.public_url.rstrip('/')}/a/{path_of(article_id)}"
        if not place.digest:  # that of a former release
            return page
        return f"{page}?q={written(place, _LONGEST - len(page) - _DIGITS)}#{ANCHOR}"


def path_of(article_id: str) -> str:
    """Return what follows `/a/` in the address of an article: its id, or "~" and its key.

    The key is for ids that not every server hands on as they are: addresses of web pages, say.
    """
    steps = article_id.split("/")
    odd = any(step in ("", ".", "..") for step in steps) or article_id.startswith("~")
    path = percent_encoded(article_id, safe="/", errors="replace")
    if odd or _CONTROLS.search(article_id) or len(path) > _LONGEST_PATH:
        return f"~{key_of(article_id)}"
    return path


def written(place: QuotedPlace, room: int) -> str:
    """Return a quote as addresses carry it, in `room` characters: with the slices that fit.

    That is the digest, the ordinal of the slice that answers, and where each begins and ends; ""
    for one that has no digest.
    """
    digest, spans = place.digest[:_DIGITS], list(place.standing.spans)
    answer = next((n for n, span in enumerate(spans) if span[0] == place.standing.start), 0)
    if not digest:
        return ""
    while True:
        edges = "_".join(str(edge) for span in spans for edge in span)
        quote = f"{digest}-{answer}_{edges}"
        if len(quote) <= room or len(spans) == 1:
            return quote
        if answer == len(spans) - 1:
            spans.pop(0)
            answer -= 1
        else:
            spans.pop()


def read_start(start: str) -> Opening | None:
    """Return what a Mini App is started with says; None for anything else, of whatever origin."""
    if not re.fullmatch(r"[\w-]{11,512}", start, re.ASCII):
        return None
    article = f"~{start[:_KEY]}"
    if len(start) == _KEY:
        return Opening(article)
    quote = read_quote(article, start[_KEY:])
    return Opening(article, quote) if quote else None


def read_quote(article: str, written: str) -> QuotedPlace | None:
    """Return a quote in an article as an address carries it; None for anything else."""
    found = _QUOTE.fullmatch(written)
    if found is None:
        return None
    answer, *edges = map(int, found[2].split("_"))
    spans = [*zip(edges[::2], edges[1::2], strict=False)]
    if len(edges) % 2 or answer >= len(spans) or not _in_order(edges):
        return None
    return QuotedPlace(Standing(article, *spans[answer], tuple(spans)), found[1])


def _in_order(edges: Sequence[int]) -> bool:
    return list(edges) == sorted(edges)
