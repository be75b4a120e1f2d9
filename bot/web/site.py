"""The site: which address leads where."""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.gateway import Receiving, TelegramClock, Webhook
from bot.messages import Languages
from bot.serving import LiveIndex
from bot.settings import Settings
from bot.web import page_text
from bot.web.health import Health
from bot.web.metrics import Metrics
from bot.web.mini_app import MiniApp
from bot.web.page_language import texts_for
from bot.web.pages import Pages
from bot.web.reader_page import ReaderPage
from bot.web.webhook_endpoint import WebhookEndpoint
from index import Library


def site_of(
    settings: Settings,
    live_index: LiveIndex,
    library: Library,
    receiving: Receiving,
    may_read: Callable[[int], Awaitable[bool]],
    webhook: Webhook | None = None,
    clock: TelegramClock | None = None,
) -> Starlette:
    """Return the site of a bot, with the address of a `webhook` where there is one.

    `may_read` tells of a person's id whether they are shown articles that are not public. The time
    is that of Telegram's `clock`, or else of this machine.
    """
    languages = Languages()
    pages = Pages(languages)
    reader_page = ReaderPage(live_index, pages, settings.corpus_public)

    async def failed(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        line = page_text.NOTHING_HERE if status < 500 else page_text.NOT_NOW
        return pages.notice(texts_for(languages, request), line, status)

    health, metrics = Health(live_index, receiving), Metrics(live_index, library)
    app = MiniApp(settings.token, pages, reader_page, may_read, (clock or TelegramClock()).now)
    site = Starlette(
        routes=[
            *_hooks(webhook),
            *([] if settings.corpus_public else _doors(app)),
            Route("/a/{article:path}", reader_page.show, methods=["GET"]),
            Route("/health", health.ready, methods=["GET"]),
            Route("/health/live", health.live, methods=["GET"]),
            Route("/metrics", metrics.show, methods=["GET"]),
        ],
        exception_handlers={HTTPException: failed, Exception: failed},
    )
    site.router.redirect_slashes = False  # "/a" is no page, and leads to none
    return site


def _hooks(webhook: Webhook | None) -> list[Route]:
    """Return where Telegram brings updates, if it does."""
    if webhook is None:
        return []
    return [Route("/telegram", WebhookEndpoint(webhook).bring, methods=["POST"])]


def _doors(app: MiniApp) -> list[Route]:
    """Return where people are let in to articles that are not public."""
    return [Route("/app", app.begin, methods=["GET"]), Route("/app", app.open, methods=["POST"])]
