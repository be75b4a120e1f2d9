"""What a question costs, however long it is and whatever it is asked of."""

import random
import tracemalloc
from itertools import product

import pytest

from index import Index
from tests.index.corpora import indexed, write

WORDS = ["".join(parts) for parts in product("bdfgk", ("ala", "emo", "uru"), "lmnrst", "xyz")]
NEEDLE = "The ferryman of Orlova hid nine lanterns under the quay."


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Four articles of a thousand sentences; deep in one of them is one that is different."""
    chance = random.Random(4)
    folder = tmp_path_factory.mktemp("books")
    articles = {}
    for number in range(4):
        sentences = [" ".join(chance.sample(WORDS, 12)).capitalize() + "." for _ in range(1_000)]
        if number == 2:
            sentences[700:701] = ["He was born there.", NEEDLE, "Nobody knows why."]
        articles[f"{number}.txt"] = f"Book {number}\n\n" + "\n".join(sentences)
    return indexed(write(folder / "articles", articles), folder / "data")


def memory_of(books: Index, question: str) -> int:
    """Return how many bytes an answer takes at its height."""
    books.answer(question)  # what is remembered after the first is not counted
    tracemalloc.start()
    books.answer(question)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def test_a_question_of_a_page_takes_little_memory(books: Index) -> None:
    assert memory_of(books, " ".join(WORDS)) < 12_000_000


def test_a_page_of_words_that_no_article_has_takes_little_memory(books: Index) -> None:
    unknown = " ".join(f"{word[::-1]}qq" for word in WORDS)
    assert memory_of(books, f"{unknown} {WORDS[0]}") < 12_000_000


def test_of_a_page_the_rarest_words_find_their_sentence(books: Index) -> None:
    question = " ".join([*WORDS[:130], "ferryman of Orlova", *WORDS[130:], "lanterns"])
    assert books.answer(question).quotes[0].passage.text == NEEDLE


def test_the_sentences_beside_the_best_of_a_long_article_can_answer(books: Index) -> None:
    told = [q.passage.text for q in books.answer("who hid the lanterns of Orlova", 10).quotes]
    assert told[0] == NEEDLE
    assert {"Nobody knows why.", "He was born there."} & set(told)
