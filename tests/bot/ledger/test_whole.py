"""A ledger is examined while it is in use, written down, and loaded into either database."""

import itertools
import json
import time

import pytest
from sqlalchemy import create_engine, text

from bot.ledger import (
    ChatSettings,
    LedgerError,
    Mode,
    NoLedgerError,
    Reason,
    Vote,
    database_url,
    dumped,
    examine,
    load,
    open_ledger,
)
from bot.ledger.migrating import locked, migrate
from bot.ledger.tables import METADATA, QUESTIONS
from tests.bot.ledger.conftest import ADA, BOB, GROUP, entry, new_database

BOTH = ["sqlite", "postgresql"]
FROM_A_FILE = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


@pytest.fixture(params=BOTH)
def target(request, tmp_path):
    """Another database, without tables."""
    if request.param == "sqlite":
        return database_url("", tmp_path / "other")
    return new_database(request.getfixturevalue("postgres_server"))


@pytest.fixture
async def filled(ledger):
    """A ledger in use, with what people said, voted, chose and wished."""
    token = await ledger.record(entry(1, question="Wer führt Acme? 🐕"))
    await ledger.sent(token, 77)
    refused = await ledger.record(entry(2, asker=BOB, answered=False, spans=()))
    await ledger.wish(refused, BOB)
    await ledger.vote(token, Vote(ADA, liked=False, reason=Reason.OUTDATED))
    await ledger.set_settings(GROUP, ChatSettings(Mode.CONFIDENT, 2, "tr"))
    return ledger


def rows(url):
    with locked(url) as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(table.select())), key=str)
            for table in METADATA.sorted_tables
            if table is not QUESTIONS
        }


def written(url, aside):
    aside.mkdir(mode=0o700, exist_ok=True)
    with dumped(url, aside) as dump:
        tables = {name: list(dump.lines(name)) for name in dump.tables}
        return dump.revision, tables


def test_what_is_written_down_is_loaded_into_either_database(filled, url, target, tmp_path):
    revision, tables = written(url, tmp_path / "aside")
    count = load(target, revision, tables)
    assert rows(target) == rows(url)
    assert count == sum(map(len, rows(url).values())) == 8


@FROM_A_FILE
async def test_a_loaded_ledger_is_used_as_before_and_gives_no_number_twice(
    filled, url, target, clock, tmp_path
):
    load(target, *written(url, tmp_path / "aside"))
    ledger = open_ledger(target, 30, clock)
    try:
        assert (await ledger.settings_of(GROUP)).language == "tr"
        assert await ledger.record(entry(1)) is not None  # changed where it is
        await ledger.record(entry(3))
    finally:
        ledger.close()
    numbers = [row[0] for row in rows(target)["replies"]]
    assert len(set(numbers)) == len(numbers) == 3
    assert max(numbers) >= time.time() - 3600


def test_what_is_written_down_is_of_one_moment(filled, url, tmp_path):
    (tmp_path / "aside").mkdir()
    with dumped(url, tmp_path / "aside") as dump:
        before = list(dump.lines("replies"))
        with locked(url) as connection:
            connection.execute(text("DELETE FROM chats"))
        chats = list(dump.lines("chats"))
    assert (len(before), len(chats)) == (3, 2)  # with their heads
    assert rows(url)["chats"] == []


def test_what_is_being_answered_now_is_not_written_down(filled, url, tmp_path):
    assert QUESTIONS.name not in written(url, tmp_path / "aside")[1]


def test_tables_of_an_older_release_are_written_down_and_brought_to_this_one(
    empty_url, target, tmp_path
):
    migrate(empty_url, "0002")
    with locked(empty_url) as connection:
        connection.execute(
            text(
                "INSERT INTO replies (id, chat_id, question_id, answered, confidence, generation,"
                " language, first, at) VALUES (35, 7, 8, :yes, 0.5, '000001', 'de', 0, :at)"
            ),
            {"yes": True, "at": "2026-02-22 12:00:00+00:00"},
        )
    revision, tables = written(empty_url, tmp_path / "aside")
    assert revision == "0002"
    load(target, revision, tables)
    [reply] = rows(target)["replies"]
    assert reply[:3] == (35, 7, None)
    assert examine(target).older is False


def test_a_ledger_with_data_stays_unless_it_is_to_be_replaced(filled, url, tmp_path):
    revision, tables = written(url, tmp_path / "aside")
    before = rows(url)
    with pytest.raises(LedgerError, match="--replace"):
        load(url, revision, tables)
    tables["replies"] = tables["replies"][:1]
    tables = {"chats": tables["chats"]}
    assert rows(url) == before
    load(url, revision, tables, replace=True)
    assert rows(url)["replies"] == []
    assert rows(url)["chats"] == before["chats"]


def damaged(tables):
    """Yield tables with something in them that no ledger has."""
    head, row, *_ = tables["replies"]
    cells = json.loads(row)
    yield {"replies": [head, b"[1, 2\n"]}
    yield {"replies": [head, b"{}\n"]}
    yield {"replies": []}
    yield {"replies": [b'["id", "nothing"]\n', b"[1, 2]\n"]}
    yield {"replies": [head, row, row]}  # the same number twice
    yield {"sqlite_master": [b'["sql"]\n']}
    yield {"questions": [b'["chat_id"]\n']}
    yield {"spans": tables["spans"]}  # of replies that are not there
    for wrong in ("text", 1.5, True, [1], {"a": 1}, 1 << 70):
        changed = [wrong if place == 1 else cell for place, cell in enumerate(cells)]
        yield {"replies": [head, json.dumps(changed).encode()]}


@FROM_A_FILE
def test_what_is_no_ledger_is_refused_and_changes_nothing(filled, url, target, tmp_path):
    revision, tables = written(url, tmp_path / "aside")
    load(target, revision, {"chats": tables["chats"]})
    before = rows(target)
    for wrong in damaged(tables):
        with pytest.raises(LedgerError, match=r"\.$"):
            load(target, revision, wrong, replace=True)
    with pytest.raises(LedgerError, match="newer release"):
        load(target, "9999", tables, replace=True)
    assert rows(target) == before


def test_a_ledger_in_use_is_examined(filled, url):
    examined = examine(url)
    assert (examined.replies, examined.older, examined.unasked) == (2, False, (GROUP,))


def test_what_is_not_there_is_told_and_not_made(empty_sqlite_url, empty_postgres_url, tmp_path):
    with pytest.raises(NoLedgerError):
        examine(empty_sqlite_url)
    for url in (empty_sqlite_url, empty_postgres_url):
        with dumped(url, tmp_path) as dump:
            assert dump is None
    assert list(tmp_path.iterdir()) == []
    assert examine(empty_postgres_url).older


def test_a_damaged_ledger_and_one_of_a_newer_release_are_told(sqlite_url, tmp_path):
    with locked(sqlite_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(LedgerError, match="newer release"):
        examine(sqlite_url)
    file = tmp_path / "ledger.db"
    file.write_bytes(b"\xa5" * 50_000)
    with pytest.raises(LedgerError, match="not a database"):
        examine(sqlite_url)
    with pytest.raises(LedgerError, match="not a database"), dumped(sqlite_url, tmp_path / "aside"):
        pass


def test_a_server_that_does_not_answer_is_told_without_its_password(empty_postgres_url, tmp_path):
    url = empty_postgres_url.set(password="secret", query={"host": str(tmp_path)})
    with pytest.raises(LedgerError, match="DATABASE_URL can't be used") as told:
        examine(url)
    assert "secret" not in str(told.value)


def test_rows_are_loaded_as_they_come(empty_url):
    """Ten thousand rows of a generator, of which no more than a thousand are held."""
    migrate(empty_url)
    head = b'["chat_id","message_id","at"]\n'
    made = itertools.count(1)
    lines = (b'[7,%d,"2026-03-01T12:00:00+00:00"]\n' % next(made) for _ in range(10_000))
    assert load(empty_url, "0005", {"claims": itertools.chain([head], lines)}) == 10_000
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM claims")).scalar_one() == 10_000
    engine.dispose()
