"""When two sources contradict each other, and when they only seem to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Passage, Quote, differences

QUESTION = "Did Ankara and Moscow sign an agreement? killed people storm bank cut rate"


def quote(text: str, article_id: str) -> Quote:
    """A quote whose matches are the words of QUESTION in it."""
    asked = set(re.findall(r"\w{3,}", QUESTION.lower())) - {"and", "did"}
    words = [m for m in re.finditer(r"\w+", text) if m[0].lower().removesuffix("ed") in asked]
    spans = tuple(m.span() for m in words)
    article = Article(article_id, "T", text)
    terms = tuple(m[0].lower().removesuffix("ed") for m in words)
    return Quote(Passage(article, 0, len(text)), 1.0, spans, terms)


def written(one: str, other: str) -> tuple[str, str] | None:
    found = differences([quote(one, "a"), quote(other, "b")])
    return found[0].written if found else None


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Ankara and Moscow sign a $2.5 billion agreement.",
            "Ankara and Moscow sign a $3bn agreement.",
            ("$2.5 billion", "$3bn"),
        ),
        (
            "Ankara and Moscow sign the agreement in December 2017.",
            "In April 2018 Ankara and Moscow sign the agreement.",
            ("December 2017", "April 2018"),
        ),
        (
            "Ankara and Moscow sign the agreement on 12 May 2018.",
            "Ankara and Moscow sign the agreement on May 14, 2018.",
            ("12 May 2018", "May 14, 2018"),
        ),
        ("The storm killed 38 people.", "The storm killed 41 people.", ("38 people", "41 people")),
        ("The bank cut: 2.5%.", "The bank cut: 3 per cent.", ("2.5%", "3 per cent")),
        ("The bank cut the rate to 2.5%.", "The bank cut the rate to 3%.", ("2.5%", "3%")),
        ("Ankara and Moscow paid 5 dollars.", "Ankara and Moscow paid $6.", ("5 dollars", "$6")),
    ],
)  # fmt: skip
def test_another_value_for_the_same_is_told_as_it_is_written(one, other, told):
    assert written(one, other) == told
    assert written(other, one) == told[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm killed 38 people.", "The storm killed 38 people in all."),
        ("Ankara, Moscow sign a $2.5 billion deal.", "Ankara, Moscow sign a $2,500 million deal."),
        ("Ankara and Moscow sign it in 2017.", "Ankara and Moscow sign it in December 2017."),
        ("The storm killed 2.500 people.", "The storm killed 2,500 people."),
        ("The storm killed 38 people.", "The storm killed about 40 people."),
        ("The storm killed at least 38 people.", "The storm killed 41 people."),
        ("The storm killed 30-40 people.", "The storm killed 41 people."),
        ("The storm killed 30 to 40 people.", "The storm killed 41 people."),
        ("The bank cut the rate from 3% to 2%.", "The bank cut the rate to 1%."),
        ("The storm killed 38 people.", "The storm killed 40 people and injured 7 people."),
        ("The storm killed 2,468 people.", "The storm killed 2,500 people."),
        ("The storm killed 38 people.", "The storm killed 41 dogs."),
        ("In 2003 the storm killed 38 people.", "In 2004 the storm killed 41 people."),
        ("The storm killed 38 people in Rome.", "The storm killed 41 people in Oslo."),
        ("Ankara and Moscow paid $5.", "Ankara and Moscow paid €6."),
        ("A bank lost 38 people.", "The storm hurt 41 people."),
        ("The storm killed 38 people.", "Moscow and Ankara sign up 41 people, storm or not."),
        ("The storm killed cattle, " + "and so on, " * 9 + "38 dogs.", "The storm killed 41 dogs."),
    ],
)  # fmt: skip
def test_what_may_well_be_no_contradiction_is_not_told(one, other):
    assert written(one, other) is None


def test_one_article_does_not_contradict_itself():
    same = [quote("The storm killed 38 people.", "a"), quote("The storm killed 41 people.", "a")]
    assert differences(same) == []


def test_pairs_come_in_order_of_their_ordinals():
    numbers = (38, 41, 38, 57)
    quotes = [quote(f"The storm killed {n} people.", f"{i}") for i, n in enumerate(numbers)]
    pairs = [difference.quotes for difference in differences(quotes)]
    assert pairs == [(0, 1), (0, 3), (1, 2), (1, 3), (2, 3)]


@given(texts=st.lists(st.text("The storm kiled 2017$%,.May-bn€x\n", max_size=60), max_size=4))
def test_any_texts_are_compared_the_same_way_round_and_back(texts):
    quotes = [quote(text, str(number)) for number, text in enumerate(texts)]
    there = {(d.quotes, d.written) for d in differences(quotes)}
    last = len(quotes) - 1
    back = {
        ((last - j, last - i), written[::-1])
        for (i, j), written in ((d.quotes, d.written) for d in differences(quotes[::-1]))
    }
    assert there == back
