"""One complete index: its arrays, its facts and its articles."""

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from index.model import Article, Sentence
from index.outline import Heads
from index.storage.codec import decode_article
from index.storage.postings import PostingLists
from index.storage.recent import Recent
from index.storage.vocabulary import StringTable


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Every array of a generation. Articles are in order of their id, sentences in theirs.

    By article: `id_block`, `id_ends` (a `StringTable`), `digests` (16 bytes each), `text_ends`
    (bytes in texts.bin), `languages` (two letters, zeros when unknown), `stamp_block`,
    `stamp_ends` (what their source goes by to see that nothing changed), `source_of` (its source
    among the names in `source_block`, `source_ends`), `first` (its first sentence; one more at
    the end), `article_lengths` (terms in its sentences), `title_lengths` (terms in its title).
    By sentence: `starts`, `ends` (characters), `paragraphs`, `lengths` (terms, 65535 stands for
    more), `signs` (bits of `Cue`), `shapes` (see `shapes.Shape`), `article_of`.
    Sections are runs of sentences under the same heads, in order: `section_first` (their first
    sentence; one more at the end), `article_sections` (the first section of each article; one
    more), `head_lengths` (terms in its heads, of which the first `nearest_lengths` are those of the
    nearest).
    By term: `term_block`, `term_ends` (a `StringTable`), `list_starts`, `article_frequencies`,
    `title_starts`, `head_starts`, `margin_starts`. By posting, of sentences, titles, heads (by
    section) and margins (by article: what is omitted, and the date): units, counts, firsts.
    """

    id_block: NDArray[np.uint8]
    id_ends: NDArray[np.uint64]
    digests: NDArray[np.uint8]
    text_ends: NDArray[np.uint64]
    languages: NDArray[np.uint8]
    stamp_block: NDArray[np.uint8]
    stamp_ends: NDArray[np.uint64]
    source_block: NDArray[np.uint8]
    source_ends: NDArray[np.uint64]
    source_of: NDArray[np.uint16]
    first: NDArray[np.uint32]
    article_lengths: NDArray[np.uint32]
    title_lengths: NDArray[np.uint16]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    paragraphs: NDArray[np.uint32]
    lengths: NDArray[np.uint16]
    signs: NDArray[np.uint32]
    shapes: NDArray[np.uint16]
    article_of: NDArray[np.uint32]
    section_first: NDArray[np.uint32]
    article_sections: NDArray[np.uint32]
    head_lengths: NDArray[np.uint16]
    nearest_lengths: NDArray[np.uint16]
    term_block: NDArray[np.uint8]
    term_ends: NDArray[np.uint64]
    list_starts: NDArray[np.uint64]
    article_frequencies: NDArray[np.uint32]
    units: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    firsts: NDArray[np.uint8]
    title_starts: NDArray[np.uint64]
    title_units: NDArray[np.uint32]
    title_counts: NDArray[np.uint8]
    title_firsts: NDArray[np.uint8]
    head_starts: NDArray[np.uint64]
    head_units: NDArray[np.uint32]
    head_counts: NDArray[np.uint8]
    head_firsts: NDArray[np.uint8]
    margin_starts: NDArray[np.uint64]
    margin_units: NDArray[np.uint32]
    margin_counts: NDArray[np.uint8]
    margin_firsts: NDArray[np.uint8]

    @property
    def ids(self) -> StringTable:
        """The article ids, sorted."""
        return StringTable(self.id_block, self.id_ends)

    @property
    def stamps(self) -> StringTable:
        """The articles' stamps, in the articles' order."""
        return StringTable(self.stamp_block, self.stamp_ends)

    @property
    def sources(self) -> StringTable:
        """The names of the sources that articles are from, sorted."""
        return StringTable(self.source_block, self.source_ends)

    @property
    def vocabulary(self) -> StringTable:
        """The terms, sorted."""
        return StringTable(self.term_block, self.term_ends)

    @property
    def lists(self) -> PostingLists:
        """Term to sentences."""
        return PostingLists(self.list_starts, self.units, self.counts, self.firsts)

    @property
    def title_lists(self) -> PostingLists:
        """Term to articles whose title holds it."""
        return PostingLists(
            self.title_starts, self.title_units, self.title_counts, self.title_firsts
        )

    @property
    def head_lists(self) -> PostingLists:
        """Term to sections whose heads hold it."""
        return PostingLists(self.head_starts, self.head_units, self.head_counts, self.head_firsts)

    @property
    def margin_lists(self) -> PostingLists:
        """Term to articles that hold it where nothing is quoted."""
        return PostingLists(
            self.margin_starts, self.margin_units, self.margin_counts, self.margin_firsts
        )


@dataclass(frozen=True, slots=True)
class About:
    """What a manifest tells of a generation besides its arrays."""

    built_at: str
    recipe: str
    corpus: str


@dataclass(frozen=True, slots=True, eq=False)
class Generation:
    """One complete index, open for reading: arrays and texts are memory-mapped.

    `older`: it is of an older format, answers without structure and is to be rebuilt.
    """

    name: str
    about: About
    columns: Columns
    texts: NDArray[np.uint8]
    older: bool = False
    _recent: Recent = field(default_factory=Recent, repr=False)

    @property
    def articles(self) -> int:
        """How many articles there are."""
        return len(self.columns.text_ends)

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return len(self.columns.starts)

    @property
    def built_at(self) -> datetime:
        """When the build ended, in UTC."""
        return datetime.fromisoformat(self.about.built_at)

    @property
    def languages(self) -> list[str]:
        """The articles' languages, the most frequent first, ties by code; "" for unknown."""
        found, counts = np.unique(self.columns.languages.view(np.uint16), return_counts=True)
        codes = [bytes(pair) for pair in found.view(np.uint8).reshape(-1, 2)]
        ranked = sorted(zip((-counts).tolist(), codes, strict=True))
        return [code.rstrip(b"\0").decode() for _, code in ranked]

    def articles_in(self, language: str, most: int) -> list[int]:
        """Return the ordinals of the first `most` articles in a language; none for ""."""
        pair = np.frombuffer(language.encode()[:2].ljust(2, b"\0"), np.uint8)
        found = np.flatnonzero((self.columns.languages.reshape(-1, 2) == pair).all(axis=1))
        return found[:most].tolist() if language else []

    def sentence(self, position: int) -> Sentence:
        """Return where a sentence stands in its article."""
        columns = self.columns
        return Sentence(
            int(columns.starts[position]),
            int(columns.ends[position]),
            int(columns.paragraphs[position]),
        )

    def article(self, number: int) -> Article:
        """Read one article by its ordinal; those read last are remembered."""
        return self.heads(number).article

    def heads(self, number: int) -> Heads:
        """Return what the blocks of an article are under."""
        heads = self._recent.get(number)
        if heads is None:
            article = self._unpacked(number)
            heads = Heads(article, article.blocks)
            self._recent.put(number, heads)
        return heads

    def _unpacked(self, number: int) -> Article:
        start = int(self.columns.text_ends[number - 1]) if number else 0
        record = self.texts[start : int(self.columns.text_ends[number])].tobytes()
        return decode_article(record)
