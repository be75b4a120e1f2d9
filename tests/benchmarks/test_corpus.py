"""Made articles are like written ones where it matters to an index."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.corpus import FUNCTION_WORDS, Writer, built_in, learned, questions, write


@pytest.fixture(scope="module")
def texts() -> list[str]:
    writer = Writer(built_in())
    return [" ".join(writer.article(number)[1]) for number in range(200)]


def test_an_article_is_the_same_whatever_was_written_before() -> None:
    writer = Writer(built_in())
    writer.article(1)
    assert writer.article(7) == Writer(built_in()).article(7)
    assert writer.article(7) != Writer(built_in(), seed=1).article(7)


def test_words_are_as_frequent_as_in_english(texts: list[str]) -> None:
    words = [word.strip(".,").lower() for text in texts for word in text.split()]
    counts = Counter(words)
    function_words = sum(counts[word] for word in FUNCTION_WORDS)
    assert 0.35 < function_words / len(words) < 0.5
    assert counts["the"] > 2 * counts["he"] > 4 * counts["three"] > 0


def test_new_words_keep_coming_and_ever_fewer(texts: list[str]) -> None:
    half = set(" ".join(texts[:100]).split())
    whole = set(" ".join(texts).split())
    assert 1.2 < len(whole) / len(half) < 1.8


def test_words_return_in_the_article_that_has_them(texts: list[str]) -> None:
    occurrences = Counter(word for text in texts for word in text.split())
    articles = Counter(word for text in texts for word in set(text.split()))
    rare = [word for word, count in occurrences.items() if 5 <= count <= 15]
    repeats = sum(occurrences[word] for word in rare) / sum(articles[word] for word in rare)
    assert repeats > 1.1


def test_words_are_learned_with_their_capitals_and_frequencies() -> None:
    style = learned(["A cat saw Ankara. The cat sat in Ankara. Ankara slept.", "No cat, cat."])
    assert style.words[:2] == ("cat", "Ankara")
    assert style.weights[:2] == (4, 3)


def test_articles_are_files_of_a_title_and_paragraphs(tmp_path: Path) -> None:
    write(tmp_path, 3, built_in())
    paths = sorted(tmp_path.rglob("*.txt"))
    assert [str(path.relative_to(tmp_path)) for path in paths] == [
        f"0000/000000{number}.txt" for number in range(3)
    ]
    title, *paragraphs = paths[0].read_text("utf-8").strip().split("\n\n")
    assert not title.endswith(".")
    assert len(paragraphs) > 2
    assert all(paragraph.endswith(".") for paragraph in paragraphs)


def test_a_question_has_two_to_six_words_of_one_sentence_in_their_order() -> None:
    sentence = "The red fox and the old hound ran over seven green hills at dawn."
    for question in questions([sentence], 20):
        asked = [word for word in question.rstrip("?").split() if word in sentence]
        assert 2 <= len([word for word in asked if word not in FUNCTION_WORDS]) <= 6
        assert asked == sorted(asked, key=sentence.index)
