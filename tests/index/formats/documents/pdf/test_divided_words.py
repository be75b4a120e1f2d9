"""Words divided at the end of a line: whole where the language, or the text, knows them."""

import pytest

from index.formats import read_article
from index.formats.documents.pdf.divided_words import DividedWords
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
    ("lines", "first", "second", "whole"),
    [
        (ENGLISH, "It is kept with the documenta-", "tion of the house.", "documentation of the"),
        (GERMAN, "Darüber wacht die Geschäftsfüh-", "rung des Vereins.", "Geschäftsführung des"),
    ],
)
def test_a_word_divided_between_two_pages_is_whole(lines, first, second, whole):
    pages = Page().lines([*lines, first]), Page().lines([second, *lines])
    assert whole in read_article("a.pdf", pdf_of(*pages)).article.text
