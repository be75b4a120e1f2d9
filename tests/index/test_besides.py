"""Beside a year, a day or a number that is missing, what is found for the rest is weighed alone."""

import pytest

from index import Index
from index.search import without_years
from tests.index.corpora import index_of

LIKELY = 0.1
ARTICLES = {
    "en": "During the renovation in 2016 the roof of House A was replaced. Members pay 30 euros. "
    "Room 12 has a piano. On 3 May 2020 the wheel broke. Rule A002 forbids smoking. "
    "The server uses Python 3.10. The keys hang in the office. House B has a lift. "
    "The 4th grade learns to swim, and the 5th grade to row.",
    "de": "Bei der Renovierung im Jahr 2016 wurde das Dach von Haus A ersetzt. Mitglieder zahlen "
    "30 Euro. Das Konzert 2019 war im Saal. Zimmer 12 hat ein Klavier.",
    "es": "Durante la renovación de 2016 se cambió el techo de la Casa A. Los socios pagan 30 "
    "euros. Las llaves están en la oficina.",
    "ru": "Во время ремонта в 2016 крышу дома заменили. Члены клуба платят 30 евро. Комната 12 с "
    "роялем. Ключи лежат в конторе.",
    "tr": "2016'daki yenilemede A Evi'nin çatısı değiştirildi. Üyeler 30 euro öder. Anahtarlar "
    "ofiste asılı.",
}


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Index]:
    folder = tmp_path_factory.mktemp("besides")
    return {code: index_of(folder / code, {"a.txt": text}) for code, text in ARTICLES.items()}


@pytest.mark.parametrize(
    ("language", "question", "quote"),
    [
        ("en", "Was the building renovated in 2018?", "renovation in 2016"),
        ("en", "How much do members pay in 2031?", "30 euros"),
        ("en", "What broke on 4 May 2020?", "3 May 2020"),
        ("en", "Is there a piano in Room 13?", "Room 12"),
        ("en", "Does the server use Python 3.9?", "Python 3.10"),
        ("en", "Is there a lift in House D?", "House B"),
        ("en", "Does the 9th grade learn to swim?", "4th grade"),
        ("de", "Wann war die Renovierung im Jahr 2018?", "im Jahr 2016"),
        ("de", "Hat Zimmer 13 ein Klavier?", "Zimmer 12"),
        ("es", "¿Se renovó el techo en 2018?", "renovación de 2016"),
        ("ru", "Есть ли рояль в комнате 13?", "Комната 12"),
        ("tr", "Çatı 2018'de yenilendi mi?", "2016'daki"),
    ],
)
def test_a_passage_that_speaks_of_the_rest_is_likely_besides(
    indexes: dict[str, Index], language: str, question: str, quote: str
) -> None:
    answer = indexes[language].answer(question)
    assert not answer.answered
    assert answer.missing
    assert quote in answer.quotes[0].passage.text
    assert answer.confidence_besides >= LIKELY


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Who won the zebra derby in 2018?"),
        ("en", "Which dragon flew on 4 May 2020?"),
        ("en", "Is there a unicorn in Room 13?"),
        ("en", "What does rule A003 forbid?"),
        ("en", "Room 13?"),
        ("en", "Is there a unicorn in House D?"),
        ("en", "Does the 9th grade knit?"),
        ("de", "Welches Zebra gewann im Jahr 2018?"),
        ("de", "Frisst ein Einhorn in Zimmer 13?"),
        ("es", "¿Qué cebra ganó en 2018?"),
        ("ru", "Какой дракон спит в комнате 13?"),
        ("tr", "Hangi zebra 2018'de kazandı?"),
    ],
)
def test_one_that_shares_only_what_is_missing_is_not_nor_one_of_another_code(
    indexes: dict[str, Index], language: str, question: str
) -> None:
    answer = indexes[language].answer(question)
    assert answer.missing
    assert answer.confidence_besides < LIKELY


def test_where_nothing_is_missing_nothing_is_weighed_so(indexes: dict[str, Index]) -> None:
    assert indexes["en"].answer("How much do members pay?").confidence_besides == 0


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Was it renovated in 2018?", "Was it renovated ?"),
        ("Was geschah im Jahr 2018 in Köln?", "Was geschah in Köln?"),
        ("¿Qué pasó en el año 2018?", "¿Qué pasó ?"),
        ("2018 yılında ne oldu?", "ne oldu?"),
        ("The 2018 fees?", "The fees?"),
        ("Was it in 2018 or in 2016?", "Was it or in 2016?"),
        ("Is port 20180 in use?", "Is port 20180 in use?"),
    ],
)
def test_a_year_is_left_out_with_what_names_it(question: str, left: str) -> None:
    assert without_years(question, {"2018"}) == left
