"""Quotes as they are shown, and their sources."""

import re

from bot.messages import (
    Markup,
    Texts,
    blockquote,
    is_longer,
    link,
    quoted_part,
    shortened,
    to_quote,
    units,
)
from index import Article, BlockKind, Passage, Quote, shows_language, year_in

_LONG_QUOTE = 300  # UTF-16 units, above which quotes are closed until tapped
_MANY_LINES = 8  # from which on they are, too
_WHOLE_QUOTE = 3000  # UTF-16 units, above which only a part of a quote is shown
_PART_OF_QUOTE = 1500  # characters: at most 3000 units
_LEAD_IN = 300  # characters before the first match in a part
_LONG_HEADING = 60
_MOST_HEADINGS = 4  # of a path that are shown
_LONG_ADDRESS = 2048
_REST = re.compile(r"\n… (\d+) more\Z")  # items or rows that are left out


def quoted(texts: Texts, quote: Quote, *, expandable: bool = False, language: str = "") -> Markup:
    """Return a quote, or the part that a message can hold, with its source below.

    `language` is that of the question: a quote in another one is marked.
    """
    rest = _REST.search(quote.shown.text)
    text = quote.shown.text[: rest.start()] if rest else quote.shown.text
    part = shown_part(text, _anchor(quote))
    whole = part == (0, len(text))
    content = quoted_part(quote, part)
    if rest and whole:
        more = texts.ngettext("quote.more", int(rest[1]))
        content = content + Markup.of(f"\n{more}")
    return (
        blockquote(content, expandable=expandable)
        + Markup.of("\n— ")
        + source(texts, quote.passage, whole=whole, language=language)
    )


def is_long(quote: Quote) -> bool:
    """Tell whether a quote is closed until tapped."""
    text = quote.shown.text
    return units(text) > _LONG_QUOTE or text.count("\n") >= _MANY_LINES


def _anchor(quote: Quote) -> int:
    """Return what a part of a quote must have: where the answer begins, or else a match."""
    if is_longer(quote):
        return quote.shown.answer[0]
    return quote.matches[0][0] if quote.matches else 0


def shown_part(text: str, anchor: int) -> tuple[int, int]:
    """Return the span of a text that is shown: all of it, unless no message would hold it.

    A part is whole lines around `anchor`; of a line that is too long, whole words.
    """
    if units(text) <= _WHOLE_QUOTE:
        return 0, len(text)
    start, end = _line_at(text, anchor)
    if end - start > _PART_OF_QUOTE:
        return _words_of(text, (start, end), anchor)
    while end < len(text) and (behind := _line_at(text, end + 1)[1]) - start <= _PART_OF_QUOTE:
        end = behind
    while start and end - (before := _line_at(text, start - 1)[0]) <= _PART_OF_QUOTE:
        start = before
    return start, end


def _line_at(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


def _words_of(text: str, line: tuple[int, int], anchor: int) -> tuple[int, int]:
    start = max(line[0], min(anchor - _LEAD_IN, line[1] - _PART_OF_QUOTE))
    end = min(line[1], start + _PART_OF_QUOTE)
    if start > line[0]:
        start = text.find(" ", start, anchor) + 1 or start
    if end < line[1]:
        last_space = text.rfind(" ", start, end)
        end = last_space if last_space > anchor else end
    return start, end


def source(texts: Texts, passage: Passage, *, whole: bool = True, language: str = "") -> Markup:
    """Return where a quote stands: title, linked where there is an address, headings, place, date.

    A paragraph is told only where they can be counted: above it are no headings, lists, tables.
    """
    article = passage.article
    facts = [shortened(article.source)] if article.source and not article.address else []
    facts += _place(texts, passage)
    is_foreign = article.language and language and article.language != language
    if is_foreign and shows_language(passage.text, article.language):
        name = texts.language(article.language)
        facts.append(texts.gettext("quote.language", language=name))
    if article.published:
        facts.append(texts.dated(article.published))
    elif (year := year_in(article.article_id)) not in f"{article.title}{passage.headings}":
        facts.append(year)  # two files of one title may be of different years
    if article.also:
        facts.append(
            texts.ngettext(
                "quote.also_in",
                len(article.also),
            )
        )
    if article.gone:
        day = texts.day(article.gone)
        facts.append(texts.gettext("quote.gone", day=day))
    if not whole:
        facts.append(texts.gettext("quote.shortened"))
    return headed(passage) + Markup.of("".join(f" · {fact}" for fact in facts))


def headed(passage: Passage) -> Markup:
    """Return the title of an article, linked to the quote, and the headings above that."""
    path = [shortened(heading, _LONG_HEADING) for heading in passage.headings if heading.strip()]
    if len(path) > _MOST_HEADINGS:
        path = [path[0], "…", *path[2 - _MOST_HEADINGS :]]
    below = "".join(f" › {heading}" for heading in path)
    return title(passage.article, to_quote(passage)) + Markup.of(below)


def _place(texts: Texts, passage: Passage) -> list[str]:
    """Return where in the article: its title, its page where it has pages, or the paragraph."""
    titles = (each for each in passage.article.omitted if each.reason == "title")
    if any(each.start <= passage.start < each.end for each in titles):
        return [texts.gettext("place.title")]
    if page := passage.article.page_at(passage.start):
        return [texts.gettext("place.page", number=page)]
    if passage.headings or not _can_be_counted(passage):
        return []
    return [texts.gettext("place.paragraph", number=passage.paragraph)]


def _can_be_counted(passage: Passage) -> bool:
    """Tell whether all that is read up to a passage are paragraphs, below the title at most."""
    before = (block for block in passage.article.blocks if block.start < passage.end)
    kinds = [block.kind for block in before]
    return all(kind is BlockKind.PARAGRAPH for kind in kinds[kinds[:1] == [BlockKind.HEADING] :])


def title(article: Article, address: str = "") -> Markup:
    """Return the title of an article, linked to `address`, or to the article's own."""
    line = shortened(article.title or article.article_id)
    for each in (address, article.address):
        if each and len(each) <= _LONG_ADDRESS:
            return link(line, each)
    return Markup.of(line)
