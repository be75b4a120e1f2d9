import time

import pytest

from bot.answers.asking import replies, waiting
from bot.ledger import MessageId
from index import Index
from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, BOT, FORUM, GROUP, HANNA, Person, Room

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
ANOTHER_BOT = {"id": 55, "is_bot": True, "first_name": "Other", "username": "other_bot"}
CHANNEL = {"id": -1000000000700, "type": "channel", "title": "News"}


async def test_a_private_question_gets_the_exact_sentence_and_its_source_under_it(
    conversation, telegram
):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), AGREEMENT)
    reply = await conversation.hear(asked)
    assert reply.quotes[0].startswith(SIGNED)
    assert reply.bold[:3] == ["Ankara", "Moscow", "signed"]
    assert "— S-400 purchase is a concern for other NATO members" in reply.text
    assert reply.reply_to == asked["message_id"]


@pytest.mark.parametrize(
    "question",
    [
        "How much did Turkey pay for the S-400?",
        "what does nato say is its main concern",
        "is the s400 purchase only a concern for washington?",
        "Who won the World Cup in 2018?",
        "how do I bake bread",
    ],
)
async def test_telegram_shows_the_quotes_of_the_index_in_their_order(say, index, question):
    found = index.answer(question, 3)
    least = max((quote.score for quote in found.quotes), default=0) - 4  # far behind, none is shown
    near = [quote.passage.text for quote in found.quotes if quote.score >= least]
    expected = near if found.answered else []
    assert (await say(question)).quotes == expected


async def test_what_no_article_answers_is_refused_without_a_quote(say):
    reply = await say("What is the capital of Mongolia?")
    assert reply.text.startswith(worded("refusal.none"))
    assert "“Mongolia”" in reply.text
    assert reply.quotes == []


async def test_in_a_group_whoever_does_not_address_the_bot_gets_silence(say):
    assert await say(AGREEMENT, room=GROUP) is None
    assert await say(f"@other_bot {AGREEMENT}", room=GROUP) is None
    assert await say(f"/ask@other_bot {AGREEMENT}", room=GROUP) is None
    assert await say("/help", room=GROUP) is None
    assert await say("/whatever", room=GROUP) is None


@pytest.mark.parametrize("address", ["/ask", "/ask@Verbatim_bot", "@verbatim_bot"])
async def test_in_a_group_whoever_addresses_the_bot_gets_one_quote(say, address):
    reply = await say(f"{address} {AGREEMENT}", room=GROUP)
    assert len(reply.quotes) == 1
    assert reply.quotes[0].startswith(SIGNED)


async def test_in_a_group_a_refusal_is_one_line(say):
    reply = await say("/ask what is the capital of Mongolia?", room=GROUP)
    assert reply.text.startswith(worded("refusal.none"))
    assert "\n" not in reply.text


async def test_a_reply_to_the_bot_asks_it(say, telegram):
    first = await say(f"/ask {AGREEMENT}", room=GROUP)
    reply = await say(AGREEMENT, BOB, GROUP, reply_to_message=first.message)
    assert reply.quotes[0].startswith(SIGNED)


async def test_the_reply_goes_to_the_topic_of_the_question(say):
    topic = {"message_thread_id": 31, "is_topic_message": True}
    reply = await say(f"/ask {AGREEMENT}", room=FORUM, **topic)
    assert reply.topic == 31


async def test_in_a_group_without_topics_a_thread_of_replies_is_no_topic(say):
    reply = await say(f"/ask {AGREEMENT}", room=GROUP, message_thread_id=77)
    assert reply.topic is None


async def test_ask_in_reply_to_a_message_takes_it_as_the_question(say, telegram):
    wondering = telegram.write(BOB, GROUP, AGREEMENT)
    reply = await say("/ask", room=GROUP, reply_to_message=wondering)
    assert reply.quotes[0].startswith(SIGNED)


async def test_ask_without_a_question_tells_how(say):
    reply = await say("/ask", room=GROUP)
    assert reply.text.startswith(worded("ask.usage"))


async def test_an_anonymous_administrator_of_a_group_may_ask(say):
    fields = {"from": ANONYMOUS, "sender_chat": GROUP.as_json}
    assert (await say(f"/ask {AGREEMENT}", room=GROUP, **fields)).quotes


async def test_who_writes_as_a_channel_may_ask(say, ledger):
    fields = {"from": ANONYMOUS | {"id": 136817688}, "sender_chat": CHANNEL}
    for address in ("/ask", "@verbatim_bot"):
        reply = await say(f"{address} {AGREEMENT}", room=GROUP, **fields)
        assert reply.quotes[0].startswith(SIGNED)
        kept = await ledger.reply_in(MessageId(GROUP.id, reply.id))
        assert kept.entry.asker is None
    assert await say(AGREEMENT, room=GROUP, **fields) is None


@pytest.mark.parametrize("gone", ["message thread not found", "TOPIC_DELETED", "TOPIC_CLOSED"])
async def test_in_a_topic_that_is_gone_a_question_is_answered_in_the_chat(say, telegram, gone):
    topic = {"message_thread_id": 31, "is_topic_message": True}
    telegram.fail("sendMessage", 400, f"Bad Request: {gone}")
    reply = await say(f"/ask {AGREEMENT}", room=FORUM, **topic)
    assert reply.quotes[0].startswith(SIGNED)
    assert (reply.chat_id, reply.topic, reply.reply_to) == (FORUM.id, None, None)


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_what_telegram_wants_to_wait_minutes_for_is_answered_then(
    loop_time, conversation, telegram
):
    telegram.fail("sendMessage", 429, "Too Many Requests: retry after 150", retry_after=150)
    began = loop_time()
    for person in (ALICE, BOB):
        asked = telegram.write(person, GROUP, f"/ask {AGREEMENT}")
        last = await telegram.deliver("message", asked)
    await telegram.fetched(last)
    await conversation.app.update_queue.join()
    assert [call.status for call in telegram.calls_of("sendMessage")] == [429, 200, 200]
    assert 150 < loop_time() - began < 155


@pytest.mark.parametrize(
    "fields",
    [
        {"from": ANOTHER_BOT},
        {"sender_chat": CHANNEL, "is_automatic_forward": True},
        {"via_bot": BOT},
    ],
    ids=["a bot", "an automatic forward", "inline results of the bot"],
)
async def test_what_no_person_wrote_is_not_answered(say, fields):
    assert await say(f"@verbatim_bot {AGREEMENT}", room=GROUP, **fields) is None
    assert await say(f"/ask {AGREEMENT}", room=GROUP, **fields) is None


async def test_updates_without_words_do_no_harm(say, conversation, telegram):
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 1}
    assert await say(None, room=GROUP, voice=voice) is None
    joined = {"new_chat_members": [Person(3, "Cleo").as_json]}
    assert await say(None, room=GROUP, **joined) is None
    post = {"message_id": 5, "date": int(time.time()), "chat": CHANNEL, "text": AGREEMENT}
    assert await conversation.hear(post, "channel_post") is None
    assert (await say(AGREEMENT)).quotes


async def test_an_update_that_the_library_can_not_read_holds_up_nothing(say, caplog):
    assert await say(AGREEMENT, sticker={"no": "sticker"}) is None
    assert "can't be read" in caplog.text
    assert "Ankara" not in caplog.text
    assert (await say(AGREEMENT)).quotes


async def test_an_unknown_command_in_private_points_to_help(say):
    assert "/help" in (await say("/whatever")).text


async def test_a_question_that_waited_for_too_long_stays_unanswered(say, settings, caplog):
    caplog.set_level("INFO", "bot")
    hour = 60 * settings.max_question_age
    assert await say(AGREEMENT, date=int(time.time()) - hour - 5) is None
    assert caplog.text.count("Left unanswered") == 1
    assert await say(AGREEMENT, date=int(time.time()) - hour + 60) is not None


async def test_a_deleted_question_is_answered_all_the_same(conversation, telegram):
    asked = telegram.write(ALICE, GROUP, f"/ask {AGREEMENT}")
    del telegram.messages[GROUP.id, asked["message_id"]]
    reply = await conversation.hear(asked)
    assert reply.quotes
    assert reply.reply_to is None


async def test_a_person_who_blocked_the_bot_does_not_stop_it(say, telegram, caplog):
    telegram.blocked.add(ALICE.id)
    assert await say(AGREEMENT) is None
    assert (await say(AGREEMENT, BOB)).quotes
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_reply_whose_confirmation_is_lost_is_not_sent_again(say, telegram, caplog):
    telegram.fail("sendMessage", lost=True)
    await say(AGREEMENT)
    assert len(telegram.calls_of("sendMessage")) == 1
    assert "may or may not have arrived" in caplog.text


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_after_a_flood_warning_the_reply_is_sent_once_the_wait_is_over(
    say, telegram, loop_time
):
    telegram.fail("sendMessage", 429, "Too Many Requests: retry after 30", retry_after=30)
    began = loop_time()
    assert (await say(AGREEMENT)).quotes
    assert loop_time() - began > 30
    assert [call.status for call in telegram.calls_of("sendMessage")] == [429, 200]


async def test_a_reply_that_telegram_can_not_read_is_sent_as_plain_text(say, telegram, caplog):
    telegram.fail("sendMessage", 400, "Bad Request: can't parse entities: unsupported tag")
    reply = await say(AGREEMENT)
    assert SIGNED in reply.text
    assert "entities" not in reply.message
    assert "A bug" in caplog.text


async def test_a_search_that_breaks_is_told_and_the_next_one_is_answered(say, monkeypatch, caplog):
    with monkeypatch.context() as broken:
        broken.setattr(Index, "answer", lambda *_: 1 / 0)
        assert (await say(AGREEMENT)).text.startswith(worded("ask.trouble"))
    assert "ZeroDivisionError" in caplog.text
    assert (await say(AGREEMENT)).quotes


async def test_who_waits_is_told_that_a_search_broke_where_the_place_was_told(
    say, telegram, monkeypatch
):
    monkeypatch.setattr(waiting, "_LONG_WAIT", -1.0)
    monkeypatch.setattr(Index, "answer", lambda *_: 1 / 0)
    assert (await say(AGREEMENT)).text.startswith(worded("ask.trouble"))
    assert len(telegram.calls_of("sendMessage")) == 1


async def test_an_answer_is_kept_with_the_generation_that_gave_it(
    say, ledger, live_index, articles_dir, monkeypatch
):
    async def reindexed_meanwhile(*_):
        (articles_dir / "more.txt").write_text("More\n\nOne more sentence.")
        await live_index.start_reindex(lambda _: None)

    monkeypatch.setattr(replies, "context_of", reindexed_meanwhile)
    answer = await say(AGREEMENT)
    assert answer.quotes
    reply = await ledger.reply_in(MessageId(answer.chat_id, answer.id))
    assert reply.entry.generation == live_index.current.generation == "000002"


async def test_what_people_ask_is_not_logged(say, caplog):
    caplog.set_level("DEBUG", "bot")
    await say("What is the capital of Mongolia?")
    assert "answered" in caplog.text or "refused" in caplog.text
    assert "Mongolia" not in caplog.text


async def test_help_shows_an_example_from_what_is_indexed_and_no_administrators_commands(
    say, index
):
    for command in ("/help", "/help@verbatim_bot"):
        assert index.example() in (await say(command)).text
    assert "/reindex" not in (await say("/help")).text


async def test_help_in_a_group_is_given_when_called_by_name(say):
    assert "/ask" in (await say("/help@verbatim_bot", room=GROUP)).text


async def test_words_stand_in_the_quotation_marks_of_the_language(say):
    told = await say("What is the capital of Mongolia?", HANNA)
    assert "„Mongolia“" in told.text
    assert "“Mongolia”" in (await say("What is the capital of Mongolia?")).text


@pytest.mark.parametrize("question", ["what is?", "who is it?"])
async def test_what_has_no_word_to_search_for_is_told_so_and_cannot_be_wished_for(say, question):
    told = await say(question)
    assert told.text == f"{worded('refusal.none')}\n{worded('refusal.no_word')}"
    assert told.buttons == {}
    in_a_group = await say(f"/ask {question}", room=GROUP)
    assert in_a_group.text == worded("refusal.no_word")
