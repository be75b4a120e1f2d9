"""A backup of the running bot, restored into an empty folder, by the commands that people type."""

import os
import subprocess
import sys

from tests.bot.wording import worded
from tests.e2e.conftest import ROOT
from tests.waiting import LONG

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


def test_a_backup_of_the_running_bot_restored_elsewhere_answers_and_knows_its_buttons(
    server, start, press, tmp_path, articles
):
    alice = server.user("Alice")
    private = server.dm(alice)
    process = start()
    server.wait_ready()
    before = server.reply(alice.say(private, QUESTION))

    def verbatim(*arguments, data):
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SEMANTIC_MODEL": "off",
            "ARTICLES_DIR": str(articles),
            "DATA_DIR": str(tmp_path / data),
        }
        command = [sys.executable, "-m", "bot", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        ).stdout

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
