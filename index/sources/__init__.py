"""Sources of articles: one file a kind, one protocol.

Read `protocol` first, then `folder`, then `library`, which puts all sources together: `combined`,
and `curation`, which compares their articles. `web` fetches pages, keeps them, and is a source too.
"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
