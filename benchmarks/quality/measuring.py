"""Measures a set of questions by other rankings and by each of our weights."""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.quality.asking import Reply, ask
from benchmarks.quality.collections import Question, QuestionSet
from benchmarks.quality.indexes import Indexes
from benchmarks.quality.leave_out import Learner, cross_validated
from benchmarks.quality.peers import PEERS, ask_peer, units_of

SHIPPED = "shipped"
CROSS_VALIDATED = "cross-validated"
LEFT_OUT = "left out"
OURS = (SHIPPED, CROSS_VALIDATED, LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Measured:
    """The replies to one set, by ranking: those of `PEERS`, and some of `OURS`."""

    name: str
    replies: dict[str, list[Reply]]


@dataclass(slots=True)
class Measuring:
    """Measures one set after another. Without a `learner`, ours has the shipped weights only."""

    indexes: Indexes
    learner: Learner | None
    with_peers: bool = True

    def measure(self, which: QuestionSet) -> Measured:
        """Ask the sample of a set."""
        questions = which.sample(self.indexes.questions(which))
        replies = dict(self._peers(which, questions))
        replies |= dict(self._ours(which, questions))
        return Measured(which.name, replies)

    def _peers(
        self, which: QuestionSet, questions: list[Question]
    ) -> Iterator[tuple[str, list[Reply]]]:
        if self.with_peers:
            units = list(units_of(self.indexes.open(which)))
            for name, make in PEERS.items():
                yield name, ask_peer(make, units, questions, which.language)

    def _ours(
        self, which: QuestionSet, questions: list[Question]
    ) -> Iterator[tuple[str, list[Reply]]]:
        shipped = ask(self.indexes.open(which), questions)
        yield SHIPPED, shipped
        if self.learner is None:
            return
        if self.learner.teaches(which):
            yield CROSS_VALIDATED, cross_validated(self.learner, self.indexes, which, questions)
        weights = self.learner.left_out(which.group)
        yield LEFT_OUT, ask(self.indexes.open(which, weights), questions) if weights else shipped
