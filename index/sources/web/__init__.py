"""Articles from the web, fetched politely and safely, and kept.

Follow an address: `addresses` (may it be fetched), `connecting`, `requesting`, `robots`,
`fetching`, `hosts` (side by side), `refreshing`, `page_store`, `web_source`; `trying` (before it
is listed).
"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
