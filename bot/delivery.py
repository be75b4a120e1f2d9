"""Sending and changing messages, and what Telegram may answer to that.

A send is never repeated after a network error: the message may have gone out, and only its
confirmation may be lost. Telegram's answers have no codes, so two are known by their words.
"""

import logging

from telegram import Bot, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.ledger import MessageId
from bot.markup import Markup

_LOG = logging.getLogger(__name__)


async def reply(message: Message, said: Markup) -> Message:
    """Say something under `message`, in its topic; also when it has been deleted meanwhile."""
    under = ReplyParameters(message.message_id, allow_sending_without_reply=True)
    try:
        return await message.reply_html(said.html, reply_parameters=under)
    except BadRequest as error:
        _raise_unless_unreadable(error)
        return await message.reply_text(said.text, reply_parameters=under)


async def change(bot: Bot, target: MessageId, said: Markup) -> None:
    """Put `said` in place of what one of the bot's own messages says."""
    chat_id, message_id = target
    try:
        await bot.edit_message_text(said.html, chat_id, message_id, parse_mode=ParseMode.HTML)
    except BadRequest as error:
        if "message is not modified" in str(error).lower():
            return
        _raise_unless_unreadable(error)
        await bot.edit_message_text(said.text, chat_id, message_id)


def _raise_unless_unreadable(error: BadRequest) -> None:
    if "can't parse entities" not in str(error).lower():
        raise error
    _LOG.error("A bug: Telegram can't read this markup, it is sent as plain text: %s", error)
