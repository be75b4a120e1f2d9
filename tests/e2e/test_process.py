"""The real process against a strict Bot API server on loopback, over HTTP."""

import signal
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler

import pytest

from tests.bot.wording import fixed, worded
from tests.waiting import LONG, wait_until

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"


def test_people_ask_anywhere_an_administrator_reindexes_and_a_second_process_is_told_of_the_first(
    server, start, articles
):
    alice, ada = server.user("Alice"), server.user("Ada")
    private = server.dm(alice)
    group = server.group("Team", [alice, ada])
    forum = server.group("Forum", [alice], forum=True)
    topic = server.topic(forum, "News")
    server.dm(ada)
    server.fault("getMe", code=502, description="Bad Gateway")
    process = start(ada)
    server.wait_ready()

    asked = alice.say(private, QUESTION)
    answer = server.reply(asked)
    assert answer.quotes()[0].startswith(SIGNED)
    assert answer["reply_to_message"]["message_id"] == asked.id
    assert answer["link_preview_options"]["is_disabled"] is True

    asked = alice.say(private, "What is the capital of Mongolia?")
    refusal = server.reply(asked)
    assert "“Mongolia”" in refusal.text
    assert refusal.quotes() == []
    assert server.crosscheck(private) == 2

    alice.edit(asked, QUESTION)
    changed = server.wait_call("editMessageText", since=0)
    assert changed.params["message_id"] == refusal.id
    assert SIGNED in changed.params["text"].replace("<b>", "").replace("</b>", "")

    alice.say(group, QUESTION)
    alice.say(group, f"@{server.me['username'].upper()} {QUESTION}")
    assert server.reply(chat=group).quotes()[0].startswith(SIGNED)
    assert len([c for c in server.calls("sendMessage") if c.params["chat_id"] == group.id]) == 1

    asked = alice.say(forum, f"/ask {QUESTION}", thread=topic)
    assert server.reply(asked)["message_thread_id"] == topic

    alice.say(group, "/reindex")  # which may be for another bot
    assert server.reply(alice.say(group, f"/reindex@{server.me['username']}")).text.startswith(
        worded("admin.only_administrators")
    )
    found = len([path for path in articles.rglob("*") if path.is_file()]) + 1
    (articles / "whales.txt").write_text(WHALES)
    ada.say(group, f"/reindex@{server.me['username']}")
    report = server.wait_call(
        "editMessageText", where=lambda c: fixed("report.done") in c.params["text"]
    )
    # Who watches the folder may have read it before she asked: then it is no longer new.
    assert f"{found} articles" in report.params["text"]
    tell_a_second_one(server, start, process)
    assert "whales" in server.reply(alice.say(private, "What do blue whales sing?")).quotes()[0]

    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    server.assert_clean()


def tell_a_second_one(server, start, first):
    """Start another process of the same folder, which ends with a line."""
    second = start()
    assert second.wait(LONG) == 1
    settings, *told = server.logs[-1].read_text().strip().splitlines()
    assert settings.startswith("Settings: ")
    assert len(told) == 1
    assert f"Another `verbatim run` (process {first.pid}) answers from" in told[0]


@pytest.mark.parametrize(
    "moment", ["at the start", pytest.param("while it runs", marks=pytest.mark.soak)]
)
def test_a_refused_token_ends_the_process_with_a_line_that_says_what_to_do(server, start, moment):
    if moment == "at the start":
        process = start(token="7000000009:revoked-revoked-revoked-revoked-revoked")
    else:
        server.fault("getUpdates", code=401, description="Unauthorized")
        process = start()
    assert process.wait(LONG) == 1
    last = server.log_text().strip().splitlines()[-1]
    assert "Telegram refuses the token. Check TELEGRAM_BOT_TOKEN" in last
    assert "Traceback" not in server.log_text()
    assert "revoked" not in server.log_text()
    server.assert_clean(allow_refused=("Unauthorized",))


@pytest.mark.soak
def test_of_two_processes_with_one_token_the_one_that_came_last_gives_up(server, start, tmp_path):
    alice = server.user("Alice")
    private = server.dm(alice)
    first = start()
    server.wait_ready()
    time.sleep(6)  # who is older by that much bears one conflict more
    second = start(DATA_DIR=str(tmp_path / "other"))
    assert second.wait(LONG) == 1
    log = server.logs[-1].read_text()
    assert "Another program asks for the updates of this bot already" in log.splitlines()[-1]
    assert "Traceback" not in server.log_text()
    assert server.reply(alice.say(private, QUESTION), timeout=LONG).quotes()
    assert first.poll() is None
    server.assert_clean(allow_refused=("Conflict",))


@pytest.mark.soak
def test_a_webhook_that_another_program_has_set_is_removed_and_named(server, start):
    alice = server.user("Alice")
    private = server.dm(alice)
    server.bot.webhook = {"url": "https://hooks.example/some/where"}
    start()
    assert server._until(lambda: server.bot.polls, LONG)
    assert server.reply(alice.say(private, QUESTION)).quotes()
    server.bot.webhook = {"url": "https://hooks.example/some/where"}
    alice.say(private, QUESTION)
    assert server._until(lambda: not server.bot.webhook["url"], LONG)
    assert server.reply(alice.say(private, QUESTION), timeout=LONG).quotes()
    named = "A webhook on hooks.example was set for this bot"
    wait_until(lambda: server.log_text().count(named) == 2)
    assert "some/where" not in server.log_text()
    server.assert_clean(allow_refused=("Conflict",))


@pytest.mark.soak
def test_a_machine_whose_clock_is_hours_ahead_warns_and_answers(server, start, monkeypatch):
    alice = server.user("Alice")
    private = server.dm(alice)
    monkeypatch.setattr(
        BaseHTTPRequestHandler, "date_time_string", lambda *_: formatdate(long_ago(), usegmt=True)
    )
    start()
    server.wait_ready()
    assert server.reply(alice.say(private, QUESTION, date=int(long_ago()))).quotes()
    assert "The clock of this machine is 180 minutes ahead of Telegram's" in server.log_text()


def long_ago():
    """Three hours ago, which is Telegram's time when this machine's clock is ahead."""
    return time.time() - 3 * 60 * 60


@pytest.mark.soak
def test_a_renamed_bot_answers_to_its_new_name_while_it_runs(server, start):
    alice = server.user("Alice")
    group = server.group("Team", [alice])
    start()
    server.wait_ready()
    server.me["username"] = "quoter_bot"
    server.bot.me["username"] = "quoter_bot"
    assert server.reply(alice.say(group, f"@quoter_bot {QUESTION}")).quotes()
    server.assert_clean()
