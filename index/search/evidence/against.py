"""Evidence against a sentence: a code that it lacks, a negation that is not asked."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from index.analysis import AnswerType, Cue, cues, is_negated
from index.outline import Shape
from index.search.evidence.scene import CandidateView, sums
from index.search.query import Query

Floats = NDArray[np.floating]


def against(view: CandidateView) -> dict[str, Floats]:
    """Return what speaks against each row, by name, in a fixed order.

    `inexact` is the share of known codes and days that a sentence, what it is under and the
    sentence before it lack: it may lean on that, but a row on no other row.
    """
    concepts = view.scene.query.concepts
    exact = np.array([c.is_exact and c.is_known for c in concepts], np.bool_) * view.weights
    is_row = view.scene.shapes[view.scene.shown] & Shape.ROW != 0
    before = view.before * ~is_row[:, None]
    there = np.maximum(np.maximum(view.here, view.heads), np.maximum(view.title, before))
    negated = cues.has(view.scene.signs[view.scene.shown], Cue.NEGATION)
    is_asked = view.scene.query.is_negated
    return {
        "inexact": sums(there == 0, exact) / max(float(exact.sum()), 1e-9),
        "denies": np.asarray(negated & (not is_asked), np.float32),
        "affirms": np.asarray(~negated & is_asked, np.float32),
    }


def say_contrary(query: Query, heads: Iterable[str], languages: Iterable[str]) -> NDArray[np.bool_]:
    """Tell of the heads above each candidate whether they deny what is asked for.

    Or affirm it, where a question asks for what is not. None does where it asks whether something
    is so: that may be denied.
    """
    denied = np.array([*map(is_negated, heads, languages)], np.bool_)
    if AnswerType.WHETHER in query.wants:
        return np.zeros(len(denied), np.bool_)
    return np.asarray(denied != query.is_negated)


def behind(
    scores: NDArray[np.float64], contrary: NDArray[np.bool_], about: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return scores, those of contrary candidates below the best that is about as much of it.

    `about` is how much of the question each has, heads and titles included.
    """
    found = scores.copy()
    for row in np.flatnonzero(contrary).tolist():
        others = scores[~contrary & (about >= about[row])]
        if len(others):
            found[row] = min(found[row], np.nextafter(others.max(), -np.inf))
    return found
