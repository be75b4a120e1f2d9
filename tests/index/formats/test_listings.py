"""Feeds: each entry is an article, with its full text where the feed has it."""

import json

import pytest

from index.errors import ArticleError
from index.formats.listings.listing import Listing, listing_from_json
from index.formats.sandbox import ask_apart

SENTENCE = "The ferry leaves the old pier at eight and comes back at noon with bread and letters. "
LONG = SENTENCE * 6
CHINESE = "渡轮早上八点从码头出发，中午带着面包和信件回来。" * 12
THAI = "เรือข้ามฟากออกจากท่าเวลาแปดโมงเช้าและกลับมาตอนเที่ยง" * 8


def read(data: bytes) -> Listing:
    return listing_from_json(ask_apart("feed", "http://a.example/feed", data))


def rss(*items: str) -> Listing:
    inner = "".join(f"<item>{each}</item>" for each in items)
    return read(
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Post &amp;#038; Mail</title>{inner}</channel></rss>".encode()
    )


def atom(*entries: str) -> Listing:
    inner = "".join(f"<entry>{each}</entry>" for each in entries)
    return read(
        f"<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title>{inner}</feed>".encode()
    )


def json_feed(*items: dict[str, object], **said: object) -> Listing:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Post", "items": items}
    return read(json.dumps({**feed, **said}).encode())


@pytest.mark.parametrize("guid", ["<guid isPermaLink='false'>7</guid>", "<guid>note-7</guid>", ""])
def test_an_entry_without_a_link_is_its_own_text(guid):
    [entry] = rss(f"<title>Pier</title>{guid}<description>It is shut.</description>").entries
    assert (entry.address, entry.alone, entry.html) == ("", True, "It is shut.")
    assert entry.guid


def test_an_entry_of_atom_without_a_link_is_its_own_text():
    [entry] = atom("<id>urn:uuid:7</id><title>Pier</title><summary>It is shut.</summary>").entries
    assert (entry.address, entry.alone, entry.html, entry.guid) == (
        "", True, "It is shut.", "urn:uuid:7",
    )  # fmt: skip


def test_an_entry_with_neither_link_nor_text_is_told():
    listing = rss("<title>Pier shut</title>", "<link>http://a.example/1</link>")
    assert [each.address for each in listing.entries] == ["http://a.example/1"]
    assert listing.refused == (("#Pier%20shut", "an entry with neither an address nor a text"),)


def test_entries_of_one_link_are_as_many_as_their_ids():
    link = "<link>http://a.example/status</link>"
    several = [
        f"{link}<guid isPermaLink='false'>{i}</guid><description>Number {i}.</description>"
        for i in range(5)
    ]
    listing = rss(*several, several[0], "<link>http://a.example/1</link><guid>x</guid>")
    told = [(each.guid, each.html, each.alone) for each in listing.entries]
    assert told == [*((str(i), f"Number {i}.", True) for i in range(5)), ("x", "", False)]
    assert listing.dropped == 0


def test_an_id_that_every_entry_has_tells_nothing():
    items = [f"<link>http://a.example/{i}</link><guid isPermaLink='false'>all</guid>" for i in "12"]
    assert [(each.address[-1], each.guid) for each in rss(*items).entries] == [("1", ""), ("2", "")]


@pytest.mark.parametrize("text", [LONG, CHINESE, THAI])
def test_a_full_text_in_a_description_is_one(text):
    item = f"<link>http://a.example/1</link><description>{text}</description>"
    assert rss(item).entries[0].html.strip() == text.strip()
    entry = f"<link href='http://a.example/1'/><summary type='html'>{text}</summary>"
    assert atom(entry).entries[0].html.strip() == text.strip()


@pytest.mark.parametrize(
    "end",
    ["…", "[...]", " &lt;a href='/1'&gt;Read more&lt;/a&gt;", " Weiterlesen »", "続きを読む",
     " &amp;hellip; The post Pier appeared first on The Post."],
)  # fmt: skip
def test_the_beginning_of_a_text_is_none(end):
    item = f"<link>http://a.example/1</link><description>{LONG}{end}</description>"
    assert rss(item).entries[0].html == ""


def test_a_content_that_is_full_outdoes_a_description():
    item = (
        f"<link>http://a.example/1</link><description>{LONG * 2}</description>"
        f"<content:encoded>{LONG}Whole.</content:encoded>"
    )
    assert rss(item).entries[0].html.endswith("Whole.")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Tom &amp;#038; Jerry&amp;#8217;s day", "Tom & Jerry’s day"),
        ("Caf&amp;eacute; &amp;amp; Bar", "Café & Bar"),
        ("The &lt;em&gt;old&lt;/em&gt; pier", "The old pier"),
        ("<![CDATA[Tom &#038; Jerry]]>", "Tom & Jerry"),
        ("Tom &amp; Jerry", "Tom & Jerry"),
    ],
)
def test_a_title_is_read_as_it_reads(written, title):
    listing = rss(f"<title>{written}</title><link>http://a.example/1</link>")
    assert (listing.entries[0].title, listing.entries[0].site) == (title, "Post & Mail")
    entry = f"<title type='html'>{written}</title><link href='http://a.example/1'/>"
    assert atom(entry).entries[0].title == title


def test_a_plain_title_has_no_codes():
    entry = "<title type='text'>Write &amp;amp; for &amp;</title><link href='http://a.example/1'/>"
    assert atom(entry).entries[0].title == "Write &amp; for &"


@pytest.mark.parametrize(
    "written",
    ["Mon, 01 Jan 2999 11:00:00 +0100", "99999999999999999999", "1e300", "0",
     "0001-01-01T00:00:00Z", "0000-00-00", "Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z",
     "-1", "2024-13-45"],
)  # fmt: skip
def test_a_day_that_cannot_be_one_of_publication_is_none(written):
    item = f"<link>http://a.example/1</link><pubDate>{written}</pubDate>"
    assert rss(item).entries[0].published == ""
    assert json_feed({"url": "/1", "date_published": written}).entries[0].published == ""


@pytest.mark.parametrize(
    "written", ["1704103200", "1704103200.0", "1704103200000", "2024-01-01T11:00:00+01:00"]
)
def test_a_moment_is_read_as_seconds_or_as_a_date(written):
    item = f"<link>http://a.example/1</link><pubDate>{written}</pubDate>"
    assert rss(item).entries[0].published == "2024-01-01T10:00:00+00:00"


def test_a_feed_in_json_is_read():
    listing = json_feed(
        {"id": "1", "url": "/1", "title": "Pier", "content_html": f"<p>{LONG}</p>",
         "date_published": "2024-05-01T10:00:00Z", "authors": [{"name": "A. Writer"}]},
        {"id": 2, "content_text": "It is <shut>.\n\nUntil May."},
        {"id": "3", "external_url": "http://b.example/3", "summary": "Short."},
        "nonsense",
    )  # fmt: skip
    first, second, third = listing.entries
    assert (first.address, first.title, first.author, first.site, first.published) == (
        "/1", "Pier", "A. Writer", "The Post", "2024-05-01T10:00:00+00:00",
    )  # fmt: skip
    assert first.html == f"<p>{LONG}</p>"
    assert (second.guid, second.alone) == ("2", True)
    assert second.html == "<p>It is &lt;shut&gt;.</p><p>Until May.</p>"
    assert (third.address, third.html, third.alone) == ("http://b.example/3", "", False)


def test_a_feed_in_json_of_version_1_is_read_with_its_mark_and_author():
    feed = {"version": "https://jsonfeed.org/version/1", "author": {"name": "B. Falk"},
            "items": [{"id": "1", "url": "/1", "content_text": LONG}]}  # fmt: skip
    [entry] = read(b"\xef\xbb\xbf\n" + json.dumps(feed).encode()).entries
    assert (entry.author, entry.html) == ("B. Falk", f"<p>{LONG.strip()}</p>")


@pytest.mark.parametrize("data", [b"{", b'{"a": 1}', b'{"items": 3}', b"[1]", b"Hello."])
def test_what_is_no_feed_is_refused(data):
    with pytest.raises(ArticleError, match="not a feed"):
        read(data)
