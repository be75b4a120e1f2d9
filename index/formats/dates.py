"""Reads dates of publication in their many forms."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime


def published(written: object) -> date | None:
    """Return the day, or the time with its zone, that `written` says; None when it says none.

    Takes dates and times, ISO 8601 and RFC 5322. A time without a zone is no moment anybody can
    know, so only its day is kept.
    """
    if isinstance(written, datetime):
        return written if written.tzinfo else written.date()
    if isinstance(written, date):
        return written
    if isinstance(written, str):
        return _from_text(written.strip())
    return None


def _from_text(written: str) -> date | None:
    for parse in (date.fromisoformat, datetime.fromisoformat, parsedate_to_datetime):
        try:
            return published(parse(written))
        except (ValueError, OverflowError):
            continue
    return None
