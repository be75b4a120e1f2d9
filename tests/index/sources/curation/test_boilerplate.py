"""Known site furniture."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.lines import lines
from index.model import Article, Omission
from index.sources.curation.boilerplate import LINES, cleaned, known_boilerplate, merged

DRUPAL = (
    "This block is broken or missing. You may be missing content or you might need to enable the"
    " original module."
)


@pytest.mark.parametrize(
    "line",
    [
        DRUPAL,
        "Advertisement",
        "Share this article",
        "READ MORE »",
        "Related stories:",
        "Sign up for our daily newsletter",
        "Please enable JavaScript to view the comments powered by Disqus.",
        "We use cookies to improve your experience on our website. Learn more",
        "© 2024 Example Media Ltd. All rights reserved.",
        "12 comments",
    ],
)
def test_a_line_of_furniture_is_omitted_and_its_neighbours_are_not(line):
    text = f"A first paragraph.\n\n  {line} \r\nA last paragraph."
    (omission,) = known_boilerplate(text)
    assert text[omission.start : omission.end] == line
    assert omission.reason == "site furniture"


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement ran for a week.",
        "Read more slowly, the teacher said.",
        "We use cookies, flour and cream.",
        "He asked them to share this.  Nobody did.",
        "Tags were sold at the door.",
        "The newsletter's 12 comments drew an answer.",
    ],
)
def test_what_an_author_wrote_is_kept(line):
    assert known_boilerplate(line) == []


PARTS = [
    *("Share this", "12 COMMENTS", "Tags:", "A sentence.", "We use cookies", "on this site", "© x"),
    *("all rights reserved", "»", "é", " ", "\t", "\x0b", "\u2028"),
]
ENDS = ["\n", "\r\n", "\r", "\n\n", "\ufeff", "\u200b"]


@given(st.lists(st.sampled_from(PARTS + ENDS)).map("".join))
def test_each_line_that_says_nothing_else_is_omitted_whatever_stands_around_it(text):
    furniture = re.compile(rf"(?:{'|'.join(LINES)})[\s.:!…»>]*", re.IGNORECASE)
    whole = [(line.start, line.end) for line in lines(text) if furniture.fullmatch(line.text)]
    assert [(each.start, each.end) for each in known_boilerplate(text)] == whole


def test_a_known_phrase_is_omitted_within_a_line():
    text = f"A sentence. {DRUPAL} Another."
    (omission,) = known_boilerplate(text)
    assert text[omission.start : omission.end] == DRUPAL


def test_furniture_joins_what_was_omitted_before():
    article = Article("a", "T", "T\n\nText.\n\nAdvertisement", omitted=(Omission(0, 1, "title"),))
    assert [each.reason for each in cleaned(article).omitted] == ["title", "site furniture"]


def test_overlapping_omissions_become_disjoint_and_cover_the_same():
    found = merged([Omission(4, 9, "b"), Omission(0, 6, "a"), Omission(5, 6, "c")])
    assert found == [Omission(0, 6, "a"), Omission(6, 9, "b")]
