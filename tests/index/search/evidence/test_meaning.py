"""Columns of meaning: cosines of the question with a sentence, its surroundings and its heads."""

from pathlib import Path

import numpy as np
import pytest

from index.search import EmbeddedEngine, Retriever, Weights
from index.semantic import Encoder, Meaning, VectorMaking, VectorStore
from index.storage import Generation
from tests.index.corpora import current, indexed, write

ARTICLES = {
    "dogs.md": "# House rules\n\n## Can I bring my dog?\n\nOnly on the terrace. It needs a lead.\n",
    "cats.txt": "Cats\n\nCats sleep all day long. At night they hunt mice in the barn.\n",
}


@pytest.fixture(scope="module")
def meaning(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Meaning:
    folder: Path = tmp_path_factory.mktemp("meaning")
    indexed(write(folder / "articles", ARTICLES), folder / "data")
    encoder, generation = Encoder(tiny_model), current(folder / "data")
    return Meaning(encoder, VectorMaking(generation, encoder, VectorStore(folder / "data")).run())


@pytest.fixture(scope="module")
def generation(meaning: Meaning) -> Generation:
    return meaning.vectors.generation


def columns(meaning: Meaning, question: str) -> dict[str, dict[str, float]]:
    retriever = Retriever(EmbeddedEngine(meaning.vectors.generation), Weights(), meaning)
    evidence = retriever.evidence(retriever.read(question))
    assert evidence
    assert evidence.by_meaning
    texts = retriever.texts.of(evidence.positions)
    named = {name: column.tolist() for name, column in evidence.columns.items()}
    return {name: dict(zip(texts, told, strict=True)) for name, told in named.items()}


def cosine(meaning: Meaning, question: str, text: str) -> float:
    [vector] = meaning.encoder.passages([text])
    return float(meaning.encoder.question(question) @ vector)


def test_each_column_compares_the_question_with_what_it_is_named_for(meaning: Meaning) -> None:
    question = "dog on a lead?"
    told = columns(meaning, question)
    expected = {
        "meant": "It needs a lead.",
        "meant_before": "Only on the terrace.",
        "meant_head": "Can I bring my dog?",
        "meant_title": "House rules",
    }
    for name, text in expected.items():
        assert told[name]["It needs a lead."] == pytest.approx(
            cosine(meaning, question, text), abs=0.02
        )
    assert told["meant_before"]["Only on the terrace."] == 0
    assert told["meant_after"]["Only on the terrace."] == pytest.approx(
        told["meant"]["It needs a lead."], abs=1e-6
    )
    assert told["meant_head"]["Cats sleep all day long."] == 0


def test_the_most_alike_of_all_is_behind_nothing_and_ahead_of_the_other_article(
    meaning: Meaning,
) -> None:
    told = columns(meaning, "Where do cats sleep?")
    around = told["meant_around"]
    best = max(around, key=around.__getitem__)
    assert [text for text, first in told["meant_first"].items() if first] == [best]
    assert told["meant_around_behind"][best] == 0
    own = {text for text in around if ("Cats" in text or "mice" in text)}
    own = own if best in own else set(around) - own
    others = max(value for text, value in around.items() if text not in own)
    assert told["meant_ahead"][best] == pytest.approx(around[best] - others, abs=1e-6)


def test_a_question_that_shares_no_word_has_candidates_by_meaning(meaning: Meaning) -> None:
    told = columns(meaning, "hound")
    assert len(told["meant"]) == 4
    assert all(np.isfinite(list(column.values())).all() for column in told.values())


def test_a_misspelt_question_means_what_the_right_one_means(meaning: Meaning) -> None:
    assert columns(meaning, "onyl on the terrace?") == columns(meaning, "only on the terrace?")


def test_questions_in_a_language_that_is_not_known_are_matched_by_words(meaning: Meaning) -> None:
    retriever = Retriever(EmbeddedEngine(meaning.vectors.generation), Weights(), meaning)
    query = retriever.read("Wo schlafen die Cats, wenn es nachts nicht warm ist?")
    evidence = retriever.evidence(query)
    assert evidence
    assert not evidence.by_meaning
    assert "meant" not in evidence.columns


@pytest.mark.parametrize("written", ["Can I bring my dog", "can i bring my dog...", "Dogs."])
def test_a_question_mark_that_is_left_out_changes_nothing(meaning: Meaning, written: str) -> None:
    retriever = Retriever(EmbeddedEngine(meaning.vectors.generation), Weights.shipped(), meaning)
    bare, asked = (
        retriever.candidates(retriever.read(each)) for each in (written, f"{written.strip('. ')}?")
    )
    assert bare.confidence == pytest.approx(asked.confidence)
    assert bare.positions.tolist() == asked.positions.tolist()


@pytest.mark.parametrize("asked", ["Where?", "哪里？", "أين؟", '"Who?"'])
def test_a_question_that_ends_so_is_read_as_it_stands(meaning: Meaning, asked: str) -> None:
    retriever = Retriever(EmbeddedEngine(meaning.vectors.generation), Weights(), meaning)
    assert retriever.read(asked).as_asked == asked
