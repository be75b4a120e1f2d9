"""Names of code: found as articles write them, or missing; common parts answer for no other."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import assert_missing, index_of

ARTICLES = {
    "gate.md": "# The gate\n\n## Codes\n\n| Code | Meaning |\n|---|---|\n"
    "| `E_TOO_LATE` | The parcel arrived after the gate had closed. |\n"
    "| `E_NO_SLOT` | No slot is free at the gate, it is too early to open it. |\n\n"
    "## Settings\n\n`max_open_seconds` is how long the gate stays open at most.\n\n"
    "`retry_count` is how often the gate tries again.\n\n"
    "## Classes\n\n`GateKeeper` opens and closes the gate.\n\n"
    "`UploadFile` holds a file that a driver sent to the cleaner.\n\n"
    "`min_size` is the least size of a file. The seconds of a minute count.\n",
    "house.txt": "The house\n\nOur films are on Youtube every Friday. The group on Whatsapp has "
    "forty members. The cafe beside Mcdonald's opens at nine. The site is written in Javascript. "
    "An Iphone application exists since 2021.\n\nThe Power Point talk of Ada is in the archive. "
    "The database is copied each night. How to pay stands on the door.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("names"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "written", "nearest"),
    [
        ("What does E_TOO_EARLY mean?", "E_TOO_EARLY", ["E_TOO_LATE"]),
        ("What is min_open_seconds?", "min_open_seconds", ["max_open_seconds"]),
        ("What is minOpenSeconds?", "minOpenSeconds", ["max_open_seconds"]),
        ("What is open_seconds?", "open_seconds", ["max_open_seconds"]),
        ("What does GateCleaner do?", "GateCleaner", ["GateKeeper"]),
        ("What does the gateCleaner do?", "gateCleaner", ["GateKeeper"]),
        ("What is max_size of a file?", "max_size", ["min_size"]),
        ("Is there a LinkedIn group?", "LinkedIn", []),
    ],
)
def test_a_name_that_no_article_has_is_refused_although_articles_have_its_parts(
    index: Index, question: str, written: str, nearest: list[str]
) -> None:
    assert_missing(index.answer(question), written, nearest)


@pytest.mark.parametrize(
    ("question", "written", "searched"),
    [
        ("What does UploadFiles hold?", "UploadFiles", "UploadFile"),
        ("What does UploadingFile hold?", "UploadingFile", "UploadFile"),
        ("What does UplaodFile hold?", "UplaodFile", "UploadFile"),
        ("What does GateKeper open?", "GateKeper", "GateKeeper"),
        ("What is max_open_secnds?", "max_open_secnds", "max_open_seconds"),
    ],
)
def test_another_ending_or_one_slip_in_a_long_part_is_the_name_that_articles_have(
    index: Index, question: str, written: str, searched: str
) -> None:
    answer = index.answer(question)
    assert [(each.written, each.searched) for each in answer.corrections] == [(written, searched)]
    assert (answer.missing, answer.unknown, answer.did_you_mean) == ((), (), ())
    assert answer.answered
    assert searched in answer.quotes[0].passage.text


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("What does E_TOO_LATE mean?", "E_TOO_LATE"),
        ("What is maxOpenSeconds?", "max_open_seconds"),
        ("When are films on YouTube?", "Youtube"),
        ("How many members has the WhatsApp group?", "Whatsapp"),
        ("When does the cafe beside McDonald's open?", "Mcdonald's"),
        ("Is the site written in JavaScript?", "Javascript"),
        ("Since when is there an iPhone application?", "Iphone"),
        ("Where is the PowerPoint talk?", "Power Point"),
        ("How often is the dataBase copied?", "database"),
        ("Where does HowToPay stand?", "How to pay"),
    ],
)
def test_a_name_written_with_other_capitals_together_or_apart_is_found(
    index: Index, question: str, quote: str
) -> None:
    answer = index.answer(question)
    assert (answer.corrections, answer.missing, answer.unknown) == ((), (), ())
    assert answer.answered
    assert quote in answer.quotes[0].passage.text


def test_two_names_that_are_as_near_are_asked_back(tmp_path: Path) -> None:
    texts = {"a.md": "`read_tables` reads.\n\n`read_cables` lists what was laid.\n"}
    answer = index_of(tmp_path, texts).answer("What does read_xables do?")
    assert {each.searched for each in answer.did_you_mean} == {"read_tables", "read_cables"}
    assert not answer.answered


def test_a_sound_word_in_a_name_is_another_name_and_no_slip(tmp_path: Path) -> None:
    texts = {"a.md": "`read_tables` reads the tables of a sheet.\n"}
    index = index_of(tmp_path, texts)
    answer = index.answer("What does read_cables do?")
    assert [(m.written, m.nearest) for m in answer.missing] == [("read_cables", ("read_tables",))]


def test_people_of_both_genders_are_no_name_of_code(tmp_path: Path) -> None:
    texts = {"a.txt": "Der Verein\n\nDie Mitarbeiter zahlen im Verein nichts für das Essen.\n"}
    index = index_of(tmp_path, texts)
    assert index.answer("Was zahlen die Mitarbeiter_innen?").missing == ()
