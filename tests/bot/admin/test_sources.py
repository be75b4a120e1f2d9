"""Sources of articles from the web, as administrators add, refresh and remove them in the chat."""

import asyncio
import re
import shutil
import threading
from dataclasses import replace
from ipaddress import ip_network

import pytest

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.serving.live_index import LiveIndex
from index import Library, open_index
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, Carrier
from tests.site import pages
from tests.site.server import Answer, serving
from tests.site.stories import story
from tests.waiting import Hurried, until


@pytest.fixture
def site():
    markup = {f"/{i}": Answer(pages.classic(story(700 + i)).encode()) for i in range(2)}
    answers = {"/robots.txt": Answer(status=404), "/all": Answer(b"/0\n/1\n/2\n", "text/plain")}
    with serving({**answers, **markup}) as running:
        yield running


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"allowed_networks": (ip_network("127.0.0.0/8"),)})


@pytest.fixture
def library(settings):
    allowed = settings.allowed_networks
    return Library(settings.articles_dir, settings.data_dir, allowed, Hurried())


@pytest.fixture
def live_index(seeds_indexed, settings, library):
    shutil.copytree(seeds_indexed, settings.data_dir)
    return LiveIndex(open_index(settings.data_dir), library, settings.data_dir)


@pytest.fixture
def app(settings, live_index, ledger, telegram, library):
    polling = WatchedPolling(Carrier(telegram))
    return build_app(settings, live_index, ledger, Carrier(telegram), polling, library)


async def test_a_list_is_added_refreshed_told_marked_and_removed(conversation, site):
    async def say(words: str) -> str:
        return (await conversation.last(words, ADMINISTRATOR)).text

    assert worded("sources.added", name="post", kind="list") in await say(
        f"/sources add {site.at('/all')} list post"
    )
    fetched = await say("/sources refresh")
    assert fetched.startswith(
        worded("sources.refreshed", name="post", new=2, changed=0, gone=0, skipped=1)
        + f"\n\n{worded('report.skipped_heading')}\n"
    )
    assert "/2: the server answers 404" in fetched
    assert counted("count.articles", 9) in fetched.splitlines()[-2]
    assert fetched.endswith(worded("report.changes", added=2, changed=0, removed=0, skipped=0))
    site.answers["/all"] = Answer(b"/0\n", "text/plain")
    assert worded(
        "sources.refreshed", name="post", new=0, changed=0, gone=1, skipped=0
    ) in await say("/sources refresh post")
    gone = counted("sources.gone", 1, name="post")
    assert gone in await say("/sources")
    assert gone in await say("/sources list")
    assert gone in await say("/status")
    site.answers["/all"] = Answer(status=500)
    await say("/sources refresh post")
    listed = await say("/sources")
    assert "post" in listed
    assert "the server answers 500" in listed
    told = await say("/reindex")
    assert re.search(r"• post: 2 \w+, 2 \w+,", told)
    removed = await say("/sources remove post")
    assert removed.startswith(
        worded("sources.removed", name="post") + "\n\n" + fixed("report.done")
    )
    assert worded("report.changes", added=0, changed=0, removed=2, skipped=0) in removed


async def test_a_good_source_is_answered_from_while_a_slow_one_is_still_fetched(
    conversation, site, live_index
):
    comes = threading.Event()
    site.answers["/all"] = Answer(b"/0\n", "text/plain")
    site.answers["/late"] = replace(site.answers["/1"], when=comes.is_set)
    await conversation.last(f"/sources add {site.at('/all')} list good", ADMINISTRATOR)
    await conversation.last(f"/sources add {site.at('/late')} page slow", ADMINISTRATOR)
    before = live_index.current.articles
    said = asyncio.create_task(conversation.last("/sources refresh", ADMINISTRATOR))
    try:
        await until(lambda: live_index.current.articles == before + 1)
        assert not said.done()
    finally:
        comes.set()
    told = (await said).text
    assert worded("sources.refreshed", name="slow", new=1, changed=0, gone=0, skipped=0) in told
    assert told.endswith(worded("report.changes", added=2, changed=0, removed=0, skipped=0))
    assert live_index.current.articles == before + 2


async def test_a_source_that_is_none_is_not_refreshed(conversation):
    told = await conversation.last("/sources refresh nothing", ADMINISTRATOR)
    assert told.text == (
        worded("sources.failed", reason=worded("error.unknown_source", subject="nothing"))
    )


async def test_a_refresh_that_fails_as_nobody_foresaw_does_not_stand_there_for_ever(
    conversation, monkeypatch, caplog
):
    monkeypatch.setattr(Library, "refresh", lambda *_: 1 / 0)
    told = await conversation.last("/sources refresh", ADMINISTRATOR)
    assert told.text == worded("reindex.broke")
    assert "ZeroDivisionError" in caplog.text


async def test_a_dry_run_that_fails_as_nobody_foresaw_does_not_stand_there_for_ever(
    conversation, monkeypatch, caplog
):
    monkeypatch.setattr(Library, "items", lambda *_: 1 / 0)
    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert told.text == worded("reindex.broke")
    assert "ZeroDivisionError" in caplog.text
