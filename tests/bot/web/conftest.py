"""A site over a few articles, asked without a network."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.serving import LiveIndex
from bot.settings import Settings
from index import FolderSource, Index, open_index
from tests.bot.web.articles import ARTICLES
from tests.bot.web.browsing import browsing
from tests.index.corpora import indexed, write


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles, and an index of them; not to be changed."""
    folder = tmp_path_factory.mktemp("web")
    indexed(write(folder / "articles", ARTICLES), folder / "data")
    return folder


@pytest.fixture
def shelf(built: Path) -> LiveIndex:
    return LiveIndex(open_index(built / "data"), FolderSource(built / "articles"), built / "data")


@pytest.fixture
def index(built: Path) -> Index:
    return open_index(built / "data")


@pytest.fixture
async def browse(settings: Settings, shelf: LiveIndex) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the site."""
    async with browsing(settings, shelf) as client:
        yield client
