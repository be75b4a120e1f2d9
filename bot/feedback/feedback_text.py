"""Words about votes, subscriptions and gaps."""

from collections.abc import Sequence
from datetime import timedelta

from bot.feedback.gaps import Gap
from bot.ledger import Forgotten, Reason
from bot.messages import Line, Markup, Texts, bold, italic, join_fitting, shortened

NOT_NOW = Line("feedback.not_now")
UNKNOWN = Line("button.too_old")
NOT_YOURS = Line("feedback.not_yours")
NOT_KEPT = Line("feedback.not_kept")
PROMISED = Line("feedback.promised")

_NAME = Line("forget.name")
NOTHING_KEPT = Line("forget.nothing")
NOTHING_FORGOTTEN = Line("forget.not_done")
FORGET = Line("button.forget")
KEEP = Line("button.keep")

IN_PRIVATE = Line("gaps.private_only")
GAPS_USAGE = Line("gaps.usage")
NO_GAPS = Line("gaps.none")
DIGEST_ON = Line("digest.on")
DIGEST_OFF = Line("digest.off")
DIGEST_IS_ON = Line("digest.is_on")
DIGEST_IS_OFF = Line("digest.is_off")
DIGEST_USAGE = Line("digest.usage")
EXPORT = Line("gaps.export")

_REASONS = {
    Reason.WRONG: Line("vote.wrong"),
    Reason.OUTDATED: Line("vote.outdated"),
    Reason.NO_ANSWER: Line("vote.no_answer"),
}
_LISTED = 10  # gaps
_LONG_QUESTION = 200


def forgotten(texts: Texts, found: Forgotten) -> Markup:
    """Return how much of a person was deleted."""
    return Markup.of(texts.gettext("forget.done", things=_counted(texts, found)))


def to_be_forgotten(texts: Texts, found: Forgotten) -> Markup:
    """Return how much of a person would be deleted, as a question."""
    return Markup.of(texts.gettext("forget.ask", things=_counted(texts, found)))


def fulfilled(texts: Texts, question: str) -> Markup:
    """Return what stands above the answer that somebody wished to be told."""
    asked = texts.gettext("subscription.asked", question=shortened(question, _LONG_QUESTION))
    return italic(asked)


def gaps(texts: Texts, found: Sequence[Gap], period: timedelta) -> Markup:
    """Return what could not be answered in a period, or not well, most asked first."""
    if not found:
        return texts.line(NO_GAPS)
    heading = texts.ngettext(
        "gaps.heading",
        period.days,
    )
    pieces = [bold(heading), *(_gap(texts, gap) for gap in found[:_LISTED])]
    if len(found) > _LISTED:
        more = texts.ngettext("list.more", len(found) - _LISTED)
        pieces.append(Markup.of(more))
    return join_fitting("\n\n", pieces)


def _counted(texts: Texts, found: Forgotten) -> str:
    parts = (
        texts.ngettext("count.questions", found.questions),
        texts.ngettext("count.votes", found.votes),
        texts.ngettext("count.wishes", found.wishes),
        *([texts.line(_NAME).text] if found.names else ()),
    )
    return ", ".join(parts)


def _gap(texts: Texts, gap: Gap) -> Markup:
    facts = [
        texts.ngettext("gaps.asked", gap.asked),
        texts.ngettext("gaps.people", gap.people),
    ]
    if gap.refused:
        facts.append(texts.ngettext("gaps.refused", gap.refused))
    if gap.dislikes:
        facts.append(f"👎 {texts.number(gap.dislikes)}")
    facts += [f"{texts.line(_REASONS[r]).text}: {n}" for r, n in sorted(gap.reasons.items())]
    asked = Markup.of("• " + shortened(gap.wordings[0], _LONG_QUESTION))
    return asked + Markup.of("\n") + italic(" · ".join(facts))
