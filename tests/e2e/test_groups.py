"""Groups, inline queries and votes: the real process against a strict Bot API server."""

import time

import pytest

from tests.bot.markup_reader import read_markup
from tests.bot.wording import worded

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
A_WINDOW = 60  # seconds in which Telegram takes twenty messages


def test_settings_of_a_group_an_anonymous_administrator_votes_and_inline_quotes(server, start):
    alice, bob = server.user("Alice"), server.user("Bob")
    server.dm(alice)
    group = server.group("Team", [alice, bob], admins=[alice])
    start(alice)
    server.wait_ready()

    me = server.me["username"]
    told = server.reply(alice.say_anonymously(group, f"/reindex@{me}"), chat=group)
    assert told.text.startswith(worded("admin.anonymous"))
    shown = server.reply(alice.say_anonymously(group, f"/settings@{me}"), chat=group)
    assert worded("settings.press_to_show") in shown.text
    bob.click(shown, "Deutsch")
    alice.click(shown, "Deutsch")
    changed = server.wait_call("editMessageText")
    assert changed.params["text"].count("Einstellungen") == 1

    answer = server.reply(bob.say(group, f"/ask {QUESTION}"))
    assert answer.quotes()[0].startswith(SIGNED)
    bob.click(answer, "👍")
    voted = server.wait_call("editMessageReplyMarkup")
    assert "👍 1" in str(voted.params["reply_markup"])

    alice.inline(QUESTION)
    offered = server.wait_call("answerInlineQuery")
    result = offered.params["results"][0]
    quote, entities = read_markup(result["input_message_content"]["message_text"])
    assert quote.startswith(SIGNED)
    picked = {"result_id": result["id"], "from": alice.d, "query": QUESTION}
    server.raw_update("chosen_inline_result", picked)
    marks = [entity.as_json() for entity in entities]
    sent = alice.say(group, quote, entities=marks, via_bot=server.me)
    verified = server.reply(bob.say(group, "/verify", reply_to=sent))
    assert verified.text.startswith(worded("verify.unchanged", "de"))
    assert quote.startswith(verified.quotes()[0])
    assert "Ankara" in server.reply(bob.say(group, "/why", reply_to=sent)).entity_texts("bold")
    server.assert_clean()


@pytest.mark.soak
def test_an_upgraded_group_keeps_its_language(server, start):
    alice = server.user("Alice")
    group = server.group("Team", [alice], admins=[alice], kind="group")
    start()
    server.wait_ready()
    alice.click(server.reply(alice.say(group, "/settings")), "Deutsch")
    server.wait_call("editMessageText")
    upgraded = server.migrate(group)
    refusal = server.reply(alice.say(upgraded, "/ask What is the capital of Mongolia?"))
    assert refusal.text.startswith(worded("refusal.none", "de"))
    server.assert_clean()


@pytest.mark.soak
def test_of_forty_who_ask_in_one_group_fifteen_are_answered_at_once_and_all_in_the_end(
    server, start
):
    people = [server.user(f"Person {number}") for number in range(40)]
    group = server.group("Team", people)
    start()
    server.wait_ready()
    server.reply(people[0].say(server.dm(people[0]), QUESTION))  # all is warm from here on
    server.gw.flood = {"chat_per_second": 1, "group_per_minute": 20, "per_second": 30}
    since, began = len(server.gw.calls), time.time()
    for person in people:
        person.say(group, f"/ask {QUESTION}")

    def answers():
        return [call for call in server.calls("sendMessage", since) if call.ok]

    assert server._until(lambda: len(answers()) >= len(people), 100)
    assert all("blockquote" in call.params["text"] for call in answers())
    waits = [call.t - began for call in answers()]
    assert sum(wait < A_WINDOW / 2 for wait in waits) >= 15
    assert max(waits) < 2 * A_WINDOW
    assert server.calls("editMessageText", since) == []
    server.assert_clean(allow_refused=("Too Many Requests",))
