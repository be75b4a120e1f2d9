"""A price is that of the thing that is asked about, though another one stands beside it."""

from pathlib import Path

import pytest

from tests.index.corpora import index_of

FEES = {
    "de": "Der Turnverein\n\nDer Jahresbeitrag beträgt 60 Euro. Der Kurs kostet 25 Euro.\n",
    "es": "El club\n\nLa cuota anual asciende a 60 euros. El curso cuesta 25 euros.\n",
    "ru": "Наш клуб\n\nЕжегодный взнос составляет 600 рублей. Занятие стоит 250 рублей.\n",
    "tr": "Kulübümüz\n\nYıllık aidat 600 liradır. Kurs 250 lira tutar, deneme dersi ücretsizdir.\n",
}


@pytest.mark.parametrize(
    ("language", "question", "quote"),
    [
        ("de", "Was kostet der Jahresbeitrag?", "60 Euro"),
        ("de", "Was kostet der Kurs?", "25 Euro"),
        ("es", "¿Cuánto cuesta la cuota anual?", "60 euros"),
        ("es", "¿Cuánto cuesta el curso?", "25 euros"),
        ("ru", "Сколько стоит ежегодный взнос?", "600 рублей"),
        ("ru", "Сколько стоит занятие?", "250 рублей"),
        ("tr", "Yıllık aidat ne kadar?", "600 lira"),
        ("tr", "Kurs ne kadar?", "250 lira"),
    ],
)
def test_the_price_of_what_is_asked_about_comes_first(
    tmp_path: Path, language: str, question: str, quote: str
) -> None:
    answer = index_of(tmp_path, {"fees.txt": FEES[language]}).answer(question)
    assert quote in answer.quotes[0].passage.text


HOUSES = {
    "club.md": "# Judo\n\n## Is there a minimum age?\n\nSeven.\n\n## What does it cost?\n\nNil.\n",
    "saal.md": "# Saal\n\nDas Mindestalter beträgt 16 Jahre.\n\nDie Miete kostet 90 Euro am Tag.\n",
}


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Is there a minimum age?", "Seven."),
        ("What does it cost?", "Nil."),
        ("Gibt es ein Mindestalter?", "16 Jahre"),
        ("Was kostet das?", "90 Euro"),
    ],
)
def test_who_asks_for_nothing_but_a_price_or_an_age_is_answered(
    tmp_path: Path, question: str, quote: str
) -> None:
    answer = index_of(tmp_path, HOUSES).answer(question)
    assert answer.answered
    assert quote in answer.quotes[0].passage.text


def test_a_price_of_what_no_article_has_is_refused(tmp_path: Path) -> None:
    assert not index_of(tmp_path, HOUSES).answer("Was kostet ein Elefant?").answered


def test_a_table_too_short_to_have_a_language_states_prices_in_that_of_the_question(
    tmp_path: Path,
) -> None:
    index = index_of(tmp_path, {"pferde.csv": "Was;Preis\nPony;14\nKutsche;60\n"})
    answer = index.answer("Was kostet ein Pony?")
    assert answer.answered
    assert answer.quotes[0].shown.text == "Pony · Preis 14"
