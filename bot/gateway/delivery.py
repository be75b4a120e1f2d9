"""Sends, edits and deletes messages, and handles Telegram's refusals.

A send is never repeated after a network error: the message may have gone out, and only its
confirmation may be lost. Telegram's answers have no codes, so a few are known by their words.
"""

import logging

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from bot.ledger import MessageId
from bot.messages import Markup

_LOG = logging.getLogger(__name__)

_LONGEST_NOTE = 200  # characters


async def reply(
    message: Message, said: Markup, keyboard: InlineKeyboardMarkup | None = None
) -> Message:
    """Say something under `message`, in its topic; also when it has been deleted meanwhile."""
    under = ReplyParameters(message.message_id, allow_sending_without_reply=True)
    try:
        return await message.reply_html(said.html, reply_parameters=under, reply_markup=keyboard)
    except ChatMigrated as error:  # into a supergroup, where the message has another id
        return await say(message.get_bot(), error.new_chat_id, said, keyboard)
    except BadRequest as error:
        _raise_unless_unreadable(error)
        return await message.reply_text(said.text, reply_parameters=under, reply_markup=keyboard)


async def say(
    bot: Bot,
    chat_id: int,
    said: Markup,
    keyboard: InlineKeyboardMarkup | None = None,
    *,
    under: int | None = None,
    thread_id: int | None = None,
) -> Message:
    """Say something that nobody has just asked for, under the message `under` if there is one."""
    target = ReplyParameters(under, allow_sending_without_reply=True) if under else None
    return await bot.send_message(
        chat_id,
        said.html,
        parse_mode=ParseMode.HTML,
        reply_parameters=target,
        message_thread_id=thread_id,
        reply_markup=keyboard,
    )


async def change(
    bot: Bot, target: MessageId, said: Markup, keyboard: InlineKeyboardMarkup | None = None
) -> None:
    """Put `said` in place of what one of the bot's own messages says, and its buttons under it."""
    chat_id, message_id = target
    try:
        await bot.edit_message_text(
            said.html, chat_id, message_id, parse_mode=ParseMode.HTML, reply_markup=keyboard
        )
    except BadRequest as error:
        if "message is not modified" in str(error).lower():
            return
        _raise_unless_unreadable(error)
        await bot.edit_message_text(said.text, chat_id, message_id, reply_markup=keyboard)


async def acknowledge(query: CallbackQuery, note: str = "") -> None:
    """Tell a person that a button was understood, with a note in a window of its own if any.

    Telegram takes this for some seconds only; whoever comes too late is not told.
    """
    try:
        await query.answer(note[:_LONGEST_NOTE] or None, show_alert=bool(note))
    except BadRequest as error:
        _LOG.info("A button can't be answered: %s", error)


def _raise_unless_unreadable(error: BadRequest) -> None:
    if "can't parse entities" not in str(error).lower():
        raise error
    _LOG.error("A bug: Telegram can't read this markup, it is sent as plain text: %s", error)
