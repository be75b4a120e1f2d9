"""Words around further quotes, and around a quote among its neighbours."""

from collections.abc import Iterator, Sequence

from bot.answers.answer_text import marked, title
from bot.answers.article_parts import ArticlePart
from bot.messages import Line, Markup, Texts, blockquote, italic, join, shortened, to_quote
from index import Article, Passage

_FURTHER = Line("Further quotes, less likely to answer:")
_LONG_TITLE = 80

TOO_OLD = Line("This button is too old. Please ask again.")
NOT_NOW = Line("I can't look that up just now. Please try again later.")


def further(texts: Texts) -> Markup:
    """Return what stands above the quotes that were not shown at first."""
    return italic(texts.line(_FURTHER).text)


def left_out(texts: Texts, number: int) -> Markup:
    """Return that quotes are not shown again, because their articles are not what they were."""
    return italic(
        texts.ngettext(
            "{number} quote is not shown: its article has changed since.",
            "{number} quotes are not shown: their articles have changed since.",
            number,
        )
    )


def changed(texts: Texts, article: Article) -> str:
    """Return that an article is not what was quoted."""
    name = shortened(article.title or article.article_id, _LONG_TITLE)
    return texts.gettext(
        "“{title}” has changed since I quoted it. Ask again for what it says now.", title=name
    )


def gone(texts: Texts, article_id: str) -> str:
    """Return that an article is not there any more."""
    name = shortened(article_id, _LONG_TITLE)
    return texts.gettext("{article} is no longer among my articles.", article=name)


def in_context(texts: Texts, quote: Passage, blocks: Sequence[ArticlePart], at: int) -> Markup:
    """Return the block `at` of the article and those beside it that fit, the quote in bold.

    Each block is a blockquote with the exact text of the article.
    """
    said = Markup.of("")
    for choice in _choices(blocks, at):
        shown = (_block(quote, block) for block in choice)
        said = join("\n\n", shown) + Markup.of("\n— ") + _place(texts, quote, blocks, at)
        if said.fits:
            break
    return said


def _choices(blocks: Sequence[ArticlePart], at: int) -> Iterator[Sequence[ArticlePart]]:
    yield blocks[max(0, at - 1) : at + 2]
    yield blocks[at : at + 2]
    yield blocks[at : at + 1]


def _block(quote: Passage, block: ArticlePart) -> Markup:
    start, end = max(quote.start, block.start), min(quote.end, block.end)
    part = [(start - block.start, end - block.start)] if start < end else []
    text = quote.article.text[block.start : block.end]
    return blockquote(marked(text, 0, len(text), part), expandable=False)


def _place(texts: Texts, quote: Passage, blocks: Sequence[ArticlePart], at: int) -> Markup:
    paragraph = texts.gettext(
        "paragraph {number} of {total}",
        number=texts.number(blocks[at].paragraph),
        total=texts.number(blocks[-1].paragraph),
    )
    return title(quote.article, to_quote(quote.article, quote.start, quote.end)) + Markup.of(
        f" · {paragraph}"
    )
