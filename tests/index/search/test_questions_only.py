"""A question that articles ask, and do not answer, is no answer to one like it."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import index_of

FAQ = """# FAQ

- [Can I bring my dog?](#dog)
- [Where can I park?](#park)

## Can I bring my dog? {#dog}

Yes, on a lead.

## Where can I park? {#park}

Behind the church, not in the lane.
"""
AGENDA = """# Agenda of the assembly

Questions to discuss:

1. Who will look after the garden?
2. How much should the annual fee be?
3. Wo feiern wir das Sommerfest?

Please send further questions by 20 May.
"""
SURVEY = "Survey of members\n\nHow often do you use the sauna?\nDo you like the new hall?\n"
ANSWERED = {
    "said.txt": "The hall\n\nWhere do we meet? Always in the old mill. Bring a lamp.\n",
    "led.md": "# Camp\n\nWhat do you need for the camp?\n\n- a tent\n- two blankets\n",
    "below.md": "# Hut\n\n- Is there water in the hut?\n    - Yes, from the spring.\n",
}


@pytest.mark.parametrize(
    "question",
    [
        "Who will look after the garden?",
        "How much is the annual fee?",
        "Wo ist das Sommerfest?",
        "how often may I use the sauna?",
        "do people like the new hall?",
    ],
)
def test_what_only_asks_is_shown_as_closest_and_not_as_an_answer(
    tmp_path: Path, question: str
) -> None:
    answer = index_of(tmp_path, {"agenda.md": AGENDA, "survey.txt": SURVEY}).answer(question)
    assert answer.quotes
    assert not answer.answered


def test_what_says_it_comes_before_what_only_asks(tmp_path: Path) -> None:
    fees = "# Fees\n\nThe fee for a year is 60 euros, and half of that for pupils.\n"
    answer = index_of(tmp_path, {"agenda.md": AGENDA, "fees.md": fees}).answer(
        "How much should the annual fee be for a year?"
    )
    assert answer.quotes[0].passage.article.article_id == "fees.md"


def test_a_list_of_questions_answers_who_asks_for_them(tmp_path: Path) -> None:
    answer = index_of(tmp_path, {"agenda.md": AGENDA}).answer(
        "What questions will be discussed at the assembly?"
    )
    assert answer.answered
    assert "annual fee" in answer.quotes[0].passage.text


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Where do we meet?", "old mill"),
        ("What do you need for the camp?", "blankets"),
        ("Is there water in the hut?", "spring"),
    ],
)
def test_a_question_that_is_answered_right_there_is_quoted_with_its_answer(
    tmp_path: Path, question: str, quote: str
) -> None:
    answer = index_of(tmp_path, ANSWERED).answer(question)
    assert answer.answered
    assert quote in answer.quotes[0].passage.text


@pytest.fixture(name="faq")
def _faq(tmp_path: Path) -> Index:
    return index_of(tmp_path, {"faq.md": FAQ})


@pytest.mark.parametrize(
    ("question", "quote"), [("Can I bring my dog?", "lead"), ("Where can I park?", "church")]
)
def test_a_table_of_contents_is_not_quoted_beside_the_answer_that_it_names(
    faq: Index, question: str, quote: str
) -> None:
    first, *others = faq.answer(question).quotes
    assert quote in first.passage.text
    assert all(question not in other.passage.text for other in others)
