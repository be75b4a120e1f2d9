"""Init data of a Mini App: its visitor, signed with the bot's token.

The check is that of https://core.telegram.org/bots/webapps: an HMAC of all fields but the hash, by
a key that is made of the token.
"""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from urllib.parse import parse_qsl

_FOR = timedelta(hours=1)  # that data counts, from when Telegram gave it
_AHEAD = timedelta(minutes=5)  # that it may be from the future, as clocks have it
_MOST_FIELDS = 30


class InitDataError(Exception):
    """What somebody sent is nothing that Telegram has signed for this bot a while ago."""


class Visitor(NamedTuple):
    """Somebody who has opened the Mini App; `start` is what it was started with."""

    user_id: int
    language: str = ""
    start: str = ""


def validated(data: str, token: str, now: datetime) -> Visitor:
    """Return who has opened the Mini App. Raises `InitDataError`."""
    fields = _fields(data)
    given = fields.pop("hash", "")
    told = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    expected = hmac.new(key, told.encode(), hashlib.sha256).hexdigest()
    if not token or not hmac.compare_digest(given.encode(), expected.encode()):
        raise InitDataError
    try:
        given_at = datetime.fromtimestamp(int(fields["auth_date"]), UTC)
        user = json.loads(fields["user"])
        visitor = Visitor(
            int(user["id"]), str(user.get("language_code", "")), fields.get("start_param", "")
        )
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        raise InitDataError from None
    if not now - _FOR <= given_at <= now + _AHEAD:
        raise InitDataError
    return visitor


def _fields(data: str) -> dict[str, str]:
    """Return the fields of a query; no field may be there twice."""
    try:
        pairs = parse_qsl(
            data, keep_blank_values=True, strict_parsing=True, max_num_fields=_MOST_FIELDS,
            errors="strict",
        )  # fmt: skip
    except ValueError:
        raise InitDataError from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise InitDataError
    return fields
