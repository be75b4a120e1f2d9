"""A short or definite sentence is quoted with the one before it that names what is asked about."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import index_of

HENS = (
    "Hens\n\nThe Sussex is a calm breed. Feed is 200 grams a day. The price of a hen is 18 euros."
    "\n\n"
    "The Leghorn is a lively breed. Feed is 150 grams a day. The price of a hen is 21 euros.\n"
)
KURSE = (
    "Kurse\n\nDer Töpferkurs findet im Keller statt. Die Gebühr beträgt 40 Euro.\n\n"
    "Der Webkurs findet im Saal statt. Die Gebühr beträgt 55 Euro.\n"
)
CLUB = (
    "Club\n\nThe club of Ormley meets on Mondays in the old schoolhouse behind the church. "
    "Members who want to bring a guest tell the secretary some days before the meeting begins.\n"
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    articles = {"hens.txt": HENS, "kurse.txt": KURSE, "club.txt": CLUB}
    return index_of(tmp_path_factory.mktemp("named"), articles)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        (
            "What is the price of a Leghorn hen?",
            "The Leghorn is a lively breed.\nThe price of a hen is 21 euros.",
        ),
        (
            "What is the price of a Sussex hen?",
            "The Sussex is a calm breed.\nThe price of a hen is 18 euros.",
        ),
        (
            "How much feed does the Sussex need?",
            "The Sussex is a calm breed.\nFeed is 200 grams a day.",
        ),
        (
            "Wie hoch ist die Gebühr für den Webkurs?",
            "Der Webkurs findet im Saal statt.\nDie Gebühr beträgt 55 Euro.",
        ),
    ],
)
def test_what_a_sentence_is_about_is_quoted_with_it(
    index: Index, question: str, quoted: str
) -> None:
    first, *others = index.answer(question).quotes
    assert first.passage.text == quoted
    answering = first.passage.article.text[first.passage.start : first.passage.end]
    assert answering == quoted.partition("\n")[2]
    assert all(answering not in other.passage.text for other in others)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What is the price of a hen?", "The price of a hen is"),
        ("When does the club of Ormley want a guest told?", "Members who want to bring a guest"),
    ],
)
def test_a_sentence_that_names_it_or_is_long_is_quoted_alone(
    index: Index, question: str, quoted: str
) -> None:
    found = [q.passage for q in index.answer(question).quotes if q.passage.text.startswith(quoted)]
    assert found
    assert all(len(passage.spans) == 1 for passage in found)


def test_what_another_quote_shows_is_not_quoted_again(tmp_path: Path) -> None:
    index = index_of(
        tmp_path, {"a.txt": "Boat\n\nThe ketch Halla was built in Ormley. Rent is 9.\n"}
    )
    texts = [quote.passage.text for quote in index.answer("Who built the ketch Halla?").quotes]
    assert "The ketch Halla was built in Ormley." in texts
    assert sum("ketch" in text for text in texts) == 1
