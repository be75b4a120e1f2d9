"""Lines that return in many articles, and what authors write in many articles."""

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
    returning_stamps,
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
    "line",
    [
        "The vote was 30 to 3.",
        "Did 12 of them agree?",
        "“He paid 5 crowns.”",
        "**He paid 5 crowns.**",
        "投票は30対3だった。",
        "## Fees of 2024",
        "- 3 torches",
        "2. Pay 20 euros",
        "| Monday | 8:00 |",
        "Entry fee: 5 euros",
        ": A tongue of 5 mm",
    ],
)
def test_numbers_make_a_difference_in_sentences_and_in_what_has_a_structure(line):
    others = re.sub(r"\d+", "404", line)
    assert line_digests(article(line)).tolist() != line_digests(article(others)).tolist()


def test_a_line_of_a_wrapped_sentence_is_one():
    text = "The motion of the committee for the old town was carried by 7 votes to\none on 3 March."
    told = [line_digests(article(text.replace("7", n))) for n in "78"]
    assert len(np.intersect1d(*told)) == 1


def of_pages(line: str, pages: int, others: int) -> np.ndarray:
    """The lines of so many pages that have a line, and of others that have not."""
    texts = [f"Page {'x' * n} is here\n{line if n < pages else ''}" for n in range(pages + others)]
    return np.concatenate([line_digests(article(text)) for text in texts])


@pytest.mark.parametrize(
    ("line", "pages", "others", "returns"),
    [
        ("More on this story", 5, 95, 1),
        ("More on this story", 4, 0, 0),
        ("We are not responsible for what other sites say.", 50, 50, 0),
        ("We are not responsible for what other sites say.", 51, 49, 1),
        ("## See also", 40, 60, 0),
        ("## See also", 60, 40, 1),
        ("| Sunday | closed |", 20, 80, 0),
    ],
)
def test_a_sentence_of_pages_returns_when_most_have_it_and_other_lines_when_many_have(
    line, pages, others, returns
):
    assert len(repeated_lines(of_pages(line, pages, others), pages + others)) == returns


@pytest.mark.parametrize(
    ("line", "returns"),
    [
        ("Posted by Jane, 3 May", 1),
        ("Posted by Jane on 3 May, who is there to help you.", 0),
        ("This medicine must not be given to children under six.", 0),
        ("Opening hours", 0),
        ("Entry fee: 5 euros", 0),
    ],
)
def test_of_files_only_stamps_return(line, returns):
    assert len(returning_stamps(of_pages(line, 100, 0), 100)) == returns


PARTS = ["The vote", "ß", "K", "12", "7", "٣", "#", "##", ".", " ", "\t", "\x1c", "\xa0", "\u2028"]


@given(st.lists(st.sampled_from(PARTS)).map("".join), st.sampled_from(["", "Posted on ", "The "]))
def test_a_line_is_told_by_its_words_and_some_without_their_digits(rest, begun):
    told = " ".join(f"{begun}{rest}".casefold().split())
    folded = re.sub(r"\d+", "#", told)
    if told.isascii():
        folded = re.sub("#+", "#", folded)
    line, pattern = (xxh3_64_intdigest(each.encode()) >> 2 << 2 for each in (told, folded))
    possible = [[line | 1], [pattern], [pattern | 2]] if any(map(str.isalpha, told)) else [[]]
    assert line_digests(article(f"{begun}{rest}")).tolist() in possible


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
        np.sort(np.array([4 * i, 10**6] if i < returns else [4 * i], np.uint64))
        for i in range(articles)
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
