"""The ledger's bad days: the real process, real files, a real full disk, a real server."""

import shutil
import signal
import time
from pathlib import Path

import pytest

from tests.bot.ledger import postgres
from tests.bot.wording import worded
from tests.disks import fill, small
from tests.waiting import LONG, wait_until

QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


@pytest.fixture
def ledger_file(tmp_path):
    return tmp_path / "data" / "ledger.db"


@pytest.fixture
def ask(server):
    """Ask in a private chat, and return the answer."""

    def asked(person):
        return server.reply(person.say(server.dm(person), QUESTION))

    return asked


@pytest.fixture
def begin(server, start):
    def begun(*administrators, **more):
        process = start(*administrators, **more)
        server.wait_ready()
        return process

    return begun


def end(process, by=signal.SIGTERM):
    process.send_signal(by)
    return process.wait(LONG)


def delete(folder):
    """Delete a folder in use at one moment: what is written meanwhile is written to another."""
    gone = folder.rename(folder.with_name("gone"))
    shutil.rmtree(gone)


def copied(ledger_file):
    copy = ledger_file.with_name("ledger.db.copy")
    wait_until(lambda: copy.exists() and b"Ankara" in copy.read_bytes())


def test_a_damaged_ledger_is_set_aside_and_restored_at_the_start_and_in_use(
    server, begin, ledger_file, ask, press
):
    alice, ada = server.user("Alice"), server.user("Ada")
    server.dm(ada)
    process = begin()
    first = ask(alice)
    assert end(process) == 0
    assert end(begin()) == 0  # which has copied it
    copied(ledger_file)
    ledger_file.write_bytes(b"\xa5" * 50_000)
    process = begin(ada)
    assert f"The ledger {ledger_file} is damaged (file is not a database)" in server.log_text()
    assert len(list(ledger_file.parent.glob("ledger.db.damaged-*"))) == 1
    assert press(alice, first, worded("button.context")).quotes()
    assert "ledger.db.damaged-" in server.reply(ada.say(server.dm(ada), "/status")).text
    with ledger_file.open("r+b") as file:  # while it is in use
        file.write(b"\xa5" * ledger_file.stat().st_size)
    wait_until(lambda: ask(alice).buttons and server.log_text().count("is damaged (") == 2)
    assert press(alice, first, worded("button.back")).quotes()
    assert "Traceback" not in server.log_text()
    assert end(process) == 0
    server.assert_clean()


@pytest.mark.soak
@pytest.mark.parametrize("gone", ["the file", "the data folder"])
def test_a_ledger_deleted_in_use_is_noticed_and_nothing_is_lost(
    server, begin, ledger_file, ask, press, gone
):
    alice = server.user("Alice")
    process = begin()
    first = ask(alice)
    ledger_file.unlink() if gone == "the file" else delete(ledger_file.parent)
    second = ask(alice)
    assert f"The ledger {ledger_file} was deleted in use" in server.log_text()
    end(process, signal.SIGKILL)
    process = begin()
    for message in (first, second):
        assert press(alice, message, worded("button.context")).quotes()
    assert end(process) == 0
    server.assert_clean()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 16 MB where the process keeps its data; `fill` leaves no byte of it."""
    data = tmp_path / "data"
    data.mkdir()
    with small(data):
        yield data


@pytest.mark.soak
def test_on_a_full_disk_nobody_is_answered_twice(server, begin, small_disk):
    alice, bob = server.user("Alice"), server.user("Bob")
    process = begin()
    before = alice.say(server.dm(alice), QUESTION)
    assert server.reply(before).buttons
    fill(small_disk)
    meanwhile = bob.say(server.dm(bob), QUESTION)
    assert server.reply(meanwhile).quotes()
    assert "database or disk is full" in server.log_text()

    def deliver_again():
        for each in (before, meanwhile):
            server.raw_update("message", dict(each))
        carol = server.user("Carol")
        assert server.reply(carol.say(server.dm(carol), QUESTION)).quotes()
        time.sleep(0.5)

    deliver_again()
    end(process, signal.SIGKILL)
    process = begin()  # the disk is full still
    deliver_again()
    end(process, signal.SIGKILL)
    (small_disk / "filler").unlink()
    process = begin()
    deliver_again()
    answers = [call.params["chat_id"] for call in server.calls("sendMessage") if call.ok]
    assert len(answers) == len(set(answers)) == 5
    assert end(process) == 0
    server.assert_clean()


def test_a_server_that_is_not_up_yet_is_waited_for(server, start, ask, tmp_path):
    pytest.importorskip("psycopg")
    door = tmp_path / "door"
    process = start(DATABASE_URL=f"postgresql://postgres@/postgres?host={door}")
    wait_until(lambda: "The database does not answer yet" in server.log_text())
    try:
        with postgres.running() as url:
            door.symlink_to(Path(str(url.query["host"])))
            server.wait_ready()
            assert ask(server.user("Alice")).buttons
            assert end(process) == 0
    except postgres.NoPostgresError as error:
        pytest.skip(str(error))
    server.assert_clean()
