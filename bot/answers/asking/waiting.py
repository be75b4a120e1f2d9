"""Tells people that they wait, where the line for searches is long."""

import logging
from dataclasses import dataclass, field

from telegram import Message
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.answers import answer_text
from bot.gateway import PER_SECOND, Interpreter, Pace, Sending, Urgency, delivery
from bot.ledger import MessageId
from bot.serving import Ahead

_LOG = logging.getLogger(__name__)

_LONG_WAIT = 2.0  # seconds from which on the place in the line is told, in private


def _for_notices() -> Pace:
    return Pace(burst=20, every=2.0, line=0)  # all of them: a few of the messages that there are


@dataclass(frozen=True, slots=True)
class Waiting:
    """Tells places in the line."""

    interpreter: Interpreter
    notices: Pace = field(default_factory=_for_notices)

    async def tell(self, ahead: Ahead, message: Message) -> MessageId | None:
        """Tell the place in a long line for searches, in the message to be returned.

        Not where messages are what is scarce, in a group or where searches are faster than
        Telegram takes their answers: a notice would cost somebody an answer. However many wait,
        the notices are few.
        """
        is_long = ahead.seconds >= max(_LONG_WAIT, ahead.waiting / PER_SECOND)
        if not is_long or message.chat.type != ChatType.PRIVATE or self.notices.join(0) is None:
            return None
        texts = await self.interpreter.texts_under(message)
        how = Sending(Urgency.COURTESY, spare=True)
        try:
            sent = await delivery.reply(message, answer_text.waiting(texts, ahead.waiting), how=how)
        except TelegramError as error:
            _LOG.info("Somebody can't be told that they wait: %s", error)
            return None
        return MessageId.of(sent)
