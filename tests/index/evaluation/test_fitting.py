"""Thresholds: what each would do, the one that is worth most, and where it is kept."""

from pathlib import Path

import pytest

from index import (
    KnownQuestion,
    Outcome,
    StoreError,
    fitted,
    open_index,
    set_threshold,
    thresholds,
)
from index.search.weights import Weights
from index.threshold import threshold_in
from tests.index.corpora import indexed, write

ABLE = KnownQuestion("Where?", "lexical", ("Here.",))
NOT = KnownQuestion("Where not?", "near")


def outcome(confidence: float, *, right: bool = True, able: bool = True) -> Outcome:
    return Outcome(ABLE if able else NOT, 1 if right and able else None, confidence)


def test_a_threshold_tells_what_it_would_give() -> None:
    outcomes = [outcome(0.9), outcome(0.5), outcome(0.4, right=False), outcome(0.32, able=False)]
    told = {round(each.threshold, 2): each for each in thresholds(outcomes)}
    assert len(told) == 19
    low, middle, high = told[0.05], told[0.45], told[0.95]
    assert (low.answered, low.right_of_answered, low.answered_others) == (1, 2 / 3, 1)
    assert (middle.answered, middle.right_of_answered, middle.answered_others) == (2 / 3, 1, 0)
    assert (high.answered, high.right_of_answered) == (0, None)
    assert low.worth == pytest.approx(2 - 2 / 3)
    assert (middle.worth, high.worth) == (2, 0)


def test_the_best_threshold_is_worth_most_and_nearest_to_the_current_one() -> None:
    outcomes = [outcome(0.8), outcome(0.62), outcome(0.41, able=False), outcome(0.3, able=False)]
    assert fitted(outcomes, 0.25) == pytest.approx(0.45)
    assert fitted(outcomes, 0.9) == pytest.approx(0.6)
    assert fitted(outcomes, 0.5) == pytest.approx(0.5)


def test_one_right_quote_outweighs_two_wrong_ones_and_not_four() -> None:
    doubtful = [outcome(0.2), outcome(0.9)]
    assert fitted([*doubtful, *[outcome(0.25, able=False)] * 2], 0.5) <= 0.2
    assert fitted([*doubtful, *[outcome(0.25, able=False)] * 4], 0.5) > 0.25


def test_what_was_set_counts_when_an_index_is_opened(tmp_path: Path) -> None:
    data = tmp_path / "data"
    indexed(write(tmp_path / "articles", {"a.txt": "Tea\n\nThe tea is hot."}), data)
    assert open_index(data).threshold == Weights.shipped().threshold
    set_threshold(data, 0.65)
    assert open_index(data).threshold == 0.65


@pytest.mark.parametrize("written", ["much", "", "0", "1.5", "nan"])
def test_a_damaged_threshold_is_named_and_the_shipped_one_counts(
    tmp_path: Path, written: str
) -> None:
    data = tmp_path / "data"
    indexed(write(tmp_path / "articles", {"a.txt": "Tea\n\nThe tea is hot."}), data)
    (data / "threshold").write_text(written)
    with pytest.raises(StoreError, match="between 0 and 1"):
        threshold_in(data)
    index = open_index(data)
    assert index.threshold == Weights.shipped().threshold
    assert "between 0 and 1" in " ".join(index.notices)
