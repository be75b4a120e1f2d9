"""Meaning features: cosines of a question with a sentence, its surroundings and its heads.

The context of a sentence is its vector with a part of the one before and of its heads.
"""

import numpy as np
from numpy.typing import NDArray

from index.search.evidence.surroundings import Columns
from index.semantic import Vectors, in_context

Floats = NDArray[np.float32]


def meaning_columns(
    vectors: Vectors, owners: NDArray[np.int64], question: Floats, positions: NDArray[np.int64]
) -> Columns:
    """Return cosines for sentences by position, by name, in a fixed order.

    `owners` are their articles. Columns that end in `_behind` are differences from the best of all
    candidates. Where there is nothing to compare (no head, no sentence before) it is 0.
    """
    own, before = vectors.own(positions), vectors.before(positions)
    meant = own @ question
    around = in_context(own, before, vectors.headed(positions)) @ question
    head = vectors.nearest_heads(positions) @ question
    best, mean = _of_articles(around, owners)
    return {
        "meant": meant,
        "meant_around": around,
        "meant_head": head,
        "meant_title": vectors.titles_of(positions) @ question,
        "meant_before": before @ question,
        "meant_after": vectors.after(positions) @ question,
        "meant_article": best,
        "meant_ahead": around - _best_of_others(best, owners),
        "meant_article_mean": mean,
        "meant_behind": _behind(meant),
        "meant_around_behind": _behind(around),
        "meant_head_behind": _behind(head),
        "meant_article_behind": _behind(best),
        "meant_first": np.asarray(around >= around.max(initial=-1), np.float32),
    }


def _best_of_others(best: Floats, owners: NDArray[np.int64]) -> Floats:
    """Return for each row the best of the other articles, 0 where there is no other."""
    leader = int(np.argmax(best)) if len(best) else 0
    others = best[owners != owners[leader]]
    second = float(others.max(initial=0))
    return np.where(owners == owners[leader], np.float32(second), best[leader])


def _behind(column: Floats) -> Floats:
    return np.asarray(column - column.max(initial=-1), np.float32)


def _of_articles(column: Floats, owners: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return for each row the best and the mean of the candidates of its article."""
    numbers, places = np.unique(owners, return_inverse=True)
    best = np.full(len(numbers), -1, np.float32)
    np.maximum.at(best, places, column)
    mean = np.bincount(places, column) / np.bincount(places)
    return best[places], mean[places].astype(np.float32)
