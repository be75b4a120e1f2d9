"""Messages of several questions: each is answered under its own words, buttons work for all."""

from bot.answers.several import numbered
from bot.ledger import ChatSettings, Mode
from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, GROUP
from tests.index.corpora import indexed, write

AGREEMENT = "What about Ankara and Moscow?"
SURELY = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SENATE = "What did the US senate pass in june?"
MONGOLIA = "What is the capital of Mongolia?"
BOTH = f"{AGREEMENT} {SENATE}"
ONE = f"Hello! {MONGOLIA} {AGREEMENT} Thanks in advance!"


async def firsts(say) -> list[str]:
    return [(await say(question, BOB)).quotes[0] for question in (AGREEMENT, SENATE)]


async def test_each_question_has_its_quote_below_it(say):
    agreement, senate = await firsts(say)
    reply = await say(BOTH)
    assert reply.quotes == [agreement, senate]
    order = [reply.text.index(each) for each in (AGREEMENT, agreement, SENATE, senate)]
    assert order == sorted(order)
    assert {AGREEMENT, SENATE} <= set(reply.bold)


async def test_in_a_group_each_has_one_quote(say):
    assert (await say(f"/ask {BOTH}", room=GROUP)).quotes == await firsts(say)


async def test_one_without_an_answer_says_so_for_itself_alone(say, ledger):
    reply = await say(ONE)
    assert len(reply.quotes) == 1 or set(reply.quotes) <= set((await say(AGREEMENT)).quotes)
    refused = reply.text.index(worded("refusal.none"))
    assert reply.text.index(MONGOLIA) < refused < reply.text.index(AGREEMENT)
    assert worded("button.tell_me") not in reply.buttons


async def test_nobody_asked_they_are_answered_only_when_all_are_sure(say, ledger):
    await ledger.set_settings(GROUP.id, ChatSettings(mode=Mode.CONFIDENT))
    assert await say(ONE, room=GROUP) is None
    surely = f"{SURELY} Did the U.S. Senate pass a bill on arms sales to Turkey in June?"
    assert len((await say(surely, room=GROUP)).quotes) == 2
    assert await say("Thanks, ok?", room=GROUP) is None


async def test_when_none_has_an_answer_each_is_refused_and_can_be_wished_for(say):
    reply = await say(f"{MONGOLIA} Who bakes sourdough rolls in Ulan Bator?")
    assert reply.passages == []
    assert reply.text.count(worded("refusal.none")) == 2
    assert list(reply.buttons) == [worded("button.tell_me")]


async def test_more_context_and_back_know_all_quotes(say, conversation, ledger):
    reply = await say(BOTH)
    second = await conversation.press(reply, worded("button.context_of", number=2))
    assert reply.quotes[1] in "\n".join(second.passages)
    assert (await conversation.press(second, worded("button.back"))).message == reply.message
    more = await conversation.press(reply, worded("button.more"))
    assert more.quotes
    assert not set(more.quotes) & set(reply.quotes)
    assert AGREEMENT in more.bold or SENATE in more.bold
    assert (await conversation.press(more, worded("button.back"))).message == reply.message


async def test_after_a_reindex_the_quotes_stand_below_their_questions_as_before(
    say, conversation, live_index, articles_dir
):
    reply = await say(ONE)
    view = await conversation.press(reply, next(iter(reply.buttons)))
    (articles_dir / "more.txt").write_text("More\n\nOne more sentence.")
    await live_index.start_reindex(lambda _: None)
    back = await conversation.press(view, worded("button.back"))
    assert back.text.index(MONGOLIA) < back.text.index(worded("refusal.none"))
    assert back.text.index(worded("refusal.none")) < back.text.index(AGREEMENT)
    assert back.quotes == reply.quotes


async def test_when_questions_are_forgotten_the_quotes_stay(say, conversation, ledger):
    reply = await say(BOTH)
    more = await conversation.press(reply, worded("button.more"))
    ledger._question_days = 0
    await ledger.prune()
    assert (await conversation.press(more, worded("button.back"))).quotes == reply.quotes


async def test_votes_why_verify_and_what_follows_work(say, conversation):
    reply = await say(f"/ask {BOTH}", ALICE, GROUP)
    assert "👎 1" in (await conversation.press(reply, "👎", BOB)).buttons
    why = await say("/why", room=GROUP, reply_to_message=reply.message)
    assert why.text.startswith(worded("why.answered"))
    assert "Ankara" in why.text
    assert "senate" not in why.text
    verified = await say("/verify", room=GROUP, reply_to_message=reply.message)
    assert verified.text.startswith(worded("verify.unchanged"))
    assert verified.quotes == reply.quotes
    followed = await say("and when?", room=GROUP, reply_to_message=reply.message)
    assert followed is not None


def test_quotes_far_behind_the_best_are_not_shown(index) -> None:
    answer = index.answer("Did Ankara and Moscow sign an agreement?", 10)
    best = answer.quotes[0].score
    shown = [each.quote for each in numbered(answer)]
    assert shown == [quote for quote in answer.quotes if quote.score >= best - 4]
    assert len(shown) < len(answer.quotes)


def test_the_newer_edition_is_shown_though_it_matches_less(tmp_path):
    articles = {
        "2021-09-14 rules.md": "# Rules\n\n## Fee\n\nThe fee is 9 euros a month for students.\n",
        "2025-09-23 rules.md": "# Rules\n\n## Fee\n\nThe fee is 12 euros a month for trainees.\n",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    found = index.answer("what is the monthly fee for students")
    shown = [each.quote.shown.text for each in numbered(found)]
    assert shown[0] == "The fee is 12 euros a month for trainees."
    assert [q.passage.article.published.year for q in found.quotes] == [2025, 2021]
