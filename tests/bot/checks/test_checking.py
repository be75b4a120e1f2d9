"""/why and /verify, through the whole application."""

import pytest

from bot.checks.checks_text import why
from bot.ledger import LedgerUnavailableError
from bot.messages.translations import Languages
from bot.serving import SearchFailedError
from index import Article, Attribute, Explanation, Index, Passage
from tests.bot.wording import fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA
from tests.index.corpora import STARTER

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SENATE = "The U.S. Senate in June passed a bill calling on the Trump administration"


async def test_why_says_what_each_word_gave(say):
    answer = await say(AGREEMENT)
    why = await say("/why", reply_to_message=answer.message)
    assert why.text.startswith(f"{worded('why.answered')}\nS-400")
    assert why.reply_to is not None
    lines = [line for line in why.text.splitlines() if line.startswith("•")]
    assert {"Moscow", "Ankara", "sign", "agreement"} <= set(why.bold)
    [sign] = [line for line in lines if line.startswith("• sign ")]
    assert sign.endswith(worded("why.as", place=worded("place.quote"), words="“signed”"))
    assert sum(int(line.split(" %")[0].split()[-1]) for line in lines) in range(96, 105)
    assert fixed("why.total") in why.text


def test_all_that_may_be_unstated_has_a_name_in_every_language():
    passage = Passage(Article("a", "A", "Text."), 0, 5)
    for texts in Languages().all:
        for attribute in Attribute:
            told = why(texts, passage, Explanation((), unstated=(attribute,)), answered=True)
            assert "attribute." not in told.html


async def test_why_is_about_the_quote_that_is_open(say, conversation):
    answer = await say("What about Ankara and Moscow?")
    first = await say("/why", reply_to_message=answer.message)
    await conversation.press(answer, worded("button.context_of", number=2))
    second = await say("/why", reply_to_message=answer.message)
    assert first.text != second.text
    assert worded("place.beside") in second.text


async def test_anybody_in_a_group_may_ask_why_in_their_own_language(say):
    answer = await say(f"/ask {AGREEMENT}", ALICE, GROUP)
    why = await say("/why", HANNA, GROUP, reply_to_message=answer.message)
    assert "im Zitat, als „signed“" in why.text or "im Zitat" in why.text


async def test_why_under_a_refusal_names_what_came_nearest(say):
    refusal = await say("Which oven bakes sourdough rolls in Turkey?")
    why = await say("/why", reply_to_message=refusal.message)
    assert why.text.startswith(worded("refusal.none"))
    assert why.quotes == []


async def test_why_without_an_answer_tells_how(say):
    for fields in ({}, {"reply_to_message": (await say("/help")).message}):
        assert (await say("/why", **fields)).text == worded("why.usage")


async def test_why_when_the_question_is_forgotten_or_the_article_has_changed_says_so(
    say, ledger, articles_dir
):
    answer = await say(AGREEMENT)
    path = articles_dir / STARTER
    path.write_text(path.read_text() + "\n\nOne more paragraph.")
    await say("/reindex", ADMINISTRATOR)
    changed = await say("/why", reply_to_message=answer.message)
    assert fixed("article.changed") in changed.text
    await ledger.forget(ALICE.id)
    assert (await say("/why", reply_to_message=answer.message)).text.startswith(worded("why.usage"))


async def test_verify_finds_a_text_word_for_word(say):
    found = await say(f"/verify {SENATE}")
    assert found.text.startswith(worded("verify.exact"))
    assert found.quotes == [SENATE]
    assert f"· {worded('place.paragraph', number=4)}" in found.text


async def test_verify_finds_a_text_with_other_spaces_and_quotation_marks(say):
    found = await say('/verify Ankara\'s own  "national decision"')
    assert found.text.startswith(worded("verify.alike"))
    assert found.quotes == ['Ankara’s own "national decision”']


async def test_verify_says_what_is_most_like_a_text_that_stands_nowhere(say):
    found = await say("/verify The Senate in June passed a bill about whales")
    assert found.text.startswith(worded("verify.nowhere"))
    assert found.quotes[0].startswith(SENATE)
    assert (await say("/verify Qwertz")).text == worded("verify.nowhere")


@pytest.mark.parametrize("text", ["a", "A.", "7", "“a”", "…"])
async def test_a_single_letter_is_no_quote(say, text):
    assert (await say(f"/verify {text}")).text == worded("verify.too_short")


async def test_verify_takes_the_message_or_the_selection_it_replies_to(say, telegram):
    message = telegram.write(BOB, GROUP, f"They say: {SENATE}")
    whole = await say("/verify@verbatim_bot", room=GROUP, reply_to_message=message)
    assert whole.text.startswith(worded("verify.nowhere"))
    selected = {"text": SENATE, "position": 10}
    part = await say("/verify@verbatim_bot", room=GROUP, reply_to_message=message, quote=selected)
    assert part.quotes == [SENATE]


async def test_verify_in_reply_to_an_answer_checks_its_quotes(say):
    answer = await say(AGREEMENT)
    verified = await say("/verify", reply_to_message=answer.message)
    assert verified.text.startswith(worded("verify.unchanged"))
    assert verified.quotes == answer.quotes


async def test_verify_tells_that_the_article_has_changed_and_that_the_quote_still_stands(
    say, articles_dir
):
    answer = await say(f"/ask {AGREEMENT}", room=GROUP)
    path = articles_dir / STARTER
    path.write_text(path.read_text() + "\n\nOne more paragraph.")
    await say("/reindex", ADMINISTRATOR)
    verified = await say("/verify", room=GROUP, reply_to_message=answer.message)
    assert fixed("article.changed") in verified.text.splitlines()[0]
    assert worded("verify.exact") in verified.text
    assert verified.quotes == answer.quotes


async def test_verify_tells_that_a_quote_is_gone(say, articles_dir):
    answer = await say(f"/ask {AGREEMENT}", room=GROUP)
    path = articles_dir / STARTER
    kept = path.read_text()
    path.write_text(kept.replace("$2.5 billion", "$3 billion"))
    await say("/reindex", ADMINISTRATOR)
    verified = await say("/verify", room=GROUP, reply_to_message=answer.message)
    path.write_text(path.read_text() + "\n\n" + kept)
    assert worded("verify.nowhere") in verified.text
    assert "$3 billion" in verified.quotes[0]


async def test_verify_without_a_text_tells_how(say):
    help_ = await say("/help")
    for fields in ({}, {"reply_to_message": help_.message}):
        assert (await say("/verify", **fields)).text.startswith(worded("verify.usage"))


@pytest.mark.parametrize("command", ["/why", "/verify"])
async def test_without_a_database_what_can_be_told_is_told(say, ledger, monkeypatch, command):
    async def unavailable(*_):
        raise LedgerUnavailableError("gone")

    answer = await say(AGREEMENT)
    monkeypatch.setattr(type(ledger), "reply_in", unavailable)
    told = await say(command, reply_to_message=answer.message)
    assert told.text.startswith((worded("button.not_now"), worded("verify.exact")))


async def test_why_and_verify_are_in_the_menu_and_in_help(say, telegram):
    text = (await say("/help")).text
    assert "/why –" in text
    assert "/verify –" in text
    assert {"why", "verify"} <= set(telegram.menus["default"])


@pytest.mark.parametrize(
    ("command", "broken"),
    [
        ("/why", "explain"),
        ("/why", "quotes_at"),
        ("/verify", "verify"),
        ("/verify Moscow", "verify"),
    ],
)
async def test_what_can_t_be_found_out_is_said(say, monkeypatch, command, broken):
    answer = await say(AGREEMENT)
    with monkeypatch.context() as patched:
        patched.setattr(Index, broken, failing)
        told = await say(command, reply_to_message=answer.message)
    assert told.text == worded("ask.trouble")
    assert (await say(command, reply_to_message=answer.message)).text != told.text


def failing(*_, **__):
    raise SearchFailedError
