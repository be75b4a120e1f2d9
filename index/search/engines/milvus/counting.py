"""Counts of terms in units of each kind, and lengths of these, for exact scores."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from index.search.engines.milvus.analyses import RowAnalyses, RowUnits
from index.search.engines.terms import Ints

_COUNTED = 255  # stands for more

Counts: TypeAlias = Callable[[str], NDArray[np.integer]]
"""How often each of some units holds a term."""


def _of_sentences(analyses: RowAnalyses, units: Ints) -> tuple[Counts, Ints]:
    runs = np.stack([units, units + 1])
    return _adding_up(analyses, runs), analyses.columns(units).lengths


def _of_sections(analyses: RowAnalyses, units: Ints) -> tuple[Counts, Ints]:
    return _found(analyses.heads(units), len(units)), analyses.head_lengths(units)[0]


def _of_titles(analyses: RowAnalyses, units: Ints) -> tuple[Counts, Ints]:
    return _found(analyses.titles(units), len(units)), analyses.title_lengths(units)


def _of_articles(analyses: RowAnalyses, units: Ints) -> tuple[Counts, Ints]:
    return _adding_up(analyses, analyses.sentences(units)), analyses.article_lengths(units)


COUNTING = _of_sentences, _of_sections, _of_titles, _of_articles
"""For each kind of unit, what gives the counts and the lengths of some, by their analyses."""


def _found(within: RowUnits, size: int) -> Counts:
    def counts(term: str) -> NDArray[np.integer]:
        found = within.find(term)
        return np.zeros(size, np.int64) if found is None else np.where(found.held, found.counts, 0)

    return counts


def _adding_up(analyses: RowAnalyses, runs: Ints) -> Counts:
    stand = analyses.in_sentences(runs)

    def counts(term: str) -> NDArray[np.integer]:
        held = stand.held(term)
        if held is None:
            return np.zeros(runs.shape[1], np.int64)
        of_run = np.arange(len(held.sizes)).repeat(held.sizes)
        added = np.bincount(of_run, held.counts, len(held.sizes))
        return np.minimum(added, _COUNTED).astype(np.int64)

    return counts
