"""Image, compose file and service say the same as the project, and leave the bot few rights."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.settings import Settings
from tests.pins import pins
from tests.test_architecture import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
SERVICE = (ROOT / "deploy" / "verbatim.service").read_text("utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
REHEARSAL = ROOT / "deploy" / "rehearse"
INSTALLATION = ROOT / "deploy" / "install"


def instructions(name: str) -> list[str]:
    """Return what stands behind an instruction, lines that go on joined."""
    joined = re.sub(r"\\\n\s*", "", DOCKERFILE)
    return re.findall(rf"^{name} (.*)$", joined, re.MULTILINE)


def copied() -> set[str]:
    """Return what of the project the image is built from."""
    copies = [each.split()[:-1] for each in instructions("COPY") if "--from" not in each]
    return {name for names in copies for name in names}


def test_the_image_copies_what_is_there_and_the_rehearsal_copies_the_same() -> None:
    assert copied() >= {"pyproject.toml", "constraints.txt", "bot", "index", "seeds"}
    assert [name for name in copied() if not (ROOT / name).exists()] == []
    told = REHEARSAL.read_text("utf-8")
    assert [name for name in copied() if not re.search(rf"\b{re.escape(name)}\b", told)] == []
    assert "deploy/install /opt/verbatim" in DOCKERFILE


def test_nothing_else_gets_to_who_builds_the_image() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "*"
    assert {rule.removeprefix("!") for rule in rules if rule.startswith("!")} == copied()


def test_the_image_runs_as_nobody_and_is_looked_after() -> None:
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    [user] = re.findall(r"^USER (.*)$", last, re.MULTILINE)
    assert user == "10001:10001"
    assert 'CMD ["verbatim", "doctor", "--running"]' in last
    assert instructions("VOLUME") == ["/data"]
    assert "DATA_DIR=/data" in last


def test_the_bot_in_compose_writes_in_its_data_alone() -> None:
    bot = COMPOSE["services"]["verbatim"]
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in bot["security_opt"]
    assert [each for each in bot["volumes"] if not each.endswith(":ro")] == ["data:/data"]
    assert "ports" not in bot
    assert "privileged" not in bot
    assert int(bot["stop_grace_period"].removesuffix("s")) > 10  # what the bot takes at most


def test_what_is_not_always_wanted_in_compose_has_a_profile() -> None:
    others = {name: each for name, each in COMPOSE["services"].items() if name != "verbatim"}
    assert {name: each["profiles"] for name, each in others.items()} == {
        "postgres": ["postgres"],
        "proxy": ["tls"],
        **{name: ["milvus"] for name in ("milvus", "etcd", "minio")},
    }


def test_the_proxy_hands_on_what_people_and_telegram_ask_for_alone() -> None:
    [public] = re.findall(r"@public path (.*)", (ROOT / "deploy" / "Caddyfile").read_text("utf-8"))
    assert set(public.split()) == {"/a/*", "/app", "/telegram"}
    assert "./deploy/Caddyfile:/etc/caddy/Caddyfile:ro" in COMPOSE["services"]["proxy"]["volumes"]


@pytest.mark.parametrize("text", [DOCKERFILE, (ROOT / "compose.yaml").read_text("utf-8")])
def test_no_secret_is_in_what_is_shared(text: str) -> None:
    assert not re.search(r"\d{6,}:[\w-]{10,}", text)
    assert not re.search(r"PASSWORD[=:] *[\"']?\w", text)


def test_the_settings_that_they_set_are_settings() -> None:
    known = {name.upper() for name in Settings.model_fields}
    assert set(COMPOSE["services"]["verbatim"]["environment"]) <= known
    assert {"ARTICLES_DIR", "DATA_DIR"} <= known


def test_the_service_is_exposed_to_little() -> None:
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        pytest.skip("systemd-analyze is not installed: apt-get install systemd")
    command = [analyze, "security", "--offline=true", "--threshold=21", "--no-pager"]
    done = subprocess.run(
        [*command, ROOT / "deploy" / "verbatim.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:]
    assert "Unknown" not in done.stderr


def test_the_service_may_write_in_one_folder() -> None:
    said = dict(re.findall(r"^(\w+)=(.*)$", SERVICE, re.MULTILINE))
    assert said["ProtectSystem"] == "strict"
    assert (said["User"], said["StateDirectory"]) == ("verbatim", "verbatim")
    assert "ReadWritePaths" not in said
    assert said["ExecStart"].endswith("/verbatim run")


@pytest.mark.parametrize("script", [REHEARSAL, INSTALLATION], ids=lambda path: path.name)
def test_what_is_run_is_a_script_that_can_be_read(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    shell = script.read_text("utf-8").splitlines()[0].rpartition("/")[2].split()[-1]
    subprocess.run([str(shutil.which(shell)), "-n", script], check=True)


def test_all_that_a_service_may_need_is_installed_by_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    [everything] = map(Requirement, extras["all"])
    wanted = (Requirement(each) for name in everything.extras for each in extras[name])
    installed = {canonicalize_name(each.name) for each, _, sets in pins() if "all" in sets}
    assert {canonicalize_name(each.name) for each in wanted} <= installed
    assert {"hatchling", "psycopg"} <= installed
    assert "--require-hashes" in INSTALLATION.read_text("utf-8")
