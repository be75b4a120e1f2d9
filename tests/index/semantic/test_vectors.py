"""The sentences of most like meaning are found among many by their signs."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.semantic import GenerationVectors, Packed, signs_of

WIDTH = 96


def vectors_of(sentences: np.ndarray, titles: np.ndarray, of: int) -> GenerationVectors:
    """Return vectors of articles of so many sentences each, without headings."""
    count = len(sentences)
    columns = SimpleNamespace(
        article_of=np.arange(count) // of,
        section_first=np.arange(0, count + of, of)[: -(-count // of) + 1],
    )
    heads = np.zeros((-(-count // of), WIDTH), np.float32)
    parts = (Packed.of(each) for each in (sentences, heads, titles))
    bare = GenerationVectors(SimpleNamespace(columns=columns), *parts, np.zeros((2, 0), np.uint64))
    signs = signs_of(bare.contexts(np.arange(count)))
    return GenerationVectors(bare.generation, bare.sentences, bare.heads, bare.titles, signs)


def random(count: int, seed: int) -> np.ndarray:
    found = np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


@pytest.mark.parametrize("count", [1, 30, 5_000, 70_000])
def test_what_is_like_a_question_is_found_as_if_all_were_compared(count: int) -> None:
    vectors = vectors_of(random(count, 1), random(-(-count // 7), 2), 7)
    likeness = vectors.contexts(np.arange(count))
    asked = likeness[:: max(count // 20, 1)] + 0.5 * random(
        len(likeness[:: max(count // 20, 1)]), 3
    )
    for question in asked:
        exact = np.argsort(-(likeness @ question), kind="stable")[:5]
        assert vectors.nearest(question, 5)[0] == exact[0]


def test_sentences_that_are_all_alike_are_no_more_than_others() -> None:
    same = np.repeat(random(1, 1), 5_000, axis=0)
    vectors = vectors_of(same, random(50, 2)[:1].repeat(50, axis=0), 100)
    assert len(vectors._likely(same[0])) == 2_000
    assert len(vectors.nearest(same[0], 40)) == 40


@given(st.integers(1, 200), st.integers(0, 2**32 - 1))
def test_signs_tell_which_numbers_are_above_nothing(width: int, seed: int) -> None:
    vectors = np.random.default_rng(seed).normal(size=(3, width)).astype(np.float32)
    differing = np.bitwise_count(signs_of(vectors)[:, :1] ^ signs_of(vectors)).sum(axis=0)
    assert differing.tolist() == ((vectors > 0) != (vectors[:1] > 0)).sum(axis=1).tolist()


@given(st.integers(0, 50))
def test_packed_vectors_are_nearly_what_they_were(count: int) -> None:
    vectors = random(count, count)
    packed = Packed.of(vectors)
    assert len(packed) == count
    assert np.allclose(packed[np.arange(count)], vectors, atol=0.5 / 127)
