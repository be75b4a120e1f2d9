"""The sources of articles that the settings name."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings
    from index import Library


def library_of(settings: "Settings", articles: Path | None = None) -> "Library":
    """Return the sources of the settings, or with another folder."""
    from index import Library

    return Library(articles or settings.articles_dir, settings.data_dir, settings.allowed_networks)
