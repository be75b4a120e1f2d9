"""Groups, inline queries and votes: the real process against a strict Bot API server."""

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"


def test_settings_of_a_group_votes_and_inline_quotes(server, start):
    alice, bob = server.user("Alice"), server.user("Bob")
    group = server.group("Team", [alice, bob], admins=[alice])
    start()
    server.wait_ready()

    shown = server.reply(alice.say_anonymously(group, "/settings"), chat=group)
    assert "Just press a button" in shown.text
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
    assert SIGNED in str(offered.params["results"]).replace("<b>", "").replace("</b>", "")
    server.assert_clean()


def test_an_upgraded_group_keeps_its_language(server, start):
    alice = server.user("Alice")
    group = server.group("Team", [alice], admins=[alice], kind="group")
    start()
    server.wait_ready()
    alice.click(server.reply(alice.say(group, "/settings")), "Deutsch")
    server.wait_call("editMessageText")
    upgraded = server.migrate(group)
    refusal = server.reply(alice.say(upgraded, "/ask What is the capital of Mongolia?"))
    assert refusal.text.startswith("Kein Artikel beantwortet das")
    server.assert_clean()


def test_a_hundred_who_ask_at_once_are_all_answered(server, start):
    people = [server.user(f"Person {number}") for number in range(100)]
    chats = [server.dm(person) for person in people]
    start()
    server.wait_ready()
    for person, chat in zip(people, chats, strict=True):
        person.say(chat, QUESTION)
    for chat in chats:
        answer = server.wait_call(
            "sendMessage", since=0, where=lambda c, to=chat.id: c.params["chat_id"] == to
        )
        assert SIGNED in answer.params["text"].replace("<b>", "").replace("</b>", "")
    assert len(server.calls("sendMessage")) == 100
    server.assert_clean()
