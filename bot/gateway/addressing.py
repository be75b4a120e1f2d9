"""Decides if a message is a question to the bot, and which. Pure."""

from collections.abc import Iterable, Sequence

from telegram import Message, MessageEntity, User
from telegram.constants import ChatType

_QUESTION_MARKS = "?？؟"
_AFTER_A_NAME = " ,:;–—"


def question_in(message: Message, me: User) -> str | None:
    """Return what `message` asks the bot `me`, or None when it is not addressed to it.

    Addressed are: every text in a private chat, /ask, a mention anywhere, a reply to one of the
    bot's messages. Commands and mentions of the bot are taken out. Without words of its own, the
    message that it replies to is the question, or the selected part of it; "" when there is none.
    """
    command = _command(message)
    if command is not None:
        addressed = command in ("/ask", f"/ask@{_name(me)}")
    else:
        addressed = (
            message.chat.type == ChatType.PRIVATE
            or any(_mentions_of(me, message))
            or (_replies_to(me, message) and not _mentions_another_bot(message))
        )
    if not addressed:
        return None
    return _words(message, me) or _words_pointed_at(message, me)


def is_called(message: Message, me: User) -> bool:
    """Tell whether a command is meant for the bot `me` beyond doubt, whoever else is there.

    It is in a private chat, with the bot's name, and in reply to what the bot has said, also by
    somebody who picked it from its inline results.
    """
    if message.chat.type == ChatType.PRIVATE or _replies_to(me, message):
        return True
    above = message.reply_to_message
    if above is not None and _is_sent_by(me, above):
        return True
    return (_command(message) or "").endswith(f"@{_name(me)}")


def command_in(message: Message, me: User) -> str:
    """Return the name of the command to the bot `me` that `message` begins with; "" for none."""
    name, _, bot = (_command(message) or "").removeprefix("/").partition("@")
    return name if bot in ("", _name(me)) else ""


def text_given(message: Message, me: User) -> str:
    """Return the text that a command is about: what stands behind it, or what it replies to.

    Of that, the selected part counts. What is written behind the command is returned as it is;
    "" when there is no text, and for a whole message of the bot `me`, also one sent inline.
    """
    return words_after_command(message) or _words_pointed_at(message, me)


def words_after_command(message: Message) -> str:
    """Return what is written behind the command that `message` begins with, as it is."""
    entity = next((e for e in _entities(message) if e.offset == 0), None)
    after = _utf16(message)[2 * entity.length :] if entity else b""
    return after.decode("utf-16-le", "replace").strip()


def begins_with_command(message: Message) -> bool:
    """Tell if `message` begins with a command, to whichever bot."""
    return _command(message) is not None


def bots_called(message: Message) -> set[str]:
    """Return the names, in lower case, of all bots that `message` mentions or has a command to."""
    mentions = (e for e in _entities(message) if e.type == MessageEntity.MENTION)
    names = {_slice(message, each).lower().removeprefix("@") for each in mentions}
    called = (_command(message) or "").partition("@")[2]
    return {name for name in names if name.endswith("bot")} | ({called} if called else set())


def question_overheard(message: Message) -> str | None:
    """Return what `message` asks of everybody in a group; None when it is no such question.

    That is a text with a question mark that begins with no command and mentions nobody.
    """
    addressed = (MessageEntity.MENTION, MessageEntity.TEXT_MENTION)
    if _command(message) is not None or any(e.type in addressed for e in _entities(message)):
        return None
    text = _tidy(message.text or "")
    return text if any(mark in text for mark in _QUESTION_MARKS) else None


def _command(message: Message) -> str | None:
    """Return the command that `message` begins with, in lower case, with any "@name"."""
    for entity in _entities(message):
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0:
            return _slice(message, entity).lower()
    return None


def _mentions_of(me: User, message: Message) -> Iterable[MessageEntity]:
    for entity in _entities(message):
        by_name = entity.type == MessageEntity.MENTION and (
            _slice(message, entity).lower() == f"@{_name(me)}"
        )
        by_id = entity.type == MessageEntity.TEXT_MENTION and (
            entity.user is not None and entity.user.id == me.id
        )
        if by_name or by_id:
            yield entity


def _mentions_another_bot(message: Message) -> bool:
    """Whether a name with the ending that Telegram asks of bots stands in `message`."""
    return any(
        _slice(message, entity).lower().endswith("bot")
        for entity in _entities(message)
        if entity.type == MessageEntity.MENTION
    )


def _replies_to(me: User, message: Message) -> bool:
    replied = message.reply_to_message
    # Whatever is said in a forum topic "replies" to the message that opened the topic.
    if replied is None or replied.from_user is None or replied.forum_topic_created:
        return False
    return replied.from_user.id == me.id


def _is_sent_by(me: User, message: Message) -> bool:
    """Whether somebody has picked `message` from the bot's inline results."""
    return message.via_bot is not None and message.via_bot.id == me.id


def _words_pointed_at(message: Message, me: User) -> str:
    if message.quote is not None:
        return _tidy(message.quote.text)
    replied = message.reply_to_message
    if replied is None or _replies_to(me, message) or _is_sent_by(me, replied):
        return ""
    return _words(replied, me)


def _words(message: Message, me: User) -> str:
    """Return the text without its command and the mentions of the bot."""
    removed = list(_mentions_of(me, message))
    if _command(message) is not None:
        removed.append(next(e for e in _entities(message) if e.offset == 0))
    raw, at, kept = _utf16(message), 0, []
    for entity in sorted(removed, key=lambda e: e.offset):
        kept.append(raw[2 * at : 2 * entity.offset])
        at = entity.offset + entity.length
    kept.append(raw[2 * at :])
    text = " ".join(part.decode("utf-16-le", "replace") for part in kept)
    return _tidy(text.lstrip().lstrip(_AFTER_A_NAME) if removed else text)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _name(me: User) -> str:
    return (me.username or "").lower()


def _entities(message: Message) -> Sequence[MessageEntity]:
    return message.entities if message.text else message.caption_entities


def _slice(message: Message, entity: MessageEntity) -> str:
    raw = _utf16(message)[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return raw.decode("utf-16-le", "replace")


def _utf16(message: Message) -> bytes:
    """Return what is written, encoded as Telegram counts offsets: two bytes a unit."""
    return (message.text or message.caption or "").encode("utf-16-le", "surrogatepass")
