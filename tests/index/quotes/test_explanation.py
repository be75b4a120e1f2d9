"""What each word of a question gave to a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Attribute, Index, Passage, Place
from index.model import Standing
from tests.index.corpora import indexed, write
from tests.structured import ARTICLES, POOL

TEXT = (
    "The club in Leeds\n\nBidders met on Monday. They offered nine million pounds for the team."
    " Nobody signed.\n\nThe stadium is old."
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("explaining")
    articles = {"club.txt": TEXT, "other.txt": "Other\n\nWhales sing in Mongolia about pounds."}
    return indexed(write(folder / "articles", articles), folder / "data")


@pytest.fixture(scope="module")
def offer(index) -> Passage:
    text = index.article("club.txt").text
    start = text.index("They offered")
    return Passage(index.article("club.txt"), start, text.index(" Nobody"))


def test_each_word_is_found_at_the_nearest_place(index, offer) -> None:
    question = "Did bidders offer millions of pounds for a Leeds stadium in Mongolia?"
    given = {
        each.word: (each.place, each.found)
        for each in index.explain(question, offer.standing).words
    }
    assert given == {
        "bidders": (Place.BESIDE, ("Bidders",)),
        "offer": (Place.PASSAGE, ("offered",)),
        "millions": (Place.PASSAGE, ("million",)),
        "pounds": (Place.PASSAGE, ("pounds",)),
        "Leeds": (Place.TITLE, ("Leeds",)),
        "stadium": (Place.ARTICLE, ("stadium",)),
        "Mongolia": (Place.NOWHERE, ()),
    }


def test_an_attribute_that_is_asked_for_and_not_stated_is_named(index, offer) -> None:
    explained = index.explain("On which day did they offer pounds for the team?", offer.standing)
    assert explained.unstated == (Attribute.DATE,)
    assert index.explain("How many pounds did they offer?", offer.standing).unstated == ()


def test_the_rarer_word_tells_more(index, offer) -> None:
    given = {
        each.word: each.share for each in index.explain("pounds for the team", offer.standing).words
    }
    assert given["team"] > given["pounds"] > 0


def test_a_word_that_was_corrected_is_looked_for_as_it_was_searched_for(index, offer) -> None:
    [corrected] = index.explain("Biders", offer.standing).words
    found = (corrected.word, corrected.place, corrected.found)
    assert found == ("Biders", Place.BESIDE, ("Bidders",))


def test_a_word_that_was_meant_to_be_one_without_weight_is_left_out_as_that_is(
    index, offer
) -> None:
    assert [each.word for each in index.explain("allso team", offer.standing).words] == ["team"]
    assert index.explain("allso", offer.standing).words == ()


@given(question=st.text("Ledsofrtam Monglia\n?", max_size=60))
def test_the_shares_of_any_question_are_together_one(index, offer, question) -> None:
    given = index.explain(question, offer.standing).words
    assert sum(each.share for each in given) == pytest.approx(1 if given else 0)
    for each in given:
        assert each.word in question
        assert bool(each.found) == (each.place != Place.NOWHERE)
        assert all(found in TEXT for found in each.found)


def test_of_several_slices_all_are_the_quote_and_the_headings_above_it_count(tmp_path) -> None:
    index = indexed(write(tmp_path / "articles", ARTICLES), tmp_path / "data")
    header, row = "Day | Summer | Winter", "Saturday | 08:00–19:00 | 10:00–17:00"
    spans = tuple((POOL.index(each), POOL.index(each) + len(each)) for each in (header, row))
    question = "winter hours on Saturday, indoor, for a snorkel in school"
    [quote] = index.requote(question, [Standing("pool.md", *spans[1], spans)])
    assert quote.shown.text == "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00"
    assert quote.passage.headings == ("Opening hours",)
    assert [quote.shown.text[start:end] for start, end in quote.matches] == ["Saturday", "Winter"]
    given = {
        each.word: each.place for each in index.explain(question, quote.passage.standing).words
    }
    assert given == {
        "winter": Place.PASSAGE,
        "hours": Place.HEADINGS,
        "Saturday": Place.PASSAGE,
        "indoor": Place.TITLE,
        "snorkel": Place.ARTICLE,
        "school": Place.ARTICLE,
    }
