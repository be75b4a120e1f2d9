"""Names that two texts have instead of each other's."""

import pytest

from index.quotes.naming import other_names


@pytest.mark.parametrize(
    ("one", "other", "language", "names"),
    [
        ("Vorsitzende ist Anna.", "Vorsitzender ist Ivo Falk.", "de", ("Anna", "Ivo Falk")),
        ("Secretary: Rita Vance", "Secretaries: Bob Falk", "en", ("Rita Vance", "Bob Falk")),
        ("The mayor is Hedda.", "The Mayors are Ivo.", "en", None),
        ("The mayor is Hedda Lund.", "The judge is Ivo Falk.", "en", None),
    ],
)  # fmt: skip
def test_other_forms_of_a_word_are_no_names(
    one: str, other: str, language: str, names: tuple[str, str] | None
) -> None:
    assert other_names(one, other, (language, language), "") == names
