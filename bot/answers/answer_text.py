"""Words of an answer: quotes with their sources, or a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.answers.quote_text import is_long, quoted, title
from bot.messages import Line, Markup, Texts, italic, join, shortened
from index import Answer, Correction, Disagreement, Quote

_VALUES = 4  # that are named when sources differ
_WORDS = 5  # that no article has, named


NO_QUESTION = Line("ask.usage")
NO_ANSWER = Line("refusal.none")
_NO_WORD = Line("refusal.no_word")
_NOT_TOGETHER = Line("refusal.not_together")
_ASIDE = Line("refusal.aside")
_NEAREST = Line("refusal.headlines")
TROUBLE = Line("ask.trouble")


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
            "ask.waiting",
            place,
        )
    )


def _refusal(texts: Texts, found: Answer) -> Markup:
    reasons = [texts.line(NO_ANSWER)]
    if found.unknown:
        reasons.append(Markup.of(_none_has(texts, found.unknown)))
    else:
        reasons.append(texts.line(_reason(found)))
    pieces = [join("\n", (*reasons, *notes(texts, found)))]
    if found.nearest:
        headlines = (Markup.of("• ") + title(article) for article in found.nearest)
        pieces.append(join("\n", (texts.line(_NEAREST), *headlines)))
    return join("\n\n", pieces)


def _reason(found: Answer) -> Line:
    if found.quotes:
        return _NOT_TOGETHER
    return _ASIDE if found.has_words else _NO_WORD


def _brief_refusal(texts: Texts, found: Answer) -> Markup:
    if not found.unknown:
        return texts.line(NO_ANSWER if found.quotes or found.has_words else _NO_WORD)
    unknown = Markup.of(_none_has(texts, found.unknown))
    return join(" ", (texts.line(NO_ANSWER), unknown))


def _none_has(texts: Texts, words: Sequence[str]) -> str:
    named = [texts.quoted(shortened(word, 40)) for word in words[:_WORDS]]
    listed = _listed(texts, named)
    return texts.ngettext("refusal.unknown_words", len(named), words=listed)


def _listed(texts: Texts, words: Sequence[str]) -> str:
    """Return words as a language lists what is not there: "neither ... nor", say."""
    listed = words[0]
    for word in words[1:-1]:
        listed = texts.gettext("refusal.unknown_next", words=listed, word=word)
    if len(words) == 1:
        return listed
    return texts.gettext("refusal.unknown_last", words=listed, word=words[-1])


def differing(texts: Texts, found: Disagreement | None) -> list[Markup]:
    """Return that sources contradict each other, where they do, and in what."""
    if found is None:
        return []
    values = ", ".join(texts.quoted(shortened(each, 40)) for each in found.written[:_VALUES])
    if found.newest_first:
        note = texts.gettext("answer.sources_differ_by_date", values=values)
    else:
        note = texts.gettext("answer.sources_differ", values=values)
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
    return texts.gettext("answer.taken_over", words=listed)


def _correction(texts: Texts, correction: Correction) -> Markup:
    return italic(
        texts.gettext(
            "answer.corrected",
            searched=shortened(correction.searched),
            written=shortened(correction.written),
        )
    )
