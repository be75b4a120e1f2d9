"""Weights of one mode learned without a group of sets, and answers by them.

Those of the other modes are the shipped ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from benchmarks.quality.asking import Reply, ask
from benchmarks.quality.collections import Question, QuestionSet
from benchmarks.quality.indexes import Indexes
from benchmarks.quality.lessons import Lessons
from index.evaluation.lessons import fold_of
from index.evaluation.training import THRESHOLD, Learned, learn
from index.search.weights import ModeWeights, Weights


@dataclass(slots=True)
class Learner:
    """Learns from lessons, each choice of them once."""

    lessons: Lessons
    _learned: dict[str, Learned] = field(default_factory=dict)

    def without(self, group: str = "") -> Learned:
        """Learn from all lessons but those of a group."""
        from threadpoolctl import threadpool_limits

        if group not in self._learned:
            taught = self.lessons.without(group)
            with threadpool_limits(1):  # threads share sums otherwise each time, and are slower
                self._learned[group] = learn(*taught)
        return self._learned[group]

    def left_out(self, group: str) -> Weights | None:
        """Return weights learned without a group; None: no lesson is of it, the shipped ones do."""
        if group not in self.lessons.groups:
            return None
        return self.beside_shipped(self.without(group).weights)

    def beside_shipped(self, learned: ModeWeights) -> Weights:
        """Return learned weights of the mode of the lessons, beside the shipped ones."""
        shipped = replace(Weights.shipped(), threshold=THRESHOLD)
        return shipped.having(self.lessons.indexes.mode, learned)

    def teaches(self, which: QuestionSet) -> bool:
        """Whether a set is learned from."""
        return any(row.name == which.name for row in self.lessons.table)


def cross_validated(
    learner: Learner, indexes: Indexes, which: QuestionSet, questions: Sequence[Question]
) -> list[Reply]:
    """Ask each question with weights learned without any question of the same article."""
    replies: dict[str, Reply] = {}
    for fold, learned in enumerate(learner.without().folds):
        weights = learner.beside_shipped(learned)
        asked = [question for question in questions if fold_of(question.golden) == fold]
        replies |= {r.question.id: r for r in ask(indexes.open(which, weights), asked)}
    return [replies[question.id] for question in questions]
