"""Presses of buttons under answers: what they say is done, or whoever pressed is told why not."""

from collections.abc import Awaitable, Callable

from telegram import CallbackQuery, Update
from telegram.error import TelegramError

from bot.answers import answer_text, context_text
from bot.answers.views import NotThereError
from bot.gateway import Interpreter, delivery
from bot.ledger import LedgerUnavailableError
from bot.messages import Line
from bot.serving import SearchAwayError


async def do(
    update: Update, interpreter: Interpreter, press: Callable[[CallbackQuery], Awaitable[None]]
) -> None:
    """Do what a button says, which is `press`, or tell whoever pressed it why not.

    What nobody foresaw is raised again once that is told, what Telegram refuses without a word.
    """
    query = update.callback_query
    if query is None:
        return
    try:
        await press(query)
    except LedgerUnavailableError:
        await tell(query, interpreter, context_text.NOT_NOW)
    except NotThereError:
        await tell(query, interpreter, context_text.TOO_OLD)
    except SearchAwayError:
        await tell(query, interpreter, answer_text.AWAY)
    except TelegramError:
        raise
    except Exception:
        await tell(query, interpreter, answer_text.TROUBLE)
        raise


async def tell(query: CallbackQuery, interpreter: Interpreter, line: Line) -> None:
    """Tell whoever pressed a button something, and nobody else."""
    texts = await interpreter.texts_after(query)
    await delivery.acknowledge(query, texts.line(line).text)
