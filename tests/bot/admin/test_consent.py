"""Before many articles are lost, administrators are asked; nobody else decides."""

import asyncio

import pytest

from bot.serving.live_index import LiveIndex
from index import ShrinkingError, Store
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE
from tests.fakes.messages import Said
from tests.waiting import until

QUESTION = "How do blue whales sing?"
WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"
REMOVE, KEEP, AGREE = map(worded, ("loss.remove", "loss.keep", "loss.agree"))


@pytest.fixture
def whales(articles_dir):
    """A folder of thirty articles."""
    folder = articles_dir / "whales"
    folder.mkdir()
    (folder / "0.txt").write_text(WHALES)
    for number in range(1, 30):
        (folder / f"{number}.txt").write_text(f"The harbour log of day {number} is empty.")
    return folder


@pytest.fixture
async def lost(say, whales):
    """The same, when its disk has gone."""
    assert counted("count.articles", 37) in (await say("/reindex", ADMINISTRATOR)).text
    whales.rename(whales.with_name(".away"))
    whales.mkdir()
    return whales


@pytest.fixture
async def asked(lost, live_index: LiveIndex, telegram) -> Said:
    """The question that an unasked reindex leads to."""
    said = len(telegram.calls_of("sendMessage"))
    with pytest.raises(ShrinkingError):
        await live_index.reindex()
    return Said((await telegram.called("sendMessage", said + 1))[-1].result)


def expected(code: str = "en") -> str:
    lost = counted("count.articles", 30, code)
    return worded("loss.asks", code, lost=lost, all="37", example="whales/0.txt")


async def test_a_large_loss_is_asked_about_in_private_and_the_old_index_answers(asked, say):
    assert asked.chat_id == ADMINISTRATOR.id
    assert asked.text.startswith(expected())
    assert worded("loss.why") in asked.text
    assert list(asked.buttons) == [REMOVE, KEEP]
    assert (await say(QUESTION)).quotes


async def test_who_agrees_has_them_removed(asked, conversation, say):
    report = await conversation.press(asked, REMOVE, ADMINISTRATOR)
    assert fixed("report.done") in report.text
    assert worded("report.changes", added=0, changed=0, removed=30, skipped=0) in report.text
    assert report.id == asked.id
    assert not report.buttons
    assert not (await say(QUESTION)).quotes


async def test_who_keeps_them_has_them_answered_from(asked, conversation, say):
    kept = await conversation.press(asked, KEEP, ADMINISTRATOR)
    assert kept.text == worded("loss.kept")
    assert not kept.buttons
    assert (await say(QUESTION)).quotes


@pytest.mark.parametrize("label", [REMOVE, KEEP])
async def test_nobody_but_an_administrator_decides(asked, conversation, telegram, say, label):
    assert await conversation.press(asked, label, ALICE) is None
    refusal = telegram.calls_of("answerCallbackQuery")[-1].parameters["text"]
    assert worded("admin.only_administrators") in refusal
    assert (await say(QUESTION)).quotes


async def test_the_same_loss_is_asked_about_once(asked, live_index, telegram, articles_dir):
    said = len(telegram.calls_of("sendMessage"))
    (articles_dir / "new.txt").write_text("Something else has changed here.")
    for _ in range(2):
        with pytest.raises(ShrinkingError):
            await live_index.reindex()
    await until(live_index._losses.empty)
    await asyncio.sleep(0.2)
    assert len(telegram.calls_of("sendMessage")) == said


async def test_who_agrees_when_more_is_lost_by_now_is_asked_again(
    asked, conversation, articles_dir, say
):
    gone = [each for each in sorted(articles_dir.glob("*.*")) if each.suffix == ".txt"]
    gone[0].rename(articles_dir / ".gone.txt")
    again = await conversation.press(asked, REMOVE, ADMINISTRATOR)
    assert counted("count.articles", 31) in again.text
    assert (await say(QUESTION)).quotes
    report = await conversation.press(again, REMOVE, ADMINISTRATOR)
    assert worded("report.changes", added=0, changed=0, removed=31, skipped=0) in report.text


async def test_who_asks_for_a_reindex_loses_them_and_can_have_them_back_until_agreeing(
    lost, say, conversation, live_index, articles_dir
):
    good = live_index.current.generation
    report = await say("/reindex", ADMINISTRATOR)
    assert worded("loss.guarded", generation=good) in report.text
    assert list(report.buttons) == [AGREE]
    (articles_dir / "new.txt").write_text("Something else has changed here.")
    await live_index.reindex()
    status = await say("/status", ADMINISTRATOR)
    assert worded("loss.guarded", generation=good) in status.text
    assert list(status.buttons) == [AGREE]
    await say("/rollback", ADMINISTRATOR)
    assert live_index.current.generation == good
    assert (await say(QUESTION)).quotes


async def test_once_somebody_has_agreed_the_older_index_is_kept_no_more(
    lost, say, conversation, live_index, tmp_path, articles_dir
):
    good = live_index.current.generation
    report = await say("/reindex", ADMINISTRATOR)
    assert await conversation.press(report, AGREE, ALICE) is None
    assert await live_index.guarded() == good
    agreed = await conversation.press(report, AGREE, ADMINISTRATOR)
    assert (agreed.text, agreed.buttons) == (worded("loss.agreed"), {})
    (articles_dir / "new.txt").write_text("Something else has changed here.")
    await live_index.reindex()
    assert good not in Store(tmp_path / "data").names()
    assert not (await say("/status", ADMINISTRATOR)).buttons


async def test_a_button_that_is_none_does_nothing(asked, conversation, say):
    for data in ("loss:", "loss:all:00", "loss:remove:", "loss:keep"):
        await conversation.press_data(asked, data, ADMINISTRATOR)
    assert (await say(QUESTION)).quotes
