"""What is backed up is restored as it was, into an empty place, whole or not at all."""

import json
import random
import shutil
import stat
from contextlib import suppress

import pytest
from click.testing import CliRunner
from filelock import FileLock
from sqlalchemy import create_engine, text

from bot.backup import BackupError, back_up, finish_swap, restore, swapping
from bot.backup.kept_settings import as_lines, from_lines
from bot.cli.commands import cli
from bot.ledger import database_url, examine, open_ledger
from bot.running import AlreadyRunningError, running_alone
from index import Store, open_index
from index.sources.web.page_store import PageStore
from tests.bot.backup.conftest import PAGE, SOURCES
from tests.bot.ledger import postgres
from tests.bot.ledger.conftest import GROUP, new_database
from tests.disks import fill, small


def restored(place, file, **options):
    return restore(place.settings, file, env_file=place.env, **options)


async def test_all_of_it_is_as_it_was(old, new, file) -> None:
    done = restored(new, file)
    assert sorted(path.name for path in new.data.iterdir() if path.suffix != ".lock") == [
        *("added", "generations", "ledger.db", "pages.db", "run.pid", "sources.yaml", "threshold"),
    ]
    assert (new.data / "sources.yaml").read_text() == SOURCES
    assert (new.data / "added" / "Ö minutes.txt").read_text().endswith("nine crowns.")
    assert (new.data / "threshold").read_text() == "0.31\n"
    assert PageStore(new.data / "pages.db").page("hangar", PAGE.address) == PAGE
    assert Store(new.data).pointer().current == done.generation == "000001"
    ledger = open_ledger(database_url("", new.data), 30)
    assert (await ledger.settings_of(GROUP)).language == "tr"
    ledger.close()
    assert new.env.read_text() == "ADMIN_IDS=7,8\n"
    assert examine(database_url("", new.data)).replies == 1


def test_it_answers_the_same(old, new, file) -> None:
    restored(new, file)
    questions = ("May I bring my dog?", "When did Ankara and Moscow sign the deal?", "Mongolia?")
    for question in questions:
        answers = [open_index(place.data).answer(question) for place in (old, new)]
        quotes = [[quote.passage.text for quote in answer.quotes] for answer in answers]
        assert quotes[0] == quotes[1]
        assert answers[0].confidence == answers[1].confidence


def test_what_is_restored_is_for_its_owner_alone(new, file) -> None:
    restored(new, file)
    private = [new.env, file, *(path for path in new.data.rglob("*") if path.suffix != ".lock")]
    seen = [path for path in private if path.stat().st_mode & 0o077 and path.is_file()]
    assert [path.name for path in seen if path.name != "run.pid"] == []


def test_a_backup_has_no_token_unless_it_is_asked_for(old, new, file, tmp_path) -> None:
    assert b"secret_of_ours" not in file.read_bytes()
    other = tmp_path / "other.zip"
    assert back_up(old.settings, other, secrets=True, env_file=old.env).has_secrets
    done = restored(new, other)
    assert done.settings["TELEGRAM_BOT_TOKEN"] == "..."
    assert "TELEGRAM_BOT_TOKEN=123456:secret_of_ours" in new.env.read_text()
    assert stat.S_IMODE(new.env.stat().st_mode) == 0o600


def test_where_data_are_is_said_by_who_restores_them(new, file) -> None:
    restored(new, file)
    assert "away" not in new.env.read_text()
    assert from_lines("DATA_DIR=x\nDATABASE_URL=y\nINDEX_URL=z\nPATH=p\nLOG_LEVEL=INFO") == {
        "LOG_LEVEL": "INFO"
    }


@pytest.mark.parametrize("value", ["a b", "it's", 'say "x"', "a#b", "ü\\n", "=", "a\nb", "C:\\x\\"])
def test_a_setting_is_written_as_it_is_read_or_left_out(value) -> None:
    assert from_lines(as_lines({"LOG_LEVEL": value})) in ({"LOG_LEVEL": value}, {})


def test_a_setting_that_would_read_another_is_left_out() -> None:
    assert as_lines({"PUBLIC_URL": "https://x.example/${TELEGRAM_BOT_TOKEN}"}) == ""


def test_settings_that_are_there_stay(new, file) -> None:
    new.env.write_text("ADMIN_IDS=9\n")
    assert restored(new, file).has_env
    assert new.env.read_text() == "ADMIN_IDS=9\n"


def test_a_folder_with_data_stays_as_it_is_unless_told(new, file) -> None:
    new.data.mkdir()
    (new.data / "sources.yaml").write_text("mine")
    before = new.contents()
    with pytest.raises(BackupError, match="has data already: --replace"):
        restored(new, file)
    assert new.contents() == before
    done = restored(new, file, replace=True)
    assert (done.aside / "sources.yaml").read_text() == "mine"
    assert (new.data / "sources.yaml").read_text() == SOURCES


def test_what_is_not_of_the_bot_is_no_data_and_stays_where_it_is(new, file) -> None:
    """As where the data folder is a disk of its own, and the one that commands are typed in."""
    (new.data / "lost+found").mkdir(parents=True)
    (new.data / ".env").write_text("ADMIN_IDS=9\n")
    restored(new, file)
    assert restored(new, file, replace=True).aside
    assert (new.data / ".env").read_text() == "ADMIN_IDS=9\n"
    assert (new.data / "lost+found").is_dir()


def test_it_waits_for_no_bot_and_no_reindex(new, file) -> None:
    with running_alone(new.data), pytest.raises(AlreadyRunningError):
        restored(new, file)
    (new.data / "generations").mkdir()
    with (
        FileLock(new.data / "generations" / "lock"),
        pytest.raises(BackupError, match="Another process"),
    ):
        restored(new, file)


def test_a_backup_that_is_damaged_anywhere_changes_nothing_or_nothing_is_lost(
    old, new, file
) -> None:
    """Of a file with one byte changed, what is restored is what was written, or nothing is."""
    restored(new, file)
    whole = {name: data for name, data in new.contents().items() if "ledger" not in name}
    shutil.rmtree(new.data)
    new.env.unlink()
    data, generator, refused = file.read_bytes(), random.Random(7), 0
    for _ in range(60):
        at = generator.randrange(len(data))
        file.write_bytes(
            data[:at] + bytes([data[at] ^ (1 << generator.randrange(8))]) + data[at + 1 :]
        )
        with suppress(BackupError):
            restored(new, file)
        if not (found := new.contents()):
            refused += 1
            continue
        found = {name: data for name, data in found.items() if "ledger" not in name}
        assert found == whole
        shutil.rmtree(new.data)
        new.env.unlink()
    assert refused > 30


@pytest.mark.parametrize("share", [0, 0.3, 0.99])
def test_a_backup_that_ends_early_is_refused(new, file, share) -> None:
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])
    with pytest.raises(BackupError, match="is no backup, or not a whole one"):
        restored(new, file)
    assert new.contents() == {}


@pytest.mark.parametrize("after", ["ready", "one set aside", "cleared", "one in place"])
def test_a_swap_that_was_interrupted_is_finished_by_the_next_command(
    new, file, monkeypatch, after
) -> None:
    new.data.mkdir()
    for name in ("sources.yaml", "threshold"):
        (new.data / name).write_text("mine")
    renames = {"ready": 0, "one set aside": 1, "cleared": 3, "one in place": 4}[after]
    rename, done = swapping.Path.rename, []

    def killed(path, target):
        if len(done) == renames:
            raise KeyboardInterrupt
        done.append(path)
        return rename(path, target)

    monkeypatch.setattr(swapping.Path, "rename", killed)
    with pytest.raises(KeyboardInterrupt):
        restored(new, file, replace=True)
    monkeypatch.undo()
    finish_swap(new.data)
    assert (new.data / "sources.yaml").read_text() == SOURCES
    assert (new.data / "threshold").read_text() == "0.31\n"
    assert open_index(new.data).answer("May I bring my dog?").answered
    [aside] = new.data.glob("replaced-*")
    assert sorted(path.name for path in aside.iterdir()) == ["sources.yaml", "threshold"]
    assert not (new.data / "restoring").exists()


def test_a_restore_that_was_killed_before_it_was_ready_has_changed_nothing(
    new, file, monkeypatch
) -> None:
    def killed(*_):
        raise KeyboardInterrupt

    new.data.mkdir()
    (new.data / "threshold").write_text("mine")
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)  # nobody tidies up
    monkeypatch.setattr("bot.backup.restoring.swap", killed)
    with pytest.raises(KeyboardInterrupt):
        restored(new, file, replace=True)
    monkeypatch.undo()
    finish_swap(new.data)
    assert (new.data / "threshold").read_text() == "mine"
    assert restored(new, file, replace=True).generation == "000001"


def test_a_disk_without_room_is_told_and_nothing_is_left_half(new, old, file) -> None:
    new.data.mkdir()
    with small(new.data, megabytes=40):
        fill(new.data)
        with pytest.raises(BackupError, match="are free"):
            restored(new, file, replace=True)
        with pytest.raises(BackupError, match="can't be written: No space left"):
            back_up(old.settings, new.data / "backup.zip", index=True, env_file=old.env)
        assert [path.name for path in new.data.iterdir()] == ["filler"]


def test_a_backup_without_an_index_leaves_none(old, new, tmp_path) -> None:
    made = back_up(old.settings, tmp_path / "b.zip", env_file=old.env)
    assert made.generation == ""
    assert restored(new, made.file).generation == ""
    assert Store(new.data).names() == []


def test_a_bot_that_was_never_started_is_backed_up(new, tmp_path) -> None:
    made = back_up(new.settings, tmp_path / "b.zip", env_file=new.env)
    assert (made.replies, made.files, made.generation) == (0, 0, "")
    restored(new, made.file)
    with pytest.raises(BackupError, match="No whole index is there to put in"):
        back_up(new.settings, tmp_path / "b.zip", index=True, env_file=new.env)


def test_an_index_of_another_release_is_left_out(old, new, tmp_path, monkeypatch) -> None:
    back_up(old.settings, tmp_path / "b.zip", index=True, env_file=old.env)
    monkeypatch.setattr("index.storage.store.FORMAT", 99)
    monkeypatch.setattr("index.storage.store.OLDER", 98)
    done = restored(new, tmp_path / "b.zip")
    assert (done.old_index, done.generation) == (True, "")
    assert Store(new.data).names() == []
    assert examine(database_url("", new.data)).replies == 1


def test_a_backup_takes_the_place_of_a_backup_and_of_nothing_else(old, file, tmp_path) -> None:
    back_up(old.settings, file, env_file=old.env)
    notes = tmp_path / "notes.txt"
    notes.write_text("mine")
    with pytest.raises(BackupError, match="is no backup: give another name"):
        back_up(old.settings, notes, env_file=old.env)
    assert notes.read_text() == "mine"
    (old.data / "ledger.db").write_bytes(b"\xa5" * 50_000)
    before = file.read_bytes()
    with pytest.raises(BackupError, match=r"No backup was made\.$"):
        back_up(old.settings, file, env_file=old.env)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.glob(".backup-*")] == []


def test_a_ledger_moves_to_postgresql_and_back(old, new, file, tmp_path) -> None:
    pytest.importorskip("psycopg")
    try:
        with postgres.running() as server:
            url = new_database(server).render_as_string(hide_password=False)
            new.env.write_text(f"DATABASE_URL={url.replace('+psycopg', '')}\n")
            restored(new, file)
            assert not (new.data / "ledger.db").exists()
            shutil.rmtree(new.data)
            with pytest.raises(BackupError, match="--replace"):
                restored(new, file)
            assert not new.data.joinpath("restoring").exists()
            back = back_up(new.settings, tmp_path / "back.zip", env_file=new.env)
            assert back.replies == 1
    except postgres.NoPostgresError as error:
        pytest.skip(str(error))
    new.env.unlink()
    restored(new, back.file)
    assert rows(new) == rows(old)
    assert not new.env.exists()  # where data are is said by whoever restores them


def rows(place):
    engine = create_engine(database_url("", place.data))
    with engine.connect() as connection:
        found = connection.execute(text("SELECT * FROM replies JOIN chats")).all()
    engine.dispose()
    return found


def test_the_commands_say_what_is_in_it_and_what_is_next(old, new, monkeypatch) -> None:
    def run(*arguments):
        return CliRunner().invoke(cli, arguments, catch_exceptions=False)

    monkeypatch.chdir(old.folder)
    monkeypatch.setenv("DATA_DIR", str(old.data))
    made = run("backup", "b.zip", "--index")
    assert made.exit_code == 0
    assert "1 replies, 8 files, 1 settings, generation 000001" in made.stdout
    assert "The token is not in it (--token)" in made.stdout
    monkeypatch.chdir(new.folder)
    monkeypatch.setenv("DATA_DIR", str(new.data))
    done = run("restore", str(old.folder / "b.zip"))
    assert done.exit_code == 0
    assert ".env: ADMIN_IDS=7,8" in done.stdout
    assert "Next: `verbatim doctor`" in done.stdout
    answer = json.loads(run("ask", "--json", "May I bring my dog?").stdout)
    assert answer["quotes"][0]["text"].startswith("Guide dogs are always welcome.")
    again = run("restore", str(old.folder / "b.zip"))
    assert again.exit_code == 1
    assert "has data already" in again.stderr
    assert run("restore", "nowhere.zip").exit_code == 1
