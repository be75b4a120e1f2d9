"""The protocol is enough: an engine of dictionaries gives the answers of the embedded one."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index import Answer, Context, Index
from index.search import EmbeddedEngine
from index.semantic import Encoder, Meaning, VectorMaking, VectorStore
from tests import structured
from tests.index.corpora import current, indexed, write
from tests.index.search.engines.in_memory import InMemoryEngine, InMemoryVectors

LONG = " ".join(
    f"Keeper {n} wrote that the lamp of Orlova burned for {n} nights."
    if n % 9
    else f"In {1900 + n} the harbour master Ines Calder paid ${n}."
    for n in range(1, 640)
)
ARTICLES = {
    **structured.ARTICLES,
    "log.txt": f"The lamp of Orlova\n\n{LONG}",
    "sea.txt": (
        "A voyage north\n\nAnn Miller sailed to Iceland in 1986. The voyage cost $12,000. It was"
        " held up because of ice.\n\nSpider-Man was read aboard. The Spider-Man books belonged"
        " to Viotti, the cook. Stoltenberg met Stoltenburg there. Python 3.11 was out."
    ),
    "reise.txt": (
        "Eine Reise\n\nAnn Miller segelte im Mai 1986 nach Island. Die Reise kostete"
        " 12.000 Dollar. Der Koch hieß Viotti und las UploadFile.\n\nNiemand wollte zurück."
    ),
    "play.txt": "A play\n\nTo be, or not to be, that is the question. The prince walks on.\n",
}
WORDS = (
    "Miller Iceland Reise Island voyage cost 1986 Viotti Stoltenberg Stoltenburgh Spider-Man"
    " spiderman pool snorkel sauna Sunday winter stall cheese spices deposit traders knives skates"
    " rink flooded lamp Orlova keeper 77 harbour master Calder Python 3.12 UploadFiles pythn voyge"
    " reserve lane command who when what how much is the of in on not said zebra"
)
QUESTIONS = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=7).map(" ".join)


class Pair(NamedTuple):
    embedded: Index
    plain: Index


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    folder = tmp_path_factory.mktemp("engines")
    indexed(write(folder / "articles", ARTICLES), folder / "data")
    generation = current(folder / "data")
    return Pair(Index(EmbeddedEngine(generation)), Index(InMemoryEngine(generation)))


@pytest.fixture(scope="module")
def both_by_meaning(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    folder = tmp_path_factory.mktemp("meaning")
    indexed(write(folder / "articles", structured.ARTICLES), folder)
    generation, encoder = current(folder), Encoder(tiny_model)
    vectors = VectorMaking(generation, encoder, VectorStore(folder)).run()
    plain = InMemoryEngine(generation)
    meanings = (Meaning(encoder, each) for each in (vectors, InMemoryVectors(plain, vectors)))
    engines = (EmbeddedEngine(generation), plain)
    return Pair(*(Index(e, meaning=m) for e, m in zip(engines, meanings, strict=True)))


def timeless(answer: Answer) -> Answer:
    quotes = tuple(replace(each, score=round(each.score, 6)) for each in answer.quotes)
    parts = tuple(map(timeless, answer.parts))
    sure = round(answer.confidence, 6)
    return replace(answer, milliseconds=0.0, quotes=quotes, confidence=sure, parts=parts)


@given(QUESTIONS, st.booleans())
@example("when did Ann Miller sail to Iceland", False)
@example("To be or not to be", False)
@example("How much is Python 3.12?", False)
@example("UplodFile", False)
@example("Who was the keeper of the lamp for 77 nights?", True)
def test_answers_of_another_engine_are_those_of_the_embedded_one(
    both: Pair, question: str, follows: bool
) -> None:
    context = Context("Who is Ines Calder?", ("log.txt", "sea.txt")) if follows else None
    embedded, plain = (each.answer(question, 5, context) for each in both)
    assert timeless(plain) == timeless(embedded)


@given(QUESTIONS)
@example("Ann Miller sailed to Iceland in 1986.")
def test_so_are_verification_and_explanation(both: Pair, text: str) -> None:
    embedded, plain = (each.verify(text, 5) for each in both)
    assert plain == embedded
    for quote in both.embedded.answer(text, 2).quotes:
        place = quote.passage.standing
        assert both.plain.explain(text, place) == both.embedded.explain(text, place)


@pytest.mark.parametrize("question", ["May I bring a snorkel?", "Who sells olives on Thursdays"])
def test_so_are_answers_by_meaning(both_by_meaning: Pair, question: str) -> None:
    embedded, plain = (each.answer(question, 5) for each in both_by_meaning)
    assert both_by_meaning.embedded.meaning.active
    assert timeless(plain) == timeless(embedded)


def test_so_are_lists_views_and_examples(both: Pair) -> None:
    for article_id in both.embedded.article_ids:
        seen = [(each.view(article_id), each.facts_of(article_id)) for each in both]
        assert seen[0] == seen[1]
        assert both.plain.sentences_of(article_id) == both.embedded.sentences_of(article_id)
    assert both.plain.titled("a", 0, 10) == both.embedded.titled("a", 0, 10)
    assert both.plain.examples("de", 2) == both.embedded.examples("de", 2)
