"""Puts questions to an index as everybody does, and judges the quotes."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.quality.collections import Question
from benchmarks.quality.right import Found, found_in
from index import Index

K = 10


@dataclass(frozen=True, slots=True, eq=False)
class Reply:
    """What came of a question: the rank of the first right quote, None when none is.

    `confidence` of other rankings is the score of their first; they answer nothing.
    """

    question: Question
    rank: int | None
    confidence: float
    answered: bool = False
    found: tuple[Found, ...] = ()

    def is_right_in(self, k: int) -> bool:
        """Whether a right quote is among the first `k`."""
        return self.rank is not None and self.rank <= k


def ask(index: Index, questions: Sequence[Question]) -> list[Reply]:
    """Ask all questions, in order."""
    return [_reply(index, question) for question in questions]


def _reply(index: Index, question: Question) -> Reply:
    answer = index.answer(question.text, K)
    found = tuple(map(found_in, answer.quotes))
    return Reply(question, rank_of(question, found), answer.confidence, answer.answered, found)


def rank_of(question: Question, found: Sequence[Found]) -> int | None:
    """Return the rank of the first right one."""
    return question.judge.rank(found) if question.judge else None
