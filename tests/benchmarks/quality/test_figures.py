"""Figures are those that one works out by hand."""

import pytest

from benchmarks.quality.asking import Reply
from benchmarks.quality.collections import Question
from benchmarks.quality.figures import Figures
from benchmarks.quality.right import Sentences
from index import KnownQuestion

YES = KnownQuestion("Who?", "who", ("Ann did it all alone.",))


def reply(rank: int | None, confidence: float, answered: bool, *, able: bool = True) -> Reply:
    question = Question("1", YES, Sentences(YES) if able else None)
    return Reply(question, rank, confidence, answered)


def test_figures_are_those_worked_out_by_hand() -> None:
    figures = Figures.of(
        [
            reply(1, 0.95, True),
            reply(2, 0.75, True),
            reply(None, 0.35, False),
            reply(4, 0.15, False),
            reply(None, 0.55, True, able=False),
            reply(None, 0.05, False, able=False),
        ]
    )
    assert figures.questions == 6
    assert (figures.first, figures.three, figures.ten) == (0.25, 0.5, 0.75)
    # Of the 8 pairs, all but (0.35, 0.55) and (0.15, 0.55) are the right way round.
    assert figures.area == pytest.approx(6 / 8)
    # One question a tenth: gaps of 0.05, 0.75, 0.35, 0.15, 0.55 and 0.05.
    assert figures.calibration == pytest.approx(1.9 / 6)
    assert (figures.answered, figures.right_of_answered) == (0.5, 0.5)
    assert figures.wrong == pytest.approx(2 / 6)
    assert figures.refused == 0.5


def test_what_there_is_nothing_of_has_no_share() -> None:
    figures = Figures.of([reply(None, 0.1, False, able=False)])
    assert (figures.first, figures.area, figures.answered) == (None, None, None)
    assert (figures.right_of_answered, figures.refused) == (None, 1.0)
