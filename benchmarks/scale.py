"""Measure whole answers from the embedded index and from a Milvus server, side by side.

    python -m benchmarks.scale [--sentences 20000 100000] [--questions 200] [--url URL]

Without a URL, the embedded Milvus server (milvus-lite) is started here. Articles are made up by
`benchmarks.corpus`. It is waited for an answer as long as it takes: the patience of two seconds
that a bot has would cut off what is to be measured. Prints a table in Markdown.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import corpus
from index import FolderSource, Index, Reindexing, Store, publish
from index.milvus import Client, published
from index.search.engines import EmbeddedEngine, MilvusEngine

_PATIENCE = 120.0  # seconds
_WARM_UP = 10  # questions
_ADDED = 5  # articles, one after another
_AT_ONCE = 4  # questions, where questions a second are counted


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured of one engine."""

    engine: str
    sentences: int
    times: Sequence[float]
    a_second: float

    def __str__(self) -> str:
        ordered = sorted(self.times)
        median, late = statistics.median(ordered), ordered[int(0.95 * len(ordered))]
        cells = (f"{self.sentences:,}", self.engine, f"{median:.0f}", f"{late:.0f}")
        return f"| {' | '.join(cells)} | {self.a_second:.1f} |"


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sentences", type=int, nargs="+", default=[20_000, 100_000])
    options.add_argument("--questions", type=int, default=200)
    options.add_argument("--url", default="")
    told = options.parse_args()
    with tempfile.TemporaryDirectory() as name, _server(told.url, Path(name)) as url:
        print("| sentences | engine | median (ms) | 95th percentile (ms) | questions a second |")
        print("|---|---|---|---|---|")
        for sentences in told.sentences:
            for line in _measured(Path(name) / str(sentences), sentences, told.questions, url):
                print(line, flush=True)


@contextmanager
def _server(url: str, folder: Path) -> Iterator[str]:
    if url:
        yield url
        return
    from tests.milvus_server import started

    server = started(folder)
    try:
        yield server.url("")
    finally:
        server.kill()


def _measured(folder: Path, sentences: int, count: int, url: str) -> Iterator[str]:
    articles = folder / "articles"
    corpus.write(articles, sentences // corpus.SENTENCES, corpus.built_in())
    store = Store(folder / "data")
    Reindexing(FolderSource(articles), store).run()
    place = f"{url.rstrip('/')}/scale_{sentences}"
    wrote = _seconds(lambda: publish(folder / "data", place))
    generation = store.open(store.pointer().current)
    embedded = Index(EmbeddedEngine(generation))
    client = Client(place, patience=_PATIENCE)
    served = Index(MilvusEngine(client, published(client)))
    texts = [embedded.article(each).text for each in embedded.article_ids[:2000]]
    asked = corpus.questions([line for text in texts for line in text.split(". ")], count)
    for name, index in (("embedded", embedded), ("Milvus", served)):
        yield str(_asked(name, generation.sentences, index, asked))
    more = statistics.median(
        _seconds(lambda n=n: _one_more(folder, place, sentences + n)) for n in range(_ADDED)
    )
    told = f"all published in {wrote:.0f} s, an answer from one article more in {more:.1f} s"
    yield f"| {generation.sentences:,} | {told} | | | |"


def _one_more(folder: Path, place: str, number: int) -> None:
    """Add an article, and answer from it: the whole way, but for starts of processes."""
    title, paragraphs = corpus.Writer(corpus.built_in()).article(number)
    name, word = f"more-{number}.txt", f"zwyrtal{number}"
    text = "\n\n".join([title, f"The {word} was lit.", *paragraphs])
    (folder / "articles" / name).write_text(text, "utf-8")
    Reindexing(FolderSource(folder / "articles"), Store(folder / "data")).run()
    publish(folder / "data", place)
    client = Client(place, patience=_PATIENCE)
    quotes = Index(MilvusEngine(client, published(client))).answer(f"What is {word}?").quotes
    assert quotes[0].passage.article.article_id == name


def _asked(name: str, sentences: int, index: Index, asked: Sequence[str]) -> Row:
    for question in asked[:_WARM_UP]:
        index.answer(question)
    times = [1000 * _seconds(lambda q=question: index.answer(q)) for question in asked]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        whole = _seconds(lambda: list(pool.map(index.answer, asked)))
    return Row(name, sentences, times, len(asked) / whole)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
