"""Words divided at the end of a line: whole where the language, or the text, knows them."""

import pytest

from index.formats import read_article
from index.lexicon import DividedWords
from tests.index.formats.files import pdf
from tests.index.formats.pdf_pages import Page, pdf_of

ENGLISH = (
    "The committee of the club meets on the first Monday of the month, and what it says is",
    "written down by the secretary, who reads it to the members at the next general meeting.",
)
GERMAN = (
    "Der Vorstand des Vereins trifft sich am ersten Montag im Monat, und was er sagt, das",
    "schreibt der Schriftführer auf, der es den Mitgliedern in der nächsten Versammlung vorliest.",
)


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("the ac-", "tual price", "the actual price"),
        ("the distribu-", "tion of keys", "the distribution of keys"),
        ("a well-", "known keeper", "a well-known keeper"),
        ("the Anglo-", "Saxon ship", "the Anglo-Saxon ship"),
        ("the harbour of Tol-", "sund is", "the harbour of Tolsund is"),
        ("two-", "and three-day trips", "two- and three-day trips"),
        ("pages 10-", "12 are lost", "pages 10- 12 are lost"),
        ("the admin\u00ad", "istration", "the administration"),
        ("a mother-in-", "law", "a mother-in-law"),
        ("a state-owned distri-", "bution", "a state-owned distribution"),
        ("THE LONG-", "TERM PLAN", "THE LONG-TERM PLAN"),
        ("THE DISTRIBU-", "TION OF KEYS", "THE DISTRIBUTION OF KEYS"),
    ],
)
def test_english(line, following, whole):
    assert DividedWords([*ENGLISH, line, following]).joined(line, following) == whole


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("die Verwal-", "tung sitzt", "die Verwaltung sitzt"),
        ("die Boots-", "hausordnung gilt", "die Bootshausordnung gilt"),
        ("die Sicher-", "heitsbestimmungen", "die Sicherheitsbestimmungen"),
        ("das Ruder-", "amt öffnet", "das Ruderamt öffnet"),
        ("Kinder-", "und Jugendgruppen", "Kinder- und Jugendgruppen"),
        ("der Nord-", "Ostsee-Kanal", "der Nord-Ostsee-Kanal"),
    ],
)
def test_german(line, following, whole):
    assert DividedWords([*GERMAN, line, following]).joined(line, following) == whole


def test_the_text_itself_knows_words_and_compounds_that_no_list_has():
    lines = ["The Vardholm skiff and the man-powered crane stand there.", "The Vard-", "holm"]
    words = DividedWords(lines)
    assert words.joined("in Vard-", "holm") == "in Vardholm"
    assert words.joined("a man-", "powered pump") == "a man-powered pump"


def test_a_language_without_a_list_joins_what_the_text_knows():
    lines = ["Põhikiri võeti vastu üldkoosolekul.", "Üldkoos-", "olekul otsustati."]
    assert DividedWords(lines).joined(*lines[1:]) == "Üldkoosolekul otsustati."


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Parking fee long-", "term: five euros"], "Parking fee long-term: five euros"),
        (["Board com-", "mander: Hanno Falk"], "Board commander: Hanno Falk"),
    ],
)
def test_a_text_without_function_words_is_taken_for_english(lines, whole):
    assert DividedWords(lines).joined(*lines) == whole


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The new long-", "Term plan costs five euros and the town pays it over the years."],
         "The new long-Term plan costs five euros"),
        (["Ein neuer Nord-", "Ostsee-Kanal ist geplant und kostet die Stadt fünf Millionen Euro."],
         "Ein neuer Nord-Ostsee-Kanal ist geplant"),
        (["The com-", "mander lives in the old house at the harbour and keeps all of the keys."],
         "The commander lives in the old house"),
    ],
)  # fmt: skip
def test_a_short_line_that_ends_within_a_word_goes_on(lines, text):
    assert read_article("a.pdf", pdf([lines])).article.text.startswith(text)


def test_a_heading_that_ends_within_a_word_is_one_and_the_title():
    lines = ["THE DISTRIBU-", "TION OF FISH", "costs five euros, and the town pays it all."]
    article = read_article("a.pdf", pdf([lines])).article
    assert article.title == "THE DISTRIBUTION OF FISH"
    assert article.text.startswith("# THE DISTRIBUTION OF FISH\n")


@pytest.mark.parametrize(
    ("lines", "first", "second", "whole"),
    [
        (ENGLISH, "It is kept with the documenta-", "tion of the house.", "documentation of the"),
        (GERMAN, "Darüber wacht die Geschäftsfüh-", "rung des Vereins.", "Geschäftsführung des"),
    ],
)
def test_a_word_divided_between_two_pages_is_whole(lines, first, second, whole):
    pages = Page().lines([*lines, first]), Page().lines([second, *lines])
    assert whole in read_article("a.pdf", pdf_of(*pages)).article.text
