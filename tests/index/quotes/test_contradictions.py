"""When two sources contradict each other, and when they only seem to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Passage, Quote, Shown
from index.quotes.contradictions import differences

QUESTION = "Did Ankara and Moscow sign an agreement? killed people storm bank cut rate"


def quote(text: str, article_id: str, question: str = QUESTION, language: str = "en") -> Quote:
    """A quote whose matches are the words of a question in it."""
    asked = set(re.findall(r"\w{3,}", question.lower())) - {"and", "did", "the", "what", "who"}
    words = [m for m in re.finditer(r"\w+", text) if m[0].lower().removesuffix("ed") in asked]
    spans = tuple(m.span() for m in words)
    article = Article(article_id, "T", text, language=language)
    terms = tuple(m[0].lower().removesuffix("ed") for m in words)
    return Quote(Passage(article, 0, len(text)), 1.0, Shown(text), spans, terms)


def written(one: str, other: str) -> tuple[str, str] | None:
    found = differences([quote(one, "a"), quote(other, "b")])
    return found[0].written if found else None


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Ankara and Moscow sign a $2.5 billion agreement.",
            "Ankara and Moscow sign a $3bn agreement.",
            ("$2.5 billion", "$3bn"),
        ),
        (
            "Ankara and Moscow sign the agreement in December 2017.",
            "In April 2018 Ankara and Moscow sign the agreement.",
            ("December 2017", "April 2018"),
        ),
        (
            "Ankara and Moscow sign the agreement on 12 May 2018.",
            "Ankara and Moscow sign the agreement on May 14, 2018.",
            ("12 May 2018", "May 14, 2018"),
        ),
        ("The storm killed 38 people.", "The storm killed 41 people.", ("38 people", "41 people")),
        ("The bank cut: 2.5%.", "The bank cut: 3 per cent.", ("2.5%", "3 per cent")),
        ("The bank cut the rate to 2.5%.", "The bank cut the rate to 3%.", ("2.5%", "3%")),
        ("Ankara and Moscow paid 5 dollars.", "Ankara and Moscow paid $6.", ("5 dollars", "$6")),
    ],
)  # fmt: skip
def test_another_value_for_the_same_is_told_as_it_is_written(one, other, told):
    assert written(one, other) == told
    assert written(other, one) == told[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm killed 38 people.", "The storm killed 38 people in all."),
        ("Ankara, Moscow sign a $2.5 billion deal.", "Ankara, Moscow sign a $2,500 million deal."),
        ("Ankara and Moscow sign it in 2017.", "Ankara and Moscow sign it in December 2017."),
        ("The storm killed 2.500 people.", "The storm killed 2,500 people."),
        ("The storm killed 38 people.", "The storm killed about 40 people."),
        ("The storm killed at least 38 people.", "The storm killed 41 people."),
        ("The storm killed 30-40 people.", "The storm killed 41 people."),
        ("The storm killed 30 to 40 people.", "The storm killed 41 people."),
        ("The bank cut the rate from 3% to 2%.", "The bank cut the rate to 1%."),
        ("The storm killed 38 people.", "The storm killed 40 people and injured 7 people."),
        ("The storm killed 2,468 people.", "The storm killed 2,500 people."),
        ("The storm killed 38 people.", "The storm killed 41 dogs."),
        ("In 2003 the storm killed 38 people.", "In 2004 the storm killed 41 people."),
        ("The storm killed 38 people in Rome.", "The storm killed 41 people in Oslo."),
        ("Ankara and Moscow paid $5.", "Ankara and Moscow paid €6."),
        ("A bank lost 38 people.", "The storm hurt 41 people."),
        ("The storm killed 38 people.", "Moscow and Ankara sign up 41 people, storm or not."),
        ("The storm killed cattle, " + "and so on, " * 9 + "38 dogs.", "The storm killed 41 dogs."),
    ],
)  # fmt: skip
def test_what_may_well_be_no_contradiction_is_not_told(one, other):
    assert written(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "question", "language", "told"),
    [
        ("Der Kurs im Kino ist ab 12 Jahre.", "Der Kurs im Kino ist bis 17 Jahre.",
         "Für wen ist der Kurs im Kino?", "de", None),
        ("Der Kurs im Kino dauert 12 Jahre.", "Der Kurs im Kino dauert so lange: 17 Jahre.",
         "Wie ist der Kurs im Kino?", "de", ("12 Jahre", "17 Jahre")),
        ("El curso de cine es de 6 a 11 años.", "El curso de cine es de 12 a 17 años.",
         "¿Para quién es el curso de cine?", "es", None),
        ("El curso de cine dura 11 años.", "El curso de cine ya dura mucho, 17 años.",
         "¿Cómo es el curso de cine?", "es", ("11 años", "17 años")),
        ("Курс кино для детей от 6 до 11 лет.", "Курс кино для молодых от 12 до 17 лет.",
         "Для кого курс кино?", "ru", None),
        ("Курс кино идёт 11 лет.", "Курс кино идёт уже давно, 17 лет.",
         "Какой курс кино?", "ru", ("11 лет", "17 лет")),
        ("Sinema kursu 6 ila 11 yaş içindir.", "Sinema kursu en az 12 yaş içindir.",
         "Sinema kursu kimler için?", "tr", None),
        ("Sinema kursu 11 yaş içindir.", "Sinema kursu gençler için: 12 yaş.",
         "Sinema kursu kimler için?", "tr", ("11 yaş", "12 yaş")),
        ("Le cours de film est à partir de 12 ans.", "Le cours de film va jusqu'à 17 ans.",
         "Pour qui est le cours de film ?", "fr", None),
        ("Kurs kina jest od 6 do 11 lat.", "Kurs kina jest powyżej 12 lat.",
         "Dla kogo jest kurs kina?", "pl", None),
    ],
)  # fmt: skip
def test_ages_and_ranges_in_other_languages_do_not_differ(one, other, question, language, told):
    assert named(one, other, question, language) == told


MAYOR = "Who is the current mayor?"


def named(one: str, other: str, question: str = MAYOR, language: str = "en"):
    quotes = [quote(text, str(n), question, language) for n, text in enumerate((one, other))]
    found = differences(quotes, question)
    return found[0].written if found else None


@pytest.mark.parametrize(
    ("one", "other", "question", "language", "told"),
    [
        ("The mayor is Hedda Lund.", "The mayor is Jonas Brekke.", MAYOR, "en",
         ("Hedda Lund", "Jonas Brekke")),
        ("The mayor of Holm is Hedda Lund.", "Jonas Brekke is the mayor of Holm.", MAYOR, "en",
         ("Hedda Lund", "Jonas Brekke")),
        ("The mayor is Hedda Lund.", "Since May the mayor is Jonas Brekke.", MAYOR, "en",
         ("Hedda Lund", "Jonas Brekke")),
        ("Treasurer: Rita Vance", "Treasurer: Bob van der Berg", "who is the treasurer", "en",
         ("Rita Vance", "Bob van der Berg")),
        ("Der Vorsitzende ist Karl Meier.", "Der Vorsitzende ist Hans Huber.",
         "Wer ist der Vorsitzende?", "de", ("Karl Meier", "Hans Huber")),
        ("El alcalde es Ana Ruiz.", "El alcalde es Luis Mora.", "¿Quién es el alcalde?", "es",
         ("Ana Ruiz", "Luis Mora")),
        ("Председатель клуба — Иван Петров.", "Председатель клуба — Олег Смирнов.",
         "Кто председатель клуба?", "ru", ("Иван Петров", "Олег Смирнов")),
        ("Belediye başkanı Ayşe Kaya.", "Belediye başkanı Mehmet Demir.",
         "Belediye başkanı kim?", "tr", ("Ayşe Kaya", "Mehmet Demir")),
    ],
)  # fmt: skip
def test_who_is_another_person_is_told_where_the_question_asks_who(
    one, other, question, language, told
):
    assert named(one, other, question, language) == told
    assert named(other, one, question, language) == told[::-1]


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("The mayor is Hedda Lund.", "The mayor is Jonas Brekke.", "When is the mayor there?"),
        ("The mayor is Hedda Lund.", "The mayor is Jonas Brekke.", "Who is mayor Hedda Lund?"),
        ("The mayor of Holm is Hedda Lund.", "The mayor of Vik is Jonas Brekke.", MAYOR),
        ("In 2019 the mayor was Hedda Lund.", "In 2024 the mayor was Jonas Brekke.", MAYOR),
        ("The mayor is Hedda Lund.", "The mayor opened a bridge, said Jonas Brekke.", MAYOR),
        ("He is mayor.", "She is mayor.", MAYOR),
        ("The mayor is Hedda Lund.", "The mayor is Hedda Lund.", MAYOR),
    ],
)
def test_other_names_in_what_may_be_about_something_else_are_not_told(one, other, question):
    assert named(one, other, question) is None


@pytest.mark.parametrize(
    ("one", "other", "question", "told"),
    [
        ("The library opens at 9 on weekdays.", "The library opens at 10 on weekdays.",
         "When does the library open?", ("9", "10")),
        ("Adult · Per month £24 · Joining fee £40", "Adult · Per month £26 · Joining fee £40",
         "How much is it for an adult per month?", ("£24", "£26")),
        ("The library opens at eight.", "The library opens at seven.",
         "When does the library open?", ("eight", "seven")),
        ("The library opens at eight.", "The library opens at 8.",
         "When does the library open?", None),
        ("The library opens at 9 on weekdays.", "The library opens at 10 on weekdays.",
         "Does the library open on weekdays?", None),
        ("Room 3 of the library is quiet.", "Room 4 of the library is quiet.",
         "How many people use room 3 of the library?", None),
        ("The library opens at 9.", "The library opens at 9 and closes at 6.",
         "When does the library open?", None),
        ("The library has 2.50 metres of it.", "The library has 2.5 metres of it.",
         "How many metres has the library?", None),
    ],
)  # fmt: skip
def test_one_other_number_in_the_same_words_is_told_where_the_question_asks_for_it(
    one, other, question, told
):
    assert named(one, other, question) == told


def test_one_article_does_not_contradict_itself():
    same = [quote("The storm killed 38 people.", "a"), quote("The storm killed 41 people.", "a")]
    assert differences(same) == []


def test_pairs_come_in_order_of_their_ordinals():
    numbers = (38, 41, 38, 57)
    quotes = [quote(f"The storm killed {n} people.", f"{i}") for i, n in enumerate(numbers)]
    pairs = [difference.quotes for difference in differences(quotes)]
    assert pairs == [(0, 1), (0, 3), (1, 2), (1, 3), (2, 3)]


@given(texts=st.lists(st.text("The storm kiled 2017$%,.May-bn€x\n", max_size=60), max_size=4))
def test_any_texts_are_compared_the_same_way_round_and_back(texts):
    quotes = [quote(text, str(number)) for number, text in enumerate(texts)]
    there = {(d.quotes, d.written) for d in differences(quotes)}
    last = len(quotes) - 1
    back = {
        ((last - j, last - i), written[::-1])
        for (i, j), written in ((d.quotes, d.written) for d in differences(quotes[::-1]))
    }
    assert there == back


def test_who_asks_when_is_not_told_that_prices_differ() -> None:
    question = "When is the agreement of Ankara and Moscow back?"
    texts = "Ankara and Moscow sign for 640 euros.", "Ankara and Moscow sign for 210 euros."
    quotes = [quote(text, text) for text in texts]
    assert differences(quotes, "What did Ankara and Moscow sign for?")
    assert not differences(quotes, question)
