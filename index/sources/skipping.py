"""Skipped articles: an exception with its trace, as a report names it."""

from traceback import format_exception

from index.errors import ArticleError, RetrievalError, StoreError, UnseenError
from index.model import Skipped


def skipped_for(name: str, error: Exception) -> Skipped:
    """Return that `name` is skipped, and why; what nobody foresaw has its trace.

    Whoever reads articles one by one catches any exception, and goes on with this: one article
    must not keep the others from being indexed. Where the disk or the store is at fault, it is
    `unseen`.
    """
    if isinstance(error, ArticleError):
        unseen = isinstance(error, UnseenError)
        return Skipped(name, str(error), unseen=unseen, trace=error.trace)
    if isinstance(error, OSError):
        return Skipped(name, f"can't be read: {error.strerror or error}", unseen=True)
    if isinstance(error, RetrievalError):
        return Skipped(name, str(error), unseen=isinstance(error, StoreError))
    trace = "".join(format_exception(error))
    return Skipped(name, f"can't be read ({type(error).__name__})", trace=trace)


def unwritable(name: str) -> Skipped | None:
    """Return that `name` is skipped when it has bytes that are no text, None for any other."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return Skipped(ascii(name)[1:-1], "its name is not UTF-8: rename it")
    return None
