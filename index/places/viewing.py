"""Opens articles for a page, by their ids or by short keys."""

import base64
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

import xxhash

from index.errors import UnknownArticleError
from index.model import Article, Passage
from index.places.article_view import ArticleView, elements_of, head_of, titled
from index.places.quoted_places import QuotedPlace, QuotedPlaces
from index.places.stretches import lines_of, stretch_at, stretches
from index.quotes import Span
from index.search import Texts

_COPIES = 10  # near-copies that are named
_LARGE = 1_000_000  # characters of an article whose text is not handed on
_NEAR = 1_500  # characters between slices that are seen at once


def key_of(article_id: str) -> str:
    """Return a key for an article in addresses that have no room for its id: 11 letters.

    They are those of base64 for addresses, of the XXH3-64 of the id.
    """
    digest = xxhash.xxh3_64_digest(article_id.encode("utf-8", "surrogatepass"))
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


class ArticleViews:
    """Views of the articles of one generation. Thread-safe."""

    def __init__(self, texts: Texts, places: QuotedPlaces) -> None:
        self._texts = texts
        self._places = places

    def view(
        self, article: str, quote: QuotedPlace | None = None, stretch: int | None = None
    ) -> ArticleView:
        """Return a stretch of an article, by its ordinal, or else the one that has the quote.

        `article` is an id, or "~" and a key. Raises `UnknownArticleError` when there is none, or
        no such stretch. Of a quote whose slices are none of the article, nothing is told.
        """
        number = self._number(article)
        found = self._texts.article(number)
        stands = quote.stands_in(found) if quote else None
        slices = quote.standing.spans if quote and stands else ()
        if not _are_slices(found, slices):
            stands, slices = None, ()
        answer = _answering(slices, quote.standing.start) if quote else 0
        first = answer if slices and slices[answer][0] - slices[0][0] > _NEAR else 0
        lines = lines_of(found, [] if found.blocks else self._places.sentences(number))
        parts = stretches(found, lines)
        at = stretch_at(parts, slices[first][0] if slices else 0) if stretch is None else stretch
        if not 0 <= at < len(parts):
            raise UnknownArticleError(f"{found.article_id} has no such part.")
        return ArticleView(
            article=head_of(found),
            title=titled(found, slices),
            elements=elements_of(found, lines, parts[at], slices),
            stretch=at,
            stretches=len(parts),
            stands=stands,
            slices=tuple(stretch_at(parts, start) for start, _ in slices),
            first=first,
            answer=answer,
            passage=self._passage(number, found, quote) if quote and slices else None,
            also=tuple(self._also(found)),
            copies=len(found.also),
        )

    def _number(self, article: str) -> int:
        number = self._texts.catalogue.number(article)
        if number < 0 and article.startswith("~"):
            number = self._by_key.get(article[1:], -1)
        return number if number >= 0 else self._places.number(article)

    @cached_property
    def _by_key(self) -> dict[str, int]:
        catalogue = self._texts.catalogue
        return dict(zip(map(key_of, catalogue.ids), catalogue.numbers, strict=True))

    def _passage(self, number: int, article: Article, quote: QuotedPlace) -> Passage | None:
        if not article.address or len(article.text) > _LARGE:
            return None
        place = quote.standing
        return self._places.passage_at(number, place.spans, (place.start, place.end))

    def _also(self, article: Article) -> Iterator[tuple[str, str]]:
        there = (each for each in article.also if self._texts.catalogue.number(each) >= 0)
        for each in islice(there, _COPIES):
            yield each, self._texts.article(self._places.number(each)).title


def _are_slices(article: Article, slices: Sequence[Span]) -> bool:
    """Tell whether spans are in order, disjoint, and of an article."""
    edges = [edge for span in slices for edge in span]
    within = not edges or (edges[0] >= 0 and edges[-1] <= len(article.text))
    return within and edges == sorted(edges) and all(start < end for start, end in slices)


def _answering(slices: Sequence[Span], start: int) -> int:
    """Return the ordinal of the slice that begins at `start`, or last before it."""
    return max((n for n, (begun, _) in enumerate(slices) if begun <= start), default=0)
