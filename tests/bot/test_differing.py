"""Sources that differ, and the time that a question asks for, through the whole application."""

import pytest

from tests.bot.wording import fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, GROUP, HANNA

COST = "What does a parking permit cost?"


@pytest.fixture
async def told(say, articles_dir):
    """Yearly notes on parking and on the mayor, indexed besides the starter corpus."""
    for year, fee in ((2019, 120), (2021, 150), (2024, 180)):
        head = f"---\ntitle: Parking {year}\npublished: {year}-02-01\n---\n\n"
        text = f"{head}A parking permit costs {fee} euros a year.\n"
        (articles_dir / f"{year}.md").write_text(text)
    for year, name in ((2019, "Hedda Lund"), (2024, "Jonas Brekke")):
        head = f"---\ntitle: The town hall\npublished: {year}-03-01\n---\n\n"
        (articles_dir / f"mayor-{year}.md").write_text(f"{head}The mayor is {name}.\n")
    await say("/reindex", ADMINISTRATOR)
    return say


@pytest.mark.parametrize("question", [COST, "What does a parking permit cost now?"])
async def test_in_a_group_the_newest_is_the_one_quote_and_that_sources_differ_is_told(
    told, question
):
    reply = await told(f"/ask {question}", ALICE, GROUP)
    assert reply.text.startswith(
        worded("answer.sources_differ_by_date", values="“180 euros”, “150 euros”, “120 euros”")
    )
    assert reply.quotes == ["A parking permit costs 180 euros a year."]


async def test_privately_all_are_shown_newest_first(told):
    reply = await told(COST)
    assert reply.text.startswith(fixed("answer.sources_differ"))
    assert [quote.split()[4] for quote in reply.quotes] == ["180", "150", "120"]


async def test_for_names_it_is_told_too_in_the_language_of_who_asks(told):
    reply = await told("/ask Who is the current mayor?", HANNA, GROUP)
    assert "„Jonas Brekke“, „Hedda Lund“" in reply.text.splitlines()[0]
    assert reply.quotes == ["The mayor is Jonas Brekke."]


async def test_of_a_year_its_own_value_is_quoted_and_nothing_differs(told):
    reply = await told("/ask How much did a parking permit cost in 2021?", ALICE, GROUP)
    assert reply.text.startswith("A parking permit costs 150 euros a year.")


async def test_what_was_shown_is_what_why_explains_and_more_goes_on_from(told, conversation):
    reply = await told(f"/ask {COST}", ALICE, GROUP)
    more = await conversation.press(reply, worded("button.more"))
    assert more.quotes == ["A parking permit costs 150 euros a year."]
    back = await conversation.press(more, worded("button.back"))
    assert back.message == reply.message
    why = await told("/why", ALICE, GROUP, reply_to_message=reply.message)
    assert "Parking 2024" in why.text


async def test_after_another_reindex_back_still_says_that_sources_differ(
    told, conversation, articles_dir
):
    reply = await told(f"/ask {COST}", ALICE, GROUP)
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await told("/reindex", ADMINISTRATOR)
    view = await conversation.press(reply, worded("button.context"))
    back = await conversation.press(view, worded("button.back"))
    assert back.text == reply.text
