"""Articles to be -> arrays: reading, splitting and analysing, in as many processes as there are."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import detect_language
from index.batch import Batch
from index.errors import ArticleError
from index.inverting import inverted
from index.lexicon import Lexicon, lexicon_of_this_process
from index.model import Article, Sentence, Skipped
from index.packing import encode_article
from index.sentences import sentences_of
from index.sources import Doubtful, Item, Note
from index.units import Units

# What a text too short to tell is read as. Questions are read alike, so whatever language it is
# in, its words are found.
_UNCLEAR = "en"


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """A batch, the articles' packed texts in the same order, and what was said while reading.

    `left_out` has the reasons of what is omitted from articles that have no sentence left, by id.
    `notes` are what was to be noted of the articles that could be read, in order; those of them
    that it is too early to analyse are `put_off`.
    """

    batch: Batch
    records: list[bytes]
    skipped: list[Skipped]
    warnings: list[Skipped]
    left_out: dict[str, list[str]]
    notes: list[Any]
    put_off: Collection[str]


def analyse(
    items: Sequence[Item], note: Note[Any] | None = None, doubtful: Doubtful[Any] = lambda _: ()
) -> Analysed:
    """Read items, which are in order of their article id; what can't be read is in `skipped`.

    For `note` and `doubtful` see `index.sources.protocol.Reader`.
    """
    skipped, warnings, read = [], [], []
    for item in items:
        try:
            reading = item.read()
        except ArticleError as error:
            skipped.append(Skipped(item.article_id, str(error)))
            continue
        warnings += [Skipped(item.article_id, warning) for warning in reading.warnings]
        read.append((item, reading.article, note and note(item, reading)))
    notes = [noted for _, _, noted in read if noted is not None]
    put_off = doubtful(notes)
    with lexicon_of_this_process() as lexicon:
        desk = _Desk(lexicon)
        for item, article, _ in read:
            if item.article_id not in put_off:
                desk.add(article, bytes.fromhex(item.version.digest))
        return Analysed(
            desk.batch(), desk.records, skipped, warnings, desk.left_out, notes, put_off
        )


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
    left_out: dict[str, list[str]] = field(default_factory=dict)
    units: Units = field(init=False)
    titles: Units = field(init=False)

    def __post_init__(self) -> None:
        self.units, self.titles = Units(self.lexicon), Units(self.lexicon)

    def add(self, article: Article, digest: bytes) -> None:
        language = article.language or detect_language(article.text) or _UNCLEAR
        sentences = sentences_of(article.text, article.omitted)
        self.ids.append(article.article_id)
        self.digests.append(digest)
        self.records.append(encode_article(replace(article, language=language)))
        self.languages.append(language)
        self.counts.append(len(sentences))
        self.sentences += sentences
        if not sentences:
            self.left_out[article.article_id] = [each.reason for each in article.omitted]
        self.units.add([article.text[start:end] for start, end, _ in sentences], language)
        self.titles.add([article.title], language)

    def batch(self) -> Batch:
        written = self.units.written()
        text, titles = written.terms(), self.titles.written().terms()
        used, number = _renumbered(text.numbers, titles.numbers)
        terms = self.lexicon.terms(used.tolist())
        headlines = np.zeros(len(titles.numbers), np.bool_)  # they may have capitals throughout
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
            title_lengths=_capped(titles.lengths),
            terms=terms,
            lists=inverted(number[text.numbers], text.lengths, text.named, len(terms)),
            titles=inverted(number[titles.numbers], titles.lengths, headlines, len(terms)),
        )


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
