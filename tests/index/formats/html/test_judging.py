"""What an extractor takes of a page is found in it, however it writes it down."""

from unicodedata import normalize

import pytest

from index.errors import ArticleError
from index.formats.html.page import page_reading
from tests.index.formats.html.test_page import FIRST, SECOND, page, read
from tests.index.formats.text.test_plain import quotable

BRIDGE = "The new bridge costs four million euros and opens in May."
WEIR = "The weir of the mill was mended with oak by two carpenters of the village."


def article(*blocks: str) -> bytes:
    return page(f"<article><h1>The harbour</h1><p>{FIRST}</p>{''.join(blocks)}<p>{SECOND}</p>")


def paragraphs(data: bytes) -> list[str]:
    return [" ".join(each.split()) for each in quotable(read(data)).split("\n\n") if each.strip()]


@pytest.mark.parametrize(
    "written",
    [
        "Der Leiter der Ver&shy;wal&shy;tung heißt Hanno Brück und wohnt am Hafen.",
        "Die Müh&#8203;le am Fluss gehört seit 1850 der Familie des Mül&#8203;lers Anders.",
        "The gau&#8288;ge at the lock shows two me&#65279;tres and a half in the spring.",
        normalize("NFD", "Die Brücke über den Mühlbach ist zwölf Meter lang und sehr schön."),
        normalize("NFD", "Chiếc cầu mới ở bến cảng được mở cửa vào tháng năm năm nay."),
        "The ﬁrst ofﬁce in the harbour is open from nine to ﬁve on all days.",
    ],
)
def test_signs_that_nobody_sees_and_forms_of_letters_cost_no_paragraph(written):
    assert len(paragraphs(article(f"<p>{written}</p>"))) == 4


@pytest.mark.parametrize("name", ["comment", "author-note", "ad", "related", "meta", "noprint"])
@pytest.mark.parametrize(
    "block",
    [
        "<p>It <span class={}>costs four million euros, and opens in the month of May.</span></p>",
        "<p>It costs <em class={}>four million euros</em> and <b id={}>opens</b> in May.</p>",
        "<ul><li>It costs <span class={}>four million euros and much more</span> now.</li></ul>",
    ],
)
def test_the_name_of_a_part_of_a_sentence_says_nothing_of_it(name, block):
    read_text = " ".join(paragraphs(article(block.format(name, name)))).replace("*", "")
    assert "four million euros" in read_text
    assert "It costs" in read_text


def test_a_line_that_is_named_as_a_whole_is_what_its_name_says():
    credit = "<p><span class=photo-credit>Hanno Brück took this picture of the old weir.</span></p>"
    assert paragraphs(article(credit)) == ["# The harbour", FIRST, SECOND]


@pytest.mark.parametrize("begun", ["<nav>", "<aside>", "<footer>", "<div role=complementary>"])
@pytest.mark.parametrize("around", ["main", "article"])
def test_main_and_article_end_what_is_around_them_and_never_closed(begun, around):
    menu = f"{begun}<ul><li><a href=/>Home</a></li><li><a href=/b>Boats</a></li></ul>"
    text = f"<{around}><h1>The harbour</h1><p>{FIRST}</p><p>{SECOND}</p><p>{WEIR}</p></{around}>"
    assert paragraphs(page(f"{menu}<div>{text}</div>")) == ["# The harbour", FIRST, SECOND, WEIR]


def test_cards_beside_the_text_are_not_the_text():
    cards = f"<aside><article><h2>Boats</h2><p>{WEIR}</p></article></aside>"
    text = f"<article><h1>The harbour</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    assert WEIR not in paragraphs(page(f"{text}{cards}"))


@pytest.mark.parametrize(
    "within",
    [
        "<a class=comments-link><svg></svg></a>",
        "<span class='share-icon'><svg><title>share</title></svg></span>",
        "<script>count()</script>",
        "<noscript><img src=x></noscript>",
        "<button class=copy>copy</button>",
        "<span style='display:none'>hidden words of a program</span>",
    ],
)
def test_what_stands_in_a_line_and_is_no_text_neither_cuts_nor_claims_it(within):
    begun, _, rest = BRIDGE.partition("euros ")
    assert BRIDGE in paragraphs(article(f"<p>{begun}euros {within}{rest}</p>"))


@pytest.mark.parametrize(
    "teaser",
    [
        "<div class=lead><p>The bridge costs four million.</p></div>",
        "<ul class=top><li><a href=/b>The bridge costs four million. It opens in 2027.</a></ul>",
        "<a href=/b class=card><p>The bridge costs four million. It opens in 2027.</p></a>",
    ],
)
def test_a_teaser_takes_no_paragraph_s_place(teaser):
    whole = "<p>The bridge costs four million. It opens in 2027.</p>"
    text = f"<article><h1>The harbour</h1><p>{FIRST}</p>{whole}<p>{SECOND}</p></article>"
    found = paragraphs(page(f"{teaser}{text}"))
    assert found[-3:] == [FIRST, "The bridge costs four million. It opens in 2027.", SECOND]


def test_of_the_same_words_at_several_places_those_are_kept_that_were_extracted():
    whole = "The bridge costs four million. It opens in 2027, says the mayor."
    above = f"<ul class=top><li><a href=/b>{whole}</a></li></ul>"
    below = f"<div class=more><p>{whole}</p></div>"
    text = f"<article><h1>The harbour</h1><p>{whole}</p><p>{FIRST}</p><p>{SECOND}</p></article>"
    assert paragraphs(page(f"{above}{text}{below}")) == ["# The harbour", whole, FIRST, SECOND]


def test_a_list_of_contents_takes_no_heading_s_place():
    asked = ["How do I get a berth for my boat?", "What does a berth cost in the summer?"]
    contents = "".join(f"<dt><a href=#a>{each}</a></dt>" for each in asked)
    parts = "".join(f"<div><b>{each}</b></div><p>{WEIR} {each}</p>" for each in asked)
    text = f"<h1>The harbour</h1><dl class=toc>{contents}</dl><p>{FIRST}</p>{parts}<p>{SECOND}</p>"
    found = paragraphs(page(f"<div>{text}</div>"))
    assert found[:3] == ["# The harbour", FIRST, f"**{asked[0]}**"]


@pytest.mark.parametrize(
    "opened",
    [
        "<body class='cookies-not-set cmplz-gdpr'>",
        "<body id=social><div class='wrap cookie-notice-open'>",
        "<body><div class='newsletter-active comments-open'>",
        "<body><div id=page class=steady-paywall-container>",
    ],
)
def test_a_class_around_the_text_says_nothing_about_it(opened):
    text = f"<article><h1>The harbour</h1><p>{FIRST}</p><p>{SECOND}</p><p>{WEIR}</p></article>"
    found = quotable(read(f"<html>{opened}{text}".encode()))
    assert [each in found for each in (FIRST, SECOND, WEIR)] == [True] * 3


def test_the_end_of_a_text_that_is_sold_is_text_and_the_offer_is_none():
    wall = f"<div class='steady-paywall-container'><p>{WEIR}</p></div>"
    offer = "<div class=paywall><p>Read on for four euros a month.</p><a href=/buy>Buy</a></div>"
    more = "".join(f"<p>{FIRST} It is number {n}.</p>" for n in range(9))
    found = quotable(read(article(more, wall, offer)))
    assert WEIR in found
    assert "four euros a month" not in found


def test_prose_is_no_button_whatever_its_class_is_called():
    shared = f"<div class=social-embed><p>{WEIR}</p></div><div class=share>Share this now</div>"
    more = "".join(f"<p>{FIRST} It is number {n}.</p>" for n in range(9))
    data = article(more, shared).decode()
    kept = page_reading("a", data, lambda root: root.text_content()).article
    assert WEIR in quotable(kept)
    assert "Share this now" not in quotable(kept)


def test_what_unfolds_an_answer_is_its_heading():
    unfolds = "<h3><button aria-expanded=false>Can I swim there?</button></h3>"
    found = paragraphs(article(f"{unfolds}<div hidden=until-found><p>From May on.</p></div>"))
    assert found[2:4] == ["### Can I swim there?", "From May on."]


def test_what_a_library_takes_from_elsewhere_on_the_page_is_found_by_its_words():
    data = page(f"<div><p>{FIRST}</p><p>{SECOND}</p></div><div><p>{WEIR}</p></div>").decode()
    found = page_reading("a", data, lambda _: f"{FIRST.upper()}\n{SECOND}").article
    assert [each in quotable(found) for each in (FIRST, SECOND, WEIR)] == [True, True, False]


def test_signs_of_the_page_that_marks_are_made_of_stay():
    rare = "The name of the boat is \U00020000\U00020001 and it lies in the old harbour."
    assert rare in paragraphs(article(f"<p>{rare}</p>"))


def test_no_mark_is_left_in_what_is_kept_or_left_out():
    data = article(f"<p>{WEIR}</p>", f"<aside><p>{BRIDGE}</p></aside>")
    assert all(ord(sign) < 0x20000 for sign in read(data).text)


@pytest.mark.parametrize("sign", ["&#1;", "&#x0c;", "\x02", "\x0b", "&#150;"])
def test_control_characters_cost_no_page(sign):
    found = paragraphs(
        article(f"<p>The harbour{sign} of the town is open for all of its boats.</p>")
    )
    assert found[2].startswith("The harbour")


def test_hidden_prose_that_is_most_of_a_page_is_told():
    hidden = f"<div style='display:none'>{f'<p>{WEIR}</p>' * 6}</div>"
    reading = page_reading("a", article(hidden).decode(), lambda _: f"{FIRST}\n{SECOND}")
    assert reading.warnings == ("most of the page's text was left out",)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta http-equiv=refresh content='0; url=/new'>", f"<p>{FIRST}</p><p>{SECOND}</p>"),
        ("<meta http-equiv=Refresh content='10;URL=https://new.example/'>", f"<p>{FIRST}</p>"),
        ("<title>Moved</title><meta http-equiv=refresh content='3,/new'>", "<p>It has moved.</p>"),
        (
            "<title>Umzug</title><script> window.location.href = '/neu'</script>",
            "<p>Hier entlang.</p>",
        ),
        ("<title>Un momento</title>", "<p>Pronto.</p><script>location.replace('/es')</script>"),
    ],
)
def test_a_page_that_sends_its_readers_on_is_no_article(head, body):
    with pytest.raises(ArticleError, match="sends its readers on"):
        read(page(body, head))


@pytest.mark.parametrize(
    "text",
    [
        "Bitte aktivieren Sie JavaScript, um fortzufahren.",
        "Checking your browser. JavaScript is required.",
    ],
)
def test_a_page_that_only_asks_for_scripts_is_no_article(text):
    scripted = "<title>Club</title><script src=/a.js></script>"
    with pytest.raises(ArticleError, match="scripts, which are not run"):
        read(page(f"<h1>Club</h1><p>{text}</p>", scripted))
    assert "Monday" in quotable(read(page("<p>JavaScript is taught on Monday.</p>", scripted)))


@pytest.mark.parametrize(
    "head",
    [
        "<meta http-equiv=refresh content=1800>",
        "<meta http-equiv=refresh content='900; url=/live'>",
        "<noscript><meta http-equiv=refresh content='0; url=/plain'></noscript>",
        "<script>function go() { location.href = '/next' }</script>",
    ],
)
def test_a_page_that_brings_itself_up_to_date_is_one(head):
    body = f"<article><h1>The harbour</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    assert FIRST in quotable(read(page(body, head)))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Club",
            "<main><h1>Oops!</h1><p>Sorry, this page is gone.</p><p>Search for it.</p></main>",
        ),
        ("Page not found – Club", "<p>Have a look at the start page of our site instead.</p>"),
        ("404", "<h1>404</h1><p>We looked for it everywhere, in the cellar as well.</p>"),
        ("Verein", "<h1>Seite nicht gefunden</h1><p>Bitte nutze die Suche oben rechts.</p>"),
        ("Клуб", "<h1>Страница не найдена</h1><p>Попробуйте начать с главной страницы.</p>"),
        ("Club", "<h1>Hoppla</h1><p>Die gesuchte Seite wurde leider gelöscht oder verschoben.</p>"),
        ("Club", "<p>The page you are looking for has been moved to a place of no return.</p>"),
        ("Klub", "<h1>Ups</h1><p>Nie znaleziono strony, której szukasz.</p>"),
        ("Клуб", "<h1>Сторінку не знайдено</h1><p>Почніть з головної, будь ласка.</p>"),
        ("出错了", "<h1>页面不存在</h1><p>您访问的页面已被删除。</p>"),
        ("Kulüp", "<h1>Sayfa bulunamadı</h1><p>Ana sayfaya dönüp yeniden dene, lütfen.</p>"),
        ("Club", "<h1>Hélas</h1><p>Cette page n’existe plus, ou a changé d’adresse.</p>"),
    ],
)
def test_a_page_that_says_that_it_is_none_is_no_article(title, body):
    with pytest.raises(ArticleError, match="the page is not there"):
        read(page(body, f"<title>{title}</title>"))


@pytest.mark.parametrize(
    ("title", "paragraph"),
    [
        ("The harbour", "The ship was gone, and the harbour could not be found in the fog at all."),
        ("Room 404", "The room is on the fourth floor and has a view of the harbour and the sea."),
        ("Peugeot 404", "The car was built from 1960 on and is loved by all who drove in it."),
        ("What if a page is not found?", "Then the web server answers with the number 404."),
        (
            "The lost boat",
            "A page of the diary was removed by the captain before he left the ship.",
        ),
        ("Sauna not available", "It is heated again from October on, when the days are short."),
        ("404 days at sea", "They sailed around the world twice and never saw a single whale."),
    ],
)
def test_a_short_article_about_something_lost_is_one(title, paragraph):
    body = f"<article><h1>{title}</h1><p>{paragraph}</p></article>"
    assert paragraph in quotable(read(page(body, f"<title>{title}</title>")))
