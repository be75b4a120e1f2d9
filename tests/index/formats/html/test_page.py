"""Web pages: what the author wrote, what else is there and why, and where the page is from."""

from datetime import date, datetime, timedelta, timezone

import pytest

from index.errors import ArticleError
from index.formats import read_article
from index.formats.registry import FRAGMENT
from tests.index.formats.text.test_plain import quotable

FIRST = "The harbour of the old town was opened again on Friday, after four years of building."
SECOND = "Ships of all sizes may enter it, and the first one to do so was a ferry from the islands."
ARTICLE = f"<article><h1>The harbour</h1><p>{FIRST}</p><p>{SECOND}</p></article>"


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def read(data: bytes):
    return read_article("a.html", data).article


@pytest.mark.parametrize(
    ("markup", "text", "reason"),
    [
        ("<nav><a href=/>Home</a></nav>", "Home", "menu"),
        ("<footer>Imprint of the paper</footer>", "Imprint of the paper", "foot of the page"),
        ("<aside><p>Beside all this</p></aside>", "Beside all this", "beside the text"),
        ("<div class='cookie-bar'>Have a cookie</div>", "Have a cookie", "cookie banner"),
        ("<div class=related><a href=x>Other news</a></div>", "Other news", "related"),
        ("<p hidden>Not shown to anybody</p>", "Not shown to anybody", "hidden"),
        ("<div style='display: none'>Not shown</div>", "Not shown", "hidden"),
        ("<figure><figcaption>A ferry</figcaption></figure>", "A ferry", "caption"),
        ("<button>Share it</button>", "Share it", "button"),
    ],
)  # fmt: skip
def test_what_no_author_wrote_stays_in_the_text_and_is_omitted_with_the_reason(
    markup, text, reason
):
    article = read(page(f"{markup}{ARTICLE}"))
    found = {article.text[each.start : each.end]: each.reason for each in article.omitted}
    assert found[text] == reason
    assert quotable(article).split("\n\n")[-2:] == [FIRST, SECOND]


def test_markup_makes_words_and_paragraphs_as_a_browser_shows_them():
    article = read_article(
        "a",
        b"<p>One\n  <b>b</b>old&nbsp;word<sup>2</sup><!-- no -->.<br>New line.</p>"
        b"<script>no()</script>tail<table><tr><th>Year<td>Sum<tr><td>2017</table>"
        b"<pre>a\n  b</pre>",
        FRAGMENT,
    ).article
    assert article.text.split("\n\n") == [
        "One **b**old\xa0word².  \nNew line.", "tail",
        "| Year | Sum |\n| --- | --- |\n| 2017 |  |", "```\na\n  b\n```",
    ]  # fmt: skip


def test_a_page_says_where_it_is_from():
    head = (
        "<title>The harbour | Town</title><link rel=canonical href='/harbour'>"
        "<meta property='og:site_name' content='Town News'>"
        "<meta property='article:section' content='Sea'>"
        "<meta property='article:published_time' content='2024-05-01T10:00:00+02:00'>"
        "<meta name=author content='A. Writer'>"
    )
    article = read(page(ARTICLE, head))
    assert (article.title, article.author) == ("The harbour", "A. Writer")
    assert (article.site, article.section, article.source) == ("Town News", "Sea", "/harbour")
    assert article.published == datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2)))


def test_linked_data_is_asked_first():
    data = """{"@graph": [{"@type": "Person"}, {"@type": "NewsArticle", "headline": "Open!",
      "datePublished": "2024-05-02", "author": [{"name": "B. Other"}, "C. Third"]}]}"""
    head = f"<title>x</title><script type='application/ld+json'>{data}</script>"
    article = read(page(ARTICLE, head))
    assert (article.title, article.author) == ("Open!", "B. Other, C. Third")
    assert article.published == date(2024, 5, 2)


@pytest.mark.parametrize(
    ("charset", "declared", "warned"),
    [
        ("utf-8", "", False),
        ("utf-8-sig", "<meta charset=latin1>", False),
        ("utf-16", "", False),
        ("cp1252", "<meta charset=iso-8859-1>", False),
        ("cp1251", "<meta http-equiv=Content-Type content='text/html; charset=cp1251'>", False),
        ("cp1251", "", True),
        ("cp1251", "<meta charset=utf-8>", True),
        ("cp1251", "<meta charset=nonsense>", True),
    ],
)  # fmt: skip
def test_encodings_are_found_out(charset, declared, warned):
    words = "“Größe” – café" if charset in ("cp1252", "utf-8-sig") else "Гавань старого города"
    paragraph = f"{words} {'снова открыта после четырёх лет ' * 3 if 'Г' in words else FIRST}."
    markup = (
        f"<html><head>{declared}</head><body><p>{paragraph}</p><p>{paragraph}</p></body></html>"
    )
    reading = read_article("a", markup.encode(charset), FRAGMENT)
    assert words in reading.article.text
    assert bool(reading.warnings) is warned


def test_a_page_of_menus_only_is_refused():
    with pytest.raises(ArticleError, match="no article on the page"):
        read(page("<nav><a href=/>Home</a></nav><footer>Imprint</footer>"))
