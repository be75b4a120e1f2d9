"""Bytes of one kind to an article: one small reader a kind, all of one shape.

Read `text` first, then `html`, then `documents`. `registry` lists the kinds; all but plain texts
are read in the `sandbox`.
"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
