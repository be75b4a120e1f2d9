"""Words about a chat: its settings, and addressing the bot there."""

from bot.messages import Line, Markup, Texts, bold, join

GROUP_ADMINISTRATORS_ONLY = Line("Only administrators of this group can change its settings.")
CANNOT_CHECK = Line(
    "Telegram doesn't tell me who administers this group. Please make me an administrator too."
)
PRESS_TO_SHOW = Line(
    "You write as the group, so I can't see who you are. Just press a button: then I can."
)
SEES_LITTLE = Line(
    "I see only what is addressed to me here, so I can't answer anything else. To change that, "
    "make me an administrator, or switch off my privacy mode at @BotFather and add me anew."
)
NOT_NOW = Line("I can't change settings just now. Please try again later.")

_SETTINGS = Line("Settings of this chat")
_WHAT_IT_SAYS = Line("When I answer, how many quotes I show at once, and which language I speak:")
_WHAT_IT_SAYS_IN_PRIVATE = Line("How many quotes I show at once, and which language I speak:")


def not_public(texts: Texts, user_id: int) -> Markup:
    """Return what strangers are told when the articles are not public."""
    return Markup.of(
        texts.gettext(
            "These articles are not public. Whoever runs this bot can let you in: your user id is "
            "{user_id}.",
            user_id=user_id,
        )
    )


def settings(texts: Texts, *notes: Line, in_group: bool) -> Markup:
    """Return what stands above the buttons of a chat's settings."""
    what = _WHAT_IT_SAYS if in_group else _WHAT_IT_SAYS_IN_PRIVATE
    lines = (texts.line(line) for line in (what, *notes))
    return join("\n\n", (bold(texts.line(_SETTINGS).text), *lines))


def joined(texts: Texts, bot_name: str, *, sees_all: bool) -> Markup:
    """Return how to address the bot in a group that it has just joined."""
    ways = texts.gettext(
        "I answer questions with exact quotes from my articles. To ask me here, write /ask and "
        "your question, mention @{bot}, or reply to one of my messages.",
        bot=bot_name,
    )
    sight = texts.line(_SEES_ALL if sees_all else _SEES_ADDRESSED)
    return join("\n\n", (Markup.of(ways), sight, texts.line(_WHERE_SETTINGS)))


_SEES_ALL = Line("I can read all messages here, and stay silent on those that don't address me.")
_SEES_ADDRESSED = Line("Telegram shows me only these messages, and nothing else that is said here.")
_WHERE_SETTINGS = Line("Administrators of the group choose with /settings how I behave here.")
