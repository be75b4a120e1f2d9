"""What is written, as its readers see it, and what Telegram refuses of it."""

from dataclasses import dataclass
from typing import Any

from bot.messages.markup import MAX_BYTES, MAX_UNITS, units
from tests.bot.markup_reader import UnreadableMarkupError, read_markup
from tests.bot.wording import LANGUAGES, worded

MOST_DATA = 64  # bytes that a button carries


class RefusedError(Exception):
    """An answer with an error, as Telegram gives it."""

    def __init__(self, status: int, description: str, **parameters: Any):
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


def refuse(description: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {description}")


@dataclass(frozen=True)
class Said:
    """A message as its readers see it."""

    message: dict

    @property
    def id(self) -> int:
        return self.message["message_id"]

    @property
    def chat_id(self) -> int:
        return self.message["chat"]["id"]

    @property
    def text(self) -> str:
        return self.message["text"]

    @property
    def reply_to(self) -> int | None:
        return self.message.get("reply_to_message", {}).get("message_id")

    @property
    def topic(self) -> int | None:
        return self.message.get("message_thread_id")

    @property
    def buttons(self) -> dict[str, str]:
        """The labels of the buttons under it, row by row, and what they carry."""
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", ())
        return {b["text"]: b.get("callback_data") or b["url"] for row in rows for b in row}

    @property
    def steps(self) -> list[str]:
        """The labels of the buttons that lead to something else than votes and wishes."""
        own = ("vote:", "wish:")
        return [label for label, data in self.buttons.items() if not data.startswith(own)]

    @property
    def quotes(self) -> list[str]:
        """What it quotes as an answer."""
        return [] if self._is_refusal else self.passages

    @property
    def closest(self) -> list[str]:
        """What a refusal shows, closed, as the closest passage."""
        return self._covered("expandable_blockquote") if self._is_refusal else []

    @property
    def passages(self) -> list[str]:
        """All that it quotes."""
        return self._covered("blockquote", "expandable_blockquote")

    @property
    def _is_refusal(self) -> bool:
        return any(worded("refusal.closest", each.code) in self.text for each in LANGUAGES.all)

    @property
    def bold(self) -> list[str]:
        return self._covered("bold")

    def _covered(self, *kinds: str) -> list[str]:
        raw = self.text.encode("utf-16-le")
        return [
            raw[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in self.message.get("entities", ())
            if e["type"] in kinds
        ]


def entities_in(text: str) -> list[dict]:
    """Return what Telegram marks in a text: commands and names with an @."""
    found, at = [], 0
    for word in text.split(" "):
        bare = word.rstrip("?,.!:")
        kind = {"/": "bot_command", "@": "mention"}.get(bare[:1])
        if kind and len(bare) > 1:
            found.append({"type": kind, "offset": units(text[:at]), "length": units(bare)})
        at += len(word) + 1
    return found


def text_fields(text: str | None) -> dict:
    if text is None:
        return {}
    entities = entities_in(text)
    return {"text": text} | ({"entities": entities} if entities else {})


def buttons_in(markup: dict | None) -> dict:
    if markup is None or not markup["inline_keyboard"]:
        return {}
    for row in markup["inline_keyboard"]:
        for button in row:
            if "url" in button:
                if not button["url"].startswith(("https://", "http://")):
                    raise refuse("BUTTON_URL_INVALID")
            elif not 1 <= len(button["callback_data"].encode()) <= MOST_DATA:
                raise refuse("BUTTON_DATA_INVALID")
    return {"reply_markup": markup}


def parsed(text: str, parse_mode: str | None) -> dict:
    """Return the text and entities of a message of the bot, or refuse it."""
    if len(text.encode()) > MAX_BYTES:
        raise refuse("text is too long")
    entities = []
    if parse_mode:
        assert parse_mode == "HTML"
        try:
            text, entities = read_markup(text)
        except UnreadableMarkupError as error:
            raise refuse(f"can't parse entities: {error}") from None
    if not text.strip():
        raise refuse("message text is empty")
    if units(text) > MAX_UNITS:
        raise refuse("message is too long")
    fields = {"text": text}
    return fields | ({"entities": [entity.as_json() for entity in entities]} if entities else {})
