"""Buttons by which an administrator decides about losing many articles."""

import re
from enum import StrEnum
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages import Line, Texts

PATTERN = r"^loss:"  # of the data of all buttons made here

_DATA = re.compile(r"loss:(?:(remove|keep):([0-9a-f]{16})|(agree):)")


class Decision(StrEnum):
    """What a button stands for; `AGREE` is to a loss that somebody had asked for."""

    REMOVE = "remove"
    KEEP = "keep"
    AGREE = "agree"


class Pressed(NamedTuple):
    """A decision, and the sign of the loss that it is about, "" where there is but one."""

    decision: Decision
    sign: str


_LABELS = {
    Decision.REMOVE: Line("loss.remove"),
    Decision.KEEP: Line("loss.keep"),
    Decision.AGREE: Line("loss.agree"),
}


def pressed(data: str) -> Pressed | None:
    """Return what the button with this data decides; None for data of no button."""
    found = _DATA.fullmatch(data)
    return Pressed(Decision(found[1] or found[3]), found[2] or "") if found else None


def question(texts: Texts, sign: str) -> InlineKeyboardMarkup:
    """Return the buttons below the question about a loss."""
    return _keyboard(texts, sign, Decision.REMOVE, Decision.KEEP)


def agreement(texts: Texts) -> InlineKeyboardMarkup:
    """Return the button below a report, while the generation before it is kept."""
    return _keyboard(texts, "", Decision.AGREE)


def _keyboard(texts: Texts, sign: str, *decisions: Decision) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(
            texts.line(_LABELS[decision]).text, callback_data=f"loss:{decision}:{sign}"
        )
        for decision in decisions
    ]
    return InlineKeyboardMarkup([buttons])
