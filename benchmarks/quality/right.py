"""Judges of quotes: the rank of the first right one.

Three definitions. Spans: the ranked slice overlaps a span by at least half of the shorter of the
two, or lies in it; a slice of another article counts as the same words in the article of the span
would. Sentences: `KnownQuestion.is_answered_by`. Pieces: a collection's own scorer finds all that
an answer needs in what is shown, which several quotes may hold together.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from index import KnownQuestion, Quote
from index.evaluation.ground_truth import wording

_FEWEST_WORDS = 4  # of a slice that is looked for in another article; fewer prove nothing

Span = tuple[str, int, int]
TextOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Found:
    """What a ranking found: the ranked slice of an article, all slices, and the text shown."""

    article_id: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    text: str
    score: float = 0.0


def found_in(quote: Quote) -> Found:
    """Read a quote: the one place that knows where its ranked slice and its text are."""
    passage = quote.passage
    start, end = passage.start, passage.end
    article_id = passage.article.article_id
    return Found(article_id, start, end, passage.spans, passage.text, quote.score)


class Judge(Protocol):
    """Knows what answers one question."""

    def rank(self, found: Sequence[Found]) -> int | None:
        """Return the rank of the first right one, from 1; None: none is."""


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """Any of some spans answers. `text_of` returns the text of an article by its id.

    `within`: a slice must lie in the span.
    """

    spans: tuple[Span, ...]
    text_of: TextOf
    within: bool = False

    def rank(self, found: Sequence[Found]) -> int | None:
        """Return the rank of the first slice that is at one of the spans, or says the same."""
        return _first(self._is_right(one) for one in found)

    def _is_right(self, one: Found) -> bool:
        itself = (one.article_id, one.start, one.end)
        return self._is_at_one(itself) or any(map(self._is_at_one, self._twins(one)))

    def _is_at_one(self, found: Span) -> bool:
        fits = lies_in if self.within else overlaps
        return any(fits(found, span) for span in self.spans)

    def _twins(self, one: Found) -> Iterator[Span]:
        """Yield where the other articles have the words of a slice."""
        said = self.text_of(one.article_id)[one.start : one.end]
        for article_id in sorted({of for of, _, _ in self.spans} - {one.article_id}):
            for start, end in same_words(said, self.text_of(article_id)):
                yield article_id, start, end


@dataclass(frozen=True, slots=True, eq=False)
class Sentences:
    """A quote answers that holds the sentence, or a good part of it."""

    golden: KnownQuestion

    def rank(self, found: Sequence[Found]) -> int | None:
        """Return the rank of the first that answers."""
        answers = self.golden.is_answered_by
        return _first(answers(one.article_id, one.start, one.end, one.text) for one in found)


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """All pieces of an answer are in what is shown; `is_right` is the collection's scorer."""

    is_right: Callable[[list[dict[str, str]], Mapping[str, Any]], bool]
    question: Mapping[str, Any]

    def is_in(self, article_id: str) -> bool:
        """Whether an article has pieces of an answer."""
        return any(article_id in gold.articles for gold in golds(self.question))

    def rank(self, found: Sequence[Found]) -> int | None:
        """Return how many of the first quotes are needed."""
        shown = [{"article_id": one.article_id, "text": one.text} for one in found]
        return _first(self.is_right(shown[:k], self.question) for k in range(1, len(shown) + 1))


class Gold(NamedTuple):
    """Pieces that an answer from one of some articles must hold, all of them."""

    articles: tuple[str, ...]
    pieces: tuple[str, ...]


def holds_gold(found: Sequence[Mapping[str, str]], question: Mapping[str, Any]) -> bool:
    """Whether quotes together hold all pieces of one of a question's sets, word for word."""
    return any(_holds(found, gold) for gold in golds(question))


def golds(question: Mapping[str, Any]) -> Iterator[Gold]:
    """Yield the sets of pieces of a question of `benchmarks/lessons`, any of which answers."""
    for told in (question, *question.get("also", ())):
        articles = told.get("article") or ()
        if told.get("gold"):
            named = (articles,) if isinstance(articles, str) else tuple(articles)
            yield Gold(named, tuple(told["gold"]))


def _holds(found: Sequence[Mapping[str, str]], gold: Gold) -> bool:
    texts = (one["text"] for one in found if one["article_id"] in gold.articles)
    said = f" {wording(' '.join(texts))} "
    return all(f" {wording(piece)} " in said for piece in gold.pieces)


@dataclass(frozen=True, slots=True)
class Judged(KnownQuestion):
    """A question whose answers a judge knows, for learning."""

    judge: Judge | None = None

    @property
    def is_answerable(self) -> bool:
        """Whether anything answers it."""
        return self.judge is not None

    @property
    def is_of_pieces(self) -> bool:
        """Whether an answer may take several slices."""
        return isinstance(self.judge, Pieces)

    def is_answered_in(self, article_id: str) -> bool:
        """Whether an article may answer."""
        return not isinstance(self.judge, Pieces) or self.judge.is_in(article_id)

    def is_answered_by(self, article_id: str, start: int, end: int, text: str) -> bool:
        """Whether a quote answers by itself."""
        one = Found(article_id, start, end, ((start, end),), text)
        return self.judge is not None and self.judge.rank([one]) == 1


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share at least half of the shorter."""
    common = min(one[2], other[2]) - max(one[1], other[1])
    shorter = min(one[2] - one[1], other[2] - other[1])
    return one[0] == other[0] and common > 0 and 2 * common >= shorter


def lies_in(one: Span, other: Span) -> bool:
    """Whether a span lies in another."""
    return one[0] == other[0] and other[1] <= one[1] < one[2] <= other[2]


def same_words(said: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where `text` has the words of `said`, whatever stands between them."""
    words = wording(said).split()
    if len(words) >= _FEWEST_WORDS and f" {' '.join(words)} " in f" {_wording(text)} ":
        written = r"\W+".join(map(re.escape, words))
        for match in re.finditer(rf"(?<!\w){written}(?!\w)", text, re.IGNORECASE):
            yield match.span()


_wording = lru_cache(4096)(wording)


def _first(verdicts: Iterable[bool]) -> int | None:
    return next((rank for rank, right in enumerate(verdicts, 1) if right), None)
