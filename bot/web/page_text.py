"""Words of the reader page: what is known of an article, and what was left out of it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.messages import Line, Texts, left_out_as
from index import Article, Element, legible

_LONG_FACT = 300

CHANGED = Line("page.changed")
NOT_HERE = Line("page.not_here")
NOT_PUBLIC = Line("page.not_public")
NOT_NOW = Line("page.not_now")
NOTHING_HERE = Line("page.nothing_here")
NOT_A_READER = Line("door.not_public")
OPEN_AGAIN = Line("page.open_again")

_NOT_FOR_READERS = frozenset(("comment", "front matter", "hidden", "private", "template"))


class Fact(NamedTuple):
    """Something that is known of an article; `address` is where it leads, if anywhere."""

    label: str
    text: str
    address: str = ""


class Reasons:
    """Names what was left out, in one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def names(self, left_out: Sequence[Element]) -> str:
        """Return what was left out; a reason without a name of its own stays as it is."""
        return " · ".join(dict.fromkeys(left_out_as(self._texts, each.name) for each in left_out))

    def shown(self, left_out: Sequence[Element]) -> set[str]:
        """Return the reasons of what may be unfolded: not what was written for nobody to see."""
        return {each.name for each in left_out} - _NOT_FOR_READERS


def facts(texts: Texts, article: Article) -> list[Fact]:
    """Return what is known of an article: where it is from, by whom, of when."""
    return [fact for fact in _facts(texts, article) if fact.text.strip()]


def _facts(texts: Texts, article: Article) -> Iterator[Fact]:
    source = article.site or article.source or article.article_id
    yield Fact(texts.gettext("page.source"), _line(source), article.address)
    yield Fact(texts.gettext("page.section"), _line(article.section))
    yield Fact(texts.gettext("page.author"), _line(article.author))
    if article.published:
        yield Fact(texts.gettext("page.published"), texts.dated(article.published))


def notices(texts: Texts, article: Article, stands: bool | None) -> Iterator[str]:
    """Yield what to know before reading: that a text has changed, or is gone where it was."""
    if stands is False:
        yield texts.line(CHANGED).text
    if article.gone:
        yield texts.gettext("page.gone", day=texts.day(article.gone))


def _line(text: str) -> str:
    line = " ".join(legible(text).split())
    return line if len(line) <= _LONG_FACT else line[: _LONG_FACT - 1] + "…"
