"""Features of whole articles and their titles."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.search.bm25 import ARTICLE
from index.search.engines import Analyses
from index.search.query import Query

_TITLE = 0.5  # what a word in the title adds, against one that is all over the article

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Articles:
    """Articles beside a query. `numbers` are ascending; matrices are articles by concepts.

    `in_title` and `in_text` are how well title and sentences have a concept (0 to 1), `scores` a
    share of what could be had (0 to 1).
    """

    numbers: Ints
    in_title: Floats
    in_text: Floats
    scores: Floats

    @classmethod
    def of(cls, query: Query, numbers: Ints, analyses: Analyses, average_size: float) -> "Articles":
        """Look up what `numbers` hold; articles have `average_size` sentences in the mean."""
        shape = (len(query.concepts), len(numbers))
        in_title, in_text = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        counts = np.zeros(shape, np.float32)
        begins, ends = runs = analyses.sentences(numbers)
        sentences = analyses.in_sentences(runs)
        heads = analyses.in_heads(analyses.sections(numbers))
        titles = analyses.titles(numbers)
        for i, concept in enumerate(query.concepts):
            for term, how in concept.forms.items():
                if (of_sentences := sentences.counts(term)) is not None:
                    counts[i] += of_sentences
                    in_text[i] = np.maximum(in_text[i], how * (of_sentences > 0))
                if (of_sections := heads.counts(term)) is not None:
                    in_text[i] = np.maximum(in_text[i], how * (of_sections > 0))
                if (titled := titles.find(term)) is not None:
                    in_title[i] = np.maximum(in_title[i], how * titled.held)
        norm = ARTICLE.norm((ends - begins).astype(np.float32), average_size)
        parts = in_text * counts / (counts + norm) + _TITLE * in_title
        scores = (query.weights[:, None] * parts).sum(axis=0) / (1 + _TITLE)
        return cls(numbers, in_title.T, in_text.T, scores.astype(np.float32))

    def __getitem__(self, places: NDArray[np.intp]) -> "Articles":
        return Articles(
            self.numbers[places], self.in_title[places], self.in_text[places], self.scores[places]
        )

    def among(self, numbers: Ints) -> "Articles":
        """Return those of `numbers`, all of which are here."""
        return self[self.numbers.searchsorted(numbers)]
