"""Words about the evidence for a quote, and about verbatim texts."""

from collections.abc import Sequence

from bot.answers import headed, quoted, title
from bot.messages import Line, Markup, Texts, bold, italic, join, shortened
from index import Contribution, Passage, Place, Quote, Verification, shown

_MOST_WORDS = 15  # of a question that are explained
_MOST_PLACES = 3  # where a text stands that are shown
_LONG_WORD = 40

HOW_TO_ASK_WHY = Line("Send /why in reply to one of my answers.")
HOW_TO_VERIFY = Line(
    "Write a text after /verify, or send /verify in reply to the message that has it."
)
NOT_KEPT = Line("I don't know that question any more, so I can't say why.")
_NOWHERE = Line("This stands word for word in no article.")
_UNDECIDED = Line(
    "I can't tell whether this stands word for word in an article: too many have its words."
)
_NEAREST = Line("The sentence most like it:")
_EXACT = Line("This stands word for word in an article:")
_ALIKE = Line(
    "This stands in an article, but for spaces, and how quotation marks and dashes are written:"
)
_IN_PARTS = Line("These lines stand in an article in this order, with others between them:")
_TITLES = Line("This stands in the title of an article:")
_UNCHANGED = Line("The articles have not changed since I quoted them.")

_PLACES = {
    Place.PASSAGE: Line("in the quote"),
    Place.HEADINGS: Line("in the headings above it"),
    Place.BESIDE: Line("in the sentence beside it"),
    Place.TITLE: Line("in the title"),
    Place.ARTICLE: Line("elsewhere in the article"),
    Place.NOWHERE: Line("not in the article"),
}


def why(
    texts: Texts, passage: Passage, contributions: Sequence[Contribution], *, answered: bool
) -> Markup:
    """Return what each word of a question gave to a passage, the most telling first.

    With a refusal, `passage` is what came nearest, and is only named.
    """
    source = headed(passage)
    if answered:
        head = Markup.of(texts.gettext("What the words of your question gave to the quote from:"))
    else:
        head = Markup.of(
            texts.gettext("No article answers this. The sentence nearest to it is in:")
        )
    ranked = sorted(contributions, key=lambda each: -each.share)[:_MOST_WORDS]
    lines = [_line(texts, each) for each in ranked]
    held = sum(each.share for each in contributions if each.place == Place.PASSAGE)
    total = texts.gettext(
        "Together {percent} % of the question stand there. A word tells the more, the rarer it is.",
        percent=round(100 * held),
    )
    return join("\n\n", (join("\n", (head, source)), join("\n", lines), italic(total)))


def _line(texts: Texts, each: Contribution) -> Markup:
    place = texts.line(_PLACES[each.place]).text
    others = [found for found in each.found if found.casefold() != each.word.casefold()]
    if others:
        words = ", ".join(texts.quoted(shortened(found, _LONG_WORD)) for found in others[:3])
        place = texts.gettext("{place}, as {words}", place=place, words=words)
    share = f" {round(100 * each.share)} % · {place}"
    return Markup.of("• ") + bold(shortened(each.word, _LONG_WORD)) + Markup.of(share)


def verified(texts: Texts, found: Verification) -> Markup:
    """Return where a text stands, quoted as it stands there, or what is most like it."""
    if found.passages:
        told = _IN_PARTS if found.in_parts else _EXACT if found.exact else _ALIKE
        return _fitting(texts, texts.line(told), found.passages[:_MOST_PLACES])
    if found.titles:
        lines = (Markup.of("• ") + title(each) for each in found.titles[:_MOST_PLACES])
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
