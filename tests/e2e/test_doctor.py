"""The doctor beside the real bot, which a strict Bot API server serves."""

import json
import os
import subprocess
import sys

from tests.e2e.conftest import ROOT


def test_the_doctor_finds_nothing_wrong_while_the_bot_runs_and_then_a_foreign_webhook(
    server, start, tmp_path, articles
):
    process = start()
    server.wait_ready()

    def doctor():
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SEMANTIC_MODEL": "off",
            "TELEGRAM_BOT_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "ARTICLES_DIR": str(articles),
        }
        command = [sys.executable, "-m", "bot", "doctor", "--json"]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        told = json.loads(done.stdout)
        assert server.token not in done.stdout + done.stderr
        wrong = [each["subject"] for each in told["findings"] if each["state"] == "wrong"]
        return done.returncode, wrong, {each["subject"]: each["said"] for each in told["findings"]}

    status, wrong, said = doctor()
    assert (status, wrong) == (0, [])
    assert f"process {process.pid}" in said["bot"]
    assert server.me["username"] in said["token"]
    process.terminate()
    process.wait(60)
    server.bot.webhook["url"] = "https://other.example/hook"
    assert doctor()[:2] == (1, ["webhook"])
