"""Words around further quotes, and around a quote among its neighbours."""

from collections.abc import Iterator, Sequence

from bot.answers.quote_text import headed, shown_part
from bot.messages import Line, Markup, Texts, blockquote, italic, join, part_styled, shortened
from index import ArticlePart, Lost, Passage, Style, StyleKind, Surroundings, located

Span = tuple[int, int]

_FURTHER = Line("answer.further")
_LONG_TITLE = 80

TOO_OLD = Line("button.too_old")
NOT_NOW = Line("button.not_now")


def further(texts: Texts) -> Markup:
    """Return what stands above the quotes that were not shown at first."""
    return italic(texts.line(_FURTHER).text)


def left_out(texts: Texts, number: int) -> Markup:
    """Return that quotes are not shown again, because their articles are not what they were."""
    return italic(
        texts.ngettext(
            "answer.left_out",
            number,
        )
    )


def lost(texts: Texts, article: Lost) -> str:
    """Return that an article is not what was quoted, or not there any more."""
    if article.title is None:
        return texts.gettext("article.gone", article=shortened(article.article_id, _LONG_TITLE))
    name = shortened(article.title or article.article_id, _LONG_TITLE)
    return texts.gettext("article.changed", title=name)


def in_context(texts: Texts, around: Surroundings) -> Markup:
    """Return a part of an article and those beside it that fit, the quote in bold.

    Each part is a blockquote of what people read of it; one that no message holds is shortened.
    """
    place = Markup.of("\n— ") + _place(texts, around)
    quote = around.passage
    for choice in _choices(around):
        said = join("\n\n", (_part(quote, part) for part in choice)) + place
        if said.fits:
            return said
    return _part(quote, around.parts[around.at], shorten=True) + place


def _choices(around: Surroundings) -> Iterator[Sequence[ArticlePart]]:
    at, parts = around.at, around.parts
    for wanted in (range(at - 1, at + 2), range(at, at + 2), range(at, at + 1)):
        yield [parts[ordinal] for ordinal in wanted if ordinal in parts]


def _part(quote: Passage, part: ArticlePart, *, shorten: bool = False) -> Markup:
    """Return a part with the quoted slices in bold, and they alone; headings are in italics."""
    article = quote.article
    shown, quoted = located(article, part.spans, quote.spans)
    heads = [(each.start, each.end) for each in article.blocks if each.kind.is_head]
    _, headings = located(article, part.spans, heads)
    styles = [Style(*span, StyleKind.BOLD) for span in _joined(shown.text, quoted)]
    styles += [Style(*span, StyleKind.ITALIC) for span in headings]
    styles += (each for each in shown.styles if each.kind is not StyleKind.BOLD)
    whole = 0, len(shown.text)
    span = shown_part(shown.text, quoted[0][0] if quoted else 0) if shorten else whole
    return blockquote(part_styled(shown.text, styles, span), expandable=False)


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return spans with those in one that have nothing but space between them."""
    found: list[Span] = []
    for start, end in spans:
        if found and text[found[-1][1] : start] == " ":
            start = found.pop()[0]
        found.append((start, end))
    return found


def _place(texts: Texts, around: Surroundings) -> Markup:
    """Return where a part is: by paragraphs where all parts are some, else by parts."""
    if around.passage.article.blocks:
        place = texts.gettext(
            "place.part_of",
            number=texts.number(around.at + 1),
            total=texts.number(around.total),
        )
    else:
        place = texts.gettext(
            "place.paragraph_of",
            number=texts.number(around.parts[around.at].paragraph),
            total=texts.number(around.paragraphs),
        )
    return headed(around.passage) + Markup.of(f" · {place}")
