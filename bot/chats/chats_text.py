"""Words about a chat: its settings, and addressing the bot there."""

from bot.chats.help_text import in_groups
from bot.messages import Line, Markup, Texts, bold, join

GROUP_ADMINISTRATORS_ONLY = Line("settings.administrators_only")
CANNOT_CHECK = Line("settings.cannot_check")
PRESS_TO_SHOW = Line("settings.press_to_show")
SEES_LITTLE = Line("settings.sees_little")
NOT_NOW = Line("settings.not_now")
ONLY_TEXT = Line("ask.only_text")

_NOT_PUBLIC = Line("door.not_public")
_SETTINGS = Line("settings.heading")
_WHAT_IT_SAYS = Line("settings.what_in_group")
_WHAT_IT_SAYS_IN_PRIVATE = Line("settings.what_in_private")


def not_public(texts: Texts, user_id: int | None) -> Markup:
    """Return what strangers are told when the articles are not public; None for no person."""
    if user_id is None:
        return texts.line(_NOT_PUBLIC)
    how = texts.gettext("door.how_to_enter", user_id=user_id)
    return join(" ", (texts.line(_NOT_PUBLIC), Markup.of(how)))


def settings(texts: Texts, *notes: Line, in_group: bool) -> Markup:
    """Return what stands above the buttons of a chat's settings."""
    what = _WHAT_IT_SAYS if in_group else _WHAT_IT_SAYS_IN_PRIVATE
    lines = (texts.line(line) for line in (what, *notes))
    return join("\n\n", (bold(texts.line(_SETTINGS).text), *lines))


def joined(texts: Texts, bot_name: str, *, sees_all: bool) -> Markup:
    """Return how to address the bot in a group that it has just joined."""
    ways = join(" ", (texts.line(_WHAT), in_groups(texts, bot_name)))
    sight = texts.line(_SEES_ALL if sees_all else _SEES_ADDRESSED)
    return join("\n\n", (ways, sight, texts.line(_WHERE_SETTINGS)))


_WHAT = Line("joined.what")
_SEES_ALL = Line("joined.sees_all")
_SEES_ADDRESSED = Line("joined.sees_addressed")
_WHERE_SETTINGS = Line("joined.settings")
