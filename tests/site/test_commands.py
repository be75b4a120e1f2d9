"""From an address to a quote, by the commands that people type."""

import json

import pytest
from click.testing import CliRunner

from bot.cli.commands import cli
from tests.bot.wording import fixed
from tests.index.sources.test_folder import write
from tests.site import pages
from tests.site.server import Answer, serving
from tests.site.stories import story

SENTENCE = "The Zeppelin hangar would cost ninety crowns, said the mayor on Friday."


@pytest.fixture
def site():
    markup = pages.drupal(story(600)).replace("<div class='field-item'>", f"<p>{SENTENCE}</p><div>")
    with serving({"/robots.txt": Answer(status=404), "/a": Answer(markup.encode())}) as running:
        yield running


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "seeds", "own.txt", "Own\n\nThe library is open on Sunday mornings.")
    monkeypatch.setenv("ALLOWED_NETWORKS", "127.0.0.0/8")

    def command(*arguments: str) -> str:
        result = CliRunner().invoke(cli, arguments, catch_exceptions=False)
        assert result.exit_code == 0, result.output
        return result.stdout

    return command


def test_a_page_is_added_fetched_quoted_shown_and_removed(site, run):
    place = site.at("/a")
    run("sources", "add", place, "--name", "hangar")
    assert "hangar: 1 found, 1 new" in run("sources", "refresh")
    answer = json.loads(run("ask", "--json", "How much would the Zeppelin hangar cost?"))
    quote = answer["quotes"][0]
    assert (quote["text"], quote["source"], quote["article_id"]) == (SENTENCE, place, place)
    assert "This block is broken or missing." in run("show", place, "--removed")
    shown = run("show", place)
    assert SENTENCE in shown
    assert "This block is broken" not in shown
    assert "  1 article, fetched 20" in run("sources")
    run("sources", "remove", "hangar")
    assert "1 removed" in run("reindex")


def test_an_article_that_left_its_site_is_shown_as_such(site, run):
    site.answers["/list"] = Answer(b"/a", "text/plain")
    run("sources", "add", site.at("/list"), "--kind", "list", "--name", "hangar")
    run("sources", "refresh")
    site.answers["/list"] = Answer(b"# none", "text/plain")
    assert "0 unchanged, 1 no longer there" in run("sources", "refresh")
    lack = "no longer listed on the site: 1 article, kept all the same"
    assert f"\n  {lack}\n" in run("sources")
    assert run("sources", "list") == run("sources")
    assert f"\nhangar: {lack}\n" in run("status")
    assert "no longer listed on its site since: " in run("show", site.at("/a"))
    assert fixed("quote.gone") in run("ask", "Zeppelin hangar crowns")
