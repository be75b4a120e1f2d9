"""Lessons: the table of sets that weights are learned from, each made once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

import xxhash

from benchmarks.quality.collections import BY_NAME, XQUAD, QuestionSet, sampled
from benchmarks.quality.indexes import Indexes
from benchmarks.quality.parts import parts_of
from index import GroundTruth, KnownQuestion
from index.evaluation.lessons import Lesson, lessons
from index.storage.generation import Generation


class LessonSet(NamedTuple):
    """A set to learn from, and how much each question counts for the order and for confidence.

    `most` is how many of its questions are learned from. For confidence, all sets of one kind
    count together as much as those of another. The pair scorer learns from those that are not
    `fresh`, and confidence learns from the others what its scores are worth.
    """

    questions: QuestionSet
    importance: float
    doubt: float = 1.0
    most: int | None = None
    fresh: bool = False

    @property
    def name(self) -> str:
        """The name of the set."""
        return self.questions.name

    @property
    def group(self) -> str:
        """The group that it shares text with."""
        return self.questions.group

    @property
    def kind(self) -> str:
        """The kind of text and questions."""
        return self.name.partition(".")[0]


TABLE = (
    LessonSet(BY_NAME["news_dev"], importance=6.0, fresh=True),
    LessonSet(BY_NAME["club"], importance=2.0, fresh=True),
    LessonSet(BY_NAME["folder.allotments"], importance=1.5),
    LessonSet(BY_NAME["folder.hostel"], importance=1.5),
    LessonSet(BY_NAME["folder.helpdesk"], importance=1.5),
    LessonSet(BY_NAME["folder.gemeinde"], importance=1.5),
    LessonSet(BY_NAME["folder.school"], importance=1.5),
    LessonSet(BY_NAME["folder.museum"], importance=1.5),
    LessonSet(BY_NAME["folder.mountains"], importance=1.5),
    LessonSet(BY_NAME["folder.workshop"], importance=1.5),
    LessonSet(BY_NAME["folder.courtyard"], importance=1.5),
    LessonSet(BY_NAME["docs.manual"], importance=1.5),
    LessonSet(BY_NAME["docs.server"], importance=1.5),
    LessonSet(BY_NAME["docs.tables"], importance=1.5),
    LessonSet(BY_NAME["docs.toolkit"], importance=1.5),
    LessonSet(BY_NAME["docs.gateway"], importance=1.5),
    LessonSet(BY_NAME["paper.wire"], importance=1.5),
    LessonSet(BY_NAME["paper.courier"], importance=1.5),
    LessonSet(BY_NAME["pages.lexikon"], importance=1.5),
    LessonSet(BY_NAME["fastapi.posted"], importance=3.0, fresh=True),
    LessonSet(BY_NAME["fastapi.headings"], importance=1.0, doubt=0.3, fresh=True),
    LessonSet(BY_NAME["squad2"], importance=1.5, most=400),
    LessonSet(BY_NAME["xquad.en"], importance=1.5, most=400),
    *(
        LessonSet(BY_NAME[f"xquad.{code}"], importance=0.8, most=60)
        for code in XQUAD
        if code != "en"
    ),
    LessonSet(BY_NAME["wikiqa"], importance=1.0, fresh=True),
)
_FOREIGN_DOUBT = 0.3
_MOST_FOREIGN = 2  # questions of one set that are put to another corpus
_MOST_OF_HALF, _MOST_OF_PART = 80, 25  # questions with an answer there, and as many without


class Taught(NamedTuple):
    """Lessons to learn from: of questions about their own corpus, and those for confidence only."""

    own: list[Lesson]
    others: list[Lesson]


@dataclass(slots=True)
class Lessons:
    """All lessons of a table in one mode, made when they are first needed and kept."""

    indexes: Indexes
    table: Sequence[LessonSet] = TABLE
    _own: dict[str, list[Lesson]] = field(default_factory=dict)
    _parts: dict[str, list[Lesson]] = field(default_factory=dict)
    _foreign: dict[tuple[str, str], list[Lesson]] = field(default_factory=dict)

    @property
    def groups(self) -> frozenset[str]:
        """The groups that anything is learned from."""
        return frozenset(row.group for row in self.table)

    def without(self, group: str = "") -> Taught:
        """Return all lessons but those with text of a group."""
        rows = [row for row in self.table if row.group != group]
        others = chain(*map(self.of_parts, rows), self._strangers(rows))
        return Taught(list(chain(*map(self.own, rows))), list(others))

    def own(self, row: LessonSet) -> list[Lesson]:
        """Return the lessons of one row."""
        if row.name not in self._own:
            corpus = self.indexes.generation(row.questions)
            meaning = self.indexes.meaning(row.questions)
            golden = self.golden(row)
            made = lessons(
                golden, corpus, row.kind, row.importance, row.doubt, meaning, fresh=row.fresh
            )
            self._own[row.name] = list(made)
        return self._own[row.name]

    def golden(self, row: LessonSet) -> GroundTruth:
        """Return the questions of one row that are learned from."""
        questions = sampled(self.indexes.questions(row.questions), row.most)
        return GroundTruth(tuple(question.golden for question in questions))

    def of_parts(self, row: LessonSet) -> list[Lesson]:
        """Return lessons of the answerable questions of one row, put to parts of the corpus."""
        if row.name not in self._parts:
            corpus = self.indexes.generation(row.questions)
            answering = _answering(self.own(row), corpus)
            asked = frozenset(chain(*answering.values()))
            parts = parts_of(list(corpus.columns.ids), asked)
            made = (self._of_part(row, corpus, part, answering) for part in parts)
            self._parts[row.name] = list(chain(*made))
        return self._parts[row.name]

    def _of_part(
        self,
        row: LessonSet,
        corpus: Generation,
        part: Sequence[str],
        answering: dict[KnownQuestion, frozenset[str]],
    ) -> Iterator[Lesson]:
        """Yield lessons of questions that one of some articles answers, and as many others."""
        there = frozenset(part)
        most = _MOST_OF_HALF if 2 * len(part) >= corpus.articles - 1 else _MOST_OF_PART
        own = [one for one, articles in answering.items() if articles & there]
        hidden = [unanswered(one) for one, articles in answering.items() if not articles & there]
        drawn = GroundTruth((*_drawn(own, most), *_drawn(hidden, most)))
        articles = [corpus.article(corpus.columns.ids.find(each)) for each in part]
        with self.indexes.of_articles(articles) as (generation, meaning):
            yield from lessons(
                drawn, generation, row.kind, 0.0, row.doubt, meaning, fresh=row.fresh
            )

    def _strangers(self, rows: Sequence[LessonSet]) -> Iterator[Lesson]:
        """Yield questions put to corpora of other groups, which can't answer them."""
        hosts = {row.questions.articles: row for row in rows}
        for host in hosts.values():
            for guest in rows:
                if guest.group != host.group:
                    yield from self._put(guest, host)

    def _put(self, guest: LessonSet, host: LessonSet) -> list[Lesson]:
        key = (guest.name, host.name)
        if key not in self._foreign:
            drawn = _drawn(self.golden(guest).questions, _MOST_FOREIGN)
            asked = GroundTruth(tuple(map(unanswered, drawn)))
            corpus = self.indexes.generation(host.questions)
            meaning = self.indexes.meaning(host.questions)
            fresh = guest.fresh and host.fresh
            made = lessons(asked, corpus, host.kind, 0.0, _FOREIGN_DOUBT, meaning, fresh=fresh)
            self._foreign[key] = list(made)
        return self._foreign[key]


def _answering(own: Sequence[Lesson], corpus: Generation) -> dict[KnownQuestion, frozenset[str]]:
    """Return by answerable question the articles that answer it."""
    ids, article_of = corpus.columns.ids, corpus.columns.article_of
    return {
        one.golden: frozenset(
            (one.golden.subject, *(ids[int(n)] for n in article_of[one.positions[one.right]]))
        )
        for one in own
        if one.golden.is_answerable
    }


def _drawn(questions: Sequence[KnownQuestion], most: int) -> list[KnownQuestion]:
    """Draw some questions, always the same ones."""
    return sorted(questions, key=lambda one: xxhash.xxh3_64_intdigest(one.question.encode()))[:most]


def unanswered(question: KnownQuestion) -> KnownQuestion:
    """Return a question as one that nothing answers."""
    return KnownQuestion(question.question, question.kind, subject=question.subject)
