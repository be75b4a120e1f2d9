"""The folder and the list of sources, from an address to an answer."""

import json
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network

import pytest

from index import Reindexing, Store, open_index
from index.errors import CorpusError
from index.model import Skipped
from index.sources import Library
from tests.index.sources.test_folder import write
from tests.site import pages
from tests.site.server import Answer, serving
from tests.site.stories import story
from tests.waiting import Hurried

QUESTION = "How much would the Zeppelin hangar cost?"
SENTENCE = "The Zeppelin hangar would cost ninety crowns, said the mayor on Friday."


@pytest.fixture
def site():
    told = story(500)
    markup = pages.classic(told).replace("</article>", f"<p>{SENTENCE}</p></article>")
    with serving({"/robots.txt": Answer(status=404), "/a": Answer(markup.encode())}) as running:
        yield running


@pytest.fixture
def library(tmp_path) -> Library:
    write(tmp_path / "articles", "own.txt", "Own\n\nThe library is open on Sunday mornings.")
    allowed = [ip_network("127.0.0.0/8")]
    return Library(tmp_path / "articles", tmp_path / "data", allowed, Hurried())


def reindexed(library: Library):
    return Reindexing(library, Store(library.data_dir)).run()


def test_a_page_that_was_added_answers_after_refresh_and_reindex_with_its_address(site, library):
    library.add(site.at("/a"), name="harbour")
    (refreshed,) = library.refresh()
    assert (refreshed.name, refreshed.new) == ("harbour", 1)
    assert reindexed(library).articles == 2
    quote = open_index(library.data_dir).answer(QUESTION).quotes[0]
    assert quote.passage.text == SENTENCE
    assert quote.passage.article.address == site.at("/a")
    assert quote.passage.article.site == "The Harbour Post"


def test_what_was_analysed_is_not_analysed_again_and_goes_with_its_source(site, library):
    library.add(site.at("/a"), name="harbour")
    list(library.refresh())
    reindexed(library)
    again = reindexed(library)
    assert (again.added, again.changed, again.removed, again.articles) == (0, 0, 0, 2)
    library.remove("harbour")
    assert reindexed(library).removed == 1
    assert library.entries() == ()
    assert library.statuses() == []


def test_an_article_that_its_site_lists_no_more_is_marked_in_the_index_and_still_quoted(
    site, library
):
    site.answers["/list"] = Answer(b"/a", "text/plain")
    library.add(site.at("/list"), "list", "harbour")
    list(library.refresh())
    reindexed(library)
    site.answers["/list"] = Answer(b"# nothing", "text/plain")
    (refreshed,) = library.refresh()
    assert refreshed.gone == 1
    report = reindexed(library)
    assert (report.changed, report.removed) == (1, 0)
    quote = open_index(library.data_dir).answer(QUESTION).quotes[0]
    assert quote.passage.text == SENTENCE
    assert quote.passage.article.gone.date() == datetime.now(UTC).date()


def test_a_slow_source_holds_up_no_other(site, library):
    answers = threading.Event()
    site.answers["/slow"] = Answer(site.answers["/a"].body, when=answers.is_set)
    library.add(site.at("/slow"), name="slow")
    library.add(site.at("/a"), name="quick")
    refreshed = library.refresh()
    first = next(refreshed).name
    answers.set()
    assert [first, *(each.name for each in refreshed)] == ["quick", "slow"]


def test_progress_and_the_state_of_sources_are_told(site, library):
    library.add(site.at("/a"), name="harbour")
    library.add(site.at("/feed"), name="feed")
    seen = []
    told = list(library.refresh(["harbour"], lambda *at: seen.append(at)))
    assert seen == [("harbour", 1, 1)]
    assert [each.name for each in told] == ["harbour"]
    harbour, feed = library.statuses()
    assert (harbour.pages, harbour.failing, feed.tried) == (1, None, None)
    now = datetime.now(UTC)
    assert library.due(now) == ["feed"]
    assert library.due(now + timedelta(hours=2)) == ["harbour", "feed"]
    list(library.refresh(["feed"]))
    assert library.statuses()[1].reason == "the server answers 404"
    assert library.due(now) == []


def test_an_unknown_source_can_not_be_refreshed(library):
    with pytest.raises(CorpusError, match="no source to refresh is called x"):
        list(library.refresh(["x"]))


def test_folders_in_the_list_are_read_under_their_names_with_their_archives(library, tmp_path):
    record = json.dumps({"title": "Exported", "text": "The ferry sails at nine."})
    write(tmp_path / "more", "export.jsonl", record)
    library.data_dir.mkdir()
    (library.data_dir / "sources.yaml").write_text(
        f"sources:\n- {{name: ../more, kind: folder, place: {tmp_path / 'more'}}}\n"
    )
    found = [item.article_id for item in library.items({}) if not isinstance(item, Skipped)]
    assert found[0].startswith("../more/export.jsonl/")
    assert found[1:] == ["own.txt"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["articles", "data", "more"]


def test_a_broken_list_stops_a_reindex_and_the_old_answers_stay(library):
    reindexed(library)
    (library.data_dir / "sources.yaml").write_text("sources: [")
    with pytest.raises(CorpusError, match="can't be read"):
        reindexed(library)
    assert open_index(library.data_dir).articles == 1


def test_the_folders_are_those_that_there_are_also_when_the_list_is_broken(library, tmp_path):
    write(tmp_path, "more/a.txt", "A.")
    entries = "\n".join(
        f"- {{name: {name}, kind: folder, place: {tmp_path / name}}}" for name in ("more", "none")
    )
    write(library.data_dir, "sources.yaml", entries)
    assert library.folders() == [tmp_path / "articles", tmp_path / "more"]
    write(library.data_dir, "sources.yaml", "sources: [")
    assert library.folders() == [tmp_path / "articles"]
