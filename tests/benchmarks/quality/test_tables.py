"""Tables are Markdown, and hold the figures of every ranking."""

from benchmarks.quality.asking import Reply
from benchmarks.quality.collections import Question
from benchmarks.quality.compare import Change, Comparison
from benchmarks.quality.measuring import LEFT_OUT, SHIPPED, Measured
from benchmarks.quality.right import Sentences
from benchmarks.quality.tables import (
    comparison_table,
    confidence_table,
    ranking_table,
    text_of,
    told,
)
from index import KnownQuestion

GOLDEN = KnownQuestion("Who?", "who", ("Ann did it all alone.",))


def replies(*ranks: int | None) -> list[Reply]:
    asked = Question("1", GOLDEN, Sentences(GOLDEN))
    unanswered = Reply(Question("2", GOLDEN, None), None, 0.0)
    return [*(Reply(asked, rank, 0.5, answered=rank == 1) for rank in ranks), unanswered]


def rows(text: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in text.splitlines()
        if line.startswith("|")
    ]


MEASURED = [
    Measured("club", {"tantivy": replies(4, 3), SHIPPED: replies(1, 2), LEFT_OUT: replies(1, 1)}),
    Measured("talk", {SHIPPED: replies()}),
]


def test_rankings_stand_beside_each_other() -> None:
    head, _, *told = rows(text_of([ranking_table(MEASURED)]))
    assert [dict(zip(head, row, strict=True)) for row in told] == [
        {
            "set": "club",
            "answerable": "2",
            "rank_bm25": "",
            "bm25s": "",
            "tantivy": ".000 / .500 / 1.000",
            SHIPPED: ".500 / 1.000 / 1.000",
            "cross-validated": "",
            LEFT_OUT: "1.000 / 1.000 / 1.000",
        }
    ]


def test_the_yes_and_no_is_told_by_weights() -> None:
    head, _, *told = rows(text_of([confidence_table(MEASURED)]))
    assert [row[:3] for row in told] == [
        ["club", SHIPPED, "3"],
        ["club", LEFT_OUT, "3"],
        ["talk", SHIPPED, "1"],
    ]
    first = dict(zip(head, told[0], strict=True))
    assert (first["area"], first["answered"], first["right"]) == ("1.000", ".500", "1.000")
    assert (first["wrong"], first["refused"], first["tantivy"]) == (".000", "1.000", "1.000")


def test_a_comparison_is_a_row_a_set_weights_and_depth() -> None:
    comparison = Comparison((Change("club", SHIPPED, 3, 143, 88, 10, 1),), 143, (), 0)
    _, _, row = rows(text_of([comparison_table(comparison)]))
    assert row == ["club", SHIPPED, "3", "143", "88", "97", "10", "1", "0.0117"]


def test_questions_that_are_answered_otherwise_are_counted_and_named() -> None:
    assert told(Comparison((), 9, (), 0)) == "0 of 9 questions are answered otherwise (as shipped)."
    text = told(Comparison((), 90, tuple(f"club/c{n}" for n in range(12)), 3))
    assert text.startswith(
        "12 of 90 questions are answered otherwise (as shipped): club/c0, club/c1, "
    )
    assert text.endswith("club/c9 ...; 3 are in one of the runs only.")
