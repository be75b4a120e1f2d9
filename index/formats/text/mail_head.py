"""The head of a mail that was saved as plain text: its subject, its day, and who wrote it."""

import re
from collections.abc import Mapping
from datetime import date
from email.utils import parseaddr
from typing import NamedTuple

from index.analysis import lines
from index.formats.dates import published
from index.formats.text.mail_labels import label_of

_ANSWERED = re.compile(
    r"\A(?:(?:re|aw|antw|sv|vs|rv|rif|odp|fwd?|wg|tr|i|enc|doorst|пер|отв)(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_FEWEST = 3  # lines
_MOST = 12


class MailHead(NamedTuple):
    """What the head of a mail says; the subject without marks of answers."""

    subject: str
    author: str
    published: date | None


def subject_of(written: str) -> str:
    """Return a subject without the marks of answers and of mails that were passed on."""
    return _ANSWERED.sub("", written)


def mail_head(text: str) -> MailHead | None:
    """Return what the lines with which a text begins say, where they are the head of a mail."""
    told: dict[str, str] = {}
    count = 0
    for line in lines(text):
        if not line.text and (count or told):
            break
        if line.text:
            kind, value = label_of(line.text)
            if not kind or count == _MOST:
                return None
            told.setdefault(kind, value.strip())
            count += 1
    return _head(told) if count >= _FEWEST else None


def _head(told: Mapping[str, str]) -> MailHead | None:
    subject = subject_of(told.get("subject", ""))
    by, at = told.get("from", ""), told.get("sent", "")
    if not any(map(str.isalpha, subject)) or not any(map(str.isalpha, by)):
        return None
    if not any(map(str.isdigit, at)) and "@" not in by:
        return None
    name, address = parseaddr(by)
    return MailHead(subject, name or address, published(at))
