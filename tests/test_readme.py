"""What the README says that is asked is answered so, and its map leads to what is there."""

import re
from importlib import import_module

import pytest

from bot.answers import answer_text
from bot.messages import english
from index import Index
from index.formats.registry import endings
from tests.bot.wording import worded
from tests.index.corpora import SEEDS, indexed
from tests.test_architecture import ROOT, children, is_room, promised

README = (ROOT / "README.md").read_text("utf-8")
PATH = re.compile(r"`((?:bot|index|tests|benchmarks)/[\w./-]+)`")
TURN = re.compile(r"^(?:Ann|Ben) +(.*)\nVerbatim((?: +.*\n)+)", re.MULTILINE)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize(("question", "reply"), TURN.findall(README))
def test_what_is_asked_is_answered_so(seeds: Index, question: str, reply: str) -> None:
    answer = seeds.answer(question.removeprefix("@verbatim_bot "))
    told = " ".join(answer_text.answer(english(), answer).text.split())
    place = 0
    for part in re.sub(r"[┃\s]+", " ", reply).split("..."):
        place = told.find(part.strip(), place)
        assert place >= 0, f"{part} is not in {told}"


def test_there_is_a_question_with_an_answer_a_row_and_a_refusal() -> None:
    replies = [reply for _, reply in TURN.findall(README)]
    assert len(replies) >= 4
    assert any("?\n" in reply for reply in replies)
    assert any(" · Reading room 09:00" in reply for reply in replies)
    assert any(worded("refusal.none") in reply for reply in replies)


def test_the_kinds_of_files_that_it_names_are_read() -> None:
    named = set(re.findall(r"(?<=[` ])\.[a-z]+(?=[` ])", README.partition("## In Telegram")[0]))
    assert len(named) >= 11
    assert named <= {*endings(), ".env"}


def rows(head: str) -> list[list[str]]:
    """Return the cells of the table whose first row begins with `head`."""
    table = README.partition(f"\n| {head} |")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.split("\n")[2:]]


def test_every_path_in_it_is_there() -> None:
    paths = PATH.findall(README)
    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_each_change_leads_to_a_place() -> None:
    changes = rows("to change")
    assert len(changes) >= 10
    assert all(PATH.search(place) for _, place in changes)


@pytest.mark.parametrize("top", ["index", "bot"])
def test_every_room_has_its_line(top: str) -> None:
    told = {cells[0].strip("`").partition("/")[2] for cells in rows(f"room of `{top}/`")}
    assert told == {each for each in children(top) if _is_room(f"{top}.{each}")}


def _is_room(module: str) -> bool:
    return (ROOT / module.replace(".", "/")).is_dir() and is_room(module)


@pytest.mark.parametrize("top", ["index", "bot"])
def test_what_is_called_a_front_door_is_one(top: str) -> None:
    for room, _, names, _ in rows(f"room of `{top}/`"):
        module = room.strip("`").replace("/", ".")
        for name in re.findall(r"`(\w+)`", names):
            assert name in promised(module), f"{module} has no {name}"
            assert hasattr(import_module(module), name)
