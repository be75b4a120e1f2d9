"""What the README says that is asked is answered so; the map beside it leads to what is there."""

import re
from importlib import import_module

import pytest

from bot.answers import answer_text
from bot.messages import english
from index import Index
from index.formats.registry import endings, kinds
from index.sources.archives import CONTAINERS
from tests.bot.wording import worded
from tests.index.corpora import SEEDS, indexed
from tests.test_architecture import ROOT, children, is_room, promised

README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = (ROOT / "docs" / "documents.md").read_text("utf-8")
MAP = (ROOT / "docs" / "how-it-works.md").read_text("utf-8")
ADDRESSED = re.compile("^(?:@verbatim_bot|/ask) ")
TWO_SCREENS = 140  # lines
PATH = re.compile(r"`((?:bot|index|tests|benchmarks)/[\w./-]+)`")
TURN = re.compile(r"^(?:Ann|Ben) +(.*)\nVerbatim((?: +.*\n)+)", re.MULTILINE)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize(("question", "reply"), TURN.findall(README))
def test_what_is_asked_is_answered_so(seeds: Index, question: str, reply: str) -> None:
    answer = seeds.answer(ADDRESSED.sub("", question))
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


def test_in_a_group_it_is_asked_and_else_keeps_silent() -> None:
    chats = README.partition("## Start")[0]
    questions = [question for question, _ in TURN.findall(chats)]
    silent = re.findall(r"^(?:Ann|Ben) +(.*?) +\(silence\)$", chats, re.MULTILINE)
    assert all(ADDRESSED.match(question) for question in questions)
    assert silent
    assert not any(ADDRESSED.match(said) for said in silent)


def test_it_stays_short_and_says_what_who_runs_the_bot_wants_to_know() -> None:
    assert len(README.splitlines()) <= TWO_SCREENS
    sections = re.findall(r"^## (.+)$", README, re.MULTILINE)
    assert sections[:5] == [
        *("Start", "Your own documents", "In Telegram", "Keep it running", "Limits"),
    ]


@pytest.mark.parametrize("page", [README, DOCUMENTS], ids=["README", "documents"])
def test_the_kinds_of_files_that_it_names_are_read(page: str) -> None:
    named = _endings_in(page.partition("## In Telegram")[0])
    assert len(named) >= 11
    assert named <= {*endings(), *CONTAINERS, ".env"}


def test_every_kind_of_file_that_is_read_is_named() -> None:
    assert {*kinds(), *CONTAINERS} - {".tgz"} <= _endings_in(DOCUMENTS)


def _endings_in(page: str) -> set[str]:
    return set(re.findall(r"(?<=[` ])(?:\.[a-z]+)+(?=[` ])", page))


def rows(head: str) -> list[list[str]]:
    """Return the cells of the map's table whose first row begins with `head`."""
    table = MAP.partition(f"\n| {head} |")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.split("\n")[2:]]


def test_every_path_that_is_named_is_there() -> None:
    pages = [README, *(page.read_text("utf-8") for page in (ROOT / "docs").glob("*.md"))]
    paths = [path for page in pages for path in PATH.findall(page)]
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
