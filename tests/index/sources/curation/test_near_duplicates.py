"""Near-copies, and what is none."""

import random
import re

import pytest
from datasketch import MinHash, MinHashLSH
from hypothesis import given
from hypothesis import strategies as st

from index.model import Article, Omission
from index.sources.curation.near_duplicates import (
    SIMILARITY,
    facts,
    gathered,
    near_copies,
    outline,
    quotable,
    same_facts,
    signature,
)
from tests.site.stories import story

STORY = " ".join(story(7, 8).sentences)
OTHER = " ".join(story(8, 8).sentences)


def pairs(*texts: str) -> dict[str, list[str]]:
    told = {str(i): text for i, text in enumerate(texts)}
    groups = same_facts((name, facts(text)) for name, text in told.items())
    return near_copies(groups, {name: signature(text) for name, text in told.items()})


def test_the_same_text_and_one_with_other_commas_are_near_copies():
    changed = STORY.replace(" that the ", ", that the ", 2).replace("reporters", "journalists", 1)
    assert changed != STORY
    assert pairs(STORY, OTHER, changed, STORY) == {
        "0": ["2", "3"], "2": ["0", "3"], "3": ["0", "2"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("of_one", "of_other"),
    [
        ("Five people were hurt in it.", "Six people were hurt in it."),
        ("Thirteen people were hurt.", "Fourteen people were hurt."),
        ("It cost 5 crowns.", "It cost 6 crowns."),
        ("It cost 1.5 crowns.", "It cost 15 crowns."),
        ("He spoke to Anna about it.", "He spoke to Paula about it."),
        ("They did agree to it.", "They did not agree to it."),
        ("They did agree to it.", "They didn't agree to it."),
        ("They didn’t agree to it.", "They did agree to it."),
        ("Sie haben zugestimmt.", "Sie haben nicht zugestimmt."),
        ("Они согласились с этим.", "Они не согласились с этим."),
    ],
)
def test_articles_with_other_numbers_names_or_negations_are_no_copies(of_one, of_other):
    assert pairs(f"{STORY} {of_one}", f"{STORY} {of_other}") == {}


@given(
    st.lists(
        st.sampled_from(["5", "of", "Rome,", "was", "2019", "1.5", "not", "a_7", "€12m", "x"]),
        min_size=30,
    )
)
def test_texts_with_the_same_facts_have_the_same_outline(words):
    text, other = " ".join(words), "  ".join(reversed(words))
    assert facts(text) == facts(other)
    assert outline(text) == outline(other) != ""


def test_another_number_makes_another_outline():
    numbers = "In 1999 it was 12, then 13. "
    assert outline(numbers + STORY) != outline(numbers.replace("13", "14") + STORY)


@given(st.lists(st.sampled_from([*"12 ٣²é-\ud800", "12", "Rome, "]), max_size=12).map("".join))
def test_texts_with_the_same_runs_of_digits_and_no_others_have_one_outline(text):
    plain = " ".join(sorted(re.findall(r"\d+", text)))
    same = outline(f"{text} 1 2 3") == outline(f"{plain} 1 2 3")
    other = outline(f"{text} 1 2 3") == outline(f"{plain} 1 2 4")
    assert (same, other) == (True, False)


def test_few_words_are_not_compared():
    assert facts("The harbour is open.") == ""
    assert pairs("The harbour is open.", "The harbour is open.") == {}


def test_the_same_facts_in_another_story_make_no_copy():
    one = "some people think that all of it was " + "very old and rather " * 10 + "small"
    other = "where nobody knows the way we " + "walk along a quiet road and " * 10 + "rest"
    other = other.replace("nobody", "somebody")
    assert facts(one) == facts(other) != ""
    assert pairs(one, other) == {}


def test_only_what_can_be_quoted_is_compared():
    article = Article(
        "a", "T", "Title Text Foot", omitted=(Omission(0, 5, "x"), Omission(11, 15, "y"))
    )
    assert quotable(article).split() == ["Text"]


def test_copies_are_those_that_the_kept_library_finds_in_the_same_bands():
    chance = random.Random(5)
    words = STORY.split()
    texts = {f"{i:02}": " ".join(_changed(words, chance)) for i in range(40)}
    signatures = {name: signature(text) for name, text in texts.items()}
    hashed = {
        name: MinHash(128, hashvalues=values, scheme="affine32")
        for name, values in signatures.items()
    }
    index = MinHashLSH(num_perm=128, params=(18, 7))
    for name, each in hashed.items():
        index.insert(name, each)
    expected = {
        name: sorted(
            other
            for other in index.query(each)
            if other != name and each.jaccard(hashed[other]) >= SIMILARITY
        )
        for name, each in hashed.items()
    }
    found = near_copies([list(texts)], signatures)
    assert found == {name: others for name, others in expected.items() if others}
    assert 5 < len(found) < 40


def _changed(words: list[str], chance: random.Random) -> list[str]:
    """Return some words with up to one in ten left out."""
    rate = chance.random() / 10
    return [word for word in words if chance.random() >= rate]


def test_articles_of_different_groups_are_not_compared():
    signatures = dict.fromkeys("abcd", signature(STORY))
    assert near_copies([["a", "c"], ["b", "d"]], signatures) == {
        "a": ["c"], "b": ["d"], "c": ["a"], "d": ["b"],
    }  # fmt: skip
    assert near_copies([["a", "unread"]], signatures) == {}


def test_of_a_thousand_copies_each_knows_some():
    signatures = dict.fromkeys((f"{i:04}" for i in range(1_000)), signature(STORY))
    found = near_copies([list(signatures)], signatures)
    assert len(found) == 1_000
    assert found["0000"] == [f"{i:04}" for i in range(1, 51)]
    assert max(map(len, found.values())) == 100


def test_copies_of_copies_are_gathered_in_one_group():
    def told(article_id: str, *also: str) -> Article:
        return Article(article_id, "T", "Text", also=also)

    articles = [told("a", "c"), told("b"), told("c", "a", "e"), told("d", "f"), told("e", "c")]
    groups = gathered([*articles, told("f", "d")])
    assert [[each.article_id for each in group] for group in groups] == [
        ["a", "c", "e"],
        ["d", "f"],
    ]
