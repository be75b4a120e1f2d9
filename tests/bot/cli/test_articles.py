"""`verbatim articles`, and what `verbatim show` suggests."""

import pytest
from click.testing import CliRunner, Result

from bot.cli.commands import cli
from tests.index.corpora import SEEDS

LIGHT = "The lighthouse of Brannoch was lit for the first time on 4 May 1888.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.setenv("ARTICLES_DIR", str(SEEDS))

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(cli, arguments, catch_exceptions=False)

    command("reindex")
    return command


def test_articles_are_listed_by_pages_and_searched_by_words_of_title_or_name(run):
    listed = run("articles").stdout
    assert listed.splitlines()[0].startswith("7 articles")
    assert "  nato-turkey-s-400.txt  S-400 purchase is a concern" in listed
    assert "nato-turkey" in run("articles", "s-400", "PURCHASE").stdout
    assert "7 articles" not in run("articles", "purchase").stdout
    assert "No article has these words" in run("articles", "zeppelin").stdout
    assert len(run("articles", "--page", "2").stdout.splitlines()) == 1


def test_a_file_is_added_replaced_removed_and_restored(run, tmp_path):
    file = tmp_path / "light.txt"
    file.write_text(LIGHT, "utf-8")
    assert "1 added" in run("articles", "--add", str(file)).stdout
    assert "  added/light.txt  " in run("articles").stdout.splitlines()[1]
    file.write_text(LIGHT.replace("1888", "1889"), "utf-8")
    refused = run("articles", "--add", str(file))
    assert (refused.exit_code, "--replace" in refused.stderr) == (1, True)
    assert "1 changed" in run("articles", "--add", str(file), "--replace").stdout
    assert "1 removed" in run("articles", "--remove", "added/light.txt").stdout
    restored = run("articles", "--restore", "light.txt")
    assert "1 added" in restored.stdout
    assert "1889" in run("show", "added/light.txt").stdout


def test_a_file_of_the_own_folder_is_not_touched(run):
    refused = run("articles", "--remove", "nato-turkey-s-400.txt")
    assert refused.exit_code == 1
    assert "delete the file in your folder" in refused.stderr
    assert (SEEDS / "nato-turkey-s-400.txt").exists()


def test_what_can_t_be_done_is_told_in_a_line(run, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x")
    for words in (("--add", str(picture)), ("--remove", "zeppelin"), ("--restore", "zeppelin")):
        result = run("articles", *words)
        assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1), result.stderr
    assert run("articles", "--remove", "a", "--restore", "b").exit_code == 2


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("nato-turkey-s400.txt", "nato-turkey-s-400.txt"),
        ("opening hours", "library/opening-hours.md"),
        ("S-400 purchase is a concern for other NATO members", "nato-turkey-s-400.txt"),
    ],
)
def test_show_suggests_what_is_like_a_name_that_nothing_has(run, name, meant):
    result = run("show", name)
    assert result.exit_code == 1
    assert f"Like it: {meant}" in result.stderr
    assert "Like it" not in run("show", "qqqqqqqqqq").stderr
