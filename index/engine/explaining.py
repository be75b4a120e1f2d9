"""Explains an answer: by what a place was judged."""

from collections.abc import Mapping

import numpy as np

from index.analysis import Analyzer, Attribute, QuestionAnalyzer
from index.model import Passage, Standing
from index.places import QuotedPlaces
from index.quotes import Against, Asked, Contribution, Explanation, contributions, other_years
from index.search import Retriever, Texts, confidence


class Explaining:
    """Explains answers of one generation. Thread-safe."""

    def __init__(
        self,
        texts: Texts,
        retriever: Retriever,
        questions: QuestionAnalyzer,
        places: QuotedPlaces,
        analyzers: Mapping[str, Analyzer],
    ) -> None:
        self._texts = texts
        self._retriever = retriever
        self._questions = questions
        self._places = places
        self._analyzers = analyzers

    def explain(self, question: str, place: Standing) -> Explanation:
        """Do as `Index.explain` does, with a question that is taken out of its message."""
        passage = self._places.passage(place)
        words = self._contributions(question, passage)
        query = self._retriever.read(question)
        position = self._position_of(passage)
        evidence = self._retriever.evidence(query, np.array([position]))
        if evidence is None:
            return Explanation(words)
        row = int(np.flatnonzero(evidence.positions == position)[0])
        columns = evidence.columns
        reading = self._retriever.read_candidates(query, evidence.positions[row : row + 1])
        pairs = self._retriever.pair_scores(query, evidence.positions[row : row + 1])
        speaks_against = {each: columns[each.value][row] > 0 for each in Against if each in columns}
        speaks_against[Against.OTHER_YEARS] = bool(other_years(question, passage, passage.text))
        return Explanation(
            words,
            float(columns["meant_around"][row]) if evidence.by_meaning else None,
            next(map(confidence.logistic, pairs), None),
            tuple(confidence.kinds(query, columns, row).items()),
            tuple(each for each in Against if speaks_against[each]),
            tuple(each for each in Attribute if each in reading.unstated[0]),
        )

    def _contributions(self, question: str, passage: Passage) -> tuple[Contribution, ...]:
        words = {question[w.start : w.end]: w.terms for w in self._questions.words(question)}
        asked = []
        for word, terms in words.items():
            query = self._retriever.read(word)
            if query.concepts:
                rarity = sum(concept.rarity for concept in query.concepts)
                asked.append(Asked(word, frozenset((*terms, *query.terms)), rarity))
        sentences = self._places.sentences(self._places.number(passage.article.article_id))
        return contributions(asked, passage, sentences, self._analyzers[passage.article.language])

    def _position_of(self, passage: Passage) -> int:
        number = self._places.number(passage.article.article_id)
        return self._texts.positions(number).start + passage.first
