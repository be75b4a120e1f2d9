import csv
import io
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feedback.gaps import as_csv, gaps
from bot.ledger import Complaint, Reason

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STOP_WORDS = {"is", "the", "of", "who", "what", "in", "did", "a"}


def terms(question: str) -> list[str]:
    words = (word.strip("?.,").lower() for word in question.split())
    return [word for word in words if word not in STOP_WORDS]


def refused(question: str, minute: int = 0, asker: int | None = 1) -> Complaint:
    return Complaint(question, asker, True, 0, (), NOON + timedelta(minutes=minute))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("who is the chair of Acme?", "What is Acme's chair of? the Acme chair"),
        ("is Acme insolvent", "Is the ACME insolvent?"),
        ("who chairs Acme today", "who chairs Acme"),
        ("of the who?", "Of  the WHO?"),
    ],
)
def test_questions_that_ask_alike_are_one_gap(one, other):
    assert len(gaps([refused(one), refused(other)], lambda q: set(terms(q)) - {"acme's"})) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("capital of Mongolia", "capital of France"),
        ("did Acme sell shares in Oslo in 2016", "did Acme sell shares in Oslo in 2017"),
        ("did Acme sell shares in Oslo", "did Acme sell shares in Oslo in 2017"),
        ("what is the of", "who is the of"),
    ],
)
def test_questions_that_ask_for_other_things_are_two_gaps(one, other):
    assert len(gaps([refused(one), refused(other)], terms)) == 2


def test_a_gap_tells_how_often_by_how_many_and_why():
    disliked = Complaint("Acme chair", 2, False, 3, (Reason.WRONG, Reason.OUTDATED), NOON)
    asked = [refused("the Acme chair?", 1), refused("the Acme chair?", 5), disliked]
    [gap] = gaps(asked, terms)
    assert gap.wordings == ("the Acme chair?", "Acme chair")
    assert (gap.asked, gap.people, gap.refused, gap.dislikes) == (3, 2, 2, 3)
    assert gap.reasons == Counter({Reason.WRONG: 1, Reason.OUTDATED: 1})
    assert gap.last == NOON + timedelta(minutes=5)


def test_the_most_asked_comes_first_and_of_equals_the_latest():
    asked = [refused("early bird", 1), refused("late owl", 2), refused("cat", 0), refused("cat", 0)]
    assert [gap.wordings[0] for gap in gaps(asked, terms)] == ["cat", "late owl", "early bird"]


def test_of_wordings_asked_equally_often_the_latest_comes_first_in_whatever_order_they_are_told():
    asked = [refused("a cat", 3), refused("cat", 4), refused("cat", 5), refused("a cat", 6)]
    for told in (asked, asked[::-1]):
        assert gaps(told, terms)[0].wordings == ("a cat", "cat")


def test_without_complaints_there_are_no_gaps():
    assert gaps([], terms) == []


def test_the_terms_of_an_index_group_questions_by_their_stems(index):
    asked = [refused("Which agreement was signed?"), refused("the signing of agreements")]
    assert len(gaps(asked, index.terms)) == 1


@given(st.lists(st.text("abc 12", max_size=8)), st.randoms())
def test_every_complaint_is_in_one_gap_whatever_their_order(questions, random):
    complaints = [refused(question, minute) for minute, question in enumerate(questions)]
    found = gaps(complaints, terms)
    assert sum(gap.asked for gap in found) == len(complaints)
    assert {w for gap in found for w in gap.wordings} == set(questions)
    random.shuffle(complaints)
    assert gaps(complaints, terms) == found


def test_the_table_reads_back_and_no_question_is_a_formula():
    asked = ['=HYPERLINK("http://x","y")', 'who said "no", and\nwhy?', "Größe ☂", "+1", "@ada"]
    found = gaps([refused(question, minute) for minute, question in enumerate(asked)], terms)
    data = as_csv(found)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["question"].removeprefix("'") for row in rows] == asked[::-1]
    assert not any(row["question"][0] in "=+-@" for row in rows)
    assert rows[0] == {
        "question": "'@ada",
        "asked": "1",
        "people": "1",
        "refused": "1",
        "disliked": "0",
        "wrong": "0",
        "outdated": "0",
        "no answer": "0",
        "last asked": "2026-03-01 12:04:00+00:00",
    }


def test_thousands_of_questions_are_grouped_in_a_moment():
    asked = [refused(f"word{n % 3000} other{n % 3000}", n) for n in range(6000)]
    assert len(gaps(asked, terms)) == 3000
