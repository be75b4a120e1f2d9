"""Years, read as people write them."""

import pytest

from index.analysis import years_in


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2025/26", {2025, 2026}),
        ("am 20.06.2026", {2026}),
        ("3.5.25", {2025}),
        ("'99", {1999}),
        ("2024-06", {2024}),
        ("1,976 people gave 2025 euros for version 4.2.10", set()),
    ],
)
def test_years_are_read_as_people_write_them(text: str, years: set[int]) -> None:
    assert years_in(text) == years


@pytest.mark.parametrize("decade", ["the 1970s", "the 1970's", "die 1970er", "1970-х"])
def test_a_decade_is_ten_years(decade: str) -> None:
    assert years_in(decade) == frozenset(range(1970, 1980))
