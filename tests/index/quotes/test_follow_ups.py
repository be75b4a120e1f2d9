"""Questions that follow others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Context, Index
from tests.index.corpora import indexed, write
from tests.index.quotes.test_quoting import assert_verbatim

ARTICLES = {
    "beckett.txt": "Margaret Beckett\n\nIn May, Margaret Beckett became foreign secretary. She was"
    " born in Ashton in 1943. Her office is in Whitehall. Critics welcomed Beckett.",
    "straw.txt": "Jack Straw\n\nJack Straw left the foreign office in May. He was born in Essex in"
    " 1946. His flat is in London. Straw said he was content.",
    "clubs.txt": "Clubs\n\nThe club in Leeds is for sale. A price of nine million pounds was"
    " named. The club has debts. Nobody was born in the club.",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("following")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


BECKETT = Context("When did Margaret Beckett become foreign secretary?", ("beckett.txt",))


@pytest.mark.parametrize(
    ("question", "before", "taken_over"),
    [
        ("Where was she born?", "Who is Margaret Beckett?", ("Margaret", "Beckett")),
        ("where was she born?", "who is margaret beckett?", ("margaret", "beckett")),
        ("And in which year born?", "Who is Margaret Beckett?", ("Margaret", "Beckett")),
        ("And Straw?", "Where was Margaret Beckett born?", ("Margaret", "Beckett")),
        ("What about debts?", "the price of the club in Leeds", ("Leeds",)),
        ("Is it named?", "price for a club", ("price", "club")),
        ("Was Jack Straw born in Essex?", "Who is Margaret Beckett?", ()),
        ("Was she born in Ashton?", "Who is Mongolia's Xyzzy?", ()),
        ("Was he born there?", "", ()),
        ("Which club sale price debts pounds?", "Who is Margaret Beckett?", ()),
        ("Where was Beckett, she of the home office, born?", "Margaret Beckett", ("Margaret",)),
    ],
)
def test_what_a_question_leaves_unsaid_is_taken_from_the_one_before(
    index, question, before, taken_over
) -> None:
    assert index.answer(question, 3, Context(before)).taken_over == taken_over


def test_each_question_of_a_message_takes_what_it_leaves_unsaid(index) -> None:
    asked = "Where was Beckett born, and why did she leave?"
    first, second = index.answer(asked, 3, Context("Margaret Beckett")).parts
    assert second.taken_over == ("Margaret", "Beckett")
    assert not first.taken_over or first.taken_over == ("Margaret",)


def test_names_may_come_from_the_title_of_what_was_quoted(index) -> None:
    context = Context("Who became secretary in the office?", ("beckett.txt",))
    assert index.answer("Where was she born?", 3, context).taken_over == ("Margaret", "Beckett")


def test_a_pronoun_finds_its_subject(index) -> None:
    quote = index.answer("Where was she born?", 3, BECKETT).quotes[0]
    assert "She was born in Ashton in 1943." in quote.passage.text


def test_what_stands_in_several_articles_is_quoted_from_the_one_before(index) -> None:
    for article_id in ("beckett.txt", "straw.txt"):
        context = Context("", (article_id,))
        best = index.answer("born in what year", 3, context).quotes[0]
        assert best.passage.article.article_id == article_id


def test_a_question_that_stands_for_itself_is_answered_from_another_article(index) -> None:
    answer = index.answer("Where was Jack Straw born?", 3, BECKETT)
    assert answer.taken_over == ()
    assert answer.quotes[0].passage.article.article_id == "straw.txt"


def test_an_article_that_is_gone_does_no_harm(index) -> None:
    gone = index.answer("Where was she born?", 3, Context(BECKETT.question, ("gone.txt",)))
    assert gone.taken_over == ("Margaret", "Beckett")


def test_without_a_context_nothing_is_taken_over(index) -> None:
    answer = index.answer("Where was she born?")
    assert answer.taken_over == ()
    assert answer.quotes == index.answer("Where was she born?", 3, Context()).quotes


@pytest.mark.parametrize(
    "question",
    ["What is the capital of Mongolia?", "Who baked her bread with sourdough?", "And the yacht?"],
)
def test_a_context_does_not_make_an_answer_of_what_no_article_has(index, question) -> None:
    answer = index.answer(question, 3, BECKETT)
    assert (answer.answered, answer.confidence) == (False, 0.0)
    assert answer.taken_over == ("Margaret", "Beckett")
    assert [article.article_id for article in answer.nearest] == ["beckett.txt"]


@pytest.mark.parametrize("question", ["What about her?", "And in 1943?", "Where born?"])
def test_a_question_of_no_words_or_of_known_ones_may_be_answered_in_its_context(
    index, question
) -> None:
    assert index.answer(question, 3, BECKETT).confidence > 0


@given(question=st.text(max_size=40), before=st.text(max_size=40))
def test_any_words_before_any_words_give_exact_quotes(index, question, before) -> None:
    answer = index.answer(question, 3, Context(before, ("beckett.txt", before)))
    assert_verbatim(answer)
    assert all(word in f"{before} Margaret Beckett" for word in answer.taken_over)
