"""Sends, edits and deletes messages, and handles Telegram's refusals.

What was not carried out is tried again below (`rate_limits`); what may have gone out is not sent
twice, and raises `UncertainError`. Telegram's answers have no codes, so a few are known by their
words.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar, cast

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError
from telegram.ext import ExtBot

from bot.gateway.sending.urgency import Sending
from bot.ledger import MessageId
from bot.messages import MAX_UNITS, Markup

_LOG = logging.getLogger(__name__)

T = TypeVar("T")

_LONGEST_NOTE = 200  # characters
_TOPIC_GONE = ("thread not found", "topic_deleted", "topic_closed")
_FOR_A_NOTE = 5.0  # seconds to wait for its confirmation: the person waits for what follows it


async def reply(
    message: Message,
    said: Markup,
    keyboard: InlineKeyboardMarkup | None = None,
    how: Sending | None = None,
) -> Message:
    """Say something under `message`, in its topic; also when it has been deleted meanwhile."""
    bot, under = message.get_bot(), message.message_id
    thread_id = message.message_thread_id if message.is_topic_message else None
    try:
        return await say(
            bot,
            message.chat.id,
            said,
            keyboard,
            under=under,
            thread_id=thread_id,
            how=how,
        )
    except ChatMigrated as error:  # into a supergroup, where the message has another id
        return await say(bot, error.new_chat_id, said, keyboard, how=how)


async def say(
    bot: Bot,
    chat_id: int,
    said: Markup,
    keyboard: InlineKeyboardMarkup | None = None,
    *,
    under: int | None = None,
    thread_id: int | None = None,
    how: Sending | None = None,
) -> Message:
    """Say something in a chat, under the message `under` if there is one.

    Where the topic `thread_id` is gone, and with it that message, it is said in the chat.
    """
    target = ReplyParameters(under, allow_sending_without_reply=True) if under else None

    async def send(text: str, parse_mode: str | None) -> Message:
        return await _limited(bot).send_message(
            chat_id,
            text,
            parse_mode=parse_mode,
            reply_parameters=target,
            message_thread_id=thread_id,
            reply_markup=keyboard,
            rate_limit_args=how,
        )

    try:
        return await _readably(send, said)
    except BadRequest as error:
        if thread_id is None or not any(sign in str(error).lower() for sign in _TOPIC_GONE):
            raise
        _LOG.info("A topic is gone, its answer goes to the chat")
        return await say(bot, chat_id, said, keyboard, how=how)


async def change(
    bot: Bot,
    target: MessageId,
    said: Markup,
    keyboard: InlineKeyboardMarkup | None = None,
    how: Sending | None = None,
) -> None:
    """Put `said` in place of what one of the bot's own messages says, and its buttons under it."""
    chat_id, message_id = target

    async def edit(text: str, parse_mode: str | None) -> Message | bool:
        return await _limited(bot).edit_message_text(
            text,
            chat_id,
            message_id,
            parse_mode=parse_mode,
            reply_markup=keyboard,
            rate_limit_args=how,
        )

    try:
        await _readably(edit, said)
    except BadRequest as error:
        if "message is not modified" not in str(error).lower():
            raise


async def change_buttons(
    query: CallbackQuery, keyboard: InlineKeyboardMarkup | None, how: Sending | None = None
) -> None:
    """Put other buttons under the message of a button, also under one that was sent inline."""
    place = MessageId.of(query.message) if query.message else None
    try:
        await _limited(query.get_bot()).edit_message_reply_markup(
            chat_id=place.chat_id if place else None,
            message_id=place.message_id if place else None,
            inline_message_id=query.inline_message_id,
            reply_markup=keyboard,
            rate_limit_args=how,
        )
    except BadRequest as error:
        if "message is not modified" not in str(error).lower():
            raise


async def acknowledge(query: CallbackQuery, note: str = "") -> None:
    """Tell a person that a button was understood, with a note in a window of its own if any.

    Telegram takes this for some seconds only; whoever comes too late is not told. Whatever goes
    wrong with it, what the button is for is done all the same.
    """
    try:
        await query.answer(
            note[:_LONGEST_NOTE] or None, show_alert=bool(note), read_timeout=_FOR_A_NOTE
        )
    except TelegramError as error:
        _LOG.info("A button can't be answered: %s", error)


async def _readably(put: Callable[[str, str | None], Awaitable[T]], said: Markup) -> T:
    """Put what is said into a message, as plain text when Telegram can't read its markup.

    Of what is too long, the beginning is said, and half as much when Telegram counts otherwise.
    """
    if said.is_too_long:
        _LOG.error("A bug: a message is too long, it is cut")
        said = said.cut()
    try:
        return await put(said.html, ParseMode.HTML)
    except BadRequest as error:
        reason = str(error).lower()
        if "can't parse entities" in reason:
            text = said.text
        elif "is too long" in reason:
            text = said.cut(MAX_UNITS // 2).text
        else:
            raise
        _LOG.error("A bug: Telegram does not take this, it is sent as plain text: %s", error)
        return await put(text, None)


def _limited(bot: Bot) -> ExtBot[Sending]:
    """Return `bot` as the one that `build_app` makes, which knows the limits."""
    return cast("ExtBot[Sending]", bot)
