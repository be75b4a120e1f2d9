"""Known site furniture."""

import numpy as np
import pytest

from index.cleaning import (
    cleaned,
    known_furniture,
    line_digests,
    merged,
    returning_lines,
    without_lines,
)
from index.model import Article, Omission

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
    (omission,) = known_furniture(text)
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
    assert known_furniture(line) == []


def test_a_known_phrase_is_omitted_within_a_line():
    text = f"A sentence. {DRUPAL} Another."
    (omission,) = known_furniture(text)
    assert text[omission.start : omission.end] == DRUPAL


def test_furniture_joins_what_was_omitted_before():
    article = Article("a", "T", "T\n\nText.\n\nAdvertisement", omitted=(Omission(0, 1, "title"),))
    assert [each.reason for each in cleaned(article).omitted] == ["title", "site furniture"]


def test_overlapping_omissions_become_disjoint_and_cover_the_same():
    found = merged([Omission(4, 9, "b"), Omission(0, 6, "a"), Omission(5, 6, "c")])
    assert found == [Omission(0, 6, "a"), Omission(6, 9, "b")]


def article(text: str, *omitted: Omission) -> Article:
    return Article("a", "T", text, omitted=omitted)


def test_lines_are_the_same_whatever_their_case_white_space_and_digits():
    told = line_digests(article("Posted by  Jane, 3 May\n\nText."))
    again = line_digests(article("Other text.\nPOSTED by Jane, 14 may"))
    assert len(told) == len(again) == 2
    assert len(np.intersect1d(told, again)) == 1


def test_lines_without_letters_and_omitted_ones_are_not_told():
    assert len(line_digests(article("* * *\n2024\n\nTitle\n", Omission(12, 17, "title")))) == 0


@pytest.mark.parametrize(
    ("articles", "returns", "found"), [(5, 5, 1), (100, 4, 0), (1_000, 5, 1), (2_000, 9, 0)]
)
def test_a_line_returns_when_one_article_in_two_hundred_has_it_and_five_have(
    articles, returns, found
):
    told = [
        np.sort(np.array([i, 10**6] if i < returns else [i], np.uint64)) for i in range(articles)
    ]
    assert list(returning_lines(np.concatenate(told), articles)) == [10**6] * found


def test_returning_lines_are_omitted_wherever_they_stand_and_the_rest_is_kept():
    text = "Title\n\nPosted by Jane, 3 May\nText.\nPosted by Jane, 4 May\n"
    posted = line_digests(article("Posted by Jane, 1 May"))
    cleaned_ = without_lines(article(text, Omission(0, 5, "title")), set(posted.tolist()))
    assert [(text[o.start : o.end], o.reason) for o in cleaned_.omitted] == [
        ("Title", "title"),
        ("Posted by Jane, 3 May", "returns in many articles"),
        ("Posted by Jane, 4 May", "returns in many articles"),
    ]
