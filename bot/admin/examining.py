"""Compares a dry run with the index in use: quotes shown, questions known."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.ledger import Span
from index import (
    Article,
    BuildReport,
    Index,
    KnownQuestion,
    Outcome,
    UnknownArticleError,
    evaluate,
    read_ground_truth,
)


@dataclass(frozen=True, slots=True)
class LiveQuotes:
    """Quotes that people were shown and that stand in the articles in use.

    After the reindex, `standing` of them still do; `broken`, as people read them, don't: their
    article is gone, or its text at one of their places another one.
    """

    standing: int
    broken: tuple[tuple[Article, str], ...]


@dataclass(frozen=True, slots=True)
class GoldenChanges:
    """Answerable questions whose first quote is right, before and after, and those that differ."""

    questions: int
    before: int
    after: int
    lost: tuple[str, ...]
    gained: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Examination:
    """All that a rehearsal has found out. `golden` is None without such questions."""

    report: BuildReport
    quotes: LiveQuotes
    golden: GoldenChanges | None


@dataclass(frozen=True, slots=True)
class Examiner:
    """Compares the index that is current with the one that a reindex would make."""

    spans: Sequence[Span]
    golden_questions: Path | None

    def examine(self, report: BuildReport, now: Index, then: Index) -> Examination:
        """Compare; blocks for long. Raises CorpusError when the golden questions can't be read."""
        return Examination(report, self._quotes(now, then), self._golden(now, then))

    def _quotes(self, now: Index, then: Index) -> LiveQuotes:
        standing, broken = 0, []
        for span in self.spans:
            article = _article(now, span.article_id)
            if article is None or not span.stands_in(article):
                continue  # broke before
            after = _article(then, span.article_id)
            if after is not None and _slices(after, span) == _slices(article, span):
                standing += 1
            else:
                [quote] = now.requote("", [span.standing])
                broken.append((article, quote.shown.text))
        return LiveQuotes(standing, tuple(broken))

    def _golden(self, now: Index, then: Index) -> GoldenChanges | None:
        if self.golden_questions is None:
            return None
        golden = read_ground_truth(self.golden_questions)
        before, after = (_right_in(evaluate(index, golden)) for index in (now, then))
        answerable = [q for q in golden.questions if q.is_answerable]
        return GoldenChanges(
            questions=len(answerable),
            before=len(before),
            after=len(after),
            lost=_questions(answerable, before - after),
            gained=_questions(answerable, after - before),
        )


def _article(index: Index, article_id: str) -> Article | None:
    try:
        return index.article(article_id)
    except UnknownArticleError:
        return None


def _slices(article: Article, span: Span) -> list[str]:
    return [article.text[start:end] for start, end in span.standing.spans]


def _right_in(outcomes: Sequence[Outcome]) -> set[str]:
    return {outcome.golden.question for outcome in outcomes if outcome.rank == 1}


def _questions(golden: Sequence[KnownQuestion], chosen: set[str]) -> tuple[str, ...]:
    return tuple(each.question for each in golden if each.question in chosen)
