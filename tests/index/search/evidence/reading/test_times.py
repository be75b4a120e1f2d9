"""A text of another month, weekday or year than the question is told from one of that time."""

import pytest

from index.search.evidence.reading.times import names_other_days, other_times

CASES = [
    ("en", "When does the board meet in October?", "Next meeting: 17 June.", True),
    ("en", "When does the board meet in October?", "Meetings: 3 Oct, 7 November.", False),
    ("en", "When does the board meet in October?", "Meetings\n2025-10-03, upstairs", False),
    ("en", "When may I use the gym?", "The gym is open from nine.", False),
    ("en", "Is the gym open in May?", "The gym is open in April.", True),
    ("en", "Is the gym open on Wednesday?", "Monday to Friday 9:00 to 17:00", False),
    ("en", "Is the gym open on Wednesday?", "Sat 9:00 to 12:00", True),
    ("en", "Is it open on Saturday?", "Desk · Mon 9 · Tue 9 · Wed 9 · Thu 9 · Fri closed", True),
    ("en", "Is it open on Saturday?", "Open Tuesday to Sunday, Monday closed", False),
    ("de", "Ist am Sonntag offen?", "Mo 9, Di 9, Mi 10, Do 9, Fr 9", True),
    ("de", "Ist am Dienstag offen?", "Montag bis Freitag, Samstag bis 12 Uhr", False),
    ("en", "Who won in 2019?", "Winner of 2018: Tilda Brook", True),
    ("en", "Who won in 2019?", "Winners 2015 to 2021: Tilda Brook", False),
    ("en", "first day of spring term 2027", "School year 2026/27\nSpring 5 January", False),
    ("en", "How many people live there?", "In 1911 it had 2019 inhabitants.", False),
    ("en", "What happened on 7/8/22?", "The miller retired on 7 August 2022.", False),
    ("en", "What happened on 9 June 2021?", "9.6.21: crane painted", False),
    ("en", "What happened on 9 June 2021?", "On 9 June the crane was painted.", False),
    ("en", "What happened on 7/8/22?", "On 07.08.2022 the miller retired.", False),
    ("de", "Wann tagt der Vorstand im Oktober?", "Nächste Sitzung: 17. Juni", True),
    ("de", "Wann tagt der Vorstand im Oktober?", "Sitzung am 3.10.2025", False),
    ("es", "¿Está abierto el miércoles?", "Abierto los sábados.", True),
    ("ru", "Когда собрание в октябре?", "Собрание 3 октября.", False),
    ("tr", "Ekim ayında toplantı ne zaman?", "Toplantı 17 Haziran günü.", True),
]


@pytest.mark.parametrize(("code", "question", "text", "is_other"), CASES)
def test_a_text_of_another_time_is_told(
    code: str, question: str, text: str, *, is_other: bool
) -> None:
    assert other_times(question, [text], [code]) == [is_other]


@pytest.mark.parametrize(
    ("code", "question", "text", "is_other"),
    [
        ("en", "Is the gym open in May?", "The gym is open in April.", True),
        ("en", "Is the gym open in May?", "The gym is open from April to June.", False),
        ("en", "Is the gym open in May?", "The gym is open.", False),
        ("en", "May I use the gym?", "The gym is open in April.", False),
        ("en", "When does the choir meet on Mondays?", "Choir · Day Tuesday · Time 19:15", True),
        ("en", "When does the choir meet on Mondays?", "Choir · Day Monday · Time 19:15", False),
        ("en", "Is it on Monday or on Tuesday?", "It is on Tuesday.", False),
        ("en", "Who won in 2019?", "Winner of 2018: Tilda Brook", False),
        ("de", "Wann probt der Chor am Montag?", "Der Chor probt dienstags.", True),
        ("es", "¿Está abierto el miércoles?", "Abierto los sábados.", True),
        ("ru", "Когда собрание в октябре?", "Собрание 3 ноября.", True),
        ("tr", "Ekim ayında toplantı ne zaman?", "Toplantı 17 Haziran günü.", True),
    ],
)
def test_a_text_that_names_just_another_day_or_month_is_told(
    code: str, question: str, text: str, *, is_other: bool
) -> None:
    assert names_other_days(question, [text], [code]) == [is_other]
