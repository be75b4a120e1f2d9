"""The first article, asked as people ask: the sentence that answers, or an honest refusal."""

from pathlib import Path

import pytest

from index import EmptyCorpusError, Index
from tests.index.corpora import SEEDS, indexed, reindexing, write
from tests.index.quotes.test_quoting import assert_verbatim


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much did Turkey pay for the S-400?", "signed a $2.5 billion agreement"),
        ("When did Ankara and Moscow sign the deal?", "in December 2017"),
        ("what does nato say is its main concern", "the ability of different systems to work"),
        ("why do the allies fear the Russian system?", "open a back door"),
        ("what did the US senate pass in june?", "a bill calling on the Trump administration"),
        ("Which jets did Trump's act stop selling to Turkey?", "F-35 fighter jets"),
        ("where did Stoltenberg speak on Friday?", "think-tank Heritage Foundation"),
        ("is the s400 purchase only a concern for washington?", "also for other members of NATO"),
    ],
)
def test_the_sentence_that_answers_comes_first(index: Index, question: str, told: str) -> None:
    answer = index.answer(question)
    assert_verbatim(answer)
    assert answer.answered
    assert told in answer.quotes[0].passage.text


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Who won the World Cup in 2018?", "Cup"),
        ("What is the capital of Mongolia?", "Mongolia"),
        ("how do I bake bread", "bread"),
    ],
)
def test_what_no_article_answers_is_refused_and_the_missing_words_named(
    index: Index, question: str, unknown: str
) -> None:
    answer = index.answer(question)
    assert not answer.answered
    assert unknown in answer.unknown


@pytest.mark.parametrize("question", ["", "   ", "?!", "the of and", "😀", "\x00", "a" * 5000])
def test_a_question_without_words_is_refused_without_a_word(index: Index, question: str) -> None:
    answer = index.answer(question)
    assert not answer.answered
    assert answer.quotes == ()


def test_one_article_of_one_sentence_answers(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", {"a.txt": "The bridge opened in 1932."})
    answer = indexed(articles, tmp_path / "data").answer("when did the bridge open?")
    assert answer.answered
    assert [quote.passage.text for quote in answer.quotes] == ["The bridge opened in 1932."]


def test_a_folder_that_holds_nothing_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    with pytest.raises(EmptyCorpusError, match="put articles there"):
        reindexing(tmp_path / "articles", tmp_path / "data").run()


def test_an_answer_names_its_example_question(index: Index) -> None:
    assert index.answer(index.example()).answered


FAQ = "# Questions\n\n## Fees\n\n### {} the pool open in winter?\n\nYes, until eight.\n"


@pytest.mark.parametrize(
    ("articles", "example"),
    [
        ({"a.txt": "The harbour\n\nThe harbour is deep.", "b.md": FAQ.format("Is")}, "Is the pool"),
        ({"a.txt": "Q: Where is the key?\n\nA: Below the mat.\n"}, "Where is the key?"),
        ({"a.txt": "The harbour\n\nThe harbour is deep."}, "The harbour"),
    ],
)
def test_the_example_is_a_question_where_an_article_answers_one_and_else_a_headline(
    tmp_path: Path, articles: dict[str, str], example: str
) -> None:
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    assert index.example().startswith(example)


def test_examples_are_of_the_language_asked_for_and_of_any_where_it_has_none(
    tmp_path: Path,
) -> None:
    german = "---\nlang: de\n---\n\n# Fragen\n\n## Ist das Bad im Winter offen?\n\nJa, bis acht.\n"
    articles = {"a.md": FAQ.format("Is"), "b.md": german}
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    assert index.examples("de", 3) == ["Ist das Bad im Winter offen?"]
    assert index.examples("tr", 3)[0].startswith("Is the pool")


def test_a_word_that_stands_in_front_matter_alone_is_neither_unknown_nor_no_word(tmp_path) -> None:
    head = "---\ntitle: Frogs\nauthor: Amelia Wrightson\npublished: 2021-05-05\n---\n\n"
    articles = {"a.md": f"{head}The frogs sing.\n", "b.txt": "Whales\n\nBlue whales sing.\n"}
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    for question in ("Wrightson", "in 2021"):
        answer = index.answer(question)
        assert (answer.answered, answer.unknown, answer.has_words) == (False, (), True)
    assert index.answer("zebra").unknown == ("zebra",)
    assert not index.answer("the of").has_words
