"""Each fault is made on purpose: the doctor names it, says what to do, and exits with 1."""

import os
import shutil
import socket
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock

from bot.doctor import examining, folder, knowledge
from bot.ledger import ChatSettings, Mode, database_url, open_ledger
from bot.running import running_alone
from bot.settings import WebAddress, load_settings
from index import Store
from tests.disks import fill, make_read_only, small
from tests.fakes.people import TOKEN
from tests.site.server import Answer, serving

GROUP = -1001


@pytest.fixture
def indexed(run, seeds_indexed, data_dir):
    """A folder with an index and a ledger."""
    return shutil.copytree(seeds_indexed, data_dir)


@pytest.fixture
def wants_all(indexed):
    """Let a group choose answers that nobody asked for."""

    async def chosen() -> None:
        ledger = open_ledger(database_url("", indexed), 30)
        await ledger.set_settings(GROUP, ChatSettings(Mode.CONFIDENT))
        ledger.close()

    return chosen


def test_where_nothing_is_wrong_the_status_is_0(indexed, examined) -> None:
    seen = examined()
    assert (seen.wrong, seen.status) == ([], 0)
    assert [each["subject"] for each in seen.findings] == [
        *("bot", "rights", "disk", "database", "token", "clock", "webhook", "privacy mode"),
        *("settings", "index", "vectors", "sources"),
    ]
    assert "@Verbatim_bot" in seen.one("token")[1]
    assert "7 articles" in seen.one("index")[1]


def test_it_is_read_a_line_a_finding_with_what_to_do_below(indexed, run, telegram) -> None:
    telegram.ahead = 3600
    result = run("doctor")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("wrong  clock"))
    assert "60 minutes behind Telegram's" in lines[at]
    assert lines[at + 1].strip().startswith("-> Set it: `timedatectl")
    assert lines[-1] == "One thing is wrong."


def test_before_anything_was_indexed_nothing_is_wrong_and_nothing_is_made(
    examined, data_dir
) -> None:
    seen = examined()
    assert (seen.wrong, seen.status) == ([], 0)
    assert "Nothing is indexed yet" in seen.one("index")[1]
    assert seen.one("database")[0] == "note"
    assert seen.one("bot")[1].startswith("No bot runs from ")
    assert not data_dir.exists()


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder but what SQLite keeps beside its own while it reads."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(p): p.read_bytes() for p in paths if p.suffix not in (".db-shm", ".db-wal")}


def test_it_changes_nothing_and_runs_beside_the_bot(indexed, examined, run) -> None:
    assert run("doctor", "--running").exit_code == 1
    with running_alone(indexed):
        before = contents(indexed)
        seen = examined()
        assert f"as process {os.getpid()}" in seen.one("bot")[1]
        assert run("doctor", "--running").exit_code == 0
        assert contents(indexed) == before
    assert seen.status == 0


def test_without_a_token_only_the_terminal_answers(indexed, examined, monkeypatch) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    seen = examined()
    assert seen.status == 0
    assert seen.one("token") == ("note", seen.one("token")[1])
    assert "/newbot" in seen.one("token")[1]


def test_a_bot_without_administrators_is_told_how_one_learns_their_id(
    indexed, examined, monkeypatch
) -> None:
    state, said = examined().one("settings")
    assert state == "note"
    assert "/reindex" in said
    assert "ADMIN_IDS" in said
    monkeypatch.setenv("ADMIN_IDS", "1")
    assert not examined().all("settings")


def test_a_bad_token_is_told_and_hides_nothing_else(
    indexed, examined, telegram, monkeypatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN.replace("that", "this"))
    telegram.ahead = -3600
    seen = examined()
    assert "Telegram refuses it. Check TELEGRAM_BOT_TOKEN in .env" in seen.one("token")[1]
    assert "60 minutes ahead" in seen.one("clock")[1]
    assert seen.wrong == ["token", "clock"]


def test_settings_that_can_t_be_read_are_told_each(examined, monkeypatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "no token at all")
    monkeypatch.setenv("ADMIN_IDS", "@me")
    seen = examined()
    assert seen.wrong == ["settings", "settings"]
    assert {each["said"].partition(":")[0] for each in seen.findings} == {
        "ADMIN_IDS",
        "TELEGRAM_BOT_TOKEN",
    }


def test_telegram_that_does_not_answer_or_is_somebody_else_is_told(
    indexed, examined, telegram, monkeypatch
) -> None:
    telegram.broken = b"<html>a proxy says no"
    assert "its answer is none of the Bot API's" in examined().one("token")[1]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = taken.getsockname()[1]
    monkeypatch.setenv("TELEGRAM_BASE_URL", f"http://127.0.0.1:{free}/bot")
    state, told = examined().one("token")
    assert state == "wrong"
    assert "Telegram (127.0.0.1) can't be asked" in told
    assert examined().one("clock")[0] == "note"


@pytest.mark.parametrize(("ahead", "told"), [(3600, "behind"), (-3600, "ahead of")])
def test_a_clock_an_hour_off_is_told(indexed, examined, telegram, ahead, told) -> None:
    telegram.ahead = ahead
    state, said = examined().one("clock")
    assert state == "wrong"
    assert f"This machine's is 60 minutes {told} Telegram's." in said


def test_a_foreign_webhook_is_told_by_its_host_alone(indexed, examined, telegram) -> None:
    telegram.webhook = {"url": "https://other.example/secret", "pending_update_count": 3}
    state, said = examined().one("webhook")
    assert state == "wrong"
    assert "what people write goes to other.example. 3 messages wait there." in said
    assert "secret" not in said


def test_a_webhook_of_the_bot_s_own_is_right_while_it_brings_what_is_said(
    indexed, examined, telegram, monkeypatch
) -> None:
    monkeypatch.setenv("WEB_ADDRESS", "8080")
    monkeypatch.setenv("PUBLIC_URL", "https://quotes.example/bot")
    monkeypatch.setenv("WEBHOOK", "true")
    assert examined().one("webhook")[0] == "well"  # none is set, and no bot runs
    with running_alone(indexed):
        assert "WEBHOOK is true, and none is set." in examined().one("webhook")[1]
    telegram.webhook = {"url": "https://quotes.example/bot/telegram", "pending_update_count": 0}
    assert examined().one("webhook") == ("well", "It is set on quotes.example.")
    telegram.webhook |= {"last_error_date": int(time.time()) - 60, "last_error_message": "Timeout"}
    state, said = examined().one("webhook")
    assert state == "wrong"
    assert "Telegram can't deliver to quotes.example: Timeout." in said
    telegram.webhook["last_error_date"] -= 86_400
    assert examined().one("webhook")[0] == "well"
    telegram.webhook["url"] = "https://quotes.example/other"
    assert examined().one("webhook")[0] == "wrong"


async def test_privacy_mode_that_is_off_for_no_group_is_told(indexed, examined, telegram) -> None:
    telegram.me["can_read_all_group_messages"] = True
    state, said = examined().one("privacy mode")
    assert state == "wrong"
    assert "/setprivacy to @BotFather and choose Enable" in said


async def test_privacy_mode_is_off_for_groups_that_want_answers_nobody_asked_for(
    wants_all, examined, telegram
) -> None:
    await wants_all()
    telegram.statuses[GROUP] = "member"
    state, said = examined().one("privacy mode")
    assert state == "wrong"
    assert "It is on, but a group wants answers" in said
    assert "choose Disable" in said
    telegram.statuses[GROUP] = "administrator"  # whom Telegram shows all of it
    assert examined().one("privacy mode")[0] == "well"
    telegram.statuses.clear()  # it is not in that group any more
    assert examined().one("privacy mode")[0] == "well"
    telegram.me["can_read_all_group_messages"] = True
    assert examined().one("privacy mode")[0] == "well"


def test_a_data_folder_that_can_t_be_made_or_written_is_told(
    examined, tmp_path, monkeypatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "file" / "data"))
    assert "rights" not in examined().wrong  # a file is in the way, and none of rights
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setenv("DATA_DIR", str(disk))
    with small(disk):
        make_read_only(disk)
        state, said = examined().one("rights")
    assert state == "wrong"
    assert f"Nothing can be written in {disk}: Read-only file system. Mount it" in said


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_files_of_somebody_else_are_told() -> None:
    with tempfile.TemporaryDirectory() as place:
        data = Path(place)
        data.chmod(0o777)
        (data / "lost+found").mkdir(0o700)
        (data / "ledger.db").touch(0o600)
        os.seteuid(65534)
        try:
            finding = folder.look_at_folder(data)[0]
        finally:
            os.seteuid(0)
    assert finding.is_wrong
    assert finding.said.startswith(f"{data / 'ledger.db'} can't be written")  # and no more
    assert f"chown -R nobody {data}" in finding.remedy


def test_what_people_said_that_others_can_read_is_told(indexed, examined) -> None:
    (indexed / "ledger.db").chmod(0o644)
    state, said = examined().one("rights")
    assert state == "wrong"
    assert f"chmod go= {indexed / 'ledger.db'}" in said


def test_a_full_disk_is_told(indexed, examined, tmp_path, monkeypatch) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setenv("DATA_DIR", str(disk))
    with small(disk):
        shutil.copytree(indexed, disk, dirs_exist_ok=True)
        fill(disk)
        seen = examined()
    state, said = seen.one("disk")
    assert state == "wrong"
    assert "0 MB are free" in said
    assert "Make room" in said
    assert seen.one("rights")[0] == "well"


def damage(indexed: Path, name: str) -> None:
    place = indexed / "generations" / name / "columns.bin"
    place.write_bytes(b"\xa5" + place.read_bytes()[1:])


def test_a_damaged_index_is_told_with_and_without_one_before_it(
    indexed, examined, run, tmp_path, monkeypatch
) -> None:
    damage(indexed, "000001")
    state, said = examined().one("index")
    assert state == "wrong"
    assert "Generation 000001 is damaged" in said
    assert "verbatim reindex" in said
    run("reindex")
    damage(indexed, Store(indexed).pointer().current)
    (indexed / "indexed.json").unlink()
    assert examined().one("index")[0] == "wrong"


def test_another_folder_than_the_settings_name_is_told(
    indexed, examined, run, tmp_path, monkeypatch
) -> None:
    run("reindex")
    (tmp_path / "mine").mkdir()
    monkeypatch.setenv("ARTICLES_DIR", str(tmp_path / "mine"))
    state, said = examined().one("index")
    assert state == "note"
    assert "which is not ARTICLES_DIR" in said


def test_missing_and_damaged_vectors_are_told_and_those_being_made(
    indexed, examined, run, tiny_model, monkeypatch
) -> None:
    monkeypatch.setenv("SEMANTIC_MODEL", str(tiny_model))
    monkeypatch.setattr("index.semantic.opening._LEAST_MEMORY", 0)
    run("reindex")
    assert examined().one("vectors")[0] == "well"
    [file] = (indexed / "vectors").glob("0*/signs*")
    file.write_bytes(b"")
    assert "They are damaged" in examined().one("vectors")[1]
    shutil.rmtree(indexed / "vectors")
    state, said = examined().one("vectors")
    assert state == "wrong"
    assert "They are not there: questions are matched by words alone, and not by meaning." in said
    assert "verbatim reindex" in said
    (indexed / "vectors").mkdir()
    with FileLock(indexed / "vectors" / "lock"):
        assert examined().one("vectors")[0] == "note"


def test_a_model_that_is_not_installed_is_told(indexed, examined, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEMANTIC_MODEL", str(tmp_path / "none"))
    state, said = examined().one("vectors")
    assert state == "wrong"
    assert "`verbatim model` installs it" in said


def test_a_database_that_is_down_is_told_without_its_password(
    indexed, examined, tmp_path, monkeypatch
) -> None:
    pytest.importorskip("psycopg")
    monkeypatch.setenv("DATABASE_URL", f"postgresql://me:hunter2@/v?host={tmp_path}")
    state, said = examined().one("database")
    assert state == "wrong"
    assert "The database of DATABASE_URL can't be used: " in said
    assert "Start the database, or correct DATABASE_URL." in said
    assert "hunter2" not in said


def test_a_damaged_ledger_is_told(indexed, examined) -> None:
    (indexed / "ledger.db").write_bytes(b"\xa5" * 50_000)
    state, said = examined().one("database")
    assert state == "wrong"
    assert "ledger.db.copy" in said
    assert examined().one("privacy mode")[0] == "note"


def test_a_ledger_of_a_newer_release_is_told_and_nobody_is_sent_to_a_copy(
    indexed, examined
) -> None:
    with closing(sqlite3.connect(indexed / "ledger.db")) as ledger:
        ledger.execute("UPDATE alembic_version SET version_num = 'of later'")
        ledger.commit()
    state, said = examined().one("database")
    assert state == "wrong"
    assert "A newer release of Verbatim has written in it. Install that release again" in said
    assert "ledger.db.copy" not in said


@pytest.mark.parametrize(
    ("address", "told"),
    [("192.0.2.1:8080", "an address of this machine"), ("127.0.0.1:999999", "")],
)
def test_an_address_that_is_not_this_machine_s_is_told(
    indexed, examined, monkeypatch, address, told
) -> None:
    monkeypatch.setenv("WEB_ADDRESS", address)
    seen = examined()
    assert seen.wrong == (["web address"] if told else ["settings"])
    assert told in seen.one("web address" if told else "settings")[1]


def test_a_source_that_fails_is_told_with_the_reason(
    indexed, examined, run, data_dir, monkeypatch
) -> None:
    monkeypatch.setenv("ALLOWED_NETWORKS", "127.0.0.0/8")
    with serving({"/robots.txt": Answer(status=404), "/a": Answer(status=404)}) as site:
        run("sources", "add", "--untried", "--name", "news", site.at("/a"))
        state, said = examined().one("sources")
        assert (state, said.partition(" was")[0]) == ("note", "news")
        run("sources", "refresh")
    state, said = examined().one("sources")
    assert state == "wrong"
    assert said.startswith("news fails since 2")
    assert "verbatim sources refresh news" in said


def test_a_list_of_sources_that_is_broken_and_a_folder_that_is_gone_are_told(
    indexed, examined, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("ARTICLES_DIR", str(tmp_path / "gone"))
    assert "There is no folder" in examined().one("sources")[1]
    (indexed / "sources.yaml").write_text("sources: 7")
    assert "should hold a list" in examined().one("sources")[1]


@pytest.fixture
def web_address(indexed, monkeypatch):
    """Set a web address that is free."""

    def listening() -> WebAddress:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            address = WebAddress(*taken.getsockname())
        monkeypatch.setenv("WEB_ADDRESS", str(address))
        return address

    return listening


def test_a_port_that_another_program_has_is_told(examined, web_address) -> None:
    address = web_address()
    assert examined().one("web address")[0] == "well"
    with socket.create_server(address):
        state, said = examined().one("web address")
    assert state == "wrong"
    assert f"{address} can't be used: Address already in use." in said
    assert "set another port in WEB_ADDRESS" in said


@pytest.mark.parametrize(
    ("health", "state", "status"),
    [
        (b'{"live": true, "ready": true, "search": true}', "well", 0),
        (b'{"live": true, "ready": false, "search": false}', "note", 1),
        (b'{"status": "up"}', "wrong", 1),
        (b"<html>another program", "wrong", 1),
    ],
)
def test_a_port_that_the_bot_itself_answers_on_is_right(
    examined, run, data_dir, monkeypatch, indexed, health, state, status
) -> None:
    with serving({"/health": Answer(health)}) as site, running_alone(data_dir):
        monkeypatch.setenv("WEB_ADDRESS", site.address.removeprefix("http://"))
        found = examined().one("web address")
        assert run("doctor", "--running").exit_code == status
    assert found[0] == state
    assert state != "note" or "not ready (search)" in found[1]


def test_members_of_groups_that_the_bot_can_t_ask_for_are_told(
    indexed, examined, telegram, monkeypatch
) -> None:
    monkeypatch.setenv("READER_CHATS", f"{GROUP},-1002")
    telegram.statuses[GROUP] = "administrator"
    state, said = examined().one("readers")
    assert state == "wrong"
    assert "It can't ask who is a member of -1002 (READER_CHATS)." in said
    telegram.statuses[-1002] = "administrator"
    assert examined().one("readers")[0] == "well"


def test_what_nobody_foresaw_hides_nothing_else(indexed, run, monkeypatch) -> None:
    monkeypatch.setattr(examining, "look_at_index", lambda _: 1 / 0)
    monkeypatch.setattr(knowledge, "library_of", lambda _: 1 / 0)
    found = examining.examination(load_settings())
    told = {each.subject: each for each in found}
    assert {name for name, each in told.items() if each.is_wrong} == {"index", "sources"}
    assert "ZeroDivisionError" in told["index"].said
