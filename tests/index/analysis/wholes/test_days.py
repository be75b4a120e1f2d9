"""A day is one term, however it is written; what is no day is none."""

import pytest

from index.analysis.wholes.days import (
    calendar_words,
    days_in,
    is_day,
    with_months_named,
    without_year,
)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (
            "en",
            "7 August 2022 | August 7, 2022 | the 7th of August, 2022 | Aug. 7 2022 | 7-Aug-2022",
        ),
        ("en", "2022-08-07 | 07.08.2022 | 7/8/22 | 8/7/2022 | 2022/08/07"),
        ("de", "7. August 2022 | 07.08.2022 | 7.8.22 | 2022-08-07 | 7/8/2022"),
        ("es", "7 de agosto de 2022 | 7/8/22 | 07-08-2022"),
        ("ru", "7 августа 2022 года | 07.08.2022 | 7.08.22"),
        ("tr", "7 Ağustos 2022'de | 07.08.2022"),
        ("fr", "le 7 août 2022 | 07/08/2022"),
        ("zh", "2022年8月7日"),
        ("xx", "7 August 2022 | 2022-08-07"),
    ],
)
def test_a_day_is_one_term_however_it_is_written(language: str, written: str) -> None:
    for each in written.split(" | "):
        assert "2022-08-07" in {day.term for day in days_in(f"On {each}.", language)}, each


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("en", "on 9 June", {"0000-06-09", "06-09"}),
        ("en", "24–26 December 2021", {"2021-12-24", "2021-12-25", "2021-12-26"}),
        ("de", "am 24. und 26. Dezember", {"0000-12-24", "0000-12-26"}),
        ("en", "25/12/2021", {"2021-12-25"}),
        ("de", "8/7/2022", {"2022-07-08"}),
        ("en", "May 5, is it open?", {"0000-05-05"}),
    ],
)
def test_days_without_a_year_stretches_of_days_and_the_order_of_the_language(
    language: str, text: str, terms: set[str]
) -> None:
    found = {day.term for day in days_in(text, language)}
    assert terms <= found
    assert {term for term in found if len(term) > 5} == {term for term in terms if len(term) > 5}


@pytest.mark.parametrize(
    "text",
    [
        "May 5 people enter?",
        "version 3.12.10 and 1.2.4",
        "30 February 2020, 31.04.2021, 2021-13-01",
        "in 2004 and 7 marches, 45 Junes",
        "they may 5",
        "a child of age 14 may swim",
        "10/12 of them, 24/7, 1.5.",
        "no digits in August",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert days_in(text, "en") == []


def test_a_day_stands_where_it_is_written_and_so_does_its_beginning_without_the_year() -> None:
    text = "On August 7, 2022 it rained."
    spans = {day.term: text[day.start : day.end] for day in days_in(text, "en")}
    assert spans == {"2022-08-07": "August 7, 2022", "08-07": "August 7"}


def test_terms_of_days_are_told_from_numbers() -> None:
    assert is_day("2022-08-07")
    assert not any(map(is_day, ("0000-08-07", "08-07", "2022", "03-2387")))
    assert without_year("2022-08-07") == "0000-08-07"


def test_names_of_the_calendar_are_known_in_each_language() -> None:
    assert {"tuesday", "tue", "august"} <= calendar_words("en")
    assert {"dienstag", "marz"} <= calendar_words("de")


@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "Termin am 14.12. um neun"), ("de", "8.12.–14.12."), ("en", "14.12. Ilka and Lea")],
)
def test_a_day_with_two_full_stops_has_no_year(language: str, written: str) -> None:
    assert "0000-12-14" in {day.term for day in days_in(written, language)}


@pytest.mark.parametrize(
    "written", ["1.2. Clause", "Kapitel 1.2. Regeln", "31.2. nothing", "1.14."]
)
def test_numbers_of_clauses_are_no_days(written: str) -> None:
    assert days_in(written, "de") == []


@pytest.mark.parametrize(
    ("language", "written", "named"),
    [
        ("en", "Date: 2026-12-08; Ann", "Date: 8 December 2026; Ann"),
        ("de", "am 08.12.2026 und am 9.12.", "am 8 December 2026 und am 9 December"),
        ("en", "25/12/2026", "25 December 2026"),
        ("en", "7/8/22 or 8 December", "7/8/22 or 8 December"),
        ("en", "version 3.12.2026.1, 10:30", "version 3.12.2026.1, 10:30"),
    ],
)
def test_days_in_digits_are_named_where_their_order_is_sure(
    language: str, written: str, named: str
) -> None:
    assert with_months_named(written, language) == named
