"""Words of an answer: quotes with their sources, or a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.answers.quote_text import is_long, quoted, title
from bot.messages import Line, Markup, Texts, italic, join, shortened
from index import Answer, Correction, Disagreement, Quote

_VALUES = 4  # that are named when sources differ


NO_QUESTION = Line(
    "Write your question after /ask, or send /ask in reply to the message that asks it."
)
_NO_ANSWER = Line("No article answers this.")
_NO_WORD = Line("I find no word in it to search for.")
_NOT_TOGETHER = Line("Its words occur, but nowhere together as in the question.")
_NEAREST = Line("Nearest headlines:")
TROUBLE = Line("Something went wrong on my side, and I could not search. Please ask again.")


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """What a message says, and the ordinals of the quotes in it, as they stand there."""

    said: Markup
    shown: tuple[int, ...] = ()


def answer(texts: Texts, found: Answer, *, brief: bool = False) -> Markup:
    """Return what is said to a question: quotes with their sources, or a refusal."""
    return answer_page(texts, found, len(found.quotes), brief=brief).said


def answer_page(texts: Texts, found: Answer, limit: int, *, brief: bool = False) -> AnswerPage:
    """Return the first page of an answer, with up to `limit` quotes, or a refusal.

    `brief` makes a refusal one line, for groups.
    """
    if not found.answered or not found.quotes:
        return AnswerPage(_brief_refusal(texts, found) if brief else _refusal(texts, found))
    above = [*notes(texts, found), *differing(texts, found.disagreement)]
    return page(texts, dict(enumerate(found.quotes[:limit])), above)


def page(texts: Texts, quotes: Mapping[int, Quote], above: Sequence[Markup] = ()) -> AnswerPage:
    """Return quotes with their sources, by their ordinals, and what is to be read above them.

    Each quote is a blockquote of what people read of its slices, with its source on the line
    below. When one is long, all are closed until tapped, so that they look alike; a short one
    shows all of itself even so. Quotes that don't fit into one message are left out from the last
    on.
    """
    long = any(map(is_long, quotes.values()))
    pieces = [*above]
    shown: list[int] = []
    for ordinal, quote in quotes.items():
        longer = [*pieces, quoted(texts, quote, expandable=long)]
        if shown and not join("\n\n", longer).fits:
            break
        pieces = longer
        shown.append(ordinal)
    return AnswerPage(join("\n\n", pieces), tuple(shown))


def waiting(texts: Texts, place: int) -> Markup:
    """Return that a question waits, at which place."""
    return Markup.of(
        texts.ngettext(
            "Many questions are waiting: yours is next.",
            "Many questions are waiting: yours is number {number}.",
            place,
        )
    )


def _refusal(texts: Texts, found: Answer) -> Markup:
    reasons = [texts.line(_NO_ANSWER)]
    if found.unknown:
        reasons.append(Markup.of(_none_has(texts, found.unknown)))
    else:
        reasons.append(texts.line(_NOT_TOGETHER if found.quotes else _NO_WORD))
    pieces = [join("\n", (*reasons, *notes(texts, found)))]
    if found.nearest:
        headlines = (Markup.of("• ") + title(article) for article in found.nearest)
        pieces.append(join("\n", (texts.line(_NEAREST), *headlines)))
    return join("\n\n", pieces)


def _brief_refusal(texts: Texts, found: Answer) -> Markup:
    if not found.unknown:
        return texts.line(_NO_ANSWER if found.quotes else _NO_WORD)
    words = in_quotes(texts, found.unknown)
    return Markup.of(texts.gettext("No article answers this: none has {words}.", words=words))


def _none_has(texts: Texts, words: Sequence[str]) -> str:
    return texts.gettext("No article has {words}.", words=in_quotes(texts, words))


def differing(texts: Texts, found: Disagreement | None) -> list[Markup]:
    """Return that sources contradict each other, where they do, and in what."""
    if found is None:
        return []
    values = ", ".join(texts.quoted(shortened(each, 40)) for each in found.written[:_VALUES])
    if found.newest_first:
        note = texts.gettext("Sources differ: {values}. The newest comes first.", values=values)
    else:
        note = texts.gettext("Sources differ: {values}.", values=values)
    return [italic(note)]


def notes(texts: Texts, found: Answer) -> list[Markup]:
    """Return what to know before reading: how the question was understood."""
    lines = [_correction(texts, c) for c in found.corrections]
    if found.taken_over:
        lines.append(italic(_taken_over(texts, found.taken_over)))
    if found.answered and found.unknown:
        lines.append(italic(_none_has(texts, found.unknown)))
    return [join("\n", lines)] if lines else []


def _taken_over(texts: Texts, words: Sequence[str]) -> str:
    listed = ", ".join(texts.quoted(shortened(word, 40)) for word in words)
    return texts.gettext("Also searched for {words}, from what was said before.", words=listed)


def _correction(texts: Texts, correction: Correction) -> Markup:
    return italic(
        texts.gettext(
            "Searched for “{searched}” instead of “{written}”.",
            searched=shortened(correction.searched),
            written=shortened(correction.written),
        )
    )


def in_quotes(texts: Texts, words: Sequence[str]) -> str:
    """Return up to five words in quotation marks, "or" before the last."""
    quoted = [texts.quoted(shortened(word, 40)) for word in words[:5]]
    if len(quoted) == 1:
        return quoted[0]
    return texts.gettext("{words} or {word}", words=", ".join(quoted[:-1]), word=quoted[-1])
