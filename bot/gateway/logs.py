"""Sets up logging, which never shows the token or a question."""

import logging
import re

from telegram.error import InvalidToken

from index import escaped

# Any token, so that one is hidden also where nobody told us of it.
_ANY_TOKEN = re.compile(r"(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}")
_HIDDEN = "[token]"


class RedactingFormatter(logging.Formatter):
    """Formats a record whole, with its traceback, and then takes the token out.

    Nothing in it controls a terminal. Lines below the first are set in: what others have named
    can't look like a record of its own.
    """

    def __init__(self, token: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        secret = token.partition(":")[2]
        self._known = [known for known in (token, secret) if known]

    def format(self, record: logging.LogRecord) -> str:
        """Return the text of `record` without any token."""
        text = escaped(super().format(record), keep="\n\t").replace("\n", "\n    ")
        for known in self._known:
            text = text.replace(known, _HIDDEN)
        return _ANY_TOKEN.sub(_HIDDEN, text)


def configure_logging(level: str, token: str) -> None:
    """Log to standard error from `level` on. Called again, it replaces what it set up before."""
    handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(token))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # httpx logs addresses, which hold the token; the others log updates, which hold questions;
    # alembic and uvicorn only tell at every start that they have nothing to do, or have begun.
    for name in ("httpx", "httpcore", "alembic", "uvicorn"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(max(logging.INFO, logging.getLevelName(level)))
    logging.getLogger("telegram.ext").addFilter(_is_told_elsewhere)


def _is_told_elsewhere(record: logging.LogRecord) -> bool:
    """Drop the traceback of a refused token: `polling` says in one line what to do about it."""
    return not (record.exc_info and isinstance(record.exc_info[1], InvalidToken))
