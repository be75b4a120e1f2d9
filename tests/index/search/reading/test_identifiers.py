"""Codes, numbers and days are exact: found as articles write them, or refused with the nearest."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import assert_missing, index_of

ARTICLES = {
    "jobs.txt": "Open posts\n\nWe look for a programmer who knows C++ well. The salary is 4,100 "
    "euros.\n\nWe look for a programmer who knows C# and SQL. The salary is 3,900 euros.\n\n"
    "A designer who knows C is wanted in Bergen. The salary is 3,500 euros.\n",
    "things.txt": "Things of the house\n\nThe pump is a HX-7741/B. Room 4.017 is the studio. The "
    "printer WF-M5799DWF needs toner. Docket 03-2387 is about a fence. The account of the house "
    "is DE89 3704 0044 0532 0130 00. CVE-2024-31415 is a flaw in the parser. Python 3.11 brought "
    "exception groups. Rule A002 forbids smoking. Room 12 has a projector and room 14 a piano. "
    "A group of ten gets a discount, and adults pay 5 euros. The Node.js server is old. A child "
    "of age 14 may swim.\n",
    "days.txt": "Days\n\nOn 07.08.2022 the miller retired. On 3 May 2020 the wheel broke. On "
    "9 June the crane was painted. On 2021-06-14 the roof was repaired.\n\n"
    "12.12. The bridge was closed.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("identifiers"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Who is wanted that knows C#?", "knows C# and SQL"),
        ("Who is wanted that knows C?", "knows C is wanted"),
        ("What is the salary for C++?", "4,100"),
        ("What is the HX7741B?", "HX-7741/B"),
        ("What is the HX 7741 B?", "HX-7741/B"),
        ("Which room is 4017?", "Room 4.017"),
        ("What does the M5799 need?", "WF-M5799DWF"),
        ("What is docket 03-2387 about?", "a fence"),
        ("Whose account is DE89370400440532013000?", "DE89 3704 0044"),
        ("Is the NodeJS server old?", "Node.js server"),
        ("What happened on 7 August 2022?", "miller retired"),
        ("What happened on August 7, 2022?", "miller retired"),
        ("What happened on 7/8/22?", "miller retired"),
        ("What happened on 2020-05-03?", "wheel broke"),
        ("What happened on 14 June 2021?", "roof was repaired"),
        ("What happened on 9 June 2021?", "crane was painted"),
        ("What happened on 3 May?", "wheel broke"),
        ("What happened in August 2022?", "miller retired"),
        ("What happened on 12 December?", "bridge was closed"),
    ],
)
def test_a_code_and_a_day_are_found_as_articles_write_them(
    index: Index, question: str, quote: str
) -> None:
    answer = index.answer(question)
    assert quote in answer.quotes[0].passage.text
    assert answer.missing == ()
    assert answer.answered


OFFICE = """Office

Call the caretaker at 0551 / 77 40-12. Her deputy has 0551 77 40 13.

The belt of the saw is a VX 31-407. The belt of the mower is a VX 31-408. The seal is NBR 70.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Who has 0551774012?", "the caretaker at 0551 / 77 40-12"),
        ("Who has 0551774013?", "deputy has 0551 77 40 13"),
        ("What is the VX31408?", "mower is a VX 31-408"),
        ("what is vx-31407", "saw is a VX 31-407"),
        ("What is NBR70?", "seal is NBR 70"),
    ],
)
def test_a_code_in_one_is_found_where_articles_write_it_in_pieces(
    tmp_path: Path, question: str, quoted: str
) -> None:
    answer = index_of(tmp_path, {"office.txt": OFFICE}).answer(question)
    assert quoted in answer.quotes[0].passage.text
    assert (answer.unknown, answer.missing) == ((), ())


@pytest.mark.parametrize("code", ["0551774014", "VX31409", "vx-31409"])
def test_another_code_than_those_in_pieces_is_refused(tmp_path: Path, code: str) -> None:
    answer = index_of(tmp_path, {"office.txt": OFFICE}).answer(f"Whose is {code}?")
    assert [each.written for each in answer.missing] == [code]
    assert not answer.answered


@pytest.mark.parametrize("question", ["what is am 2201", "What is an AM 2201?", "what is am-2201"])
def test_a_code_that_begins_as_a_function_word_is_found(tmp_path: Path, question: str) -> None:
    index = index_of(tmp_path, {"pump.txt": "The AM-2201 is a pump.", "tap.txt": "A tap drips."})
    answer = index.answer(question)
    assert (answer.unknown, answer.missing, answer.answered) == ((), (), True)
    assert answer.quotes[0].passage.text == "The AM-2201 is a pump."


@pytest.mark.parametrize(
    ("question", "written", "nearest"),
    [
        ("What is docket 03-2388 about?", "03-2388", ["03-2387"]),
        ("What is CVE-2024-31416?", "CVE-2024-31416", ["CVE-2024-31415"]),
        ("What is new in Python 3.12?", "Python 3.12", ["Python 3.11"]),
        ("What does rule A003 forbid?", "A003", ["A002"]),
        ("What is in room 13?", "room 13", ["Room 12", "room 14"]),
        ("What is room 4.018?", "room 4.018", ["Room 4.017"]),
        ("Who knows .NET well?", ".NET", []),
        ("What happened on 4 May 2020?", "4 May 2020", ["3 May 2020", "2021-06-14", "07.08.2022"]),
        ("What happened on 10 June?", "10 June", ["9 June"]),
    ],
)
def test_a_code_and_a_day_that_no_article_has_are_refused_with_the_nearest(
    index: Index, question: str, written: str, nearest: list[str]
) -> None:
    assert_missing(index.answer(question), written, nearest)


@pytest.mark.parametrize(
    "question",
    [
        "Is there a discount for a group of 25?",
        "What do 2 adults pay?",
        "May a child of age 12 swim?",
        "May up to 2004 people swim?",
        "Does the toner of the printer cost 250 euros?",
    ],
)
def test_counts_ages_and_amounts_are_no_evidence(index: Index, question: str) -> None:
    assert index.answer(question).missing == ()


def test_somebody_who_is_called_is_no_name_that_articles_lack(index: Index) -> None:
    answer = index.answer("@other_bot @GateKeeper, what happened in August 2022?")
    assert answer.missing == answer.unknown == ()
    assert answer.answered


LOGS = {
    "errors.md": "# Errors\n\n## E201: the radio did not answer\n\nUnplug the stick and wait.\n\n"
    "## Codes of status\n\n- **401**: no token, or it has expired.\n- **409**: it was changed.\n\n"
    "`/api/v2` was removed. Clients that still use it get status 410.\n\n"
    "## [3.4.0] - 2026-02-03\n\nSingle sign-on was added.\n",
    "pump.md": "# Pump\n\nPython 3.11 is needed; 3.10 is no longer enough. It was painted on "
    "2026-02-19.\n",
}


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("logs"), LOGS)


@pytest.mark.parametrize(
    "question",
    ["status 401", "python 3.10", "what is api/v2?", "/api/v2 is gone", "what was added in 3.4"],
)
def test_a_number_that_stands_behind_another_word_is_not_missing(
    logs: Index, question: str
) -> None:
    answer = logs.answer(question)
    assert answer.missing == answer.unknown == ()


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-03 08:12:55 E201: the radio did not answer",
        "[2026-11-03T08:12:55.123Z] E201: the radio did not answer",
        "2026-11-03T08:12:55+01:00 E201: the radio did not answer",
        "Nov 03 08:12:55 hub radiod[812]: E201: the radio did not answer",
        "08:12:55,123 E201: the radio did not answer",
        "[11/Mar/2024:10:22:31 +0100] E201: the radio did not answer",
        "[Mon Mar 11 10:22:31.123456 2024] E201: the radio did not answer",
    ],
)
def test_the_moment_before_a_line_of_a_log_is_not_searched_for(logs: Index, line: str) -> None:
    answer = logs.answer(line)
    assert answer.missing == answer.unknown == ()
    assert answer.answered
    assert "Unplug" in answer.quotes[0].passage.text


@pytest.mark.parametrize(
    "question",
    [
        "since 2026-11-03 I get E201, the radio did not answer",
        "E201: the radio did not answer on HX-7741",
        "radio.NotReady: E201: the radio did not answer",
    ],
)
def test_beside_a_code_that_articles_have_another_is_no_reason_to_refuse(
    logs: Index, question: str
) -> None:
    answer = logs.answer(question)
    assert answer.missing == ()
    assert "Unplug" in answer.quotes[0].passage.text


def test_a_day_alone_is_what_is_asked_about(logs: Index) -> None:
    answer = logs.answer("Was it painted on 2026-02-20?")
    assert_missing(answer, "2026-02-20", ["2026-02-19", "2026-02-03"])


def test_a_moment_within_a_question_is_asked_about(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    said = "Ms Roth came in at 10:22:31. Mr Haddad came in at 10:25:02. Ms Lind came at 10:31:44."
    index = index_of(tmp_path_factory.mktemp("moments"), {"a.txt": f"Who came\n\n{said}\n"})
    answer = index.answer("who came in at 10:25:02?")
    assert "Haddad" in answer.quotes[0].passage.text


@pytest.mark.parametrize(
    ("asked", "amount"),
    [
        ("a 900W pump", "900W"),
        ("350g of flour", "350g"),
        ("64 kg of sand", "64"),
        ("500 Mbit", "Mbit"),
    ],
)
def test_an_amount_that_no_article_has_is_context(index: Index, asked: str, amount: str) -> None:
    bare = index.answer("Who may bring something to the group of ten?")
    answer = index.answer(f"Who may bring {asked} to the group of ten?")
    assert answer.missing == ()
    assert amount not in answer.unknown
    assert answer.quotes[0].passage == bare.quotes[0].passage


def test_the_number_of_an_amount_is_found_where_articles_write_its_unit_apart(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = "Lamps\n\nThe lamp by the door has 350 W. The lamp by the wall has 20 W.\n"
    index = index_of(tmp_path_factory.mktemp("lamps"), {"a.txt": text})
    assert "350" in index._retriever.read("Which lamp has 350W?").terms
    assert "20" in index._retriever.read("Which lamp has 20W?").terms
    assert "90" not in index._retriever.read("Which lamp has 90W?").terms


def test_a_flat_that_no_article_has_is_missing_though_it_looks_like_an_amount(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    flats = "Flat,Tenant\n120A,Marta Lund\n120D,Jon Holt\n121E,Olga Berg\n"
    index = index_of(tmp_path_factory.mktemp("flats"), {"flats.csv": flats})
    assert_missing(index.answer("Who is the tenant of flat 120G?"), "120G", ["120A", "120D"])
    assert index.answer("Who is the tenant of flat 120d?").answered


def test_what_looks_like_an_amount_is_a_code_where_others_follow_the_same_word(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = "Parts\n\nFilter 450W fits the pump. Lamps of 60W and fuses of 16A are taken back.\n"
    index = index_of(tmp_path_factory.mktemp("parts"), {"a.txt": text})
    assert_missing(index.answer("What does filter 450A fit?"), "450A", ["Filter 450W"])
    for context in ("Are 40W lamps taken back?", "Are 10A fuses taken back?"):
        assert index.answer(context).missing == ()


def test_a_class_that_no_article_has_is_missing_and_a_measure_is_not(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    classes = {
        "reps.csv": "Class,Speaker\n1A,Marta Lund\n2B,Jon Holt\n4B,Olga Berg\n",
        "pool.txt": "The pool\n\nA rope is 2m long, the pool is 25m long and 3m deep.\n",
    }
    index = index_of(tmp_path_factory.mktemp("classes"), classes)
    for written in ("5B", "5b"):
        missing = index.answer(f"Who is the speaker of class {written}?").missing
        assert [each.written for each in missing] == [written]
        assert "4B" in missing[0].nearest
    assert index.answer("Who is the speaker of class 4b?").answered
    assert index.answer("Is there a rope of 5m?").missing == ()


TABLES = {
    "pump.md": "# Pump\n\n| Code | Meaning | Litres |\n|---|---|---|\n| 041 | Door open | 3 |\n"
    "| 042 | Water low | 12 |\n\n| Schlüssel | Farbe |\n|---|---|\n| 5 | blau |\n| 7 | rot |\n\n"
    "| Zone | Fee |\n|---|---|\n| 1 | 2 euros |\n| 2 to 4 | 5 euros |\n",
    "boiler.csv": "Code,Meaning\n60,Flame out\n,Not known\n61,Fan blocked\n",
    "note.txt": "Notes\n\nThe code 77 was never given to a fault. There are 90 pumps.\n",
}


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("What does code 43 mean?", ("code 43", ("Code 042", "Code 041", "Code 60"))),
        ("What is code 90?", ("code 90", ("Code 61", "Code 60", "Code 042"))),
        ("Welche Farbe hat Schlüssel 6?", ("Schlüssel 6", ("Schlüssel 5", "Schlüssel 7"))),
    ],
)
def test_a_number_is_missing_that_no_cell_has_below_the_word_before_it(
    tmp_path: Path, question: str, missing: tuple[str, tuple[str, ...]]
) -> None:
    answer = index_of(tmp_path, TABLES).answer(question)
    assert [(each.written, each.nearest) for each in answer.missing] == [missing]
    assert not answer.answered


@pytest.mark.parametrize(
    "question",
    [
        "What does code 42 mean?",
        "What does code 041 mean?",
        "What is code 77?",
        "What is the fee in zone 3?",
        "Which code takes 5 litres?",
        "What did the meaning 2024 bring?",
    ],
)
def test_a_number_is_not_missing_that_is_elsewhere_or_where_cells_are_not_all_numbers(
    tmp_path: Path, question: str
) -> None:
    assert index_of(tmp_path, TABLES).answer(question).missing == ()


def test_a_number_with_its_year_is_another_than_the_next_of_that_year(tmp_path: Path) -> None:
    text = "Permit 2021-304 is for the pier. Permit 2021/305 is for the slipway."
    index = index_of(tmp_path, {"permits.txt": text})
    answer = index.answer("What is permit 2021-306 for?")
    assert_missing(answer, "2021-306", ["2021-304", "2021/305"])
    assert "slipway" in index.answer("What is permit 2021-305 for?").quotes[0].passage.text
