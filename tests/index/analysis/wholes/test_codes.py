"""Codes and names with signs are one term; ages, scores and stretches are none."""

import pytest

from index.analysis.analyzer import Analyzer
from index.analysis.wholes.codes import codes_in


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The pump HX-7741/B, hx-7741/b", ["hx7741b", "hx7741b"]),
        ("WF-M5799DWF (RULE-A002)", ["wfm5799dwf", "rulea002"]),
        ("CVE-2024-31416, cve-2024-31416", ["cve202431416", "cve202431416"]),
        ("ABC/12345 and ABC-12345", ["abc12345", "abc12345"]),
        ("docket 03-2387", ["03-2387"]),
        ("order 2019/4711, form 1998-0042", ["2019-4711", "1998-0042"]),
        ("DE89 3704 0044 0532 0130 00", ["de89370400440532013000"]),
        ("GB29 NWBK 6016 1331 9268 19", ["gb29nwbk60161331926819"]),
        ("v1.2.4 is out", ["1.2.4"]),
        (".NET, Node.js", [".net", "nodejs"]),
    ],
)
def test_a_code_is_one_term_whatever_joins_its_parts(text: str, terms: list[str]) -> None:
    assert [code.term for code in codes_in(text)] == terms


@pytest.mark.parametrize(
    "text",
    [
        "a 45-year-old, a 24-hour strike, 5-a-side",
        "mid-2004, post-9/11, covid-19, top-10",
        "10-12, 2004-05, 2024/25, 1914-1918, 3-1, 24/7, 1/2",
        "e.g. the U.S., at 5 p.m. and so on...",
        "ann@example.org, www.bbc.co.uk/news",
        "2.5bn, 10,000m, 25 000",
    ],
)
def test_ages_scores_stretches_and_abbreviations_are_no_codes(text: str) -> None:
    assert codes_in(text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("C++, C# or C", ["c++", "c#", "c"]),
        ("an A+ in F#", ["a+", "f#"]),
        ("C++17", ["c++", "17"]),
        ("a+b", ["b"]),
        ("the HX-7741/B", ["hx7741b", "hx7741", "b"]),
        ("NodeJS", Analyzer("en").terms("Node.js")),
        ("07.08.2022", ["2022-08-07", "08-07", "7", "august", "2022"]),
        ("7 August 2022", ["2022-08-07", "08-07", "7", "august", "2022"]),
    ],
)
def test_signs_are_of_the_word_and_codes_and_days_stand_before_their_parts(
    text: str, terms: list[str]
) -> None:
    assert Analyzer("en").terms(text) == terms
