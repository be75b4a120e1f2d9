"""A number or a year in a range of the articles is known; a year beyond all of them is missing."""

from pathlib import Path

import pytest

from index import Index
from index.search.reading.ranges import covering
from tests.index.corpora import index_of

ARTICLES = {
    "waste.csv": "Street,Paper\nElm Road 1-40,Friday\nElm Road 41-80,Thursday\n"
    "Camino Viejo 1\u201360,Monday\nCamino Viejo 61 ff.,Tuesday\n",
    "groups.txt": "Swimming\n\nGroups 1 to 3 swim on Monday. Groups 4 bis 6 swim on Sunday.\n",
    "club.txt": "The club\n\nThe committee of 2024\u20132027 has five members. The report for the "
    "season 2021/22 is out. Ada Bohr was in the chair 1980-90. The fees of 2020 were 30 euros.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("ranges"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("When is the paper in Elm Road 50?", "Elm Road 41-80"),
        ("when is the paper, elm road 7", "Elm Road 1-40"),
        ("paper in Camino Viejo 20?", "Camino Viejo 1"),
        ("paper in Camino Viejo 75?", "Camino Viejo 61"),
        ("When do groups 5 swim?", "Groups 4 bis 6"),
    ],
)
def test_a_number_in_a_range_is_known_and_its_range_comes_first(
    index: Index, question: str, quote: str
) -> None:
    answer = index.answer(question)
    assert quote in answer.quotes[0].passage.text
    assert answer.missing == answer.unknown == ()
    assert answer.answered


def test_a_number_beyond_all_ranges_is_missing(index: Index) -> None:
    assert [each.written for each in index.answer("paper in Elm Road 97?").missing] == ["Road 97"]


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("What are the fees in 2031?", "2027"),
        ("\u00bfcu\u00e1nto costaba en 2011?", "2020"),
        ("Was kostete es im Jahr 2011?", "2020"),
        ("Who was in the chair in March 1997?", "1980"),
        ("сколько платят в 2031 году?", "2027"),
        ("2031 y\u0131l\u0131nda aidat ne kadar?", "2027"),
        ("What are the 2031 fees?", "2027"),
        ("Fees 2031?", "2027"),
        ("Was kosten die Beiträge der 2011 Saison", "2020"),
    ],
)
def test_a_year_that_no_article_has_is_missing(index: Index, question: str, nearest: str) -> None:
    answer = index.answer(question)
    assert not answer.answered
    assert answer.missing[0].nearest[0] == nearest


@pytest.mark.parametrize(
    "question",
    [
        "Who is on the committee in 2025?",
        "Is there a report in 2022?",
        "Who was in the chair in 1985?",
        "Do we have room for 2031 people?",
        "Is there room for up to 2031?",
        "Does it open at 1930?",
        "Is it said in 2500 words?",
        "Is it said in 2011 words?",
    ],
)
def test_a_year_in_a_range_and_a_number_that_is_no_year_are_not_missing(
    index: Index, question: str
) -> None:
    assert index.answer(question).missing == ()


def test_a_year_of_a_decade_that_articles_have_is_not_missing(tmp_path: Path) -> None:
    index = index_of(
        tmp_path, {"a.txt": "The cup\n\nIn the 1990s the club won it. It began in 1950.\n"}
    )
    assert index.answer("What did the club win in 1995?").missing == ()
    assert index.answer("What did the club win in 1985?").missing != ()


@pytest.mark.parametrize(
    ("number", "text", "ends"),
    [
        ("5", " 1-9", ("1", "9")),
        ("5", " 1 \u2013 9, odd", ("1", "9")),
        ("70", " 61 ff.", ("61", "")),
        ("70", " 61+", ("61", "")),
        ("2022", "2021/22", ("2021", "22")),
        ("10", " 1-9", None),
        ("5", " 1, 9", None),
        ("5.5", " 1-9", None),
        ("60", " 61 ff.", None),
    ],
)
def test_the_ends_of_a_range(number: str, text: str, ends: tuple[str, str] | None) -> None:
    assert next(covering(number, [("", text)]), None) == ends
