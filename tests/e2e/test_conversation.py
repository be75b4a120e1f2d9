"""What happens after the answer, with the real process: looking further, asking on, checking."""

import signal
import threading

from tests.waiting import LONG

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


def test_context_is_paged_across_a_restart(server, start, press):
    alice = server.user("Alice")
    private = server.dm(alice)
    process = start()
    server.wait_ready()
    answer = server.reply(alice.say(private, QUESTION))
    view = press(alice, answer, "Context 1")
    assert view.text.endswith("paragraph 3 of 8")
    assert view.entity_texts("bold") == answer.quotes()[:1]

    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    start()
    server.wait_ready()
    for label, paragraph in (("After", 4), ("After", 5), ("Before", 4)):
        view = press(alice, answer, label)
        assert view.text.endswith(f"paragraph {paragraph} of 8")
    back = press(alice, answer, "Back")
    assert (back.text, back["entities"]) == (answer.text, answer["entities"])
    more = press(alice, answer, "More")
    assert not set(more.quotes()) & set(answer.quotes())
    server.assert_clean()


def test_two_people_press_one_button_at_once(server, start, shown):
    alice, bob = server.user("Alice"), server.user("Bob")
    group = server.group("Team", [alice, bob])
    start()
    server.wait_ready()
    alice.say(group, f"/ask {QUESTION}")
    answer = server.reply(chat=group)
    answers = []
    presses = [
        threading.Thread(target=lambda who=who: answers.append(who.click(answer, "Context")))
        for who in (alice, bob)
    ]
    since = len(server.gw.calls)
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert [each["_answer"] is not None for each in answers] == [True, True]
    server.wait_call("editMessageText", since=since, where=lambda call: call.ok)
    server.wait_call("editMessageText", since=since, where=lambda call: not call.ok)
    assert shown(answer).text.endswith("paragraph 3 of 8")
    server.assert_clean(allow_refused=("message is not modified",))


def test_a_reply_asks_on_and_why_and_verify_tell_what_it_rests_on(server, start):
    alice, bob = server.user("Alice"), server.user("Bob")
    group = server.group("Team", [alice, bob])
    start()
    server.wait_ready()
    alice.say(group, f"/ask {QUESTION}")
    first = server.reply(chat=group)
    bob.say(group, "What did they sign in December 2017?", reply_to=first)
    second = server.reply(chat=group)
    assert second.text.startswith(
        "Also searched for “Ankara”, “Moscow”, from what was said before."
    )
    assert second.quotes() == first.quotes()

    bob.say(group, "/why", reply_to=first)
    why = server.reply(chat=group)
    assert "Ankara" in why.entity_texts("bold")
    assert "in the quote" in why.text
    alice.say(group, "/verify", reply_to=first)
    verified = server.reply(chat=group)
    assert verified.text.startswith("The articles have not changed since I quoted them.")
    assert verified.quotes() == first.quotes()
    server.assert_clean()
