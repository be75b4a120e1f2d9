"""Lessons: questions with known answers, each with its candidates in one corpus."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import xxhash
from numpy.typing import NDArray

from index.analysis import analyzer_of
from index.evaluation.ground_truth import GroundTruth, KnownQuestion
from index.evaluation.learning import Choice
from index.messages import read_message
from index.quotes import Quoter
from index.search import EmbeddedEngine, Query, Retriever, Texts, Weights
from index.semantic import Meaning
from index.storage import Generation

FOLDS = 5
_RIVALS = 40  # wrong candidates of a question that are learned from, by each of some columns
_NEAREST = ("behind_all", "fielded", "meant_around", "meant_head")

Columns = dict[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A question put to a corpus: its candidates, and which of them answer.

    `importance` is what it counts in learning the order, `doubt` in learning confidence, within its
    `group`: there each group counts alike. `retriever` reads the candidates' texts. One that is
    `fresh` is none that the pair scorer has learned from.
    """

    golden: KnownQuestion
    query: Query
    columns: Columns
    right: NDArray[np.bool_]
    positions: NDArray[np.int64]
    retriever: Retriever
    group: str
    importance: float
    doubt: float
    fresh: bool = False

    @property
    def fold(self) -> int:
        """Which part of the cross-validation it belongs to."""
        return fold_of(self.golden)

    @property
    def matrix(self) -> NDArray[np.float64]:
        """Candidates by columns."""
        return np.stack(list(self.columns.values()), axis=1).astype(np.float64)

    def choice(self) -> Choice:
        """Return what there is to learn the order from: right candidates and the nearest wrong."""
        wrong = np.flatnonzero(~self.right)
        rivals = [
            wrong[np.argsort(-self.columns[name][wrong], kind="stable")[:_RIVALS]]
            for name in _NEAREST
            if name in self.columns
        ]
        rows = np.unique(np.concatenate([np.flatnonzero(self.right), *rivals]))
        return Choice(self.matrix[rows], self.right[rows], self.importance)


def fold_of(question: KnownQuestion) -> int:
    """Return the part of the cross-validation of a question: the same for all of an article."""
    return int(xxhash.xxh3_64_intdigest(question.subject.encode()) % FOLDS)


def lessons(
    golden: GroundTruth,
    generation: Generation,
    group: str,
    importance: float,
    doubt: float,
    meaning: Meaning | None = None,
    *,
    fresh: bool = False,
) -> Iterator[Lesson]:
    """Put questions to a corpus. Questions without any candidate teach nothing.

    With a `meaning`, those that it says nothing about teach nothing either.
    """
    engine = EmbeddedEngine(generation)
    retriever = Retriever(engine, Weights(), meaning)
    for question in golden.questions:
        query = _read(question.question, retriever, generation.languages)
        evidence = retriever.evidence(query)
        if evidence is not None and evidence.by_meaning == (meaning is not None):
            right = _right(question, query, engine, evidence.positions)
            yield Lesson(
                question, query, evidence.columns, right, evidence.positions, retriever,
                group, importance, doubt, fresh,
            )  # fmt: skip


def _read(message: str, retriever: Retriever, languages: Sequence[str]) -> Query:
    """Read what is asked, with what is said beside it, without what only introduces it."""
    parts = read_message(message, languages).parts
    query = retriever.read("\n".join(part.question for part in parts) or message)
    said = retriever.read("\n".join(parts[0].said if parts else ()))
    return query.beside(said) or query


def _right(
    question: KnownQuestion,
    query: Query,
    texts: Texts,
    positions: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Tell which candidates answer."""
    right = np.zeros(len(positions), np.bool_)
    if not question.is_answerable:
        return right
    analyzers = {code: analyzer_of(code) for code in texts.languages}
    quoter = Quoter.of(texts, analyzers, query)
    owners = texts.owners(positions)
    for owner in np.unique(owners):
        article = texts.article(int(owner))
        if not question.is_answered_in(article.article_id):
            continue
        for row in np.flatnonzero(owners == owner):
            s = texts.sentence(int(positions[row]))
            text = article.text[s.start : s.end]
            if question.is_of_pieces:
                text = quoter.alone(int(positions[row])).passage.text
            right[row] = question.is_answered_by(article.article_id, s.start, s.end, text)
    return right
