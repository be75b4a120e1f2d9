"""Reads dates of publication in their many forms."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath

from index.model import Month

_ZONE = re.compile(r"\s+(?=[+-]\d\d:?\d\d$)|\s+(?:UTC|GMT)$|\s+(?=Z$)", re.IGNORECASE)
_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.](0[1-9]|1[0-2])[-_.](\d\d)(?!\d)")
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_MILLISECONDS = 100_000_000_000  # what is more is no seconds
_NEVER = datetime.fromtimestamp(0, UTC)
_WRITTEN = ("%Y/%m/%d", "%d.%m.%Y", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")
_WRITTEN_MONTHS = ("%B %Y", "%b %Y")


def published(written: object) -> date | None:
    """Return the day, the month, or the time with its zone that `written` says; None for none.

    Takes dates and times, seconds since 1970, ISO 8601, RFC 5322, days and months in English. A
    time without a zone is no moment anybody can know, so only its day is kept. What has not been
    yet is no day of publication, nor are the year 1 and the first moment of 1970, which programs
    write for "never".
    """
    try:
        found = _read(written)
        return found if found is not None and _has_been(found) else None
    except (ValueError, OverflowError, OSError):  # too long a number, a zone beyond all years
        return None


def published_by_name(article_id: str) -> date | None:
    """Return the one day in the name of a file (2021-09-14 house rules.md), None for none.

    A name with two days tells of a time between them.
    """
    days = {"-".join(parts) for parts in _DAY_IN_NAME.findall(PurePosixPath(article_id).name)}
    return published(*days) if len(days) == 1 else None


def _has_been(found: date) -> bool:
    if isinstance(found, datetime) and found == _NEVER:
        return False
    day = found.astimezone(UTC).date() if isinstance(found, datetime) else found
    latest = datetime.now(UTC).date() + timedelta(days=1)
    return date.min.replace(2) <= day <= latest


def _read(written: object) -> date | None:
    if isinstance(written, datetime):
        return written if written.tzinfo else written.date()
    if isinstance(written, date):
        return written
    if isinstance(written, int | float) and not isinstance(written, bool):
        written = str(written)
    return _from_text(" ".join(written.split())) if isinstance(written, str) else None


def _from_text(written: str) -> date | None:
    if _EPOCH.fullmatch(written):
        seconds = float(written)
        return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)
    if (month := Month.read(written)) is not None:
        return month
    zoned = _ZONE.sub(lambda match: "+00:00" if match[0].strip() else "", written)
    isos = (date.fromisoformat, datetime.fromisoformat)
    tries = [(parse, text) for parse in isos for text in dict.fromkeys((zoned, written))]
    for parse, text in [*tries, (parsedate_to_datetime, written)]:
        try:
            return _read(parse(text))
        except (ValueError, OverflowError):
            continue
    return _from_day(written)


def _from_day(written: str) -> date | None:
    for form in (*_WRITTEN, *_WRITTEN_MONTHS):
        try:
            found = datetime.strptime(written, form).date()  # noqa: DTZ007
        except ValueError:
            continue
        return Month(found.year, found.month, 1) if form in _WRITTEN_MONTHS else found
    return None
