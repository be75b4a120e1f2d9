"""Says a reply, under a message or in what was said before."""

import logging
from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, Message
from telegram.error import BadRequest

from bot.gateway import OpenQuestion, Sending, Urgency, delivery
from bot.ledger import MessageId
from bot.messages import Markup

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadyReply:
    """What to say, the token by which the ledger knows it, and the buttons under it."""

    said: Markup
    token: str | None = None
    keyboard: InlineKeyboardMarkup | None = None


async def say(
    message: Message,
    told: MessageId | None,
    reply: ReadyReply,
    attempts: OpenQuestion | None = None,
) -> MessageId:
    """Reply to `message`, in what it was `told` before if that is there; return where it is."""
    how = Sending(Urgency.ANSWER, attempts)
    if told is not None:
        try:
            await delivery.change(message.get_bot(), told, reply.said, reply.keyboard, how)
        except BadRequest as error:
            _LOG.info("A message to be changed is not there, there is a new one: %s", error)
        else:
            return told
    return MessageId.of(await delivery.reply(message, reply.said, reply.keyboard, how))
