"""What administrators can look at before a change, take back after it, and do to the sources."""

import asyncio
import json
from datetime import UTC, datetime

import pytest

from bot.settings import Settings
from index import Library, Store
from index.sources.web.page_store import Page, PageStore, Validators
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, TOKEN
from tests.index.corpora import STARTER

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"
MONGOLIA = "Mongolia\n\nUlan Bator is the capital of Mongolia.\n"
GOLDEN = [
    {"question": AGREEMENT, "kind": "plain", "article": "a", "sentences": ["placeholder"]},
    {
        "question": "Where do blue whales sing?",
        "kind": "plain",
        "article": "w",
        "sentences": ["Blue whales sing below the range of human hearing."],
    },
]


@pytest.fixture
def golden(tmp_path):
    return tmp_path / "golden.jsonl"


@pytest.fixture
def settings(tmp_path, articles_dir, golden) -> Settings:
    return Settings(
        _env_file=None,
        telegram_bot_token=TOKEN,
        admin_ids=frozenset({ADMINISTRATOR.id}),
        articles_dir=articles_dir,
        data_dir=tmp_path / "data",
        golden_questions=golden,
    )


def write_golden(golden, quote: str) -> None:
    questions = [GOLDEN[0] | {"sentences": [quote]}, GOLDEN[1]]
    golden.write_text("\n".join(map(json.dumps, questions)))


async def test_a_rehearsal_tells_all_that_would_happen_and_changes_nothing(
    conversation, telegram, articles_dir, golden, live_index, settings
):
    shown = await conversation.say(AGREEMENT)
    write_golden(golden, shown.quotes[0])
    article = articles_dir / STARTER
    article.write_bytes(article.read_bytes().replace(b"Ankara and Moscow signed", b"Nobody signed"))
    (articles_dir / "whales.txt").write_text(WHALES)
    before = live_index.current.generation, Store(settings.data_dir).names()

    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert told.text.startswith(f"{worded('dry_run.heading')}\n\n{counted('count.articles', 8)}, ")
    assert worded("report.changes", added=1, changed=1, removed=0, skipped=0) in told.text
    assert fixed("dry_run.quotes") in told.text
    assert worded("dry_run.quotes", standing=0, broken=0) not in told.text
    assert told.text.endswith(worded("dry_run.next"))
    assert worded("dry_run.golden", after=1, questions=2, before=1) in told.text
    assert f"{worded('dry_run.lost')}\n• {AGREEMENT}" in told.text
    assert f"{worded('dry_run.gained')}\n• Where do blue whales sing?" in told.text

    assert (live_index.current.generation, Store(settings.data_dir).names()) == before
    assert not list(settings.data_dir.rglob("*.draft"))
    again = await conversation.say(AGREEMENT, BOB)
    assert again.quotes[0] == shown.quotes[0]
    article.write_bytes(article.read_bytes().replace(b"Nobody signed", b"Ankara and Moscow signed"))


async def test_what_stays_where_it_was_does_not_break(conversation, articles_dir, golden):
    shown = await conversation.say(AGREEMENT)
    write_golden(golden, shown.quotes[0])
    (articles_dir / "whales.txt").write_text(WHALES)
    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert AGREEMENT not in told.text
    assert worded("dry_run.lost") not in told.text


async def test_golden_questions_that_cannot_be_read_are_told(conversation, golden):
    golden.write_text("{")
    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert fixed("reindex.failed") in told.text


async def test_a_rehearsal_and_a_reindex_do_not_run_at_once_and_other_words_do_nothing(
    conversation, live_index
):
    running = live_index._change.start(asyncio.sleep(60))
    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert told.text.startswith(worded("reindex.running"))
    running.cancel()
    assert worded("reindex.usage") in (await conversation.last("/reindex all", ADMINISTRATOR)).text
    assert (
        worded("admin.only_administrators") in (await conversation.last("/reindex dry", ALICE)).text
    )


async def test_a_rollback_brings_back_what_was_answered_before(
    conversation, articles_dir, live_index
):
    (articles_dir / "mongolia.txt").write_text(MONGOLIA)
    capital = "What is the capital of Mongolia?"
    await conversation.last("/reindex", ADMINISTRATOR)
    assert (await conversation.say(capital)).quotes
    assert worded("admin.only_administrators") in (await conversation.say("/rollback", ALICE)).text
    told = await conversation.say("/rollback", ADMINISTRATOR)
    assert told.text == worded(
        "rollback.done", generation="000001", articles=counted("count.articles", 7)
    )
    assert not (await conversation.say(capital, BOB)).quotes
    told = await conversation.say("/rollback", ADMINISTRATOR)
    assert told.text == worded("error.no_earlier_generation")


@pytest.fixture
def listed(settings) -> Library:
    """The sources of the bot, without trying them."""
    return Library(settings.articles_dir, settings.data_dir)


async def test_a_source_that_fails_is_named_in_the_status_with_since_when_and_why(
    conversation, settings, listed
):
    listed.add("https://example.org/feed.xml", name="news")
    pages = PageStore(settings.data_dir / "pages.db")
    pages.note("news", datetime(2026, 3, 2, tzinfo=UTC), "it answers 503")
    told = (await conversation.say("/status", ADMINISTRATOR)).text
    assert (
        worded("sources.failing", name="news", day="2 March 2026", reason="it answers 503") in told
    )


async def test_articles_that_have_gone_from_a_site_are_counted_in_status_and_list(
    conversation, settings, listed
):
    listed.add("https://example.org/sitemap.xml", name="news")
    pages, now = PageStore(settings.data_dir / "pages.db"), datetime.now(UTC)
    for i in range(3):
        page = Page(f"https://example.org/{i}", "", ".txt", b"", "", Validators())
        pages.put("news", page, now)
    pages.mark_others("news", ["https://example.org/0"], now)
    pages.note("news", now)
    gone = counted("sources.gone", 2, name="news")
    assert gone in (await conversation.say("/status", ADMINISTRATOR)).text
    assert gone in (await conversation.say("/sources", ADMINISTRATOR)).text


async def test_administrators_list_add_and_remove_sources(conversation, listed):
    listed.add("https://example.org/feed.xml", name="news")
    listed = await conversation.say("/sources", ADMINISTRATOR)
    assert "• news (feed): https://example.org/feed.xml · " in listed.text
    assert worded("sources.never_fetched") in listed.text
    twice = await conversation.last("/sources add https://example.org/feed.xml", ADMINISTRATOR)
    assert worded("error.known_source", subject="news") in twice.text
    unsafe = await conversation.last("/sources add http://127.0.0.1/x", ADMINISTRATOR)
    assert unsafe.text.startswith(fixed("sources.failed"))
    assert (
        worded("sources.removed", name="news")
        in (await conversation.last("/sources remove news", ADMINISTRATOR)).text
    )
    assert "news" not in (await conversation.say("/sources", ADMINISTRATOR)).text
    assert worded("sources.usage") in (await conversation.say("/sources what", ADMINISTRATOR)).text
    assert worded("admin.only_administrators") in (await conversation.say("/sources", ALICE)).text
