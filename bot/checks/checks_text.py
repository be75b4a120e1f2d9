"""Words about the evidence for a quote, and about verbatim texts."""

from collections.abc import Iterator, Sequence

from bot.answers import headed, quoted, refusal_text, title
from bot.messages import Line, Markup, Texts, bold, italic, join, shortened
from index import (
    Against,
    AnswerType,
    Attribute,
    Contribution,
    Explanation,
    Passage,
    Place,
    Quote,
    Verification,
    shown,
)

MOST_PLACES = 3
"""Where a text stands that are shown."""

_MOST_WORDS = 15  # of a question that are explained
_LONG_WORD = 40

HOW_TO_ASK_WHY = Line("why.usage")
HOW_TO_VERIFY = Line("verify.usage")
NO_QUOTE = Line("verify.too_short")
NOT_KEPT = Line("why.not_kept")
_GIVEN = Line("why.answered")
_NEAREST_IS_IN = Line("why.nearest")
_NOWHERE = Line("verify.nowhere")
_UNDECIDED = Line("verify.undecided")
_NEAREST = Line("verify.nearest")
_EXACT = Line("verify.exact")
_ALIKE = Line("verify.alike")
_IN_PARTS = Line("verify.in_parts")
_TITLES = Line("verify.title")
_UNCHANGED = Line("verify.unchanged")

_PLACES = {
    Place.PASSAGE: Line("place.quote"),
    Place.HEADINGS: Line("place.headings"),
    Place.BESIDE: Line("place.beside"),
    Place.TITLE: Line("place.title"),
    Place.ARTICLE: Line("place.elsewhere"),
    Place.NOWHERE: Line("place.nowhere"),
}


_KINDS = {
    AnswerType.AMOUNT: Line("kind.amount"),
    AnswerType.COUNT: Line("kind.count"),
    AnswerType.DATE: Line("kind.date"),
    AnswerType.EXTENT: Line("kind.extent"),
    AnswerType.PERSON: Line("kind.person"),
    AnswerType.PLACE: Line("kind.place"),
    AnswerType.REASON: Line("kind.reason"),
    AnswerType.SHARE: Line("kind.share"),
    AnswerType.TIME_SPAN: Line("kind.time_span"),
}
_ATTRIBUTES = {
    Attribute.PRICE: Line("attribute.price"),
    Attribute.PHONE: Line("attribute.phone"),
    Attribute.E_MAIL: Line("attribute.e_mail"),
    Attribute.WEB_ADDRESS: Line("attribute.web_address"),
    Attribute.TIME_OF_DAY: Line("attribute.time_of_day"),
    Attribute.LENGTH: Line("attribute.length"),
    Attribute.WEIGHT: Line("attribute.weight"),
    Attribute.TEMPERATURE: Line("attribute.temperature"),
    Attribute.QUANTITY: Line("kind.count"),
    Attribute.AGE: Line("attribute.age"),
    Attribute.DURATION: Line("attribute.duration"),
    Attribute.DATE: Line("kind.date"),
}
_AGAINST = {
    Against.DENIES: Line("why.denies"),
    Against.AFFIRMS: Line("why.affirms"),
    Against.INEXACT: Line("why.inexact"),
    Against.OTHER_YEARS: Line("why.other_years"),
}


def why(texts: Texts, passage: Passage, told: Explanation, *, answered: bool) -> Markup:
    """Return what a passage was judged by: words, the most telling first, meaning, and the rest.

    With a refusal, `passage` is what came nearest, and is only named.
    """
    source = headed(passage)
    if answered:
        head = texts.line(_GIVEN)
    else:
        head = join(" ", (texts.line(refusal_text.NO_ANSWER), texts.line(_NEAREST_IS_IN)))
    ranked = sorted(told.words, key=lambda each: -each.share)[:_MOST_WORDS]
    lines = [_line(texts, each) for each in ranked]
    held = sum(each.share for each in told.words if each.place == Place.PASSAGE)
    total = texts.gettext(
        "why.total",
        percent=round(100 * held),
    )
    pieces = (join("\n", (head, source)), join("\n", lines), italic(total))
    besides = [*_besides(texts, told)]
    return join("\n\n", (*pieces, join("\n", besides)) if besides else pieces)


def _besides(texts: Texts, told: Explanation) -> Iterator[Markup]:
    """Yield what was judged besides the words: meaning, kinds of answer, what spoke against."""
    if told.likeness is not None:
        percent = round(100 * max(told.likeness, 0))
        yield Markup.of(texts.gettext("why.meaning", percent=percent))
    if told.read_together is not None:
        percent = round(100 * told.read_together)
        yield Markup.of(texts.gettext("why.read_together", percent=percent))
    for kind, is_there in told.kinds:
        name = texts.line(_KINDS[kind]).text
        if is_there:
            yield Markup.of(texts.gettext("why.has_kind", kind=name))
        else:
            yield Markup.of(texts.gettext("why.lacks_kind", kind=name))
    for attribute in told.unstated:
        name = texts.line(_ATTRIBUTES[attribute]).text
        yield Markup.of(texts.gettext("why.unstated", attribute=name))
    for each in told.against:
        yield texts.line(_AGAINST[each])


def _line(texts: Texts, each: Contribution) -> Markup:
    place = texts.line(_PLACES[each.place]).text
    others = [found for found in each.found if found.casefold() != each.word.casefold()]
    if others:
        words = ", ".join(texts.quoted(shortened(found, _LONG_WORD)) for found in others[:3])
        place = texts.gettext("why.as", place=place, words=words)
    share = f" {round(100 * each.share)} % · {place}"
    return Markup.of("• ") + bold(shortened(each.word, _LONG_WORD)) + Markup.of(share)


def verified(texts: Texts, found: Verification) -> Markup:
    """Return where a text stands, quoted as it stands there, or what is most like it."""
    if found.passages:
        told = _IN_PARTS if found.in_parts else _EXACT if found.exact else _ALIKE
        return _fitting(texts, texts.line(told), found.passages[:MOST_PLACES])
    if found.titles:
        lines = (Markup.of("• ") + title(each) for each in found.titles[:MOST_PLACES])
        return join("\n", (texts.line(_TITLES), *lines))
    reason = texts.line(_UNDECIDED if found.undecided else _NOWHERE)
    if found.nearest is None:
        return reason
    head = join("\n\n", (reason, texts.line(_NEAREST)))
    return _fitting(texts, head, [found.nearest])


def since_quoted(texts: Texts, changes: Sequence[str]) -> Markup:
    """Return what became of the articles of an answer; `changes` are notes on each, if any."""
    if not changes:
        return texts.line(_UNCHANGED)
    return Markup.of("\n".join(changes))


def _fitting(texts: Texts, head: Markup, passages: Sequence[Passage]) -> Markup:
    said = head
    for passage in passages:
        read = shown(passage.article, passage.spans, (passage.start, passage.end))
        longer = join("\n\n", (said, quoted(texts, Quote(passage, 0.0, read))))
        if not longer.fits:
            break
        said = longer
    return said
