"""Articles that are not public open in Telegram alone, for readers, whom Telegram names."""

import hashlib
import re
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.messages import ReaderLinks
from bot.web.init_data import InitDataError, validated
from index import QuotedPlace, digest_of, key_of
from tests.bot.web.browsing import browsing
from tests.bot.web.signing import signed
from tests.bot.web.test_reader_page import Read
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, TOKEN

NOW = datetime.now(UTC)


@pytest.fixture
def settings(settings):
    update = {"corpus_public": False, "reader_ids": frozenset({ALICE.id})}
    return settings.model_copy(update=update)


@pytest.fixture
def start(index) -> str:
    """What the button under a quote starts the Mini App with."""
    passage = index.answer("Is the sauna included?", 1).quotes[0].passage
    place = QuotedPlace(passage.standing, digest_of(passage.article))
    links = ReaderLinks("https://site.example", public=False)
    return parse_qs(urlsplit(links.to(place, "bot")).query)["startapp"][0]


async def opened(browse, status=200, **asked) -> Read:
    answer = await browse.post("/app", data=asked)
    assert answer.status_code == status
    return Read(answer.text)


async def test_a_reader_sees_the_article_with_the_quote_in_their_language(browse, start):
    page = await opened(browse, data=signed(start_param=start))
    assert page.lit == ["No. ", "It costs four euros more."]
    assert page.all("lang")[0] == "de"
    assert worded("page.to_quote", "de") in page.text
    administrator = await opened(browse, data=signed(ADMINISTRATOR.id, start_param=start))
    assert administrator.lit == page.lit


async def test_links_of_a_page_lead_to_the_mini_app_again(browse, start):
    page = await opened(browse, data=signed(), a=start, lang="es")
    assert page.all("lang")[0] == "es"
    ours = [link for link in page.all("href") if not link.startswith(("https://", "#"))]
    assert ours
    assert all(link.startswith(f"?a={start}") for link in ours)


async def test_who_is_no_reader_learns_nothing(browse, start):
    there = await opened(browse, 403, data=signed(BOB.id, start_param=start))
    nowhere = await opened(browse, 403, data=signed(BOB.id, start_param=key_of("nothing.md")))
    assert there.text == nowhere.text
    assert worded("door.not_public", "de") in there.text


@pytest.mark.parametrize(
    "data",
    [
        signed(token=f"1{TOKEN}"),
        signed(at=NOW - timedelta(hours=2)),
        signed(at=NOW + timedelta(hours=2)),
        signed().replace("query_id=A", "query_id=B"),
        signed().replace("%3A+1%2C", "%3A+9%2C"),
        signed() + "&user=%7B%22id%22%3A9%7D",
        re.sub("hash=.*", "hash=", signed()),
        re.sub("&hash=.*", "", signed()),
        re.sub("hash=.*", "hash=%C3%84", signed()),
        signed(user=""),
        signed(user="[]"),
        signed(user='{"id": null}'),
        signed(auth_date="soon"),
        signed(auth_date="9" * 30),
        *("x", "%", "a=%ff", "&" * 100, "hash=" + "0" * 64),
    ],
)
async def test_what_telegram_has_not_signed_opens_nothing(browse, start, data):
    with pytest.raises(InitDataError):
        validated(data, TOKEN, NOW)
    page = await opened(browse, 403, data=data, a=start, lang="en")
    assert worded("page.open_again") in page.text


def test_without_a_token_nothing_is_valid():
    with pytest.raises(InitDataError):
        validated(signed(token=""), "", NOW)


def test_data_as_telegram_gives_it_is_valid():
    visitor = validated(signed(start_param="abc", at=NOW), TOKEN, NOW)
    assert visitor == (ALICE.id, "de", "abc")


async def test_who_comes_with_nothing_is_told_to_come_by_telegram(browse, start):
    page = await opened(browse, 403, a=start, lang="en")
    assert worded("page.not_public") in page.text


async def test_an_article_that_is_not_there_is_told_so_to_a_reader(browse):
    for asked in ({"a": key_of("nothing.md")}, {"a": "x" * 600}, {"a": "?"}):
        await opened(browse, 404, data=signed(), **asked)
    await opened(browse, 404, data=signed())


async def test_no_link_alone_opens_an_article(browse, start):
    for path in ("/a/pool.md", f"/a/~{key_of('pool.md')}", f"/a/pool.md?a={start}"):
        assert (await browse.get(path)).status_code == 403
    page = await browse.get(f"/app?a={start}&tgWebAppStartParam={start}")
    assert "sauna" not in page.text


async def test_the_page_of_the_mini_app_runs_our_script_alone_within_telegram_alone(browse):
    answer = await browse.get("/app")
    policy = answer.headers["content-security-policy"]
    script = re.search(r"<script>(.*?)</script>", answer.text, re.DOTALL)[1]
    digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'; connect-src 'self'" in policy
    assert policy.startswith("default-src 'none'")
    assert "frame-ancestors https://*.telegram.org" in policy
    assert not re.search(r"\bsrc=|https?://", answer.text)


async def test_what_no_mini_app_sends_is_refused(browse):
    assert (await browse.post("/app", content=b"x" * 20_001)).status_code == 413
    assert (await browse.post("/app", content=b"\xff=\xff")).status_code == 403
    assert (await browse.post("/app", content=b"&".join([b"a=b"] * 99))).status_code == 403


async def test_where_articles_are_public_there_is_no_mini_app(settings, shelf):
    public = settings.model_copy(update={"corpus_public": True})
    async with browsing(public, shelf) as browse:
        assert (await browse.get("/app")).status_code == 404
