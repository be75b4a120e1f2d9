"""Pages as responses: templates filled in, and what browsers may do with them."""

import base64
import hashlib
from collections.abc import Mapping
from importlib import resources
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
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


_NOTHING_ELSE = "default-src 'none'; base-uri 'none'; form-action 'none'"


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
        self._style, self._script = _ours("page.css"), _ours("app.js")
        self._policy = f"{_NOTHING_ELSE}; style-src '{hash_of(self._style)}'"

    def page(
        self, template: str, texts: Texts, values: Mapping[str, Any], status: int = 200
    ) -> Response:
        """Return a page. Everything in it is escaped, but for what is `Markup`."""
        policy = f"{self._policy}; frame-ancestors 'none'"
        return self._filled(template, texts, values, policy, status)

    def with_script(self, template: str, texts: Texts, values: Mapping[str, Any]) -> Response:
        """Return a page with our script, within Telegram: it may ask this site and no other."""
        script = f"script-src '{hash_of(self._script)}'; connect-src 'self'"
        policy = f"{self._policy}; {script}; frame-ancestors https://*.telegram.org"
        return self._filled(template, texts, {"script": self._script} | dict(values), policy, 200)

    def _filled(
        self, template: str, texts: Texts, values: Mapping[str, Any], policy: str, status: int
    ) -> Response:
        content = self._templates.get_template(template).render(
            {"languages": (), "style": self._style, "texts": texts}
            | {"gettext": texts.gettext, "ngettext": texts.ngettext}
            | dict(values)
        )
        headers = _HEADERS | {"content-security-policy": policy}
        written = content.encode("utf-8", "replace")
        return Response(written, status, headers, media_type="text/html; charset=utf-8")

    def notice(self, texts: Texts, line: Line, status: int) -> Response:
        """Return a page that says one thing."""
        title, notice = texts.gettext("page.name"), texts.line(line).text
        values = {"title": title, "notice": notice, "address": "", "label": ""}
        return self.page("notice.html", texts, values, status)

    def others(self, query: Mapping[str, str]) -> list[dict[str, str]]:
        """Return the languages that a page is there in, each with the query that asks for it."""
        return [
            {
                "code": each.code,
                "name": each.name,
                "query": urlencode(dict(query) | {"lang": each.code}),
            }
            for each in self.languages.all
        ]


def _ours(name: str) -> Markup:
    """Return a style or a script of ours, which is not escaped."""
    source = resources.files("bot.web").joinpath("templates", name).read_text("utf-8")
    return Markup(source)  # noqa: S704 - our own


def hash_of(source: str) -> str:
    """Return what allows a style or a script in a policy, by what it says."""
    digest = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
