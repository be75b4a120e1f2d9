"""`make` prepares `.venv` with a Python that is new enough, or says in a line what is missing."""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from filelock import FileLock
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.pins import SETS, pins
from tests.test_architecture import ROOT

AN_OLD_ONE = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV = f'#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\nexec {sys.executable} "$@"\n'
MADE_ANEW = ".venv is incomplete, moved, or of another Python: it is made anew."
PREPARING = "Preparing .venv (once, some minutes) ..."

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory, testrun_uid):
    """A folder with what `make` reads, and a real `.venv` without the packages.

    It is made once for all workers of a run, as that takes seconds.
    """
    place = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        place = place.parent
    folder = place / f"prepared-{testrun_uid}"
    with FileLock(place / f"{folder.name}.lock"):
        return folder if folder.exists() else made(folder)


def made(folder):
    draft = folder.with_name(f"{folder.name}-draft")
    draft.mkdir()
    prepare(draft)
    return draft.rename(folder)


def prepare(folder):
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    old = folder / "old"
    old.write_text(AN_OLD_ONE)
    old.chmod(0o755)
    assert make_in(folder, old, "no-such-python", sys.executable) == (0, [PREPARING])


@pytest.fixture
def folder(prepared, tmp_path):
    """A copy of it, as if it had been prepared there."""
    copy = shutil.copytree(prepared, tmp_path / "copy", symlinks=True)
    (copy / ".venv" / ".folder").write_text(f"{copy.resolve()}\n")
    return copy


def make_in(folder, *pythons):
    """Prepare `.venv`, but for the packages in it; return the status and what was said."""
    python = f"PYTHON={' '.join(map(str, pythons))}"
    command = ["make", "-s", python, "PIP=true", ".venv/.installed"]
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    told = subprocess.run(
        command, cwd=folder, env=outside, capture_output=True, text=True, check=False
    )
    said = told.stderr.splitlines()
    return told.returncode, [line for line in said if not line.startswith("make: ***")]


@pytest.fixture
def program(tmp_path):
    """Write a program that stands in for a Python that this machine may not have."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    return written


@pytest.fixture
def bare(folder):
    """The folder before anything was prepared."""
    shutil.rmtree(folder / ".venv")
    return folder


def test_a_python_that_is_too_old_is_told_in_a_line(bare, program):
    status, [line] = make_in(bare, program("old", AN_OLD_ONE), "no-such-python")
    assert status != 0
    assert line.startswith("Verbatim needs Python 3.11 or newer: install one")
    assert "make PYTHON=" in line
    assert not (bare / ".venv").exists()


def test_a_python_without_venv_is_told_in_a_line(bare, program):
    status, [line] = make_in(bare, program("python3", WITHOUT_VENV))
    assert status != 0
    assert "can make no virtual environment" in line
    assert f"apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv" in line
    assert not (bare / ".venv").exists()


def test_what_is_prepared_is_left_alone_also_by_an_older_release(folder):
    assert make_in(folder, "no-such-python") == (0, [])
    (folder / ".venv" / ".folder").unlink()
    assert make_in(folder, "no-such-python") == (0, [])


def without_pip(venv):
    for path in venv.glob("lib/*/site-packages/pip"):
        shutil.rmtree(path)


def without_its_python(venv):
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").symlink_to("/nowhere/python")


def of_an_older_python(venv):
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").write_text(AN_OLD_ONE)
    (venv / "bin" / "python").chmod(0o755)


def moved(venv):
    (venv / ".folder").write_text("/somewhere/else\n")


@pytest.mark.parametrize("spoil", [without_pip, without_its_python, of_an_older_python, moved])
def test_a_venv_that_is_half_made_moved_or_of_another_python_is_noticed(folder, spoil):
    spoil(folder / ".venv")
    status, said = make_in(folder, "no-such-python")
    assert (status != 0, said[0]) == (True, MADE_ANEW)


def test_a_venv_that_is_half_made_is_made_anew(folder):
    without_pip(folder / ".venv")
    assert make_in(folder, sys.executable) == (0, [MADE_ANEW, PREPARING])
    assert make_in(folder, "no-such-python") == (0, [])


@pytest.mark.parametrize("version", ["3.8", "3.9", "3.10"])
def test_the_command_says_in_a_line_that_its_python_is_too_old(version):
    python = shutil.which(f"python{version}")
    command = [str(python), "-c", "import sys; print(sys.version_info[:2])"]
    runs = python and not subprocess.run(command, capture_output=True, check=False).returncode
    if not runs:
        pytest.skip(f"there is no Python {version} here")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    told = subprocess.run(
        [str(python), "-m", "bot", "ask", "x"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 1
    [line] = told.stderr.splitlines()
    assert line.startswith(f"Verbatim needs Python 3.11 or newer, and this is {version}.")


A_WHEEL = "thing-1.0-py3-none-any.whl"
METADATA = "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


@pytest.fixture
def wheels(tmp_path):
    """A folder with a package that can be installed without a network."""
    place = tmp_path / "wheels"
    place.mkdir()
    with zipfile.ZipFile(place / A_WHEEL, "w") as wheel:
        for name, text in (("METADATA", METADATA), ("WHEEL", WHEEL), ("RECORD", "")):
            wheel.writestr(f"thing-1.0.dist-info/{name}", text)
    return place


@pytest.mark.parametrize("is_genuine", [True, False])
def test_no_file_is_installed_that_has_another_hash(folder, wheels, is_genuine):
    data = (wheels / A_WHEEL).read_bytes()
    digest = hashlib.sha256(data if is_genuine else b"another").hexdigest()
    (folder / "constraints.txt").write_text(f"thing==1.0 --hash=sha256:{digest}  # run\n")
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}
    command, environment = ["make", "-s", ".venv/.installed"], os.environ | offline
    told = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    installed = [*folder.glob(".venv/lib/*/site-packages/thing-1.0.dist-info")]
    assert bool(installed) == is_genuine
    assert told.returncode  # the project itself can't be built of that
    assert ("DO NOT MATCH" in told.stderr) != is_genuine


def test_all_that_the_project_needs_is_pinned_with_hashes_and_within_its_ranges():
    found = {canonicalize_name(each.name): (each, hashes, sets) for each, hashes, sets in pins()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    always = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for name, of in SETS.items():
        for wanted in map(Requirement, [*always, *(line for each in of for line in extras[each])]):
            if wanted.name != project["project"]["name"]:
                pinned, hashes, sets = found[canonicalize_name(wanted.name)]
                [version] = pinned.specifier
                assert wanted.specifier.contains(version.version), wanted
                assert (name in sets, bool(hashes)) == (True, True), wanted
