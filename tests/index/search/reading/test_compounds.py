"""A word is found whether it is written together, apart or with a hyphen."""

import pytest

from index import Index
from tests.index.corpora import index_of

ARTICLES = {
    "house.md": "# House guide\n\n**Wi-Fi.** The new password hangs on the notice board.\n\n"
    "Log in with the number of your card. The log book lies in the hall.\n\n"
    "The lighthouse is painted in May. A timetable hangs in the hall.\n\n"
    "The co-operative shop sells bread. The check-out is at noon.\n",
    "hours.md": "# Hours\n\nThe hall is open on Sunday. The club pays for the coffee.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("compounds"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("wifi password", "notice board"),
        ("How do I login?", "number of your card"),
        ("Who paints the light house?", "painted in May"),
        ("Where is the light-house?", "painted in May"),
        ("Where is the time table?", "hangs in the hall"),
        ("What does the cooperative shop sell?", "bread"),
        ("When is the checkout?", "noon"),
        ("when's check out?", "noon"),
    ],
)
def test_a_word_is_found_however_its_parts_are_joined(
    index: Index, question: str, quote: str
) -> None:
    answer = index.answer(question)
    assert quote in answer.quotes[0].passage.text
    assert not {"wifi", "login", "cooperative", "checkout"} & set(answer.unknown)
    assert answer.corrections == ()


def test_words_that_no_article_joins_are_no_compound(index: Index) -> None:
    """ "log" and "pay" stand in articles, not side by side."""
    assert index.answer("Where is the logpay?").unknown == ("logpay",)


def test_a_word_with_a_hyphen_is_named_as_it_is_written(index: Index) -> None:
    assert index.answer("Where is the ski-lift?").unknown == ("ski-lift",)
    assert index.answer("Where is the ski lift?").unknown == ("ski", "lift")


@pytest.mark.parametrize(
    ("article", "question"),
    [
        ("Der Beitrag beträgt im Jahr 240 Euro und ist zu zahlen.", "Wie hoch ist der Beitrag?"),
        ("El club abre los sábados a las nueve y está cerrado.", "¿A qué hora abre el club?"),
    ],
)
def test_words_that_ask_for_a_price_or_a_time_are_not_named_as_missing(
    tmp_path_factory: pytest.TempPathFactory, article: str, question: str
) -> None:
    index = index_of(tmp_path_factory.mktemp("asking"), {"a.txt": f"Notes\n\n{article}\n"})
    assert index.answer(question).unknown == ()
