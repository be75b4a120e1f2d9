"""The versions and hashes of all that `make` installs. Run to write them anew, with uv.

Each line of `constraints.txt` is a requirement with the hashes of all its files, for every system
and Python, and behind it the sets that it is in: what `make run`, `make test` and so on need.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PINS = ROOT / "constraints.txt"
SETS = {
    "run": ("semantic", "sources", "web"),
    "all": ("all",),
    "dev": ("dev",),
    "bench": ("bench",),
    "train": ("train",),
}
"""What a set needs beside the dependencies of the project itself: these extras."""

_LINE = re.compile(r"(?P<pin>[^#]+?) (?P<hashes>(?:--hash=sha256:[0-9a-f]{64} )+) # (?P<sets>.+)")
_CONTINUED = re.compile(r" \\\n\s*")
_INSTALLING = ("editables", "pip")  # what `pip install -e` needs, and what runs it


def pins() -> Iterator[tuple[Requirement, list[str], list[str]]]:
    """Yield each requirement with its hashes and the sets that it is in."""
    for line in PINS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            told = _LINE.fullmatch(line)
            assert told, f"{PINS.name}: {line[:60]}"
            yield Requirement(told["pin"]), told["hashes"].split(), told["sets"].split()


def write(*, upgrade: bool) -> None:
    """Write `constraints.txt`: with the newest versions, or with those that it has, and hashes."""
    known = [] if upgrade else [f"{each.name}{each.specifier}" for each, _, _ in pins()]
    every = [extra for extras in SETS.values() for extra in extras]
    lines = _compiled(every, known, "--generate-hashes")
    found = [f"{name}=={version}" for name, version in map(_pinned, lines)]
    sets = {name: {*map(_pinned, _compiled(extras, found))} for name, extras in SETS.items()}
    told = (
        f"{line}  # {' '.join(name for name in SETS if _pinned(line) in sets[name])}"
        for line in lines
    )
    PINS.write_text("\n".join(("# Written by `make pins`.", *told, "")), "utf-8")


def _compiled(extras: list[str] | tuple[str, ...], known: list[str], *options: str) -> list[str]:
    """Return a line for each package that the project needs with `extras`, wherever it runs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    with TemporaryDirectory() as folder:
        constraints, building = Path(folder, "constraints.txt"), Path(folder, "building.in")
        constraints.write_text("\n".join(known))
        building.write_text("\n".join((*project["build-system"]["requires"], *_INSTALLING)))
        command = [
            *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"),
            *("--no-header", "--no-annotate", "--python-version", "3.11", *options),
            *(f"--extra={extra}" for extra in extras),
            *("--constraints", str(constraints), "pyproject.toml", str(building)),
        ]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if told.returncode:
        sys.exit(told.stderr)
    return _CONTINUED.sub(" ", told.stdout).splitlines()


def _pinned(line: str) -> tuple[str, str]:
    """Return the name and the version in a line."""
    name, _, version = line.split()[0].partition("==")
    return name, version


if __name__ == "__main__":
    write(upgrade="--upgrade" in sys.argv[1:])
