"""Reads, splits and analyses articles, in as many processes as cores."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import detect_language
from index.indexing.batch import Batch
from index.indexing.inverting import inverted
from index.indexing.terms import Lexicon, Terms, Units, lexicon_of_this_process
from index.model import Article, Sentence, Skipped
from index.outline import Outline, outlined
from index.sources import Doubtful, Item, Note, skipped_for
from index.storage import PostingLists, encode_article

# What a text too short to tell is read as. Questions are read alike, so whatever language it is
# in, its words are found.
_UNCLEAR = "en"


_MOST_TEXT = 2_000_000  # characters analysed at once: some 50 MB in English, 500 in Chinese


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """A batch, the articles' packed texts in the same order, and what was said while reading.

    `left_out` has the reasons of what is omitted from articles that have no sentence left, by id.
    `notes` are what was to be noted of the articles that could be read, in order; those of them
    that it is too early to analyse are not in the batch. `sizes` counts the characters of each, by
    id.
    """

    batch: Batch
    records: list[bytes]
    skipped: list[Skipped]
    warnings: list[Skipped]
    left_out: dict[str, list[str]]
    notes: list[Any]
    sizes: dict[str, int]

    def done(self) -> set[str]:
        """Return the ids of articles that are analysed, or can't be."""
        return {*self.batch.ids, *(each.name for each in self.skipped)}


def analyse(
    items: Iterable[Item], note: Note[Any] | None = None, doubtful: Doubtful[Any] = lambda _: ()
) -> Iterator[Analysed]:
    """Read items, which are in order of their article id; what can't be read is in `skipped`.

    Yields one batch, or more of them where articles are long. For `note` and `doubtful` see
    `index.sources.protocol.Reader`.
    """
    lot, size = _Lot(), 0
    for item in items:
        size += lot.read(item, note)
        if size >= _MOST_TEXT:
            yield lot.analysed(doubtful)
            lot, size = _Lot(), 0
    yield lot.analysed(doubtful)


_Due = tuple[Article, bytes]
"""An article to analyse, and the digest of its version."""


@dataclass(slots=True)
class _Lot:
    """Articles that were read."""

    articles: list[_Due] = field(default_factory=list)
    notes: list[Any] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[Skipped] = field(default_factory=list)

    def read(self, item: Item, note: Note[Any] | None) -> int:
        """Read one more, and return how many characters it has."""
        try:
            reading = item.read()
            told = [note(item, reading)] if note else []
        except Exception as error:  # noqa: BLE001 (one article ends no reindex)
            self.skipped.append(skipped_for(item.article_id, error))
            return 0
        self.warnings += [Skipped(item.article_id, warning) for warning in reading.warnings]
        self.articles.append((reading.article, bytes.fromhex(item.version.digest)))
        self.notes += told
        return len(reading.article.text)

    @property
    def sizes(self) -> dict[str, int]:
        return {article.article_id: len(article.text) for article, _ in self.articles}

    def analysed(self, doubtful: Doubtful[Any]) -> Analysed:
        put_off = doubtful(self.notes)
        due = [each for each in self.articles if each[0].article_id not in put_off]
        try:
            desk, batch = _analysed(due)
        except OSError:
            raise  # the machine's, and no article's
        except Exception:  # noqa: BLE001 (one of them, and it is found out which)
            desk, batch = _analysed([each for each in due if self._is_analysed(each)])
        return Analysed(
            batch=batch,
            records=desk.records,
            skipped=self.skipped,
            warnings=self.warnings,
            left_out=desk.left_out,
            notes=self.notes,
            sizes=self.sizes,
        )

    def _is_analysed(self, due: _Due) -> bool:
        """Tell whether an article can be analysed alone; one that can't is skipped."""
        try:
            _analysed([due])
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 (one article ends no reindex)
            self.skipped.append(skipped_for(due[0].article_id, error))
            return False
        return True


def _analysed(articles: Iterable[_Due]) -> tuple["_Desk", Batch]:
    with lexicon_of_this_process() as lexicon:
        desk = _Desk(lexicon)
        for article, digest in articles:
            desk.add(article, digest)
        return desk, desk.batch()


@dataclass(slots=True)
class _Desk:
    """Collects articles; lists grow here and become arrays at the end."""

    lexicon: Lexicon
    ids: list[str] = field(default_factory=list)
    digests: list[bytes] = field(default_factory=list)
    records: list[bytes] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)
    section_counts: list[int] = field(default_factory=list)
    section_sizes: list[int] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)
    units: Units = field(init=False)
    titles: Units = field(init=False)
    heads: Units = field(init=False)
    nearest: Units = field(init=False)
    margins: Units = field(init=False)

    def __post_init__(self) -> None:
        self.units, self.titles = Units(self.lexicon), Units(self.lexicon)
        self.heads, self.margins = Units(self.lexicon), Units(self.lexicon)
        self.nearest = Units(self.lexicon)

    def add(self, article: Article, digest: bytes) -> None:
        language = article.language or detect_language(article.text) or _UNCLEAR
        outline = outlined(article)
        self.ids.append(article.article_id)
        self.digests.append(digest)
        whole = replace(article, language=language, blocks=outline.blocks)
        self.records.append(encode_article(whole))
        self.languages.append(language)
        if not outline.sentences:
            self.left_out[article.article_id] = [each.reason for each in article.omitted]
        self._add_outline(outline, language)
        self.titles.add([article.title], language)
        self.margins.add([margin_of(article, outline.bare)], language)

    def _add_outline(self, outline: Outline, language: str) -> None:
        self.counts.append(len(outline.sentences))
        self.sentences += outline.sentences
        self.shapes += outline.shapes
        self.section_counts.append(len(outline.sections))
        self.section_sizes += [section.sentences for section in outline.sections]
        self.units.add(outline.texts, language, outline.numbers)
        self.nearest.add([each.nearest for each in outline.sections], language)
        self.heads.add([f"{each.nearest}\n{each.others}" for each in outline.sections], language)

    def batch(self) -> Batch:
        written = self.units.written()
        text, titles = written.terms(), self.titles.written().terms()
        heads, margins = self.heads.written().terms(), self.margins.written().terms()
        used, number = _renumbered(text.numbers, titles.numbers, heads.numbers, margins.numbers)
        terms = self.lexicon.terms(used.tolist())

        def headlines(found: Terms) -> PostingLists:
            nameless = np.zeros(len(found.numbers), np.bool_)  # they may be all in capitals
            return inverted(number[found.numbers], found.lengths, nameless, len(terms))

        spans = np.fromiter(chain.from_iterable(self.sentences), np.uint32).reshape(-1, 3)
        return Batch(
            ids=self.ids,
            digests=np.frombuffer(b"".join(self.digests), np.uint8).reshape(-1, 16),
            languages=_letters(self.languages),
            sentence_counts=np.array(self.counts, np.uint32),
            starts=spans[:, 0],
            ends=spans[:, 1],
            paragraphs=spans[:, 2],
            lengths=_capped(text.lengths),
            signs=written.signs(),
            shapes=np.array(self.shapes, np.uint16),
            section_counts=np.array(self.section_counts, np.uint32),
            section_sizes=np.array(self.section_sizes, np.uint32),
            head_lengths=_capped(heads.lengths),
            nearest_lengths=_capped(self.nearest.written().terms().lengths),
            title_lengths=_capped(titles.lengths),
            terms=terms,
            lists=inverted(number[text.numbers], text.lengths, text.named, len(terms)),
            titles=headlines(titles),
            heads=headlines(heads),
            margins=headlines(margins),
        )


def margin_of(article: Article, bare: Iterable[str] = ()) -> str:
    """Return what an article has beside what is ranked: omitted lines, the day it was published.

    Heads with nothing below, which are `bare`, are there too.
    """
    written = [*(article.text[each.start : each.end] for each in article.omitted), *bare]
    if article.published:
        written.append(f"{article.published:%Y %B %d %m} {article.published.day}")
    return "\n".join(written)


def _renumbered(*numbers: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Return the numbers that occur, ascending, and the place of each number among them."""
    occurs = np.zeros(max(int(part.max(initial=-1)) for part in numbers) + 1, np.bool_)
    for part in numbers:
        occurs[part] = True
    return np.flatnonzero(occurs), np.cumsum(occurs, dtype=np.int32) - 1


def _letters(languages: list[str]) -> NDArray[np.uint8]:
    codes = b"".join(code.encode().ljust(2, b"\0")[:2] for code in languages)
    return np.frombuffer(codes, np.uint8).reshape(-1, 2)


def _capped(lengths: NDArray[np.int64]) -> NDArray[np.uint16]:
    return np.minimum(lengths, 65535).astype(np.uint16)
