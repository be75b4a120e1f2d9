"""Words about the bot itself: its commands and their use."""

from dataclasses import dataclass

from bot.messages import Line, Markup, Texts, italic, join, shortened

UNKNOWN_COMMAND = Line("I don't know this command. /help says what I can do.")


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the command menu and of /help."""

    name: str
    description: Line


COMMANDS = (
    Command("ask", Line("ask a question, or take the message you reply to as the question")),
    Command("why", Line("in reply to an answer: what each word of the question gave to it")),
    Command("verify", Line("whether a text, or an answer you reply to, stands in an article")),
    Command("settings", Line("language, number of quotes, and when I answer in a group")),
    Command("forget", Line("delete your questions, votes and wishes")),
    Command("help", Line("what I can do")),
    Command("start", Line("the same as /help")),
)
ADMINISTRATORS_COMMANDS = (
    Command("reindex", Line("read the articles again; with dry, only tell what that would do")),
    Command("rollback", Line("go back to the index before the last change")),
    Command("sources", Line("where articles come from")),
    Command("gaps", Line("what could not be answered, in so many days")),
    Command("digest", Line("switch the weekly digest of /gaps on or off")),
    Command("status", Line("what is indexed, and how many questions were answered")),
)


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
    what = texts.ngettext(
        "I answer questions with exact quotes from {number} article, and say where each quote "
        "stands. When the article does not have the answer, I say so.",
        "I answer questions with exact quotes from {number} articles, and say where each quote "
        "stands. When no article has the answer, I say so.",
        articles,
    )
    in_groups = texts.gettext(
        "In a group, write /ask and your question, mention @{bot}, or reply to one of my messages. "
        "When you edit your question, I change my answer.",
        bot=bot_name,
    )
    example_line = Markup.of(texts.gettext("Just write your question, for example:")) + Markup.of(
        "\n"
    )
    return join(
        "\n\n",
        (
            Markup.of(what),
            example_line + italic(shortened(example)),
            Markup.of(in_groups),
            *([_in_any_chat(texts, bot_name)] if inline else ()),
            Markup.of("\n".join(lines)),
        ),
    )


def _in_any_chat(texts: Texts, bot_name: str) -> Markup:
    return Markup.of(
        texts.gettext(
            "In any chat, write @{bot} and a question, and pick a quote to send there.",
            bot=bot_name,
        )
    )
