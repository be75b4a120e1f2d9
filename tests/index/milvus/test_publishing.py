"""What is published answers as the generation does that it was made of, before and after edits."""

import random
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from index import (
    BuildInterruptedError,
    Index,
    NothingIndexedError,
    RetrievalError,
    SearchUnavailableError,
    Store,
    current_generation,
    open_index,
    publish,
)
from index.milvus import Client, Publication, published
from index.search import SELECTION
from index.semantic import Encoder, Lack, VectorMaking, VectorStore
from tests import structured
from tests.index.corpora import current, reindexing, write
from tests.index.search.engines.test_protocol import ARTICLES, WORDS, timeless
from tests.milvus_server import MilvusServer, needs_milvus

pytestmark = needs_milvus

ASKED = (
    "when did Ann Miller sail to Iceland",
    "To be or not to be",
    "How much is Python 3.12?",
    "UplodFile",
    "Who was the keeper of the lamp for 77 nights?",
    "What did the voyge cost?",
    "May I bring a snorkel? And who is Ines Calder?",
)
SHORT = {name: text for name, text in ARTICLES.items() if name != "log.txt"}
LONG = {**SHORT, "log.txt": ARTICLES["log.txt"][:12_000]}


def questions(count: int) -> list[str]:
    """Some words of the articles, as they come."""
    drawn = random.Random(7)
    made = (drawn.sample(WORDS.split(), drawn.randint(1, 6)) for _ in range(count))
    return [*ASKED, *map(" ".join, made)]


def built(folder: Path, articles: dict[str, str]) -> Path:
    reindexing(write(folder / "articles", articles), folder / "data").run()
    return folder / "data"


def same(one: Index, other: Index) -> Callable[[str], bool]:
    def is_same(question: str) -> bool:
        first, second = (timeless(each.answer(question, 5)) for each in (one, other))
        return (first.quotes, first.confidence, first.unknown, first.did_you_mean) == (
            second.quotes,
            second.confidence,
            second.unknown,
            second.did_you_mean,
        )

    return is_same


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("served"), LONG)


@pytest.fixture(scope="module")
def served(milvus: MilvusServer, data: Path) -> Index:
    publish(data, milvus.url("served"))
    return open_index(data, url=milvus.url("served"))


def test_answers_are_those_of_the_embedded_index(served: Index, data: Path) -> None:
    is_same = same(open_index(data), served)
    assert [each for each in questions(4) if not is_same(each)] == []


def test_so_are_verification_explanation_lists_and_views(served: Index, data: Path) -> None:
    embedded = open_index(data)
    for text in ("Ann Miller sailed to Iceland in 1986.", "der Koch hieß Viotti"):
        assert served.verify(text) == embedded.verify(text)
        place = embedded.answer(text, 1).quotes[0].passage.standing
        assert served.explain(text, place) == embedded.explain(text, place)
    assert list(served.article_ids) == list(embedded.article_ids)
    for article_id in embedded.article_ids:
        assert served.article(article_id) == embedded.article(article_id)
        assert served.view(article_id) == embedded.view(article_id)
        assert served.facts_of(article_id) == embedded.facts_of(article_id)
    assert served.examples("de", 2) == embedded.examples("de", 2)


def test_additions_edits_and_removals_equal_a_fresh_build(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url = milvus.url("edited")
    publish(built(tmp_path / "one", SHORT), url)
    edited = {**SHORT, "new.txt": "A lighthouse\n\nIts lamp is of 1911. Orlova keeps it."}
    edited["sea.txt"] = edited["sea.txt"].replace("$12,000", "$13,500")
    del edited["play.txt"]
    data = built(tmp_path / "one", edited)
    assert publish(data, url).written == 2
    fresh = built(tmp_path / "other", edited)
    incremental = open_index(data, url=url)
    assert incremental.answer("What did the voyage cost?").quotes[0].passage.text.count("13,500")
    is_same = same(open_index(fresh), incremental)
    assert [each for each in questions(3) if not is_same(each)] == []


def test_what_drifted_is_made_anew_when_somebody_asks(milvus: MilvusServer, tmp_path: Path) -> None:
    url = milvus.url("drifting")
    publish(built(tmp_path, {"a.txt": "One harbour lies here. It is small."}), url)
    long = "The lamp of the harbour of Orlova burned for many nights in a row. " * 9
    data = built(tmp_path, {"a.txt": "One harbour lies here. It is small.", "b.txt": long})
    done = publish(data, url, unasked=True)
    assert (done.written, done.drift > 0.05) == (1, True)
    is_same = same(open_index(data), open_index(data, url=url))
    assert is_same("harbour of Orlova")
    again = publish(data, url)
    assert (again.written, again.drift) == (2, 0.0)


def test_a_rollback_writes_nothing_and_the_next_build_goes_on(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url = milvus.url("rolled")
    first = publish(built(tmp_path, {"a.txt": "The pool is open."}), url)
    data = built(tmp_path, {"a.txt": "The pool is closed."})
    second = publish(data, url)
    Store(data).rollback()
    assert publish(data, url) == replace(first, written=0)
    assert open_index(data, url=url).article("a.txt").text == "The pool is open."
    third = publish(built(tmp_path, {"a.txt": "The pool is full."}), url)
    assert third.name > second.name
    assert open_index(data, url=url).article("a.txt").text == "The pool is full."
    tables = [name for name in Client(url).collections() if name.startswith("rolled_table")]
    assert len(tables) == 2


def test_what_a_build_that_died_left_behind_goes_with_the_next(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url, stop = milvus.url("dying"), threading.Event()
    data = built(tmp_path, {"a.txt": "The pool is open."})
    publish(data, url)
    built(tmp_path, {"a.txt": "The pool is closed.", "b.txt": "So is the sauna."})
    dying = Publication(Client(url), current(data), SELECTION, stop=stop)
    dying.on_progress = lambda _: stop.set()  # in the middle of it
    with pytest.raises(BuildInterruptedError):
        dying.run()
    assert open_index(data, url=url).article("a.txt").text == "The pool is open."
    assert publish(data, url).written == 2
    assert Client(url).count("dying_articles_000001") == 3  # the one before keeps its own


def test_a_generation_is_swapped_under_load_without_an_error(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url = milvus.url("loaded")
    data = built(tmp_path, {"a.txt": "Ticket number 0 costs nothing."})
    publish(data, url)
    failed, seen, done = [], set(), threading.Event()

    def ask() -> None:
        try:
            while not done.is_set():
                index = open_index(data, url=url)
                for _ in range(3):
                    seen.add(index.answer("What does the ticket cost?", 1).quotes[0].passage.text)
        except RetrievalError as error:
            failed.append(error)

    askers = [threading.Thread(target=ask) for _ in range(2)]
    for each in askers:
        each.start()
    for number in range(1, 3):
        publish(built(tmp_path, {"a.txt": f"Ticket number {number} costs nothing."}), url)
    done.set()
    for each in askers:
        each.join()
    assert failed == []
    assert seen <= {f"Ticket number {number} costs nothing." for number in range(3)}
    assert current_generation(data, url) == "000003"


def until_available(ask: Callable[[], object]) -> object:
    pause = threading.Event()
    for _ in range(100):
        try:
            return ask()
        except SearchUnavailableError:
            pause.wait(0.2)
    raise AssertionError("it does not come back")


def test_one_that_answers_too_late_is_said_to_be_away(milvus: MilvusServer, data: Path) -> None:
    publish(data, milvus.url("late"))
    client = Client(milvus.url("late"), patience=0.3)
    name = client.served()
    with milvus.halted():
        with pytest.raises(SearchUnavailableError):
            client.rows(name, [0], "packed")
        with pytest.raises(SearchUnavailableError):
            client.rows(name, [0], "packed")
    assert until_available(lambda: client.rows(name, [0], "packed"))


def test_nothing_published_is_nothing_indexed(milvus: MilvusServer, tmp_path: Path) -> None:
    with pytest.raises(NothingIndexedError, match="verbatim reindex"):
        published(Client(milvus.url("nobody")))


def test_so_are_answers_by_meaning_once_the_vectors_are_published(
    milvus: MilvusServer, tiny_model: Path, tmp_path: Path
) -> None:
    url = milvus.url("meant")
    data = built(tmp_path, structured.ARTICLES)
    publish(data, url, tiny_model)
    assert open_index(data, url=url, model=tiny_model).meaning.lack is Lack.NO_VECTORS
    for edit in ("", "\n\nFins are sold at the kiosk."):
        articles = {**structured.ARTICLES, "pool.md": structured.POOL + edit}
        built(tmp_path, articles)
        VectorMaking(current(data), Encoder(tiny_model), VectorStore(data)).run()
        publish(data, url, tiny_model, unasked=True)
        served = open_index(data, url=url, model=tiny_model)
        assert served.meaning.active
        is_same = same(open_index(data, model=tiny_model), served)
        asked = ["May I bring a snorkel?", "Who sells olives on Thursdays", "fins at the kiosk"]
        assert [each for each in asked if not is_same(each)] == []
