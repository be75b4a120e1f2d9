"""Handler and filter of commands, written as a text or below a picture."""

from typing import Any

from telegram import Message, Update
from telegram.ext import CommandHandler, ContextTypes, filters

from bot.gateway.addressing import begins_with_command, command_in, words_after_command


class CommandIn(CommandHandler[ContextTypes.DEFAULT_TYPE, None]):
    """Handles commands to this bot, also in captions; `context.args` are the words behind."""

    def check_update(self, update: object) -> Any:  # noqa: ANN401 - as the library has it
        """Return the words and what the filters found, or nothing when it is not for this one."""
        message = update.effective_message if isinstance(update, Update) else None
        if message is None or command_in(message, message.get_bot().bot) not in self.commands:
            return None
        found = self.filters.check_update(update) if isinstance(update, Update) else False
        return (words_after_command(message).split(), found) if found else False


class AnyCommand(filters.MessageFilter):
    """Lets messages through that begin with a command, to whichever bot."""

    def filter(self, message: Message) -> bool:
        """Tell if `message` begins with one."""
        return begins_with_command(message)
