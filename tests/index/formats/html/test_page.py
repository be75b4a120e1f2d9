"""Web pages: what the author wrote, what else is there and why, and where the page is from."""

import re
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError
from index.formats import read_article
from index.formats.html.cutting import page_markdown
from index.formats.html.page import page_reading, parsed, read_page
from index.formats.markup.visible_blocks import page_blocks
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


def test_a_teaser_takes_no_words_from_the_paragraph_that_begins_as_it_does():
    teaser = "<div class=lead><p>The weir costs two million.</p></div>"
    whole = "The weir costs two million. It is finished in 2031, says the builder of it."
    article = read(
        page(f"{teaser}<article><h1>The weir</h1><p>{whole}</p><p>{FIRST}</p></article>")
    )
    assert whole in quotable(article)


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<h2>Dogs?</h2><div>No.</div><h2>Cats?</h2><div>In a box.</div>", "No.|In a box."),
        ("<section><h2>Price</h2><div><span>5 euros</span></div></section>", "5 euros"),
        ("<dl><dt>Opens</dt><dd>9</dd></dl>", "9"),
        ("<ul><li>boots</li><li>a torch</li></ul>", "boots|a torch"),
        ("<div class=note>Cash only.</div>", "Cash only."),
    ],
)
def test_short_blocks_between_the_author_s_are_the_author_s(markup, kept):
    body = f"<h1>The harbour</h1><p>{FIRST}</p>{markup}<p>{SECOND}</p>"
    article = read(page(f"<div>{body}</div>"))
    assert set(kept.split("|")) <= set(re.split(r"\n+(?:- |: )?", quotable(article)))


def test_links_and_what_stands_elsewhere_are_not():
    links = "<ul><li><a href=a>Statutes</a></li></ul>"
    side = "<div><div><div><div>Sign up</div></div></div></div>"
    article = read(
        page(f"<div><h1>The harbour</h1><p>{FIRST}</p>{links}<p>{SECOND}</p></div>{side}")
    )
    assert "Statutes" not in quotable(article)
    assert "Sign up" not in quotable(article)


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
        ("utf-8", "<meta charset=iso-8859-15>", False),
        ("utf-8", "<meta charset=koi8-r>", False),
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


@pytest.mark.parametrize(
    "words",
    [
        "Le port est très bien placé, et la fête du café a été un succès pour tous",
        "El niño comió en la montaña, según dijo el señor Muñoz después",
        "Die Brücke ist zwölf Meter lang, und der Zöllner wohnt am Fluss – „schön“",
    ],
)
def test_a_page_without_a_name_of_its_encoding_is_in_the_common_one_if_it_can_be(words):
    markup = f"<html><body><p>{words}.</p><p>{words}.</p></body></html>"
    assert words in read_article("a", markup.encode("cp1252"), FRAGMENT).article.text


def test_numbers_of_characters_mean_what_browsers_take_them_for():
    text = read_article("a", b"<p>The caf&#233; &#147;opens&#148; &#150; always</p>", FRAGMENT)
    assert text.article.text == "The café “opens” – always"


def test_a_page_of_menus_only_is_refused():
    with pytest.raises(ArticleError, match="no article on the page"):
        read(page("<nav><a href=/>Home</a></nav><footer>Imprint</footer>"))


NARROW = (
    "<tr><th>Name</th><th>Job</th></tr>"
    "<tr><td>Ada Bee</td><td>Cook</td></tr><tr><td>Cy Dee</td><td>Nurse</td></tr>"
)
UNNAMED = "<tr><th></th><th>1 child</th></tr><tr><td>Week</td><td>7 €</td></tr>"
LINKED = "<tr><td><a href=a>Our staff</a></td><td><a href=b>Our kitchen</a></td></tr>"


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (f"<h1>Staff</h1><table>{NARROW}</table>", "Cook"),
        (f"<h1>Camp</h1><table>{UNNAMED}</table>", "7 €"),
        ("<h1>Lines</h1><table><tr><td>Nurse</td><td>218</td></tr></table>", "218"),
        (f"<nav><a href=/>Home</a></nav><main><table>{NARROW}</table></main>", "Cook"),
        (f"<h1>A</h1><table>{NARROW}</table><h2>B</h2><table>{UNNAMED}</table>", "7 €"),
        ("<h1>Bag</h1><ul><li>towel</li><li>torch</li></ul>", "torch"),
        ("<h1>Lines</h1><dl><dt>Nurse</dt><dd>218</dd></dl>", "218"),
    ],
)
def test_a_file_that_is_nothing_but_a_narrow_table_or_a_list_is_read(body, kept):
    assert kept in quotable(read(page(body)))


@pytest.mark.parametrize(
    ("article_id", "table"), [("a.html", LINKED), ("https://a.example/staff", NARROW)]
)
def test_a_table_of_links_and_a_fetched_page_of_scraps_are_refused(article_id, table):
    with pytest.raises(ArticleError, match="no article on the page"):
        read_page(article_id, page(f"<h1>Staff</h1><table>{table}</table>"))


def test_a_table_that_says_more_than_what_an_extractor_takes_is_kept():
    article = read(page(f"<h1>Staff</h1><table>{NARROW}</table><div><p>Of 3 May</p></div>"))
    assert quotable(article).endswith("| Cy Dee | Nurse |\n\nOf 3 May")


def test_a_page_of_a_book_has_its_own_title_and_not_the_books():
    head = "<title>Data types - The book</title>"
    body = f"<h1>The book</h1><main><h2>Data types</h2><p>{FIRST}</p><p>{SECOND}</p></main>"
    assert read(page(body, head)).title == "Data types"
    assert read(page(body, "<title>All of it</title>")).title == "The book"


def test_headings_are_kept_with_what_they_head_and_tables_as_a_whole():
    body = (
        f"<article><h1>The harbour</h1><p>{FIRST}</p><h2>Fees</h2><table><tr><th>Ship<th>Fee"
        "<tr><td>Ferry<td>£5<tr><td>Boat<td>£2</table><h3>Who pays?</h3>"
        f"<p>{SECOND}</p></article><div><h2>Other news</h2><ul><li><a href=x>Home</a></ul></div>"
    )
    article = read(page(body))
    assert quotable(article).strip() == (
        f"# The harbour\n\n{FIRST}\n\n## Fees\n\n| Ship | Fee |\n| --- | --- |\n| Ferry | £5 |\n"
        f"| Boat | £2 |\n\n### Who pays?\n\n{SECOND}"
    )
    assert "Other news" in article.text


@pytest.mark.parametrize(
    "paragraph",
    [
        "Der Leiter der Ver&shy;wal&shy;tung heißt Hanno Brück und wohnt am Hafen von Tolsund.",
        "Der Leiter der Verwal&#8203;tung heißt Hanno Brück und wohnt am Hafen von Tolsund.",
    ],
)
def test_signs_that_nobody_sees_cost_no_paragraph(paragraph):
    body = f"<article><h1>Die Schule</h1><p>{FIRST}</p><p>{paragraph}</p><p>{SECOND}</p></article>"
    assert "der Verwaltung heißt Hanno Brück" in quotable(read(page(body)))


@pytest.mark.parametrize("menu", ["nav", "aside"])
@pytest.mark.parametrize("text", ["main", "div role=main"])
def test_a_menu_that_is_never_closed_ends_where_the_text_begins(menu, text):
    inside = ARTICLE.replace("article>", "div>")
    body = f"<{menu}><ul><li><a href=/>Home</a></ul><{text}>{inside}</{text.split()[0]}>"
    assert quotable(read(page(body))).strip() == f"# The harbour\n\n{FIRST}\n\n{SECOND}"


def test_what_is_hidden_within_a_line_is_no_part_of_it():
    paragraph = "The new bridge <span hidden>of ours</span> costs four million and opens in May."
    body = f"<article><h1>The bridge</h1><p>{FIRST}</p><p>{paragraph}</p><p>{SECOND}</p></article>"
    assert "The new bridge costs four million and opens in May." in quotable(read(page(body)))


def test_a_folded_answer_is_read():
    markup = b"<h3>Can I swim?</h3><div hidden=until-found><p>From May on.</p></div>"
    assert (
        quotable(read_article("a", markup, FRAGMENT).article) == "### Can I swim?\n\nFrom May on."
    )


def test_a_heading_that_is_never_closed_heads_its_line_only():
    markup = f"<h1>The harbour<p>{FIRST}</p><p>{SECOND}</p>".encode()
    text = read_article("a", markup, FRAGMENT).article.text
    assert text == f"# The harbour\n\n{FIRST}\n\n{SECOND}"


def test_a_table_that_only_places_text_is_none():
    markup = (
        f"<table><tr><td><h2>Fees</h2><p>{FIRST}</p></td><td>{SECOND}</td></tr></table>".encode()
    )
    text = read_article("a", markup, FRAGMENT).article.text
    assert text == f"## Fees\n\n{FIRST}\n\n{SECOND}"


def test_a_row_that_only_puts_columns_side_by_side_is_no_table():
    menu = "<td><a href=/>Home</a><br><a href=/f>Fees</a></td>"
    text = f"<td><b>Fees</b><br>{FIRST}<p>{SECOND}<p>Till May.</td>"
    assert (
        "|"
        not in read_article("a", f"<table><tr>{menu}{text}</table>".encode(), FRAGMENT).article.text
    )


@pytest.mark.parametrize("around", ["<div>{}</div>", "<div><hr>{}</div>"])
def test_comments_in_the_margin_of_a_text_are_no_text(around):
    note = (
        "<div><p><a href='#cmnt_ref1' id=cmnt1>[a]</a><span>Still true? Ask Jonas.</span></p></div>"
    )
    text = (
        f"<p class=title>Handbook</p><p>{FIRST}<sup><a href='#cmnt1' id=cmnt_ref1>[a]</a></sup></p>"
    )
    article = read(page(around.format(f"{text}<p>{SECOND}</p>{note}"), ""))
    assert {each.reason for each in article.omitted} >= {"comments"}
    assert "[a]" not in quotable(article)
    assert "Jonas" not in quotable(article)


def test_a_page_of_which_most_was_left_out_says_so():
    others = "".join(f"<p>{SECOND} It is number {n}.</p>" for n in range(4))
    markup = f"<html><body><p>{FIRST}</p>{others}<nav><p>{FIRST * 9}</p></nav></body></html>"
    little = page_reading("a", markup, lambda _: FIRST)
    assert little.warnings == ("most of the page's text was left out",)
    extracted = "\n".join([FIRST, *(f"{SECOND} It is number {n}." for n in range(4))])
    assert page_reading("a", markup, lambda _: extracted).warnings == ()


BLOCKS = st.sampled_from(
    [
        *("<p>WORD</p>", "<ul><li>WORD</li><li>WORD</li></ul>", "<div>WORD<p>WORD</p>WORD</div>"),
        *("<h2>WORD</h2>", "<ol><li>WORD<ul><li>WORD</li></ul></li></ol>", "WORD<br>WORD"),
        *("<p><b>WORD</b> <i>WORD</i></p>", "<blockquote><p>WORD</p></blockquote>"),
        "<table><tr><th>WORD</th><th>WORD</th></tr><tr><td>WORD</td><td>WORD</td></tr></table>",
        *("<dl><dt>WORD</dt><dd>WORD</dd></dl>", "<details><summary>WORD</summary>WORD</details>"),
        *("<a href='#x'>WORD</a>", "<section>WORD<section><p>WORD</p></section></section>"),
    ]
)


@given(st.lists(BLOCKS, min_size=1, max_size=8).map("".join), st.data())
def test_whatever_is_omitted_of_a_page_stays_in_its_place(markup, data):
    words = iter(f"w{n}x" for n in range(1_000))
    root = parsed(f"<div>{re.sub('WORD', lambda _: next(words), markup)}</div>")
    blocks = list(page_blocks(root))
    tables: dict[object, str] = {}
    reasons = []
    for block in blocks:
        reason = data.draw(st.sampled_from(["", "menu"]))
        reasons.append(
            tables.setdefault(block.table, reason) if block.table is not None else reason
        )
    text, omitted = page_markdown(root, blocks, reasons, "")
    told = [each for each in omitted if each.reason]
    out = [block.text for block, reason in zip(blocks, reasons, strict=True) if reason]
    assert [text[each.start : each.end] for each in told] == out
    assert re.findall(r"w\d+x", text) == re.findall(r"w\d+x", "\n".join(b.text for b in blocks))


@pytest.mark.parametrize(
    "above",
    [
        "<table><tr><th>Team</th><th>Name</th><th>Phone</th></tr><tr><td>Office</td><td>Ida</td>"
        "<td>0555 201744</td></tr><tr><td>Repairs</td><td colspan=2>nobody yet</td></tr></table>",
        "<table><tr><th>Team</th><th>Name</th></tr><tr><td>Office</td><td>Ida</td></tr></table>",
    ],
)
def test_what_stands_below_the_heading_of_a_plain_page_is_kept(above: str) -> None:
    below = (
        "<dl><dt>Lost your key?</dt><dd>Ring Ben.</dd><dd>Costs 25 euros.</dd></dl>"
        "<h3>Getting here</h3><ul><li>Bus 17 to the mill<ul><li>then 3 min on foot</li></ul></li>"
        "<li>By car: exit 12</li></ul>"
    )
    address = "<p><b>Address:</b><br>Mill Lane 9<br>54321 Newtown</p>"
    article = read(page(f"<h1>Contact and people</h1>{above}{address}{below}"))
    assert [article.text[each.start : each.end] for each in article.omitted] == []
