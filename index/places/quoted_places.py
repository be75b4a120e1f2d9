"""Places that were quoted: whether they still stand in a generation, and what is around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import xxhash

from index.errors import UnknownArticleError
from index.model import Article, Passage, Sentence, Standing
from index.places.article_parts import ArticlePart, part_at, parts_of
from index.quotes import Span, headings_above
from index.search import Texts


def digest_of(article: Article) -> str:
    """Return what changes when an article's text does: XXH3-128, 32 hexadecimal digits."""
    return xxhash.xxh3_128_hexdigest(article.text.encode("utf-8", "surrogatepass"))


class QuotedPlace(NamedTuple):
    """Where a quote stood, in the article whose text had this digest, or one that begins so.

    Without a `digest`, it stands in any text of that article that is long enough.
    """

    standing: Standing
    digest: str = ""

    def stands_in(self, article: Article) -> bool:
        """Tell whether it stands in what its article is now."""
        if self.digest:
            return digest_of(article).startswith(self.digest)
        return max(end for _, end in self.standing.spans) <= len(article.text)


class Lost(NamedTuple):
    """An article whose text is not what was quoted; `title` is None where it is gone."""

    article_id: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A quote and the part `at` of its article, with those right before and behind it.

    `parts` are by their ordinals, and have none when there is no part `at`. The article has
    `total` parts; `paragraphs` is the number of its last paragraph.
    """

    passage: Passage
    at: int
    parts: dict[int, ArticlePart]
    total: int
    paragraphs: int


class QuotedPlaces:
    """Looks up places in one generation. Thread-safe.

    What takes the id of an article raises `UnknownArticleError` when there is none of that id.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def number(self, article_id: str) -> int:
        """Return the number of an article."""
        number = self._texts.catalogue.number(article_id)
        if number < 0:
            raise UnknownArticleError(f"No article is called {article_id}.")
        return number

    def sentences(self, number: int) -> list[Sentence]:
        """Return the sentences of an article, in order."""
        return [self._texts.sentence(position) for position in self._texts.positions(number)]

    def lost(self, place: QuotedPlace) -> Lost | None:
        """Return what became of the article of a place, None while it is what was quoted."""
        article_id = place.standing.article_id
        try:
            article = self._texts.article(self.number(article_id))
        except UnknownArticleError:
            return Lost(article_id)
        return None if place.stands_in(article) else Lost(article_id, article.title)

    def passage(self, place: Standing) -> Passage:
        """Return what stands in a place."""
        number = self.number(place.article_id)
        return self.passage_at(number, place.spans, (place.start, place.end))

    def passage_at(
        self, number: int, slices: Sequence[Span], answering: Span | None = None
    ) -> Passage:
        """Return slices of an article as a passage; the first answers unless another one does."""
        article, (start, end) = self._texts.article(number), answering or slices[0]
        starts = self._texts.starts(number)
        ordinal = max(0, int(starts.searchsorted(np.uint32(start), side="right")) - 1)
        paragraph = self._texts.sentence(self._texts.positions(number).start + ordinal).paragraph
        headings = headings_above(article, start)
        return Passage(article, start, end, paragraph, ordinal, tuple(slices), headings)

    def around(
        self, place: Standing, part: int | None = None, paragraph: int | None = None
    ) -> Surroundings:
        """Return what is around a place: by the part that has it, or by another one.

        That is the one with the ordinal `part`, or the first one of a `paragraph`, if there is any.
        """
        passage = self.passage(place)
        parts = parts_of(passage.article, self.sentences(self.number(place.article_id)))
        if part is None:
            same = (n for n, each in enumerate(parts) if each.paragraph == paragraph)
            part = next(same, part_at(parts, place.start))
        beside = range(max(0, part - 1), min(part + 2, len(parts))) if part < len(parts) else ()
        near = {ordinal: parts[ordinal] for ordinal in beside}
        return Surroundings(passage, part, near, len(parts), parts[-1].paragraph)
