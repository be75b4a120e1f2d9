import shutil
from ipaddress import ip_network

import pytest

from bot.app import build_app
from bot.gateway.receiving.polling import WatchedPolling
from bot.serving.live_index import LiveIndex
from index import Library, open_index
from tests.fakes import ADMINISTRATOR, Carrier
from tests.waiting import Hurried


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


@pytest.fixture
def send(conversation, telegram):
    """Send a file as an administrator; return what the bot says in the end."""

    async def sent(name, data, by=ADMINISTRATOR, **fields):
        return await conversation.hear(telegram.send_file(by, name, data, **fields))

    return sent
