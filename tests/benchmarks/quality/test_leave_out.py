"""Nothing of a group is learned from when it is left out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.quality.asking import ask
from benchmarks.quality.collections import Question, QuestionSet, Read
from benchmarks.quality.indexes import Indexes
from benchmarks.quality.leave_out import Learner, cross_validated
from benchmarks.quality.lessons import Lessons, LessonSet
from benchmarks.quality.measuring import CROSS_VALIDATED, LEFT_OUT, SHIPPED, Measuring
from benchmarks.quality.right import Judge, Judged, Spans, TextOf
from index.search.weights import Weights
from tests.index.corpora import write

PEOPLE = ("Ann", "Bob", "Cid", "Dora", "Eve", "Finn", "Gus", "Hal", "Ida", "Jon")
TOWNS = ("Oslo", "Rome", "Bonn", "Bern", "Kiel", "Lyon", "Cork", "Bath", "York", "Gent")


def reading(verb: str) -> Read:
    """Read a question about each person that the articles answer, and one that they don't."""

    def read(data: Path, text_of: TextOf) -> Iterator[Question]:
        for who in PEOPLE:
            article_id = f"{who}.txt"
            start = text_of(article_id).index(who)
            judge = Spans(((article_id, start, start + 20),), text_of)
            yield question(f"{who} yes", f"Where did {who} {verb}?", article_id, judge)
            yield question(f"{who} no", f"Does {who} {verb} with pirates?", article_id, None)

    return read


def question(name: str, text: str, article_id: str, judge: Judge | None) -> Question:
    return Question(name, Judged(text, "lexical", subject=article_id, judge=judge), judge)


SEA = QuestionSet("sea.asked", "sea", "sea", reading("sail"))
SEA_TOO = QuestionSet("sea.told", "sea", "sea", reading("sail alone"))
LAND = QuestionSet("land", "land", "land", reading("walk"))
AIR = QuestionSet("air", "air", "land", reading("fly"), most=3)
TABLE = (LessonSet(SEA, 1.0), LessonSet(SEA_TOO, 1.0), LessonSet(LAND, 1.0, most=16))


@pytest.fixture(scope="module")
def lessons(tmp_path_factory: pytest.TempPathFactory) -> Lessons:
    folder = tmp_path_factory.mktemp("collections")
    for name, verb in (("sea", "sailed"), ("land", "walked")):
        articles = {
            f"{who}.txt": f"About\n\n{who} {verb} to {town}. {who} likes tea. Then rain came."
            for who, town in zip(PEOPLE, TOWNS, strict=True)
        }
        write(folder / "data" / name, articles)
    return Lessons(Indexes(folder / "data", folder / "indexes"), TABLE)


def test_a_set_is_learned_from_by_one_row(lessons: Lessons) -> None:
    own, others = lessons.without()
    assert [len(lessons.own(row)) for row in TABLE] == [20, 20, 16]
    assert len(own) == 56
    # Two sets to the land, one to the sea: sets of one group share text, and are not put to it.
    foreign = [one for one in others if one.doubt < 1]
    assert len(foreign) == 3 * 2
    assert not any(lesson.right.any() for lesson in foreign)


def test_questions_are_asked_where_their_answer_is_and_where_it_is_not(lessons: Lessons) -> None:
    own = [one for one in lessons.own(TABLE[0]) if one.golden.is_answerable]
    parts = lessons.of_parts(TABLE[0])
    answered = [one for one in parts if one.golden.is_answerable]
    assert all(one.right.any() for one in answered)
    # Each is answered in one half, in the other it is not; parts of five have some of them again.
    halves = len(own) * 2
    assert len(parts) == halves + 2 * len(own)
    assert len(answered) >= len(own)
    assert not any(one.right.any() for one in parts if not one.golden.is_answerable)
    assert {one.importance for one in parts} == {0.0}


def test_a_group_that_is_left_out_teaches_nothing(lessons: Lessons) -> None:
    own, others = lessons.without("sea")
    assert len(own) == 16
    assert all(" walk" in lesson.golden.question for lesson in (*own, *others))


def test_lessons_are_made_once(lessons: Lessons) -> None:
    first = lessons.without("land").own[0]
    assert lessons.without().own[0] is first


def test_weights_without_a_group_are_learned_once_and_are_others(lessons: Lessons) -> None:
    learner = Learner(lessons)
    without = learner.left_out("land")
    assert without == learner.left_out("land")
    assert without
    assert without.words != learner.without().weights
    assert without.meaning == Weights.shipped().meaning
    assert learner.left_out("air") is None  # nothing is learned from it


def test_each_question_is_asked_by_weights_that_have_not_seen_it(lessons: Lessons) -> None:
    learner = Learner(lessons)
    questions = lessons.indexes.questions(SEA)
    replies = cross_validated(learner, lessons.indexes, SEA, questions)
    assert [reply.question for reply in replies] == questions
    folds = learner.without().folds
    assert all(fold != learner.without().weights for fold in folds)


def test_an_index_ranks_by_the_weights_that_it_is_given(lessons: Lessons) -> None:
    questions = lessons.indexes.questions(SEA)
    shipped = Weights.shipped()
    silent = Weights(replace(shipped.words, confidence={"constant": -9.0}))
    told = [ask(lessons.indexes.open(SEA, weights), questions) for weights in (None, silent)]
    assert [reply.rank for reply in told[0]] == [reply.rank for reply in told[1]]
    assert not any(reply.answered for reply in told[1])
    assert max(reply.confidence for reply in told[1]) < 0.001


def test_a_set_is_measured_by_all_weights_that_there_are(lessons: Lessons) -> None:
    measuring = Measuring(lessons.indexes, Learner(lessons), with_peers=False)
    assert set(measuring.measure(SEA).replies) == {SHIPPED, CROSS_VALIDATED, LEFT_OUT}
    replies = measuring.measure(AIR).replies
    assert set(replies) == {SHIPPED, LEFT_OUT}
    assert [len(part) for part in replies.values()] == [3, 3]
    shipped = Measuring(lessons.indexes, None, with_peers=False).measure(SEA).replies
    assert set(shipped) == {SHIPPED}
    assert [reply.rank for reply in shipped[SHIPPED]] == [1, None] * 10
