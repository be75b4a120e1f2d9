"""Verifies texts: finds where they stand in articles, or what is like them."""

from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from index.analysis import QuestionAnalyzer, QuestionWord, fold_words
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
from index.search import Engine, Retriever, Wanted

_COMPARED = Wanted(sentences=50)  # whose articles are looked through for a text first


class Verifying:
    """Looks for texts in the articles of one generation. Thread-safe."""

    def __init__(
        self,
        engine: Engine,
        retriever: Retriever,
        questions: QuestionAnalyzer,
        places: QuotedPlaces,
    ) -> None:
        self._engine = engine
        self._retriever = retriever
        self._questions = questions
        self._places = places

    def verify(self, text: str, limit: int) -> Verification:
        """Do as `Index.verify` does."""
        sought = Sought.of(text)
        if sought is None:
            return Verification(text.strip(), (), exact=False)
        words = self._questions.words(sought.words)
        terms = {term: 1.0 for word in words for term in word.terms}
        alike = self._engine.best(terms, _COMPARED).sentences.units
        within = [word.terms for word in words if word.start and word.end < len(sought.words)]
        likely = [
            self._engine.owners(alike).tolist(),
            self._engine.articles_with(word.terms for word in words),
            self._engine.articles_with(within),
        ]
        numbers = dict.fromkeys(chain.from_iterable(likely))
        found = look_through(numbers, self._engine.article, sought)
        passages = tuple(
            self._places.passage_at(number, each.slices) for number, each in found.best[:limit]
        )
        stands = bool(passages or found.titled)
        return Verification(
            sought.text,
            passages,
            found.rank == LETTER_BY_LETTER,
            None if stands or not len(alike) else self._most_like(sought.text, words, alike),
            undecided=not (stands or found.complete),
            in_parts=found.rank == LINE_BY_LINE,
            titles=tuple(found.titled[:limit]),
        )

    def _most_like(
        self, text: str, words: Sequence[QuestionWord], positions: NDArray[np.int64]
    ) -> Passage:
        """Return the sentence that has most words of a text, of those the likest, ties by rank.

        Words that bear meaning count twice, whatever their form.
        """
        texts = self._retriever.texts.of(positions)
        written = {*fold_words(text).split()}
        likeness = []
        for each in texts:
            terms = {term for word in self._questions.words(each) for term in word.terms}
            shared = sum(not terms.isdisjoint(word.terms) for word in words)
            shared += len(written.intersection(fold_words(each).split()))
            likeness.append((shared, fuzz.token_set_ratio(text, each)))
        return self._whole(int(positions[likeness.index(max(likeness))]))

    def _whole(self, position: int) -> Passage:
        sentence = self._engine.sentence(position)
        number = self._engine.owner(position)
        span = sentence.start, sentence.end
        kept = parted(self._engine.article(number), [span], span)
        return self._places.passage_at(number, kept.spans, (kept.start, kept.end))
