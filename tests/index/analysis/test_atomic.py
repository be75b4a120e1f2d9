"""Patterns mean the same on every Python: no group is repeated possessively."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.languages.atomic import atomic
from tests.test_architecture import ROOT

OF_A_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("(?:a|ab)*+c", "(?>(?:a|ab)*)c"),
        ("(?:a(?:b)++c)?+", "(?>(?:a(?>(?:b)+)c)?)"),
        ("(?:a){1,2}+(b)+", "(?>(?:a){1,2})(b)+"),
        (r"\(a\)*+[()]*+[]()]++", r"\(a\)*+[()]*+[]()]++"),
        (r"(?:[^])(]\)|x)*+", r"(?>(?:[^])(]\)|x)*)"),
        ("(a)+ +b", "(a)+ +b"),
    ],
)
def test_possessive_repetitions_of_groups_are_atomic_groups(written: str, meant: str) -> None:
    assert atomic(written) == meant
    re.compile(meant)


@given(st.text("abc ", max_size=12))
def test_what_is_taken_for_good_is_not_given_back(text: str) -> None:
    taken = re.match(r"(?:ab|a|c )*", text)
    assert taken
    found = re.match(atomic(r"(?:ab|a|c )*+b"), text)
    assert bool(found) == text.startswith("b", taken.end())


def test_outside_of_phrases_no_pattern_repeats_a_group_possessively() -> None:
    phrases = ROOT / "index" / "analysis" / "languages"
    rest = [
        path
        for room in ("index", "bot")
        for path in Path(ROOT, room).rglob("*.py")
        if phrases not in path.parents and OF_A_GROUP.search(path.read_text("utf-8"))
    ]
    assert rest == []
