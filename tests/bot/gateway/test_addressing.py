from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Chat, Message, MessageEntity, TextQuote, User
from telegram.constants import ChatType

from bot.gateway.addressing import question_in
from bot.messages.markup import units

ME = User(id=7, first_name="Verbatim", is_bot=True, username="Verbatim_bot")
ALICE = User(id=1, first_name="Alice", is_bot=False, username="alice")
PRIVATE = Chat(id=1, type=ChatType.PRIVATE)
GROUP = Chat(id=-5, type=ChatType.SUPERGROUP)


def entities_in(text: str) -> list[MessageEntity]:
    """What Telegram marks in a text: a command and names with an @."""
    found = []
    at = 0
    for word in text.split(" "):
        bare = word.rstrip("?,.!:")
        kind = {"/": MessageEntity.BOT_COMMAND, "@": MessageEntity.MENTION}.get(bare[:1])
        if kind and len(bare) > 1:
            found.append(MessageEntity(kind, units(text[:at]), units(bare)))
        at += len(word) + 1
    return found


def message(text: str | None, chat: Chat = GROUP, sender: User = ALICE, **fields) -> Message:
    fields.setdefault("entities", entities_in(text or ""))
    return Message(9, datetime.now(UTC), chat, from_user=sender, text=text, **fields)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("how much?", "how much?"),
        ("/ask how much?", "how much?"),
        ("/ask@verbatim_bot how\nmuch?", "how much?"),
        ("@Verbatim_Bot, how much?", "how much?"),
        ("/ask", ""),
        ("/other thing", None),
        ("/ask@other_bot thing", None),
    ],
)
def test_in_a_private_chat_any_text_but_a_command_is_a_question(text, question):
    assert question_in(message(text, PRIVATE), ME) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("how much?", None),
        ("/ask how much?", "how much?"),
        ("/ASK@VERBATIM_BOT how much?", "how much?"),
        ("/ask@other_bot how much?", None),
        ("well, /ask how much?", None),
        ("@verbatim_bot how much?", "how much?"),
        ("how much, @VERBATIM_BOT ?", "how much, ?"),
        ("😀😀 what does @verbatim_bot say of 🇹🇷?", "😀😀 what does say of 🇹🇷?"),
        ("@verbatim_bot", ""),
        ("@other_bot how much?", None),
        ("@verbatim_bot2 how much?", None),
        ("mail me at a@verbatim_bot", None),
        ("@other_bot and @verbatim_bot how much?", "@other_bot and how much?"),
        ("/help@verbatim_bot", None),
    ],
)
def test_in_a_group_only_the_command_and_mentions_address_the_bot(text, question):
    assert question_in(message(text), ME) == question


def test_a_mention_by_link_addresses_the_bot_and_one_of_somebody_else_does_not():
    mine = MessageEntity(MessageEntity.TEXT_MENTION, 0, 3, user=ME)
    assert question_in(message("you how much?", entities=[mine]), ME) == "how much?"
    other = MessageEntity(MessageEntity.TEXT_MENTION, 0, 3, user=ALICE)
    assert question_in(message("you how much?", entities=[other]), ME) is None


def test_a_reply_to_the_bot_addresses_it():
    said = message("an answer", sender=ME)
    assert question_in(message("and when?", reply_to_message=said), ME) == "and when?"


def test_a_reply_to_the_bot_that_calls_another_bot_is_not_for_it():
    said = message("an answer", sender=ME)
    assert question_in(message("@other_bot sum up", reply_to_message=said), ME) is None
    assert question_in(message("@alice look, why?", reply_to_message=said), ME) is not None


def test_a_reply_to_somebody_else_does_not_address_the_bot():
    said = message("hello", sender=User(2, "Bob", False))
    assert question_in(message("and when?", reply_to_message=said), ME) is None


def test_talk_in_a_forum_topic_that_the_bot_opened_is_not_for_it():
    opening = message(None, sender=ME, forum_topic_created=True)
    assert question_in(message("hello all", reply_to_message=opening), ME) is None


@pytest.mark.parametrize("address", ["/ask", "/ask@verbatim_bot", "@verbatim_bot"])
def test_without_own_words_the_message_replied_to_is_the_question(address):
    asked = message("how much did it cost?")
    assert question_in(message(address, reply_to_message=asked), ME) == "how much did it cost?"


def test_own_words_come_before_the_message_replied_to():
    asked = message("how much did it cost?")
    assert question_in(message("/ask when?", reply_to_message=asked), ME) == "when?"


def test_of_the_message_replied_to_the_selected_part_is_the_question():
    asked = message("hello all. how much did it cost? thanks")
    quote = TextQuote("how much did it cost?", 11, is_manual=True)
    pointing = message("/ask", reply_to_message=asked, quote=quote)
    assert question_in(pointing, ME) == "how much did it cost?"


def test_an_address_in_the_message_replied_to_is_taken_out():
    asked = message("/ask@verbatim_bot how much?")
    assert question_in(message("/ask", reply_to_message=asked), ME) == "how much?"


def test_the_bots_own_message_is_no_question():
    said = message("an answer", sender=ME)
    assert question_in(message("/ask", reply_to_message=said), ME) == ""


def test_a_caption_asks_as_a_text_does():
    text = "@verbatim_bot how much?"
    captioned = message(None, caption=text, caption_entities=entities_in(text))
    assert question_in(captioned, ME) == "how much?"
    assert question_in(message(None, caption="how much?"), ME) is None


ENTITIES = st.builds(
    MessageEntity,
    st.sampled_from([MessageEntity.MENTION, MessageEntity.BOT_COMMAND, MessageEntity.TEXT_MENTION]),
    st.integers(0, 20),
    st.integers(1, 20),
    user=st.sampled_from([ME, ALICE, None]),
)


@given(st.text(min_size=1), st.lists(ENTITIES, max_size=5), st.sampled_from([PRIVATE, GROUP]))
def test_whatever_is_marked_in_a_text_the_question_is_made_of_its_words(text, entities, chat):
    question = question_in(message(text, chat, entities=entities), ME)
    if question is not None:
        assert question == " ".join(question.split())
        assert not set(question) - set(text) - {" ", "\N{REPLACEMENT CHARACTER}"}


def test_a_picture_to_the_bot_without_a_word_asks_nothing():
    assert question_in(message(None, PRIVATE), ME) == ""
