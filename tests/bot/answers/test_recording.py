"""What the conversation leaves in the ledger, and what the ledger keeps from happening twice."""

from datetime import UTC, datetime

import pytest
from telegram import Update

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.ledger import Counts, MessageId, database_url, open_ledger
from tests.fakes import ADMINISTRATOR, ALICE, FORUM, GROUP, Carrier, Room

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
CHAT = Room(ALICE.id, "private")


async def test_a_reply_is_recorded_with_what_it_quotes_and_from_which_text(
    conversation, telegram, ledger, index
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    heard = await conversation.hear(asked)
    reply = await ledger.reply_to(MessageId(ALICE.id, asked["message_id"]))
    assert reply.reply_id == heard.id
    assert reply == await ledger.reply_in(MessageId(ALICE.id, heard.id))
    entry = reply.entry
    assert (entry.asker, entry.question, entry.answered) == (ALICE.id, AGREEMENT, True)
    assert entry.generation == index.generation
    texts = []
    for span in entry.spans:
        article = index.article(span.article_id)
        assert span.stands_in(article)
        texts.append(article.text[span.start : span.end])
    assert texts[: len(heard.quotes)] == heard.quotes


async def test_a_refusal_is_recorded_without_spans_in_its_topic(say, ledger, telegram):
    topic = {"message_thread_id": 31, "is_topic_message": True}
    reply = await say("/ask what is the capital of Mongolia?", room=FORUM, **topic)
    entry = (await ledger.reply_in(MessageId(FORUM.id, reply.id))).entry
    assert (entry.answered, entry.spans, entry.thread_id) == (False, (), 31)


async def test_an_edited_question_is_recorded_in_place_of_the_first(conversation, telegram, ledger):
    asked = telegram.write(ALICE, CHAT, "how do I bake bread")
    await conversation.hear(asked)
    await conversation.edit(asked, AGREEMENT)
    reply = await ledger.reply_to(MessageId(ALICE.id, asked["message_id"]))
    assert (reply.entry.question, reply.entry.answered) == (AGREEMENT, True)
    assert await ledger.counts(datetime.min.replace(tzinfo=UTC)) == Counts(answered=1, refused=0)


async def test_a_mention_without_words_that_gets_them_later_is_answered_in_place(
    conversation, telegram
):
    asked = telegram.write(ALICE, CHAT, "/ask")
    told = await conversation.hear(asked)
    changed = await conversation.edit(asked, f"/ask {AGREEMENT}")
    assert changed.id == told.id
    assert changed.quotes


async def test_what_an_anonymous_administrator_asks_is_nobody_s(say, ledger):
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    reply = await say("/ask who?", room=GROUP, **{"from": anonymous, "sender_chat": GROUP.as_json})
    assert (await ledger.reply_in(MessageId(GROUP.id, reply.id))).entry.asker is None


@pytest.fixture
def restarted(settings, live_index, telegram):
    """The application of another process, which begins with the same database."""
    ledger = open_ledger(database_url("", settings.data_dir), settings.question_days)
    polling = WatchedPolling(Carrier(telegram))
    yield build_app(settings, live_index, ledger, Carrier(telegram), polling)
    ledger.close()


async def test_what_telegram_delivers_again_after_a_restart_is_not_answered_twice(
    conversation, telegram, restarted
):
    asked = telegram.write(ALICE, CHAT, AGREEMENT)
    command = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), "/reindex")
    another = telegram.write(ALICE, CHAT, AGREEMENT)
    await conversation.hear(asked)
    await conversation.hear(command)
    async with restarted:
        for number, message in enumerate((asked, command, another)):
            update = Update.de_json({"update_id": number, "message": message}, restarted.bot)
            await restarted.process_update(update)
    sent = telegram.calls_of("sendMessage")
    assert [call.result["reply_to_message"]["message_id"] for call in sent] == [
        message["message_id"] for message in (asked, command, another)
    ]


@pytest.mark.parametrize(
    "command", ["/help", "/settings", "/digest", "/status", "/unknown", "/why"]
)
async def test_no_command_is_answered_twice_when_it_is_delivered_again_after_a_restart(
    conversation, telegram, restarted, command
):
    message = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), command)
    assert await conversation.hear(message)
    async with restarted:
        update = Update.de_json({"update_id": 1, "message": message}, restarted.bot)
        await restarted.process_update(update)
    assert len(telegram.calls_of("sendMessage")) == 1
