"""Ranking features of the heads above a sentence: headings, lead-ins, labels of columns."""

import numpy as np
from numpy.typing import NDArray

from index.outline import Shape
from index.search.evidence.scene import CandidateView, sums
from index.search.evidence.surroundings import Columns, Floats

_LABEL = 1  # the last ordinal of a term of a label: "Old Faithful", "Student"
_K1, _B = 1.5, 0.75
_ABOVE = 2  # how often a word in heads or title counts, against one in the sentence


def head_columns(view: CandidateView) -> Columns:
    """Return what the heads above a sentence hold: headings, lead-ins, labels of columns."""
    scene, heads = view.scene, view.heads
    lengths = scene.sections.lengths[view.section]
    known = np.array([c.is_known for c in scene.query.concepts], np.bool_)
    covered = sums(heads, view.weights)
    asked = sums(heads > 0, np.ones_like(view.weights))
    precision = asked / np.maximum(lengths, np.maximum(asked, 1))
    fielded = _fielded(view)
    best = max(float(fielded.max(initial=0)), 1e-9)
    complete = (((heads > 0) | ~known).all(axis=1)) & (asked > 0)
    shapes = scene.shapes[scene.shown]
    here = np.maximum(heads, view.here)
    section = np.maximum(heads, view.in_section)
    return {
        "heads": covered,
        "heads_more": view.more(heads, view.here),
        "heads_or_here": sums(here, view.weights),
        "whole": sums(np.maximum(here, view.title), view.weights),
        "section": sums(np.maximum(section, view.title), view.weights),
        "heads_alike": covered * precision,
        **_nearest(view, known),
        "title_alike": _alike(view.title, scene.title_lengths[view.stretch], view.weights),
        "heads_complete": complete,
        "heads_first": complete & (shapes & Shape.FIRST != 0),
        "fielded": fielded,
        "fielded_share": fielded / best,
        "fielded_best": fielded >= best * (1 - 1e-6),
        "headed": lengths > 0,
        "item": shapes & Shape.ITEM != 0,
        "row": shapes & Shape.ROW != 0,
        "code": shapes & Shape.CODE != 0,
        "note": shapes & Shape.NOTE != 0,
        "opens": (shapes & Shape.FIRST != 0) & (lengths > 0),
        "answers": shapes & Shape.ANSWER != 0,
        "led": shapes & Shape.LED != 0,
        "leads": shapes & Shape.LEADS != 0,
        "log": shapes & Shape.LOG != 0,
        "label": _labelled(view, shapes),
    }


def _nearest(view: CandidateView, known: NDArray[np.bool_]) -> Columns:
    """Return how much the nearest head and the question say the same."""
    sections = view.scene.sections
    near = sections.nearest.take(view.section, axis=0)
    lengths = sections.nearest_lengths.take(view.section)
    alike = _alike(near, lengths, view.weights)
    complete = ((near > 0) | ~known).all(axis=1) & (lengths > 0) & known.any()
    asked = sums(near > 0, np.ones_like(view.weights))
    return {
        "nearest": sums(near, view.weights),
        "nearest_alike": alike,
        "nearest_complete": complete.astype(np.float32),
        "nearest_exact": (complete & (asked >= lengths)).astype(np.float32),
    }


def _alike(held: Floats, lengths: NDArray[np.int64], weights: Floats) -> Floats:
    """Return the share of the question that a head has, times the share of it that is asked."""
    asked = sums(held > 0, np.ones_like(weights))
    return np.asarray(sums(held, weights) * np.minimum(asked / np.maximum(lengths, 1), 1))


def _labelled(view: CandidateView, shapes: NDArray[np.uint16]) -> Floats:
    """Return how much of the question an item or row begins with."""
    begins = view.scene.table.ordinals.take(view.scene.shown, axis=0) <= _LABEL
    listed = (shapes & (Shape.ITEM | Shape.ROW) != 0)[:, None]
    return sums(view.here * begins * listed, view.weights)


def _fielded(view: CandidateView) -> Floats:
    """Return a share of the BM25F score that could be had (Robertson and others 2004).

    The fields are the sentence, its heads and its title; heads and title count twice.
    """
    scene = view.scene
    counts = scene.table.counts.take(scene.shown, axis=0) * view.here
    own = counts / _norm(scene.lengths[scene.shown], scene.average_length)[:, None]
    lengths = scene.sections.lengths[view.section]
    above = view.heads * np.minimum(scene.sections.counts.take(view.section, axis=0), 2)
    above /= _norm(lengths, scene.average_heads)[:, None]
    total = own + _ABOVE * (above + view.title)
    return sums(total * (_K1 + 1) / (total + _K1), view.weights) / (_K1 + 1)


def _norm(lengths: NDArray[np.integer], average: float) -> Floats:
    return np.asarray(1 - _B + _B * lengths / max(average, 1), np.float32)
