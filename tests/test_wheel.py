"""The wheel has all that the packages need, and works where nothing else of the project is."""

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.test_architecture import ROOT

SEEDS = ROOT / "seeds"
KINDS = (".po", "weights.json", "0001_first_tables.py", "migrations/env.py")

# What an installed package reads of its own files: catalogues, migrations, weights; its command.
USED = """
import bot, runpy, sys
from pathlib import Path
from bot.ledger import database_url, examine, open_ledger
from bot.messages import Languages
url = database_url("", Path("data"))
open_ledger(url, 30).close()
assert not examine(url).older
assert Languages().of("de").articles(2) != Languages().of("en").articles(2)
print(bot.__file__, flush=True)
command = sys.argv[1]
sys.argv = [command, "ask", "my dog?"]
runpy.run_path(command, run_name="__main__")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_has_every_file_of_the_packages_and_no_other(wheel: Path) -> None:
    paths = (path for top in ("bot", "index") for path in (ROOT / top).rglob("*"))
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in paths
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as packed:
        found = {name for name in packed.namelist() if ".dist-info/" not in name}
    assert found == wanted
    assert all(any(name.endswith(kind) for name in found) for kind in KINDS)


def test_the_installed_wheel_answers_and_finds_its_own_files(wheel: Path, tmp_path: Path) -> None:
    """In an environment of its own, with the libraries of this one and none of its packages."""
    place = tmp_path / "venv"
    venv.create(place, with_pip=False)
    python = place / "bin" / "python"
    [packages] = (place / "lib").glob("python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    install = ["install", "--no-deps", "--no-index", "--no-compile", "--quiet", wheel]
    subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], check=True)
    articles = tmp_path / "articles"
    articles.mkdir()
    shutil.copy(SEEDS / "library" / "faq.md", articles)
    used = subprocess.run(
        [python, "-c", USED, place / "bin" / "verbatim"],
        cwd=tmp_path,
        env={"ARTICLES_DIR": str(articles), "SEMANTIC_MODEL": "off"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert used.stdout.startswith(str(packages))
    assert "Guide dogs are always welcome." in used.stdout
