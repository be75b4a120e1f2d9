"""Buttons for votes and subscriptions, below all others of a reply.

They stand below the other buttons of a reply, and are found again there: whoever changes the
others takes these along.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.ledger import Reason, Tally
from bot.messages import Line, Texts

PATTERN = r"^(vote|wish):"  # of the data of all buttons made here

_VOTE = re.compile(r"vote:([0-9a-z]{1,13}):(\w+)")
_WISH = re.compile(r"wish:([0-9a-z]{1,13})")

_REASONS = {"wrong": Reason.WRONG, "outdated": Reason.OUTDATED, "none": Reason.NO_ANSWER}
_LABELS = {
    "wrong": Line("vote.wrong"),
    "outdated": Line("vote.outdated"),
    "none": Line("vote.no_answer"),
}
_TELL_ME = Line("button.tell_me")

NOT_RECORDED = "0"  # the token under a message that Telegram will tell of once it is sent

Rows = Sequence[Sequence[InlineKeyboardButton]]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a button says of the reply with this token."""

    token: str
    liked: bool
    reason: Reason | None = None


def opinion_in(data: str) -> Opinion | None:
    """Return what a button says of a reply; None for data of other buttons, of whatever origin."""
    found = _VOTE.fullmatch(data)
    if found is None:
        return None
    token, choice = found.groups()
    if choice in ("like", "dislike"):
        return Opinion(token, liked=choice == "like")
    return Opinion(token, liked=False, reason=_REASONS[choice]) if choice in _REASONS else None


def wish_in(data: str) -> str | None:
    """Return the token of the reply that somebody wants to know more of; None for other data."""
    found = _WISH.fullmatch(data)
    return found[1] if found else None


def rows(texts: Texts, token: str, tally: Tally, *, why: bool = False) -> Rows:
    """Return the buttons to vote with, and those to say why not, when that is asked."""
    votes = [
        _button(_counted("👍", tally.likes), f"vote:{token}:like"),
        _button(_counted("👎", tally.dislikes), f"vote:{token}:dislike"),
    ]
    reasons = [_button(texts.line(line).text, f"vote:{token}:{c}") for c, line in _LABELS.items()]
    return [votes, reasons] if why else [votes]


def wish_rows(texts: Texts, token: str) -> Rows:
    """Return the button to be told when there is an answer."""
    return [[_button(texts.line(_TELL_ME).text, f"wish:{token}")]]


def below(keyboard: InlineKeyboardMarkup | None, own: Rows) -> InlineKeyboardMarkup | None:
    """Return the other buttons of `keyboard` with `own` below them, None when nothing is left."""
    others = [row for row in _rows_of(keyboard) if not _is_own(row)]
    together = [*others, *own]
    return InlineKeyboardMarkup(together) if together else None


def own_rows(keyboard: InlineKeyboardMarkup | None) -> Rows:
    """Return the buttons of `keyboard` that were made here, to take them along."""
    return [row for row in _rows_of(keyboard) if _is_own(row)]


def _rows_of(keyboard: InlineKeyboardMarkup | None) -> Rows:
    return keyboard.inline_keyboard if keyboard else ()


def _is_own(row: Sequence[InlineKeyboardButton]) -> bool:
    return any(re.match(PATTERN, str(button.callback_data)) for button in row)


def _counted(sign: str, number: int) -> str:
    return f"{sign} {number}" if number else sign


def _button(label: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=data)
