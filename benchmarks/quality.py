"""Which sentence comes first: ours beside other rankings, on the same sentences, in one run.

    python -m benchmarks.quality DATA

DATA as for `benchmarks.train`, with squad_sentences_dev.tsv. Ours is cross-validated by article on
the sets that the weights are learned from; on the last set, which they are not learned from, it is
as shipped, without the questions that are also in the set of paragraphs.
"""

import argparse
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.train import Taught, teach
from index import ArticleList, Golden, Reindexing, Store, evaluate, open_index, read_golden
from index.evaluation import Outcome
from index.golden import GoldenQuestion, wording
from index.store import Generation

K = 10
_EVERY = 10  # of the ten thousand questions of the last set

Rank = Callable[[str], Sequence[int]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    print(f"{'set':12}{'ranking':34}{'P@1':>7}{'R@3':>7}{'R@10':>7}{'MRR':>7}")
    with tempfile.TemporaryDirectory() as folder:
        taught = teach(data, Path(folder))
        for name, golden in taught.goldens.items():
            _peers(name, golden, taught.corpora[name])
            _row(name, "ours, cross-validated", taught.outcomes[name])
        golden, corpus = _sentences(data, taught, Path(folder))
        _peers("sentences", golden, corpus)
        _row("sentences", "ours", evaluate(open_index(Path(folder) / "sentences"), golden))


def _sentences(data: Path, taught: Taught, folder: Path) -> tuple[Golden, Generation]:
    golden = read_golden(data / "squad_sentences_dev.tsv")
    learned = {wording(q.question) for q in taught.goldens["paragraphs"].questions}
    fresh = [q for q in golden.questions if wording(q.question) not in learned]
    store = Store(folder / "sentences")
    Reindexing(ArticleList(golden.articles), store).run()
    return replace(golden, questions=tuple(fresh[::_EVERY])), store.open(store.pointer().current)


def _peers(name: str, golden: Golden, corpus: Generation) -> None:
    sentences = list(_all_sentences(corpus))
    texts = [text for _, _, _, text in sentences]
    for ranking, make in (
        ("rank_bm25, lower().split()", _rank_bm25),
        ("bm25s, stop words and stemmer", _bm25s),
        ("tantivy, en_stem", _tantivy),
    ):
        rank = make(texts)
        outcomes = []
        for question in golden.questions:
            if question.is_answerable:
                found = (sentences[position] for position in rank(question.question))
                outcomes.append(Outcome(question, _first_right(question, found), 0.0))
        _row(name, ranking, outcomes)


def _all_sentences(corpus: Generation) -> Iterator[tuple[str, int, int, str]]:
    for number in range(corpus.articles):
        article = corpus.article(number)
        for position in range(*corpus.columns.first[number : number + 2].tolist()):
            s = corpus.sentence(position)
            yield article.article_id, s.start, s.end, article.text[s.start : s.end]


def _first_right(
    question: GoldenQuestion, found: Iterator[tuple[str, int, int, str]]
) -> int | None:
    ranks = (rank for rank, hit in enumerate(found, 1) if question.is_answered_by(*hit))
    return next(ranks, None)


def _row(name: str, ranking: str, outcomes: Sequence[Outcome]) -> None:
    ranks = [outcome.rank for outcome in outcomes if outcome.golden.is_answerable]
    shares = [sum(r is not None and r <= k for r in ranks) / len(ranks) for k in (1, 3, K)]
    shares.append(sum(1 / r for r in ranks if r) / len(ranks))
    print(f"{name:12}{ranking:34}" + "".join(f"{share:7.3f}" for share in shares), flush=True)


def _rank_bm25(texts: list[str]) -> Rank:
    from rank_bm25 import BM25Okapi

    engine = BM25Okapi([text.lower().split() for text in texts])

    def rank(question: str) -> list[int]:
        scores = engine.get_scores(question.lower().split())
        return np.argsort(-scores, kind="stable")[:K].tolist()

    return rank


def _bm25s(texts: list[str]) -> Rank:
    import bm25s
    import Stemmer

    stemmer = Stemmer.Stemmer("english")

    def tokens(written: list[str]) -> object:
        return bm25s.tokenize(written, stopwords="en", stemmer=stemmer, show_progress=False)

    engine = bm25s.BM25()
    engine.index(tokens(texts), show_progress=False)

    def rank(question: str) -> list[int]:
        found, _ = engine.retrieve(tokens([question]), k=min(K, len(texts)), show_progress=False)
        return found[0].tolist()

    return rank


def _tantivy(texts: list[str]) -> Rank:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=False, tokenizer_name="en_stem")
    builder.add_integer_field("position", stored=True)
    index = tantivy.Index(builder.build())
    writer = index.writer(num_threads=1)
    for position, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, position=position))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def rank(question: str) -> list[int]:
        words = re.findall(r"\w+", question.lower())
        hits = searcher.search(index.parse_query(" ".join(words), ["text"]), K).hits
        return [searcher.doc(address)["position"][0] for _, address in hits]

    return rank


if __name__ == "__main__":
    main()
