"""What the README and docs/ say that is typed can be typed, and what they name is there."""

import ast
import re
import shlex
from pathlib import Path

import click
import pytest

from bot.chats import help_text
from bot.cli.commands import cli
from bot.settings import Settings
from tests.test_architecture import ROOT

DOCS = sorted((ROOT / "docs").glob("*.md"))
README = ROOT / "README.md"
PAGES = [README, *DOCS]
TELEGRAM = (ROOT / "docs" / "telegram.md").read_text("utf-8")
RUNNING = (ROOT / "docs" / "running.md").read_text("utf-8")
COMMAND = re.compile(r"(?:^|[ /`(])(?:verbatim )+((?:[a-z]+)(?: [^\n`#]*)?)")
IN_TELEGRAM = re.compile(r"`/([a-z]+)(?=[ `@])")
BY_OTHERS = {"POSTGRES_PASSWORD", "PUBLIC_HOST", "LOG_LEVEL", "SOAK_MINUTES"}  # compose.yaml, make
TO_BOTFATHER = {"newbot", "setinline", "setinlinefeedback", "mybots"}
ADDRESSES = {"app", "health", "metrics", "telegram"}  # of the web server


def typed_in(text: str) -> list[str]:
    """Return what is in blocks, line by line, and between backticks."""
    blocks = re.findall(r"^```\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    spans = re.findall(r"`([^`]+)`", prose)
    lines = [line for block in blocks for line in block.split("\n")]
    return [" ".join(each.split()) for each in (*lines, *spans)]


def commands(text: str) -> list[str]:
    """Return what is typed behind `verbatim`."""
    return [found.strip() for each in typed_in(text) for found in COMMAND.findall(each)]


def test_commands_are_found() -> None:
    assert {each.split()[0] for each in commands(RUNNING)} >= {"doctor", "backup", "restore", "run"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
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


def test_what_is_typed_in_telegram_is_a_command_and_every_command_has_its_word() -> None:
    commands = {each.name for each in help_text.COMMANDS + help_text.ADMINISTRATORS_COMMANDS}
    for path in PAGES:
        typed = set(IN_TELEGRAM.findall(path.read_text("utf-8")))
        assert typed - TO_BOTFATHER - ADDRESSES <= commands, path.name
    assert commands - {"start", "help"} <= set(IN_TELEGRAM.findall(TELEGRAM))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_what_is_made_is_in_the_makefile(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    typed = [each.partition("#")[0] for each in typed_in(path.read_text("utf-8"))]
    made = {target for each in typed for target in re.findall(r"\bmake ([a-z]+)", each)}
    assert made <= targets, made - targets


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_to_what_is_there(path: Path) -> None:
    here = [link for link in links(path) if "://" not in link]
    assert here
    for link in here:
        page, _, heading = link.partition("#")
        target = (path.parent / page) if page else path
        assert target.exists(), link
        assert not heading or heading in headings(target), link


def links(path: Path) -> list[str]:
    """Return where the links and pictures of a page lead."""
    return re.findall(r"\]\(([^)]+)\)", path.read_text("utf-8"))


def headings(path: Path) -> set[str]:
    """Return the headings of a page, as links name them."""
    found = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in found}


def test_every_page_is_linked_from_the_readme_and_every_picture_is_shown() -> None:
    led_to = {
        (path.parent / link.partition("#")[0]).resolve() for path in PAGES for link in links(path)
    }
    from_readme = {(ROOT / link.partition("#")[0]).resolve() for link in links(README)}
    assert DOCS
    assert set(DOCS) <= from_readme
    pictures = {each.resolve() for each in (ROOT / "docs" / "images").iterdir()}
    assert pictures <= led_to


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
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
