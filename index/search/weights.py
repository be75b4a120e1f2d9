"""The learned weights, from the file beside this one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ModeWeights:
    """What is learned for one mode, by the name of each column.

    A sentence's score is the sum of its `order` columns (`features`, `meaning`), each times its
    weight; of the few best, whose text is read, the sum of the `reading` columns. `confidence` is
    the logistic of the sum of its columns, of which "constant" is 1 for all; and so is `pairs`,
    which makes another of that where pairs are scored, and has nothing for modes without.
    """

    order: Mapping[str, float] = field(default_factory=dict)
    reading: Mapping[str, float] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)
    pairs: Mapping[str, float] = field(default_factory=dict)


MODES = ("words", "meaning", "close")


@dataclass(frozen=True, slots=True)
class Weights:
    """What is learned: by words alone, by words and meaning, and with a close look at the best.

    `threshold` is the least confidence of an answer that is given.
    """

    words: ModeWeights = field(default_factory=ModeWeights)
    meaning: ModeWeights = field(default_factory=ModeWeights)
    close: ModeWeights = field(default_factory=ModeWeights)
    threshold: float = 0.5

    @classmethod
    def shipped(cls) -> "Weights":
        """Read the file in this package."""
        text = Path(__file__).with_name("weights.json").read_text("utf-8")
        told = json.loads(text)
        modes = {mode: ModeWeights(**told[mode]) for mode in MODES}
        return cls(**modes, threshold=told["threshold"])

    def of(self, mode: str) -> ModeWeights:
        """Return what is learned for one of `MODES`."""
        return {"words": self.words, "meaning": self.meaning, "close": self.close}[mode]

    def having(self, mode: str, learned: ModeWeights) -> "Weights":
        """Return these weights with others for one of `MODES`."""
        modes = {each: self.of(each) for each in MODES} | {mode: learned}
        return Weights(**modes, threshold=self.threshold)

    def above(self, threshold: float | None) -> "Weights":
        """Return these weights with another threshold, if one is given."""
        return self if threshold is None else replace(self, threshold=threshold)


def weighed(
    weights: Mapping[str, float], columns: Mapping[str, NDArray[np.floating]]
) -> NDArray[np.float64]:
    """Return for each row the sum of its columns times their weights.

    Equal rows have equal sums, which a product of matrices does not promise.
    """
    matrix = np.concatenate([columns[name] for name in weights], dtype=np.float64)
    parts = matrix.reshape(len(weights), -1)
    parts *= np.array(list(weights.values()))[:, None]
    return np.asarray(parts.sum(axis=0))
