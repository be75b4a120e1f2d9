"""What speaks for a sentence has a name, and none of it depends on the length of a question."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Index
from index.search import EmbeddedEngine
from index.search.retriever import Retriever
from index.search.weights import Weights
from index.storage.store import Store
from tests.index.corpora import indexed, write

ARTICLES = {
    "bank.txt": (
        "Santander boss on trial\n\nThe trial of Emilio Botin, the chairman of Santander, has"
        " started in Madrid. He took over the chairmanship in 1986. Analysts said the bank was"
        " sound.\n\nMr Botin denied the charges. The trial will last two months."
    ),
    "sea.txt": (
        "A voyage north\n\nAnn Miller sailed to Iceland in 1986. The voyage cost $12,000. It was"
        " held up because of ice.\n\nSpider-Man was read aboard. The Spider-Man books belonged"
        " to Viotti, the cook."
    ),
    "tea.txt": (
        "Tea in Assam\n\nTea is grown in Assam. Two million people drink it. The price rose by"
        " 12%. Macrovision filmed the harvest. Macrovision is a firm."
    ),
}
SUBJECTS = ["Botin", "trial", "Iceland", "1986", "tea", "price", "Santander"]
WORDS = st.sampled_from([*SUBJECTS, "the", "of", "who", "when"])
QUESTIONS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
FILLING = st.lists(st.sampled_from(["the", "of", "and", "is", "to"]), max_size=12)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("corpus")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


@pytest.fixture(scope="module")
def retriever(index: Index, tmp_path_factory: pytest.TempPathFactory) -> Retriever:
    folder = tmp_path_factory.mktemp("again")
    indexed(write(folder / "articles", ARTICLES), folder / "data")
    store = Store(folder / "data")
    return Retriever(EmbeddedEngine(store.open(store.pointer().current)), Weights.shipped())


@given(QUESTIONS)
def test_evidence_is_finite_and_has_a_row_for_each_candidate(
    retriever: Retriever, question: str
) -> None:
    evidence = retriever.evidence(retriever.read(question))
    if evidence is not None:
        columns = evidence.columns
        assert set(columns) == set(Weights.shipped().words.order)
        for column in columns.values():
            assert column.shape == evidence.positions.shape
            assert np.isfinite(column).all()


@given(QUESTIONS, FILLING)
def test_no_evidence_depends_on_how_long_a_question_is(
    retriever: Retriever, question: str, filling: list[str]
) -> None:
    longer = retriever.evidence(retriever.read(" ".join([question, *filling, question])))
    plain = retriever.evidence(retriever.read(question))
    if plain is None or longer is None:
        assert plain is longer
        return
    expected, found = plain.columns, longer.columns
    for name in expected:
        np.testing.assert_allclose(found[name], expected[name], atol=1e-5, err_msg=name)


@given(QUESTIONS)
def test_scores_only_fall_and_confidence_is_a_probability(
    retriever: Retriever, question: str
) -> None:
    found = retriever.candidates(retriever.read(question))
    assert (np.diff(found.scores) <= 0).all()
    assert 0 <= found.confidence <= 1
    assert len(set(found.positions.tolist())) == len(found.positions)


def test_confidence_can_be_explained_by_its_columns(retriever: Retriever) -> None:
    found = retriever.candidates(retriever.read("When did Ann Miller sail to Iceland?"))
    weights = Weights.shipped().words.confidence
    total = sum(weight * found.certainty[name] for name, weight in weights.items())
    assert found.confidence == pytest.approx(1 / (1 + math.exp(-total)))


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("When did Botin take over at Santander?", "He took over the chairmanship in 1986."),
        ("How much did the voyage cost?", "The voyage cost $12,000."),
        ("Why was Ann Miller held up?", "It was held up because of ice."),
        ("How long will the Botin trial last?", "The trial will last two months."),
        ("Where is tea grown?", "Tea is grown in Assam."),
        ("how many drink tea", "Two million people drink it."),
    ],
)
def test_the_sentence_that_answers_comes_first(index: Index, question: str, quote: str) -> None:
    assert index.answer(question).quotes[0].passage.text.endswith(quote)


@pytest.mark.parametrize(
    ("question", "written", "searched"),
    [
        ("who read spiderman?", "spiderman", "Spider Man"),
        ("who was on the voyaje?", "voyaje", "voyage"),
    ],
)
def test_a_misspelt_word_is_corrected_against_the_corpus_and_told(
    index: Index, question: str, written: str, searched: str
) -> None:
    answer = index.answer(question)
    assert [(c.written, c.searched) for c in answer.corrections] == [(written, searched)]
    assert answer.unknown == ()


@pytest.mark.parametrize(
    ("question", "written", "searched"),
    [
        ("who is Vioti?", "Vioti", "Viotti"),
        ("what did Macrovison film?", "Macrovison", "Macrovision"),
        ("the santnder trial", "santnder", "Santander"),
    ],
)
def test_a_misspelt_name_is_asked_back_and_looked_for_meanwhile(
    index: Index, question: str, written: str, searched: str
) -> None:
    answer = index.answer(question)
    assert [(c.written, c.searched) for c in answer.did_you_mean] == [(written, searched)]
    assert (answer.corrections, answer.answered) == ((), False)
    assert answer.quotes


@pytest.mark.parametrize("question", ["what is a bnk", "the Zanzibar trial", "the 1989 trial"])
def test_short_words_far_words_and_numbers_are_not_corrected(index: Index, question: str) -> None:
    assert index.answer(question).corrections == ()
    assert len(index.answer(question).unknown) == 1


def test_a_refusal_names_the_words_that_no_article_has(index: Index) -> None:
    answer = index.answer("Who invented the wingspan of Zanzibar?")
    assert not answer.answered
    assert answer.unknown == ("invented", "wingspan", "Zanzibar")


def test_a_refusal_offers_the_nearest_headlines(index: Index) -> None:
    answer = index.answer("Which lawyer did the brother of Emilio Botin hire in Toronto?")
    assert answer.nearest[0].title == "Santander boss on trial"


def test_a_question_of_unknown_words_gets_no_confidence(index: Index) -> None:
    answer = index.answer("Zanzibar wingspan?")
    assert (answer.confidence, answer.quotes) == (0.0, ())


def test_a_long_article_is_read_around_its_best_sentences(tmp_path: Path) -> None:
    lines = [f"Nothing of note happened on day {day}." for day in range(300)]
    lines[200] = "Ann Miller found the lost harbour."
    index = indexed(
        write(tmp_path / "articles", {"log.txt": "The log\n\n" + " ".join(lines)}),
        tmp_path / "data",
    )
    answer = index.answer("Who found the lost harbour?", 10)
    assert answer.quotes[0].passage.text == lines[200]
