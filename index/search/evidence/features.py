"""Ranking features: one named column per signal, from the index alone.

Columns are shares and differences, never sums over the words of the question, so that they mean
the same for long and short questions. They are read from the index alone.
"""

import numpy as np
from numpy.typing import NDArray

from index.analysis import Cue, cues
from index.search.evidence.against import against
from index.search.evidence.answer_types import kinds_there
from index.search.evidence.heads import head_columns
from index.search.evidence.scene import CandidateView, Scene, sums
from index.search.evidence.surroundings import LATE, Columns, Floats
from index.storage import changes

_NEAR = 4  # terms apart
_NOWHERE = 99.0  # sentences apart


def columns(scene: Scene) -> Columns:
    """Return what speaks for each shown row, by name, in a fixed order."""
    view = CandidateView.of(scene)
    found: Columns = {}
    found |= _words(view)
    found |= _context(view)
    found |= _article(view)
    found |= _within(view)
    found |= _order(view)
    found |= head_columns(view)
    found |= _relative(view, found)
    found |= _shape(view)
    found |= kinds_there(view)
    found |= against(view)
    flat = np.concatenate([*found.values()], dtype=np.float32, casting="unsafe")
    matrix = flat.reshape(len(found), len(view.stretch))
    return dict(zip(found, matrix, strict=True))


def _share(weights: Floats, chosen: NDArray[np.bool_]) -> Floats:
    """Weights of the chosen concepts, with sum 1 (or all 0)."""
    part = np.where(chosen, weights, 0)
    return np.asarray(part / max(float(part.sum()), 1e-9), np.float32)


def _words(view: CandidateView) -> Columns:
    """Return how much of the question the sentence itself has."""
    squared = view.weights**2
    known = np.array([c.is_known for c in view.scene.query.concepts], np.bool_)
    rarest = np.zeros(len(view.weights), np.float32)
    if known.any():
        rarest[int(np.argmax(np.where(known, view.weights, -1)))] = 1
    ends = np.zeros((2, len(view.weights)), np.float32)
    ends[0, 0] = ends[1, -1] = 1
    return {
        "matched": view.matched,
        "covered": sums(view.here, view.weights),
        "covered_rare": sums(view.here, squared / squared.sum()),
        "complete": np.asarray(((view.here > 0) | ~known).all(axis=1), np.float32),
        "rarest": sums(view.here, rarest),
        "rarest_around": sums(np.maximum(view.around - view.here, 0), rarest),
        "rarest_in_article": sums(np.maximum(view.article - view.around, 0), rarest),
        "first_word": sums(view.here, ends[0]),
        "last_word": sums(view.here, ends[1]),
    }


def _context(view: CandidateView) -> Columns:
    """Return what the neighbours, the title and the rest of the article add."""
    names, words = _share(view.weights, view.names), _share(view.weights, ~view.names)
    everywhere = np.maximum(view.article, view.around)
    return {
        "before": view.more(view.before, view.here),
        "after": view.more(view.after, view.here),
        "farther": view.more(view.farther, view.nearby),
        "title": sums(view.title, view.weights),
        "title_more": view.more(view.title, view.here),
        "article_more": view.more(view.article, view.around),
        "article": sums(everywhere, view.weights),
        "names": sums(view.here, names),
        "names_elsewhere": sums(np.maximum(everywhere - view.here, 0), names),
        "names_beside": sums(np.maximum(np.maximum(view.before, view.title) - view.here, 0), names),
        "words": sums(view.here, words),
        "words_beside": sums(np.maximum(view.nearby - view.here, 0), words),
        "words_elsewhere": sums(np.maximum(view.article - view.nearby, 0), words),
    }


def _article(view: CandidateView) -> Columns:
    """Return how good the article is for the question."""
    scores = view.scene.article_scores[view.stretch]
    best = max(float(view.scene.article_scores.max(initial=0)), 1e-9)
    return {
        "article_score": scores,
        "article_share": scores / best,
        "article_share_high": (scores / best) ** 4,
        "article_best": (scores >= best * (1 - 1e-6)).astype(np.float32),
    }


def _within(view: CandidateView) -> Columns:
    """Return what tells the sentence from the others of its article.

    A word that is all over the article tells little there; one that is nowhere else tells much.
    """
    # Concepts by rows: numpy is much quicker along rows that are many than along concepts.
    begins, stretch = view.scene.stretches.row_begins, view.stretch
    present, here = np.ascontiguousarray((view.scene.table.held > 0).T), view.here.T.copy()
    weights = view.weights[:, None]
    spread = np.add.reduceat(present, begins[:-1], axis=1, dtype=np.float32)
    sizes = np.diff(begins).astype(np.float32)
    rarity = np.where(spread > 0, np.log((sizes + 1) / (spread + 0.5)), 0)
    told = (rarity / np.maximum(np.log(sizes + 1), 0.5) * weights).take(stretch, axis=1)
    pervading = np.minimum(1, 3 * spread / sizes).take(stretch, axis=1)
    back, ahead = _distances(present, view.scene.shown, begins[stretch], begins[stretch + 1])
    missing = (1 - here) * weights
    within = (told * here).sum(axis=0)
    return {
        "within": within,
        "within_share": within / np.maximum(told.sum(axis=0), 1e-9),
        "within_beside": (told * np.maximum(view.nearby.T - here, 0)).sum(axis=0),
        "pervading": (missing * pervading).sum(axis=0),
        "absent": sums((view.article == 0) & (view.title == 0), view.weights),
        "lately": (missing / back).sum(axis=0),
        "soon": (missing * (back >= _NOWHERE) / ahead).sum(axis=0),
    }


def _distances(
    present: NDArray[np.bool_],
    shown: NDArray[np.int64],
    begins: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> tuple[Floats, Floats]:
    """Return how many rows before and after each shown row a concept stands in its stretch.

    All are concepts by rows; `begins` and `ends` are the first row of the stretch of each shown
    row and of the next.
    """
    size = present.shape[1]
    numbers = np.arange(size, dtype=np.int32)
    last = np.full((len(present), size + 1), -1, np.int32)  # before each row
    np.maximum.accumulate(np.where(present, numbers, np.int32(-1)), axis=1, out=last[:, 1:])
    following = np.full((len(present), size + 1), size + 1, np.int32)  # each row or after it
    np.minimum.accumulate(
        np.where(present, numbers, np.int32(size + 1))[:, ::-1], axis=1, out=following[:, -2::-1]
    )
    before, after = last.take(shown, axis=1), following.take(shown + 1, axis=1)
    back = np.where(before >= begins, shown - before, _NOWHERE)
    ahead = np.where(after < ends, after - shown, _NOWHERE)
    return back.astype(np.float32), ahead.astype(np.float32)


def _order(view: CandidateView) -> Columns:
    """Return whether the words of the question stand together, and in its order."""
    ordinals = view.scene.table.ordinals[view.scene.shown].T.copy()  # concepts by rows
    there = ordinals < LATE
    pairs = np.array(view.scene.query.pairs, np.intp).reshape(-1, 2)
    first, second = pairs[:, 0], pairs[:, 1]
    weights = (view.weights[first] + view.weights[second])[:, None]
    total = 1e-9 + float(weights.sum())
    both = there[first] & there[second]
    apart = ordinals[second] - ordinals[first]
    adjacent = (weights * (both & (apart == 1))).sum(axis=0)
    near = (weights * (both & (np.abs(apart) <= _NEAR))).sum(axis=0)
    ordered = (weights * (both & (apart > 0))).sum(axis=0)
    found = there.sum(axis=0)
    span = np.where(there, ordinals, -1).max(axis=0) - ordinals.min(axis=0) + 1
    dense = np.where(found > 1, found / np.maximum(span, 1), 0)
    return {
        "adjacent": adjacent / total,
        "near": near / total,
        "in_order": ordered / total,
        "dense": dense,
    }


def _relative(view: CandidateView, found: Columns) -> Columns:
    """Compare the sentence with the best of all and the best of its article."""
    standing = found["matched"] + 0.3 * found["before"] + 0.2 * found["after"]
    behind = _behind_best(standing, view.stretch)
    return {
        "behind_all": standing - standing.max(initial=0),
        "behind_article": behind,
        "leads_article": behind >= 0,
        "behind_within": _behind_best(found["within"], view.stretch),
    }


def _behind_best(column: Floats, stretch: NDArray[np.int64]) -> Floats:
    """Return how far each row is behind the best of its stretch; all have some."""
    best = np.maximum.reduceat(column, changes(stretch))
    return column - best[stretch]


def _shape(view: CandidateView) -> Columns:
    """Describe the sentence itself, whatever the question."""
    scene, rows = view.scene, view.scene.shown
    lengths = scene.lengths[rows]
    others = np.maximum(lengths - sums(view.present, np.ones_like(view.weights)), 0)
    ordinal = view.ordinal
    marks = scene.signs[rows]
    leans = cues.has(marks, Cue.LEANING)
    names = _share(view.weights, view.names)
    return {
        "length": np.log1p(lengths),
        "brief": lengths < 5,
        "says_more": np.log1p(others),
        "says_nothing_more": others < 2,
        "first": ordinal == 0,
        "early": 1 / (1 + ordinal),
        "last": (ordinal == scene.sizes[view.stretch] - 1) & (ordinal > 0),
        "lists": cues.has(marks, Cue.LIST),
        "negates": cues.has(marks, Cue.NEGATION),
        "asks": cues.has(marks, Cue.QUESTION),
        "quotes": cues.has(marks, Cue.QUOTATION),
        "leans": leans,
        "leans_on_name": leans * sums(np.maximum(view.before - view.here, 0), names),
    }
