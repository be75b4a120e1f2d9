"""Looking further under a reply, through the whole application."""

import pytest

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.ledger import ChatSettings
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Carrier, Conversation, Room, Said
from tests.index.corpora import STARTER

AGREEMENT = "What about Ankara and Moscow?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
SENATE = "The U.S. Senate in June passed a bill"
PRESIDENT = "U.S. President Donald Trump in August"
ALSO = "Stoltenberg also said"


async def test_context_shows_the_quote_in_bold_among_its_neighbours_in_the_same_message(
    say, conversation
):
    reply = await say(AGREEMENT)
    context = await conversation.press(reply, worded("button.context_of", number=1))
    assert context.id == reply.id
    before, quote, after = context.quotes
    assert before.startswith(ALSO)
    assert context.bold == [quote]
    assert quote == reply.quotes[0]
    assert after.startswith(SENATE)
    assert context.text.splitlines()[-1].endswith(
        f"· {worded('place.paragraph_of', number=3, total=8)}"
    )


async def test_before_and_after_go_through_the_article_a_paragraph_at_a_time(say, conversation):
    view = await conversation.press(await say(AGREEMENT), worded("button.context_of", number=1))
    view = await conversation.press(view, worded("button.after"))
    assert [quote[:20] for quote in view.quotes] == [SIGNED[:20], SENATE[:20], PRESIDENT[:20]]
    assert view.text.endswith(worded("place.paragraph_of", number=4, total=8))
    for paragraph in (3, 2, 1):
        view = await conversation.press(view, worded("button.before"))
        assert view.text.endswith(worded("place.paragraph_of", number=paragraph, total=8))
    assert worded("button.before") not in view.buttons
    for _ in range(7):
        view = await conversation.press(view, worded("button.after"))
    assert worded("button.after") not in view.buttons
    assert len(view.quotes) == 2


async def test_back_returns_to_just_what_was_there(say, conversation):
    reply = await say(AGREEMENT)
    view = await conversation.press(reply, worded("button.context_of", number=2))
    view = await conversation.press(view, worded("button.before"))
    back = await conversation.press(view, worded("button.back"))
    assert back.message == reply.message


async def test_what_is_more_often_wrong_than_right_is_said_to_be_unsure_also_after_a_reindex(
    say, conversation, articles_dir
):
    unsure = worded("answer.unsure")
    assert unsure not in (await say(AGREEMENT)).text
    reply = await say("When was NATO founded?")
    assert reply.quotes
    assert f"{unsure}\n\n" in reply.text
    view = await conversation.press(reply, worded("button.context_of", number=1))
    assert unsure not in view.text
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    back = await conversation.press(view, worded("button.back"))
    assert f"{unsure}\n\n" in back.text


async def test_more_shows_the_next_quotes_and_back_the_first(say, conversation):
    first = await say(AGREEMENT)
    assert first.steps == [
        worded("button.context_of", number=1),
        worded("button.context_of", number=2),
        worded("button.context_of", number=3),
        worded("button.more"),
    ]
    second = await conversation.press(first, worded("button.more"))
    assert second.text.startswith(worded("answer.further"))
    assert second.quotes
    assert not set(second.quotes) & set(first.quotes)
    context = await conversation.press(second, second.steps[0])
    assert second.quotes[0] in "\n\n".join(context.quotes)
    assert (await conversation.press(context, worded("button.back"))).message == second.message
    assert (await conversation.press(second, worded("button.back"))).message == first.message


async def test_more_ends_where_the_quotes_do(say, conversation):
    view = await say(AGREEMENT)
    seen = list(view.quotes)
    while worded("button.more") in view.buttons:
        view = await conversation.press(view, worded("button.more"))
        assert view.quotes
        seen += view.quotes
    assert len(seen) == len(set(seen)) <= 10


async def test_one_quote_has_one_button_without_a_number(say, conversation):
    reply = await say(f"/ask {AGREEMENT}", room=GROUP)
    assert reply.steps == [worded("button.context"), worded("button.more")]
    more = await conversation.press(reply, worded("button.more"), BOB)
    assert len(more.quotes) == 1
    assert more.steps == [worded("button.context"), worded("button.back"), worded("button.more")]


@pytest.mark.parametrize(
    "question", ["What is the capital of Mongolia?", "Which oven bakes sourdough rolls in Turkey?"]
)
async def test_a_refusal_has_nothing_to_look_further_into(say, conversation, question):
    refusal = await say(question)
    assert refusal.quotes == []
    assert await conversation.press_data(refusal, "page:1:0") is None
    assert not any(data.startswith(("page", "context")) for data in refusal.buttons.values())


async def test_buttons_speak_the_language_of_who_asked_whoever_presses(say, conversation):
    reply = await say(f"/ask {AGREEMENT}", HANNA, GROUP)
    assert reply.steps == ["Kontext", "Mehr"]
    view = await conversation.press(reply, "Kontext", BOB)
    assert view.text.endswith("Absatz 3 von 8")


async def test_buttons_work_after_a_restart(say, conversation, app, settings, live_index, ledger):
    reply = await say(AGREEMENT)
    telegram = conversation.telegram
    another = build_app(
        settings, live_index, ledger, Carrier(telegram), WatchedPolling(Carrier(telegram))
    )
    await app.updater.stop()
    await another.initialize()
    await another.updater.start_polling(timeout=30, allowed_updates=["message", "callback_query"])
    await another.start()
    view = await Conversation(telegram, another).press(reply, worded("button.context_of", number=1))
    assert view.text.endswith(worded("place.paragraph_of", number=3, total=8))
    await another.updater.stop()
    await another.stop()
    await another.shutdown()
    await app.updater.start_polling(timeout=30, allowed_updates=["message", "callback_query"])


async def test_two_people_who_press_at_once_do_no_harm(say, conversation, telegram, app):
    reply = await say(f"/ask {AGREEMENT}", room=GROUP)
    presses = [
        {
            "id": str(number),
            "from": person.as_json,
            "message": reply.message,
            "chat_instance": "1",
            "data": reply.buttons[worded("button.context")],
        }
        for number, person in enumerate((ALICE, BOB), start=1)
    ]
    updates = [await telegram.deliver("callback_query", press) for press in presses]
    await telegram.fetched(updates[-1])
    await app.update_queue.join()
    assert telegram.notes == ["", ""]
    edits = telegram.calls_of("editMessageText")
    assert [call.status for call in edits] == [200]


@pytest.mark.parametrize(
    "data",
    ["page:zzzz:0", "context:zzzz:0:0:", "page:1:99", "context:1:0:99:", "context:1:0:0:999"],
    ids=lambda data: data,
)
async def test_data_that_names_nothing_is_answered_and_changes_nothing(
    say, conversation, telegram, data
):
    reply = await say(AGREEMENT)
    assert await conversation.press_data(reply, data) is None
    assert telegram.notes == [worded("button.too_old")]


@pytest.mark.parametrize("data", ["page:", "context:1", "page:1:0:0", "page:²:1", "😀", "x" * 64])
async def test_unknown_data_is_answered_and_changes_nothing(say, conversation, telegram, data):
    reply = await say(AGREEMENT, HANNA)
    assert await conversation.press_data(reply, data, HANNA) is None
    assert telegram.notes == [worded("button.too_old", "de")]


async def test_nobody_reads_the_replies_of_another_chat(say, conversation, telegram):
    reply = await say(AGREEMENT)
    other = await say("S-400", BOB)
    assert (
        await conversation.press_data(
            other, reply.buttons[worded("button.context_of", number=1)], BOB
        )
        is None
    )
    assert telegram.notes == [worded("button.too_old")]


async def test_a_button_under_a_message_that_telegram_no_longer_shows_works(
    say, conversation, telegram
):
    reply = await say(AGREEMENT)
    unseen = {"chat": reply.message["chat"], "message_id": reply.id, "date": 0}
    press = {"id": "1", "from": ALICE.as_json, "message": unseen, "chat_instance": "1"}
    data = reply.buttons[worded("button.context_of", number=1)]
    view = await conversation.hear({**press, "data": data}, "callback_query")
    assert view.text.endswith(worded("place.paragraph_of", number=3, total=8))


async def test_a_press_of_an_inline_message_is_answered(conversation, telegram):
    press = {"id": "1", "from": ALICE.as_json, "inline_message_id": "i", "chat_instance": "1"}
    await conversation.hear({**press, "data": "page:1:0"}, "callback_query")
    assert telegram.notes == [worded("button.too_old")]


async def test_when_the_article_has_changed_since_the_reply_says_so(
    say, conversation, telegram, articles_dir
):
    reply = await say(AGREEMENT)
    path = articles_dir / STARTER
    path.write_text(path.read_text() + "\n\nOne more paragraph.")
    await say("/reindex", ADMINISTRATOR)
    noted = await conversation.press(reply, worded("button.context_of", number=1))
    note = telegram.notes[-1]
    assert fixed("article.changed") in note
    assert noted.text == f"{reply.text}\n\n{note}"
    assert noted.quotes == reply.quotes
    assert noted.buttons == reply.buttons
    assert await conversation.press(reply, worded("button.context_of", number=2)) is None
    assert await conversation.press(reply, worded("button.more")) is None
    assert Said(telegram.messages[reply.chat_id, reply.id]).quotes == reply.quotes


@pytest.mark.parametrize("how", ["changed", "removed"])
@pytest.mark.parametrize("step", ["back", "after", "more"])
async def test_no_step_takes_away_what_could_not_be_shown_again(
    say, conversation, telegram, articles_dir, how, step
):
    shown = await say(AGREEMENT)
    if step != "more":
        shown = await conversation.press(shown, worded("button.context_of", number=2))
    path = articles_dir / STARTER
    kept = path.read_text()
    path.unlink()
    if how == "changed":
        path.write_text(f"{kept}\n\nOne more paragraph.")
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    after = await conversation.press(shown, worded(f"button.{step}"))
    path.write_text(kept)
    told = worded("article.gone", article=path.name) if how == "removed" else ""
    assert (told or fixed("article.changed")) in telegram.notes[-1]
    assert after.text.startswith(shown.text)
    assert after.passages == shown.passages
    assert after.buttons == shown.buttons


async def test_back_leaves_out_what_is_gone_of_what_was_not_to_be_seen(
    say, conversation, articles_dir
):
    for word in ("Blue", "Grey"):
        text = f"Whales\n\n{word} whales sing below the range of human hearing.\n"
        (articles_dir / f"{word}.txt").write_text(text)
    await say("/reindex", ADMINISTRATOR)
    reply = await say("Which whales sing below the range of human hearing?")
    assert len(reply.quotes) == 2
    context = await conversation.press(reply, worded("button.context_of", number=1))
    gone = "Blue" if "Blue" in reply.quotes[1] else "Grey"
    kept = (articles_dir / f"{gone}.txt").read_text()
    (articles_dir / f"{gone}.txt").unlink()
    await say("/reindex", ADMINISTRATOR)
    back = await conversation.press(context, worded("button.back"))
    (articles_dir / f"{gone}.txt").write_text(kept)
    assert back.quotes == reply.quotes[:1]
    assert counted("answer.left_out", 1) in back.text


async def test_back_to_a_page_of_which_all_is_gone_leaves_what_is_to_be_seen(
    say, conversation, articles_dir, telegram, ledger
):
    for word in ("Blue", "Grey"):
        text = f"Whales\n\n{word} whales sing below the range of human hearing.\n"
        (articles_dir / f"{word}.txt").write_text(text)
    await say("/reindex", ADMINISTRATOR)
    await ledger.set_settings(ALICE.id, ChatSettings(quotes=1))
    first = await say("Which whales sing below the range of human hearing?")
    further = await conversation.press(first, worded("button.more"))
    gone = articles_dir / f"{'Blue' if 'Blue' in first.quotes[0] else 'Grey'}.txt"
    kept = gone.read_text()
    gone.unlink()
    await say("/reindex", ADMINISTRATOR)
    back = await conversation.press(further, worded("button.back"))
    gone.write_text(kept)
    assert back.quotes == further.quotes
    assert back.text == f"{further.text}\n\n{telegram.notes[-1]}"
    assert back.buttons == further.buttons
    assert telegram.notes[-1] == worded("article.gone", article=gone.name)


@pytest.mark.parametrize("view", [[], ["button.more"], ["context"], ["context", "button.after"]])
async def test_a_vote_leaves_all_buttons_under_a_message_that_telegram_no_longer_shows(
    say, conversation, view
):
    said = await say(AGREEMENT)
    for step in view:
        label = worded("button.context_of", number=2) if step == "context" else worded(step)
        said = await conversation.press(said, label)
    others = set(said.buttons.items()) - {(sign, said.buttons[sign]) for sign in ("👍", "👎")}
    liked = await conversation.press_unseen(said, "👍")
    assert others | {("👍 1", said.buttons["👍"])} < set(liked.buttons.items())
    assert list(liked.buttons.values()) == list(said.buttons.values())


async def test_a_step_leaves_all_buttons_under_a_message_that_telegram_no_longer_shows(
    say, conversation
):
    said = await conversation.press(await say(AGREEMENT), "👍")
    context = await conversation.press_unseen(said, worded("button.context_of", number=1))
    assert "👍 1" in context.buttons
    back = await conversation.press_unseen(context, worded("button.back"))
    assert back.buttons == said.buttons


async def test_a_vote_where_the_article_is_gone_leaves_the_way_back(
    say, conversation, articles_dir
):
    said = await conversation.press(await say(AGREEMENT), worded("button.context_of", number=1))
    path = articles_dir / STARTER
    kept = path.read_text()
    path.unlink()
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    liked = await conversation.press_unseen(said, "👍")
    path.write_text(kept)
    assert list(liked.buttons) == [worded("button.back"), "👍 1", "👎"]


async def test_a_vote_where_the_article_is_gone_leaves_all_buttons(say, conversation, articles_dir):
    said = await say(AGREEMENT)
    path = articles_dir / STARTER
    kept = path.read_text()
    path.unlink()
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    liked = await conversation.press_unseen(said, "👍")
    path.write_text(kept)
    assert list(liked.buttons.values()) == list(said.buttons.values())


async def test_a_wish_takes_its_button_from_a_message_that_telegram_no_longer_shows(
    say, conversation, ledger
):
    refusal = await say("What is the capital of Mongolia?")
    after = await conversation.press_unseen(refusal, worded("button.tell_me"))
    assert after.buttons == {}
    assert len(await ledger.wishes()) == 1


async def test_when_the_article_is_gone_since_the_reply_says_so(
    say, conversation, telegram, articles_dir
):
    reply = await say(AGREEMENT)
    path = articles_dir / STARTER
    kept = path.read_text()
    path.unlink()
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    noted = await conversation.press(reply, worded("button.context_of", number=1))
    path.write_text(kept)
    assert telegram.notes[-1] == worded("article.gone", article=path.name)
    assert noted.text.endswith(telegram.notes[-1])


async def test_after_a_reindex_that_left_the_article_alone_all_is_as_before(
    say, conversation, articles_dir
):
    reply = await say(AGREEMENT)
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    context = await conversation.press(reply, worded("button.context_of", number=1))
    back = await conversation.press(context, worded("button.back"))
    assert (back.quotes, back.bold, back.buttons) == (reply.quotes, reply.bold, reply.buttons)


async def test_an_edited_question_leaves_no_button_of_the_old_answer(say, conversation, telegram):
    asked = telegram.write(ALICE, Room(ALICE.id, "private"), AGREEMENT)
    reply = await conversation.hear(asked)
    changed = await conversation.edit(asked, "What is the capital of Mongolia?")
    assert changed.steps == []
    assert await conversation.press(reply, worded("button.context_of", number=1)) is None
    assert telegram.notes == [worded("button.too_old")]


async def test_a_press_while_the_database_is_gone_is_answered(
    say, conversation, telegram, ledger, monkeypatch
):
    from bot.ledger import LedgerUnavailableError

    async def unavailable(*_):
        raise LedgerUnavailableError("gone")

    reply = await say(AGREEMENT)
    with monkeypatch.context() as broken:
        broken.setattr(type(ledger), "reply", unavailable)
        assert await conversation.press(reply, worded("button.context_of", number=1)) is None
    assert telegram.notes == [worded("button.not_now")]
    assert await conversation.press(reply, worded("button.context_of", number=1)) is not None


async def test_a_press_that_comes_too_late_to_be_answered_still_does_what_it_says(
    say, conversation, telegram
):
    reply = await say(AGREEMENT)
    telegram.fail("answerCallbackQuery", 400, "Bad Request: query is too old")
    assert (await conversation.press(reply, worded("button.context_of", number=1))).text.endswith(
        worded("place.paragraph_of", number=3, total=8)
    )
