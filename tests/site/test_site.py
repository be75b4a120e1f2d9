"""The whole of the site, by feed, sitemap and single pages: what is kept is what authors wrote."""

import ssl
from dataclasses import replace
from ipaddress import ip_network

import pytest

from index.analysis.sentences import sentences_of
from index.errors import ArticleError
from index.sources.web.fetching import Fetcher, Manners
from index.sources.web.page_store import PageStore
from index.sources.web.refreshing import Refresher
from index.sources.web.requesting import Requester, RequestLimits
from index.sources.web.web_source import WebSource
from tests.fakes.plain import unmarked
from tests.site import pages
from tests.site.server import Answer, never, serving

BAD = {
    "/gone": Answer(status=410),
    "/error": Answer(status=500),
    "/loop": Answer(status=302, headers={"Location": "/loop"}),
    "/inward": Answer(status=302, headers={"Location": "http://169.254.169.254/"}),
    "/picture": Answer(b"\x89PNG", "image/png"),
    "/huge": Answer(b"x" * 3_000_000),
}
LATE = {"/slow": Answer(when=never), "/endless": Answer(b"<p>", drip=0.05)}


@pytest.fixture(scope="module")
def made() -> list[pages.Made]:
    return [*pages.layouts(), *pages.languages(), *pages.others()]


@pytest.fixture(scope="module")
def found(made, tmp_path_factory):
    """Articles by path and skipped pages by path, after one refresh of each source."""
    store = PageStore(tmp_path_factory.mktemp("site") / "pages.db")
    patient, hurried = (
        _refresher(store, RequestLimits(60, 60)),
        _refresher(store, RequestLimits(1, 0.5)),
    )
    third = len(made) // 3
    answers = {page.path: page.answer for page in made}
    answers |= {"/robots.txt": Answer(status=404), "/moved.html": pages.moved()}
    answers |= BAD | LATE
    items = "".join(f"<item><link>SITE{each.path}</link></item>" for each in made[:third])
    answers["/feed"] = Answer(f"<rss version='2.0'><channel>{items}</channel></rss>".encode())
    places = [*(each.path for each in made[third : 2 * third]), *BAD]
    located = "".join(f"<url><loc>SITE{path}</loc></url>" for path in places)
    answers["/sitemap.xml"] = Answer(f"<urlset>{located}</urlset>".encode(), "text/xml")
    with serving(answers) as site:
        reports = [
            patient.refresh("feed", "feed", site.at("/feed")),
            patient.refresh("sitemap", "sitemap", site.at("/sitemap.xml")),
            *(patient.refresh(p.path, "page", site.at(p.path)) for p in made[2 * third :]),
            *(hurried.refresh(path, "page", site.at(path)) for path in LATE),
        ]
        articles = {}
        for report in reports:
            for item in WebSource(report.name, store).items({}):
                path = item.article_id.removeprefix(site.address)
                try:
                    articles[path] = item.read().article
                except ArticleError as error:
                    articles[path] = str(error)
        skipped = {
            each.name.removeprefix(site.address): each.reason
            for report in reports
            for each in report.skipped
        }
        return articles, skipped


def _refresher(store: PageStore, limits: RequestLimits) -> Refresher:
    limits = replace(limits, size=2_000_000)
    requester = Requester(ssl.create_default_context(), limits, [ip_network("127.0.0.1/32")])
    return Refresher(Fetcher(requester, Manners(0, 1), lambda _: None), store)


def quoted(article) -> list[str]:
    text = unmarked(article)
    return [" ".join(text[each.start : each.end].split()) for each in sentences_of(text)]


def test_there_are_thirty_pages_and_each_is_an_article(made, found):
    assert len(made) >= 30
    assert set(found[0]) == {page.path for page in made}
    assert [each for each in found[0].values() if isinstance(each, str)] == []


def test_what_can_be_quoted_is_what_authors_wrote(made, found):
    right = kept = written = 0
    for page in made:
        sentences = quoted(found[0][page.path])
        right += len(set(sentences) & set(page.sentences))
        kept += len(sentences)
        written += len(page.sentences)
    assert right / kept >= 0.95, "precision"
    assert right / written >= 0.95, "recall"


def test_all_that_is_on_a_page_stays_in_its_text(found):
    text = found[0]["/weblog.html"].text
    for shown in ("Home", "Share this:", "anna88", "All rights reserved", "Most read"):
        assert shown in text


def test_titles_are_those_of_the_authors(found):
    assert found[0]["/classic.html"].title == pages.story(0).title
    assert found[0]["/classic.html"].site == "The Harbour Post"
    assert found[0]["/printed.pdf"].pages == (0,)


def test_every_bad_answer_is_named_with_its_reason(found):
    skipped = {path: reason.split("; ")[0] for path, reason in found[1].items()}
    assert skipped == {
        "/gone": "the server answers 410",
        "/error": "the server answers 500",
        "/loop": "more than 5 redirects",
        "/inward": "an address of cloud metadata",
        "/picture": "image/png is no kind that is read",
        "/slow": "no answer in time",
        "/endless": "no answer in time",
        "/huge": "larger than 2,000,000 bytes",
    }
