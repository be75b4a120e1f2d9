"""Two small models, fitted to their optimum: choosing one of several, and yes or no.

Both are fitted by L-BFGS with the exact gradient. On one machine, with one thread, equal data give
equal weights. Needs scipy, and so the extra `train`: nothing that runs imports this.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.errors import LearningError

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Objective = Callable[[Floats], tuple[float, Floats]]
"""Weights -> what is to be least, and its gradient."""

_MOST_STEPS = 5_000  # some 100 are enough
_SOUGHT, _FLAT = 1e-9, 1e-7
"""The gradient that is sought, and the one that will do, as shares of what all lessons count.

Sums are exact to some 1e-8 of them, and a steeper slope could move the digits that are kept.
"""
_LEAST_RIDGE = 1e-6  # gives what is not held back an optimum, even where one column tells all
_LEAST_SPREAD = 0.1
"""Columns that hardly vary are held back as if they varied this much: else a column that is there
in a handful of rows, right by chance, would outweigh all others."""


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Rows to choose from, by column; those that are right; and how much this choice counts."""

    rows: Floats
    right: Flags
    weight: float = 1.0


def fit_choices(choices: Sequence[Choice], ridge: float) -> Floats:
    """Return a weight for each column so that right rows score highest.

    The conditional logit (McFadden 1974): the likelihood is the softmax of the scores, summed over
    the right rows of each choice. `ridge` holds back the weights of columns in units of their
    standard deviation, at least `_LEAST_SPREAD`. Choices without a right row are left out: they
    teach nothing. Raises `LearningError` when the optimum is not reached.
    """
    choices = [choice for choice in choices if choice.right.any()]
    rows = np.concatenate([choice.rows for choice in choices])
    right = np.concatenate([choice.right for choice in choices])
    scale = _spread(rows)
    rows = (rows - rows.mean(axis=0)) / scale
    sizes = [len(choice.right) for choice in choices]
    begins = np.cumsum([0, *sizes[:-1]])
    of = np.arange(len(choices)).repeat(sizes)
    importance = np.array([choice.weight for choice in choices])

    def objective(weights: Floats) -> tuple[float, Floats]:
        scores = rows @ weights
        greatest, shares = _softmax(scores, begins, of)
        reached, wanted = _softmax(np.where(right, scores, -np.inf), begins, of)
        value = importance @ (greatest - reached) + ridge / 2 * weights @ weights
        return float(value), rows.T @ ((shares - wanted) * importance[of]) + ridge * weights

    return _least(objective, rows.shape[1], float(importance.sum())) / scale


def fit_chance(rows: Floats, happened: Flags, importance: Floats, ridge: float) -> Floats:
    """Return weights and, last, the constant of a logistic regression.

    `ridge` holds back all but the constant, in units of standard deviation. Raises `LearningError`
    when the optimum is not reached.
    """
    middle, scale = rows.mean(axis=0), _spread(rows)
    scaled = np.column_stack([(rows - middle) / scale, np.ones(len(rows))])
    penalty = np.full(scaled.shape[1], max(ridge, _LEAST_RIDGE))
    penalty[-1] = _LEAST_RIDGE

    def objective(weights: Floats) -> tuple[float, Floats]:
        scores = scaled @ weights
        value = np.logaddexp(0, scores) - scores * happened
        missed = np.exp(-np.logaddexp(0, -scores)) - happened
        slope = scaled.T @ (missed * importance) + penalty * weights
        return float(importance @ value + penalty / 2 @ weights**2), slope

    weights = _least(objective, scaled.shape[1], float(importance.sum()))
    plain = weights[:-1] / scale
    return np.append(plain, weights[-1] - plain @ middle)


def _spread(rows: Floats) -> Floats:
    return np.asarray(np.maximum(rows.std(axis=0), _LEAST_SPREAD))


def _softmax(
    scores: Floats, begins: NDArray[np.intp], of: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """Return the smooth maximum of each choice's scores, and the share of each row in it."""
    best = np.maximum.reduceat(scores, begins)
    parts = np.exp(scores - best[of])
    sums = np.add.reduceat(parts, begins)
    return best + np.log(sums), parts / sums[of]


def _least(objective: Objective, columns: int, importance: float) -> Floats:
    """Return the weights for which `objective` is least, sought from 0."""
    found = minimize(
        objective,
        np.zeros(columns),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _MOST_STEPS, "ftol": 0, "gtol": _SOUGHT * importance},
    )
    slope = float(np.abs(found.jac).max())
    if not slope <= _FLAT * importance:  # nor where it is not a number
        raise LearningError(
            f"The weights have not reached their optimum: after {found.nit} steps the gradient is"
            f" {slope:.2g}. Lessons with columns that are huge, or not numbers, do that."
        )
    return np.asarray(found.x)
