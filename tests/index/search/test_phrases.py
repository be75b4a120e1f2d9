"""Questions of function words alone, and names made of them."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import indexed, write

ARTICLES = {
    "play.txt": "A play\n\nTo be, or not to be, that is the question. The prince walks on.\n",
    "band.txt": "A band\n\nThe man who played in Hull was late. The Who played in Leeds in 1970.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("phrases")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


@pytest.mark.parametrize("question", ["To be or not to be", "to be, or not to be?"])
def test_a_question_of_function_words_is_searched_as_a_phrase(index: Index, question: str) -> None:
    answer = index.answer(question)
    assert answer.answered
    assert answer.quotes[0].passage.text.startswith("To be, or not to be")


def test_courtesy_is_part_of_a_phrase_that_articles_have(tmp_path: Path) -> None:
    song = "Ein Lied\n\nIch bin, wie ich bin. Der Chor singt im Saal.\n"
    index = indexed(write(tmp_path / "articles", {"lied.txt": song}), tmp_path / "data")
    answer = index.answer("ich bin wie ich bin")
    assert answer.answered
    assert answer.quotes[0].passage.text.startswith("Ich bin")


@pytest.mark.parametrize("question", ["who is it", "to be and not to be", "how are you", "?"])
def test_a_few_words_and_others_are_no_such_phrase(index: Index, question: str) -> None:
    assert (index.answer(question).answered, index.answer(question).quotes) == (False, ())


def test_a_name_of_function_words_is_found_where_articles_write_it(index: Index) -> None:
    assert index.answer("Where did The Who play?").quotes[0].passage.text.startswith("The Who")
