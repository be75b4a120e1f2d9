"""The web: the page behind a quote. Its libraries are there with the extra `web`."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
