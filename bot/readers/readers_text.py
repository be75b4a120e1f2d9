"""Words about the chats whose members are readers."""

from bot.messages import Texts, shortened
from bot.readers.membership import Unasked


def unasked(texts: Texts, chat: Unasked) -> str:
    """Return that the bot may not ask who is a member of a chat, or perhaps not."""
    if not chat.reason:
        return texts.gettext("readers.chat_unsure", chat=chat.chat_id)
    return texts.gettext("readers.chat_unasked", chat=chat.chat_id, reason=shortened(chat.reason))
