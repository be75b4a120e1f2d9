"""Words about the bot itself: its commands and their use."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.messages import Line, Markup, Texts, italic, join, shortened

UNKNOWN_COMMAND = Line("help.unknown_command")
_EXAMPLE = Line("help.example")
_EDITS = Line("help.edits")


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the command menu and of /help."""

    name: str
    description: Line


COMMANDS = (
    Command("ask", Line("command.ask")),
    Command("why", Line("command.why")),
    Command("verify", Line("command.verify")),
    Command("settings", Line("command.settings")),
    Command("forget", Line("command.forget")),
    Command("help", Line("command.help")),
    Command("start", Line("command.start")),
)
ADMINISTRATORS_COMMANDS = (
    Command("reindex", Line("command.reindex")),
    Command("rollback", Line("command.rollback")),
    Command("sources", Line("command.sources")),
    Command("articles", Line("command.articles")),
    Command("invite", Line("command.invite")),
    Command("readers", Line("command.readers")),
    Command("gaps", Line("command.gaps")),
    Command("digest", Line("command.digest")),
    Command("status", Line("command.status")),
)


def start(texts: Texts, articles: int, examples: Sequence[str]) -> Markup:
    """Return what the bot does, in a line, and questions to ask it, each on one of its own."""
    lines = (Markup.of("• ") + italic(shortened(example)) for example in examples)
    return join("\n", (Markup.of(texts.ngettext("start.what", articles)), *lines))


def help_(
    texts: Texts,
    bot_name: str,
    articles: int,
    example: str,
    *,
    inline: bool = False,
    administrator: bool = False,
) -> Markup:
    """Return what the bot can do, with an example from what is indexed."""
    commands = COMMANDS + (ADMINISTRATORS_COMMANDS if administrator else ())
    lines = (f"/{c.name} – {texts.line(c.description).text}" for c in commands)
    what = texts.ngettext("help.what", articles)
    example_line = texts.line(_EXAMPLE) + Markup.of("\n") + italic(shortened(example))
    ways = (in_groups(texts, bot_name), texts.line(_EDITS))
    return join(
        "\n\n",
        (
            Markup.of(what),
            example_line,
            join(" ", ways),
            *([_in_any_chat(texts, bot_name)] if inline else ()),
            Markup.of("\n".join(lines)),
        ),
    )


def in_groups(texts: Texts, bot_name: str) -> Markup:
    """Return how to ask the bot in a group."""
    return Markup.of(texts.gettext("help.in_groups", bot=bot_name))


def _in_any_chat(texts: Texts, bot_name: str) -> Markup:
    return Markup.of(texts.gettext("help.inline", bot=bot_name))
