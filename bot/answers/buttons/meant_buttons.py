"""Buttons that ask a question again with a word that was meant in the place of another.

Their data has that word and its place, so that they work as long as the question is kept.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.answers.notes_text import MOST_MEANT
from index import Correction

PATTERN = r"^meant:"  # of the data of all buttons made here

_DATA = re.compile(r"meant:([0-9a-z]{1,13}):(\d{1,5})-(\d{1,5}):(.+)", re.DOTALL)
_MOST_BYTES = 64  # that Telegram takes
_IN_A_ROW = 3


class Meant(NamedTuple):
    """What a button says: in the question of a reply, this word stands for that stretch."""

    token: str
    start: int
    end: int
    word: str

    @property
    def data(self) -> str:
        """As a button carries it."""
        return f"meant:{self.token}:{self.start}-{self.end}:{self.word}"

    def within(self, question: str) -> str:
        """Return the question with the word in its place."""
        return question[: self.start] + self.word + question[self.end :]


def read(data: str) -> Meant | None:
    """Return what a button says; None for data of other buttons, of whatever origin."""
    found = _DATA.fullmatch(data)
    return Meant(found[1], int(found[2]), int(found[3]), found[4]) if found else None


def own_rows(keyboard: InlineKeyboardMarkup | None) -> list[Sequence[InlineKeyboardButton]]:
    """Return the buttons of `keyboard` that were made here, to take them along."""
    rows = keyboard.inline_keyboard if keyboard else ()
    return [row for row in rows if re.match(PATTERN, str(row[0].callback_data))]


def rows(
    token: str, question: str, corrections: Sequence[Correction]
) -> list[list[InlineKeyboardButton]]:
    """Return a button for each correction that is named and that Telegram's limit has room for."""
    meant = ((each, question.find(each.written)) for each in corrections)
    targets = [
        Meant(token, start, start + len(each.written), each.searched)
        for each, start in meant
        if start >= 0
    ]
    buttons = [
        InlineKeyboardButton(target.word, callback_data=target.data)
        for target in targets
        if len(target.data.encode()) <= _MOST_BYTES
    ]
    kept = buttons[:MOST_MEANT]
    return [kept[at : at + _IN_A_ROW] for at in range(0, len(kept), _IN_A_ROW)]
