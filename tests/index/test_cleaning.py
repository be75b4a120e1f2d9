"""Known site furniture."""

import pytest

from index.cleaning import cleaned, known_furniture, merged
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
