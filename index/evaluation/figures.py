"""Figures of answers: found first, in three, in ten; refused rightly."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.evaluation.ground_truth import GroundTruth, KnownQuestion
from index.model import Answer

_LOOKED_AT = 10  # quotes of an answer
_BINS = 10
_ALL = "all"

Confidences = NDArray[np.float64]


class Answering(Protocol):
    """What is evaluated: whatever answers a question with a ranking of quotes."""

    def answer(self, question: str, limit: int = 3) -> Answer:
        """Answer with up to `limit` quotes, best first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one question fared.

    `rank` is that of the first right quote, from 1; None: none is, or nothing answers.
    """

    golden: KnownQuestion
    rank: int | None
    confidence: float
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class KindFigures:
    """Figures of the questions of one kind; shares, None where there is nothing to share.

    `answered` and `wrong` are those with at least the threshold's confidence, and those of them
    whose first quote is not right.
    """

    kind: str
    questions: int
    p_at_1: float | None
    r_at_3: float | None
    r_at_10: float | None
    mrr: float | None
    answered: float
    wrong: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a file of questions.

    `auc` is the chance that an answerable question gets more confidence than an unanswerable one
    (area under the ROC curve), `auc_against` the same for each kind of unanswerable ones alone;
    `calibration_error` the mean difference, over tenths of confidence
    weighed by their questions, between confidence and how often the first quote is right.
    Milliseconds are of one whole answer.
    """

    threshold: float
    kinds: tuple[KindFigures, ...]
    auc: float | None
    auc_against: dict[str, float]
    calibration_error: float
    median_milliseconds: float
    p95_milliseconds: float

    @classmethod
    def of(cls, outcomes: Sequence[Outcome], threshold: float) -> "Figures":
        """Sum up outcomes, of which there is at least one."""
        by_kind: dict[str, list[Outcome]] = {}
        for outcome in outcomes:
            by_kind.setdefault(outcome.golden.kind, []).append(outcome)
        parts = [
            (_ALL + " answerable", [o for o in outcomes if o.golden.is_answerable]),
            (_ALL + " unanswerable", [o for o in outcomes if not o.golden.is_answerable]),
        ]
        whole = [*sorted(by_kind.items()), *(part for part in parts if part[1])]
        times = [o.milliseconds for o in outcomes]
        median, p95 = np.percentile(times, [50, 95]).tolist()
        return cls(
            threshold=threshold,
            kinds=tuple(_kind_figures(kind, part, threshold) for kind, part in whole),
            auc=_auc(outcomes),
            auc_against=_auc_against(outcomes),
            calibration_error=calibration_error(
                _confidences(outcomes), np.array([o.rank == 1 for o in outcomes])
            ),
            median_milliseconds=median,
            p95_milliseconds=p95,
        )

    def as_dict(self) -> dict[str, object]:
        """Return the figures as JSON has them."""
        return asdict(self)


def evaluate(index: Answering, golden: GroundTruth) -> list[Outcome]:
    """Ask every question and look for the right quote among the first ten."""
    return [_outcome(index, question) for question in golden.questions]


def _outcome(index: Answering, golden: KnownQuestion) -> Outcome:
    answer = index.answer(golden.question, _LOOKED_AT)
    ranks = (
        rank
        for rank, quote in enumerate(answer.quotes, 1)
        if golden.is_answered_by(
            quote.passage.article.article_id,
            quote.passage.start,
            quote.passage.end,
            quote.passage.text,
        )
    )
    return Outcome(golden, next(ranks, None), answer.confidence, answer.milliseconds)


def _kind_figures(kind: str, outcomes: Sequence[Outcome], threshold: float) -> KindFigures:
    given = [o for o in outcomes if o.confidence >= threshold]
    has_answers = any(o.golden.is_answerable for o in outcomes)

    def within(k: int) -> float | None:
        hits = sum(o.rank is not None and o.rank <= k for o in outcomes)
        return hits / len(outcomes) if has_answers else None

    reciprocal = sum(1 / o.rank for o in outcomes if o.rank) / len(outcomes)
    return KindFigures(
        kind,
        len(outcomes),
        within(1),
        within(3),
        within(10),
        reciprocal if has_answers else None,
        len(given) / len(outcomes),
        sum(o.rank != 1 for o in given) / len(outcomes),
    )


def area_under_roc(yes: Confidences, no: Confidences) -> float | None:
    """Return Mann and Whitney's statistic: the chance that one of `yes` is above one of `no`.

    Ties count a half. None when either is empty.
    """
    if not len(yes) or not len(no):
        return None
    ranked = np.sort(no)
    below = np.searchsorted(ranked, yes, "left") + np.searchsorted(ranked, yes, "right")
    return float(below.mean() / 2 / len(no))


def calibration_error(told: Confidences, right: NDArray[np.bool_]) -> float:
    """Return the mean difference of confidence and frequency over tenths of confidence.

    Tenths are weighed by what is in them, of which there is something.
    """
    bins = np.minimum((told * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(float(told[bins == b].mean() - right[bins == b].mean())) * int((bins == b).sum())
        for b in np.unique(bins)
    ]
    return sum(gaps) / len(told)


def _auc(outcomes: Sequence[Outcome]) -> float | None:
    yes = _confidences(o for o in outcomes if o.golden.is_answerable)
    no = _confidences(o for o in outcomes if not o.golden.is_answerable)
    return area_under_roc(yes, no)


def _auc_against(outcomes: Sequence[Outcome]) -> dict[str, float]:
    kinds = sorted({o.golden.kind for o in outcomes if not o.golden.is_answerable})
    areas = {
        kind: _auc([o for o in outcomes if o.golden.is_answerable or o.golden.kind == kind])
        for kind in kinds
    }
    return {kind: area for kind, area in areas.items() if area is not None}


def _confidences(outcomes: Iterable[Outcome]) -> Confidences:
    return np.array([outcome.confidence for outcome in outcomes])
