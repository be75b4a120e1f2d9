"""Search engines behind one protocol, each used as its own documentation advises.

All of them drop the same stop words and stem. Those that can keep the sentences do, since a quote
must be shown: bm25s and rank_bm25 keep none.
"""

import pickle
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

K = 10
_QUICK_ENOUGH = 200_000  # sentences; above, rank_bm25 takes seconds a question

Prepare = Callable[[str], Any]
Search = Callable[[Any], list[Any]]


@dataclass(frozen=True, slots=True)
class Corpus:
    """The same sentences twice: as articles in a folder, and one a line."""

    articles: Path
    lines: Path
    sentences: int

    def __iter__(self) -> Iterator[str]:
        with self.lines.open(encoding="utf-8") as file:
            for line in file:
                yield line.rstrip("\n")


class Engine(Protocol):
    """Builds an index in a folder and opens it again."""

    def build(self, corpus: Corpus, folder: Path) -> None:
        """Index all sentences; all of it is in `folder` on return."""

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        """Return what makes a query of a question, and what returns its best 10 sentences."""


class Verbatim:
    """Ours, as `verbatim reindex` builds it: it reads, cleans, compares and splits the articles."""

    def build(self, corpus: Corpus, folder: Path) -> None:
        from index import Library, Reindexing, Store

        Reindexing(Library(corpus.articles, folder), Store(folder)).run()

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        from index.analysis.analyzer import QuestionAnalyzer
        from index.search.bm25 import BM25
        from index.storage.fields import UnitField
        from index.storage.store import Store

        store = Store(folder)
        generation = store.open(store.pointer().current)
        columns, analyzer = generation.columns, QuestionAnalyzer(generation.languages)
        terms_in_all = int(columns.article_lengths.sum())
        ranker = BM25(UnitField(columns.vocabulary, columns.lists, columns.lengths, terms_in_all))

        def prepare(question: str) -> list[str]:
            return [term for word in analyzer.words(question) for term in word.terms]

        return prepare, lambda terms: ranker.best(Counter(terms), K)


class Tantivy:
    """Frequencies without positions, as BM25 needs; two threads write, one searches."""

    _ANALYZER = "english"

    def build(self, corpus: Corpus, folder: Path) -> None:
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_text_field(
            "text", stored=True, tokenizer_name=self._ANALYZER, index_option="freq"
        )
        index = tantivy.Index(builder.build(), str(folder))
        index.register_tokenizer(self._ANALYZER, self._analyzer())
        writer = index.writer(heap_size=256_000_000, num_threads=2)
        for sentence in corpus:
            writer.add_document(tantivy.Document(text=sentence))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        import tantivy

        index = tantivy.Index.open(str(folder))
        index.register_tokenizer(self._ANALYZER, self._analyzer())
        searcher = index.searcher()

        def prepare(question: str) -> Any:  # noqa: ANN401
            return index.parse_query(" ".join(_words(question)), ["text"])

        # Counting all matches would keep it from skipping those that can't come first.
        return prepare, lambda query: list(searcher.search(query, K, count=False).hits)

    @staticmethod
    def _analyzer() -> Any:  # noqa: ANN401 - the peers' types are not installed where this is checked
        from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

        builder = TextAnalyzerBuilder(Tokenizer.simple())
        without_stop_words = Filter.custom_stopword(_stop_words())
        for each in (Filter.lowercase(), without_stop_words, Filter.stemmer("english")):
            builder = builder.filter(each)
        return builder.build()


class Bm25s:
    """With numba, opened memory-mapped."""

    def build(self, corpus: Corpus, folder: Path) -> None:
        import bm25s

        tokens = self._tokens(list(corpus))
        engine = bm25s.BM25(backend="numba")
        engine.index(tokens, show_progress=False)
        engine.save(str(folder))

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        import bm25s

        engine = bm25s.BM25.load(str(folder), mmap=True)

        def search(tokens: Any) -> list[Any]:  # noqa: ANN401
            if not tokens[0]:  # it drops words of one letter, and takes no empty query
                return []
            found, _ = engine.retrieve(tokens, k=K, show_progress=False, n_threads=1)
            return list(found[0])

        return lambda question: self._tokens([question], return_ids=False), search

    @staticmethod
    def _tokens(texts: list[str], **options: bool) -> Any:  # noqa: ANN401
        import bm25s
        import Stemmer

        return bm25s.tokenize(
            texts,
            stopwords=_stop_words(),
            stemmer=Stemmer.Stemmer("english"),
            show_progress=False,
            **options,
        )


class SqliteFts5:
    """A full-text table with the Porter stemmer; stop words are taken out of the question."""

    def build(self, corpus: Corpus, folder: Path) -> None:
        with sqlite3.connect(folder / "fts.db") as database:
            database.execute(
                "create virtual table sentences using fts5(text, tokenize='porter unicode61')"
            )
            rows = ((sentence,) for sentence in corpus)
            database.executemany("insert into sentences (text) values (?)", rows)
            database.execute("insert into sentences (sentences) values ('optimize')")
        database.close()

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        database = sqlite3.connect(folder / "fts.db")

        def search(match: str) -> list[Any]:
            return database.execute(
                f"select rowid from sentences where sentences match ? order by rank limit {K}",  # noqa: S608
                (match,),
            ).fetchall()

        return lambda question: " OR ".join(f'"{word}"' for word in _words(question)), search


class RankBm25:
    """Over our own terms: it has no analysis. Kept by pickle: it has no form on disk."""

    def build(self, corpus: Corpus, folder: Path) -> None:
        if corpus.sentences > _QUICK_ENOUGH:
            raise TooLargeError("seconds a question, and several gigabytes of memory")
        from rank_bm25 import BM25Plus

        from index.analysis.analyzer import Analyzer

        analyzer = Analyzer("en")
        engine = BM25Plus([analyzer.terms(sentence) for sentence in corpus])
        (folder / "rank_bm25").write_bytes(pickle.dumps(engine))

    def open(self, folder: Path) -> tuple[Prepare, Search]:
        import numpy as np

        from index.analysis.analyzer import Analyzer

        engine = pickle.loads((folder / "rank_bm25").read_bytes())  # noqa: S301 - written above
        analyzer = Analyzer("en")

        def search(terms: list[str]) -> list[Any]:
            scores = engine.get_scores(terms)
            best = np.argpartition(-scores, K)[:K]
            return list(best[np.argsort(-scores[best])])

        return analyzer.terms, search


class TooLargeError(Exception):
    """An engine is not asked to do this; the message says why."""


ENGINES: dict[str, Engine] = {
    "verbatim": Verbatim(),
    "tantivy": Tantivy(),
    "bm25s": Bm25s(),
    "sqlite-fts5": SqliteFts5(),
    "rank_bm25": RankBm25(),
}


def _stop_words() -> list[str]:
    from index.analysis import language_of

    return sorted(language_of("en").stop_words)


def _words(question: str) -> list[str]:
    """Return the words of a question for engines with a query language, without stop words."""
    dropped = set(_stop_words())
    words = re.findall(r"\w+", question)
    return [word for word in words if word.lower() not in dropped] or words
