"""Buttons under a reply, and what their data says."""

from bot.answers.buttons import meant_buttons, reply_buttons, vote_buttons
from bot.answers.buttons.reply_buttons import ToContext, ToPage
from bot.answers.buttons.vote_buttons import Opinion
from bot.answers.buttons.whole_keyboard import under_answer, under_refusal

__all__ = [
    "Opinion",
    "ToContext",
    "ToPage",
    "meant_buttons",
    "reply_buttons",
    "under_answer",
    "under_refusal",
    "vote_buttons",
]
