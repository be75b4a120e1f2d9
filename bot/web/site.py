"""The site: which address leads where."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.messages import Languages
from bot.serving import LiveIndex
from bot.settings import Settings
from bot.web import page_text
from bot.web.page_language import texts_for
from bot.web.pages import Pages
from bot.web.reader_page import ReaderPage


def site_of(settings: Settings, live_index: LiveIndex, languages: Languages) -> Starlette:
    """Return the site of a bot."""
    pages = Pages(languages)
    reader_page = ReaderPage(live_index, pages, settings.corpus_public)

    async def failed(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        line = page_text.NOTHING_HERE if status < 500 else page_text.NOT_NOW
        return pages.notice(texts_for(languages, request), line, status)

    return Starlette(
        routes=[Route("/a/{article:path}", reader_page.show, methods=["GET"])],
        exception_handlers={HTTPException: failed, Exception: failed},
    )
