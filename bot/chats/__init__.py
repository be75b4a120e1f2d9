"""Chats: their settings, greetings, help, and the door for strangers."""

from bot.chats import settings_buttons
from bot.chats.calling import Calling
from bot.chats.chat_settings import Chats
from bot.chats.door import Door
from bot.chats.greeting import Greeting
from bot.chats.wordless import Wordless

__all__ = ["Calling", "Chats", "Door", "Greeting", "Wordless", "settings_buttons"]
