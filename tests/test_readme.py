"""The map in the README leads to what is there."""

import re
from importlib import import_module

import pytest

from tests.test_architecture import ROOT, children, is_room, promised

README = (ROOT / "README.md").read_text("utf-8")
PATH = re.compile(r"`((?:bot|index|tests|benchmarks)/[\w./-]+)`")


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
