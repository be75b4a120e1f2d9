"""Two runs are compared question by question."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.quality.compare import Comparison, differ, dump, load, mcnemar
from benchmarks.quality.measuring import LEFT_OUT, SHIPPED


def line(number: int, rank: int | None, left_out: int | None = 1, **more: Any) -> dict[str, Any]:
    fared = {
        name: {"rank": at, "confidence": 0.5, "answered": True}
        for name, at in ((SHIPPED, rank), (LEFT_OUT, left_out))
    }
    told = {"set": "club", "id": f"c{number}", "question": "Who?", "answerable": True}
    return told | {"fared": fared, "quotes": [{"start": 1, "score": 0.25}]} | more


@pytest.mark.parametrize(
    ("won", "lost", "p"),
    [
        (0, 0, 1.0),
        (1, 0, 1.0),
        (5, 0, 2 / 32),
        (0, 6, 2 / 64),
        (8, 2, 2 * (1 + 10 + 45) / 1024),
        (3, 3, 1.0),
        (10, 1, 2 * (1 + 11) / 2048),
        (700, 400, 0.0),
    ],
)
def test_mcnemar_is_the_two_sided_binomial_test(won: int, lost: int, p: float) -> None:
    assert mcnemar(won, lost) == pytest.approx(p, abs=1e-12)
    assert mcnemar(lost, won) == mcnemar(won, lost)


def test_what_was_won_and_lost_is_told_by_weights_and_depth() -> None:
    before = [line(1, 1), line(2, 2), line(3, None), line(4, 4, left_out=None)]
    after = [line(1, 3), line(2, 1), line(3, 1), line(4, 3, left_out=2)]
    changes = Comparison.of(before, after).changes
    assert [(c.weights, c.depth, c.before, c.after, c.won, c.lost) for c in changes] == [
        (SHIPPED, 1, 1, 2, 2, 1),
        (SHIPPED, 3, 2, 4, 2, 0),
        (LEFT_OUT, 1, 3, 3, 0, 0),
        (LEFT_OUT, 3, 3, 4, 1, 0),
    ]
    assert {c.questions for c in changes} == {4}


def test_questions_without_an_answer_are_neither_won_nor_lost() -> None:
    one = line(1, None, answerable=False)
    assert Comparison.of([one], [one]).changes == ()


def test_only_questions_that_both_runs_have_are_compared() -> None:
    not_asked = line(1, 1, set="wikiqa")
    before, after = [not_asked, line(1, 1), line(2, 1)], [line(2, 1), line(3, 1), line(4, 1)]
    comparison = Comparison.of(before, after)
    assert (comparison.common, comparison.alone) == (1, 3)
    assert comparison.differing == ()


@pytest.mark.parametrize(
    "other",
    [
        line(1, 2),
        line(1, 1, question="Whom?"),
        line(1, 1, quotes=[{"start": 2, "score": 0.25}]),
        line(1, 1, quotes=[{"start": 1, "score": 0.2501}]),
        line(1, 1, quotes=[]),
    ],
)
def test_any_difference_is_seen(other: dict[str, Any]) -> None:
    assert differ(line(1, 1), other)
    assert Comparison.of([line(1, 1)], [other]).differing == ("club/c1",)


def test_what_is_learned_otherwise_is_no_difference_of_the_product() -> None:
    assert not differ(line(1, 1), line(1, 1, left_out=None))
    old, new = line(1, 1), line(1, 1)
    del new["fared"][LEFT_OUT]
    assert not differ(old, new)
    assert not differ(new, old)
    assert [c.weights for c in Comparison.of([old], [new]).changes] == [SHIPPED, SHIPPED]


def test_a_run_that_was_written_is_read_as_it_was(tmp_path: Path) -> None:
    lines = [line(1, 1, question="\u00bfQui\u00e9n?\u2028"), line(2, None)]
    dump(lines, tmp_path / "run.jsonl")
    assert load(tmp_path / "run.jsonl") == lines
