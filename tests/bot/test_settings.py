from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings, settings_file, unknown_settings

TOKEN = "123456789:AAErealistic-looking_token_of_35_chars"


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def env_file(tmp_path):
    def write(text: str) -> Path:
        path = tmp_path / ".env"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_without_any_setting_there_is_no_token_and_the_defaults_hold(tmp_path):
    settings = load_settings(tmp_path / "missing.env")
    assert settings.token == ""
    assert settings.articles_dir == Path("seeds")
    assert settings.data_dir == Path("data")
    assert settings.admin_ids == frozenset()


def test_the_file_is_read_and_the_environment_wins_over_it(env_file, monkeypatch):
    monkeypatch.setenv("DATA_DIR", "elsewhere")
    path = env_file(f"TELEGRAM_BOT_TOKEN={TOKEN}\nADMIN_IDS=11, 22\nDATA_DIR=here\nUNKNOWN=1\n")
    settings = load_settings(path)
    assert settings.token == TOKEN
    assert settings.admin_ids == {11, 22}
    assert settings.data_dir == Path("elsewhere")


def test_a_file_that_is_not_in_utf_8_is_told_in_one_line(tmp_path):
    (tmp_path / ".env").write_bytes(b"ARTICLES_DIR=caf\xe9\n")
    with pytest.raises(SettingsError, match=r"\.env can't be read: it is not in UTF-8\.$"):
        load_settings(tmp_path / ".env")


def test_networks_that_may_be_fetched_from_are_listed_with_commas(env_file):
    settings = load_settings(env_file("ALLOWED_NETWORKS=10.1.0.0/16, fd00::/8\n"))
    assert [str(each) for each in settings.allowed_networks] == ["10.1.0.0/16", "fd00::/8"]
    with pytest.raises(SettingsError, match=r"takes networks such as 10\.1\.0\.0/16"):
        load_settings(env_file("ALLOWED_NETWORKS=10.1.0.1/16\n"))


def test_an_empty_value_counts_as_none(env_file):
    settings = load_settings(env_file("TELEGRAM_BOT_TOKEN=\nADMIN_IDS=\nARTICLES_DIR=\n"))
    assert (settings.token, settings.admin_ids) == ("", frozenset())
    assert settings.articles_dir == Path("seeds")


def test_every_problem_is_told_at_once(env_file):
    path = env_file(
        "TELEGRAM_BOT_TOKEN=secret without colon\nADMIN_IDS=1,@alice,-5\n"
        "DATABASE_URL=mysql://me:hush@db/x\nQUESTION_DAYS=-1\n"
        "TELEGRAM_BASE_URL=ftp://x\nMAX_QUESTION_AGE=soon\nLOG_LEVEL=chatty\n"
    )
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    lines = str(caught.value).splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "TELEGRAM_BOT_TOKEN",
        "ADMIN_IDS",
        "DATABASE_URL",
        "QUESTION_DAYS",
        "TELEGRAM_BASE_URL",
        "MAX_QUESTION_AGE",
        "LOG_LEVEL",
    ]
    assert "@alice, -5" in lines[1]
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("setting", "most"),
    [("QUESTION_DAYS", 36_500), ("REFRESH_MINUTES", 527_040), ("MAX_QUESTION_AGE", 527_040)],
)
def test_a_span_of_time_has_a_bound_that_can_be_reckoned_with(env_file, setting, most):
    assert getattr(load_settings(env_file(f"{setting}={most}\n")), setting.lower()) == most
    for more in (most + 1, 99999999999999):
        with pytest.raises(SettingsError, match=rf"^{setting}: .* less than or equal to {most}$"):
            load_settings(env_file(f"{setting}={more}\n"))


def test_the_token_is_shown_neither_in_problems_nor_in_the_settings(env_file):
    with pytest.raises(SettingsError) as caught:
        load_settings(env_file("TELEGRAM_BOT_TOKEN=hush hush\n"))
    assert "hush" not in str(caught.value)
    settings = load_settings(env_file(f"TELEGRAM_BOT_TOKEN={TOKEN}\n"))
    assert TOKEN not in repr(settings)
    assert TOKEN not in str(settings)


def test_the_password_of_the_database_is_not_shown_by_the_settings(env_file):
    settings = load_settings(env_file("DATABASE_URL=postgresql://me:hush@db/x\n"))
    assert settings.database_address == "postgresql://me:hush@db/x"
    assert "hush" not in repr(settings)


@pytest.mark.parametrize("host", ["db:99999", "db:port", "db:0", "[::1]:19530", "[::1"])
def test_an_engine_that_cannot_be_reached_by_its_address_is_named_at_the_start(env_file, host):
    with pytest.raises(SettingsError, match=r"^INDEX_URL: ") as caught:
        load_settings(env_file(f"INDEX_URL=http://me:hush@{host}/news\n"))
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("shared", [1087968824, 136817688, 777000])
def test_an_account_that_many_people_write_under_is_no_administrator(env_file, shared):
    with pytest.raises(SettingsError, match=f"ADMIN_IDS: {shared} stands for many people"):
        load_settings(env_file(f"ADMIN_IDS=5,{shared}\n"))


def test_settings_are_frozen():
    with pytest.raises(ValueError, match="frozen"):
        Settings(_env_file=None).data_dir = Path("other")


def test_the_example_names_every_setting_and_its_default(monkeypatch):
    example = Path(__file__).parents[2] / ".env.example"
    lines = example.read_text(encoding="utf-8").splitlines()
    assigned = [n for n, line in enumerate(lines) if line and not line.startswith("#")]
    names = [lines[n].split("=")[0] for n in assigned]
    assert names == [name.upper() for name in Settings.model_fields]
    assert all(lines[n - 1].startswith("# ") for n in assigned)
    assert load_settings(example) == Settings(_env_file=None)


@pytest.mark.parametrize(
    ("written", "host", "port", "shown"),
    [
        ("8080", "127.0.0.1", 8080, "127.0.0.1:8080"),
        ("0.0.0.0:80", "0.0.0.0", 80, "0.0.0.0:80"),  # noqa: S104 - as somebody may want it
        ("[::1]:8080", "::1", 8080, "[::1]:8080"),
        ("localhost:1", "localhost", 1, "localhost:1"),
    ],
)
def test_pages_are_served_to_this_machine_alone_unless_another_address_is_named(
    env_file, written, host, port, shown
):
    address = load_settings(env_file(f"WEB_ADDRESS={written}\n")).web_address
    assert (address.host, address.port, str(address)) == (host, port, shown)


@pytest.mark.parametrize(
    "line",
    [
        *("WEB_ADDRESS=soon", "WEB_ADDRESS=0.0.0.0", "WEB_ADDRESS=:70000", "WEB_ADDRESS=0"),
        *("PUBLIC_URL=example.org", "PUBLIC_URL=ftp://example.org", "PUBLIC_URL=https://a/?b"),
        *("PUBLIC_URL=https://", "PUBLIC_URL=https://me:hush@example.org"),
    ],
)
def test_an_address_of_pages_that_can_t_be_is_told(env_file, line):
    with pytest.raises(SettingsError, match=f"^{line.partition('=')[0]}: .*takes an? "):
        load_settings(env_file(f"{line}\n"))


def test_a_webhook_needs_an_address_here_and_one_that_telegram_reaches(env_file):
    here, there = "WEB_ADDRESS=8080\n", "PUBLIC_URL=https://bot.example.org\n"
    assert load_settings(env_file(f"WEBHOOK=true\n{here}{there}")).webhook
    for lines in (here, there, f"{here}PUBLIC_URL=http://bot.example.org\n"):
        with pytest.raises(SettingsError, match=r"^WEBHOOK: needs "):
            load_settings(env_file(f"WEBHOOK=true\n{lines}"))


def test_a_slip_in_the_name_of_a_setting_is_told_with_what_may_be_meant(env_file):
    path = env_file(
        "ARTICLE_DIR=x\nADMIN_ID=1\nDATA_DIR=y\nCOMPOSE_PROJECT_NAME=z\nBOT_TOKEN=1:a\nURL=u\n"
    )
    assert [line.partition(": ")[2] for line in unknown_settings(path)] == [
        "ARTICLE_DIR is not a setting; did you mean ARTICLES_DIR?",
        "ADMIN_ID is not a setting; did you mean ADMIN_IDS?",
        "BOT_TOKEN is not a setting; did you mean TELEGRAM_BOT_TOKEN?",
    ]
    assert unknown_settings(path.with_name("nowhere")) == []


def test_the_file_that_is_read_is_told_and_where_one_would_be(env_file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert settings_file() == f"the environment; there is no {tmp_path / '.env'} yet"
    env_file("DATA_DIR=y\n")
    assert settings_file() == str(tmp_path / ".env")


def test_a_path_may_begin_at_home(env_file, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    settings = load_settings(env_file("ARTICLES_DIR=~/articles\nSEMANTIC_MODEL=~/model\n"))
    assert settings.articles_dir == tmp_path / "articles"
    assert settings.model == tmp_path / "model"
