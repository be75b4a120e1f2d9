"""A quote is right by where it stands, by its words, or by all the pieces that it shows."""

from collections.abc import Mapping
from typing import Any

import pytest

from benchmarks.quality.right import Found, Judged, Pieces, Spans, found_in, lies_in, overlaps
from index import Article, Passage, Quote, Shown

SPAN = ("a.txt", 10, 20)
SAID = "Masai missed the national trials in early February."
TEXTS = {
    "gold.txt": f"Athletics\n\nShe ran. {SAID} She came back.",
    "twin.txt": "Sport\n\nMASAI missed the national\ntrials in early February! It rained.",
    "far.txt": "Sport\n\nMasai missed the regional trials in early February. She came back.",
}


def found(article_id: str, said: str) -> Found:
    start = TEXTS[article_id].index(said)
    end = start + len(said)
    return Found(article_id, start, end, ((start, end),), said)


def gold(said: str, *, within: bool = False) -> Spans:
    one = found("gold.txt", said)
    return Spans((("gold.txt", one.start, one.end),), TEXTS.__getitem__, within)


@pytest.mark.parametrize(
    ("start", "end", "right"),
    [
        (10, 20, True),
        (0, 100, True),  # holds all of the shorter
        (12, 14, True),  # lies in it
        (0, 15, True),  # just half of the shorter, which is the span
        (0, 14, False),
        (18, 22, True),  # just half of the shorter, which is the quote
        (19, 22, False),
        (0, 10, False),  # touches it
        (20, 30, False),
        (10, 10, False),  # says nothing
    ],
)
def test_a_slice_is_right_that_has_half_of_the_shorter(start: int, end: int, right: bool) -> None:
    assert overlaps(("a.txt", start, end), SPAN) == right
    assert not overlaps(("b.txt", start, end), SPAN)


@pytest.mark.parametrize(
    ("start", "end", "right"),
    [(10, 20, True), (12, 14, True), (9, 20, False), (10, 21, False), (30, 40, False)],
)
def test_below_a_heading_a_slice_is_right_that_lies_in_the_span(
    start: int, end: int, right: bool
) -> None:
    assert lies_in(("a.txt", start, end), SPAN) == right
    assert not lies_in(("b.txt", start, end), SPAN)


@pytest.mark.parametrize(
    ("article_id", "said", "rank"),
    [
        ("gold.txt", SAID, 1),
        ("twin.txt", "MASAI missed the national\ntrials in early February!", 1),
        ("far.txt", "Masai missed the regional trials in early February.", None),
        ("far.txt", "She came back.", None),  # other words of the right article
        ("twin.txt", "early February", None),  # too few words to prove anything
    ],
)
def test_the_same_words_in_another_article_count(
    article_id: str, said: str, rank: int | None
) -> None:
    assert gold(SAID).rank([found(article_id, said)]) == rank


def test_below_a_heading_a_twin_must_lie_in_the_span_too() -> None:
    twin = found("twin.txt", "MASAI missed the national\ntrials in early February!")
    assert gold(f"She ran. {SAID}", within=True).rank([twin]) == 1
    assert gold("trials in early February", within=True).rank([twin]) is None


def test_the_rank_is_that_of_the_first_right_quote() -> None:
    wrong, right = found("gold.txt", "She ran."), found("gold.txt", SAID)
    assert gold(SAID).rank([wrong, right, right]) == 2
    assert gold(SAID).rank([wrong]) is None
    assert gold(SAID).rank([]) is None


def test_pieces_may_be_shown_by_several_quotes() -> None:
    def is_right(shown: list[dict[str, str]], question: Mapping[str, Any]) -> bool:
        return all(any(piece in one["text"] for one in shown) for piece in question["gold"])

    shown = [found("gold.txt", text) for text in ("She ran.", SAID, "She came back.")]
    assert Pieces(is_right, {"gold": ["ran", "national"]}).rank(shown) == 2
    assert Pieces(is_right, {"gold": ["ran", "back"]}).rank(shown) == 3
    assert Pieces(is_right, {"gold": ["slept"]}).rank(shown) is None


def test_lessons_judge_a_sentence_by_itself() -> None:
    asked = Judged("Where?", "posted", judge=gold(SAID))
    one, other = found("gold.txt", SAID), found("gold.txt", "She ran.")
    assert asked.is_answerable
    assert asked.is_answered_by(one.article_id, one.start, one.end, one.text)
    assert not asked.is_answered_by(other.article_id, other.start, other.end, other.text)
    assert not Judged("Where?", "posted").is_answerable


def test_a_quote_is_read_as_the_slice_that_answers_and_all_that_it_shows() -> None:
    article = Article("gold.txt", "Athletics", TEXTS["gold.txt"])
    head, one = found("gold.txt", "Athletics"), found("gold.txt", SAID)
    slices = ((head.start, head.end), (one.start, one.end))
    passage = Passage(article, one.start, one.end, slices=slices)
    assert found_in(Quote(passage, 2.5, Shown(SAID))) == Found(
        "gold.txt", one.start, one.end, slices, f"Athletics\n{SAID}", 2.5
    )
