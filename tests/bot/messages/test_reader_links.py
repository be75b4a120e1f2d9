"""Addresses of reader pages say which slices of which text were quoted."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from bot.messages import ReaderLinks, path_of, read_quote, read_start
from index import Article, QuotedPlace, Standing, digest_of, key_of

SITE = ReaderLinks("https://site.example/articles/")
TEXT = "".join(f"Line {n} of the text.\n" for n in range(200))


def place(article_id: str, *spans: tuple[int, int], answer: int = 0) -> QuotedPlace:
    return QuotedPlace(Standing(article_id, *spans[answer], spans), digest_of(article(article_id)))


def article(article_id: str) -> Article:
    return Article(article_id, "Title", TEXT)


@pytest.mark.parametrize(
    "article_id",
    ["faq.md", "minutes/2025 März #2.md", "100%.txt", "a&b?c=d.txt", "лодки/правила.md", "x+y.md"],
)
def test_an_address_leads_back_to_the_article_and_the_quote(article_id: str) -> None:
    quoted = place(article_id, (3, 9), (20, 44), answer=1)
    address = urlsplit(SITE.to(quoted, "bot"))
    assert (address.scheme, address.netloc, address.fragment) == ("https", "site.example", "quote")
    assert unquote(address.path) == f"/articles/a/{article_id}"
    there = read_quote(article_id, parse_qs(address.query)["q"][0])
    assert there
    assert there.standing == quoted.standing
    assert there.stands_in(article(article_id))
    assert not there.stands_in(Article(article_id, "Title", TEXT + "."))


@pytest.mark.parametrize(
    "article_id",
    [
        "https://news.example/a?b=c",
        "../etc/passwd",
        "a//b.md",
        "./a",
        "a\\b",
        "~x",
        "x" * 700,
        "/a",
    ],
)
def test_what_servers_may_change_in_a_path_goes_by_its_key(article_id: str) -> None:
    assert path_of(article_id) == f"~{key_of(article_id)}"


def test_where_articles_are_not_public_an_address_opens_the_mini_app() -> None:
    quoted = place("https://news.example/a", (3, 9), (20, 44), answer=1)
    address = urlsplit(ReaderLinks("https://site.example", public=False).to(quoted, "my_bot"))
    assert (address.netloc, address.path) == ("t.me", "/my_bot")
    opening = read_start(parse_qs(address.query)["startapp"][0])
    assert opening
    assert opening.article == f"~{key_of('https://news.example/a')}"
    assert opening.quote
    assert opening.quote.standing.spans == ((3, 9), (20, 44))
    assert (opening.quote.standing.start, opening.quote.standing.end) == (20, 44)


@pytest.mark.parametrize("answer", [0, 5, 99])
@pytest.mark.parametrize("public", [True, False])
def test_of_a_quote_too_long_for_an_address_the_slice_that_answers_is_kept(
    answer: int, public: bool
) -> None:
    spans = [(n * 1_000_000, n * 1_000_000 + 9) for n in range(100)]
    quoted = place("a.md", *spans, answer=answer)
    address = ReaderLinks("https://site.example", public).to(quoted, "bot")
    assert len(address) <= 2048
    query = parse_qs(urlsplit(address).query)
    if public:
        there = read_quote("a.md", query["q"][0])
    else:
        start = query["startapp"][0]
        assert len(start) <= 512
        opening = read_start(start)
        there = opening and opening.quote
    assert there
    assert (there.standing.start, there.standing.end) == spans[answer]


def test_without_a_site_there_is_no_address() -> None:
    assert ReaderLinks("").to(place("a.md", (0, 4)), "bot") == ""


def test_a_quote_of_a_former_release_leads_to_its_article() -> None:
    assert SITE.to(place("a.md", (0, 4))._replace(digest=""), "bot").endswith("/articles/a/a.md")


DIGEST = digest_of(Article("a", "", TEXT))[:16]


@pytest.mark.parametrize(
    "written",
    [
        *("", "q", DIGEST, f"{DIGEST}-", f"{DIGEST}-0_1", f"{DIGEST}-1_3_9", f"{DIGEST}-0_9_3"),
        *(f"{DIGEST}-0_3_9_12", f"{DIGEST}-0_3_9_5_8", f"{DIGEST}-0_-3_9", f"{DIGEST}-0_3_٩"),
        *(f"{DIGEST[:-1]}-0_3_9", f"{DIGEST}-0_3_9\n", f"{DIGEST}-0_3_999999999"),
        DIGEST + "-0" + "_1_2" * 5000,
    ],
)
def test_what_is_no_quote_is_none(written: str) -> None:
    assert read_quote("a.md", written) is None
    assert read_start("AAAAAAAAAAA" + written) is None or not written
    assert read_start(written) is None
