"""Buttons of a chat's settings, and the change that each makes."""

import re
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.ledger import ChatSettings, Mode
from bot.messages import Languages, Line, Texts

PATTERN = r"^set:"  # of the data of all buttons made here

_DATA = re.compile(r"set:(mode|quotes|language):(\w*)")
_QUOTES = (1, 2, 3, 5)

_MODES = {
    Mode.ADDRESSED: Line("settings.mode.addressed"),
    Mode.CONFIDENT: Line("settings.mode.confident"),
}
_EACH_ONES = Line("settings.language.each")
_AS_IN_TELEGRAM = Line("settings.language.telegram")


def changed(settings: ChatSettings, data: str, languages: Languages) -> ChatSettings | None:
    """Return what the settings are after a button was pressed; None for data of no button."""
    found = _DATA.fullmatch(data)
    if found is None:
        return None
    name, value = found.groups()
    if name == "mode" and value in set(Mode):
        return replace(settings, mode=Mode(value))
    if name == "quotes" and value in map(str, _QUOTES):
        return replace(settings, quotes=int(value))
    if name == "language" and value in ("", *(texts.code for texts in languages.all)):
        return replace(settings, language=value)
    return None


def keyboard(
    texts: Texts, settings: ChatSettings, quotes: int, languages: Languages, *, in_group: bool
) -> InlineKeyboardMarkup:
    """Return the buttons of a chat's settings; what holds now is marked. `quotes` is in effect."""
    modes = [
        _button(texts.line(line).text, f"set:mode:{mode}", on=mode == settings.mode)
        for mode, line in _MODES.items()
    ]
    counts = [_button(str(n), f"set:quotes:{n}", on=n == quotes) for n in _QUOTES]
    own = texts.line(_EACH_ONES if in_group else _AS_IN_TELEGRAM).text
    tongues = [
        _button(each.name, f"set:language:{each.code}", on=each.code == settings.language)
        for each in languages.all
    ]
    each_ones = [_button(own, "set:language:", on=not settings.language)]
    rows = [counts, tongues[:3], tongues[3:], each_ones]
    return InlineKeyboardMarkup([modes, *rows] if in_group else rows)


def _button(label: str, data: str, *, on: bool) -> InlineKeyboardButton:
    return InlineKeyboardButton(f"• {label} •" if on else label, callback_data=data)
