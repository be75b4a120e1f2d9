"""Which words an answer names that no article has: none that asks for what the quote states."""

import pytest

from index import Index
from tests.index.corpora import index_of

ARTICLES = {
    "choir.md": "# Choir\n\n## Fees of the choir\n\nAdults pay 12 euros a month.\n\n## Evenings\n\n"
    "The choir meets for two hours on Tuesdays, in the parish hall behind the mill.\n\n"
    "## Sexton\n\nThe sexton of the parish is Ruth Hale, 01632 960 118.\n\n"
    "## Hall\n\nThe hall of the choir is 20 metres long.\n",
    "chor.md": "# Kirchenchor\n\n## Beitrag\n\nErwachsene zahlen im Kirchenchor 12 Euro im Monat."
    "\n\n## Proben\n\nDer Kirchenchor trifft sich dienstags im Saal.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("unheard"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("What does the choir cost for adults?", ()),
        ("What is the price of the choir for adults?", ()),
        ("How long is an evening of the choir?", ()),
        ("Which day does the choir meet?", ()),
        ("What is the phone number of the sexton?", ()),
        ("How much does the choir of adults cost in Leeds?", ("Leeds",)),
        ("What is the price of the choir in Leeds for adults?", ("Leeds",)),
        ("Wie hoch ist der Preis des Kirchenchors für Erwachsene?", ()),
    ],
)
def test_no_word_is_named_that_asks_for_what_the_quote_states(
    index: Index, question: str, unknown: tuple[str, ...]
) -> None:
    answer = index.answer(question)
    assert answer.answered
    assert answer.unknown == unknown


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("What does the parish hall cost?", ("cost",)),
        ("What is the price of the mill?", ("price",)),
        ("How wide is the hall of the choir?", ("wide",)),
    ],
)
def test_it_is_named_where_the_quote_states_nothing_of_the_kind(
    index: Index, question: str, unknown: tuple[str, ...]
) -> None:
    assert index.answer(question).unknown == unknown
