"""The Mini App: reader pages of articles that are not public, for readers whom Telegram names."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from bot.messages import Texts, read_start
from bot.web import page_text
from bot.web.bodies import body_of
from bot.web.init_data import InitDataError, Visitor, validated
from bot.web.page_language import accepted
from bot.web.pages import Pages
from bot.web.reader_page import ReaderPage, Way
from index import key_of

_MOST_BYTES = 20_000  # of what a Mini App sends: some thousands


@dataclass(frozen=True, slots=True)
class MiniApp:
    """Shows articles to those who `may_read`, each time that Telegram's word for them is brought.

    That is for the bot with this `token`, by Telegram's time, which is `now`.
    """

    token: str
    pages: Pages
    reader_page: ReaderPage
    may_read: Callable[[int], Awaitable[bool]]
    now: Callable[[], datetime]

    async def begin(self, request: Request) -> Response:
        """Answer with a page that has no article, and a script that asks for one."""
        texts = self.pages.languages.of(*accepted(request))
        return self.pages.with_script("app.html", texts, {"title": texts.gettext("page.name")})

    async def open(self, request: Request) -> Response:
        """Answer with the article that a reader opens; nobody else learns that it is there."""
        asked = _form(await body_of(request, _MOST_BYTES))
        try:
            visitor = validated(asked.get("data", ""), self.token, self.now())
        except InitDataError:
            texts = self.pages.languages.of(asked.get("lang"), *accepted(request))
            line = page_text.OPEN_AGAIN if asked.get("data") else page_text.NOT_PUBLIC
            return self.pages.notice(texts, line, 403)
        texts = self.pages.languages.of(asked.get("lang"), visitor.language)
        if not await self.may_read(visitor.user_id):
            return self.pages.notice(texts, page_text.NOT_A_READER, 403)
        return await self._opened(texts, visitor, asked)

    async def _opened(self, texts: Texts, visitor: Visitor, asked: dict[str, str]) -> Response:
        start = asked.get("a") or visitor.start
        opening = read_start(start)
        if opening is None:
            line = page_text.NOT_HERE if start else page_text.NOT_PUBLIC
            return self.pages.notice(texts, line, 404)
        kept = {"a": start} | {key: asked[key] for key in ("lang",) if key in asked}
        way = Way(kept, asked.get("part", ""), lambda name: f"?a={key_of(name)}")
        return await self.reader_page.opened(texts, opening, way)


def _form(body: bytes) -> dict[str, str]:
    """Return the fields of a form, the first of each name; none of what is no form."""
    try:
        fields = parse_qs(body.decode("utf-8"), max_num_fields=10)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items()}
