"""The real process with a sentence encoder: it answers by words until all vectors are made."""

from tests.bot.wording import worded

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


def test_vectors_are_made_while_it_answers_and_then_used(server, start, tiny_model):
    ada = server.user("Ada")
    private = server.dm(ada)
    start(ada, SEMANTIC_MODEL=str(tiny_model))
    server.wait_ready()
    assert server.reply(ada.say(private, QUESTION)).quotes()
    server._until(lambda: "Generation 000001 is in use with its vectors" in server.log_text(), 60)
    status = server.reply(ada.say(private, "/status")).text
    assert worded("meaning.used", name="tiny") in status
    assert server.reply(ada.say(private, QUESTION))
    server.assert_clean()
