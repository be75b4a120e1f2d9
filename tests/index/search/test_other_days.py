"""What is of another day or month than the question is no answer, though all else fits."""

from pathlib import Path

import pytest

from tests.index.corpora import index_of

CHOIR = """# Rehearsals

| Group | Day | Time |
|---|---|---|
| Full choir | Tuesday | 19:15 |
| Children | Wednesday | 16:30 |
"""


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("What time does the full choir rehearse on Tuesday?", True),
        ("What time does the full choir rehearse on Mondays?", False),
        ("What time does the full choir rehearse?", True),
    ],
)
def test_a_row_of_another_day_is_closest_only(
    tmp_path: Path, question: str, *, is_answered: bool
) -> None:
    answer = index_of(tmp_path, {"choir.md": CHOIR}).answer(question)
    assert "19:15" in answer.quotes[0].passage.text
    assert answer.answered == is_answered
