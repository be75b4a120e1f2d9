import asyncio
import shutil
from ipaddress import ip_network
from pathlib import Path

import pytest

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.gateway.service import ALLOWED_UPDATES
from bot.ledger import database, database_url, open_ledger
from bot.serving.live_index import LiveIndex
from bot.settings import Settings
from index import FolderSource, Index, Library, Reindexing, Store, open_index
from tests.fakes import ADMINISTRATOR, TOKEN, Carrier, Conversation, Telegram
from tests.fakes.clock import virtual_time
from tests.verbatim import assert_slices, texts_below
from tests.waiting import Hurried

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def seeds_indexed(tmp_path_factory) -> Path:
    """A folder with the index of the starter corpus and an empty ledger; copy it."""
    data_dir = tmp_path_factory.mktemp("indexed")
    Reindexing(FolderSource(SEEDS), Store(data_dir)).run()
    open_ledger(database_url("", data_dir), question_days=30).close()
    return data_dir


@pytest.fixture
def articles_dir(tmp_path) -> Path:
    """The test's own copy of the starter corpus."""
    return shutil.copytree(SEEDS, tmp_path / "articles")


@pytest.fixture
def reads_local_sites() -> bool:
    """Whether the bot may read sites of this machine, as fast as they answer."""
    return False


@pytest.fixture
def library(settings, reads_local_sites) -> Library | None:
    """What the bot reads from besides its folder, if anything."""
    allowed = settings.allowed_networks
    local = Library(settings.articles_dir, settings.data_dir, allowed, Hurried())
    return local if reads_local_sites else None


@pytest.fixture
def live_index(seeds_indexed, settings, library) -> LiveIndex:
    shutil.copytree(seeds_indexed, settings.data_dir)
    source = library or FolderSource(settings.articles_dir)
    return LiveIndex(open_index(settings.data_dir), source, settings.data_dir)


@pytest.fixture
def index(live_index) -> Index:
    """What a live index has in use when a test begins, to look into."""
    return open_index(live_index.data_dir)


@pytest.fixture
def settings(tmp_path, articles_dir, reads_local_sites) -> Settings:
    return Settings(
        _env_file=None,
        telegram_bot_token=TOKEN,
        admin_ids=frozenset({ADMINISTRATOR.id}),
        articles_dir=articles_dir,
        data_dir=tmp_path / "data",
        allowed_networks=(ip_network("127.0.0.0/8"),) if reads_local_sites else (),
    )


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database of a busy machine take its time; a test of impatience says how long."""
    monkeypatch.setattr(database, "_PATIENCE", 60.0)
    monkeypatch.setattr(database, "_CONNECT", 60)


@pytest.fixture
async def loop_time():
    """The time of the event loop, virtual from here on: waits are over at once."""
    with virtual_time(asyncio.get_running_loop()) as clock:
        yield clock


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
def ledger(settings):
    url = database_url(settings.database_address, settings.data_dir)
    ledger = open_ledger(url, settings.question_days)
    yield ledger
    ledger.close()


@pytest.fixture
def app(settings, live_index, ledger, telegram, library):
    polling = WatchedPolling(Carrier(telegram))
    return build_app(settings, live_index, ledger, Carrier(telegram), polling, library)


@pytest.fixture
def more_texts() -> list[str]:
    """The texts of articles that are not in the folder; a test adds what it adds elsewhere."""
    return []


@pytest.fixture
async def conversation(app, telegram, live_index, articles_dir, more_texts):
    """A conversation with the whole application, polling as in production.

    In the end, every request was well formed, and every quote that anybody was shown stands in
    an article, word for word.
    """
    await app.initialize()
    await app.post_init(app)
    await app.updater.start_polling(timeout=30, allowed_updates=ALLOWED_UPDATES)
    await app.start()
    yield Conversation(telegram, app)
    await app.updater.stop()
    await app.stop()
    await app.post_stop(app)
    await app.shutdown()
    assert telegram.problems == []
    assert_slices(telegram.quotes_shown(), [*texts_below(articles_dir), *more_texts])


@pytest.fixture
def say(conversation):
    """Say something to the bot and return its reply, None for silence."""
    return conversation.say
