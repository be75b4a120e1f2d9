"""Articles as bytes and back, also where zlib is all that there is to compress them with.

What is kept of an article that is slow to read comes back alike.
"""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.formats import ParsedArticle
from index.formats.sandbox.transport import from_json, to_json
from index.model import Article, Omission
from index.storage.codec import decode_article, encode_article

TEXTS = st.text(max_size=200)
WHEN = st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.just(UTC)))
ARTICLES = st.builds(
    Article,
    article_id=TEXTS,
    title=TEXTS,
    text=TEXTS,
    source=TEXTS,
    published=WHEN,
    author=TEXTS,
    language=st.sampled_from(["", "en"]),
    omitted=st.lists(st.builds(Omission, st.integers(), st.integers(), TEXTS)).map(tuple),
    site=TEXTS,
    section=TEXTS,
    pages=st.lists(st.integers(0), max_size=3).map(tuple),
    also=st.lists(TEXTS, max_size=3).map(tuple),
    gone=WHEN,
)


@given(ARTICLES, st.text(st.characters(exclude_categories=()), max_size=200))
def test_an_article_comes_back_as_it_was(article: Article, text: str) -> None:
    article = replace(article, text=text)
    assert decode_article(encode_article(article)) == article


@given(st.builds(ParsedArticle, ARTICLES, st.lists(TEXTS, max_size=2).map(tuple)))
def test_a_reading_comes_back_as_it_was(reading: ParsedArticle) -> None:
    packed = to_json(reading)
    assert from_json(packed) == reading
    assert b"\n" not in packed


def test_a_date_stays_a_date_and_a_time_a_time() -> None:
    for published in (date(2005, 1, 31), datetime(2005, 1, 31, 0, 0, tzinfo=UTC)):
        article = Article("a", "", "", published=published)
        assert type(decode_article(encode_article(article)).published) is type(published)


def test_zlib_writes_what_is_read_alike() -> None:
    pytest.importorskip("isal")
    program = (
        "import sys; sys.modules['isal'] = None\n"
        "from index.storage.codec import Article, encode_article\n"
        "sys.stdout.buffer.write(encode_article(Article('a', 'T', 'Text. ' * 200)))"
    )
    command = [sys.executable, "-c", program]
    packed = subprocess.run(command, check=True, capture_output=True).stdout
    article = Article("a", "T", "Text. " * 200)
    assert decode_article(packed) == article == decode_article(encode_article(article))
    assert packed != encode_article(article)
