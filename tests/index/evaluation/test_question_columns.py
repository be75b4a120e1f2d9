"""A line that names the columns of a table is no question."""

import pytest

from index.evaluation.question_columns import PairError, read_pairs

ROWS = (
    "who sailed to iceland ?\tAnn Miller sailed there alone.\nwhy is the sea wet ?\tIt is water.\n"
)
READ = tuple(tuple(line.split("\t")) for line in ROWS.splitlines())


@pytest.mark.parametrize(
    "names",
    [
        *("question\tanswer", "Question\tSentence", "QUESTIONS\tAnswers", "**Q**\t**A**"),
        *("Frage\tAntwort", "вопрос\tответ", "Soru\tCevap", "问\t答", "prompt\texpected"),
        "what people ask\tright passage",
    ],
)
def test_names_of_columns_are_no_question(names: str) -> None:
    pairs = read_pairs(f"{names}\n{ROWS}")
    assert pairs.names == tuple(names.split("\t"))
    assert pairs.rows == READ


@pytest.mark.parametrize(
    "first",
    [
        "who ?\tann did .",
        "opening hours\tWe open at nine.",
        "opening hours\t9 to 5",
        "wifi password\tIt is on the wall beside the door",
    ],
)
def test_a_question_in_the_first_line_stays(first: str) -> None:
    pairs = read_pairs(f"{first}\n{ROWS}")
    assert not pairs.names
    assert pairs.rows == (tuple(first.split("\t")), *READ)


def test_short_questions_with_short_answers_have_no_names_above_them() -> None:
    assert len(read_pairs("opening hours\tnine to five\nwifi\ton the wall\nbikes\tno\n").rows) == 3
    assert not read_pairs("the capital\tof Iceland\nwho sailed to iceland ?\tAnn did.\n").names


@pytest.mark.parametrize("separator", [",", ";"])
def test_named_columns_are_parted_by_commas_and_semicolons_too(separator: str) -> None:
    head = separator.join(("Nr", "Answer", "Question"))
    cells = separator.join(('"Ann, the sailor; alone."', '"Who\nsailed?"'))
    pairs = read_pairs(f"{head}\r\n1{separator}{cells}\r\n\r\n")
    assert pairs.rows == (("Who\nsailed?", "Ann, the sailor; alone."),)


def test_columns_are_taken_by_their_names() -> None:
    assert read_pairs("id\tsentence\tquery\n7\tAnn did.\twho?\n").rows == (("who?", "Ann did."),)


@pytest.mark.parametrize(
    ("text", "line"),
    [("no tab", 1), ("who ?\tann .\n\nwhy ?\n", 3), ("id\tquestion\tanswer\n1\twho ?\n", 2)],
)
def test_a_line_without_both_is_named(text: str, line: int) -> None:
    with pytest.raises(PairError) as told:
        read_pairs(text)
    assert told.value.line == line
