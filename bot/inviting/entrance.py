"""Lets people in who come by an invitation."""

import logging
from dataclasses import dataclass, field

from telegram import Message, User
from telegram.constants import ChatType

from bot.gateway import (
    Interpreter,
    Pace,
    Sender,
    Sending,
    Urgency,
    command_in,
    delivery,
    sender_of,
    words_after_command,
)
from bot.inviting import inviting_text
from bot.inviting.invitation import digest_of, token_in
from bot.ledger import Entrance, LedgerUnavailableError
from bot.messages import Line, shortened
from bot.readers import Readership

_LOG = logging.getLogger(__name__)

_LONGEST_NAME = 64


def _for_attempts() -> Pace:
    return Pace(burst=5, every=60.0, line=0)


@dataclass(frozen=True, slots=True)
class Entry:
    """Reads the tokens of invitations in what strangers send with /start, in private only."""

    readers: Readership
    interpreter: Interpreter
    attempts: Pace = field(default_factory=_for_attempts)

    def token_in(self, message: Message, me: User) -> str:
        """Return the token that a person sends to the bot `me`, "" for none."""
        if message.chat.type != ChatType.PRIVATE or sender_of(message) != Sender.PERSON:
            return ""
        return token_in(words_after_command(message)) if command_in(message, me) == "start" else ""

    async def admits(self, message: Message, token: str) -> bool:
        """Let who sent `message` in by a token, or tell them why not."""
        person = message.from_user
        if person is None or self.attempts.join(person.id) is None:
            return False
        name = shortened(person.full_name, _LONGEST_NAME)
        try:
            entered = await self.readers.enter(digest_of(token), person.id, name)
        except LedgerUnavailableError as error:
            _LOG.warning("Somebody can't enter now: %s", error)
            await self._tell(message, inviting_text.NOT_NOW)
            return False
        _LOG.info("User %d came by an invitation: %s", person.id, entered)
        if entered == Entrance.ENTERED:
            return True
        closed = entered == Entrance.CLOSED
        await self._tell(message, inviting_text.CLOSED if closed else inviting_text.NOT_PUBLIC)
        return False

    async def _tell(self, message: Message, line: Line) -> None:
        texts = await self.interpreter.texts_under(message)
        await delivery.reply(message, texts.line(line), how=Sending(Urgency.COURTESY))
