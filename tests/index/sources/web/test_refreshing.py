"""Refreshing: what has changed on the web is kept, page by page, and nothing else is touched."""

import gzip
import json
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime

import pytest

from index.errors import ArticleError, StoreError
from index.formats.listings.listing import ListingEntry, listing_from_json
from index.formats.registry import FRAGMENT
from index.formats.sandbox import ask_apart
from index.model import Article
from index.sources.web import refreshing
from index.sources.web.addresses import site_of
from index.sources.web.page_store import PageStore
from index.sources.web.refreshing import Refreshed, Refresher
from index.sources.web.web_source import PageItem, WebSource
from tests.index.formats.text.test_plain import quotable
from tests.index.sources.conftest import make_fetcher
from tests.site import pages
from tests.site.server import Answer, never, serving
from tests.site.stories import story
from tests.waiting import wait_until

STORIES = [story(i, 4) for i in range(300, 304)]
XML = "application/xml"


def html(number: int) -> bytes:
    return pages.classic(STORIES[number]).encode()


def feed(*entries: str) -> Answer:
    body = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>The Post</title>{''.join(entries)}</channel></rss>"
    )
    return Answer(body.encode(), "application/rss+xml")


def entry(path: str, content: str = "") -> str:
    full = f"<content:encoded><![CDATA[{content}]]></content:encoded>" if content else ""
    return (
        f"<item><title>Entry {path}</title><link>SITE{path}</link><author>A. Writer</author>"
        "<pubDate>Wed, 01 May 2024 10:00:00 +0200</pubDate>"
        f"<description>Short.</description>{full}</item>"
    )


@pytest.fixture
def site():
    answers = {f"/{i}": Answer(html(i), headers={"ETag": f'"{i}"'}) for i in range(4)}
    with serving({"/robots.txt": Answer(status=404), **answers}) as running:
        yield running


@pytest.fixture
def store(tmp_path) -> PageStore:
    return PageStore(tmp_path / "data" / "pages.db")


@pytest.fixture
def refresher(fetcher, store) -> Refresher:
    return Refresher(fetcher, store)


def articles(store: PageStore, name: str = "s") -> dict[str, Article]:
    return {item.article_id: item.read().article for item in WebSource(name, store).items({})}


def counts(refreshed: Refreshed) -> tuple[int, int, int, int]:
    return refreshed.new, refreshed.changed, refreshed.unchanged, refreshed.gone


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("1704103200", "2024-01-01T10:00:00+00:00"),
        ("Mon, 01 Jan 2024 11:00:00 +0100", "2024-01-01T10:00:00+00:00"),
        ("Mon, 01 Jan 2999 11:00:00 +0100", ""),
        ("soon", ""),
    ],
)
def test_the_time_of_an_entry_is_one_that_has_been(written, published):
    entry = f"<item><link>http://a.example/1</link><pubDate>{written}</pubDate></item>"
    listing = listing_from_json(ask_apart("feed", "a", feed(entry).body))
    assert [each.published for each in listing.entries] == [published]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("<wp:status>draft</wp:status>", "not published: its status is draft"),
        ("<wp:status>private</wp:status>", "not published: its status is private"),
        ("<app:draft>yes</app:draft>", "not published: its status is draft"),
        ("<wp:status>publish</wp:status>", ""),
        ("<app:draft>no</app:draft>", ""),
    ],
)
def test_a_draft_in_a_feed_is_skipped_with_the_reason(site, refresher, store, said, reason):
    body = feed(f"<item><link>SITE/1</link>{said}</item>", entry("/2")).body.replace(
        b"<rss ",
        b"<rss xmlns:wp='http://wordpress.org/export/1.2/' xmlns:app='http://www.w3.org/2007/app' ",
    )
    site.answers["/feed"] = Answer(body, "application/rss+xml")
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert [(each.name, each.reason) for each in refreshed.skipped] == (
        [(site.at("/1"), reason)] if reason else []
    )
    assert list(articles(store)) == [site.at(path) for path in (["/2"] if reason else ["/1", "/2"])]


def test_a_page_is_new_then_unchanged_then_changed_then_gone_and_stays(site, refresher, store):
    place = site.at("/0")
    assert counts(refresher.refresh("s", "page", place)) == (1, 0, 0, 0)
    assert counts(refresher.refresh("s", "page", place)) == (0, 0, 1, 0)
    assert site.asked[-1][1]["If-None-Match"] == '"0"'
    (before,) = WebSource("s", store).items({})
    site.answers["/0"] = Answer(html(1))
    assert counts(refresher.refresh("s", "page", place)) == (0, 1, 0, 0)
    (after,) = WebSource("s", store).items({})
    assert before.version != after.version
    site.answers["/0"] = Answer(status=410)
    refreshed = refresher.refresh("s", "page", place)
    assert counts(refreshed) == (0, 0, 0, 1)
    assert refreshed.skipped[0].reason == "the server answers 410"
    assert articles(store)[place].title == STORIES[1].title
    assert store.status("s").gone == 1
    site.answers["/0"] = Answer(html(1))
    refresher.refresh("s", "page", place)
    assert store.status("s").gone == 0


def listing(*paths: str) -> Answer:
    return Answer("\n".join(paths).encode(), "text/plain")


def gone(store: PageStore) -> list[str]:
    return [each.address[-2:] for each in articles(store).values() if each.gone]


def urls(*paths: str) -> Answer:
    located = "".join(f"<url><loc>SITE{path}</loc></url>" for path in paths)
    return Answer(f"<urlset>{located}</urlset>".encode(), XML)


@pytest.mark.parametrize(("kind", "listed"), [("sitemap", urls), ("list", listing)])
def test_what_a_sitemap_or_list_names_no_more_is_marked_and_may_come_back(
    site, refresher, store, kind, listed
):
    def refreshed(*paths: str) -> Refreshed:
        site.answers["/all"] = listed(*paths)
        return refresher.refresh("s", kind, site.at("/all"))

    refreshed("/0", "/1", "/2")
    whole = {item.article_id: item.version for item in WebSource("s", store).items({})}
    assert counts(refreshed("/0")) == (0, 0, 1, 2)
    assert gone(store) == ["/1", "/2"]
    assert store.status("s").gone == 2
    marked = {item.article_id: item.version for item in WebSource("s", store).items({})}
    assert [place for place in whole if whole[place] != marked[place]] == [
        site.at("/1"), site.at("/2"),
    ]  # fmt: skip
    assert counts(refreshed("/0")) == (0, 0, 1, 0)
    assert counts(refreshed("/0", "/2")) == (0, 1, 1, 0)
    assert gone(store) == ["/1"]


def test_what_falls_off_the_end_of_a_feed_is_old_and_not_gone(site, refresher, store):
    site.answers["/feed"] = feed(entry("/0"), entry("/1"))
    refresher.refresh("s", "feed", site.at("/feed"))
    site.answers["/feed"] = feed(entry("/1"))
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 0, 1, 0)
    assert gone(store) == []


def test_nothing_is_marked_when_not_all_of_a_listing_could_be_read(site, refresher, store):
    inner = "<sitemap><loc>SITE/1.xml</loc></sitemap><sitemap><loc>SITE/2.xml</loc></sitemap>"
    site.answers["/all"] = Answer(f"<sitemapindex>{inner}</sitemapindex>".encode(), XML)
    site.answers |= {"/1.xml": urls("/0"), "/2.xml": urls("/1", "/2")}
    refresher.refresh("s", "sitemap", site.at("/all"))
    site.answers["/2.xml"] = Answer(status=500)
    assert counts(refresher.refresh("s", "sitemap", site.at("/all"))) == (0, 0, 1, 0)
    assert gone(store) == []


def test_a_page_in_place_of_a_list_marks_nothing(site, refresher, store):
    site.answers["/list"] = listing("/0", "/1")
    refresher.refresh("s", "list", site.at("/list"))
    site.answers["/list"] = Answer(b"<html>We are sorry.</html>")
    refreshed = refresher.refresh("s", "list", site.at("/list"))
    assert [each.reason for each in refreshed.skipped] == ["not a list of addresses"]
    assert store.status("s").reason == "not a list of addresses"
    assert gone(store) == []


def test_a_sitemap_that_names_itself_is_read_once(site, refresher):
    index = "<sitemapindex><sitemap><loc>SITE/all</loc></sitemap></sitemapindex>"
    site.answers["/all"] = Answer(index.encode(), XML)
    refresher.refresh("s", "sitemap", site.at("/all"))
    assert site.paths() == ["/all"]


def test_a_page_from_which_no_article_can_be_read_any_more_keeps_its_last_text(
    site, refresher, store
):
    refresher.refresh("s", "page", site.at("/0"))
    before = articles(store)
    menu = b"<html><body><nav><a href=/a>Home</a> <a href=/b>News</a></nav></body></html>"
    site.answers["/0"] = Answer(menu)
    refreshed = refresher.refresh("s", "page", site.at("/0"))
    assert counts(refreshed) == (0, 0, 1, 0)
    (skipped,) = refreshed.skipped
    assert skipped.reason == (
        "its new text can't be read (no article on the page: only menus, banners and the like);"
        " the last one stays"
    )
    assert articles(store) == before
    site.answers["/0"] = Answer(html(1))
    assert counts(refresher.refresh("s", "page", site.at("/0"))) == (0, 1, 0, 0)


def test_a_slow_host_holds_up_no_other(site, tls, store):
    port = site.address.rpartition(":")[2]
    slow, fast = f"http://slow.example:{port}", f"http://fast.example:{port}"
    site.answers["/list"] = listing(f"{slow}/slow", *(f"{fast}/{i}" for i in range(4)))
    seen = []
    site.answers["/slow"] = Answer(html(0), when=lambda: len(seen) == 4)
    fetcher = make_fetcher(tls, resolve=lambda *_: ["127.0.0.1"])
    refresher = Refresher(
        fetcher, store, on_progress=lambda *at: seen.append((*at, [*articles(store)]))
    )
    assert counts(refresher.refresh("s", "list", f"{fast}/list")) == (5, 0, 0, 0)
    assert seen[3] == (4, 5, [f"{fast}/{i}" for i in range(4)])


def test_a_feed_on_a_slow_host_holds_up_no_other(site, tls, store):
    port = site.address.rpartition(":")[2]
    slow, fast = f"http://slow.example:{port}", f"http://fast.example:{port}"
    outlines = f'<outline xmlUrl="{slow}/slow"/><outline xmlUrl="{fast}/feed"/>'
    site.answers["/opml"] = Answer(f"<opml><body>{outlines}</body></opml>".encode(), XML)
    slowly = {"when": lambda: "/1" in site.paths()}
    site.answers["/slow"] = Answer(feed(entry("/0")).body, "application/rss+xml", **slowly)
    site.answers["/feed"] = feed(entry("/1").replace("SITE", fast))
    fetcher = make_fetcher(tls, resolve=lambda *_: ["127.0.0.1"])
    refresher = Refresher(fetcher, store)
    refreshed = refresher.refresh("s", "opml", f"{fast}/opml")
    assert counts(refreshed) == (2, 0, 0, 0)
    asked = site.paths()  # the slow feed may be asked for after all of the fast one
    assert asked.index("/1") < asked.index("/0")


def test_a_feed_gives_pages_and_full_texts_with_what_it_says_of_them(site, refresher, store):
    full = pages.paragraphs(STORIES[1])
    site.answers["/feed"] = feed(entry("/0"), entry("/full", full), entry("/0"))
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert counts(refreshed) == (2, 0, 0, 0)
    assert "/full" not in site.paths()
    found = articles(store)
    article = found[site.at("/full")]
    assert quotable(article).split() == " ".join(STORIES[1].sentences).split()
    assert (article.title, article.author, article.site) == (
        "Entry /full", "A. Writer", "The Post",
    )  # fmt: skip
    assert article.published == datetime(2024, 5, 1, 8, tzinfo=UTC)
    assert found[site.at("/0")].title == STORIES[0].title


def test_an_atom_feed_gives_pages_and_full_texts_with_what_it_says_of_them(site, refresher, store):
    full = pages.paragraphs(STORIES[1]).replace("&", "&amp;").replace("<", "&lt;")
    entries = (
        "<entry><title>On its page</title><link rel='alternate' href='SITE/0'/></entry>"
        "<entry><title>Entry</title><link href='/full'/><author><name>A. Writer</name></author>"
        f"<published>2024-05-01T10:00:00+02:00</published><content type='html'>{full}</content>"
        "</entry>"
    )
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>The Post</title>{entries}</feed>"
    site.answers["/atom"] = Answer(atom.encode(), "application/atom+xml")
    assert counts(refresher.refresh("s", "feed", site.at("/atom"))) == (2, 0, 0, 0)
    found = articles(store)
    assert found[site.at("/0")].title == STORIES[0].title
    article = found[site.at("/full")]
    assert quotable(article).split() == " ".join(STORIES[1].sentences).split()
    assert (article.title, article.author, article.site) == ("Entry", "A. Writer", "The Post")
    assert article.published == datetime(2024, 5, 1, 8, tzinfo=UTC)


def noted(number: int, link: str, guid: str, text: str = "") -> str:
    described = f"<description>{text}</description>" if text else ""
    return (
        f"<item><title>Note {number}</title>{link and f'<link>{link}</link>'}"
        f"<guid isPermaLink='false'>{guid}</guid>{described}</item>"
    )


@pytest.mark.parametrize(("kind", "path"), [("feed", "/new/feed.xml"), ("list", "/new/all.txt")])
def test_addresses_are_relative_to_where_their_listing_was_found(
    site, refresher, store, kind, path
):
    site.answers["/old/x"] = Answer(status=301, headers={"Location": path})
    site.answers[path] = feed(entry("/0").replace("SITE/0", "art1"))
    if kind == "list":
        site.answers[path] = listing("art1")
    site.answers["/new/art1"] = Answer(html(1))
    for _ in range(2):
        assert refresher.refresh("s", kind, site.at("/old/x")).skipped == ()
    assert list(articles(store)) == [site.at("/new/art1")]


def test_entries_without_a_link_and_of_one_link_are_articles(site, refresher, store):
    site.answers["/feed"] = feed(
        *(noted(i, "SITE/status", f"n{i}", f"Ferry {i} is late.") for i in range(3)),
        noted(3, "", "alone", "The pier is shut until May."),
        noted(4, "", "empty"),
    )
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert counts(refreshed) == (4, 0, 0, 0)
    assert [each.reason for each in refreshed.skipped] == [
        "an entry with neither an address nor a text"
    ]
    assert "/status" not in site.paths()
    found = articles(store)
    assert {name: each.text for name, each in found.items()} == {
        site.at("/feed#alone"): "The pier is shut until May.",
        **{site.at(f"/status#n{i}"): f"Ferry {i} is late." for i in range(3)},
    }
    assert found[site.at("/status#n1")].title == "Note 1"
    assert found[site.at("/status#n1")].address == site.at("/status")
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 0, 4, 0)


def test_entries_of_one_link_elsewhere_speak_for_the_feed_alone(site, refresher, store):
    items = [noted(i, "http://elsewhere.example/", f"n{i}", f"Ferry {i} is late.") for i in (1, 2)]
    site.answers["/feed"] = feed(*items)
    assert refresher.refresh("s", "feed", site.at("/feed")).skipped == ()
    assert sorted(articles(store)) == [site.at("/feed#n1"), site.at("/feed#n2")]


@pytest.mark.parametrize(
    "text", ["渡轮早上八点从码头出发，中午带着面包和信件回来。" * 12, "The ferry is late. " * 30]
)
def test_a_full_text_in_a_description_needs_no_page(site, refresher, store, text):
    site.answers["/feed"] = feed(noted(1, "SITE/unreachable", "1", text))
    assert refresher.refresh("s", "feed", site.at("/feed")).skipped == ()
    assert articles(store)[site.at("/unreachable")].text == text.strip()


def test_a_feed_in_json_gives_pages_and_full_texts(site, refresher, store):
    items = [{"id": "1", "url": "0"}, {"id": "2", "content_text": "The pier is shut until May."}]
    data = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    site.answers["/feed"] = Answer(data.encode(), "application/feed+json")
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (2, 0, 0, 0)
    found = articles(store)
    assert found[site.at("/0")].title == STORIES[0].title
    assert found[site.at("/feed#2")].text == "The pier is shut until May."


def test_an_entry_whose_link_changes_is_still_one_article(site, refresher, store):
    for number, path in ((0, "/0"), (1, "/1")):
        site.answers["/feed"] = feed(noted(0, f"SITE{path}", "g"), noted(2, "SITE/2", "other"))
        expected = (2, 0, 0, 0) if number == 0 else (0, 1, 1, 0)
        assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == expected
        assert sorted(articles(store)) == [site.at(path), site.at("/2")]
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 0, 2, 0)


def test_the_last_text_stays_until_the_page_at_the_new_link_is_there(site, refresher, store):
    site.answers["/feed"] = feed(noted(0, "SITE/0", "g"))
    refresher.refresh("s", "feed", site.at("/feed"))
    site.answers["/feed"] = feed(noted(0, "SITE/none", "g"))
    assert refresher.refresh("s", "feed", site.at("/feed")).skipped
    assert list(articles(store)) == [site.at("/0")]
    site.answers["/none"] = Answer(html(1))
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 1, 0, 0)
    assert list(articles(store)) == [site.at("/none")]


def test_the_last_text_stays_while_the_new_link_has_no_article(site, refresher, store):
    site.answers["/feed"] = feed(noted(0, "SITE/0", "g"))
    refresher.refresh("s", "feed", site.at("/feed"))
    site.answers["/feed"] = feed(noted(0, "SITE/bare", "g"))
    site.answers["/bare"] = Answer(b"<html><body></body></html>")
    assert refresher.refresh("s", "feed", site.at("/feed")).skipped
    assert list(articles(store)) == [site.at("/0")]


@pytest.mark.parametrize("second", [("SITE/1", "SITE/0"), ("SITE/2", "SITE/0")])
def test_links_that_entries_take_over_lose_none(site, refresher, store, second):
    for links in (("SITE/0", "SITE/1"), second):
        items = [noted(i, link, f"g{i}") for i, link in enumerate(links)]
        site.answers["/feed"] = feed(*items)
        assert refresher.refresh("s", "feed", site.at("/feed")).changed == 0
        assert {site.at(link.removeprefix("SITE")) for link in links} <= set(articles(store))
        assert refresher.refresh("s", "feed", site.at("/feed")).unchanged == 2


def test_a_sitemap_may_be_packed_and_name_other_sitemaps(site, refresher, store):
    inner = "<urlset><url><loc>SITE/0</loc></url><url><loc>SITE/1</loc></url></urlset>"
    index = "<sitemapindex><sitemap><loc>SITE/b.xml.gz</loc></sitemap></sitemapindex>"
    site.answers["/a.xml"] = Answer(index.encode(), XML)
    packed = gzip.compress(inner.replace("SITE", site.address).encode())
    site.answers["/b.xml.gz"] = Answer(packed, "application/gzip")
    assert counts(refresher.refresh("s", "sitemap", site.at("/a.xml"))) == (2, 0, 0, 0)
    assert sorted(articles(store)) == [site.at("/0"), site.at("/1")]


def test_a_list_of_addresses_may_have_remarks(site, refresher, store):
    site.answers["/list"] = Answer(b"# news\nSITE/0\n\n/1 # the second\n", "text/plain")
    refresher.refresh("s", "list", site.at("/list"))
    assert sorted(articles(store)) == [site.at("/0"), site.at("/1")]


def test_an_opml_file_names_feeds(site, refresher, store):
    outline = '<opml><body><outline><outline xmlUrl="SITE/feed"/></outline></body></opml>'
    site.answers["/a.opml"] = Answer(outline.encode(), "text/x-opml")
    site.answers["/feed"] = feed(entry("/0"))
    refresher.refresh("s", "opml", site.at("/a.opml"))
    assert list(articles(store)) == [site.at("/0")]


def test_a_source_that_fails_says_since_when_and_why_and_its_articles_stay(site, refresher, store):
    site.answers["/feed"] = feed(entry("/0"))
    refresher.refresh("s", "feed", site.at("/feed"))
    site.answers["/feed"] = Answer(status=500)
    refresher.refresh("s", "feed", site.at("/feed"))
    first = store.status("s")
    assert (first.pages, first.reason) == (1, "the server answers 500")
    site.answers["/feed"] = Answer(b"<html>no feed</html>")
    refresher.refresh("s", "feed", site.at("/feed"))
    second = store.status("s")
    assert second.failing == first.failing
    assert second.reason == "not a feed"
    assert list(articles(store)) == [site.at("/0")]
    site.answers["/feed"] = feed(entry("/0"))
    refresher.refresh("s", "feed", site.at("/feed"))
    assert store.status("s").failing is None


def test_a_page_that_fails_is_named_and_the_others_are_taken(site, refresher, store):
    site.answers["/feed"] = feed(entry("/0"), entry("/missing"), entry("/1"))
    site.answers["/missing"] = Answer(b"x", "image/png")
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert counts(refreshed) == (2, 0, 0, 0)
    (skipped,) = refreshed.skipped
    assert skipped.name == site.at("/missing")
    assert skipped.reason.startswith("image/png is no kind that is read; these are: .txt ")


def test_addresses_that_are_none_are_named_and_harm_nothing(site, refresher, store):
    site.answers["/feed"] = feed(entry("/0").replace("SITE/0", "http://[bad"), entry("/moved"))
    site.answers["/moved"] = Answer(status=302, headers={"Location": "http://[bad"})
    link = b"<head><link rel=canonical href='http://[bad'>"
    site.answers["/odd"] = Answer(html(1).replace(b"<head>", link))
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert [each.reason for each in refreshed.skipped] == ["not a web address"] * 2
    refresher.refresh("odd", "page", site.at("/odd"))
    assert articles(store, "odd")[site.at("/odd")].address == site.at("/odd")


def test_a_page_with_another_etag_and_the_same_text_is_unchanged_and_asked_for_by_the_new_one(
    site, refresher
):
    refresher.refresh("s", "page", site.at("/0"))
    site.answers["/0"] = Answer(html(0), headers={"ETag": '"other"'})
    assert counts(refresher.refresh("s", "page", site.at("/0"))) == (0, 0, 1, 0)
    refresher.refresh("s", "page", site.at("/0"))
    assert site.asked[-1][1]["If-None-Match"] == '"other"'


def test_a_plain_text_is_read_as_its_server_says(site, refresher, store):
    text = "Гавань\n\nГавань старого города снова открыта."
    site.answers["/t"] = Answer(text.encode("koi8-r"), "text/plain; charset=koi8-r")
    refresher.refresh("s", "page", site.at("/t"))
    assert articles(store)[site.at("/t")].text == text


@pytest.mark.parametrize(
    ("text", "named", "meant"),
    [
        ("The café “opens” at nine – always.", "iso-8859-1", "cp1252"),
        ("Zwölf „schöne“ Boote kosten 5 €.", "us-ascii", "cp1252"),
        ("Şehrin “limanı” açıldı…", "ISO-8859-9", "cp1254"),
        ("港口在镇的北边，叫做“龙港”。", "gb2312", "gb18030"),
    ],
)
@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_a_server_s_name_of_an_encoding_means_what_the_web_means_by_it(
    site, refresher, store, text, named, meant, kind
):
    body = f"{text}\n\n{text}" if kind == "text/plain" else f"<p>{text}</p><p>{text} {text}</p>"
    site.answers["/t"] = Answer(body.encode(meant), f"{kind}; charset={named}")
    refresher.refresh("s", "page", site.at("/t"))
    assert text in articles(store)[site.at("/t")].text


def test_of_a_feed_without_end_a_bounded_part_is_taken(site, refresher, monkeypatch):
    site.answers["/list"] = Answer(b"\n".join(b"/%d" % i for i in range(6_000)), "text/plain")
    stopped = threading.Event()
    stopped.set()
    refreshed = Refresher(refresher.fetcher, refresher.store, stopped).refresh(
        "s", "list", site.at("/list")
    )
    assert refreshed.found == 0
    seen = []
    many = Refresher(
        refresher.fetcher, refresher.store, stop := threading.Event(),
        lambda done, found: (seen.append((done, found)), stop.set()),
    )  # fmt: skip
    refreshed = many.refresh("s", "list", site.at("/list"))
    assert seen == [(1, 5_000)]
    assert refreshed.skipped[0].reason == "1,000 more articles than are taken from one listing"
    assert refreshed.skipped[-1].reason == "stopped before all of it was fetched"


def test_the_source_of_a_quote_is_the_address_that_a_page_gives_unless_it_is_of_another_site(
    site, refresher, store
):
    told = (("/own", "/canonical"), ("/other", "https://other.example/a"), ("/front", "/"))
    for path, own in told:
        link = f"<link rel=canonical href='{own}'>".encode()
        site.answers[path] = Answer(html(0).replace(b"<head>", b"<head>" + link))
        refresher.refresh(path, "page", site.at(path))
    assert articles(store, "/own")[site.at("/own")].address == site.at("/canonical")
    assert articles(store, "/other")[site.at("/other")].address == site.at("/other")
    assert articles(store, "/front")[site.at("/front")].address == site.at("/front")


def test_removing_a_source_forgets_its_pages_and_no_others(site, refresher, store):
    refresher.refresh("a", "page", site.at("/0"))
    refresher.refresh("b", "page", site.at("/0"))
    (item,) = WebSource("a", store).items({})
    store.remove("a")
    assert articles(store, "a") == {}
    assert list(articles(store, "b")) == [site.at("/0")]
    with pytest.raises(ArticleError, match="no longer kept"):
        item.read()


def test_a_file_of_pages_that_is_none_is_an_error_that_says_what_to_do(tmp_path):
    (tmp_path / "pages.db").write_bytes(b"not a database" * 100)
    with pytest.raises(StoreError, match="move it away"):
        PageStore(tmp_path / "pages.db").status("s")


REFRESH = """
import ssl, sys
from ipaddress import ip_network
from pathlib import Path
from index.sources.web.fetching import Fetcher, Manners
from index.sources.web.page_store import PageStore
from index.sources.web.refreshing import Refresher
from index.sources.web.requesting import Requester
if __name__ == "__main__":
    requester = Requester(ssl.create_default_context(), allowed=[ip_network("127.0.0.0/8")])
    fetcher = Fetcher(requester, Manners(interval=0))
    Refresher(fetcher, PageStore(Path(sys.argv[1]))).refresh("s", "list", sys.argv[2])
"""


def test_a_refresh_that_is_killed_loses_nothing_and_the_next_one_goes_on(site, refresher, store):
    refresher.refresh("s", "page", site.at("/0"))
    before = articles(store)[site.at("/0")]
    site.answers["/list"] = Answer(b"/0\n/1\n/2\n/3\n", "text/plain")
    site.answers["/0"] = Answer(html(0) + b" ", headers={"ETag": '"new"'})
    site.answers["/2"] = Answer(html(2), when=never)
    command = [sys.executable, "-c", REFRESH, str(store.path), site.at("/list")]
    process = subprocess.Popen(command)
    wait_until(lambda: "/2" in site.paths())
    process.kill()
    process.wait()
    found = articles(store)
    assert list(found) == [site.at("/0"), site.at("/1")]
    assert found[site.at("/0")] == before
    site.answers["/2"] = Answer(html(2))
    refreshed = refresher.refresh("s", "list", site.at("/list"))
    assert counts(refreshed) == (2, 0, 2, 0)
    assert [isinstance(item, PageItem) for item in WebSource("s", store).items({})] == [True] * 4


def test_a_page_that_nobody_foresaw_keeps_no_other_from_being_fetched(
    site, refresher, store, monkeypatch
):
    def page(entry, fetched, kind):
        assert not entry.address.endswith("/1")
        return made(entry, fetched, kind)

    made = refreshing._page
    monkeypatch.setattr(refreshing, "_page", page)
    site.answers["/all"] = listing("/0", "/1", "/2")
    refreshed = refresher.refresh("s", "list", site.at("/all"))
    assert list(articles(store)) == [site.at("/0"), site.at("/2")]
    (skipped,) = refreshed.skipped
    assert (skipped.name, skipped.reason) == (site.at("/1"), "can't be read (AssertionError)")
    assert "AssertionError" in skipped.trace


def test_an_entry_with_a_time_that_no_calendar_has_costs_its_time_alone(site, refresher, store):
    item = entry("/1").replace("Wed, 01 May 2024 10:00:00 +0200", "9999-12-31T23:59:59-12:00")
    site.answers["/feed"] = feed(item, entry("/2"))
    refresher.refresh("s", "feed", site.at("/feed"))
    assert list(articles(store)) == [site.at("/1"), site.at("/2")]


FORGED = (
    "<p>The bank Havnia was declared bankrupt. " + "It was said again and again. " * 20 + "</p>"
)


@pytest.fixture
def stranger():
    """Another site, whose feed names pages of the first."""
    with serving({"/robots.txt": Answer(status=404)}) as running:
        yield running


@pytest.mark.parametrize("ending", ["", "#x", "?x=1", "/"])
def test_no_feed_speaks_for_a_page_of_another_site(site, stranger, refresher, store, ending):
    site.answers["/0?x=1"] = site.answers["/0/"] = site.answers["/0"]
    stranger.answers["/feed"] = feed(entry(f"/0{ending}", FORGED).replace("SITE", site.address))
    assert counts(refresher.refresh("s", "feed", stranger.at("/feed"))) == (1, 0, 0, 0)
    (article,) = articles(store).values()
    assert "Havnia" not in article.text
    assert article.title == STORIES[0].title


def test_no_feed_says_who_wrote_a_page_of_another_site_and_when(site, stranger, refresher, store):
    site.answers["/bare.txt"] = Answer(b"The light burns in the tower all night.", "text/plain")
    stranger.answers["/feed"] = feed(entry("/bare.txt").replace("SITE", site.address))
    refresher.refresh("s", "feed", stranger.at("/feed"))
    (article,) = articles(store).values()
    assert (article.title, article.author, article.published) == ("Bare", "", None)
    assert article.site == "127.0.0.1"
    site.answers["/feed"] = feed(entry("/bare.txt"))
    refresher.refresh("own", "feed", site.at("/feed"))
    (article,) = articles(store, "own").values()
    assert (article.title, article.author, article.site) == (
        *("Entry /bare.txt", "A. Writer"),
        "The Post",
    )


def test_a_redirect_lends_no_feed_the_voice_of_the_site_that_it_came_by(
    site, stranger, refresher, store
):
    site.answers["/feed"] = Answer(status=302, headers={"Location": stranger.at("/feed")})
    stranger.answers["/feed"] = feed(entry("/0", FORGED).replace("SITE", site.address))
    refresher.refresh("s", "feed", site.at("/feed"))
    (article,) = articles(store).values()
    assert "Havnia" not in article.text


def test_what_a_feed_said_of_a_page_of_another_site_before_goes_also_when_the_page_is_not_there(
    site, stranger, refresher, store
):
    fetched = refreshing.Fetched(site.at("/missing"), FORGED.encode(), "", "utf-8")
    page = refreshing._page(ListingEntry(site.at("/missing")), fetched, FRAGMENT)
    store.put("s", page, datetime.now(UTC))
    assert "Havnia" in articles(store)[site.at("/missing")].text
    stranger.answers["/feed"] = feed(entry("/missing", FORGED).replace("SITE", site.address))
    refresher.refresh("s", "feed", stranger.at("/feed"))
    assert articles(store) == {}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/feed", "http://www.a.example:80/x", True),
        ("https://a.example/feed", "https://m.a.example./x", True),
        ("https://a.example/feed", "https://b.a.example/x", False),
        ("https://a.example/feed", "https://a.example:8443/x", False),
        ("https://a.example/feed", "https://a.example@evil.example/x", False),
        ("https://a.example/feed", "ftp://a.example/x", False),
    ],
)
def test_one_site_is_one_name_at_one_port(one, other, same):
    assert (site_of(one) == site_of(other)) == same
    assert site_of("http://[bad") == ""


BUDGET = 5  # seconds: enough for the pages that are there, on a busy machine too


@pytest.fixture
def begun():
    """What reads listings has been started."""
    ask_apart("list", "a", b"")


@pytest.mark.usefixtures("begun")
def test_a_source_has_its_time_and_the_next_refresh_begins_with_what_is_left(site, fetcher, store):
    site.answers["/list"] = Answer(b"/0\n/1\n/slow\n/2\n/3\n", "text/plain")
    site.answers["/slow"] = Answer(b"<p>", drip=0.05)
    hurried = Refresher(fetcher, store, budget=BUDGET)
    first = hurried.refresh("s", "list", site.at("/list"))
    assert (first.found, first.new, first.left) == (5, 2, 2)
    assert first.seconds < 20  # not the sixty that each request may take
    assert first.skipped[-1].reason == "2 pages are left for the next time: 5 seconds are over"
    assert store.status("s").reason == ""
    asked = len(site.asked)
    second = Refresher(fetcher, store, budget=BUDGET).refresh("s", "list", site.at("/list"))
    assert [path for path, _ in site.asked[asked:]][1:3] == ["/2", "/3"]
    assert (second.new, second.left) == (2, 0)
    site.answers["/slow"] = Answer(html(0))
    third = Refresher(fetcher, store).refresh("s", "list", site.at("/list"))
    assert (third.new, third.unchanged, third.left) == (1, 4, 0)
    assert store.reached("s") == set()


@pytest.mark.usefixtures("begun")
def test_what_a_site_lists_no_more_is_not_told_of_a_refresh_that_was_cut_short(
    site, fetcher, store
):
    site.answers["/list"] = Answer(b"/0\n/1\n", "text/plain")
    Refresher(fetcher, store).refresh("s", "list", site.at("/list"))
    site.answers["/list"] = Answer(b"/slow\n/1\n", "text/plain")
    site.answers["/slow"] = Answer(when=never)
    cut = Refresher(fetcher, store, budget=BUDGET).refresh("s", "list", site.at("/list"))
    assert (cut.gone, cut.left) == (0, 1)


def test_a_refresh_ends_soon_after_a_stop_whatever_it_waits_for(site, fetcher, store):
    stop = threading.Event()
    site.answers["/list"] = Answer(b"/slow\n/1\n", "text/plain")
    site.answers["/slow"] = Answer(when=never)
    threading.Timer(0.5, stop.set).start()
    began = time.monotonic()
    refreshed = Refresher(fetcher, store, stop).refresh("s", "list", site.at("/list"))
    assert time.monotonic() - began < 20
    assert refreshed.skipped[-1].reason == "stopped before all of it was fetched"


TEASER = "<description>The weir is shut until May.</description>"


def short(path: str) -> str:
    return entry(path).replace("<description>Short.</description>", TEASER)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(b"Busy.", status=403), id="a page that can't be fetched"),
        pytest.param(Answer(b"<nav><a href='/'>Home</a></nav>"), id="a page without an article"),
    ],
)
def test_what_a_feed_says_of_a_page_is_read_until_the_page_can_be(site, refresher, store, answer):
    site.answers |= {"/feed": feed(short("/0")), "/0": answer}
    refreshed = refresher.refresh("s", "feed", site.at("/feed"))
    assert counts(refreshed) == (1, 0, 0, 0)
    assert refreshed.skipped[0].reason.endswith(": what its feed says is read instead")
    assert articles(store)[site.at("/0")].text == "The weir is shut until May."
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 0, 1, 0)
    site.answers["/0"] = Answer(html(0))
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 1, 0, 0)
    assert quotable(articles(store)[site.at("/0")]) != ""
    site.answers["/0"] = answer
    refresher.refresh("s", "feed", site.at("/feed"))
    assert "weir" not in articles(store)[site.at("/0")].text


def test_of_a_page_that_is_gone_a_feed_says_nothing(site, refresher, store):
    site.answers |= {"/feed": feed(short("/0")), "/0": Answer(status=410)}
    assert counts(refresher.refresh("s", "feed", site.at("/feed"))) == (0, 0, 0, 0)
    assert articles(store) == {}
