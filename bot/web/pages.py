"""Pages as responses: templates filled in, and what browsers may do with them."""

import base64
import hashlib
from collections.abc import Mapping
from importlib import resources
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from bot.messages import Languages, Line, Texts

_HEADERS = {
    "cache-control": "no-cache",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "vary": "accept-language",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
}


class Pages:
    """Fills in templates. What a page needs is in it: it loads nothing, not even from here."""

    def __init__(self, languages: Languages) -> None:
        self.languages = languages
        self._templates = Environment(
            loader=PackageLoader("bot.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        style = resources.files("bot.web").joinpath("templates/page.css").read_text("utf-8")
        self._style = Markup(style)  # noqa: S704 - our own
        self._policy = "; ".join(
            (
                "default-src 'none'",
                f"style-src '{hash_of(style)}'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
            )
        )

    def page(
        self, template: str, texts: Texts, values: Mapping[str, Any], status: int = 200
    ) -> Response:
        """Return a page. Everything in it is escaped, but for what is `Markup`."""
        content = self._templates.get_template(template).render(
            {"languages": (), "style": self._style, "texts": texts}
            | {"gettext": texts.gettext, "ngettext": texts.ngettext}
            | dict(values)
        )
        headers = _HEADERS | {"content-security-policy": self._policy}
        written = content.encode("utf-8", "replace")
        return Response(written, status, headers, media_type="text/html; charset=utf-8")

    def notice(self, texts: Texts, line: Line, status: int) -> Response:
        """Return a page that says one thing."""
        title, notice = texts.gettext("page.name"), texts.line(line).text
        values = {"title": title, "notice": notice, "address": "", "label": ""}
        return self.page("notice.html", texts, values, status)

    def others(self, request: Request) -> list[dict[str, str]]:
        """Return the languages that a page is there in, each with the query that asks for it."""
        kept = {key: value for key, value in request.query_params.items() if key != "lang"}
        return [
            {"code": each.code, "name": each.name, "query": urlencode(kept | {"lang": each.code})}
            for each in self.languages.all
        ]


def hash_of(source: str) -> str:
    """Return what allows a style or a script in a policy, by what it says."""
    digest = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
