"""Fits the threshold of an answer to the outcomes of known questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.evaluation.figures import Outcome

WORTH = 3
"""Wrong quotes that one right quote outweighs."""

_STEPS = tuple(step / 20 for step in range(1, 20))


@dataclass(frozen=True, slots=True)
class ThresholdFigures:
    """What a threshold would do; shares, None where there is nothing to share.

    `answered` is of the answerable questions, `right_of_answered` of those that are answered,
    `answered_others` of the questions that nothing answers. `worth` is the number of right quotes
    given less a third of that of wrong ones.
    """

    threshold: float
    answered: float | None
    right_of_answered: float | None
    answered_others: float | None
    worth: float

    @classmethod
    def of(cls, outcomes: Sequence[Outcome], threshold: float) -> "ThresholdFigures":
        """Sum up outcomes as if this were the threshold."""
        given = [one for one in outcomes if one.confidence >= threshold]
        able = [one for one in outcomes if one.golden.is_answerable]
        answered = [one for one in given if one.golden.is_answerable]
        right = sum(one.rank == 1 for one in given)
        return cls(
            threshold,
            _share(len(answered), len(able)),
            _share(right, len(answered)),
            _share(len(given) - len(answered), len(outcomes) - len(able)),
            right - (len(given) - right) / WORTH,
        )


def thresholds(outcomes: Sequence[Outcome]) -> list[ThresholdFigures]:
    """Return what thresholds from .05 to .95 would do, in order."""
    return [ThresholdFigures.of(outcomes, step) for step in _STEPS]


def fitted(outcomes: Sequence[Outcome], current: float) -> float:
    """Return the threshold that is worth most, of those worth alike the nearest to `current`."""
    found = thresholds(outcomes)
    most = max(each.worth for each in found)
    alike = [each.threshold for each in found if each.worth > most - 1e-9]
    return min(alike, key=lambda each: (abs(each - current), each))


def _share(some: int, of: int) -> float | None:
    return some / of if of else None
