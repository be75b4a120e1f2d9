"""The promise that every quote keeps, wherever the bot shows it."""

import re
from collections.abc import Iterable
from pathlib import Path

_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"\n| · | … |^\s*• |^… (?:\w+ )?\d+(?: \w+)*$", re.MULTILINE)


def texts_below(folder: Path) -> list[str]:
    """Return the texts of the articles in a folder, just as they are."""
    paths = (path for path in sorted(folder.rglob("*")) if path.suffix in (".txt", ".md", ".csv"))
    return [_decoded(path.read_bytes()) for path in paths]


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252")


def assert_slices(quotes: Iterable[str], texts: Iterable[str]) -> None:
    """Every quote is of an article: `text[start:end]` of one of `texts`, not empty.

    Of one with marks it is what people read: between its line ends and signs stand words of the
    article as they follow there, in a row of a table behind the label of their column.
    """
    texts = list(texts)
    words = [_WORD.findall(text) for text in texts]
    for quote in quotes:
        assert quote.strip(), "an empty quote"
        assert any(quote in text for text in texts) or any(_is_read(quote, w) for w in words), quote


def _is_read(quote: str, words: list[str]) -> bool:
    return all(
        _follow(piece, words) or any(
            _follow(piece[:at], words) and _follow(piece[at:], words) for at in range(len(piece))
        )
        for piece in map(_WORD.findall, _SIGNS.split(quote))
    )  # fmt: skip


def _follow(piece: list[str], words: list[str]) -> bool:
    return not piece or any(
        words[at : at + len(piece)] == piece for at, word in enumerate(words) if word == piece[0]
    )
