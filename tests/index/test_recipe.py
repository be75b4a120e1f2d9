"""What decides how articles are analysed has them analysed anew; nothing else does."""

import shutil
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest

from index import recipe as recipes
from index.formats.registry import FORMATS
from index.model import BuildReport
from index.recipe import LIBRARIES, ROOMS, recipe
from index.sources.curation.fingerprints import READ_BY
from tests.index.corpora import ROOT, reindexing, write
from tests.test_architecture import graph, imports, modules

PACKAGE = ROOT / "index"
# These tell of the work, spread it over processes and confine them; no article becomes another one
# by them.
BESIDE = {"index.errors", "index.workers"} | {
    name for name in modules() if name.startswith("index.confinement")
}
# Libraries that carry, count and compress, and those that fetch.
NEUTRAL = {"filelock", "httpcore", "idna", "isal", "numpy", "protego", "xxhash"}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package, of which recipes are told in the place of the one that runs."""
    copy = tmp_path / "release" / "index"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(recipes, "_PACKAGE", copy)
    return copy


@pytest.fixture
def release(package: Path) -> Callable[[str, str, str], None]:
    """Changes a module as another release might."""

    def change(name: str, old: str, new: str) -> None:
        path = package / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        recipes._digest.cache_clear()

    return change


Change = Callable[[str, str, str], None]


def _built_before_and_after(tmp_path: Path, change: Callable[[], None]) -> BuildReport:
    articles = write(tmp_path / "articles", {"a.txt": "One sentence.", "b.txt": "Two of them."})
    reindexing(articles, tmp_path / "data").run()
    change()
    return reindexing(articles, tmp_path / "data").run()


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("evaluation/figures.py", "import", "import dis\nimport"),
        ("quotes/quoting.py", "_PASSED_OVER = 200", "_PASSED_OVER = 100"),
        ("evaluation/ground_truth.py", '"""', '"""Changed. '),
        ("analysis/sentences.py", '"""', '"""Changed. '),
        ("analysis/sentences.py", "import", "# Changed.\n\n\nimport"),
    ],
)
def test_a_release_that_changes_what_decides_nothing_analyses_nothing_anew(
    tmp_path: Path, release: Change, module: str, old: str, new: str
) -> None:
    report = _built_before_and_after(tmp_path, lambda: release(module, old, new))
    assert (report.generation, report.added, report.changed) == ("000001", 0, 0)


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("analysis/sentences.py", "import", "import dis\nimport"),
        ("formats/text/plain.py", "import", "import dis\nimport"),
        ("analysis/languages/english/record.py", " those though ", " though "),
    ],
)
def test_a_release_that_changes_what_decides_analyses_all_articles_anew(
    tmp_path: Path, release: Change, module: str, old: str, new: str
) -> None:
    report = _built_before_and_after(tmp_path, lambda: release(module, old, new))
    assert (report.generation, report.articles, report.added) == ("000002", 2, 2)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ('"""Another."""\nclass A:\n    b = 1\n', True),
        ('class A:\n    """Class."""\n\n    b = 1  # why\n    """Attribute."""\n', True),
        ("\n\nclass A:\n    b = (\n        1\n    )\n", True),
        ("class A:\n    b = 2\n", False),
        ('class A:\n    b = 1\n\n\nc = "a string that is used"\n', False),
    ],
)
def test_only_what_a_module_does_tells(tmp_path: Path, text: str, *, same: bool) -> None:
    before, after = tmp_path / "before.py", tmp_path / "after.py"
    before.write_text('"""Module."""\n\nclass A:\n    b = 1\n')
    after.write_text(text)
    assert (recipes._digest(before) == recipes._digest(after)) == same


@pytest.mark.parametrize("library", LIBRARIES)
def test_another_version_of_a_library_or_none_makes_another_recipe(
    monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    versions = {name: recipes._version(name) for name in LIBRARIES}
    found = set()
    for told in ("absent", "1.0", "1.1"):
        monkeypatch.setattr(recipes, "_version", (versions | {library: told}).__getitem__)
        found.add(recipe())
    assert len(found) == 3


def test_a_library_that_is_not_there_is_absent() -> None:
    assert recipes._version("no-such-library") == "absent"


def _needed(start: str) -> set[str]:
    """All modules that are run when `start` is imported; what names all of them is none."""
    known, needed, found = graph(), {start}, set[str]()
    while needed:
        module = needed.pop()
        found.add(module)
        package = module.rpartition(".")[0]
        needed |= {*known[module], package} - {"", "index"} - found
    return found


def _hashed(rooms: tuple[str, ...]) -> set[str]:
    paths = {path for room in rooms for path in recipes._modules(PACKAGE, room)}
    return {name for name, path in modules().items() if path in paths}


@pytest.mark.parametrize(
    ("start", "rooms"), [("index.indexing.building", ROOMS), ("index.indexing.analysing", ROOMS),
                         ("index.sources", READ_BY)]
)  # fmt: skip
def test_all_that_a_build_runs_is_in_its_recipe(start: str, rooms: tuple[str, ...]) -> None:
    assert _needed(start) - _hashed(rooms) <= BESIDE


def test_a_recipe_has_nothing_that_no_build_needs() -> None:
    formats = {name for name in modules() if name.startswith("index.formats")}
    readers = {each.reader.partition(":")[0] for each in FORMATS}
    needed = _needed("index.indexing.building").union(formats, *map(_needed, readers))
    assert _hashed(ROOMS) <= needed
    assert all(recipes._modules(PACKAGE, room) for room in (*ROOMS, *READ_BY))


def test_all_that_readers_of_files_run_is_in_the_recipe() -> None:
    needed = set().union(*(_needed(each.reader.partition(":")[0]) for each in FORMATS))
    assert needed - _hashed(ROOMS) <= BESIDE


def test_all_libraries_that_a_build_reads_with_are_in_its_recipe() -> None:
    distributions = metadata.packages_distributions()
    tops = {
        each.split(".")[0]
        for name in _hashed(ROOMS)
        for each in (each.module for each in imports(name))
        if each.split(".")[0] in distributions
    }
    unnamed = {top for top in tops if not {*map(_plain, distributions[top])} & {*LIBRARIES}}
    assert unnamed <= NEUTRAL


def _plain(distribution: str) -> str:
    return distribution.lower().replace("_", "-")
