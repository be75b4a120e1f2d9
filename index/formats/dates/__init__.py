"""Days of publication: as they are written, in the name of a file, in a text itself.

A byline says who wrote a text too.
"""

from index.formats.dates.bylines import Byline, byline_below
from index.formats.dates.signatures import signature_of
from index.formats.dates.texts import byline_of, published_by_text
from index.formats.dates.written import published, published_by_name

__all__ = [
    "Byline",
    "byline_below",
    "byline_of",
    "published",
    "published_by_name",
    "published_by_text",
    "signature_of",
]
