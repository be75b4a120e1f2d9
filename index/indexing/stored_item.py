"""An article as it was indexed, to be indexed again."""

import os
from dataclasses import dataclass
from pathlib import Path

from index.errors import ArticleError
from index.formats import ParsedArticle
from index.sources import Version
from index.storage import decode_article

_NEVER_THE_SAME = "0" * 32


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An article whose record is the bytes from `start` to `end` of the file at `path`.

    It stands in for one that can't be looked at now. Its version is that of none, so that it is
    read from its source as soon as that is possible.
    """

    article_id: str
    source: str
    path: Path
    start: int
    end: int

    @property
    def version(self) -> Version:
        """That of nothing that a source has."""
        return Version(_NEVER_THE_SAME)

    def read(self) -> ParsedArticle:
        """Return the article as it was read when it could be."""
        try:
            with self.path.open("rb") as file:
                record = os.pread(file.fileno(), self.end - self.start, self.start)
        except OSError as error:
            raise ArticleError(f"can't be read where it is kept: {error.strerror}") from None
        return ParsedArticle(decode_article(record))
