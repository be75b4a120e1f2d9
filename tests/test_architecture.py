"""The shape of the house: rooms, their front doors, and the one direction of imports.

A room is a package. What its `__init__` lists in `__all__` others may use; nobody from outside
imports anything else of it. A module in a room imports its neighbours, and the rooms in it, at
their doors. A door that loads a name when it is asked for lists its imports in `__init__.pyi`.
"""

import ast
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Reading order: what stands behind may import what stands before it.
FLOORS = {
    "index": "errors model block_codec article_json code_digests recipe naming confinement workers"
    " analysis lexicon messages formats outline sources storage threshold semantic milvus indexing"
    " search titles quotes places engine preparing dry_runs snapshots evaluation",
    "bot": "settings ending running library ledger messages gateway readers serving answers checks"
    " admin articles inviting feedback chats web handlers routing app service"
    " doctor backup cli __main__",
}

MOST = 14  # names in a room: more can't be seen at once
CROWDED: dict[str, str] = {
    "index.analysis.languages": "one module for each language",
    "bot": "the features and what they stand on: floors, and no room",
    "index": "the rooms themselves: floors, and no room",
}

OPTIONAL = {
    *(
        "datasketch",
        "docutils",
        "docx",
        "feedparser",
        "httpcore",
        "lxml",
        "onnx",
        "onnxruntime",
        "protego",
    ),
    *("grpc", "psutil", "pymilvus", "pypdfium2", "safetensors", "scipy", "tokenizers"),
    *("jinja2", "prometheus_client", "starlette", "uvicorn"),
}

STRANGERS = {"bot", "telegram", "asyncio", "dotenv"}  # of whom `index` knows nothing


class Import(NamedTuple):
    """One name that a module imports; `name` is "" for a whole module."""

    importer: str
    module: str
    name: str

    @property
    def target(self) -> str:
        """The module that is imported, or that a name is imported from."""
        full = f"{self.module}.{self.name}"
        return full if self.name and full in modules() else self.module

    @property
    def room(self) -> str:
        """The package that the importer is in, or is."""
        return self.importer if is_room(self.importer) else parent(self.importer)


@cache
def modules() -> dict[str, Path]:
    paths = [path for package in ("bot", "index") for path in (ROOT / package).rglob("*.py")]
    return {_name(path): path for path in paths}


def listing(module: str) -> Path:
    """Return the file that has a module's imports: of a lazy door, its stub."""
    stub = modules()[module].with_suffix(".pyi")
    return stub if stub.exists() else modules()[module]


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_room(module: str) -> bool:
    return modules()[module].name == "__init__.py"


def rooms() -> list[str]:
    return [module for module in modules() if is_room(module)]


def parent(module: str) -> str:
    return module.rpartition(".")[0]


def is_within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


@cache
def parsed(module: str) -> ast.Module:
    return ast.parse(listing(module).read_text("utf-8"))


@cache
def imports(module: str) -> list[Import]:
    """Return all that a module imports, at its top and in its functions."""
    return list(_imports(module))


def _imports(module: str) -> Iterator[Import]:
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            yield from (Import(module, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            is_lazy = listing(module).suffix == ".pyi"  # the library wants them relative there
            assert node.level == is_lazy, f"{module}: imports are absolute"
            origin = ".".join(filter(None, [module if is_lazy else "", node.module]))
            yield from (Import(module, origin, alias.name) for alias in node.names)


@cache
def own_imports() -> tuple[Import, ...]:
    """Return what modules of the project import of one another."""
    every = (each for module in modules() for each in imports(module))
    return tuple(each for each in every if each.target in modules())


@cache
def graph() -> dict[str, set[str]]:
    """Each module with the modules of the project that it imports."""
    found: dict[str, set[str]] = {module: set() for module in modules()}
    for each in own_imports():
        found[each.importer].add(each.target)
    return found


@cache
def promised(room: str) -> list[str]:
    """Return the names in the `__all__` of a room."""
    for node in parsed(room).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    return []


def arrows(room: str) -> dict[str, set[str]]:
    """Return which of the names in a room imports which; a room in it counts as one name."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in own_imports():
        ends = [_child(room, each.importer), _child(room, each.target)]
        if all(ends) and ends[0] != ends[1]:
            found[ends[0]].add(ends[1])
    return found


def _child(room: str, module: str) -> str:
    return module[len(room) + 1 :].partition(".")[0] if module.startswith(f"{room}.") else ""


def children(room: str) -> set[str]:
    return {child for module in modules() if (child := _child(room, module))}


def past_a_door(each: Import) -> bool:
    """Tell whether an import reaches into a room that its importer is not in."""
    room = each.room
    while not is_within(each.target, room) and room:
        room = parent(room)
    door = f"{room}.{_child(room, each.target)}" if room else each.target.partition(".")[0]
    return not is_within(each.module, room or door) or len(each.module) > len(door)


@pytest.mark.parametrize("room", ["bot", "index"])
def test_every_room_has_one_place_in_the_reading_order(room: str) -> None:
    assert sorted(FLOORS[room].split()) == sorted(children(room))


@pytest.mark.parametrize("room", ["bot", "index"])
def test_no_import_points_back(room: str) -> None:
    place = FLOORS[room].split()
    back = [
        (importer, imported)
        for importer, all_imported in arrows(room).items()
        for imported in all_imported
        if place.index(imported) > place.index(importer)
    ]
    assert back == []


def test_imports_have_no_circle_in_any_room() -> None:
    for room in rooms():
        assert list(TopologicalSorter(arrows(room)).static_order()) is not None, room


def test_nobody_reaches_past_a_front_door() -> None:
    assert [each for each in own_imports() if past_a_door(each)] == []


def test_what_comes_from_another_room_is_promised_by_its_front_door() -> None:
    broken = [
        each
        for each in own_imports()
        if each.name
        and is_room(each.module)
        and not is_within(each.room, each.module)
        and each.name not in promised(each.module)
    ]
    assert broken == []


def test_no_module_imports_from_the_front_door_of_its_own_room() -> None:
    own = [
        each
        for each in own_imports()
        if is_within(each.room, each.module) and each.target == each.module
    ]
    assert own == []


@pytest.mark.parametrize("room", rooms())
def test_a_front_door_keeps_its_promises(room: str) -> None:
    door = import_module(room)
    assert [name for name in promised(room) if not hasattr(door, name)] == []
    assert sorted(door.__all__ if hasattr(door, "__all__") else []) == sorted(promised(room))


def test_no_room_has_more_names_than_can_be_seen_at_once() -> None:
    assert {room for room in rooms() if len(children(room)) > MOST} == set(CROWDED)


def test_index_knows_nothing_of_the_bot_telegram_asyncio_or_the_environment() -> None:
    for module in modules():
        if is_within(module, "index"):
            for each in imports(module):
                assert each.module.partition(".")[0] not in STRANGERS, each
                assert (each.module, each.name) not in {("os", "environ"), ("os", "getenv")}, each


def test_one_module_imports_rank_bm25() -> None:
    users = {
        each.importer
        for module in modules()
        for each in imports(module)
        if each.module.partition(".")[0] == "rank_bm25"
    }
    assert users == {"index.search.bm25.units"}


READ_BY_ENGINES = {
    "Columns",
    "Field",
    "Generation",
    "GroupedField",
    "Holders",
    "PostingList",
    "PostingLists",
    "UnitField",
}


def test_what_answers_questions_reads_arrays_and_posting_lists_by_the_embedded_engine_only() -> (
    None
):
    readers = {
        each.importer
        for each in own_imports()
        if each.module == "index.storage"
        and each.name in READ_BY_ENGINES
        and each.importer.split(".")[1] in {"search", "quotes", "places", "titles", "engine"}
        and not is_within(each.importer, "index.search.engines.embedded")
    }
    assert readers == {"index.search.bm25.units"}  # of which that engine is made


@pytest.mark.parametrize(
    ("program", "unwanted"),
    [
        ("bot.cli.commands", {"index", "telegram", "rich", "sqlalchemy"}),  # `verbatim --help`
        ("bot.cli.terminal", {"telegram", "sqlalchemy"} | OPTIONAL),  # `verbatim ask`
        ("bot.serving.search_program", {"telegram", "sqlalchemy", "yaml"}),  # a process of its own
        ("index.confinement.__main__", {"numpy", "yaml"}),  # to read others' files:
        ("index.sources.archives.unpacking", {"yaml", "lxml"}),  # so is this one
    ],
)
def test_a_program_loads_no_library_that_it_does_not_need(program: str, unwanted: set[str]) -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {program}; print(*sys.modules)"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert unwanted & set(told) == set()
