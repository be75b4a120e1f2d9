"""Other rankings are asked about the same units, and judged as quotes are."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.quality.collections import Question
from benchmarks.quality.peers import PEERS, Hits, Rank, ask_peer, units_of
from benchmarks.quality.right import Sentences
from index import KnownQuestion
from tests.index.corpora import indexed, write

TEXTS = ["Tea is grown in Assam.", "Ann sailed to Iceland.", "She came back alone."]
ARTICLES = {"sea.txt": f"The sea\n\n{TEXTS[1]} {TEXTS[2]}", "tea.txt": f"The tea\n\n{TEXTS[0]}"}


def question(text: str, *sentences: str) -> Question:
    golden = KnownQuestion(text, "", sentences)
    return Question("1", golden, Sentences(golden) if sentences else None)


def test_units_are_all_that_the_index_ranks(tmp_path: Path) -> None:
    units = list(units_of(indexed(write(tmp_path / "articles", ARTICLES), tmp_path / "data")))
    assert [unit.text for unit in units] == [TEXTS[1], TEXTS[2], TEXTS[0]]
    for unit in units:
        assert ARTICLES[unit.article_id][unit.start : unit.end] == unit.text


def test_a_peer_is_judged_by_its_ranking_and_its_score(tmp_path: Path) -> None:
    def make(texts: list[str], language: str) -> Rank:
        assert language == "en"
        hits: dict[str, Hits] = {"Who?": [(2, 7.5), (0, 1.0)], "Why?": []}
        return hits.__getitem__

    units = list(units_of(indexed(write(tmp_path / "articles", ARTICLES), tmp_path / "data")))
    asked: Sequence[Question] = [question("Who?", TEXTS[1]), question("Why?")]
    replies = ask_peer(make, units, asked, "en")
    assert [(reply.rank, reply.confidence) for reply in replies] == [(2, 7.5), (None, 0.0)]
    assert not any(reply.answered for reply in replies)


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("language", ["en", "hi", "th", "tr"])
def test_peers_rank_what_has_the_words_first(peer: str, language: str) -> None:
    pytest.importorskip(peer)
    if peer == "bm25s":
        pytest.importorskip("Stemmer")
    rank = PEERS[peer](TEXTS, language)
    (first, score), *_ = rank("sailed Iceland")
    assert (first, score > 0) == (1, True)
    for nothing in ("?!", "a" * 60):  # no word, and one that is dropped for its length
        assert [position for position, score in rank(nothing) if score > 0] == []


def test_tantivy_reads_no_question_as_its_query_language() -> None:
    pytest.importorskip("tantivy")
    rank = PEERS["tantivy"](TEXTS, "en")
    for asked in ("(sailed) AND Assam?", "text:sailed -Assam^2", "sailed [tea TO", '"sailed tea'):
        assert {position for position, _ in rank(asked)} >= {0 if "ssam" in asked else 1, 1}
