"""Puts questions to an index as everybody does, and judges the quotes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

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
    """Ask one question; of a message with several, the first quotes of all come first."""
    answer = index.answer(question.text, K)
    parts = answer.parts or (answer,)
    levels = zip_longest(*(part.quotes for part in parts))
    found = tuple(found_in(quote) for level in levels for quote in level if quote is not None)
    rank = rank_of(question, found)
    return Reply(
        question,
        rank and -(-rank // len(parts)),
        max(part.confidence for part in parts),
        any(part.answered for part in parts),
        found,
    )


def rank_of(question: Question, found: Sequence[Found]) -> int | None:
    """Return the rank of the first right one."""
    return question.judge.rank(found) if question.judge else None
