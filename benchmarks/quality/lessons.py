"""Lessons: the table of sets that weights are learned from, each made once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from benchmarks.quality.collections import BY_NAME, QuestionSet, sampled
from benchmarks.quality.indexes import Indexes
from index import GroundTruth, KnownQuestion
from index.evaluation.training import Lesson, lessons


class LessonSet(NamedTuple):
    """A set to learn from, and how much each question counts for the order and for confidence.

    `most` is how many of its questions are learned from.
    """

    questions: QuestionSet
    importance: float
    doubt: float
    most: int | None = None

    @property
    def name(self) -> str:
        """The name of the set."""
        return self.questions.name

    @property
    def group(self) -> str:
        """The group that it shares text with."""
        return self.questions.group


TABLE = (
    LessonSet(BY_NAME["news_dev"], importance=6.0, doubt=3.0),
    LessonSet(BY_NAME["club"], importance=2.0, doubt=1.5),
    LessonSet(BY_NAME["folder.allotments"], importance=2.0, doubt=1.0),
    LessonSet(BY_NAME["folder.hostel"], importance=2.0, doubt=1.0),
    LessonSet(BY_NAME["folder.helpdesk"], importance=2.0, doubt=1.0),
    LessonSet(BY_NAME["folder.gemeinde"], importance=2.0, doubt=1.0),
    LessonSet(BY_NAME["fastapi.posted"], importance=3.0, doubt=3.0),
    LessonSet(BY_NAME["fastapi.headings"], importance=1.0, doubt=0.3),
    LessonSet(BY_NAME["squad2"], importance=1.2, doubt=0.4, most=400),
    LessonSet(BY_NAME["xquad.en"], importance=1.2, doubt=0.3, most=400),
    LessonSet(BY_NAME["wikiqa"], importance=1.0, doubt=1.0),
)
_FOREIGN_DOUBT = 0.2
_MOST_FOREIGN = 25  # questions of one set that are put to another corpus


class Taught(NamedTuple):
    """Lessons to learn from: of questions about their own corpus, and of foreign ones."""

    own: list[Lesson]
    foreign: list[Lesson]


@dataclass(slots=True)
class Lessons:
    """All lessons of a table, made when they are first needed and kept."""

    indexes: Indexes
    table: Sequence[LessonSet] = TABLE
    _own: dict[str, list[Lesson]] = field(default_factory=dict)
    _foreign: dict[tuple[str, str], list[Lesson]] = field(default_factory=dict)

    @property
    def groups(self) -> frozenset[str]:
        """The groups that anything is learned from."""
        return frozenset(row.group for row in self.table)

    def without(self, group: str = "") -> Taught:
        """Return all lessons but those with text of a group."""
        rows = [row for row in self.table if row.group != group]
        return Taught(list(chain(*map(self.own, rows))), list(self._strangers(rows)))

    def own(self, row: LessonSet) -> list[Lesson]:
        """Return the lessons of one row."""
        if row.name not in self._own:
            golden = self.golden(row)
            corpus = self.indexes.generation(row.questions)
            self._own[row.name] = list(lessons(golden, corpus, row.importance, row.doubt))
        return self._own[row.name]

    def golden(self, row: LessonSet) -> GroundTruth:
        """Return the questions of one row that are learned from."""
        questions = sampled(self.indexes.questions(row.questions), row.most)
        return GroundTruth(tuple(question.golden for question in questions))

    def _strangers(self, rows: Sequence[LessonSet]) -> Iterator[Lesson]:
        """Yield questions put to corpora of other groups, which can't answer them."""
        hosts = {row.questions.articles: row.questions for row in rows}
        for host in hosts.values():
            for guest in rows:
                if guest.group != host.group:
                    yield from self._put(guest, host)

    def _put(self, guest: LessonSet, host: QuestionSet) -> list[Lesson]:
        key = (guest.name, host.articles)
        if key not in self._foreign:
            questions = self.golden(guest).questions
            step = -(-len(questions) // _MOST_FOREIGN)
            asked = GroundTruth(tuple(map(_unanswered, questions[::step])))
            corpus = self.indexes.generation(host)
            self._foreign[key] = list(lessons(asked, corpus, 0.0, _FOREIGN_DOUBT))
        return self._foreign[key]


def _unanswered(question: KnownQuestion) -> KnownQuestion:
    return KnownQuestion(question.question, question.kind, subject=question.subject)
