"""The file of the ledger: damaged, deleted and replaced, it is set aside and restored, and told."""

import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.ledger import MessageId, Subscription, database_url, open_ledger
from bot.ledger.files import guarding
from bot.ledger.files.sqlite_file import DamagedFileError, Mending, SqliteFile, Trouble
from tests.bot.ledger.conftest import ADA, GROUP, entry

SECRET = "who keeps the pomegranate committee's minutes"


@pytest.fixture
def url(tmp_path):
    return database_url("", tmp_path)


@pytest.fixture
def path(url):
    return Path(str(url.database))


@pytest.fixture
def begin(url):
    """Open the ledger as a start of the bot does; all are closed in the end."""
    begun = []

    def open_again():
        begun.append(open_ledger(url, 30))
        return begun[-1]

    yield open_again
    for each in begun:
        each.close()


@pytest.fixture(autouse=True)
def _without_rest(monkeypatch):
    monkeypatch.setattr(guarding, "_REST", 0.0)


def overwrite(path, *, at, length=4096, by=b"\xa5"):
    """Damage a file in place, as a broken disk does."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(by * length)


def aside(path):
    return sorted(path.parent.glob("ledger.db.damaged-*[0-9]"))


async def one_reply(ledger, number=1):
    token = await ledger.record(entry(number, question=SECRET))
    await ledger.sent(token, 100 + number)
    return token


DAMAGE = {
    "its head": {"at": 0, "length": 100},
    "all of it": {"at": 0, "length": 200_000},
    "a page in the middle": {"at": 4096 * 3},
    "its tables": {"at": 4096 * 2, "length": 4096 * 12},
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
async def test_a_file_damaged_before_the_start_is_set_aside_named_and_begun_anew(
    begin, path, caplog, damage
):
    first = begin()
    before = await one_reply(first)
    first.close()
    overwrite(path, **damage)
    damaged = path.read_bytes()
    ledger = begin()
    (kept,) = aside(path)
    assert kept.read_bytes() == damaged
    assert f"The ledger {path} is damaged" in caplog.text
    assert f"set aside as {kept.name}" in caplog.text
    assert "begins anew" in caplog.text
    assert ledger.mendings == [Mending(Trouble.DAMAGED, kept.name)]
    after = await one_reply(ledger, 2)
    assert after is not None
    assert await ledger.reply(before, GROUP) is None  # no button of before finds another reply


async def test_a_damaged_file_is_restored_from_the_copy_of_the_day(begin, path, caplog):
    first = begin()
    kept = await one_reply(first, 1)
    await first.copy()
    lost = await one_reply(first, 2)
    first.close()
    overwrite(path, at=0)
    ledger = begin()
    assert (await ledger.reply(kept, GROUP)).entry.question == SECRET
    assert await one_reply(ledger, 3) != lost
    assert await ledger.reply(lost, GROUP) is None
    assert "is restored from its copy of" in caplog.text
    assert ledger.mendings[0].restored is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_damaged_copy_is_not_restored_and_never_takes_the_place_of_a_sound_one(
    begin, path, caplog
):
    first = begin()
    await one_reply(first)
    await first.copy()
    sound = SqliteFile(path).copy.read_bytes()
    first.close()
    overwrite(path, at=4096 * 3)
    with pytest.raises(DamagedFileError):
        SqliteFile(path).renew_copy()
    assert SqliteFile(path).copy.read_bytes() == sound
    overwrite(SqliteFile(path).copy, at=0)
    ledger = begin()
    assert "is damaged too" in caplog.text
    assert ledger.mendings == [Mending(Trouble.DAMAGED, aside(path)[-1].name)]
    assert await one_reply(ledger) is not None


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
async def test_a_file_damaged_while_it_is_in_use_is_mended_at_once(begin, path, caplog, damage):
    ledger = begin()
    kept = await one_reply(ledger)
    await ledger.copy()
    await ledger._database.scrub()  # all is in the file now, and nothing in its log
    overwrite(path, **damage)
    ledger._database._engine.dispose()  # nor does the connection remember pages
    tokens = [await one_reply(ledger, number) for number in range(2, 8)]
    assert None not in tokens
    assert (await ledger.reply(kept, GROUP)).entry.question == SECRET
    assert len(aside(path)) == 1
    assert [each.trouble for each in ledger.mendings] == [Trouble.DAMAGED]


async def test_what_is_copied_every_day_is_checked(begin, path):
    ledger = begin()
    await one_reply(ledger)
    await ledger.copy()
    await ledger._database.scrub()
    overwrite(path, at=path.stat().st_size - 4096)
    ledger._database._engine.dispose()
    await ledger.copy()
    assert [each.trouble for each in ledger.mendings] == [Trouble.DAMAGED]
    assert await one_reply(ledger, 2) is not None


@pytest.mark.parametrize("gone", ["the file", "all files", "the folder"])
async def test_a_file_deleted_while_it_is_in_use_is_written_again_with_all_that_was_in_it(
    begin, url, tmp_path, caplog, gone
):
    path = Path(str(url.set(database=str(tmp_path / "data" / "ledger.db")).database))
    ledger = open_ledger(url.set(database=str(path)), 30)
    kept = await one_reply(ledger)
    for each in path.parent.iterdir():
        if gone != "the file" or each == path:
            each.unlink()
    if gone == "the folder":
        path.parent.rmdir()
    after = await one_reply(ledger, 2)
    assert "was deleted in use" in caplog.text
    ledger.close()
    again = open_ledger(url.set(database=str(path)), 30)
    for token in (kept, after):
        assert (await again.reply(token, GROUP)).entry.question == SECRET
    assert again.mendings == []
    again.close()


async def test_a_path_that_can_not_be_looked_at_changes_nothing(begin, monkeypatch):
    ledger = begin()
    kept = await one_reply(ledger)

    def broken(*_, **__):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", broken)
        assert (await ledger.reply(kept, GROUP)).entry.question == SECRET
    assert ledger.mendings == []


async def test_a_deletion_that_nobody_has_noticed_is_mended_in_the_end(begin, path):
    ledger = begin()
    kept = await one_reply(ledger)
    path.unlink()
    ledger.close()
    assert (await begin().reply(kept, GROUP)).entry.question == SECRET


async def test_a_file_put_in_the_place_of_the_one_in_use_is_used(begin, path, tmp_path, caplog):
    other = open_ledger(database_url("", tmp_path / "other"), 30)
    theirs = await one_reply(other, 9)
    other.close()
    ledger = begin()
    await ledger.set_settings(GROUP, await ledger.settings_of(GROUP))
    (tmp_path / "other" / "ledger.db").replace(path)
    assert (await ledger.reply(theirs, GROUP)).entry.asked == MessageId(GROUP, 9)
    assert "Another file is in the place of the ledger" in caplog.text


async def test_a_file_missing_at_the_start_is_restored_and_anew_without_a_copy(begin, path, caplog):
    first = begin()
    kept = await one_reply(first)
    await first.copy()
    first.close()
    path.unlink()
    assert (await begin().reply(kept, GROUP)).entry.question == SECRET
    assert "To begin anew, delete both" in caplog.text


async def test_what_somebody_wants_forgotten_is_in_no_copy(begin, path):
    ledger = begin()
    await one_reply(ledger)
    await ledger.copy()
    copy = SqliteFile(path).copy
    assert SECRET.encode() in copy.read_bytes()
    await ledger.forget(ADA)
    assert SECRET.encode() not in copy.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


async def test_what_was_set_aside_goes_after_a_week(begin, path, clock, url):
    begin().close()
    overwrite(path, at=0)
    ledger = open_ledger(url, 30, clock)
    clock.now = clock.now.fromtimestamp(time.time(), clock.now.tzinfo)
    await ledger.copy()
    assert len(aside(path)) == 1
    clock.pass_days(8)
    await ledger.copy()
    assert aside(path) == []
    ledger.close()


async def test_a_file_in_use_is_copied_as_it_was_at_one_moment(begin, path):
    ledger = begin()
    for number in range(50):
        await one_reply(ledger, number)
    await ledger.copy()
    with closing(sqlite3.connect(SqliteFile(path).copy)) as copy:
        assert copy.execute("SELECT count(*) FROM replies").fetchone() == (50,)
        assert copy.execute("SELECT count(*) FROM spans").fetchone() == (150,)
    assert list(path.parent.glob("*draft*")) == []


async def test_a_wish_that_could_not_be_closed_is_fulfilled_once(begin, path, tmp_path, url):
    spare = tmp_path / "spare"
    ledger = open_ledger(url, 30, spare=spare)
    token = await ledger.record(entry(1, question=SECRET, answered=False, spans=()))
    await ledger.wish(token, ADA)
    (wish,) = await ledger.wishes()
    assert isinstance(wish, Subscription)
    await ledger._database.read(lambda c: c.exec_driver_sql("PRAGMA query_only = 1"))
    with pytest.raises(Exception, match="readonly"):
        await ledger.fulfil(wish)
    ledger.close()
    again = open_ledger(url, 30, spare=spare)
    assert not await again.is_open(wish)
    assert await again.wishes() == []
    again.close()
