"""Lists of articles by title and name, and names that are like one."""

import pytest

from index import ADDED, Library, Reindexing, Store, UnknownArticleError, open_index
from tests.index.corpora import write

ARTICLES = {
    "news/mill.txt": "The Mill of Año Nuevo\n\nThe mill was opened in 1890, they say.\n",
    "news/bakery.txt": "The bakery\n\nThe bakery was closed in 1901, they say.\n",
    "hours.md": "# Opening hours\n\nWe open at nine in the morning.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("titles")
    library = Library(write(folder / "articles", ARTICLES), folder / "data")
    library.additions.put("zoo.txt", b"The zoo has a new bear, said its keeper on Monday.\n")
    Reindexing(library, Store(folder / "data")).run()
    return open_index(folder / "data")


def ids(page):
    return [each.article_id for each in page.entries]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["added/zoo.txt", "hours.md", "news/bakery.txt", "news/mill.txt"]),
        ("THE mill", ["news/mill.txt"]),
        ("ano", ["news/mill.txt"]),
        ("news", ["news/bakery.txt", "news/mill.txt"]),
        ("hour open", ["hours.md"]),
        ("bear", []),
    ],
)
def test_all_words_are_in_title_or_name_and_what_was_added_comes_first(index, words, found):
    page = index.titled(words, 0, 10, ADDED)
    assert (page.total, ids(page)) == (len(found), found)


def test_a_page_is_a_part_of_the_list(index):
    whole = ids(index.titled("", 0, 10))
    assert ids(index.titled("", 1, 2)) == whole[1:3]
    assert index.titled("", 9, 2) == index.titled("", 4, 2)
    assert index.titled("", 9, 2).total == 4


def test_an_entry_tells_title_source_and_sentences(index):
    [mill] = index.titled("mill", 0, 1).entries
    assert (mill.title, mill.sentences) == ("The Mill of Año Nuevo", 1)
    [zoo] = index.titled("zoo", 0, 1).entries
    assert zoo.source == ADDED


def test_what_is_below_a_name_is_found(index):
    assert ids(index.below("news", 9)) == ["news/bakery.txt", "news/mill.txt"]
    assert ids(index.below("hours.md", 9)) == ["hours.md"]
    assert index.below("new", 9).total == index.below("hours", 9).total == 0


def test_an_article_is_found_by_what_stands_for_it(index):
    from xxhash import xxh3_64_hexdigest

    assert index.facts_signed(xxh3_64_hexdigest(b"hours.md")).entry.title == "Opening hours"
    with pytest.raises(UnknownArticleError):
        index.facts_signed("0" * 16)


def test_an_unknown_article_is_answered_with_those_of_a_like_name(index):
    with pytest.raises(UnknownArticleError, match=r"Like it: news/mill\.txt"):
        index.article("news/mil.txt")
    with pytest.raises(UnknownArticleError, match=r"Like it: news/bakery\.txt"):
        index.article("the bakery")
    with pytest.raises(UnknownArticleError, match=r"No article is called qqq\.$"):
        index.article("qqq")
