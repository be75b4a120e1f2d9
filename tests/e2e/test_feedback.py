"""What comes of an answer: wishes, dislikes, gaps, digests; with the real process."""

import signal
import sqlite3
from contextlib import closing

import pytest

from tests.bot.wording import counted, fixed, worded
from tests.waiting import LONG

AGREEMENT = "When did Ankara and Moscow sign the $2.5 billion agreement?"
MONGOLIA = "What is the capital of Mongolia?"
CAPITAL = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"
ULAN_BATOR = "Ulan Bator is the capital of Mongolia."


@pytest.fixture
def stop(server):
    """Stop the process as whoever runs it does."""

    def stopped(process):
        process.send_signal(signal.SIGTERM)
        assert process.wait(LONG) == 0

    return stopped


def messages_to(server, chat):
    return [
        call.response["result"]
        for call in server.calls("sendMessage")
        if call.ok and call.params["chat_id"] == chat.id
    ]


@pytest.mark.soak
def test_a_wish_is_fulfilled_once_also_across_restarts(server, start, stop, articles, botapi):
    alice, ada = server.user("Alice"), server.user("Ada")
    private = server.dm(alice)
    server.dm(ada)
    process = start(ada)
    server.wait_ready()
    asked = alice.say(private, MONGOLIA)
    refusal = server.reply(asked)
    assert alice.click(refusal, worded("button.tell_me"))["_answer"]["show_alert"]

    stop(process)
    (articles / "mongolia.txt").write_text(CAPITAL)
    process = start(ada)
    server.wait_call("sendMessage", where=lambda c: fixed("subscription.asked") in c.params["text"])
    server.wait_ready()
    told = botapi.world.Msg(messages_to(server, private)[1])
    assert told.text.startswith(worded("subscription.asked", question=MONGOLIA))
    assert told.quotes() == [ULAN_BATOR]
    assert told["reply_to_message"]["message_id"] == asked.id

    (articles / "more.txt").write_text(CAPITAL.replace("Mongolia", "France"))
    server.reply(ada.say(server.dm(ada), "/reindex"))
    server.wait_call("editMessageText", where=lambda c: fixed("report.done") in c.params["text"])
    stop(process)
    since = len(server.gw.calls)
    start(ada)
    server.wait_ready()
    server.silent(1.0, since=since)
    assert len(messages_to(server, private)) == 2
    server.assert_clean()


@pytest.mark.soak
def test_a_dislike_and_its_reason_come_into_gaps_its_table_and_the_weekly_digest(
    server, start, stop, press, tmp_path
):
    alice, ada = server.user("Alice"), server.user("Ada")
    private, her_own = server.dm(alice), server.dm(ada)
    process = start(ada)
    server.wait_ready()
    answer = server.reply(alice.say(private, AGREEMENT))
    asked_why = press(alice, answer, "👎", "editMessageReplyMarkup")
    assert [button["text"] for button in asked_why.buttons][-3:] == [
        *(worded("vote.wrong"), worded("vote.outdated"), worded("vote.no_answer")),
    ]
    told = press(alice, answer, worded("vote.outdated"), "editMessageReplyMarkup")
    assert told.buttons[-1]["text"] == "👎 1"
    server.reply(alice.say(private, MONGOLIA))

    gaps = server.reply(ada.say(her_own, "/gaps"))
    voted = " · ".join(counted(f"gaps.{what}", 1) for what in ("asked", "people"))
    assert f"• {AGREEMENT}\n{voted} · 👎 1 · {worded('vote.outdated')}: 1" in gaps.text
    once = " · ".join(counted(f"gaps.{what}", 1) for what in ("asked", "people", "refused"))
    assert f"• {MONGOLIA}\n{once}" in gaps.text
    ada.click(gaps, worded("gaps.export"))
    name, size = server.wait_call("sendDocument").files["document"]
    assert name == "gaps-7-days.csv"
    assert size > len(AGREEMENT) + len(MONGOLIA)
    assert server.reply(alice.say(private, "/gaps")).text.startswith(
        worded("admin.only_administrators")
    )

    assert server.reply(ada.say(her_own, "/digest on")).text.startswith(worded("digest.on"))
    stop(process)
    a_week_ago(tmp_path / "data" / "ledger.db")
    before = len(messages_to(server, her_own))
    start(ada)
    server.wait_call("sendMessage", since=len(server.gw.calls))
    [digest] = messages_to(server, her_own)[before:]
    assert digest["text"] == gaps.text
    server.assert_clean()


def a_week_ago(path):
    """Let the last digest be eight days old."""
    with closing(sqlite3.connect(path)) as ledger, ledger:
        ledger.execute("UPDATE errands SET at = datetime(at, '-8 days') || '.000000'")
