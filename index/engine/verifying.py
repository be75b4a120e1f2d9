"""Verifies texts: finds where they stand in articles, or what is like them."""

from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from index.analysis import QuestionAnalyzer
from index.model import Passage
from index.places import QuotedPlaces
from index.quotes import (
    LETTER_BY_LETTER,
    LINE_BY_LINE,
    Sought,
    Verification,
    look_through,
    parted,
)
from index.search import Retriever
from index.storage import Generation, Holders

_COMPARED = 50  # sentences whose articles are looked through for a text first


class Verifying:
    """Looks for texts in the articles of one generation. Thread-safe."""

    def __init__(
        self,
        generation: Generation,
        retriever: Retriever,
        questions: QuestionAnalyzer,
        places: QuotedPlaces,
    ) -> None:
        self._generation = generation
        self._columns = generation.columns
        self._retriever = retriever
        self._questions = questions
        self._places = places
        self._holders = Holders(generation)

    def verify(self, text: str, limit: int) -> Verification:
        """Do as `Index.verify` does."""
        sought = Sought.of(text)
        if sought is None:
            return Verification(text.strip(), (), exact=False)
        words = self._questions.words(sought.words)
        terms = {term: 1.0 for word in words for term in word.terms}
        alike, _ = self._retriever.sentences.best(terms, _COMPARED)
        within = [word.terms for word in words if word.start and word.end < len(sought.words)]
        likely = [
            self._columns.article_of[alike].tolist(),
            self._holders.of_all(word.terms for word in words),
            self._holders.of_all(within),
        ]
        numbers = dict.fromkeys(chain.from_iterable(likely))
        found = look_through(numbers, self._generation.article, sought)
        passages = tuple(
            self._places.passage_at(number, each.slices) for number, each in found.best[:limit]
        )
        stands = bool(passages or found.titled)
        return Verification(
            sought.text,
            passages,
            found.rank == LETTER_BY_LETTER,
            None if stands or not len(alike) else self._most_like(sought.text, alike),
            undecided=not (stands or found.complete),
            in_parts=found.rank == LINE_BY_LINE,
            titles=tuple(found.titled[:limit]),
        )

    def _most_like(self, text: str, positions: NDArray[np.integer]) -> Passage:
        """Return the sentence that has most of a text, ties by rank."""
        texts = self._retriever.texts(positions.astype(np.int64))
        likeness = [fuzz.token_set_ratio(text, each) for each in texts]
        return self._whole(int(positions[likeness.index(max(likeness))]))

    def _whole(self, position: int) -> Passage:
        sentence = self._generation.sentence(position)
        number = int(self._columns.article_of[position])
        span = sentence.start, sentence.end
        kept = parted(self._generation.article(number), [span], span)
        return self._places.passage_at(number, kept.spans, (kept.start, kept.end))
