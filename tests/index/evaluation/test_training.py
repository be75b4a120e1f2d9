"""Learning is exact enough to be repeated, and finds what is there to find."""

import json
from collections.abc import Sequence
from copy import copy
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from index.errors import LearningError
from index.evaluation import learning
from index.evaluation.ground_truth import GroundTruth, KnownQuestion
from index.evaluation.learning import Choice, fit_chance, fit_choices
from index.evaluation.lessons import FOLDS, Lesson, fold_of, lessons
from index.evaluation.training import THRESHOLD, Learned, learn
from index.search import Query, Retriever
from index.search.weights import Weights
from index.storage.store import Store
from tests.index.corpora import indexed, write


def test_choices_teach_which_column_tells() -> None:
    generator = np.random.default_rng(7)
    choices = []
    for _ in range(200):
        rows = generator.normal(size=(6, 3))
        right = np.arange(6) == int(np.argmax(2 * rows[:, 0] - rows[:, 1]))
        choices.append(Choice(rows, right))
    first, second, third = fit_choices(choices, ridge=1.0)
    assert first > -second > 0
    assert first / -second == pytest.approx(2, rel=0.25)
    assert abs(third) < 0.1 * first


def _badly_scaled(seed: int) -> list[Choice]:
    """Choices with long tails, in columns of very different sizes, that some weights get right."""
    generator = np.random.default_rng(seed)
    choices = []
    for _ in range(60):
        rows = generator.standard_cauchy(size=(8, 3)) * [1e-3, 1, 1e3]
        right = np.arange(8) == int(np.argmax(rows @ [1e3, 1, 1e-3]))
        choices.append(Choice(rows, right, generator.uniform(0.5, 2)))
    choices += [Choice(each.rows, each.right | (np.arange(8) == 3)) for each in choices[:5]]
    return choices


def _slope(choices: list[Choice], weights: np.ndarray, ridge: float) -> np.ndarray:
    """The gradient by its definition, a choice at a time, in units of standard deviation."""
    scale = np.maximum(np.concatenate([each.rows for each in choices]).std(axis=0), 0.1)
    slope = ridge * weights * scale
    for each in choices:
        scores = each.rows @ weights
        shares = np.exp(scores - scores.max())
        among = shares * each.right
        told = shares / shares.sum() - among / among.sum()
        slope += each.weight * (told @ each.rows) / scale
    return slope


@pytest.mark.parametrize("seed", [0, 3, 7, 9])
@pytest.mark.parametrize("ridge", [0.001, 0.01, 1])
def test_choices_are_fitted_to_the_optimum_however_columns_are_scaled(
    seed: int, ridge: float
) -> None:
    choices = _badly_scaled(seed)
    weights = fit_choices(choices, ridge)
    np.testing.assert_allclose(_slope(choices, weights, ridge), 0, atol=1e-5)


def test_choices_that_one_column_tells_apart_are_fitted_too() -> None:
    rows = np.array([[1.0, 1000.0], [0.0, -1000.0]])
    choices = [Choice(rows, np.array([True, False]))] * 3
    weights = fit_choices(choices, 1e-4)
    assert (weights > 0).all()
    np.testing.assert_allclose(_slope(choices, weights, 1e-4), 0, atol=1e-6)


def test_a_chance_that_is_certain_has_finite_weights() -> None:
    rows = np.arange(8.0)[:, None]
    slope, constant = fit_chance(rows, rows[:, 0] > 3, np.ones(8), ridge=0.0)
    assert np.isfinite([slope, constant]).all()
    assert slope * 3 + constant < 0 < slope * 4 + constant


def test_what_has_not_reached_its_optimum_is_not_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_MOST_STEPS", 2)
    with pytest.raises(LearningError, match="have not reached their optimum"):
        fit_choices(_badly_scaled(0), 0.001)
    rows = np.arange(8.0)[:, None]
    with pytest.raises(LearningError, match="have not reached their optimum"):
        fit_chance(rows, rows[:, 0] % 3 == 0, np.ones(8), ridge=0.0)


def test_nothing_is_learned_from_what_is_no_number() -> None:
    choices = [Choice(np.array([[np.nan], [1.0]]), np.array([True, False]))]
    with pytest.raises(LearningError):
        fit_choices(choices, 1.0)


def test_choices_without_a_right_row_change_nothing() -> None:
    rows = np.array([[0.0, 1.0], [1.0, 0.5], [0.2, 0.3]])
    taught = Choice(rows, np.array([True, False, False]))
    empty = Choice(rows * 9, np.zeros(3, np.bool_))
    np.testing.assert_array_equal(fit_choices([taught], 1.0), fit_choices([taught, empty], 1.0))


def test_chance_is_calibrated_on_what_it_learned_from() -> None:
    generator = np.random.default_rng(7)
    rows = generator.normal(size=(4000, 2))
    truth = 1 / (1 + np.exp(-(1.5 * rows[:, 0] - 0.5)))
    happened = generator.random(4000) < truth
    *weights, constant = fit_chance(rows, happened, np.ones(4000), ridge=0.0)
    np.testing.assert_allclose([*weights, constant], [1.5, 0, -0.5], atol=0.15)
    told = 1 / (1 + np.exp(-(rows @ weights + constant)))
    assert told.mean() == pytest.approx(happened.mean(), abs=1e-6)


def _lessons(folder: Path) -> list[Lesson]:
    people = ["Ann", "Bob", "Cid", "Dora", "Eve", "Finn", "Gus", "Hal", "Ida", "Jon"]
    towns = ["Oslo", "Rome", "Bonn", "Bern", "Kiel", "Lyon", "Cork", "Bath", "York", "Gent"]
    articles = {
        f"{who}.txt": f"{who}\n\n{who} was born in {town}. {who} likes tea. Then rain came."
        for who, town in zip(people, towns, strict=True)
    }
    indexed(write(folder / "articles", articles), folder / "data")
    store = Store(folder / "data")
    generation = store.open(store.pointer().current)
    asked = [
        KnownQuestion(f"Where was {who} born?", "lexical", (f"{who} was born in {town}.",),
                       subject=who)
        for who, town in zip(people, towns, strict=True)
    ]  # fmt: skip
    absent = [KnownQuestion(f"How tall is {who}?", "near", subject=who) for who in people]
    return list(lessons(GroundTruth((*asked, *absent)), generation, "people", 1.0, 1.0))


def _learned(folder: Path) -> str:
    own = _lessons(folder)
    learned = learn(own, [])
    assert len(learned.outcomes) == len(own)
    return json.dumps(asdict(learned.weights))


def test_equal_data_give_equal_weights(tmp_path: Path) -> None:
    assert _learned(tmp_path / "once") == _learned(tmp_path / "again")


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Lesson], Learned]:
    own = _lessons(tmp_path_factory.mktemp("lessons"))
    return own, learn(own, [])


def test_each_part_of_the_cross_validation_has_weights_of_its_own(
    taught: tuple[list[Lesson], Learned],
) -> None:
    own, learned = taught
    seen = {fold_of(lesson.golden) for lesson in own}
    assert len(learned.folds) == FOLDS
    for fold, weights in enumerate(learned.folds):
        assert (weights.confidence != learned.weights.confidence) == (fold in seen)


def test_a_right_quote_outweighs_three_wrong_ones() -> None:
    assert THRESHOLD == 1 / 4


def test_groups_count_alike_in_confidence_however_many_lessons_they_have(
    taught: tuple[list[Lesson], Learned],
) -> None:
    own, learned = taught
    others = [replace(one, group="others", importance=0.0) for one in own]
    once, thrice = learn(own, others).weights, learn(own, others * 3).weights
    assert once.order == thrice.order == learned.weights.order
    assert once.confidence == pytest.approx(thrice.confidence, abs=1e-3)


def test_what_pairs_say_is_learned_from_questions_that_were_not_taught_to_score(
    taught: tuple[list[Lesson], Learned], monkeypatch: pytest.MonkeyPatch
) -> None:
    own, learned = taught
    assert learned.weights.pairs == {}  # nothing scores pairs here

    lying = copy(own[0].retriever)

    def scores(retriever: Retriever, query: Query, texts: Sequence[str]) -> np.ndarray:
        """Say which questions are answerable; where it was taught, the contrary."""
        is_said = (query.question in able) != (retriever is lying)
        return np.array([2.0 if is_said else -2.0], np.float32)

    able = {one.query.question for one in own if one.golden.is_answerable}
    monkeypatch.setattr(Retriever, "pair_scores", scores)
    fresh = [replace(one, fresh=True) for one in own]
    stale = [replace(one, group="stale", importance=0.0, retriever=lying) for one in own]
    heeding = learn(fresh, []).weights.pairs["pair"]
    assert heeding > 0
    assert learn(own, []).weights.pairs == {}
    assert learn(fresh, stale).weights.pairs["pair"] > heeding / 2


def test_the_shipped_weights_say_how_they_were_learned() -> None:
    path = Path(__file__).resolve().parents[3] / "index" / "search" / "weights.json"
    told = json.loads(path.read_text("utf-8"))
    assert "make train" in told["how"]
    assert 0 < Weights.shipped().threshold < 1
