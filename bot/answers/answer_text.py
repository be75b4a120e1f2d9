"""Words of an answer: quotes with their sources, or a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.messages import (
    Line,
    Markup,
    Texts,
    blockquote,
    bold,
    italic,
    join,
    link,
    shortened,
    to_quote,
    units,
)
from index import Answer, Article, Correction, Difference, Quote, differences

_LONG_QUOTE = 300  # UTF-16 units, above which quotes are closed until tapped
_WHOLE_QUOTE = 3000  # UTF-16 units, above which only a part of a quote is shown
_PART_OF_QUOTE = 1500  # characters: at most 3000 units
_LEAD_IN = 300  # characters before the first match in a part
_MARKS = 30  # of a quote: three quotes stay below the entities that Telegram keeps
_VALUES = 4  # that are named when sources differ
_LONG_ADDRESS = 2048


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
    return page(texts, dict(enumerate(found.quotes[:limit])), notes(texts, found))


def page(texts: Texts, quotes: Mapping[int, Quote], above: Sequence[Markup] = ()) -> AnswerPage:
    """Return quotes with their sources, by their ordinals, and what is to be read above them.

    Each quote is a blockquote with the exact text of its passage and its source on the line
    below. When one is long, all are closed until tapped, so that they look alike; a short one
    shows all of itself even so. Quotes that don't fit into one message are left out from the last
    on. When some contradict each other, that is told, and of these the newest comes first.
    """
    long = any(units(quote.passage.text) > _LONG_QUOTE for quote in quotes.values())
    differing = differences([*quotes.values()])
    pieces = [*above, *_differing(texts, differing, [*quotes.values()])]
    shown: list[int] = []
    for ordinal, quote in _newest_first([*quotes.items()], differing):
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


def _differing(
    texts: Texts, differing: Sequence[Difference], quotes: Sequence[Quote]
) -> list[Markup]:
    written = dict.fromkeys(each for difference in differing for each in difference.written)
    if not written:
        return []
    values = ", ".join(texts.quoted(shortened(each, 40)) for each in [*written][:_VALUES])
    if all(quotes[i].passage.article.published for each in differing for i in each.quotes):
        note = texts.gettext("Sources differ: {values}. The newest comes first.", values=values)
    else:
        note = texts.gettext("Sources differ: {values}.", values=values)
    return [italic(note)]


def _newest_first(
    numbered: Sequence[tuple[int, Quote]], differing: Sequence[Difference]
) -> list[tuple[int, Quote]]:
    """Return quotes with those that differ from newest to oldest, in the places they have.

    Those without a date come last, ties by rank.
    """
    places = sorted({place for each in differing for place in each.quotes})
    by_age = sorted(places, key=lambda place: (-_day_number(numbered[place][1]), place))
    ordered = list(numbered)
    for place, quote in zip(places, by_age, strict=True):
        ordered[place] = numbered[quote]
    return ordered


def _day_number(quote: Quote) -> int:
    published = quote.passage.article.published
    return published.toordinal() if published else 0


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


def quoted(texts: Texts, quote: Quote, *, expandable: bool = False) -> Markup:
    """Return a quote, or the part that a message can hold, with its source below."""
    text = quote.passage.text
    start, end = _shown_part(quote)
    content = marked(text, start, end, quote.matches)
    return (
        blockquote(content, expandable=expandable)
        + Markup.of("\n— ")
        + source(texts, quote, whole=(start, end) == (0, len(text)))
    )


def _shown_part(quote: Quote) -> tuple[int, int]:
    """Return the span of the passage that is shown: all of it, unless no message would hold it.

    A part is cut between words, around the first match.
    """
    text = quote.passage.text
    if units(text) <= _WHOLE_QUOTE:
        return 0, len(text)
    first = quote.matches[0][0] if quote.matches else 0
    start = max(0, min(first - _LEAD_IN, len(text) - _PART_OF_QUOTE))
    end = min(len(text), start + _PART_OF_QUOTE)
    if start:
        start = text.find(" ", start, first) + 1 or start
    if end < len(text):
        last_space = text.rfind(" ", start, end)
        end = last_space if last_space > first else end
    return start, end


def marked(text: str, start: int, end: int, matches: Sequence[tuple[int, int]]) -> Markup:
    """Return `text[start:end]`, unchanged, with the matched words in it bold."""
    pieces, at = [], start
    for begins, ends in [m for m in matches if start <= m[0] < m[1] <= end][:_MARKS]:
        pieces += [Markup.of(text[at:begins]), bold(text[begins:ends])]
        at = ends
    return join("", (*pieces, Markup.of(text[at:end])))


def source(texts: Texts, quote: Quote, *, whole: bool = True) -> Markup:
    """Return where a quote stands: title, linked where there is an address, place, date."""
    article = quote.passage.article
    facts = [_place(texts, quote)]
    if article.source and not article.address:
        facts.insert(0, shortened(article.source))
    if article.published:
        facts.append(texts.dated(article.published))
    if article.also:
        facts.append(
            texts.ngettext(
                "also in {number} other article",
                "also in {number} other articles",
                len(article.also),
            )
        )
    if article.gone:
        day = texts.day(article.gone)
        facts.append(texts.gettext("no longer listed on its site since {day}", day=day))
    if not whole:
        facts.append(texts.gettext("shortened"))
    linked = title(article, to_quote(article, quote.passage.start, quote.passage.end))
    return linked + Markup.of("".join(f" · {fact}" for fact in facts))


def _place(texts: Texts, quote: Quote) -> str:
    """Return where in the article: its page where it has pages, else the paragraph."""
    page = quote.passage.article.page_at(quote.passage.start)
    if page:
        return texts.gettext("page {number}", number=page)
    return texts.gettext("paragraph {number}", number=quote.passage.paragraph)


def title(article: Article, address: str = "") -> Markup:
    """Return the title of an article, linked to `address`, or to the article's own."""
    line = shortened(article.title or article.article_id)
    for each in (address, article.address):
        if each and len(each) <= _LONG_ADDRESS:
            return link(line, each)
    return Markup.of(line)


def in_quotes(texts: Texts, words: Sequence[str]) -> str:
    """Return up to five words in quotation marks, "or" before the last."""
    quoted = [texts.quoted(shortened(word, 40)) for word in words[:5]]
    if len(quoted) == 1:
        return quoted[0]
    return texts.gettext("{words} or {word}", words=", ".join(quoted[:-1]), word=quoted[-1])
