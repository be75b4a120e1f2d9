"""What docs/ says that is typed can be typed, and what it names is there."""

import ast
import re
import shlex
from pathlib import Path

import click
import pytest

from bot.cli.commands import cli
from bot.settings import Settings
from tests.test_architecture import ROOT

DOCS = sorted((ROOT / "docs").glob("*.md"))
RUNNING = (ROOT / "docs" / "running.md").read_text("utf-8")
COMMAND = re.compile(r"(?:^|[ /`(])(?:verbatim )+((?:[a-z]+)(?: [^\n`#]*)?)")
BY_OTHERS = {"POSTGRES_PASSWORD", "PUBLIC_HOST", "LOG_LEVEL"}  # of compose.yaml


def commands(text: str) -> list[str]:
    """Return what is typed behind `verbatim`, in blocks and between backticks."""
    blocks = re.findall(r"^```\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    spans = re.findall(r"`([^`]+)`", prose)
    lines = [line for block in blocks for line in block.split("\n")]
    said = [" ".join(each.split()) for each in (*lines, *spans)]
    return [found.strip() for each in said for found in COMMAND.findall(each)]


def test_commands_are_found() -> None:
    assert {each.split()[0] for each in commands(RUNNING)} >= {"doctor", "backup", "restore", "run"}


@pytest.mark.parametrize("path", [*DOCS, ROOT / "README.md"], ids=lambda path: path.name)
def test_every_command_can_be_typed(path: Path) -> None:
    for typed in commands(path.read_text("utf-8")):
        name, *arguments = shlex.split(typed, comments=True)
        found = cli.commands.get(name)
        assert found, f"{path.name}: verbatim {typed}"
        known = {
            option
            for each in (found, *getattr(found, "commands", {}).values())
            for parameter in each.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
        }
        options = {each for each in arguments if each.startswith("--")} - {"--help"}
        assert options <= known, f"{path.name}: verbatim {typed}"


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_to_what_is_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8"))
    here = [link for link in links if "://" not in link]
    assert here
    assert [link for link in here if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_the_settings_that_they_name_are_settings(path: Path) -> None:
    named = set(re.findall(r"\b[A-Z]+_[A-Z_]+\b", path.read_text("utf-8")))
    assert named - {name.upper() for name in Settings.model_fields} <= BY_OTHERS


def test_the_doctor_looks_at_all_that_the_table_has_and_at_nothing_else() -> None:
    modules = (ROOT / "bot" / "doctor").glob("*.py")
    calls = (
        node
        for module in modules
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("well", "note", "wrong")
    )
    subjects = {ast.literal_eval(call.args[0]) for call in calls if _is_text(call.args[0])}
    assert set(re.findall(r"^\| `([a-z ]+)` \|", RUNNING, re.MULTILINE)) == subjects


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_what_it_takes_from_the_service_is_so_there() -> None:
    service = (ROOT / "deploy" / "verbatim.service").read_text("utf-8")
    for said in ("/var/lib/verbatim", "/opt/verbatim/bin/verbatim"):
        assert said in RUNNING
        assert said in service
