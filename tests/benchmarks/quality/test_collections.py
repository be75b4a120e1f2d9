"""Sets are read whole, and sampled the same each time."""

from collections.abc import Sequence

import pytest

from benchmarks.quality.collections import BY_NAME, SETS, Question, named, sampled
from index import KnownQuestion
from tests.index.corpora import BBC, DATA, needs_data


def questions(count: int, about: str = "") -> list[Question]:
    return [Question(f"q{n}", KnownQuestion(f"{about}{n}?", ""), None) for n in range(count)]


def ids(asked: Sequence[Question]) -> list[str]:
    return [question.id for question in asked]


def test_a_sample_is_always_the_same_and_in_order() -> None:
    whole = questions(200)
    sample = ids(sampled(whole, 20))
    assert len(sample) == 20
    assert sample == ids(sampled(whole, 20))
    assert sample == sorted(sample, key=ids(whole).index)
    assert set(sample) == set(ids(sampled(whole[::-1], 20)))
    assert sample != ids(whole[:20])


def test_parallel_sets_have_parallel_samples() -> None:
    assert ids(sampled(questions(90, "Wer"), 9)) == ids(sampled(questions(90, "Who"), 9))


def test_a_larger_sample_has_the_smaller_one_in_it() -> None:
    whole = questions(200)
    assert set(ids(sampled(whole, 20))) < set(ids(sampled(whole, 30)))


@pytest.mark.parametrize("most", [None, 5, 6])
def test_few_questions_are_all_asked(most: int | None) -> None:
    assert len(sampled(questions(5), most)) == 5


def test_sets_are_named_one_by_one_or_all_of_a_kind() -> None:
    assert named([]) == list(SETS)
    assert [one.name for one in named(["club"])] == ["club", "club.talk"]
    assert [one.name for one in named(["xquad.de", "wikiqa"])] == ["xquad.de", "wikiqa"]
    assert len(named(["xquad"])) == 12
    assert named(["none"]) == []


def test_sets_that_share_text_are_of_one_group() -> None:
    groups: dict[str, set[str]] = {}
    for one in SETS:
        groups.setdefault(one.group, set()).add(one.name.partition(".")[0])
    assert (
        groups.items()
        >= {
            "news": {"news_dev"},
            "club": {"club"},
            "fastapi": {"fastapi"},
            "squad": {"squad2", "xquad", "squad_sentences"},
            "wikiqa": {"wikiqa"},
        }.items()
    )
    invented = [one for one in SETS if one.name.startswith("folder.")]
    assert len({one.group for one in invented}) == len(invented)


@needs_data
@pytest.mark.parametrize(
    ("name", "asked", "answerable"),
    [
        ("news_dev", 220, 150),
        ("club", 188, 143),
        ("club.talk", 15, 0),
        ("fastapi.posted", 71, 48),
        ("fastapi.headings", 200, 200),
        ("squad2", 2828, 1299),
        ("xquad.en", 1190, 1190),
        ("xquad.th", 1190, 1190),
        ("wikiqa", 126, 126),
        ("squad_sentences", 9386, 9386),
    ],
)
def test_a_set_is_read_whole(name: str, asked: int, answerable: int) -> None:
    def text_of(article_id: str) -> str:
        return (BBC / article_id).read_text("utf-8", errors="replace")

    whole = list(BY_NAME[name].read(DATA, text_of))
    assert len(whole) == asked
    assert len(set(ids(whole))) == asked
    assert sum(question.judge is not None for question in whole) == answerable
    assert all(q.golden.is_answerable == (q.judge is not None) for q in whole)
