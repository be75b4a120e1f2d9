"""All buttons of a reply, one kind below the other."""

from collections.abc import Sequence

from telegram import InlineKeyboardMarkup

from bot.answers.buttons import meant_buttons, vote_buttons
from bot.ledger import Tally
from bot.messages import Texts
from index import Correction


def under_answer(
    texts: Texts,
    token: str,
    question: str,
    meant: Sequence[Correction],
    steps: InlineKeyboardMarkup | None,
    tally: Tally,
) -> InlineKeyboardMarkup | None:
    """Return what was meant, the steps to other views, and the votes."""
    rows = [*meant_buttons.rows(token, question, meant), *(steps.inline_keyboard if steps else ())]
    return vote_buttons.below(InlineKeyboardMarkup(rows), vote_buttons.rows(texts, token, tally))


def under_refusal(
    texts: Texts, token: str, question: str, meant: Sequence[Correction], *, with_wish: bool
) -> InlineKeyboardMarkup | None:
    """Return what was meant, and the wish to be told of an answer."""
    rows = meant_buttons.rows(token, question, meant)
    wish = vote_buttons.wish_rows(texts, token) if with_wish else ()
    return vote_buttons.below(InlineKeyboardMarkup(rows), wish)
