"""Other rankings of the same units, each used as its own documentation advises."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from benchmarks.quality.asking import K, Reply, rank_of
from benchmarks.quality.collections import Question
from benchmarks.quality.right import Found
from index import Index

# Of the languages of the collections, those that have a Snowball stemmer, and the peers' lists.
_STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "hi": "hindi",
    "ro": "romanian",
    "ru": "russian",
    "tr": "turkish",
}
_UNKNOWN_TO_TANTIVY = "hi"
_STOP_WORDS = ("de", "en", "es", "ru", "tr", "zh")  # that bm25s brings
_LONGEST = 40  # characters of a word, in tantivy's own analyzers

Hits = Sequence[tuple[int, float]]
Rank = Callable[[str], Hits]
"""A question to the positions of the best units, with their scores."""


def ask_peer(
    make: Callable[[list[str], str], Rank],
    units: Sequence[Found],
    questions: Sequence[Question],
    language: str,
) -> list[Reply]:
    """Have a peer rank the units for all questions, and judge them as quotes are judged."""
    rank = make([unit.text for unit in units], language)
    return [_reply(question, rank(question.text), units) for question in questions]


def _reply(question: Question, hits: Hits, units: Sequence[Found]) -> Reply:
    found = [units[position] for position, _ in hits]
    best = hits[0][1] if hits else 0.0
    return Reply(question, rank_of(question, found), best)


def units_of(index: Index) -> Iterator[Found]:
    """Yield everything that the index can rank."""
    for article_id in index.article_ids:
        text = index.article(article_id).text
        for s in index.sentences_of(article_id):
            yield Found(article_id, s.start, s.end, ((s.start, s.end),), text[s.start : s.end])


def rank_bm25(texts: list[str], language: str) -> Rank:  # noqa: ARG001 - words as written
    """Words as written, between white space."""
    from rank_bm25 import BM25Okapi

    engine = BM25Okapi([text.lower().split() for text in texts])

    def rank(question: str) -> Hits:
        scores = engine.get_scores(question.lower().split())
        best = np.argsort(-scores, kind="stable")[:K].tolist()
        return [(position, float(scores[position])) for position in best]

    return rank


def bm25s(texts: list[str], language: str) -> Rank:
    """Without stop words and stemmed, in the languages that have either."""
    import bm25s
    import Stemmer

    stemmer = Stemmer.Stemmer(_STEMMERS[language]) if language in _STEMMERS else None
    stop_words = language if language in _STOP_WORDS else None

    def tokens(written: list[str]) -> Any:  # noqa: ANN401 - the peers need not be installed
        return bm25s.tokenize(written, stopwords=stop_words, stemmer=stemmer, show_progress=False)

    engine = bm25s.BM25()
    engine.index(tokens(texts), show_progress=False)

    def rank(question: str) -> Hits:
        asked = tokens([question])
        if not asked.ids[0]:  # it takes no empty query
            return []
        found, scores = engine.retrieve(asked, k=min(K, len(texts)), show_progress=False)
        return list(zip(found[0].tolist(), scores[0].tolist(), strict=True))

    return rank


def tantivy(texts: list[str], language: str) -> Rank:
    """Its own analysis, `en_stem` or the like."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=False, tokenizer_name="stemmed")
    builder.add_integer_field("position", stored=True)
    schema, analyzer = builder.build(), _analyzer(language)
    index = tantivy.Index(schema)
    index.register_tokenizer("stemmed", analyzer)
    writer = index.writer(num_threads=1)
    for position, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, position=position))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def rank(question: str) -> Hits:
        terms = (tantivy.Query.term_query(schema, "text", t) for t in analyzer.analyze(question))
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
        hits = searcher.search(query, K).hits
        return [(searcher.doc(address)["position"][0], score) for score, address in hits]

    return rank


def _analyzer(language: str) -> Any:  # noqa: ANN401 - the peers need not be installed
    from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

    filters = [Filter.remove_long(_LONGEST), Filter.lowercase()]
    if language in _STEMMERS and language != _UNKNOWN_TO_TANTIVY:
        filters.append(Filter.stemmer(_STEMMERS[language]))
    builder = TextAnalyzerBuilder(Tokenizer.simple())
    for each in filters:
        builder = builder.filter(each)
    return builder.build()


PEERS = {"rank_bm25": rank_bm25, "bm25s": bm25s, "tantivy": tantivy}
