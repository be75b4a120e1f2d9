"""Quotes to pick from in any chat, and articles that are not for everybody."""

import asyncio
import threading

import pytest

from bot.answers.inline.results import result_id
from bot.ledger import Entry, MessageId, Tally
from bot.settings import Settings
from index import Article, Index, Passage, Quote, Shown
from tests.bot.markup_reader import read_markup
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, TOKEN, Room, Said

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
MONGOLIA = "What is the capital of Mongolia?"
CAPITAL = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"

pytestmark = pytest.mark.usefixtures("loop_time")


def quotes_in(result: dict) -> list[str]:
    _, entities = read_markup(result["input_message_content"]["message_text"])
    return [entity.text for entity in entities if "blockquote" in entity.kind]


async def test_a_query_offers_up_to_ten_quotes_with_source_and_date(conversation, articles_dir):
    answer = await conversation.look_up(AGREEMENT)
    assert 1 <= len(answer["results"]) <= 10
    first = answer["results"][0]
    assert first["title"].startswith("Ankara and Moscow signed")
    articles = [path.read_bytes().decode() for path in articles_dir.rglob("*.txt")]
    for result in answer["results"]:
        [quote] = quotes_in(result)
        assert any(quote in article for article in articles)
        sent = result["message"]["text"]
        source = sent.removeprefix(quote).removeprefix("\n— ")
        assert source.startswith(result["description"].rstrip("…"))
        assert result["input_message_content"]["link_preview_options"] == {"is_disabled": True}
    assert answer["cache_time"] <= 30
    assert answer["is_personal"]


async def test_an_example_is_looked_for_once_a_generation_and_holds_nobody_up(
    conversation, live_index, articles_dir, monkeypatch
):
    threads = []
    examples = Index.examples

    def noted(index, *wanted):
        threads.append(threading.current_thread())
        return examples(index, *wanted)

    monkeypatch.setattr(Index, "examples", noted)
    for _ in range(2):
        assert (await conversation.look_up(" "))["results"]
        assert "How do I get a library card?" in (await conversation.say("/help")).text
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    (articles_dir / "more.txt").write_text("More\n\nOne more sentence.")
    await live_index.start_reindex(lambda _: None)
    await conversation.say("/help")
    assert len(threads) == 2


async def test_an_empty_query_shows_how_to_use_it_by_an_example(conversation):
    answer = await conversation.look_up("  ")
    assert answer["button"]["text"] == worded("inline.how_to")
    told = await conversation.look_up("", HANNA)
    assert told["button"]["text"] == "Schreib eine Frage und wähl ein Zitat"


async def test_what_no_article_answers_offers_nothing_and_says_so(conversation):
    answer = await conversation.look_up("What is the capital of Mongolia?")
    assert answer["results"] == []
    assert answer["button"]["text"] == worded("refusal.none")


async def test_of_a_query_that_grows_by_a_letter_at_a_time_only_the_last_is_searched(
    conversation, telegram, live_index, monkeypatch
):
    searched = []
    answer = live_index.answer
    monkeypatch.setattr(
        live_index, "answer", lambda q, limit, by: [searched.append(q), answer(q, limit)][1]
    )
    for end in range(1, len(AGREEMENT) + 1):
        query = conversation.typed(AGREEMENT[:end])
        await telegram.deliver("inline_query", query)
    await telegram.deliver("inline_query", conversation.typed("Who is Erdogan?", BOB))
    await telegram.called("answerInlineQuery", 2)
    assert sorted(searched) == sorted([AGREEMENT, "Who is Erdogan?"])


async def test_a_query_that_is_too_old_to_answer_is_no_error(conversation, telegram, caplog):
    telegram.fail("answerInlineQuery", 400, "Bad Request: query is too old and response timeout")
    await conversation.hear(conversation.typed(AGREEMENT), "inline_query")
    await telegram.called("answerInlineQuery")
    await asyncio.sleep(0)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_the_id_of_a_result_fits_and_tells_places_apart():
    one, other = (Article("ü" * n, "T", "Same words. Same words.") for n in (200, 201))
    ids = {result_id(Quote(Passage(a, 0, 11), 1.0, Shown(a.text))) for a in (one, other)}
    assert len(ids) == 2
    assert all(len(each.encode()) <= 64 for each in ids)


async def test_what_was_picked_is_recorded_with_what_it_quotes(conversation, ledger, index):
    asked = "What about Ankara and Moscow?"
    sent = await conversation.pick(asked, ALICE, GROUP, number=1)
    [reply] = await ledger.sent_inline(ALICE.id)
    entry = reply.entry
    assert (entry.asker, entry.question, entry.answered) == (ALICE.id, asked, True)
    [span] = entry.spans
    article = index.article(span.article_id)
    assert span.stands_in(article)
    assert [article.text[span.start : span.end]] == sent.quotes
    assert sent.buttons == {}
    assert await ledger.sent_inline(BOB.id) == []


async def test_a_picked_example_is_recorded_as_a_reply_to_no_question(conversation, ledger):
    await conversation.pick("", ALICE, GROUP)
    [reply] = await ledger.sent_inline(ALICE.id)
    assert (reply.entry.question, len(reply.entry.spans)) == ("", 1)


async def test_a_pick_that_is_not_found_is_not_recorded_and_all_picks_are_forgotten_on_demand(
    conversation, telegram, ledger, say, articles_dir
):
    await conversation.pick(AGREEMENT, ALICE, GROUP)
    chosen = {"result_id": "none", "from": ALICE.as_json, "query": AGREEMENT}
    await conversation.hear(chosen, "chosen_inline_result")
    assert len(await ledger.sent_inline(ALICE.id)) == 1
    await conversation.press(await say("/forget", ALICE), worded("button.forget"))
    assert await ledger.sent_inline(ALICE.id) == []


async def test_why_and_verify_work_in_reply_to_what_somebody_sent_inline(conversation, say):
    sent = await conversation.pick(AGREEMENT, ALICE, GROUP)
    why = await say("/why", BOB, GROUP, reply_to_message=sent.message)
    assert why.text.startswith(f"{worded('why.answered')}\nS-400")
    assert {"Moscow", "Ankara"} <= set(why.bold)
    verified = await say("/verify", BOB, GROUP, reply_to_message=sent.message)
    assert verified.text.startswith(worded("verify.unchanged"))
    assert verified.quotes == sent.quotes


async def test_verify_works_where_telegram_did_not_tell_what_was_picked(conversation, say, ledger):
    sent = await conversation.pick(AGREEMENT, ALICE, GROUP)
    await ledger.forget(ALICE.id)
    verified = await say("/verify", BOB, GROUP, reply_to_message=sent.message)
    assert verified.quotes == sent.quotes
    why = await say("/why", BOB, GROUP, reply_to_message=sent.message)
    assert why.text == worded("why.usage")


class TestWithFeedback:
    @pytest.fixture
    def settings(self, settings) -> Settings:
        return settings.model_copy(update={"inline_feedback": True})

    async def test_whoever_reads_a_quote_votes_under_it_and_says_why(self, conversation, ledger):
        sent = await conversation.pick(AGREEMENT, ALICE, GROUP)
        assert list(sent.buttons) == ["👍", "👎"]
        assert "👍 1" in (await conversation.press_inline(sent, "👍", BOB)).buttons
        disliked = await conversation.press_inline(sent, "👎", HANNA)
        assert list(disliked.buttons) == [
            "👍 1",
            "👎 1",
            worded("vote.wrong"),
            worded("vote.outdated"),
            worded("vote.no_answer"),
        ]
        told = await conversation.press_inline(sent, worded("vote.outdated"), HANNA)
        assert list(told.buttons) == ["👍 1", "👎 1"]
        [reply] = await ledger.sent_inline(ALICE.id)
        assert await ledger.tally(reply.token) == Tally(1, 1)

    async def test_where_telegram_did_not_tell_of_it_that_is_said(
        self, conversation, ledger, telegram
    ):
        sent = await conversation.pick(AGREEMENT, ALICE, GROUP)
        await ledger.forget(ALICE.id)
        await conversation.press_inline(sent, "👍", BOB)
        assert telegram.notes[-1] == worded("button.too_old")


class TestArticlesThatAreNotPublic:
    @pytest.fixture
    def settings(self, tmp_path, articles_dir) -> Settings:
        return Settings(
            _env_file=None,
            telegram_bot_token=TOKEN,
            admin_ids=frozenset({ADMINISTRATOR.id}),
            reader_ids=frozenset({BOB.id}),
            corpus_public=False,
            articles_dir=articles_dir,
            data_dir=tmp_path / "data",
        )

    async def test_strangers_see_nothing_of_them(self, conversation, telegram, ledger):
        answer = await conversation.look_up(AGREEMENT, ALICE)
        assert answer["results"] == []
        assert answer["button"]["text"] == worded("door.not_public")
        assert (await conversation.look_up("", ALICE))["results"] == []
        told = await conversation.say(AGREEMENT, ALICE)
        assert told.text.startswith(worded("door.not_public"))
        assert told.text.endswith(worded("door.how_to_enter", user_id=ALICE.id))

    async def test_their_buttons_do_not_work_for_strangers(self, conversation, telegram):
        reply = await conversation.say("/ask What about Ankara and Moscow?", BOB, GROUP)
        assert await conversation.press(reply, worded("button.more"), ALICE) is None
        assert telegram.notes[-1].startswith(worded("door.not_public"))
        assert await conversation.press(reply, worded("button.more"), BOB)

    async def test_wishes_are_fulfilled_for_readers_and_wait_for_all_others(
        self, conversation, telegram, ledger, articles_dir
    ):
        for person in (ALICE, BOB):
            written = telegram.write(person, Room(person.id, "private"), MONGOLIA)
            asked = MessageId(person.id, written["message_id"])
            token = await ledger.record(Entry(asked, person.id, question=MONGOLIA, answered=False))
            assert await ledger.wish(token, person.id)
        (articles_dir / "mongolia.txt").write_text(CAPITAL)
        command = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), "/reindex")
        await telegram.deliver("message", command)
        sent = [Said(call.result) for call in await telegram.called("sendMessage", 2)]
        assert [each.chat_id for each in sent if each.quotes] == [BOB.id]
        assert [wish.user_id for wish in await ledger.wishes()] == [ALICE.id]

    @pytest.mark.parametrize("by", [BOB, ADMINISTRATOR])
    async def test_readers_and_administrators_see_them(self, conversation, by):
        assert (await conversation.look_up(AGREEMENT, by))["results"]
        assert (await conversation.say(AGREEMENT, by)).quotes
