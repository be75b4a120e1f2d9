"""Markdown: front matter, titles, and what is not said to readers."""

# ruff: noqa: E501 (what is written and what is read of it stand beside each other)

import time
from datetime import UTC, date, datetime, timedelta, timezone
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError
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
        ("2024/05/01", date(2024, 5, 1)),
        ("May 1, 2024", date(2024, 5, 1)),
        ("1714557600", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        (
            "2024-05-01 10:00:00 +0200",
            datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2))),
        ),
        ("2024-05-01 10:00 UTC", datetime(2024, 5, 1, 10, tzinfo=UTC)),
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
        ("published: soon", "'soon' is no date of the past"),
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
    assert quotable(article).strip() == "---\n\nOne.\nTwo."


@pytest.mark.parametrize(
    ("text", "title", "kept"),
    [
        ("# The Deal\nText.", "The Deal", ["#", "The", "Deal", "Text."]),
        ("## The Deal ##\n\nText.\n\n# Other\n", "The Deal", None),
        ("# C# and F#\nText.", "C# and F#", None),
        ("# \nOne.\nTwo.", "A file", None),
        ("The Deal\n====\nText.", "The Deal", None),
        ("The Deal\n\nText.", "The Deal", ["Text."]),
        ("One.\nTwo.\n\n# Late\n\nText.", "Late", None),
        ("One.\nTwo.", "A file", ["One.", "Two."]),
        ("#hashtag is\nno heading.", "A file", ["#hashtag", "is", "no", "heading."]),
        ("```\n# code\n```\n\nText.\n", "A file", None),
        ("# Alone", "Alone", ["#", "Alone"]),
        ("Alone", "A file", ["Alone"]),
        ("Alone\n\n", "A file", ["Alone"]),
        ("---\ntitle: T\n---\nLine.\n\nText.", "T", ["Line.", "Text."]),
        ("<!-- of us -->\n\n# The Deal\n\nText.", "The Deal", ["#", "The", "Deal", "Text."]),
        ("import X from './x'\n\n# The Deal\n\nText.", "The Deal", ["#", "The", "Deal", "Text."]),
        ("# The **Deal** of [us](x)\nText.", "The Deal of us", None),
        ("# Features { #features }\nText.", "Features", ["#", "Features", "Text."]),
        (
            "# `my_var` {{< new >}}&amp; you\nText.",
            "my_var & you",
            ["#", "`my_var`", "&amp;", "you", "Text."],
        ),
        ("**The Deal**\n\nText.", "The Deal", ["Text."]),
        (
            "<h1 align=center>Boats</h1>\n\n## The Deal\n\nText.\n\n### Fees\n\nDear.",
            "The Deal",
            ["##", "The", "Deal", "Text.", "###", "Fees", "Dear."],
        ),
        ("<h1>Boats</h1>\n\n# The Deal\n<a id=x></a>\n\n## Fees\n\nDear.", "The Deal", ANY),
        ("<h1>Boats</h1>\n\n## Install\n\nBuy.\n\n## Use\n\nRow.", "Boats", ANY),
        ("<h1>Boats</h1>\n\n## A file of it\n\nBuy.\n\n## Use\n\nRow.", "A file of it", ANY),
        ("<h1>Boats</h1>\n\nThey float.\n\n## Fees\n\nDear.", "Boats", ANY),
        ("# Boats\n\n## Fees\n\nDear.", "Boats", ANY),
        ("---\ntitle: The *Deal*\n---\nText.", "The Deal", ["Text."]),
    ],
)
def test_titles_and_what_is_kept(text, title, kept):
    article = read(text)
    assert article.title == title
    assert quotable(article).split() == (kept or text.split())


@pytest.mark.parametrize(
    ("written", "source", "site"),
    [
        ("url: https://e.example/a", "https://e.example/a", ""),
        ("url: mailto:office@e.example", "mailto:office@e.example", ""),
        ("url: https://e.example/a\nsource: The Times", "https://e.example/a", "The Times"),
        ("url: javascript:alert(1)", "", ""),
        ("url: JavaScript:alert(1)\nsource: The Times", "The Times", ""),
        ("url: data:text/html,x", "", ""),
        ("url: /posts/a", "", ""),
        ("url: file:///etc/passwd", "", ""),
        ("source: javascript:alert(1)", "", ""),
        ("source: file:///letters/a.md", "", ""),
        ("source: 'Interview: Anna Vik'", "Interview: Anna Vik", ""),
    ],
)
def test_only_an_address_is_one(written, source, site):
    article = read(f"---\ntitle: T\n{written}\n---\n\nText.")
    assert (article.source, article.site) == (source, site)


@pytest.mark.parametrize(
    ("written", "reason", "kept"),
    [
        ("Open. <!-- not\n\nthis --> Closed.", "comment", "Open. Closed."),
        ("<!-- of us -->At nine.", "comment", "At nine."),
        ("At nine.\n\n<!-- never closed\n\nto the end", "comment", "At nine."),
        ("Open. %%The mayor is difficult.%% Closed.", "private", "Open. Closed."),
        ("Open.\n\n%%\nA note\n\nof ours.\n%%\n\nClosed.", "private", "Open. Closed."),
        ("Open.\n\n[1]: https://example.org 'Here'\n[b]: <a b.md>\n", "link", "Open."),
        ("[//]: # (a remark)\n\nOpen.", "link", "Open."),
        ("Open.\n\nimport A from '../a'\nimport 'b.css';\n\nClosed.", "template", "Open. Closed."),
        ("Open.\n\nexport const x = 1\n\nClosed.", "template", "Open. Closed."),
        ("{{< figure src='x' >}}\n\nOpen {% include 'x' %}now.", "template", "Open now."),
        ("[TOC]\n\nOpen.", "template", "Open."),
        ("{: .note }\nOpen [here](x){.big} now.", "template", "Open [here](x) now."),
        (":::note\n\nOpen.\n\n:::", "template", "note Open."),
        ("/// tip | Hours\n\nOpen.\n\n///", "template", "tip Hours Open."),
        (":::tabs\n\nOpen.\n\n:::", "template", "Open."),
        ("```{warning}\n:class: big\nNever run dry.\n```", "template", "warning Never run dry."),
        ("~~~{note} Of us\nOpen.\n~~~\n\nClosed.", "template", "note Of us Open. Closed."),
        ("> [!NOTE]\n> Open.", "template", "> NOTE > Open."),
        ("Open.\n<script>\nalert(1)\n</script>\nClosed.", "template", "Open. Closed."),
    ],
)
def test_what_is_not_said_to_readers_is_omitted_with_its_reason(written, reason, kept):
    article = read(f"# T\n\n{written}")
    assert {each.reason for each in article.omitted} == {reason}
    assert quotable(article).split() == ["#", "T", *kept.split()]


@pytest.mark.parametrize(
    "written",
    [
        "[^1]: The tax is nineteen percent.",
        "[Anna]: The plumber comes on Friday.",
        "[Anna]: Tomorrow",
        "Ask\n[1]: https://example.org",
        "50%% of us and 30%% of you",
        "for %%i in (*) do echo %%i",
        "Write `<!-- so -->` and ``%%x%% ` `` and `{{< y >}}`.",
        "```\n<!-- code -->\n%%code%%\n[1]: https://example.org\nimport a from 'a'\n```\n\nText.",
        "Text:\n\n    <!-- code -->\n    {% code %}\n\nMore.",
        "```npm install``` puts the tool in place.\n\nThe harbour was drawn by Tora Vik.",
        "import what you like from there",
        "a set {x: 1} and {y}",
        "```py\nprint('no')\n```\n\n![a cat](cat.png)\n\n* * *\n\nSub\n---\n\n## Sub\n",
        "<!-- no comment",
    ],
)
def test_what_only_looks_so_is_kept(written):
    article = read(f"# T\n\nIt is {written}" if written.startswith("<!--") else f"# T\n\n{written}")
    assert article.omitted == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Opening hours\nurl: https://e.example\nauthor: A. Writer\ndate: 2024-05-01\n---",
        '+++\ntitle = "Opening hours"\nurl = "https://e.example"\nauthor = "A. Writer"\n'
        "date = 2024-05-01\n+++",
        "Title: Opening hours\nURL: https://e.example\nAuthor: A. Writer\nDate: 2024-05-01",
        "Title: Opening hours\nURL: https://e.example\nAuthor: A. Writer\nDate: 2024-05-01\n----",
        "Title:  Opening\n        hours\nURL: https://e.example\nAuthor: A. Writer\nDate: 2024-05-01",
        "title:: Opening hours\nurl:: https://e.example\nauthor:: A. Writer\ndate:: 2024-05-01",
        "\n\n---\ntitle: Opening hours\nurl: https://e.example\nauthor: A. Writer\ndate: 2024-05-01\n---",
        '{\n"title": "Opening hours", "url": "https://e.example",\n"author": "A. Writer", "date": "2024-05-01"\n}',
        '---json\n{"title": "Opening hours", "url": "https://e.example", "author": "A. Writer", "date": "2024-05-01"}\n---',
    ],
)
def test_front_matter_of_every_form_is_read_and_not_quoted(front, end):
    article = read(f"{front}\n\nAt nine.\n".replace("\n", end))
    assert (article.title, article.source) == ("Opening hours", "https://e.example")
    assert (article.author, article.published) == ("A. Writer", date(2024, 5, 1))
    assert quotable(article).split() == ["At", "nine."]


def test_the_title_block_of_pandoc_is_front_matter():
    article = read("% Kiln rules\n% Ada Holm; Bo Lie\n% 4 May 2020\n\nAt nine.\n")
    assert (article.title, article.author) == ("Kiln rules", "Ada Holm; Bo Lie")
    assert article.published == date(2020, 5, 4)
    assert quotable(article).split() == ["At", "nine."]


@pytest.mark.parametrize(
    "text",
    [
        "Monday: 9 to 5\nTuesday: 9 to 6\n\nClosed on Sunday.",
        "\n---\nClosed: on Sunday, - and\n\tMonday\n---\nMore.",
        '{"swings": 4, "slides": 1}\nThat is all.',
        '{"title": "Park"} is what it sends.\n\nThat is all.',
        "Date: 5 May\nPlace: boathouse\nPresent: Anna\n\nWe met.",
        "---\n\nA line of text.\n\n---\n\nMore.",
    ],
)
def test_lines_of_an_author_are_no_front_matter(text):
    article = read(text)
    assert quotable(article) == text


@pytest.mark.parametrize(
    "front",
    [
        "---\ndraft: true\n---",
        "---\r\ntitle: X\r\npublished: false\r\n---",
        "+++\ndraft = true\n+++",
        "Title: X\nStatus: draft",
        '{"title": "X", "draft": true}',
        "---\nprivate: true\n---",
        "---\npublic: no\n---",
        "---\nstatus: Private\n---",
        "---\nvisibility: unpublished\n---",
        "---\npublish: no\n---",
    ],
)
def test_a_draft_is_refused(front):
    with pytest.raises(ArticleError, match="a draft: its front matter says"):
        read(f"{front}\n\nThe merger is planned.\n")


@pytest.mark.parametrize(
    "front", ["draft: false", "private: false", "published: true\ndate: 2024-05-01", "status: done"]
)
def test_what_is_published_is_read(front):
    assert quotable(read(f"---\n{front}\n---\nText.")).strip() == "Text."


@pytest.mark.parametrize("written", ["2999-01-01", "'2999-01-01T00:00:00Z'", "0001-01-01", "2024"])
def test_a_day_that_has_not_been_is_no_date(written):
    reading = read_article("a.md", f"---\ndate: {written}\n---\nText.".encode())
    assert reading.article.published is None
    assert "is no date of the past" in reading.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        f"# a{' ' * 200_000}b\n\n{'- ' * 100_000}x\n\n{'![' * 50_000}\n\n[{'a' * 100_000}\n",
        f"{'<!--' * 50_000}\n\n{'%%x ' * 50_000}\n\n{'{{<' * 30_000}",
        f"{'`' * 9_000}{'`a' * 9_000}",
        "a\r" * 100_000 + "%%\r" * 10_000,
    ],
    ids=["spaces", "marks", "ticks", "returns"],
)
def test_a_text_made_to_be_slow_is_read_at_once(text):
    began = time.process_time()
    read_article("a.md", text.encode())
    assert time.process_time() - began < 5


def test_a_text_of_which_most_is_left_out_says_so():
    text = f"# T\n\nAt nine.\n\n<!-- never closed\n\n{'The rest of it. ' * 30}"
    assert read_article("a.md", text.encode()).warnings == ("most of the page's text was left out",)


@given(st.text("#=-`<>!ab\n\r[]:(){}%~ ", min_size=1, max_size=80))
def test_any_markdown_is_unchanged_and_its_omissions_are_in_order(text):
    written = f"x{text}"
    article = read_article("a.md", written.encode()).article
    assert article.text == written
    quotable(article)
