import asyncio
import shutil
import threading
from dataclasses import dataclass

import pytest

from bot.admin import administration
from bot.chats.help_text import ADMINISTRATORS_COMMANDS, COMMANDS
from bot.serving.live_index import LiveIndex
from index import BuildInterruptedError, FolderSource, open_index
from index.formats import kinds
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOT, GROUP, Room

EVERYBODYS = [command.name for command in COMMANDS]
ADMINISTRATORS = [command.name for command in ADMINISTRATORS_COMMANDS]
AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
CHAT = Room(ADMINISTRATOR.id, "private")
WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"
CHANNEL = {"id": -1000000000700, "type": "channel", "title": "News"}
ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
ORIGIN = {"type": "hidden_user", "sender_user_name": "x", "date": 1}
SEES_NOBODY = worded("admin.anonymous")


@dataclass(frozen=True)
class HeldSource:
    """The folder, read only once the test says so."""

    folder: FolderSource
    reading: threading.Event
    go_on: threading.Event
    name: str = "held"

    def items(self, known, watch=None):
        self.reading.set()
        self.go_on.wait(60)
        yield from self.folder.items(known, watch)


@pytest.fixture
def held(articles_dir):
    source = HeldSource(FolderSource(articles_dir), threading.Event(), threading.Event())
    yield source
    source.go_on.set()


@pytest.fixture
def slow_live_index(seeds_indexed, held, tmp_path):
    data_dir = shutil.copytree(seeds_indexed, tmp_path / "data")
    return LiveIndex(open_index(data_dir), held, data_dir)


async def test_a_reindex_tells_what_it_does_in_one_message_and_the_new_article_answers(
    say, telegram, articles_dir
):
    assert (await say("how do blue whales sing?")).quotes == []
    (articles_dir / "whales.txt").write_text(WHALES)
    (articles_dir / "empty.txt").write_text("")
    report = await say("/reindex", ADMINISTRATOR)
    assert fixed("report.done") in report.text
    assert counted("count.articles", 8) in report.text
    assert worded("report.changes", added=1, changed=0, removed=0, skipped=1) in report.text
    assert "empty.txt" in report.text
    said = [c.result["message_id"] for c in telegram.calls if c.method == "editMessageText"]
    assert said == [report.id]
    assert "below the range of human hearing" in (await say("how do blue whales sing?")).quotes[0]


async def test_an_administrator_may_reindex_in_a_group(say):
    assert fixed("report.done") in (await say("/reindex@verbatim_bot", ADMINISTRATOR, GROUP)).text


@pytest.mark.parametrize("command", ["/reindex", "/status"])
@pytest.mark.parametrize(
    ("by", "fields", "refusal"),
    [
        (ALICE, {}, worded("admin.only_administrators")),
        (ADMINISTRATOR, {"forward_origin": ORIGIN}, worded("admin.forwarded")),
        (ADMINISTRATOR, {"from": ANONYMOUS, "sender_chat": GROUP.as_json}, SEES_NOBODY),
        (ADMINISTRATOR, {"from": ANONYMOUS, "sender_chat": CHANNEL}, SEES_NOBODY),
    ],
    ids=["somebody", "forwarded", "anonymous", "channel"],
)
async def test_nobody_but_an_administrator_in_person_gets_more_than_a_sentence(
    say, telegram, live_index, command, by, fields, refusal
):
    before = live_index.current
    reply = await say(f"{command}@verbatim_bot", by, GROUP, **fields)
    assert reply.text.startswith(refusal)
    assert reply.text.count("\n") == 0
    assert live_index.current is before
    assert len(telegram.calls_of("sendMessage")) == 1


async def test_a_command_by_way_of_another_bot_gets_silence(say):
    assert await say("/reindex", ADMINISTRATOR, GROUP, via_bot=BOT) is None


async def test_an_edit_into_a_command_starts_nothing(conversation, telegram, live_index):
    before = live_index.current
    message = telegram.write(ADMINISTRATOR, GROUP, "hello")
    assert await conversation.hear(message) is None
    reply = await conversation.edit(message, "/reindex@verbatim_bot")
    assert reply.text.startswith(worded("admin.edited"))
    assert live_index.current is before


async def test_the_log_names_all_that_was_skipped_or_not_read_as_it_stands_and_each_once(
    say, articles_dir, caplog
):
    for number in range(7):
        (articles_dir / f"{number}.png").write_bytes(b"no text")
        (articles_dir / f"{number}.txt").write_bytes(b"The caf\xe9 is open.")
    reply = await say("/reindex", ADMINISTRATOR)
    assert reply.text.count(counted("report.more_in_log", 2)) == 2
    read = " ".join((*kinds(), ".zip"))
    assert worded("report.kinds_read", kinds=read) in reply.text
    assert {f"Skipped {n}.png: not a kind of file that is read" for n in range(7)} <= {
        record.getMessage() for record in caplog.records
    }
    assert caplog.text.count("Read all the same: ") == 7
    (articles_dir / "8.png").write_bytes(b"no text")
    await say("/reindex", ADMINISTRATOR)
    assert caplog.text.count("Skipped ") == 8


async def test_a_failed_reindex_keeps_the_old_answers_and_says_why(say, articles_dir, tmp_path):
    articles_dir.rename(tmp_path / "away")
    reply = await say("/reindex", ADMINISTRATOR)
    assert reply.text.startswith(fixed("reindex.failed"))
    assert "articles" in reply.text.removeprefix(fixed("reindex.failed"))
    (tmp_path / "away").rename(articles_dir)
    assert (await say(AGREEMENT)).quotes


async def test_a_reindex_that_breaks_keeps_the_old_answers_and_the_log_says_why(
    say, conversation, monkeypatch, caplog
):
    monkeypatch.setattr(FolderSource, "items", lambda *_: 1 / 0)
    assert (await say("/reindex", ADMINISTRATOR)).text == worded("reindex.broke")
    assert "ZeroDivisionError" in caplog.text
    assert (await say(AGREEMENT)).quotes


class TestWhileAReindexRuns:
    @pytest.fixture
    def live_index(self, slow_live_index):
        return slow_live_index

    @pytest.fixture
    async def running(self, conversation, telegram, held):
        """The /reindex message, which the bot is working on."""
        command = telegram.write(ADMINISTRATOR, CHAT, "/reindex")
        await telegram.deliver("message", command)
        await asyncio.to_thread(held.reading.wait, 10)
        yield command
        held.go_on.set()

    async def _heard(self, telegram, count):
        """Return the text of the bot's message number `count`, once it is there."""
        sent = await telegram.called("sendMessage", count)
        return sent[count - 1].result["text"]

    async def test_questions_are_answered_from_the_old_index(self, running, telegram, held):
        begun = await self._heard(telegram, 1)
        assert begun.startswith(worded("reindex.begins"))
        await telegram.deliver("message", telegram.write(ALICE, GROUP, f"/ask {AGREEMENT}"))
        assert "$2.5 billion" in await self._heard(telegram, 2)
        assert not held.go_on.is_set()

    async def test_a_second_one_is_refused(self, running, telegram):
        await self._heard(telegram, 1)
        await telegram.deliver("message", telegram.write(ADMINISTRATOR, CHAT, "/reindex"))
        assert (await self._heard(telegram, 2)).startswith(worded("reindex.running"))

    async def test_who_stops_it_gets_no_other_one_and_the_next_one_runs(
        self, running, telegram, held, app, live_index
    ):
        await self._heard(telegram, 1)
        waits = asyncio.create_task(live_index.reindex())
        await telegram.deliver("message", telegram.write(ADMINISTRATOR, CHAT, "/reindex stop"))
        assert await self._heard(telegram, 2) == worded("reindex.stopping")
        held.go_on.set()
        with pytest.raises(BuildInterruptedError):
            await waits
        await app.update_queue.join()
        (changed,) = telegram.calls_of("editMessageText")
        assert changed.result["text"] == worded("reindex.stopped")
        assert (await live_index.reindex()).articles == live_index.current.articles
        await telegram.deliver("message", telegram.write(ADMINISTRATOR, CHAT, "/reindex stop"))
        assert await self._heard(telegram, 3) == worded("reindex.none_runs")

    async def test_stopping_ends_it_soon_and_changes_nothing(
        self, running, telegram, held, app, live_index
    ):
        before = live_index.current
        await self._heard(telegram, 1)
        live_index.stop()
        held.go_on.set()
        await app.update_queue.join()
        (changed,) = telegram.calls_of("editMessageText")
        assert changed.result["text"] == worded("reindex.stopped")
        assert live_index.current is before

    async def test_a_deleted_progress_message_does_not_hide_the_report(
        self, running, telegram, held, app
    ):
        await self._heard(telegram, 1)
        begun = telegram.calls_of("sendMessage")[0].result
        del telegram.messages[CHAT.id, begun["message_id"]]
        held.go_on.set()
        await app.update_queue.join()
        assert fixed("report.done") in await self._heard(telegram, 2)


async def test_the_status_tells_what_is_indexed_and_what_was_asked(say):
    await say(AGREEMENT)
    await say("What is the capital of Mongolia?")
    told = (await say("/status", ADMINISTRATOR)).text
    assert told.startswith(f"{counted('count.articles', 7)}, ")
    assert worded("status.questions", ago="1 second ago", answered=1, refused=1) in told


async def test_administrators_see_their_commands_in_the_menu_once_they_have_written(say, telegram):
    assert telegram.menus["default"] == EVERYBODYS
    assert str(ADMINISTRATOR.id) not in telegram.menus
    assert "/reindex" in (await say("/help", ADMINISTRATOR)).text
    await say("/start", ADMINISTRATOR)
    assert telegram.menus[str(ADMINISTRATOR.id)] == [*EVERYBODYS, *ADMINISTRATORS]


def test_no_more_is_said_of_progress_than_a_group_can_take():
    assert administration.Administration.__dataclass_fields__["between_edits"].default >= 3
