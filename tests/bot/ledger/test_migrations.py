"""The steps lead to the tables of `bot.ledger.tables`, from any release, under a lock."""

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import bot.ledger
from bot.ledger import LedgerError, Span, database_url, migrating, open_ledger
from bot.ledger.migrating import locked, migrate, newest, steps
from bot.ledger.tables import METADATA
from index import Standing

STEPS = Path(bot.ledger.__file__).parent / "migrations"


def differences(url) -> list[object]:
    with locked(url) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, METADATA)


def revision(url) -> str | None:
    with locked(url) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def test_the_steps_lead_to_the_tables_of_the_models(empty_url):
    migrate(empty_url)
    assert differences(empty_url) == []


def test_the_steps_are_those_of_the_files_and_the_newest_is_the_last_one():
    scripts = ScriptDirectory(str(STEPS))
    assert steps() == {step.revision for step in scripts.walk_revisions()}
    assert newest() == scripts.get_current_head()


def test_where_there_is_no_step_to_run_what_runs_them_is_not_imported(sqlite_url):
    program = (
        "import sys; from bot.ledger import database_url, open_ledger\n"
        f"open_ledger(database_url({str(sqlite_url)!r}, None), 30).close()\n"
        "print('sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", program]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert told.split() == ["True", "False"]


def test_every_release_s_tables_are_upgraded_step_by_step(empty_url):
    steps = [step.revision for step in ScriptDirectory(str(STEPS)).walk_revisions()]
    for step in reversed(steps):
        migrate(empty_url, step)
        assert revision(empty_url) == step
    assert differences(empty_url) == []


async def test_replies_that_were_recorded_before_quotes_had_several_slices_are_read(
    empty_url, clock
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
        connection.execute(text("INSERT INTO spans VALUES (35, 0, 'a.md', 5, 9, 'ff')"))
    ledger = open_ledger(empty_url, 30, clock)
    reply = await ledger.reply("z", 7)
    assert reply.entry.spans == (Span("a.md", 5, 9, "ff"),)
    assert (reply.entry.parts, reply.entry.words) == ((), "")
    assert reply.entry.spans[0].standing == Standing("a.md", 5, 9, ((5, 9),))
    ledger.close()


def test_processes_that_start_at_once_migrate_once(empty_url):
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(migrate, [empty_url] * 6))
    assert differences(empty_url) == []


def test_a_database_of_a_newer_release_is_left_alone(empty_url):
    migrate(empty_url)
    with locked(empty_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(LedgerError, match="newer release"):
        migrate(empty_url)
    assert revision(empty_url) == "9999"


def test_migrating_has_no_foreign_keys_to_lose_rows_by(sqlite_url):
    with locked(sqlite_url) as connection:
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 0


def test_the_file_is_its_owner_s_alone(tmp_path):
    open_ledger(database_url("", tmp_path / "new" / "folder"), 30).close()
    mode = (tmp_path / "new" / "folder" / "ledger.db").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_folder_that_can_t_be_made_is_told_in_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="can't be made"):
        migrate(database_url("", tmp_path / "file" / "data"))


def test_a_file_that_is_no_database_is_told_with_its_name(tmp_path):
    (tmp_path / "ledger.db").write_text("no database " * 100)
    told = f"^The ledger {tmp_path / 'ledger.db'} can't be used: file is not a database$"
    with pytest.raises(LedgerError, match=told):
        migrate(database_url("", tmp_path))


def test_a_server_that_is_not_there_is_told_without_the_password(tmp_path, monkeypatch, caplog):
    pytest.importorskip("psycopg")
    monkeypatch.setattr(migrating, "_LONGEST", 0.1)
    address = f"postgresql://ada:sesame@/verbatim?host={tmp_path}"
    with pytest.raises(LedgerError, match="The database of DATABASE_URL can't be used") as told:
        migrate(database_url(address, tmp_path))
    assert "sesame" not in str(told.value)
    assert "The database does not answer yet" in caplog.text
    assert "sesame" not in caplog.text


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("", "sqlite"),
        ("sqlite:////var/lib/verbatim/ledger.db", "sqlite"),
        ("postgres://ada@db/verbatim", "postgresql+psycopg"),
        ("postgresql://ada@db/verbatim", "postgresql+psycopg"),
    ],
)
def test_an_address_names_its_database(address, driver, tmp_path):
    assert database_url(address, tmp_path).drivername == driver


@pytest.mark.parametrize(
    "address",
    [
        "mysql://ada:sesame@db/x",
        "postgresql://ada:sesame@db:port/x",
        "ledger.db",
        "://sesame",
        "sqlite://",
    ],
)
def test_an_address_of_another_database_is_refused_unshown(address, tmp_path):
    with pytest.raises(LedgerError, match="DATABASE_URL") as told:
        database_url(address, tmp_path)
    assert "sesame" not in str(told.value)


def test_without_the_driver_of_postgresql_the_package_to_install_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LedgerError, match=r"pip install 'verbatim\[postgres\]'"):
        migrate(database_url("postgresql://ada@db/verbatim", tmp_path))
