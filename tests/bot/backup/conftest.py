"""A bot with all that a backup has, and its backup."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backup import back_up
from bot.ledger import ChatSettings, Mode, database_url, open_ledger
from bot.settings import Settings, load_settings
from index import set_threshold
from index.sources.web.page_store import Page, PageStore, Validators
from tests.bot.ledger.conftest import GROUP, entry

SOURCES = "sources:\n- name: hangar\n  kind: page\n  place: https://hangar.example/a\n"
PAGE = Page(
    *("https://hangar.example/a", "https://hangar.example/a", "text/html"),
    *(b"<p>It cost ninety crowns.</p>", "d1", Validators("e")),
)


@dataclass(frozen=True)
class Place:
    """A folder in which commands run, with its data folder and settings."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def env(self) -> Path:
        return self.folder / ".env"

    @property
    def settings(self) -> Settings:
        settings = load_settings(self.env)
        return settings.model_copy(update={"data_dir": self.data})

    def contents(self) -> dict[str, bytes]:
        """Return all files but those of processes and locks."""
        paths = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in paths
            if path.name not in ("run.lock", "run.pid") and path.suffix != ".lock"
        }


@pytest.fixture
def clean(monkeypatch, tmp_path):
    """No settings but those in .env."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
async def old(clean, seeds_indexed, tmp_path) -> Place:
    """A bot that has been used."""
    place = Place(tmp_path / "old")
    place.folder.mkdir()
    shutil.copytree(seeds_indexed, place.data)
    place.env.write_text("TELEGRAM_BOT_TOKEN=123456:secret_of_ours\nADMIN_IDS=7,8\nDATA_DIR=away\n")
    (place.data / "sources.yaml").write_text(SOURCES)
    (place.data / "added").mkdir()
    (place.data / "added" / "Ö minutes.txt").write_text("Minutes\n\nThe fee is nine crowns.")
    set_threshold(place.data, 0.31)
    PageStore(place.data / "pages.db").put("hangar", PAGE, datetime(2026, 3, 1, tzinfo=UTC))
    ledger = open_ledger(database_url("", place.data), 30)
    await ledger.record(entry(1, question="wer führt Acme?"))
    await ledger.set_settings(GROUP, ChatSettings(Mode.CONFIDENT, 2, "tr"))
    ledger.close()
    return place


@pytest.fixture
def new(clean, tmp_path) -> Place:
    """An empty folder."""
    place = Place(tmp_path / "new")
    place.folder.mkdir()
    return place


@pytest.fixture
def file(old, tmp_path) -> Path:
    """A backup with an index."""
    path = tmp_path / "backup.zip"
    back_up(old.settings, path, index=True, env_file=old.env)
    return path
