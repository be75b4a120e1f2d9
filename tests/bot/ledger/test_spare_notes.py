"""What the database can't note is noted in a file that needs no more space."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from bot.ledger import Asked, MessageId, open_ledger
from bot.ledger.files.spare_notes import _SLOTS, SpareNotes
from tests.bot.ledger.conftest import GROUP

FIRST, SECOND = MessageId(GROUP, 1), MessageId(-(2**52), 2**40)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.spare"


def test_notes_are_there_after_a_restart_until_they_are_taken_back_or_two_days_old(path, clock):
    notes = SpareNotes(path, clock())
    for each in (FIRST, SECOND):
        notes.add(each, clock())
    notes.discard(FIRST)
    notes.close()
    again = SpareNotes(path, clock())
    assert SECOND in again
    assert FIRST not in again
    again.close()
    clock.pass_days(2.1)
    assert SECOND not in SpareNotes(path, clock())


def test_the_oldest_notes_make_room_and_the_file_does_not_grow(path, clock):
    notes = SpareNotes(path, clock())
    size = path.stat().st_size
    for number in range(_SLOTS + 10):
        notes.add(MessageId(GROUP, number), clock())
        clock.pass_days(1e-5)
    notes.close()
    again = SpareNotes(path, clock())
    assert [number for number in range(20) if MessageId(GROUP, number) in again] == [*range(10, 20)]
    again.add(FIRST, clock())
    assert MessageId(GROUP, 10) not in again
    assert MessageId(GROUP, _SLOTS + 9) in again
    assert path.stat().st_size == size


def test_what_is_no_note_is_none(path, clock):
    SpareNotes(path, clock()).close()
    path.write_bytes(b"\xa5" * path.stat().st_size)
    assert FIRST not in SpareNotes(path, clock())
    path.write_bytes(b"short")
    notes = SpareNotes(path, clock())
    notes.add(FIRST, clock())
    assert FIRST in SpareNotes(path, clock())


def test_without_a_file_notes_last_as_long_as_the_process(path, clock, caplog):
    path.mkdir()
    notes = SpareNotes(path, clock())
    assert "can't be opened" in caplog.text
    notes.add(FIRST, clock())
    assert FIRST in notes


def test_where_no_file_may_grow_notes_are_made_all_the_same(path, clock):
    SpareNotes(path, clock()).close()
    script = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from bot.ledger.files.spare_notes import SpareNotes; from bot.ledger import MessageId\n"
        "now = datetime.fromtimestamp(float(sys.argv[2]), UTC)\n"
        f"SpareNotes(Path(sys.argv[1]), now).add(MessageId(*{tuple(FIRST)}), now)"
    )
    command = [sys.executable, "-c", script, path, str(clock().timestamp())]
    most = path.stat().st_size

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    root = Path(__file__).parents[3]
    subprocess.run(command, check=True, cwd=root, preexec_fn=full)
    assert FIRST in SpareNotes(path, clock())


@pytest.fixture
def begin(url, clock, path):
    """Open either database as a start of the bot does; `full`, it takes nothing from then on."""
    begun = []

    def opened():
        begun.append(open_ledger(url, 30, clock, path))
        return begun[-1]

    yield opened
    for each in begun:
        each.close()


@pytest.fixture
def fill():
    """Let a database take nothing more, as on a full disk; it can be read."""

    async def filled(ledger):
        dialect = ledger._database._engine.dialect.name
        said = {
            "sqlite": "PRAGMA query_only = 1",
            "postgresql": "SET default_transaction_read_only = on",
        }[dialect]

        def refuse(connection):
            connection.exec_driver_sql(said)

        for _ in range(8):  # each connection of the pool
            await ledger._database.read(refuse)

    return filled


async def test_a_message_delivered_twice_is_taken_up_once_although_nothing_can_be_written(
    begin, fill
):
    ledger = begin()
    assert await ledger.claim(FIRST)
    before = Asked(MessageId(GROUP, 3), update="{}")
    assert await ledger.take_up(before)
    await ledger.note_attempt(before.asked, begun=True)
    await fill(ledger)
    assert not await ledger.claim(FIRST)
    assert not await ledger.take_up(before)
    asked = Asked(SECOND, update="{}")
    assert await ledger.take_up(asked)
    assert not await ledger.take_up(asked)
    assert await ledger.claim(MessageId(GROUP, 4))
    assert not await ledger.claim(MessageId(GROUP, 4))
    ledger.close()
    again = begin()
    assert not await again.take_up(asked)
    assert not await again.claim(MessageId(GROUP, 4))
    assert await again.take_up(asked, anew=True)  # other words are another question


async def test_an_answer_that_went_out_unnoted_is_not_given_by_the_next_process(begin, fill):
    ledger = begin()
    sent, unsent = (Asked(MessageId(GROUP, n), update="{}") for n in (1, 2))
    assert await ledger.take_up(sent)
    assert await ledger.take_up(unsent)
    await fill(ledger)
    await ledger.note_attempt(sent.asked, begun=True)
    await ledger.settle(sent.asked)
    ledger.close()
    again = begin()
    left = await again.left_behind()
    assert (len(left.updates), left.unanswered, left.uncertain) == (1, 0, 1)
    assert not await again.take_up(sent)
    assert await again.take_up(unsent)


async def test_an_answer_that_surely_did_not_go_out_may_be_given(begin, fill):
    ledger = begin()
    asked = Asked(FIRST, update="{}")
    assert await ledger.take_up(asked)
    await fill(ledger)
    await ledger.note_attempt(FIRST, begun=True)
    await ledger.note_attempt(FIRST, begun=False)
    ledger.close()
    assert len((await begin().left_behind()).updates) == 1
