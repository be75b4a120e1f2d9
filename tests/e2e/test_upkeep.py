"""A running bot is looked at, backed up and moved, by the commands that people type."""

import json
import os
import subprocess
import sys

import pytest

from tests.bot.wording import worded
from tests.e2e.conftest import ROOT
from tests.waiting import LONG

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


@pytest.fixture
def verbatim(server, tmp_path, articles):
    """Run a command beside the bot and return what it says, which is never the token."""

    def run(*arguments, data, status=0):
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SEMANTIC_MODEL": "off",
            "TELEGRAM_BOT_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "ARTICLES_DIR": str(articles),
            "DATA_DIR": str(tmp_path / data),
        }
        command = [sys.executable, "-m", "bot", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert server.token not in done.stdout + done.stderr
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout

    return run


def test_a_running_bot_is_well_and_its_backup_answers_elsewhere_and_knows_its_buttons(
    server, start, press, verbatim, tmp_path
):
    alice = server.user("Alice")
    private = server.dm(alice)
    process = start()
    server.wait_ready()
    before = server.reply(alice.say(private, QUESTION))

    found = json.loads(verbatim("doctor", "--json", data="data"))["findings"]
    said = {each["subject"]: each["said"] for each in found}
    assert [each for each in found if each["state"] == "wrong"] == []
    assert f"process {process.pid}" in said["bot"]
    assert server.me["username"] in said["token"]

    assert "1 replies" in verbatim("backup", "b.zip", "--index", data="data")
    assert server.reply(alice.say(private, QUESTION)).quotes() == before.quotes()
    process.terminate()
    assert process.wait(LONG) == 0
    assert "generation 000001" in verbatim("restore", "b.zip", data="elsewhere")

    process = start(DATA_DIR=str(tmp_path / "elsewhere"))
    server.wait_ready()
    assert press(alice, before, worded("button.context")).quotes()
    assert server.reply(alice.say(private, QUESTION)).quotes() == before.quotes()
    process.terminate()
    assert process.wait(LONG) == 0
    server.assert_clean()
