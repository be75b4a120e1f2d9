"""What files and sites call things forges no line, controls no terminal and turns no text."""

import json
import logging
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from bot.cli import cli
from bot.gateway.logs import RedactingFormatter
from bot.messages import shortened
from bot.serving import name_skipped
from index import Skipped, escaped, legible, open_index
from tests.fakes import ADMINISTRATOR
from tests.index.corpora import ROOT, write

RED, TURNED, C1 = "\x1b[2J\x1b[31m", "\u202e", "\x9b"
FORGED = "2026-01-01 00:00:00,000 CRITICAL bot.app: all is lost"
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

QUOTED = f"The harbour {TURNED}of the old town\u202c was opened again on Friday."
PAGE = f"""---
title: "Har{TURNED}bour\\e[31m news\\x9b\\n{FORGED}"
author: "A.{TURNED} Writer\\e[2J"
---

{QUOTED}
"""
HOSTILE = {
    f"a{RED}{TURNED}.md": PAGE,
    f"b{C1}\n{FORGED}.txt": "The mill was repaired in 2014, said the miller of the village.",
    f"c{RED}\n{FORGED}.png": "no text",
    f"{TURNED}d{RED}/e.pdf": "no PDF",
}
ASKED = "When was the harbour of the old town opened again?"


@pytest.fixture
def hostile(tmp_path):
    return write(tmp_path / "hostile", HOSTILE)


@pytest.fixture
def environment(hostile, tmp_path):
    return {
        "ARTICLES_DIR": str(hostile),
        "DATA_DIR": str(tmp_path / "data"),
        "SEMANTIC_MODEL": "off",
    }


@pytest.fixture
def run(environment, tmp_path, monkeypatch):
    """Run a command; return what it printed, with what went to standard error."""
    monkeypatch.chdir(tmp_path)

    def command(*words):
        done = CliRunner().invoke(cli, words, env=environment, catch_exceptions=False)
        assert done.exit_code == 0
        return done.output

    return command


@pytest.fixture
def reindexed(environment, tmp_path):
    """What a process prints that indexes them, with its log."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "reindex"],
        env=environment | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr


def test_nothing_that_a_command_prints_of_names_controls_a_terminal(reindexed, run):
    told = {
        "reindex": reindexed,
        "json": run("reindex", "--json"),
        "status": run("status"),
        "duplicates": run("duplicates"),
        "ask": run("ask", ASKED),
    }
    assert r"skipped: c\u001b[2J\u001b[31m\u000a2026-01-01" in told["reindex"]
    names = [each["name"] for each in json.loads(told["json"])["skipped_articles"]]
    assert f"c{RED}\n{FORGED}.png" in names  # programs read what it is called
    assert QUOTED in told["ask"]
    for printed in told.values():
        assert UNSAFE.findall(printed.replace(QUOTED, "")) == []
        assert [line for line in printed.splitlines() if line.startswith(FORGED)] == []


@pytest.fixture
def articles_dir(hostile):
    return hostile


async def test_in_telegram_only_a_quote_is_as_it_stands(
    conversation, say, live_index, articles_dir
):
    report = await conversation.last("/reindex", ADMINISTRATOR)
    assert UNSAFE.findall(report.text) == []
    answer = await say(ASKED)
    assert answer.passages == [QUOTED]
    assert UNSAFE.findall(answer.text.replace(QUOTED, "")) == []
    assert "Harbour[31m news" in answer.text


async def test_what_is_kept_of_an_article_is_named_legibly(live_index, conversation, articles_dir):
    await conversation.last("/reindex", ADMINISTRATOR)
    index = open_index(live_index.data_dir)
    articles = [index.article(each) for each in index.article_ids]
    assert {f"a{RED}{TURNED}.md", f"b{C1}\n{FORGED}.txt"} == {each.article_id for each in articles}
    for article in articles:
        assert UNSAFE.findall(article.title + article.author + article.site) == []
    assert QUOTED in next(a.text for a in articles if a.author)


def test_a_name_is_no_line_of_the_log_and_an_error_of_several_lines_is_one_record(capsys):
    log = logging.getLogger("bot.serving.unread")
    handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter(""))
    log.addHandler(handler)
    log.propagate = False
    try:
        reason = f"{FORGED}\n{FORGED}{RED}"
        name_skipped([Skipped(f"c{RED}\n{FORGED}", reason, trace=f"Trace\n{FORGED}")])
        log.warning("An error: %s", f"x\r\n{FORGED}{TURNED}")
    finally:
        log.removeHandler(handler)
        log.propagate = True
    told = capsys.readouterr().err
    assert UNSAFE.findall(told) == []
    records = [line for line in told.splitlines() if not line.startswith("    ")]
    assert [line for line in records if line.startswith(FORGED[:10])] == []
    assert len(records) == 2


MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"


@pytest.mark.parametrize("control", [*map(chr, (*range(32), *range(127, 160))), *MARKS])
def test_no_control_is_left_in_a_name(control):
    assert control not in shortened(f"a{control}b") or control == " "
    assert legible(f"a{control}b") in ("ab", "a b")
    assert escaped(f"a{control}b") == f"a\\u{ord(control):04x}b"
    assert json.loads(f'"{escaped(control)}"') == control


def test_what_is_legible_stays_as_it_is():
    name = "Größe  naïve – 日本語 שלום emoji 👩‍👩‍👧 (1)"
    assert legible(name) == name
    assert escaped(name) == name
