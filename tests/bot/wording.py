"""What the bot says, by the ids of its messages: no test fails because a sentence is reworded."""

import re

from bot.messages import Languages
from bot.messages.translations import Texts

LANGUAGES = Languages()
ENGLISH: Texts = LANGUAGES.of("en")


def worded(message_id: str, code: str = "en", **values: object) -> str:
    """Return a message in a language, with `values` in its places; there has to be one."""
    said = LANGUAGES.of(code).gettext(message_id, **values)
    assert said != message_id, f"no catalogue has {message_id}"
    return said


def counted(message_id: str, number: int, code: str = "en", **values: object) -> str:
    """Return a message in the form that `number` asks for."""
    return LANGUAGES.of(code).ngettext(message_id, number, **values)


def fixed(message_id: str, code: str = "en") -> str:
    """Return the longest part of a message, in the form for eight, that has no place to fill."""
    translations = LANGUAGES.of(code)._translations
    written = translations.ngettext(message_id, message_id, 8)
    if written == message_id:  # it has no forms for numbers
        written = translations.gettext(message_id)
    return max(re.split(r"\{\w+\}", written), key=len)
