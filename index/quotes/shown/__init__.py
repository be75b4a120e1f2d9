"""What people read of an article and of its slices, with the place of each character.

To read it: `slices` (`shown`), `rendering`, `touched`, `rendition`.
"""

from index.quotes.shown.rendering import BULLET
from index.quotes.shown.rendition import Rendition
from index.quotes.shown.slices import GAP, located, shown
from index.quotes.shown.touched import LINES, Span

__all__ = ["BULLET", "GAP", "LINES", "Rendition", "Span", "located", "shown"]
