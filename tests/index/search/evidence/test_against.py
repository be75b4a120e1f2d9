"""Columns of what speaks against a sentence: negations that are not asked, codes that it lacks."""

from pathlib import Path

import pytest

from index.search import EmbeddedEngine, Retriever, Weights
from tests.index.corpora import current, index_of, indexed, write

ARTICLES = {
    "sauna.txt": "The sauna\n\nMembers may enter the steam room. Children may not enter the steam "
    "room.\n\nThe stove HX-7741/B heats the steam room.\n",
    "wall.txt": "The wall\n\nSector C is closed until May. Sectors A, B and D stay open.\n",
    "bad.txt": "Das Bad\n\nDer Garten ist für alle offen, und wer will, darf im Teich schwimmen. "
    "Im Garten darf man nicht grillen, und im Teich darf niemand fischen.\n",
}


@pytest.fixture(scope="module")
def retriever(tmp_path_factory: pytest.TempPathFactory) -> Retriever:
    folder: Path = tmp_path_factory.mktemp("against")
    indexed(write(folder / "articles", ARTICLES), folder / "data")
    return Retriever(EmbeddedEngine(current(folder / "data")), Weights.shipped())


def column(retriever: Retriever, question: str, name: str) -> dict[str, float]:
    evidence = retriever.evidence(retriever.read(question))
    assert evidence
    values = evidence.columns[name].tolist()
    return dict(zip(retriever.texts.of(evidence.positions), values, strict=True))


@pytest.mark.parametrize(
    ("question", "name", "text", "value"),
    [
        ("Who may enter the steam room?", "denies", "Children may not enter the steam room.", 1),
        ("Who may enter the steam room?", "denies", "Members may enter the steam room.", 0),
        (
            "Who may not enter the steam room?",
            "denies",
            "Children may not enter the steam room.",
            0,
        ),
        ("Who may not enter the steam room?", "affirms", "Members may enter the steam room.", 1),
        ("Does the HX-7741/B heat the room?", "inexact", "Members may enter the steam room.", 1),
        ("Does the HX7741B heat?", "inexact", "The stove HX-7741/B heats the steam room.", 0),
    ],
)
def test_negations_that_are_not_asked_and_codes_that_lack_are_told(
    retriever: Retriever, question: str, name: str, text: str, value: int
) -> None:
    assert column(retriever, question, name)[text] == value


def test_negations_are_those_of_the_language(retriever: Retriever) -> None:
    denies = column(retriever, "Darf man im Garten und im Teich grillen?", "denies")
    assert sorted(denies.values()) == [0, 1]


def test_a_letter_that_names_something_is_exact(retriever: Retriever) -> None:
    lacking = column(retriever, "Was sector D closed?", "inexact")
    assert lacking["Sector C is closed until May."] == 1
    assert lacking["Sectors A, B and D stay open."] == 0
    found = retriever.candidates(retriever.read("Was sector D closed?"))
    assert retriever.texts.of(found.positions[:1]) == ["Sectors A, B and D stay open."]
    assert not any(column(retriever, "May I enter the sauna?", "inexact").values())


def test_a_row_without_the_day_asked_for_is_behind_the_row_that_has_it(tmp_path: Path) -> None:
    rows = [f"2026-12-{day:02},{who},{who}s" for day, who in ((1, "Ida"), (8, "Ole"), (15, "Pia"))]
    rota = "\n".join(["Date,Drinks,Snacks", *rows]) + "\n"
    index = index_of(tmp_path, {"rota.csv": rota})
    assert "Oles" in index.answer("who brings snacks on 8 December?").quotes[0].passage.text


HIRE = """# Hire

| Item | Members | Guests | Deposit | Borrowed by |
| --- | --- | --- | --- | --- |
| Music stand | 0.50 | 1.50 | 10.00 | Ida |
| Bar table | 3.00 | 5.00 |  | – |
"""


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("what is the deposit for the music stand?", True),
        ("who borrowed the music stand?", True),
        ("what do guests pay for the bar table?", True),
        ("what is the deposit for the bar table?", False),
        ("who borrowed the bar table?", False),
        ("what are the deposit and the price for members of the bar table?", True),
    ],
)
def test_an_empty_cell_is_no_answer(tmp_path: Path, question: str, answers: bool) -> None:
    found = index_of(tmp_path, {"hire.md": HIRE}).answer(question)
    assert found.answered == answers
    assert question.split()[-2] in found.quotes[0].passage.text.lower()


MACHINES = """\
Number,Machine,Maker,Keeper,Power
M03,Milling machine,,Ines,900 W
M04,Pillar drill,Voltan,Ole,
M05,Planer,Hobart,,2 kW
"""


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("maker of the pillar drill", True),
        ("power of the planer", True),
        ("power of the pillar drill", False),
        ("who is the keeper of the planer?", False),
    ],
)
def test_an_empty_cell_is_none_in_a_row_that_is_called_by_another_cell_than_the_first(
    tmp_path: Path, question: str, answers: bool
) -> None:
    found = index_of(tmp_path, {"machines.csv": MACHINES}).answer(question)
    assert found.answered == answers


def test_a_row_that_says_nothing_there_is_behind_one_that_does(tmp_path: Path) -> None:
    hours = "Time,Monday,Tuesday\n8:00,Maths,\n9:00,Maths,\n10:00,,Maths\n"
    found = index_of(tmp_path, {"hours.csv": hours}).answer("when is maths on Tuesday?")
    assert found.answered
    assert "10:00" in found.quotes[0].passage.text


def test_the_title_of_a_table_fills_no_cell_and_a_row_that_was_not_named_lacks_nothing(
    tmp_path: Path,
) -> None:
    phones = "Name,Phone,E-mail\nAnna Berg,555-0101,\nBen Okoye,,ben@club.example\n"
    hours = "Time,Monday,Tuesday\n8:00,Maths,\n10:00,,Maths\n"
    index = index_of(tmp_path, {"phone-list.csv": phones, "hours.csv": hours})
    assert not index.answer("phone of Ben Okoye").answered
    assert index.answer("e-mail or phone of Ben Okoye").answered
    assert index.answer("when is maths on Tuesday?").answered
