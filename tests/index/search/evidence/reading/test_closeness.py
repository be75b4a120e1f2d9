"""Closeness: how near the words of a text come to each word of a question."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from index.analysis import language_of
from index.search import EmbeddedEngine, Retriever, Weights
from index.search.evidence import closeness
from index.search.question_type import asking_words
from index.semantic import Encoder, Meaning, TextWords, VectorMaking, VectorStore
from tests.index.corpora import current, indexed, write

ENGLISH = language_of("en")
LOOKED_AT = 5
WIDE = 40


class Dictionary(Encoder):
    """An encoder by whose lights a word means itself, and `also` what other words mean."""

    def __init__(self, **also: str) -> None:
        self._also = also
        self._places: dict[str, int] = {}

    def words(self, text: str) -> TextWords:
        spans, rows = [], []
        for word in text.replace("?", " ").split():
            begin = text.index(word, spans[-1][1] if spans else 0)
            spans.append((begin, begin + len(word)))
            meant = self._also.get(word.lower(), word.lower())
            rows.append(np.eye(WIDE)[self._places.setdefault(meant, len(self._places))])
        return TextWords(spans, np.array(rows, np.float16).reshape(-1, WIDE))


def told(question: str, *texts: str, **also: str) -> dict[str, list[float]]:
    found = closeness(question, texts, Dictionary(**also), ENGLISH)
    return {name: [round(each, 3) for each in column.tolist()] for name, column in found.items()}


def test_a_text_comes_as_near_as_its_words_and_its_least_is_what_it_lacks() -> None:
    found = told("How heavy is the boat", "The boat weighs", "The boat sails", weighs="heavy")
    assert found["close"] == [1.0, 1.0]  # "how heavy" asks: the boat is named
    assert found["close_asked"] == [0.5, 0.0]
    found = told("Which boat leaks badly", "The boat leaks", "The boat sails")
    assert found["close"] == pytest.approx([2 / 3, 1 / 3], abs=1e-3)
    assert found["close_least"] == [0.0, 0.0]


def test_heads_are_read_too_and_what_stands_in_the_last_line_is_told_apart() -> None:
    found = told("cap price", "Merchandise price\ncap 12", "Merchandise\ncap")
    assert found["close"] == [1.0, 0.5]
    assert found["close_here"] == [0.5, 0.5]
    assert found["close_back"] == [0.5, 1.0]


def test_texts_that_are_not_looked_at_are_no_nearer_than_those_that_are() -> None:
    found = told("red boat", *["red boat"] * (LOOKED_AT - 1), "red car", "red boat")
    assert found["close"] == [1.0] * (LOOKED_AT - 1) + [0.5, 0.5]


def test_nothing_is_near_a_text_without_words() -> None:
    assert set(map(tuple, told("red boat", "").values())) == {(0.0,)}
    assert set(map(len, told("red boat").values())) == {0}


@pytest.mark.parametrize(
    ("question", "asking"),
    [
        ("how much does a cap cost", "how much"),
        ("what time is the ferry", "what time"),
        ("who is the treasurer", "who"),
        ("the cap of the treasurer", ""),
        ("a man called horse", ""),
    ],
)
def test_words_that_ask_are_told_from_those_that_name(question: str, asking: str) -> None:
    words = question.split()
    asks = asking_words(ENGLISH, words)
    assert " ".join(word for word, is_one in zip(words, asks, strict=True) if is_one) == asking


@pytest.fixture(scope="module")
def meaning(tmp_path_factory: pytest.TempPathFactory, tiny_model: Path) -> Meaning:
    folder: Path = tmp_path_factory.mktemp("close")
    articles = {"dogs.txt": "Dogs\n\nDogs sleep all day long. They bark.\n"}
    indexed(write(folder / "articles", articles), folder / "data")
    encoder, generation = Encoder(tiny_model), current(folder / "data")
    return Meaning(encoder, VectorMaking(generation, encoder, VectorStore(folder / "data")).run())


@pytest.mark.parametrize(("words", "mode"), [("words", "close"), ("", "meaning")])
def test_words_are_compared_where_the_encoder_has_them(
    meaning: Meaning, words: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = replace(meaning.encoder.description, words=words)
    monkeypatch.setattr(meaning.encoder, "description", described)
    retriever = Retriever(EmbeddedEngine(meaning.vectors.generation), Weights(), meaning)
    query = retriever.read("Do dogs bark?")
    evidence = retriever.evidence(query)
    assert evidence
    assert evidence.mode == mode
    read = retriever.read_candidates(query, evidence.positions)
    assert ("close" in read.columns) == bool(words)
    assert ("close_by_any" in read.certainty(0)) == bool(words)
