from telegram.ext import CommandHandler

from bot.chats import help_text as replies_help
from bot.messages.translations import english


def test_every_command_that_is_handled_is_in_the_help_and_in_a_menu(app):
    handlers = [handler for group in app.handlers.values() for handler in group]
    handled = {c for h in handlers if isinstance(h, CommandHandler) for c in h.commands}
    menus = {
        command.name for command in replies_help.COMMANDS + replies_help.ADMINISTRATORS_COMMANDS
    }
    help_text = replies_help.help_(english(), "a_bot", 1, "Why?", administrator=True).text
    assert handled == menus
    assert all(f"/{command} – " in help_text for command in handled)
