"""Figures of replies: how often right, how sure, how often no."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.quality.asking import K, Reply
from index.evaluation.figures import area_under_roc, calibration_error


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of one set; shares, None where there is nothing to share.

    `first`, `three`, `ten`, `answered` and `right_of_answered` are of the answerable questions,
    `refused` of the others, `wrong` (answered, and the first quote is not right) of all. `area` is
    the chance that an answerable question gets more confidence than another, `calibration` the mean
    difference between confidence and how often the first quote is right, over tenths of confidence.
    """

    questions: int
    first: float | None
    three: float | None
    ten: float | None
    area: float | None
    calibration: float | None
    answered: float | None
    right_of_answered: float | None
    wrong: float | None
    refused: float | None

    @classmethod
    def of(cls, replies: Sequence[Reply]) -> "Figures":
        """Sum up the replies to one set."""
        able = [reply for reply in replies if reply.question.judge]
        others = [reply for reply in replies if not reply.question.judge]
        told = np.array([reply.confidence for reply in replies])
        right = np.array([reply.rank == 1 for reply in replies])
        return cls(
            questions=len(replies),
            first=_share(reply.is_right_in(1) for reply in able),
            three=_share(reply.is_right_in(3) for reply in able),
            ten=_share(reply.is_right_in(K) for reply in able),
            area=area_under_roc(_confidences(able), _confidences(others)),
            calibration=calibration_error(told, right),
            answered=_share(reply.answered for reply in able),
            right_of_answered=_share(reply.rank == 1 for reply in able if reply.answered),
            wrong=_share(reply.answered and reply.rank != 1 for reply in replies),
            refused=_share(not reply.answered for reply in others),
        )


def _confidences(replies: Sequence[Reply]) -> np.ndarray:
    return np.array([reply.confidence for reply in replies])


def _share(flags: Iterable[bool]) -> float | None:
    counted = list(flags)
    return sum(counted) / len(counted) if counted else None
