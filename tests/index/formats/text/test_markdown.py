"""Markdown: front matter, titles, and what is no sentence."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.formats import read_article
from index.model import Article
from tests.index.formats.text.test_plain import quotable


def read(text: str) -> Article:
    reading = read_article("notes/a-file.md", text.encode())
    assert reading.warnings == ()
    assert reading.article.text == text
    return reading.article


def test_front_matter_says_title_address_time_and_author_and_is_not_quoted():
    article = read(
        "---\ntitle: The  Deal\nurl: https://example.org/deal\nsource: Example\n"
        "published: 2024-05-01T10:00:00+02:00\nauthor: [A. Writer, B. Other]\n---\n\nText.\n"
    )
    assert article.title == "The Deal"
    assert article.source == article.address == "https://example.org/deal"
    assert article.site == "Example"
    assert article.published == datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2)))
    assert article.author == "A. Writer, B. Other"
    assert quotable(article).strip() == "Text."


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2024-05-01", date(2024, 5, 1)),
        ("2024-05-01 10:00:00", date(2024, 5, 1)),
        ("2024-05-01T10:00:00Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("'2024-05-01T10:00:00Z'", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("Wed, 01 May 2024 10:00:00 +0000", datetime(2024, 5, 1, 10, tzinfo=UTC)),
    ],
)
def test_times_keep_their_zone_and_a_time_without_one_is_a_day(written, published):
    assert read(f"---\npublished: {written}\n---\nOne.\nTwo.").published == published


@pytest.mark.parametrize(
    ("front", "warning"),
    [
        ("title: [", "not YAML"),
        ("title: a: b", "not YAML (its line 1)"),
        ("- a\n- b", "not a list of names and values"),
        ("published: 2024-99-99", "can't be read"),
        ("published: 2024-05-01 99:00:00", "can't be read"),
        ("published: soon", "'soon' is no date"),
        ("a: !!python/object/apply:os.system [echo]", "not YAML"),
        ("a: " + "[" * 1000, "front matter"),
    ],
)
def test_wrong_front_matter_is_a_warning_and_is_not_quoted(front, warning):
    text = f"---\n{front}\n---\n\nOne.\nTwo."
    reading = read_article("a.md", text.encode())
    assert len(reading.warnings) == 1
    assert reading.article.text == text
    assert quotable(reading.article).strip() == "One.\nTwo."
    assert warning in reading.warnings[0]


def test_a_rule_is_no_front_matter():
    article = read("---\n\nOne.\nTwo.\n")
    assert quotable(article).strip() == "One.\nTwo."


@pytest.mark.parametrize(
    ("text", "title", "kept"),
    [
        ("# The Deal\nText.", "The Deal", ["Text."]),
        ("## The Deal ##\n\nText.\n\n# Other\n", "The Deal", ["Text."]),
        ("# C# and F#\nText.", "C# and F#", ["Text."]),
        ("# \nOne.\nTwo.", "A file", ["One.", "Two."]),
        ("The Deal\n====\nText.", "The Deal", ["Text."]),
        ("The Deal\n\nText.", "The Deal", ["Text."]),
        ("One.\nTwo.\n\n# Late\n\nText.", "Late", ["One.", "Two.", "Text."]),
        ("One.\nTwo.", "A file", ["One.", "Two."]),
        ("#hashtag is\nno heading.", "A file", ["#hashtag", "is", "no", "heading."]),
        ("```\n# code\n```\n\nText.\n", "A file", ["Text."]),
        ("# Alone", "Alone", ["#", "Alone"]),
        ("Alone", "A file", ["Alone"]),
        ("Alone\n\n", "A file", ["Alone"]),
        ("---\ntitle: T\n---\nLine.\n\nText.", "T", ["Line.", "Text."]),
    ],
)
def test_titles_and_what_is_kept(text, title, kept):
    article = read(text)
    assert article.title == title
    assert quotable(article).split() == kept


def test_what_is_no_sentence_is_omitted_with_its_reason():
    article = read(
        "# T\n\nText.\n\n```py\nprint('no')\n```\n\n![a cat](cat.png)\n\n<!-- not\n\nthis -->\n"
        "* * *\n\n[1]: https://example.org\n\nSub\n---\nMore text.\n\nLine\nof two\n---\n"
    )
    reasons = [each.reason for each in article.omitted]
    assert reasons == [
        "heading", "code", "image", "comment", "rule", "link", "heading", "rule",
    ]  # fmt: skip
    assert quotable(article).split() == ["Text.", "More", "text.", "Line", "of", "two"]


def test_a_line_made_to_be_slow_is_read_at_once():
    began = time.thread_time()
    read(f"# a{' ' * 200_000}b\n\n{'- ' * 100_000}x\n\n{'![' * 50_000}\n\n[{'a' * 100_000}\n")
    assert time.thread_time() - began < 5


@given(st.text("#=-`<>!ab\n[]:() ", min_size=1, max_size=80))
def test_any_markdown_is_unchanged_and_its_omissions_are_in_order(text):
    written = f"x{text}"
    article = read_article("a.md", written.encode()).article
    assert article.text == written
    quotable(article)
