"""BM25 over posting lists gives what rank_bm25 gives, for less."""

from collections import Counter
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rank_bm25 import BM25Plus

from index.indexing.inverting import inverted
from index.search.bm25 import BM25, GroupBM25
from index.search.bm25 import units as bm25
from index.storage.fields import GroupedField, UnitField
from index.storage.vocabulary import StringTable

TERMS = st.sampled_from([*"abcdefgh", "ünder", "s400"])
UNITS = st.lists(st.lists(TERMS, max_size=12), min_size=1, max_size=40).filter(
    lambda units: any(units)
)
FEW = st.sampled_from([0, 10, 1000])  # postings, up to which all are scored
QUERIES = st.lists(st.one_of(TERMS, st.just("unheard-of")), max_size=6)


def field_of(units: list[list[str]]) -> UnitField:
    terms = sorted({term for unit in units for term in unit})
    numbers = [terms.index(term) for unit in units for term in unit]
    lengths = np.array([len(unit) for unit in units], np.uint16)
    unnamed = np.zeros(len(numbers), np.bool_)
    lists = inverted(np.array(numbers, np.int64), lengths.astype(np.int64), unnamed, len(terms))
    return UnitField(StringTable.of(terms), lists, lengths, int(lengths.sum()))


def grouped(units: list[list[str]], sizes: list[int]) -> GroupedField:
    inner = field_of(units)
    first = np.cumsum([0, *sizes]).astype(np.uint32)
    group_of = np.repeat(np.arange(len(sizes), dtype=np.uint32), sizes)
    lengths = np.add.reduceat(inner.unit_lengths, first[:-1].astype(np.intp), dtype=np.uint32)
    frequencies = [len(set(group_of[inner.lists[t].units])) for t in range(inner.lists.terms)]
    return GroupedField(inner, first, group_of, lengths, np.array(frequencies, np.uint32))


class Hit(NamedTuple):
    position: int
    score: float


def ranked(ranker: BM25, query: list[str], k: int) -> list[Hit]:
    units, scores = ranker.best(Counter(query), k)
    return [Hit(*pair) for pair in zip(units.tolist(), scores.tolist(), strict=True)]


def expected(units: list[list[str]], query: list[str], k: int) -> list[tuple[int, float]]:
    scores = BM25Plus(units).get_scores(query)
    sharing = [i for i, unit in enumerate(units) if set(unit) & set(query)]
    return sorted(((i, scores[i]) for i in sharing), key=lambda hit: (-round(hit[1], 9), hit[0]))[
        :k
    ]


@given(UNITS, QUERIES, st.integers(0, 50), FEW)
def test_hits_and_scores_are_rank_bm25s_own(
    units: list[list[str]], query: list[str], k: int, few: int
) -> None:
    with patch.object(bm25, "_FEW", few):
        hits = ranked(BM25(field_of(units)), query, k)
    wanted = expected(units, query, k)
    assert [round(hit.score, 8) for hit in hits] == [round(score, 8) for _, score in wanted]
    assert {hit.position for hit in hits} <= {
        i for i, unit in enumerate(units) if set(unit) & set(query)
    }
    scores = BM25Plus(units).get_scores(query)
    for hit in hits:
        assert hit.score == pytest.approx(scores[hit.position], abs=1e-9)


@given(UNITS, QUERIES, FEW)
def test_equal_units_are_ranked_by_position(
    units: list[list[str]], query: list[str], few: int
) -> None:
    with patch.object(bm25, "_FEW", few):
        hits = ranked(BM25(field_of([*units, *units])), query, 100)
    places = {hit.position: place for place, hit in enumerate(hits)}
    for position in range(len(units)):
        if position in places:
            assert places[position] < places[position + len(units)]


@given(UNITS, QUERIES)
def test_scores_of_given_units_are_those_of_the_ranking(
    units: list[list[str]], query: list[str]
) -> None:
    ranker = BM25(field_of(units))
    scores = ranker.scores(Counter(query), np.arange(len(units)))
    assert scores == pytest.approx(BM25Plus(units).get_scores(query), abs=1e-9)


@given(UNITS, QUERIES, st.data(), FEW)
def test_articles_are_ranked_as_rank_bm25_ranks_them_whole(
    units: list[list[str]], query: list[str], data: st.DataObject, few: int
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(units)))) | {len(units)})
    sizes = np.diff([0, *cuts]).tolist()
    whole = [
        [term for unit in units[a:b] for term in unit]
        for a, b in zip([0, *cuts], cuts, strict=False)
    ]
    with patch.object(bm25, "_FEW", few):
        hits = ranked(GroupBM25(grouped(units, sizes)), query, 5)
    scores = BM25Plus(whole).get_scores(query)
    assert len(hits) == min(5, sum(bool(set(unit) & set(query)) for unit in whole))
    for hit in hits:
        assert hit.score == pytest.approx(scores[hit.position], abs=1e-9)


def test_pruning_keeps_what_a_common_term_alone_would_have_brought() -> None:
    rng = np.random.default_rng(7)
    words = [f"w{i}" for i in range(300)]
    weights = 1 / np.arange(1, 301)
    units = [list(rng.choice(words, 12, p=weights / weights.sum())) for _ in range(3000)]
    ranker = BM25(field_of(units))
    for _ in range(20):
        query = [str(w) for w in rng.choice(words, 5, p=weights / weights.sum())]
        with patch.object(bm25, "_FEW", 0):
            hits = ranked(ranker, query, 10)
        assert [hit.position for hit in hits] == [hit.position for hit in ranked(ranker, query, 10)]
        best = sorted(BM25Plus(units).get_scores(query), reverse=True)[:10]
        assert [hit.score for hit in hits] == pytest.approx(best, abs=1e-9)


def test_a_question_that_shares_no_term_gets_no_hit() -> None:
    assert ranked(BM25(field_of([["a"], ["b", "b"]])), ["c"], 10) == []


def test_a_unit_of_more_than_255_times_the_same_term_is_still_found() -> None:
    assert [hit.position for hit in ranked(BM25(field_of([["b"], ["a"] * 300])), ["a"], 3)] == [1]


def test_one_unit_of_one_term_is_found() -> None:
    [hit] = ranked(BM25(field_of([["a"]])), ["a"], 3)
    assert hit.score == pytest.approx(BM25Plus([["a"]]).get_scores(["a"])[0])
