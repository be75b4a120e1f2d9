"""A bot that is given another name while it runs."""

import pytest

from tests.fakes import ALICE, BOB, BOT, GROUP

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"


@pytest.mark.parametrize("called", ["@quoter_bot", "/ask@quoter_bot", "/ask@Quoter_Bot"])
async def test_a_bot_with_a_new_name_answers_to_it_at_once(say, telegram, monkeypatch, called):
    assert await say(f"{called} {AGREEMENT}", room=GROUP) is None
    monkeypatch.setitem(BOT, "username", "quoter_bot")
    assert await say(f"@other_bot {AGREEMENT}", room=GROUP) is None  # by which it is noticed
    assert (await say(f"{called} {AGREEMENT}", room=GROUP)).quotes
    assert await say(f"@verbatim_bot {AGREEMENT}", room=GROUP) is None


async def test_a_name_that_nobody_had_called_is_known_at_its_first_call(say, monkeypatch):
    monkeypatch.setitem(BOT, "username", "quoter_bot")
    assert (await say(f"@quoter_bot {AGREEMENT}", BOB, GROUP)).quotes


async def test_names_of_other_bots_are_asked_for_once(say, telegram):
    before = len(telegram.calls_of("getMe"))
    for _ in range(5):
        assert await say(f"@other_bot {AGREEMENT}", room=GROUP) is None
        assert await say(f"@somebody {AGREEMENT}", room=GROUP) is None
    assert len(telegram.calls_of("getMe")) == before + 1


async def test_a_failure_to_ask_costs_no_answer(say, telegram):
    telegram.fail("getMe", 500, "Internal Server Error")
    assert (await say(f"@verbatim_bot @other_bot {AGREEMENT}", ALICE, GROUP)).quotes
