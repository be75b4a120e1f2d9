"""Misspelt words, and the words of articles that are searched for instead."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import indexed, write

ARTICLES = {
    "rink.md": "---\ntitle: The Karlstad rink\nauthor: Wendeline Marsh\n---\n\n"
    "# Skating\n\n## Lessons for beginners\n\nThey take an hour.\n\n"
    "Share this page\n\n| Weekday | Surcharge |\n|---|---|\n| Friday | none |\n",
    "pool.txt": "The pool\n\nThe lifeguard watches all swimmers. The party was held at the town "
    "hall on Tuesday, and the mayor, Tessa Brook, made an offer after joining the officer.\n\n"
    "They were winning. It was a self made try, and the being of it. Students swim in the harbour "
    "basin, and meet at the Meeting Point, and members of the committee oversee the "
    "accommodation.\n\nYesterday Osama Lind, "
    "called Lind, spoke to Osama's friends, and Stella Lindt spoke to Lindt's friends.\n",
}
OTHERS = {
    "verein.txt": "Der Verein\n\nDer Vorstand erklärt den Mitgliedern, was sie bei den Kon zept "
    "Tagen tun dürfen. Die Mitgliederversammlung ist am Abend, und der Kassenwart berichtet.\n",
    "club.txt": "El club\n\nEl lunes los socios pueden entrar en la sala, y las entradas cuestan "
    "diez euros para los niños y las niñas que vienen con sus padres.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("spelling")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("mixed")
    return indexed(write(folder / "articles", ARTICLES | OTHERS), folder / "data")


@pytest.mark.parametrize(
    ("question", "written", "searched"),
    [
        ("what about the swimers", "swimers", "swimmers"),
        ("what about the lesons", "lesons", "Lessons"),
        ("what about the beginers", "beginers", "beginners"),
        ("what about the surchage", "surchage", "Surcharge"),
        ("who is joning on a friday", "joning", "joining"),
        ("what is on tuseday", "tuseday", "Tuesday"),
        ("wher is the pool", "wher", "where"),
        ("is there any acommodatoin", "acommodatoin", "accommodation"),
        ("who watches the townhall", "townhall", "town hall"),
        ("who was at the ponit", "ponit", "Point"),
        ("who was at the hlal", "hlal", "hall"),
        ("who swims in the basni", "basni", "basin"),
    ],
)
def test_a_misspelt_word_is_taken_for_one_of_a_sentence_a_head_or_a_title_as_written_there(
    index: Index, question: str, written: str, searched: str
) -> None:
    answer = index.answer(question)
    assert [(each.written, each.searched) for each in answer.corrections] == [(written, searched)]
    assert (answer.unknown, answer.did_you_mean) == ((), ())
    assert answer.quotes


@pytest.mark.parametrize(
    ("question", "written", "searched"),
    [
        ("Wann ist die Mitglederversammlung?", "Mitglederversammlung", "Mitgliederversammlung"),
        ("¿Cuánto cuesta la entarda para los padres?", "entarda", "entrada"),
        ("what about the acommodation", "acommodation", "accommodation"),
    ],
)
def test_a_word_is_corrected_within_the_language_of_the_question(
    mixed: Index, question: str, written: str, searched: str
) -> None:
    corrections = mixed.answer(question).corrections
    assert [(each.written, each.searched) for each in corrections] == [(written, searched)]


@pytest.mark.parametrize(
    "question",
    [
        "is there any beer",
        "does the weather stay wintry",
        "where can I alter the parts",
        "what is a selfie",
        "who offers the offal",
        "Welches Konzept hat der Vorstand für das Alter?",
        "Wer soll den Mitgliedern etwas erklären?",
        "¿Qué pasa los domingos en el club?",
        "wer darf am sonntag in die turnhalle",
    ],
)
def test_a_sound_word_that_no_article_has_is_missing_and_not_misspelt(
    index: Index, mixed: Index, question: str
) -> None:
    for answer in (index.answer(question), mixed.answer(question)):
        assert (answer.corrections, answer.did_you_mean) == ((), ())


@pytest.mark.parametrize(
    ("question", "searched"),
    [
        ("what did Obama say", ["Osama"]),
        ("who is karlsad", ["Karlstad"]),
        ("what is made by Tesla here", ["Tessa"]),
        ("what is Fortnite about", []),
        ("what did Osman Lynd say", []),
        ("what did Lintd say", ["Lind", "Lindt"]),
    ],
)
def test_a_name_is_taken_only_for_a_name_one_slip_away_and_that_is_asked_back(
    index: Index, question: str, searched: list[str]
) -> None:
    answer = index.answer(question)
    assert [each.searched for each in answer.did_you_mean] == searched
    assert answer.corrections == ()
    assert not searched or not answer.answered


def test_a_corrected_question_is_answered_as_the_right_one_is(index: Index) -> None:
    right, slip = (index.answer(f"{word} did the mayor make an offer") for word in ("when", "wehn"))
    assert [(each.written, each.searched) for each in slip.corrections] == [("wehn", "when")]
    assert [q.passage.start for q in slip.quotes] == [q.passage.start for q in right.quotes]
    assert slip.confidence >= right.confidence


def test_no_word_is_taken_for_one_that_only_stands_where_nothing_is_quoted_from(
    index: Index,
) -> None:
    assert index.answer("Wendeline").unknown == ()
    answer = index.answer("Wendelina")
    assert (answer.corrections, answer.unknown) == ((), ("Wendelina",))


@pytest.mark.parametrize("word", ["Halverstad", "concert", "cancelled", "Cancellations"])
def test_a_word_of_a_title_is_never_corrected(tmp_path: Path, word: str) -> None:
    article = "---\ntitle: Cancellation of the Halverstad concert\n---\n\nThe hall paid back.\n"
    halls = indexed(write(tmp_path / "articles", {"a.md": article}), tmp_path / "data")
    answer = halls.answer(f"Why was the {word}?")
    assert (answer.corrections, answer.did_you_mean) == ((), ())


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Commands\n\nThe sync command copies folders between two machines.\n", "is it async"),
        ("Tests\n\nThe symmetric test takes an hour and costs a lot.\n", "asymmetric test"),
        (
            "Informe\n\nEl informe de la escuela se entrega en junio a las familias.\n",
            "que dia tienen informatica",
        ),
    ],
)
def test_no_word_is_taken_for_its_contrary_or_for_a_form_that_no_article_has(
    tmp_path: Path, text: str, question: str
) -> None:
    index = indexed(write(tmp_path / "articles", {"one.txt": text}), tmp_path / "data")
    assert index.answer(question).corrections == ()
