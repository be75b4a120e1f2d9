"""Names and contents of files that are made of messages."""

import json
import re
import unicodedata
from pathlib import PurePosixPath
from typing import NamedTuple

from telegram import Message, MessageOriginChannel, MessageOriginChat

from bot.articles.recognising import words_of
from bot.messages import shortened
from index import kinds_added

_LONG_NAME = 60
_SIGN = re.compile(r"[^\w\s'’().,-]")
_END = " .,-"


class Content(NamedTuple):
    """A file to be: what it is called, and what is in it."""

    name: str
    data: bytes


def of_text(message: Message) -> Content:
    """Return the file for the words of a message, as they are, called by how they begin.

    Of what was forwarded, it is a record with the time, and with the channel or group that it is
    from and its address there; the name of a person is kept out of it.
    """
    text = words_of(message)
    first = next((line for line in text.splitlines() if line.strip()), "")
    name = shortened(" ".join(_SIGN.sub(_unless_mark, first).split()), _LONG_NAME).strip("…" + _END)
    name = name or f"message {message.message_id}"
    origin = message.forward_origin
    if origin is None:
        return Content(f"{name}.txt", f"{text}\n".encode("utf-8", "replace"))
    record = {"title": shortened(first, 2 * _LONG_NAME), "published": origin.date.isoformat()}
    if isinstance(origin, MessageOriginChannel):
        record["author"] = origin.chat.title or ""
        if origin.chat.username:
            record["url"] = f"https://t.me/{origin.chat.username}/{origin.message_id}"
    elif isinstance(origin, MessageOriginChat):
        record["author"] = origin.sender_chat.title or ""
    written = json.dumps({**record, "text": text}, ensure_ascii=False, indent=1)
    return Content(f"{name}.json", written.encode("utf-8", "replace"))


def numbered(name: str, number: int) -> str:
    """Return another name beside `name`: `minutes (2).pdf`."""
    endings = (each for each in kinds_added() if name.lower().endswith(each))
    ending = max(endings, key=len, default=PurePosixPath(name).suffix)
    at = len(name) - len(ending)
    return f"{name[:at]} ({number}){name[at:]}"


def _unless_mark(sign: re.Match[str]) -> str:
    """Return a vowel sign, which belongs to its word, and a space for any other sign."""
    return sign[0] if unicodedata.category(sign[0])[0] == "M" else " "
