"""Two hundred people who are let in by one link, all at once, and one of them who is removed."""

import time

import pytest

from tests.bot.wording import worded

PEOPLE = 200
QUESTION = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
COMMAND = {"type": "bot_command", "offset": 0, "length": len("/start")}


def write_at_once(server, people, text, entities=()):
    """Deliver what many people write in one moment; return the number of the next call."""
    since = len(server.gw.calls)
    with server.gw.cv:
        for person in people:
            chat = server.dm(person)
            message = {
                "message_id": next(server.ids),
                "from": person.d,
                "chat": chat.d,
                "date": int(time.time()),
                "text": text,
                "entities": list(entities),
            }
            server.gw.messages[chat.id, message["message_id"]] = message
            server.raw_update("message", message)
    return since


def told(server, people, since):
    """Return what each was told first, by their number, once all were told something."""

    def said():
        calls = [call for call in server.calls("sendMessage", since) if call.ok]
        return {call.params["chat_id"]: call.response["result"] for call in reversed(calls)}

    numbers = {person.id for person in people}
    assert server._until(lambda: numbers <= said().keys(), 120), len(said())
    return {number: said()[number] for number in numbers}


@pytest.mark.soak
def test_two_hundred_enter_by_one_link_and_ask_and_one_more_is_refused(server, botapi, start):
    ada = server.user("Ada")
    her_own = server.dm(ada)
    people = [server.user(f"Reader {number}") for number in range(PEOPLE + 1)]
    start(ada, CORPUS_PUBLIC="false")
    server.wait_ready()
    invited = server.reply(ada.say(her_own, f"/invite {PEOPLE}"))
    token = invited.text.rpartition("?start=")[2]

    since = write_at_once(server, people, f"/start {token}", [COMMAND])
    greeted = told(server, people, since)
    [refused] = [each for each in people if greeted[each.id]["text"] == worded("invite.closed")]
    readers = [each for each in people if each is not refused]

    since = write_at_once(server, readers, QUESTION)
    answers = told(server, readers, since)
    assert all(botapi.world.Msg(each).quotes() for each in answers.values())
    assert not server.reply(refused.say(server.dm(refused), QUESTION)).quotes()

    removed, other = readers[0], readers[1]
    group = server.group("Team", [removed, other])
    ada.say(her_own, f"/readers remove {removed.id}")
    server.wait_call("sendMessage", where=lambda c: str(removed.id) in c.params["text"])
    said = server.reply(removed.say(server.dm(removed), QUESTION))
    assert said.text.startswith(worded("door.not_public"))
    assert "blockquote" in str(other.inline(QUESTION)["results"])
    assert "blockquote" not in str(removed.inline(QUESTION)["results"])
    removed.say(group, f"/ask {QUESTION}")
    assert server.reply(other.say(group, f"/ask {QUESTION}")).quotes()
    to_group = [c for c in server.calls("sendMessage") if c.params["chat_id"] == group.id]
    assert len(to_group) == 1  # to the one who may read
    refused_again = server.reply(removed.say(server.dm(removed), f"/start {token}"))
    assert refused_again.text.startswith(worded("door.not_public"))
    server.assert_clean()
