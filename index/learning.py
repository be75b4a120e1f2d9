"""Two small models, fitted by Newton's method: choosing one of several, and yes or no.

Plain numpy on one thread's worth of work; equal data, equal weights to the digits that are kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_STEPS = 30
_ENOUGH = 1e-7
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
    teach nothing.
    """
    choices = [choice for choice in choices if choice.right.any()]
    rows = np.concatenate([choice.rows for choice in choices])
    scale = np.maximum(rows.std(axis=0), _LEAST_SPREAD)
    rows = (rows - rows.mean(axis=0)) / scale
    sizes = [len(choice.right) for choice in choices]
    begins = np.cumsum([0, *sizes[:-1]])
    of = np.repeat(np.arange(len(choices)), sizes)
    right = np.concatenate([choice.right for choice in choices])
    importance = np.array([choice.weight for choice in choices])[of]
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        shares = _softmax(rows @ weights, begins, of)
        wanted = shares * right
        wanted /= np.add.reduceat(wanted, begins)[of]
        slope = rows.T @ ((shares - wanted) * importance) + ridge * weights
        means = np.add.reduceat(rows * shares[:, None], begins)
        curve = (rows * (shares * importance)[:, None]).T @ rows
        curve -= (means * importance[begins][:, None]).T @ means
        step = np.linalg.solve(curve + ridge * np.eye(len(weights)), slope)
        weights -= step / max(1.0, float(np.abs(step).max()))
        if float(np.abs(step).max()) < _ENOUGH:
            break
    return np.asarray(weights / scale)


def fit_chance(rows: Floats, happened: Flags, importance: Floats, ridge: float) -> Floats:
    """Return weights and, last, the constant of a logistic regression.

    `ridge` holds back all but the constant, in units of standard deviation.
    """
    middle = rows.mean(axis=0)
    scale = np.maximum(rows.std(axis=0), _LEAST_SPREAD)
    scaled = np.column_stack([(rows - middle) / scale, np.ones(len(rows))])
    penalty = np.full(scaled.shape[1], ridge)
    penalty[-1] = 1e-6
    weights = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ ((chance - happened) * importance) + penalty * weights
        curve = (scaled * (chance * (1 - chance) * importance)[:, None]).T @ scaled
        step = np.linalg.solve(curve + np.diag(penalty), slope)
        weights -= step / max(1.0, float(np.abs(step).max()))
        if float(np.abs(step).max()) < _ENOUGH:
            break
    plain = weights[:-1] / scale
    return np.append(plain, weights[-1] - plain @ middle)


def _softmax(scores: Floats, begins: NDArray[np.intp], of: NDArray[np.intp]) -> Floats:
    best = np.maximum.reduceat(scores, begins)
    parts = np.exp(scores - best[of])
    return np.asarray(parts / np.add.reduceat(parts, begins)[of])
