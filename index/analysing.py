"""Articles to be -> arrays: reading, splitting and analysing, in as many processes as there are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from index.analysis import Analyzer, analyzer_of, detect_language
from index.batch import Batch, Tokens
from index.errors import ArticleError
from index.model import Article, Sentence, Skipped
from index.packing import encode_article
from index.sentences import sentences_of
from index.signs import signs_of_all
from index.sources import Item

# What a text too short to tell is read as. Questions are read alike, so whatever language it is
# in, its words are found.
_UNCLEAR = "en"
_REMEMBERED = 100_000  # capitalised words


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """A batch, the articles' packed texts in the same order, and what was said while reading."""

    batch: Batch
    records: list[bytes]
    skipped: list[Skipped]
    warnings: list[Skipped]


def analyse(items: Sequence[Item]) -> Analysed:
    """Read items, which are in order of their article id; what can't be read is in `skipped`."""
    desk = _Desk()
    skipped, warnings = [], []
    for item in items:
        try:
            read = item.read()
        except ArticleError as error:
            skipped.append(Skipped(item.article_id, str(error)))
            continue
        warnings += [Skipped(item.article_id, warning) for warning in read.warnings]
        desk.add(read.article, bytes.fromhex(item.version.digest))
    return Analysed(desk.batch(), desk.records, skipped, warnings)


@dataclass(slots=True)
class _Desk:
    """Collects articles; lists grow here and become arrays at the end."""

    ids: list[str] = field(default_factory=list)
    digests: list[bytes] = field(default_factory=list)
    records: list[bytes] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    terms: "_Numbered" = field(default_factory=lambda: _Numbered())
    text: "_TermLists" = field(default_factory=lambda: _TermLists())
    titles: "_TermLists" = field(default_factory=lambda: _TermLists())

    def add(self, article: Article, digest: bytes) -> None:
        language = article.language or detect_language(article.text) or _UNCLEAR
        analyzer = analyzer_of(language)
        sentences = sentences_of(article.text, article.omitted)
        self.ids.append(article.article_id)
        self.digests.append(digest)
        self.records.append(encode_article(replace(article, language=language)))
        self.languages.append(language)
        self.counts.append(len(sentences))
        self.sentences += sentences
        title = self.terms.of(analyzer.terms(article.title))
        self.titles.add(title, [False] * len(title))  # headlines may have capitals throughout
        for sentence in sentences:
            self._add_sentence(analyzer, article.text[sentence.start : sentence.end])

    def _add_sentence(self, analyzer: Analyzer, text: str) -> None:
        terms = analyzer.terms(text)
        known = _names_of(analyzer.language)
        names = {term for word in text.split()[1:] if word[0].isupper() for term in known[word]}
        self.text.add(self.terms.of(terms), [term in names for term in terms])
        self.texts.append(text)

    def batch(self) -> Batch:
        return Batch(
            ids=self.ids,
            digests=np.frombuffer(b"".join(self.digests), np.uint8).reshape(-1, 16),
            languages=_letters(self.languages),
            sentence_counts=np.array(self.counts, np.uint32),
            starts=np.array([s.start for s in self.sentences], np.uint32),
            ends=np.array([s.end for s in self.sentences], np.uint32),
            paragraphs=np.array([s.paragraph for s in self.sentences], np.uint32),
            lengths=_capped(self.text.lengths),
            signs=signs_of_all(self.texts),
            title_lengths=_capped(self.titles.lengths),
            terms=list(self.terms.numbers),
            tokens=Tokens.of(self.text.terms, self.text.lengths, self.text.named),
            title_tokens=Tokens.of(self.titles.terms, self.titles.lengths, self.titles.named),
        )


class _Names(dict[str, list[str]]):
    """Capitalised words as written to their terms, found once each; forgets all when full."""

    def __init__(self, analyzer: Analyzer) -> None:
        super().__init__()
        self._analyzer = analyzer

    def __missing__(self, written: str) -> list[str]:
        if len(self) >= _REMEMBERED:
            self.clear()
        # A word in small letters before it: an acronym alone would look like a shouted text.
        self[written] = terms = self._analyzer.terms(f"and {written}")
        return terms


@cache
def _names_of(language: str) -> _Names:
    """Keep one for each language and process: names return in later articles."""
    return _Names(analyzer_of(language))


class _Numbered:
    """Terms numbered in the order they come."""

    def __init__(self) -> None:
        self.numbers: defaultdict[str, int] = defaultdict()
        self.numbers.default_factory = self.numbers.__len__

    def of(self, terms: Iterable[str]) -> list[int]:
        return list(map(self.numbers.__getitem__, terms))


@dataclass(slots=True)
class _TermLists:
    """The terms of many units, one after another."""

    terms: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    named: list[bool] = field(default_factory=list)

    def add(self, numbers: list[int], named: list[bool]) -> None:
        self.terms += numbers
        self.lengths.append(len(numbers))
        self.named += named


def _letters(languages: list[str]) -> NDArray[np.uint8]:
    codes = b"".join(code.encode().ljust(2, b"\0")[:2] for code in languages)
    return np.frombuffer(codes, np.uint8).reshape(-1, 2)


def _capped(lengths: list[int]) -> NDArray[np.uint16]:
    return np.minimum(np.array(lengths, np.int64), 65535).astype(np.uint16)
