"""Texts of a generation to be encoded, and their keys: sentences, nearest heads, titles."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import xxhash
from numpy.typing import NDArray

from index.errors import StoreError
from index.outline import outlined
from index.storage import Generation

KEY = 16  # bytes

Keys = NDArray[np.uint8]
"""By row, what a text is known by; zeros for one that has no vector."""


class Known(NamedTuple):
    """Some texts of a generation, in order, with their keys."""

    texts: list[str]
    keys: Keys


@dataclass(frozen=True, slots=True, eq=False)
class GenerationKeys:
    """The keys of all texts of a generation: by sentence, by section, by article."""

    sentences: Keys
    heads: Keys
    titles: Keys

    @classmethod
    def none_yet(cls, generation: Generation) -> "GenerationKeys":
        """Return keys that are to be filled in."""
        sections = len(generation.columns.section_first) - 1
        counts = (generation.sentences, sections, generation.articles)
        return cls(*(np.zeros((count, KEY), np.uint8) for count in counts))


def key_of(text: str) -> bytes:
    """Return what a text is known by; zeros where there is nothing to encode."""
    return xxhash.xxh3_128_digest(text.encode("utf-8", "replace")) if text.strip() else bytes(KEY)


def spoken(generation: Generation, languages: Collection[str]) -> NDArray[np.bool_]:
    """Return, by article, whether it is in one of some languages, or in an unknown one."""
    known = np.array([each.encode()[:2].ljust(2, b"\0") for each in ("", *languages)], "S2")
    pairs = np.ascontiguousarray(generation.columns.languages).view("S2")
    return np.isin(pairs.reshape(-1), known)


def encoded(
    generation: Generation, keys: GenerationKeys, among: NDArray[np.bool_], most: int
) -> Iterator[Known]:
    """Yield the texts of articles in order, up to `most` at a time, and fill in their keys.

    Raises `StoreError` when another release has made the generation, of other sentences.
    """
    waiting: list[str] = []
    known = bytearray()
    for number in np.flatnonzero(among).tolist():
        texts = _fill_in(generation, keys, number)
        waiting += texts.texts
        known += texts.keys.tobytes()
        while len(waiting) >= most:
            yield _taken(waiting, known, most)
    yield _taken(waiting, known, most)


def _taken(waiting: list[str], known: bytearray, most: int) -> Known:
    taken = Known(
        waiting[:most], np.frombuffer(bytes(known[: most * KEY]), np.uint8).reshape(-1, KEY)
    )
    del waiting[:most], known[: most * KEY]
    return taken


def _fill_in(generation: Generation, keys: GenerationKeys, number: int) -> Known:
    """Note the keys of one article, and return its texts."""
    columns, article = generation.columns, generation.article(number)
    first, last = columns.first[number : number + 2].tolist()
    section, behind = columns.article_sections[number : number + 2].tolist()
    outline = outlined(article)
    spans = [(start, end) for start, end, _ in outline.sentences]
    there = zip(columns.starts[first:last].tolist(), columns.ends[first:last].tolist(), strict=True)
    if spans != list(there) or len(outline.sections) != behind - section:
        raise StoreError(
            f"Generation {generation.name} was made by another release: run `verbatim reindex`."
        )
    heads = [each.nearest for each in outline.sections]
    texts = [article.title, *heads, *outline.texts]
    found = np.frombuffer(b"".join(map(key_of, texts)), np.uint8).reshape(-1, KEY)
    keys.titles[number] = found[0]
    keys.heads[section:behind] = found[1 : 1 + len(heads)]
    keys.sentences[first:last] = found[1 + len(heads) :]
    return Known(texts, found)
