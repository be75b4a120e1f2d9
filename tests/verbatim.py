"""The promise that every quote keeps, wherever the bot shows it."""

from collections.abc import Iterable
from pathlib import Path


def texts_below(folder: Path) -> list[str]:
    """Return the texts of the articles in a folder, just as they are."""
    return [_decoded(path.read_bytes()) for path in sorted(folder.rglob("*.txt"))]


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252")


def assert_slices(quotes: Iterable[str], texts: Iterable[str]) -> None:
    """Every quote is a slice of an article: `text[start:end]` of one of `texts`, not empty."""
    texts = list(texts)
    for quote in quotes:
        assert quote.strip(), "an empty quote"
        assert any(quote in text for text in texts), quote
