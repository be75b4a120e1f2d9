"""Tells persons from groups, channels and bots as senders. Pure."""

from enum import Enum, auto

from telegram import Message


class Sender(Enum):
    """Kinds of senders; only a person is known by a user id that is theirs alone."""

    PERSON = auto()
    ANONYMOUS = auto()  # an administrator of a group who writes as the group
    CHANNEL = auto()
    MACHINE = auto()  # a bot, a person's choice from a bot's inline results, an automatic forward


def sender_of(message: Message) -> Sender:
    """Return who wrote `message`. Telegram gives `from_user` of senders without one a stand-in."""
    if message.via_bot or message.is_automatic_forward:
        return Sender.MACHINE
    if message.sender_chat:
        own = message.sender_chat.id == message.chat.id and message.chat.type != "channel"
        return Sender.ANONYMOUS if own else Sender.CHANNEL
    if message.from_user is None or message.from_user.is_bot:
        return Sender.MACHINE
    return Sender.PERSON


def sender_id(message: Message) -> int:
    """Return the id of who wrote `message`; those who write under a shared account are one."""
    return (message.sender_chat or message.from_user or message.chat).id
