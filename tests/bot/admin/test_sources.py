"""Sources of articles from the web, as administrators add, refresh and remove them in the chat."""

import asyncio
import re
import threading
from dataclasses import replace

import pytest

from index import Library
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, GROUP
from tests.site import pages
from tests.site.server import Answer, serving
from tests.site.stories import story
from tests.waiting import until


@pytest.fixture
def site():
    markup = {f"/{i}": Answer(pages.classic(story(700 + i)).encode()) for i in range(2)}
    answers = {"/robots.txt": Answer(status=404), "/all": Answer(b"/0\n/1\n/2\n", "text/plain")}
    with serving({**answers, **markup}) as running:
        yield running


@pytest.fixture
def reads_local_sites():
    return True


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
    site.answers["/late"] = site.answers["/1"]
    await conversation.last(f"/sources add {site.at('/all')} list good", ADMINISTRATOR)
    await conversation.last(f"/sources add {site.at('/late')} page slow", ADMINISTRATOR)
    site.answers["/late"] = replace(site.answers["/1"], when=comes.is_set)
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


REFUSED = {
    "http://no-such-host.invalid/feed": "no connection: no-such-host.invalid is not known",
    "http://127.0.0.1:9/x": "port 9",
    "ftp://example.org/x": "only http:// and https:// are fetched",
    "not-an-address": "only http:// and https:// are fetched",
    "SITE/missing": "the server answers 404",
    "SITE/all feed": "",
    "SITE/picture": "image/png is no kind that is read; these are: .txt .md ",
    "SITE/empty list": "as a list, it names no article",
}


@pytest.mark.parametrize(("words", "why"), REFUSED.items(), ids=REFUSED)
async def test_a_source_is_tried_and_the_true_reason_why_it_is_not_added_is_told_at_once(
    conversation, site, library, words, why
):
    site.answers["/picture"] = Answer(b"\x89PNG", "image/png")
    site.answers["/empty"] = Answer(b"\n\n", "text/plain")
    command = f"/sources add {words.replace('SITE', site.at(''))}"
    told = await conversation.last(command, ADMINISTRATOR)
    assert fixed("sources.failed") in told.text
    assert why in told.text
    assert "robots.txt" not in told.text
    assert library.entries() == ()


async def test_a_name_may_have_several_words(conversation, site, library):
    async def say(words: str) -> str:
        return (await conversation.last(words, ADMINISTRATOR)).text

    await say(f"/sources add {site.at('/all')} list The Evening Post")
    await say(f"/sources add {site.at('/0')} Post")
    assert [each.name for each in library.entries()] == ["The Evening Post", "Post"]
    fetched = await say("/sources refresh Post The Evening Post")
    for name in ("Post", "The Evening Post"):
        assert f"{name}: " in fetched
    assert worded("error.unknown_source", subject="Evening Post") in await say(
        "/sources rm Evening Post"
    )
    assert worded("sources.removed", name="The Evening Post") in await say(
        "/sources rm The Evening Post"
    )
    assert [each.name for each in library.entries()] == ["Post"]


@pytest.mark.parametrize("words", ["frobnicate", "add", "remove", "list all of it"])
async def test_what_is_not_understood_is_told_with_what_is(conversation, words):
    told = (await conversation.last(f"/sources {words}", ADMINISTRATOR)).text
    assert told.startswith(worded("sources.not_understood", words=words))
    assert told.endswith(worded("sources.usage"))
    assert (await conversation.last("/sources HELP", ADMINISTRATOR)).text == worded("sources.usage")


async def test_what_is_removed_during_a_reindex_is_gone_after_the_next_which_begins_by_itself(
    conversation, site, live_index, library, telegram, monkeypatch
):
    await conversation.last(f"/sources add {site.at('/all')} list post", ADMINISTRATOR)
    await conversation.last("/sources refresh post", ADMINISTRATOR)
    assert live_index.current.articles == 9
    listed, goes_on, items = threading.Event(), threading.Event(), Library.items

    def slow(self, *arguments):
        found = [*items(self, *arguments)]  # as it is before the removal
        listed.set()
        goes_on.wait(60)
        return iter(found)

    monkeypatch.setattr(Library, "items", slow)
    running = live_index.start_reindex(lambda _: None)
    await asyncio.to_thread(listed.wait, 60)
    removing = asyncio.create_task(conversation.last("/sources remove post", ADMINISTRATOR))
    later = worded("sources.removed_later", name="post")
    await until(lambda: any(each.get("text") == later for each in telegram.messages.values()))
    assert live_index.current.articles == 9
    goes_on.set()
    told = (await removing).text
    await running
    assert told.startswith(worded("sources.removed", name="post"))
    assert worded("report.changes", added=0, changed=0, removed=2, skipped=0) in told
    assert live_index.current.articles == 7


async def test_a_failing_source_without_articles_is_not_said_to_keep_any(conversation, site):
    await conversation.last(f"/sources add {site.at('/all')} list post", ADMINISTRATOR)
    site.answers["/all"] = Answer(status=500)
    await conversation.last("/sources refresh post", ADMINISTRATOR)
    listed = (await conversation.last("/sources", ADMINISTRATOR)).text
    assert "the server answers 500" in listed
    assert worded("sources.articles_stay") not in listed


async def test_a_group_is_not_shown_where_the_articles_are(conversation, settings):
    folder = str(settings.articles_dir)
    private = await conversation.last("/sources", ADMINISTRATOR)
    assert folder in private.text
    group = await conversation.say("/sources@verbatim_bot", ADMINISTRATOR, GROUP)
    assert folder not in group.text
    assert worded("sources.folder", folder=settings.articles_dir.name) in group.text


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
