"""Every reply fits into a message, whatever was asked and whatever articles are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.buttons import meant_buttons
from bot.answers.notes_text import did_you_mean
from bot.messages import MAX_UNITS, Markup, english, join_fitting, units
from index import Correction
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, GROUP, Said
from tests.verbatim import texts_below
from tests.waiting import until

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
WHALES = "Which whales sing below the range of human hearing?"
SING = "Blue whales sing below the range of human hearing."
LONG = f"{SING[:-1]} near {', '.join(f'island {number}' for number in range(300))}."


def misspelt(texts, number):
    """Return long words of the articles, each with two letters in the middle swapped."""
    words = sorted({w for text in texts for w in text.split() if w.isalpha() and len(w) > 6})
    return [w[:2] + w[3] + w[2] + w[4:] for w in words if w[2] != w[3]][:number]


@pytest.mark.parametrize("room", [None, GROUP])
@pytest.mark.parametrize("number", [5, 113])
async def test_a_question_of_many_misspelt_words_gets_a_reply(say, articles_dir, room, number):
    words = misspelt(texts_below(articles_dir), number)
    assert await say(f"/ask {AGREEMENT} {' '.join(words)}", ALICE, room)
    assert await say(f"/ask {' '.join(words)}?", ALICE, room)


@pytest.mark.parametrize("room", [None, GROUP])
@pytest.mark.parametrize(
    "words",
    [
        [f"qwzx{letter}{other}yk" for letter in "abcdef" for other in "abcde"],
        [f"ZX-{number}-QW" for number in range(300)],
        [f"{'K' * 1000}-{number}" for number in range(3)],
        ["w" * 3900],
        ["Stoltenburh", "Jenz", "Erdogen", "Ankora", "Moskow", "Trumpp", "Pentagn", "Senatt"] * 9,
        ["🙂" * 60] * 15,
    ],
    ids=["thirty unknown", "codes", "long codes", "a long word", "names", "pictures"],
)
async def test_a_question_of_words_that_no_article_has_gets_a_reply(say, room, words):
    question = f"/ask who or what is {' '.join(words)}?"[:MAX_UNITS]
    assert await say(question, ALICE, room)


async def test_of_many_codes_that_no_article_has_three_are_named(say):
    codes = [f"ZX-{number}" for number in range(100, 130)]
    told = await say(f"What is the price of {' '.join(codes)}?")
    missing = [worded("refusal.missing", written=code) for code in codes]
    assert [line for line in told.text.splitlines() if line in missing] == missing[:3]


async def test_a_long_code_that_no_article_has_is_shortened(say):
    told = await say(f"What is the price of ZX-{'1' * 900}?")
    assert "ZX-1111" in told.text
    assert len(told.text) < 500


def test_of_many_names_that_may_be_misspelt_six_are_asked_back_with_a_button_each():
    written = [f"nome{letter}" for letter in "abcdefghijklmnopqrst"]
    corrections = [Correction(word, word.replace("nome", "name")) for word in written]
    [asked_back] = did_you_mean(english(), corrections)
    assert asked_back.count("“") == 6
    rows = meant_buttons.rows("1", " ".join(written), corrections)
    labels = [button.text for row in rows for button in row]
    assert labels == [each.searched for each in corrections[:6]]
    assert all(f"“{label}”" in asked_back for label in labels)


@pytest.mark.parametrize(
    "title", ["9" * 5000, "Whale " * 900, "🐋" * 300, "&<>" * 300, "\u202e" * 200, "a\tb"]
)
@pytest.mark.parametrize("long", [True, False])
async def test_an_article_of_any_title_is_quoted(say, conversation, articles_dir, title, long):
    text = LONG if long else SING
    front = f'---\ntitle: "{title}"\nurl: "https://a.example/{"&" * 2000}"\n---\n\n'
    (articles_dir / "whales.md").write_text(f"{front}{text}\n")
    await say("/reindex", ADMINISTRATOR)
    reply = await say(WHALES)
    assert reply.quotes
    assert await conversation.press(reply, next(iter(reply.buttons)))


@pytest.mark.parametrize("reason", ["message is too long", "text is too long"])
async def test_what_telegram_refuses_as_too_long_is_cut_and_said(
    say, conversation, telegram, reason
):
    telegram.fail("sendMessage", 400, f"Bad Request: {reason}")
    reply = await say(AGREEMENT)
    assert reply.text.startswith("Ankara and Moscow signed")
    assert len(reply.text) <= MAX_UNITS // 2
    telegram.fail("editMessageText", 400, f"Bad Request: {reason}")
    context = next(label for label in reply.buttons if label.startswith(worded("button.context")))
    assert worded("button.back") in (await conversation.press(reply, context)).buttons


async def test_an_answer_that_fills_a_message_is_told_to_who_wished_for_it(
    say, conversation, telegram, articles_dir, live_index, ledger
):
    refusal = await say(f"{WHALES} {'Whales? ' * 20}")
    await conversation.press(refusal, worded("button.tell_me"))
    for name in "abc":
        (articles_dir / f"{name}.txt").write_text(f"{LONG.replace('island', f'island {name}')}\n")
    await live_index.start_reindex(lambda _: None)
    await until(lambda: len(telegram.calls_of("sendMessage")) > 1)
    [_, told] = await telegram.called("sendMessage", 2)
    assert Said(told.result).quotes


@given(st.text(max_size=300), st.integers(4, 200))
def test_what_is_cut_is_a_beginning_that_fits(text, most):
    cut = Markup.of(text).cut(most).text
    assert units(cut) <= most
    if units(text) <= most:
        assert cut == text
    else:
        assert text.startswith(cut.removesuffix("…").rstrip())


def test_pieces_are_joined_as_far_as_they_fit_and_the_first_is_always_there():
    piece = Markup.of("x" * 1000)
    assert join_fitting(" ", [piece] * 9).text == " ".join(["x" * 1000] * 4)
    assert join_fitting(" ", [Markup.of("y" * 5000), piece]).text == "y" * 5000
    assert join_fitting(" ", []).text == ""
