"""Real questions about real articles get the same quotes from either engine; `make soak` asks."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index import (
    ArticleList,
    Encoder,
    FolderSource,
    Quote,
    Reindexing,
    Source,
    Store,
    default_model,
    open_index,
    publish,
    read_ground_truth,
)
from index.semantic import VectorMaking, VectorStore
from tests.index.corpora import DATA, current, needs_data
from tests.milvus_server import MilvusServer, needs_milvus

pytestmark = [pytest.mark.soak, pytest.mark.timeout(7200), needs_data, needs_milvus]

XQUAD = DATA / "xquad" / "xquad.en.json"


def lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line)["question"] for line in file)


SETS: dict[str, tuple[Callable[[], Source], Callable[[], list[str]]]] = {
    "club": (
        lambda: FolderSource(DATA / "club" / "docs"),
        lambda: [*lines(DATA / "club" / "club.jsonl")],
    ),
    "xquad": (
        lambda: ArticleList(tuple(read_ground_truth(XQUAD).articles)),
        lambda: [each.question for each in read_ground_truth(XQUAD).questions[:300]],
    ),
    "news": (lambda: FolderSource(DATA / "bbc"), lambda: [*lines(DATA / "news_dev.jsonl")]),
}
each_set = pytest.mark.parametrize("name", SETS)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the data folder of a set, indexed once."""
    folder, done = tmp_path_factory.mktemp("real"), set[str]()

    def data_of(name: str) -> Path:
        if name not in done:
            Reindexing(SETS[name][0](), Store(folder / name)).run()
            done.add(name)
        return folder / name

    return data_of


def told(quote: Quote) -> tuple[str, list[object]]:
    return quote.passage.article.article_id, list(quote.passage.slices)


@each_set
def test_by_words_all_quotes_are_the_same_in_the_same_order(
    milvus: MilvusServer, built: Callable[[str], Path], name: str
) -> None:
    data, url = built(name), milvus.url(f"real_{name}")
    publish(data, url)
    embedded, served = open_index(data), open_index(data, url=url)
    differing = []
    questions = SETS[name][1]()
    for question in questions:
        one, other = (each.answer(question, 5) for each in (embedded, served))
        same = list(map(told, one.quotes)) == list(map(told, other.quotes))
        if not same or abs(one.confidence - other.confidence) > 1e-4:
            differing.append(question)
    assert len(questions) > 200
    assert differing == []


@pytest.mark.skipif(not default_model().is_dir(), reason="no encoder is installed: make model")
@each_set
def test_by_meaning_the_first_quote_is_the_same_for_99_of_100(
    milvus: MilvusServer, built: Callable[[str], Path], name: str
) -> None:
    data, url = built(name), milvus.url(f"meant_{name}")
    VectorMaking(current(data), Encoder(default_model()), VectorStore(data)).run()
    publish(data, url, default_model())
    embedded = open_index(data, model=default_model())
    served = open_index(data, model=default_model(), url=url)
    assert embedded.meaning.active
    assert served.meaning.active
    questions = SETS[name][1]()
    answers = [[each.answer(q, 1).quotes for each in (embedded, served)] for q in questions]
    same = [list(map(told, one)) == list(map(told, other)) for one, other in answers]
    print(f"{name}: {sum(same)} of {len(same)}")  # noqa: T201
    assert sum(same) >= 0.99 * len(same)
