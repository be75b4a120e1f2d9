"""Texts of an article and its slices as people read them, with the place of each character.

To read it: `slices` (`shown`), `rendering`, `touched`, `rendition`.
"""

from index.quotes.shown.rendering import BULLET
from index.quotes.shown.rendition import Rendition
from index.quotes.shown.slices import GAP, located, shown
from index.quotes.shown.touched import LINES, Span

__all__ = ["BULLET", "GAP", "LINES", "Rendition", "Span", "located", "shown"]
