from .server import WebAddressError, WebServer
from .site import site_of

__all__ = ["WebAddressError", "WebServer", "site_of"]
