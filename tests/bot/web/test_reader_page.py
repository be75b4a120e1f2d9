"""The reader page shows an article with its quote, safely, in every language."""

import hashlib
import re
import shutil
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from bot.messages import ReaderLinks
from bot.serving import LiveIndex
from index import (
    FolderSource,
    Index,
    Library,
    QuotedPlace,
    Reindexing,
    Store,
    digest_of,
    open_index,
)
from tests.bot.web.articles import ARTICLES, HOSTILE
from tests.bot.web.browsing import browsing
from tests.bot.wording import counted, worded
from tests.index.corpora import write

LINKS = ReaderLinks("https://site.example")
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "article", "header", "footer"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "a", "nav", "dl", "dt", "dd", "ul"),
    *("li", "table", "thead", "tbody", "tr", "th", "td", "pre", "code", "b", "i", "s", "mark"),
    *("details", "summary", "bdi"),
}
ATTRIBUTES = {
    *("lang", "charset", "name", "content", "dir", "class", "id", "href", "hreflang", "rel"),
    *("target", "aria-label", "aria-current", "role", "tabindex", "scope"),
}


class Read(HTMLParser):
    """The tags, attributes, texts and lit texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.text = ""
        self.lit: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)
        if tag == "mark":
            self.lit.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data
        if "mark" in self.open:
            self.lit[-1] += data

    def all(self, name: str) -> list[str]:
        return [value for attribute, value in self.attributes if attribute == name]


def address(index: Index, question: str) -> str:
    passage = index.answer(question, 1).quotes[0].passage
    return LINKS.to(QuotedPlace(passage.standing, digest_of(passage.article)), "bot")


async def read(browse: httpx.AsyncClient, path: str, status: int = 200, **headers: str) -> Read:
    answer = await browse.get(path, headers=headers)
    assert answer.status_code == status
    return Read(answer.text)


async def test_a_quote_is_lit_in_its_article_and_nothing_else(browse, index):
    page = await read(browse, address(index, "Is the sauna included?"))
    assert page.lit == ["No. ", "It costs four euros more."]
    assert "The pool was built in 1974 and is run by the town." in page.text
    assert page.all("id")[0] == "quote"


async def test_all_slices_of_a_row_are_lit(browse, index):
    page = await read(browse, address(index, "When does the pool open on Saturday?"))
    assert {"Day", "Summer", "Winter", "Saturday", "08:00–19:00", "10:00–17:00"} <= {*page.lit}
    assert "quote" in page.all("id")


async def test_title_source_author_and_date_are_told(browse):
    page = await read(browse, "/a/pool.md")
    assert "The indoor pool" in page.text
    assert "1 March 2025" in page.text
    assert "https://pool.example/guide" in page.all("href")
    assert "J. Weber" in (await read(browse, "/a/frost.html")).text


async def test_near_copies_are_named_and_lead_to_their_pages(settings, tmp_path):
    text = "The lake of Ferrow\n\n" + "".join(
        f"In {year} the lake of Ferrow rose by {year - 1900} centimetres in spring. "
        for year in range(1950, 1980)
    )
    copies = {"a/lake.txt": text, "b/lake copy.txt": text.replace("in spring", "in early spring")}
    folder, data = write(tmp_path / "lakes", copies), tmp_path / "indexed"
    library = Library(folder, data)
    Reindexing(library, Store(data)).run()
    index = open_index(data)
    assert index.article("a/lake.txt").also == ("b/lake copy.txt",)
    live_index = LiveIndex(index, library, data)
    async with browsing(settings, live_index) as browse:
        page = await read(browse, "/a/a/lake.txt")
        assert counted("quote.also_in", 1) in page.text
        (there,) = [link for link in page.all("href") if link.startswith("../")]
        assert there == "../b/lake%20copy.txt"
        await read(browse, f"/a/a/{there}")


async def test_the_original_is_opened_at_the_quote(browse, index):
    page = await read(browse, address(index, "Is the sauna included?"))
    assert "https://pool.example/guide#:~:text=No." in page.all("href")


async def test_an_old_link_says_that_the_text_has_changed(browse, index):
    old = re.sub(r"q=[0-9a-f]{16}", f"q={'0' * 16}", address(index, "Is the sauna included?"))
    page = await read(browse, old)
    assert worded("page.changed") in page.text
    assert page.lit == []
    today = await read(browse, address(index, "Is the sauna included?"))
    assert worded("page.changed") not in today.text


async def test_a_text_that_changes_while_the_bot_runs_is_told(index, built, tmp_path, settings):
    folder = Path(shutil.copytree(built, tmp_path / "copy"))
    data, articles = folder / "data", folder / "articles"
    live_index = LiveIndex(open_index(data), FolderSource(articles), data)
    before = address(index, "Is the sauna included?")
    async with browsing(settings, live_index) as browse:
        assert worded("page.changed") not in (await read(browse, before)).text
        (articles / "pool.md").write_text(ARTICLES["pool.md"].replace("four", "five"))
        await live_index.reindex()
        assert worded("page.changed") in (await read(browse, before)).text
        (articles / "pool.md").unlink()
        await live_index.reindex()
        await read(browse, before, 404)


async def test_what_was_left_out_is_folded_and_named(browse):
    page = await read(browse, "/a/frost.html")
    assert "details" in page.tags
    assert "All the news" in page.text
    left_out = worded("page.left_out", reason=worded("left_out.menu"))
    assert left_out in page.text
    assert page.text.index(left_out) < page.text.index("The frost of April")


@pytest.mark.parametrize("path", ["/a", "/a/", "/health/", "/metrics/", "//a"])
async def test_an_address_that_is_none_is_not_found_and_leads_nowhere(browse, path):
    answer = await browse.get(path)
    assert (answer.status_code, answer.headers.get("location")) == (404, None)


async def test_what_was_written_for_nobody_is_named_and_not_shown(browse):
    page = await read(browse, "/a/deep/hostile.md")
    assert worded("left_out.private") in page.text
    assert worded("left_out.front_matter") in page.text
    assert "-secret" not in page.text


async def test_everything_of_an_article_is_escaped(browse, index):
    answer = await browse.get("/a/deep/hostile.md")
    page = Read(answer.text)
    assert {*page.tags} <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert all(link.startswith(("https://", "?", "#", "../", "./")) for link in page.all("href"))
    assert "</code></pre><script>alert(6)</script>" in page.text
    assert "<script" not in answer.text.casefold()
    assert HOSTILE.count("alert(") > 5


async def test_a_page_loads_nothing_and_runs_nothing(browse):
    answer = await browse.get("/a/pool.md")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "script-src" not in policy
    for rule in ("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"):
        assert rule in policy
    style = re.search(r"<style>(.*?)</style>", answer.text, re.DOTALL)[1]
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy
    assert not re.search(r"url\(|@import|<link|<script|\bsrc=|style=", answer.text)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("code", ["en", "de", "es", "ru", "tr"])
async def test_a_page_is_in_the_language_of_its_reader(browse, code):
    asked = {"accept-language": f"fr;q=0.9, {code}-XX;q=0.8, en;q=0.1"}
    page = await read(browse, "/a/frost.html", **asked)
    assert page.all("lang")[0] == code
    assert worded("page.author", code) in page.text
    assert worded("left_out.menu", code) in page.text
    again = await read(browse, f"/a/frost.html?lang={code}", **{"accept-language": "en"})
    assert again.text == page.text


async def test_a_browser_that_wants_nothing_known_gets_english(browse):
    for wanted in ("", "fr", "*", "de;q=0", "de;q=x", ",;,;q=", "x" * 9000):
        page = await read(browse, "/a/pool.md", **{"accept-language": wanted})
        assert page.all("lang")[0] == "en"


@pytest.mark.parametrize(
    "path",
    ["/a/nothing.md", "/a/", "/a/../pool.md", "/a/~AAAAAAAAAAA", "/a/pool.md?part=7", "/b", "/"],
)
async def test_what_is_not_there_is_told_so(browse, path):
    page = await read(browse, path, 404, **{"accept-language": "de"})
    assert page.all("lang")[0] == "de"
    assert "h1" in page.tags


@pytest.mark.parametrize("query", ["q=", "q=x", "q=%00", "q=" + "9" * 5000, "part=x", "part=0"])
async def test_a_damaged_link_shows_the_article(browse, query):
    status = 404 if query == "part=0" else 200
    assert (await read(browse, f"/a/pool.md?{query}", status)).lit == []


async def test_articles_that_are_not_public_are_on_no_page(settings, shelf):
    private = settings.model_copy(update={"corpus_public": False})
    async with browsing(private, shelf) as browse:
        there, nowhere = await browse.get("/a/pool.md"), await browse.get("/a/nothing.md")
    assert there.status_code == nowhere.status_code == 403
    assert there.text == nowhere.text
    assert worded("page.not_public") in there.text


async def test_who_posts_is_refused(browse):
    assert (await browse.post("/a/pool.md", content=b"x")).status_code == 405
