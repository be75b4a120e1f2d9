"""Lines that return in many articles, and the sentences of authors that only look like it."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xxhash import xxh3_64_intdigest

from index.model import Article, Omission
from index.sources.curation.repeated_lines import (
    line_digests,
    repeated_lines,
    repeated_patterns,
    says_more,
    without_lines,
)


def article(text: str, *omitted: Omission) -> Article:
    return Article("a", "T", text, omitted=omitted)


def test_lines_are_the_same_whatever_their_case_white_space_and_digits():
    told = line_digests(article("Posted by  Jane, 3 May\n\nText."))
    again = line_digests(article("Other text.\nPOSTED by Jane, 14 may"))
    assert len(told) == len(again) == 2
    assert len(np.intersect1d(told, again)) == 1


@pytest.mark.parametrize(
    "line",
    ["12 comments", "Posted by Jane, 3 May", "Read 5 more stories", "Page 1 of 20", "Страница № 7"],
)
def test_numbers_make_no_difference_in_a_line_that_is_no_sentence(line):
    others = re.sub(r"\d+", "404", line)
    assert line_digests(article(line)).tolist() == line_digests(article(others)).tolist() != []


@pytest.mark.parametrize(
    "text",
    [
        "The vote was 30 to 3.",
        "Did 12 of them agree?",
        "“He paid 5 crowns.”",
        "投票は30対3だった。",
        "The motion of the committee for the old town was carried by 7 votes to\none on 3 March.",
    ],
)
def test_sentences_in_other_numbers_are_other_lines_of_one_pattern(text):
    told = line_digests(article(text))
    again = line_digests(article(re.sub(r"\d+", "404", text)))
    shared = np.intersect1d(told, again)
    assert len(told) == len(again) == 2 * len(shared) == 2 * len(text.splitlines())
    assert repeated_patterns(shared, 1).tolist() == shared.tolist()


def votes(*numbers: int) -> np.ndarray:
    lines = [line_digests(article(f"The vote was {n} to 0.")) for n in numbers]
    return np.concatenate(lines)


def test_a_sentence_returns_in_the_same_numbers_not_in_others():
    assert len(repeated_lines(votes(*[7] * 9, 6), 10)) == 1
    assert len(repeated_lines(votes(*[7] * 8, 6, 5), 10)) == 0
    assert len(repeated_patterns(votes(*range(10)), 10)) == 1
    assert len(repeated_patterns(votes(*range(9)), 10)) == 0


def test_a_pattern_stands_for_its_sentences():
    minutes = article("Title\n\nThe vote was 7 to 0.\n\nThe vote was 6 to 1.\n\nNobody spoke.")
    pattern = set(repeated_patterns(votes(3), 1).tolist())
    assert [minutes.text[o.start : o.end] for o in without_lines(minutes, pattern).omitted] == [
        "The vote was 7 to 0.",
        "The vote was 6 to 1.",
    ]
    assert says_more(line_digests(minutes), pattern)
    assert not says_more(votes(7), pattern)
    assert not says_more(votes(7), set(votes(7).tolist()))


PARTS = ["The vote", "ß", "K", "12", "7", "٣", "#", "##", ".", " ", "\t", "\x1c", "\xa0", "\u2028"]


@given(st.lists(st.sampled_from(PARTS)).map("".join), st.sampled_from(["", "Posted on ", "The "]))
def test_a_line_is_told_by_its_words_and_by_those_with_digits_let_go_of(rest, begun):
    told = " ".join(f"{begun}{rest}".casefold().split())
    folded = re.sub(r"\d+", "#", told)
    if told.isascii():
        folded = re.sub("#+", "#", folded)
    line, pattern = (xxh3_64_intdigest(each.encode()) for each in (told, folded))
    expected = [pattern >> 2 << 2]
    if folded != told and told.endswith(".") and not told.startswith("posted on "):
        pattern = pattern >> 32 << 32
        expected = [pattern | (line & 0xFFFFFFFC) | 1, pattern | 2]
    letters = any(map(str.isalpha, told))
    assert line_digests(article(f"{begun}{rest}")).tolist() == (sorted(expected) if letters else [])


def test_lines_without_letters_and_omitted_ones_are_not_told():
    assert len(line_digests(article("* * *\n2024\n\nTitle\n", Omission(12, 17, "title")))) == 0


@pytest.mark.parametrize("kept", [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]])
def test_a_line_is_not_told_whichever_part_of_the_text_it_is_omitted_in(kept):
    lines = ["The first", "And the second", "The last"]
    text = "\n".join(lines)
    places = [(text.index(line), text.index(line) + len(line)) for line in lines]
    omitted = [Omission(*places[i], "furniture") for i in range(3) if i not in kept]
    told = line_digests(article(text, *omitted))
    assert told.tolist() == line_digests(article("\n".join(lines[i] for i in kept))).tolist()


@pytest.mark.parametrize(
    ("articles", "returns", "found"), [(5, 5, 1), (100, 4, 0), (1_000, 5, 1), (2_000, 9, 0)]
)
def test_a_line_returns_when_one_article_in_two_hundred_has_it_and_five_have(
    articles, returns, found
):
    told = [
        np.sort(np.array([i, 10**6] if i < returns else [i], np.uint64)) for i in range(articles)
    ]
    assert list(repeated_lines(np.concatenate(told), articles)) == [10**6] * found


def test_returning_lines_are_omitted_wherever_they_stand_and_the_rest_is_kept():
    text = "Title\n\nPosted by Jane, 3 May\nText.\nPosted by Jane, 4 May\n"
    posted = line_digests(article("Posted by Jane, 1 May"))
    cleaned_ = without_lines(article(text, Omission(0, 5, "title")), set(posted.tolist()))
    assert [(text[o.start : o.end], o.reason) for o in cleaned_.omitted] == [
        ("Title", "title"),
        ("Posted by Jane, 3 May", "returns in many articles"),
        ("Posted by Jane, 4 May", "returns in many articles"),
    ]
