"""The web: the page behind a quote. Its libraries are there with the extra `web`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.web.server import WebAddressError, WebServer
    from bot.web.site import site_of

__all__ = ["WebAddressError", "WebServer", "site_of"]

# Who serves no pages needs none of the libraries.
_HOMES = {"WebAddressError": "server", "WebServer": "server", "site_of": "site"}


def __getattr__(name: str) -> object:
    """Import what is asked for, when it is."""
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
