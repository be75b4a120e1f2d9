"""Days of publication: as they are written, in the name of a file, in a text itself."""

from index.formats.dates.texts import published_by_text
from index.formats.dates.written import published, published_by_name

__all__ = ["published", "published_by_name", "published_by_text"]
