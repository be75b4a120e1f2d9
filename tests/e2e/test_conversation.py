"""What happens after the answer, with the real process: looking further, asking on, checking."""

import signal
import threading

import pytest

from tests.bot.wording import worded
from tests.waiting import LONG

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


@pytest.mark.soak
def test_context_is_paged_across_a_restart(server, start, press):
    alice = server.user("Alice")
    private = server.dm(alice)
    process = start()
    server.wait_ready()
    answer = server.reply(alice.say(private, "What about Ankara and Moscow?"))
    view = press(alice, answer, worded("button.context_of", number=1))
    assert view.text.endswith(worded("place.paragraph_of", number=3, total=8))
    assert view.entity_texts("bold") == answer.quotes()[:1]

    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    start()
    server.wait_ready()
    for label, paragraph in (("after", 4), ("after", 5), ("before", 4)):
        view = press(alice, answer, worded(f"button.{label}"))
        assert view.text.endswith(worded("place.paragraph_of", number=paragraph, total=8))
    back = press(alice, answer, worded("button.back"))
    assert (back.text, back["entities"]) == (answer.text, answer["entities"])
    more = press(alice, answer, worded("button.more"))
    assert not set(more.quotes()) & set(answer.quotes())
    server.assert_clean()


@pytest.mark.soak
def test_two_people_press_one_button_at_once(server, start, shown):
    alice, bob = server.user("Alice"), server.user("Bob")
    group = server.group("Team", [alice, bob])
    start()
    server.wait_ready()
    alice.say(group, f"/ask {QUESTION}")
    answer = server.reply(chat=group)
    answers = []
    presses = [
        threading.Thread(
            target=lambda who=who: answers.append(who.click(answer, worded("button.context")))
        )
        for who in (alice, bob)
    ]
    since = len(server.gw.calls)
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert [each["_answer"] is not None for each in answers] == [True, True]
    server.wait_call("editMessageText", since=since, where=lambda call: call.ok)
    assert shown(answer).text.endswith(worded("place.paragraph_of", number=3, total=8))
    server.assert_clean(allow_refused=("message is not modified",))


@pytest.mark.soak
def test_a_reply_asks_on_and_why_and_verify_tell_what_it_rests_on(server, start):
    alice, bob = server.user("Alice"), server.user("Bob")
    group = server.group("Team", [alice, bob])
    start()
    server.wait_ready()
    alice.say(group, f"/ask {QUESTION}")
    first = server.reply(chat=group)
    bob.say(group, "What did they sign in December 2017?", reply_to=first)
    second = server.reply(chat=group)
    assert second.text.startswith(worded("answer.taken_over", words="“Ankara”, “Moscow”"))
    assert second.quotes() == first.quotes()

    bob.say(group, "/why", reply_to=first)
    why = server.reply(chat=group)
    assert "Ankara" in why.entity_texts("bold")
    assert worded("place.quote") in why.text
    alice.say(group, "/verify", reply_to=first)
    verified = server.reply(chat=group)
    assert verified.text.startswith(worded("verify.unchanged"))
    assert verified.quotes() == first.quotes()
    server.assert_clean()


@pytest.mark.soak
def test_messages_as_people_write_them(server, start, press):
    """Two questions, a name that may be misspelt, thanks: each gets what it needs."""
    alice = server.user("Alice")
    private, group = server.dm(alice), server.group("Team", [alice])
    start()
    server.wait_ready()
    both = f"Hello! {QUESTION} What is the capital of Mongolia? Thanks in advance!"
    reply = server.reply(alice.say(private, both))
    assert reply.text.index(QUESTION) < reply.text.index(reply.quotes()[0])
    assert worded("refusal.none") in reply.text.partition("Mongolia")[2]
    asked_back = server.reply(alice.say(group, "/ask Who is Jens Stoltenburh?"))
    answered = press(alice, asked_back, "Stoltenburg")
    assert answered.id == asked_back.id
    assert answered.quotes()
    assert server.reply(alice.say(private, "thanks!")).text.startswith(worded("talk.thanks"))
    alice.say(group, "/ask thanks")
    server.silent(1)
    server.assert_clean()
