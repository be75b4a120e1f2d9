"""Verifying a text: to the letter, but for its marks and spaces, or not at all."""

from pathlib import Path

import pytest

from index import Index, Verification
from tests.index.corpora import SEEDS, indexed, write


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


def texts(verification: Verification) -> list[str]:
    return [passage.text for passage in verification.passages]


def test_a_part_of_a_sentence_is_found_to_the_letter(index: Index) -> None:
    text = "what is important is rapid adaptation, that different systems can work together"
    found = index.verify(text)
    assert found.exact
    assert texts(found) == [text]
    assert found.passages[0].paragraph == 7


def test_several_sentences_are_found_as_one_passage(index: Index) -> None:
    text = index.article(index.article_ids[0]).text
    start = text.index("“For NATO")
    found = index.verify(f"  {text[start : start + 180]}\n")
    assert found.exact
    assert texts(found) == [text[start : start + 180]]


def test_other_quotation_marks_dashes_and_spaces_are_told_apart_from_another_text(
    index: Index,
) -> None:
    found = index.verify('"national  decision" and that NATO\'s main\nconcern')
    assert not found.exact
    assert texts(found) == ['"national decision” and that NATO’s main concern']


@pytest.mark.parametrize(
    "text",
    [
        "Ankara and Moscow signed a $3.5 billion agreement",
        "Stoltenberg said that he would resign over the S-400",
    ],
)
def test_a_text_that_stands_nowhere_gets_the_sentence_most_like_it(index: Index, text: str) -> None:
    found = index.verify(text)
    assert not found.passages
    assert not found.exact
    assert found.nearest is not None


@pytest.mark.parametrize("text", ["", "the of and", "Mongolia bakes bread"])
def test_a_text_without_a_known_term_stands_nowhere(index: Index, text: str) -> None:
    assert index.verify(text) == Verification(text, (), exact=False, nearest=None)


def test_titles_and_what_web_sites_left_behind_are_not_the_authors_words(index: Index) -> None:
    assert not index.verify("This block is broken or missing.").passages


def test_a_text_in_two_articles_is_found_in_both(tmp_path: Path) -> None:
    shared = "The minister resigned on Friday evening."
    articles = {"a.txt": f"A\n\n{shared} Why?", "b.txt": f"B\n\nNo. {shared}", "c.txt": "Minister!"}
    found = indexed(write(tmp_path / "articles", articles), tmp_path / "data").verify(shared)
    assert [passage.article.article_id for passage in found.passages] == ["a.txt", "b.txt"]


def test_common_words_are_found_where_many_articles_have_them(tmp_path: Path) -> None:
    articles = {f"{n:03}.txt": f"Number {n}\n\nIt was over by now." for n in range(120)}
    articles["other.txt"] = "Other\n\nThe match was over, but nobody left, and by now it is dark."
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    for text in ("was over, but", "over, but nob", "it is", "tch was"):
        [passage] = index.verify(text).passages
        assert (passage.article.article_id, passage.text) == ("other.txt", text)
    assert not index.verify("but it was over").passages


def test_the_sentence_most_like_a_text_has_most_of_its_words(tmp_path: Path) -> None:
    articles = {
        "a.txt": "A\n\nThe winger had been expected to be out for six weeks, but he may play soon.",
        "b.txt": "B\n\nHe expects it in six months.",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    found = index.verify("had been expected to be out for six months")
    assert found.nearest is not None
    assert found.nearest.article.article_id == "a.txt"
