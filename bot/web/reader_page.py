"""The reader page: an article as it is indexed, with a quote lit in it."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from bot.messages import Opening, Texts, path_of, read_quote, to_quote
from bot.serving import LiveIndex, SearchFailedError
from bot.web import page_text
from bot.web.lights import Lights
from bot.web.page_language import texts_for
from bot.web.pages import Pages
from index import ArticleView, Index, RetrievalError, UnknownArticleError

_LOG = logging.getLogger(__name__)

VISITORS = -1
"""Whose turn all who read pages take together: people who ask do not wait for them."""

_AT_ONCE = 4  # pages that are made; more wait
_LONG_ADDRESS = 2048
_MOST_JUMPS = 12
_LONG_NUMBER = 7  # digits


def _line() -> asyncio.Semaphore:
    return asyncio.Semaphore(_AT_ONCE)


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody has come to a page, and where its links lead.

    `query` is what is kept of its address, `part` the number of the part that is asked for, from
    1, "" for that of the quote; `to` gives the address of another article.
    """

    query: Mapping[str, str]
    part: str
    to: Callable[[str], str]

    @property
    def stretch(self) -> int | None:
        """The ordinal of the part, None where no number is asked for."""
        is_number = self.part.isascii() and self.part.isdigit() and len(self.part) < _LONG_NUMBER
        return int(self.part) - 1 if is_number else None

    def part_at(self, number: int) -> str:
        """Return the address of another part of the same article."""
        return f"?{urlencode(dict(self.query) | {'part': str(number)})}"


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """Shows articles of the generation in use, to everybody where they are `public`."""

    live_index: LiveIndex
    pages: Pages
    public: bool
    line: asyncio.Semaphore = field(default_factory=_line)

    async def show(self, request: Request) -> Response:
        """Answer with an article; of articles that are not public, with how to open them."""
        texts = texts_for(self.pages.languages, request)
        if not self.public:
            return self.pages.notice(texts, page_text.NOT_PUBLIC, 403)
        article, asked = request.path_params["article"], request.query_params
        kept = {key: asked[key] for key in ("q", "lang") if key in asked}
        up = "../" * article.count("/") or "./"  # holds wherever the site lies
        way = Way(kept, asked.get("part", ""), lambda name: up + path_of(name))
        opening = Opening(article, read_quote(article, asked.get("q", "")))
        return await self.opened(texts, opening, way)

    async def opened(self, texts: Texts, opening: Opening, way: Way) -> Response:
        """Return the page of what somebody opens, or that it is not here."""
        try:
            async with self.line:
                view = await self.live_index.ask(
                    VISITORS, Index.view, opening.article, opening.quote, way.stretch
                )
                return await asyncio.to_thread(self._page, texts, view, way)
        except UnknownArticleError:
            return self.pages.notice(texts, page_text.NOT_HERE, 404)
        except (RetrievalError, SearchFailedError) as error:
            _LOG.warning("An article can't be shown: %s", error or type(error).__name__)
            return self.pages.notice(texts, page_text.NOT_NOW, 503)

    def _page(self, texts: Texts, view: ArticleView, way: Way) -> Response:
        """Return the page of a view; beside the loop, as it takes a moment."""
        return self.pages.page("article.html", texts, self._values(texts, view, way))

    def _values(self, texts: Texts, view: ArticleView, way: Way) -> dict[str, Any]:
        article, lights = view.article, Lights(view)
        return {
            "title": article.title or article.article_id,
            "article": article,
            "view": view,
            "lights": lights,
            "facts": page_text.facts(texts, article),
            "notices": [*page_text.notices(texts, article, view.stands)],
            "reasons": page_text.Reasons(texts),
            "copies": [{"address": way.to(each), "text": name or each} for each, name in view.also],
            "jumps": _jumps(texts, view, way, lights),
            "original": original(view),
            "parts": _parts(texts, view, way),
            "languages": self.pages.others(way.query),
        }


def original(view: ArticleView) -> str:
    """Return the address of the original, at the quote where that can be said; "" without one."""
    at_quote = to_quote(view.passage) if view.passage else ""
    addresses = (at_quote, view.article.address)
    return next((each for each in addresses if each and len(each) <= _LONG_ADDRESS), "")


def _jumps(texts: Texts, view: ArticleView, way: Way, lights: Lights) -> list[dict[str, str]]:
    """Return links to the slices of the quote: one where they are seen at once, else to each."""
    at_once = len(set(view.slices)) == 1 and not view.first
    numbers = [view.first] if at_once else [*range(len(view.slices))][:_MOST_JUMPS]
    return [
        {
            "address": f"{_other_part(view, way, number)}#{lights.name(number)}",
            "text": _to_slice(texts, number, alone=at_once),
        }
        for number in (numbers if view.slices else ())
    ]


def _to_slice(texts: Texts, number: int, *, alone: bool) -> str:
    if alone:
        return texts.gettext("page.to_quote")
    return texts.gettext("page.to_place", number=number + 1)


def _other_part(view: ArticleView, way: Way, number: int) -> str:
    """Return the address of the part that a slice is in, "" for this one."""
    part = view.slices[number]
    return "" if part == view.stretch else way.part_at(part + 1)


def _parts(texts: Texts, view: ArticleView, way: Way) -> dict[str, str] | None:
    if view.stretches == 1:
        return None
    at, total = view.stretch + 1, view.stretches
    return {
        "label": texts.gettext("place.part_of", number=texts.number(at), total=texts.number(total)),
        "before": way.part_at(at - 1) if at > 1 else "",
        "behind": way.part_at(at + 1) if at < total else "",
    }
