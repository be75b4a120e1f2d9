"""Replies are found again, by token, by question, by message, also after a restart."""

import asyncio
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.ledger import Counts, MessageId, Span, View, Vote
from bot.ledger.replies import number_of, token_of
from index import Article, Passage, digest_of
from tests.bot.ledger.conftest import ADA, BOB, GROUP, entry


async def test_a_reply_comes_back_as_it_was_recorded(ledger, clock):
    written = entry(
        thread_id=7, confidence=0.1 + 0.2, generation="000004", language="en", question="“Qué” ☂?"
    )
    token = await ledger.record(written)
    await ledger.sent(token, 99)
    reply = await ledger.reply(token, GROUP)
    assert reply.entry == written
    assert (reply.token, reply.reply_id, reply.view, reply.at) == (token, 99, View(), clock.now)


async def test_one_reply_is_found_by_its_question_and_by_its_message(ledger):
    token = await ledger.record(entry(1))
    await ledger.record(entry(2))
    await ledger.sent(token, 99)
    by_question = await ledger.reply_to(MessageId(GROUP, 1))
    assert by_question.token == token
    assert await ledger.reply_in(MessageId(GROUP, 99)) == by_question


async def test_what_was_never_recorded_is_not_found(ledger):
    assert await ledger.reply("zzz", GROUP) is None
    assert await ledger.reply_to(MessageId(GROUP, 1)) is None
    assert await ledger.reply_in(MessageId(GROUP, 1)) is None


async def test_no_forged_token_finds_a_reply_or_fails(ledger):
    await ledger.record(entry())
    for forged in ("", "0", "-1", "+1", "1_0", "ab cd", "é", "١", "z" * 13, "z" * 60):
        assert await ledger.reply(forged, GROUP) is None


async def test_a_token_means_nothing_in_another_chat(ledger):
    token = await ledger.record(entry())
    assert await ledger.reply(token, GROUP - 1) is None


async def test_everything_is_there_after_a_restart(opened):
    before = opened()
    token = await before.record(entry())
    await before.show(token, View(first=1, open=2, paragraph=5))
    before.close()
    assert (await opened().reply(token, GROUP)).view == View(first=1, open=2, paragraph=5)


async def test_an_edited_question_revises_its_reply_and_keeps_its_token(ledger):
    token = await ledger.record(entry())
    await ledger.sent(token, 99)
    await ledger.show(token, View(first=2))
    await ledger.vote(token, Vote(BOB, liked=True))
    edited = entry(question="who left Acme?", answered=False, spans=entry().spans[2:])
    assert await ledger.record(edited) == token
    reply = await ledger.reply_to(MessageId(GROUP, 1))
    assert (reply.entry, reply.reply_id, reply.view) == (edited, 99, View())
    assert (await ledger.tally(token)).likes == 0


async def test_a_reply_without_a_question_is_found_and_counts_as_nothing(ledger, clock):
    await ledger.record(entry(question="", answered=None, spans=()))
    assert (await ledger.reply_to(MessageId(GROUP, 1))).entry.answered is None
    assert await ledger.counts(clock.now) == Counts(0, 0)


async def test_a_token_is_not_given_again_after_its_reply_is_forgotten(ledger):
    token = await ledger.record(entry())
    await ledger.forget(ADA)
    assert await ledger.record(entry(2, asker=BOB)) != token
    assert await ledger.reply(token, GROUP) is None


async def test_letters_that_no_database_takes_don_t_cost_the_reply(ledger):
    token = await ledger.record(entry(question="what\0 is \ud800 this"))
    assert (await ledger.reply(token, GROUP)).entry.question == "what is ? this"


async def test_large_ids_of_telegram_fit(ledger):
    chat, person, message = -(2**52) + 1, 2**52 - 1, 2**31 - 1
    written = replace(entry(), asked=MessageId(chat, message), asker=person, thread_id=message)
    token = await ledger.record(written)
    await ledger.sent(token, message)
    assert (await ledger.reply_in(MessageId(chat, message))).entry == written


async def test_counts_are_of_their_period(ledger, clock):
    await ledger.record(entry(1))
    clock.pass_days(1)
    await ledger.record(entry(2, answered=False))
    await ledger.record(entry(3))
    assert await ledger.counts(clock.now) == Counts(answered=1, refused=1)
    clock.pass_days(-1)
    assert await ledger.counts(clock.now) == Counts(answered=2, refused=1)


async def test_quoted_spans_are_listed_once_and_only_of_answers(ledger, clock):
    nearest = (Span("other.txt", 0, 9, "f" * 32),)
    await ledger.record(entry(1))
    await ledger.record(entry(2))
    await ledger.record(entry(3, answered=False, spans=nearest))
    assert await ledger.quoted(clock.now) == list(entry().spans)


async def test_all_slices_of_a_quote_are_kept_beside_the_one_that_answers(ledger, clock):
    row = Span("fees.md", 40, 60, "f" * 32, slices=((10, 20), (40, 60)))
    token = await ledger.record(entry(1, spans=(row, *entry().spans)))
    reply = await ledger.reply(token, GROUP)
    assert reply.entry.spans == (row, *entry().spans)
    assert set(await ledger.quoted(clock.now)) == {row, *entry().spans}


async def test_which_question_each_quote_answers_is_kept_where_a_message_asks_several(ledger):
    spans = tuple(replace(entry().spans[0], start=start) for start in (1, 2, 3))
    token = await ledger.record(entry(1, spans=spans, parts=(0, 2, 0)))
    assert (await ledger.reply(token, GROUP)).entry.parts == (0, 2, 0)
    one = await ledger.record(entry(2))
    assert (await ledger.reply(one, GROUP)).entry.parts == ()


async def test_a_hundred_at_once_all_get_a_token_of_their_own(ledger):
    tokens = await asyncio.gather(*(ledger.record(entry(n)) for n in range(100)))
    assert len(set(tokens) - {None}) == 100


@given(st.integers(1, 2**63 - 1))
def test_a_token_is_short_and_leads_back_to_its_number(number):
    assert number_of(token_of(number)) == number
    assert len(token_of(number)) <= 13


def test_a_span_stands_in_its_article_until_the_text_changes():
    article = Article("a.txt", "Title", "One. Two.")
    span = Span.of(Passage(article, 5, 9))
    assert span == Span("a.txt", 5, 9, digest_of(article))
    assert span.stands_in(replace(article, title="Another"))
    assert not span.stands_in(replace(article, text="One. Too."))
    assert not span.stands_in(replace(article, article_id="b.txt"))


def test_of_a_quote_the_span_has_the_slices_where_they_are_several():
    article = Article("a.txt", "Title", "One. Two.")
    several = Span.of(Passage(article, 5, 9, slices=((0, 4), (5, 9))))
    assert several == Span("a.txt", 5, 9, digest_of(article), ((0, 4), (5, 9)))
    assert several.standing.spans == ((0, 4), (5, 9))
    assert Span.of(Passage(article, 5, 9, slices=((5, 9),))).slices == ()
