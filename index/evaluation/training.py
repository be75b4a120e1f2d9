"""Learns the weights of one mode from questions with known answers, and measures them.

What is reported, and what confidence is learned from, comes from weights that were learned without
any question of the same article (cross-validation by article). Confidence is learned from other
lessons too: questions put to a part of their corpus, with or without the articles that answer, and
to a foreign one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.evaluation.figures import Outcome
from index.evaluation.fitting import WORTH
from index.evaluation.ground_truth import KnownQuestion
from index.evaluation.learning import Choice, fit_chance, fit_choices
from index.evaluation.lessons import FOLDS, Lesson
from index.search import CloseReading, ModeWeights, confidence, weighed

_READ = 10
_RIDGE = 60.0
_READING_RIDGE = 3.0
_CHANCE_RIDGE = 10.0
_PAIRS_RIDGE = 1.0
_UNDECIDED = 0.3  # what an answerable question counts whose first quote is not right
_OF_A_GROUP = 1000.0  # what the lessons of one group count together
_DIGITS = 4

THRESHOLD = 1 / (1 + WORTH)
"""The confidence from which on an answer is more often worth it than not."""


@dataclass(slots=True)
class Learned:
    """New weights of one mode, and how they fare.

    `folds` are the weights learned without the questions of each part of the cross-validation.
    """

    weights: ModeWeights
    folds: list[ModeWeights] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)


def learn(own: Sequence[Lesson], others: Sequence[Lesson]) -> Learned:
    """Learn the order from questions about their own corpus, confidence from others as well."""
    order = [_order([one for one in own if one.fold != fold]) for fold in range(FOLDS)]
    scored = [_Scored.of(one, order[one.fold]) for one in (*own, *others)]
    readings = [
        _reading([one for one in scored[: len(own)] if one.lesson.fold != fold])
        for fold in range(FOLDS)
    ]
    tops = [
        _Top.of(one, readings[one.lesson.fold], with_pairs=row < len(own) or one.lesson.fresh)
        for row, one in enumerate(scored)
    ]
    chances = [_chance([one for one in tops if one.fold != fold]) for fold in range(FOLDS)]
    told = [confidence.chance(chances[one.fold], one.certainty) for one in tops]
    pairs = [_pairs(tops, told, without=fold) for fold in range(FOLDS)]
    outcomes = [
        Outcome(one.golden, one.rank, one.chance(pairs[one.fold], before))
        for one, before in zip(tops[: len(own)], told, strict=False)
    ]
    return Learned(
        ModeWeights(_order(own), _reading(scored[: len(own)]), _chance(tops), _pairs(tops, told)),
        [ModeWeights(*parts) for parts in zip(order, readings, chances, pairs, strict=True)],
        outcomes,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Scored:
    """A lesson with scores, and what reading its best candidates tells."""

    lesson: Lesson
    scores: NDArray[np.float64]
    first: NDArray[np.intp]
    reading: CloseReading

    @classmethod
    def of(cls, lesson: Lesson, order: dict[str, float]) -> "_Scored":
        scores = weighed(order, lesson.columns)
        first = np.lexsort((lesson.positions, -scores))[:_READ]
        reading = lesson.retriever.read_candidates(lesson.query, lesson.positions[first])
        return cls(lesson, scores, first, reading)

    @property
    def columns(self) -> dict[str, NDArray[np.floating]]:
        """What decides between the best, by name."""
        return {"score": self.scores[self.first], **self.reading.columns}


@dataclass(frozen=True, slots=True, eq=False)
class _Top:
    """What speaks for the first candidate of a question, and whether it is right."""

    golden: KnownQuestion
    fold: int
    group: str
    doubt: float
    certainty: dict[str, float]
    rank: int | None
    fresh: bool
    pairs: NDArray[np.float32]

    @classmethod
    def of(cls, scored: _Scored, weights: dict[str, float], *, with_pairs: bool) -> "_Top":
        lesson, first = scored.lesson, scored.first
        again = weighed(weights, scored.columns)
        places = np.lexsort((lesson.positions[first], -again))
        rest = np.lexsort((lesson.positions, -scored.scores))[len(first) :]
        right = lesson.right[np.concatenate([first[places], rest])]
        best = lesson.positions[first[places[: int(with_pairs)]]]
        return cls(
            golden=lesson.golden,
            fold=lesson.fold,
            group=lesson.group,
            doubt=lesson.doubt,
            certainty=confidence.columns(
                lesson.query,
                lesson.columns,
                scored.scores,
                int(first[places[0]]),
                scored.reading.certainty(int(places[0])),
            ),
            rank=int(np.argmax(right)) + 1 if right.any() else None,
            fresh=lesson.fresh,
            pairs=lesson.retriever.pair_scores(lesson.query, best),
        )

    def chance(self, weights: Mapping[str, float], told: float) -> float:
        """Return the confidence where the other columns say `told`."""
        if not weights or not len(self.pairs):
            return told
        return confidence.chance(weights, confidence.pair_columns(told, float(self.pairs[0])))


def _order(own: Sequence[Lesson]) -> dict[str, float]:
    weights = fit_choices([one.choice() for one in own if one.right.any()], _RIDGE)
    return _named(own[0].columns, weights)


def _reading(scored: Sequence[_Scored]) -> dict[str, float]:
    choices = [
        Choice(
            np.stack(list(one.columns.values()), axis=1).astype(np.float64),
            one.lesson.right[one.first],
            one.lesson.importance,
        )
        for one in scored
    ]
    return _named(scored[0].columns, fit_choices(choices, _READING_RIDGE))


def _chance(tops: Sequence[_Top]) -> dict[str, float]:
    """Learn how often the first quote is right; each group counts alike.

    An answerable question whose first quote is wrong counts little at first: such questions tell
    collections from each other more than answers from others. A second step, which only stretches
    and shifts the first (Platt 1999), lets them count in full.
    """
    names = [name for name in tops[0].certainty if name != "constant"]
    rows = np.array([[one.certainty[name] for name in names] for one in tops])
    right = np.array([one.rank == 1 for one in tops])
    able = np.array([one.golden.is_answerable for one in tops])
    weighs = _alike([one.group for one in tops], [one.doubt for one in tops])
    weights = fit_chance(
        rows, right, weighs * np.where(able & ~right, _UNDECIDED, 1), _CHANCE_RIDGE
    )
    told = rows @ weights[:-1] + weights[-1]
    stretch, shift = fit_chance(told[:, None], right, weighs, 0.0)
    return _named(
        [*names, "constant"], np.append(weights[:-1] * stretch, weights[-1] * stretch + shift)
    )


def _pairs(
    tops: Sequence[_Top], told: Sequence[float], without: int | None = None
) -> dict[str, float]:
    """Learn what the scores of pairs say besides, from questions that were not taught to score.

    Each group counts alike. Nothing is learned where no pair was scored, or none that is fresh.
    """
    fresh = [
        (one, confidence.pair_columns(before, float(one.pairs[0])))
        for one, before in zip(tops, told, strict=True)
        if one.fresh and len(one.pairs) and one.fold != without
    ]
    if not fresh:
        return {}
    rows = np.array([[*columns.values()][:-1] for _, columns in fresh])
    right = np.array([one.rank == 1 for one, _ in fresh])
    weighs = _alike([one.group for one, _ in fresh], [one.doubt for one, _ in fresh])
    return _named([*fresh[0][1]], fit_chance(rows, right, weighs, _PAIRS_RIDGE))


def _alike(groups: Sequence[str], doubts: Sequence[float]) -> NDArray[np.float64]:
    """Return what each lesson counts where all groups count alike."""
    totals = dict.fromkeys(groups, 0.0)
    for group, doubt in zip(groups, doubts, strict=True):
        totals[group] += doubt
    return np.array(
        [_OF_A_GROUP * doubt / totals[group] for group, doubt in zip(groups, doubts, strict=True)]
    )


def _named(names: Iterable[str], weights: NDArray[np.float64]) -> dict[str, float]:
    return {name: round(float(w), _DIGITS) + 0.0 for name, w in zip(names, weights, strict=True)}
