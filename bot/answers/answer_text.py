"""Words of an answer: quotes with their sources, or a refusal."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answers.notes_text import differing, notes
from bot.answers.quote_text import is_long, quoted
from bot.answers.refusal_text import brief as brief_refusal
from bot.answers.refusal_text import refusal, small_talk
from bot.answers.several import answers_in, at_first, is_answered, numbered
from bot.messages import Line, Markup, Texts, bold, join, shortened
from bot.serving import SearchAwayError, SearchFailedError
from index import Answer, Quote

NO_QUESTION = Line("ask.usage")
TROUBLE = Line("ask.trouble")
AWAY = Line("ask.away")

_LONG_QUESTION = 200


def trouble(error: SearchFailedError) -> Line:
    """Return why nothing could be searched for, as far as that helps who asks."""
    return AWAY if isinstance(error, SearchAwayError) else TROUBLE


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """What a message says, and the ordinals of the quotes in it, as they stand there."""

    said: Markup
    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a message: what stands above its quotes, the ordinals of these, what follows."""

    above: tuple[Markup, ...]
    ordinals: tuple[int, ...]
    below: tuple[Markup, ...] = ()


def answer(
    texts: Texts, found: Answer, *, above: Sequence[Markup] = (), brief: bool = False
) -> Markup:
    """Return what is said to a message: quotes with their sources, or a refusal.

    `above` stands first where there are quotes.
    """
    return answer_page(texts, found, len(numbered(found)), above=above, brief=brief).said


def answer_page(
    texts: Texts,
    found: Answer,
    limit: int,
    *,
    above: Sequence[Markup] = (),
    brief: bool = False,
) -> AnswerPage:
    """Return the first page of an answer, with up to `limit` quotes, or a refusal.

    `brief` makes a refusal one line, for groups. Of several questions each has its quotes, or its
    refusal, below it.
    """
    if found.small_talk:
        return AnswerPage(small_talk(texts, found.small_talk))
    if not found.parts and not is_answered(found):
        return AnswerPage(brief_refusal(texts, found) if brief else refusal(texts, found))
    shown = numbered(found)
    shown = shown[: at_first([each.part for each in shown], limit)]
    sections = [
        _section(texts, found, number, [n for n, each in enumerate(shown) if each.part == number])
        for number in range(len(answers_in(found)))
    ]
    quotes = {ordinal: each.quote for ordinal, each in enumerate(shown)}
    return page(texts, quotes, sections, above=above, language=found.language)


def _section(texts: Texts, found: Answer, number: int, ordinals: Sequence[int]) -> Section:
    part = answers_in(found)[number]
    above = [headed_by(part.question)] if found.parts else []
    if not ordinals:
        return Section(tuple(above), (), (brief_refusal(texts, part),))
    above += [*notes(texts, part), *differing(texts, part.disagreement)]
    return Section(tuple(above), tuple(ordinals))


def headed_by(question: str) -> Markup:
    """Return one of several questions, as it stands above its quotes."""
    return bold(shortened(question, _LONG_QUESTION))


def page(
    texts: Texts,
    quotes: Mapping[int, Quote],
    sections: Sequence[Section],
    *,
    above: Sequence[Markup] = (),
    language: str = "",
) -> AnswerPage:
    """Return quotes with their sources, by their ordinals, in sections.

    Each quote is a blockquote of what people read of its slices, with its source on the line
    below. When one is long, all are closed until tapped, so that they look alike; a short one
    shows all of itself even so. Of what doesn't fit into one message, quotes are left out from
    the last on, and then sections.
    """
    long = any(map(is_long, quotes.values()))
    shown = {
        ordinal: quoted(texts, quote, expandable=long, language=language)
        for ordinal, quote in quotes.items()
    }
    for some, kept in _choices(sections, sorted(quotes)):
        said = join("\n\n", (*above, *_pieces(some, {n: shown[n] for n in kept})))
        if said.fits:
            break
    return AnswerPage(said, tuple(n for each in some for n in each.ordinals if n in kept))


def _choices(
    sections: Sequence[Section], ordinals: Sequence[int]
) -> Iterator[tuple[Sequence[Section], Sequence[int]]]:
    """Yield what a message may hold, the most first, at last one quote without what is above it."""
    for number in range(len(ordinals), 1, -1):
        yield sections, ordinals[:number]
    for number in range(len(sections), 0, -1):
        yield sections[:number], ordinals[:1]
    yield [replace(section, above=()) for section in sections[:1]], ordinals[:1]


def _pieces(sections: Sequence[Section], shown: Mapping[int, Markup]) -> Iterator[Markup]:
    for section in sections:
        here = [shown[ordinal] for ordinal in section.ordinals if ordinal in shown]
        if here or not section.ordinals:
            yield from (*section.above, *here, *section.below)


def waiting(texts: Texts, place: int) -> Markup:
    """Return that a question waits, at which place."""
    return Markup.of(texts.ngettext("ask.waiting", place))
