"""Words about votes, subscriptions and gaps."""

from collections.abc import Sequence
from datetime import timedelta

from bot.feedback.gaps import Gap
from bot.ledger import Forgotten, Reason
from bot.messages import Line, Markup, Texts, bold, italic, join, shortened

NOT_NOW = Line("I can't note anything just now. Please try again later.")
UNKNOWN = Line("This reply is too old: please ask again.")
NOT_YOURS = Line("Only who asked the question can press this.")
NOT_KEPT = Line("I don't keep questions, or not any more: please ask again later.")
PROMISED = Line("I will tell you here when an article answers it.")

IN_PRIVATE = Line("These are questions of other people: ask me in our private chat.")
GAPS_USAGE = Line("Write a number of days after /gaps: /gaps 30")
NO_GAPS = Line("Nothing was refused or disliked in that time.")
DIGEST_ON = Line("Once a week I will tell you here what could not be answered.")
DIGEST_OFF = Line("No more weekly digests.")
EXPORT = Line("Export as CSV")

_REASONS = {
    Reason.WRONG: Line("wrong"),
    Reason.OUTDATED: Line("outdated"),
    Reason.NO_ANSWER: Line("not an answer"),
}
_LISTED = 10  # gaps
_LONG_QUESTION = 200


def forgotten(texts: Texts, found: Forgotten) -> Markup:
    """Return how much of a person was deleted."""
    parts = (
        texts.ngettext("{number} question", "{number} questions", found.questions),
        texts.ngettext("{number} vote", "{number} votes", found.votes),
        texts.ngettext("{number} wish", "{number} wishes", found.wishes),
    )
    return Markup.of(texts.gettext("Forgotten: {things}.", things=", ".join(parts)))


def fulfilled(texts: Texts, question: str, answer: Markup) -> Markup:
    """Return the news, for whoever wished to be told, that a question has an answer now."""
    asked = texts.gettext("You asked: {question}", question=shortened(question, _LONG_QUESTION))
    return join("\n\n", (italic(asked), answer))


def gaps(texts: Texts, found: Sequence[Gap], period: timedelta) -> Markup:
    """Return what could not be answered in a period, or not well, most asked first."""
    if not found:
        return texts.line(NO_GAPS)
    heading = texts.ngettext(
        "Not answered, or not well, in the last day:",
        "Not answered, or not well, in the last {number} days:",
        period.days,
    )
    pieces = [bold(heading), *(_gap(texts, gap) for gap in found[:_LISTED])]
    if len(found) > _LISTED:
        more = texts.ngettext("and {number} more", "and {number} more", len(found) - _LISTED)
        pieces.append(Markup.of(more))
    return join("\n\n", pieces)


def _gap(texts: Texts, gap: Gap) -> Markup:
    facts = [
        texts.ngettext("asked once", "asked {number} times", gap.asked),
        texts.ngettext("by one person", "by {number} people", gap.people),
    ]
    if gap.refused:
        facts.append(texts.ngettext("{number} refused", "{number} refused", gap.refused))
    if gap.dislikes:
        facts.append(f"👎 {texts.number(gap.dislikes)}")
    facts += [f"{texts.line(_REASONS[r]).text}: {n}" for r, n in sorted(gap.reasons.items())]
    asked = Markup.of("• " + shortened(gap.wordings[0], _LONG_QUESTION))
    return asked + Markup.of("\n") + italic(" · ".join(facts))
