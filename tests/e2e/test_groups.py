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
