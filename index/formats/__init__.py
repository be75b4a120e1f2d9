"""Bytes of one kind to an article: one small reader a kind, all of one shape.

Read `plain` first, then `markdown`.
"""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

from index.errors import ArticleError
from index.formats.markdown import read_markdown
from index.formats.plain import read_plain
from index.formats.reading import Reading

__all__ = ["MOST_BYTES", "READERS", "Reading", "is_readable", "read_article"]

Reader = Callable[[str, bytes], Reading]

MOST_BYTES = 20_000_000
"""The size of the largest file that is read. The longest novels have a fifth of this."""

READERS: Mapping[str, Reader] = MappingProxyType(
    {".txt": read_plain, ".md": read_markdown, ".markdown": read_markdown}
)
"""What reads a file, by the ending of its name in lower case."""


def is_readable(article_id: str) -> bool:
    """Tell whether files with the ending of `article_id` are read at all."""
    return _ending(article_id) in READERS


def read_article(article_id: str, data: bytes) -> Reading:
    """Return the article that `data` holds; the ending of `article_id` says of what kind it is.

    Raises `ArticleError`, with the reason to report, when it can't be read.
    """
    if len(data) > MOST_BYTES:
        raise ArticleError(f"too large: {len(data):,} bytes; the limit is {MOST_BYTES:,}")
    reader = READERS.get(_ending(article_id))
    if reader is None:
        kinds = " ".join(READERS)
        raise ArticleError(f"not a kind of file that is read; those are {kinds}")
    return reader(article_id, data)


def _ending(article_id: str) -> str:
    return PurePosixPath(article_id).suffix.lower()
