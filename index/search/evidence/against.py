"""Features that speak against a sentence: a code that it lacks, a negation that is not asked."""

import numpy as np
from numpy.typing import NDArray

from index.analysis import Cue, cues
from index.outline import Shape
from index.search.evidence.scene import CandidateView, sums

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
