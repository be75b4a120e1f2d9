"""Footnotes beside what refers to them, in quotes of Markdown and of what is read as it."""

import pytest

from index import Index
from tests.index.corpora import indexed, write

CHURCH = """# Church

The church was built in 1438.[^1] Its tower is 40 metres high.[^tower] It stands on a hill.

| Bell | Weight |
|---|---|
| Anna | 900 kg[^1] |
| Clara | 400 kg |

[^1]: The chronicle says otherwise.
[^tower]: Without the vane.
[^alone]: Nothing refers to the crypt.
"""


@pytest.fixture(scope="module")
def church(tmp_path_factory) -> Index:
    folder = tmp_path_factory.mktemp("church")
    return indexed(write(folder / "articles", {"church.md": CHURCH}), folder / "data")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("When was it built?", "The church was built in 1438.\nThe chronicle says otherwise."),
        ("How high is the tower?", "Its tower is 40 metres high.\nWithout the vane."),
        ("weight of Anna", "Anna · Weight 900 kg\nThe chronicle says otherwise."),
        ("weight of Clara", "Clara · Weight 400 kg"),
        ("does it stand on a hill", "It stands on a hill."),
        ("is that without the vane", "Its tower is 40 metres high.\nWithout the vane."),
        ("crypt", "Nothing refers to the crypt."),
    ],
)
def test_a_note_is_quoted_with_what_refers_to_it(church: Index, question: str, first: str) -> None:
    read = church.answer(question).quotes[0].shown.text
    assert read.endswith(first)
    notes = [line for line in read.splitlines() if line in CHURCH and f"]: {line}" in CHURCH]
    assert notes == [line for line in first.splitlines() if f"]: {line}" in CHURCH]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("What does lunch cost?", "Lunch* · 5.50\nMissed meals are charged."),
        ("What does dinner cost?", "Dinner · 7.00"),
        ("Are missed meals charged?", "Lunch* · 5.50\nMissed meals are charged."),
    ],
)
def test_a_note_of_plain_text_is_quoted_with_what_has_its_mark(tmp_path, question, shown):
    canteen = "Canteen\n\nLunch*    5.50\nDinner    7.00\n\n* Missed meals are charged.\n"
    index = indexed(write(tmp_path / "articles", {"canteen.txt": canteen}), tmp_path / "data")
    assert index.answer(question).quotes[0].shown.text == shown
