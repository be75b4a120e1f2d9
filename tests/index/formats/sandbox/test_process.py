"""The process that reads binary formats: what harms it harms nothing else."""

import os
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError
from index.formats.listings.listing import listing_from_json
from index.formats.registry import FORMATS, FRAGMENT
from index.formats.sandbox.process import Sandbox
from tests.index.formats import files


@pytest.fixture(scope="module")
def sandbox():
    box = Sandbox(seconds=60, memory=100_000_000)
    yield box
    box.close()


@pytest.fixture
def hurried():
    box = Sandbox(seconds=1)
    yield box
    box.close()


def alive(sandbox: Sandbox) -> bool:
    return b"Still here." in sandbox.ask(FRAGMENT, "a", b"<p>Still here.</p>")


def test_a_file_that_needs_too_much_memory_is_refused_and_the_next_is_read(sandbox):
    page = b"<p>word</p>" * 400_000
    with pytest.raises(ArticleError, match="needs more than 100 MB of memory"):
        sandbox.ask(".html", "a.html", page)
    assert alive(sandbox)


def test_a_file_that_takes_too_long_is_refused_and_the_next_is_read(hurried):
    lines = [f"A line of no great length, number {i}." for i in range(60)]
    with pytest.raises(ArticleError, match="takes longer than 1 seconds to read"):
        hurried.ask(".pdf", "a.pdf", files.pdf([lines] * 1_000))
    assert alive(hurried)


def test_a_reader_that_is_killed_is_reported_and_started_again(sandbox):
    assert alive(sandbox)
    os.kill(sandbox._process.pid, 9)
    with pytest.raises(ArticleError, match="its reader ended with -9"):
        sandbox.ask(FRAGMENT, "a", b"<p>Text.</p>")
    assert alive(sandbox)


def test_a_page_nested_without_end_is_a_line_in_the_report(sandbox):
    with pytest.raises(ArticleError):
        sandbox.ask(".html", "a.html", b"<div>" * 300_000)
    with pytest.raises(ArticleError, match="not JSON"):
        sandbox.ask(".json", "a.json", b"[" * 300_000)
    assert alive(sandbox)


def test_a_pdf_that_unpacks_to_gigabytes_is_a_line_in_the_report(sandbox):
    packed = zlib.compress(b"0 " * 100_000_000, 1)
    bomb = files.pdf([["x"]]).replace(b"stream\nBT", b"stream\n" + packed + b"\nBT")
    bomb = bomb.replace(b"/Length", b"/Filter /FlateDecode /Length %d /Old" % len(packed), 1)
    with pytest.raises(ArticleError):
        sandbox.ask(".pdf", "a.pdf", bomb)
    assert alive(sandbox)


def test_a_feed_of_a_million_entries_is_a_line_in_the_report(sandbox):
    items = b"<item><link>http://example.org/</link></item>" * 1_000_000
    with pytest.raises(ArticleError, match="needs more than 100 MB of memory"):
        sandbox.ask("feed", "a", b"<rss version='2.0'><channel>" + items + b"</channel></rss>")
    assert alive(sandbox)


def test_a_file_that_the_sandbox_has_no_room_for_is_a_line_in_the_report(sandbox):
    with pytest.raises(ArticleError, match="needs more than 100 MB of memory"):
        sandbox.ask(".docx", "a", bytes(150_000_000))
    assert alive(sandbox)


def test_of_a_long_listing_the_first_entries_are_taken_and_the_rest_is_counted(sandbox):
    addresses = b"\n".join(b"http://example.org/%d" % i for i in range(7_000))
    listing = listing_from_json(sandbox.ask("list", "a", addresses))
    assert (len(listing.entries), listing.dropped) == (5_000, 2_000)


@pytest.mark.parametrize("kind", sorted(each.kind for each in FORMATS if each.apart))
def test_every_reader_survives_bytes_that_mean_nothing(sandbox, kind):
    with suppress(ArticleError):
        sandbox.ask(kind, f"a{kind}", bytes(range(256)) * 4)
    assert alive(sandbox)


STORY = "The harbour of the old town was opened again on Friday, said the mayor."
WHOLE = {
    ".html": f"<html><body><article><h1>T</h1><p>{STORY}</p></article></body></html>".encode(),
    FRAGMENT: f"<p>{STORY}</p>".encode(),
    ".pdf": files.pdf([[STORY]]),
    ".docx": files.word([("Normal", STORY)]),
    ".epub": files.book([f"<p>{STORY}</p>"], "T"),
    ".eml": files.mail(STORY),
    ".json": b'{"title": "T", "text": "Text."}',
    "feed": b"<rss version='2.0'><channel><item><link>http://a.b/</link></item></channel></rss>",
    "sitemap": b"<urlset><url><loc>http://a.b/</loc></url></urlset>",
    "opml": b"<opml><body><outline xmlUrl='http://a.b/'/></body></opml>",
}


@pytest.mark.fuzz
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kind", sorted(WHOLE))
@given(
    st.lists(st.tuples(st.integers(0), st.integers(0, 9), st.binary(max_size=9)), max_size=6),
)
def test_every_reader_survives_a_file_of_its_kind_that_was_tampered_with(sandbox, kind, changes):
    data = WHOLE[kind]
    for place, left_out, put_in in changes:
        start = place % (len(data) + 1)
        data = data[:start] + put_in + data[start + left_out :]
    with suppress(ArticleError):
        sandbox.ask(kind, f"a{kind}", data)
    assert alive(sandbox)
