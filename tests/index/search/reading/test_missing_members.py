"""Members of a row that no article has, the 9th grade or House D, are refused with the nearest."""

from pathlib import Path

import pytest

from index import Index
from tests.index.corpora import index_of

ARTICLES = {
    "houses.md": "# Houses\n\n| House | Floors |\n|---|---|\n| House B | 4 |\n| House C | 6 |\n\n"
    "Vitamin C is in the fruit bowl of the hall. Mr T and Mr K clean the stairs.\n\n"
    "| Gate | Opens |\n|---|---|\n| F | 8:00 |\n| G | 9:00 |\n\n"
    "Gate F and gate G are on the north side.\n",
    "school.md": "# School\n\nThe 7th grade swims on Monday. The 8th grade swims on Friday. The "
    "third grade rows. Grades 10 to 12 sail.\n\n"
    "| Lesson | Begins |\n|---|---|\n| 1st | 8:00 |\n| 2nd | 8:50 |\n",
    "schule.md": "# Schule\n\nDie 5. Klasse f\u00e4hrt nach Sylt. Die 6. und 7. Klasse fahren in "
    "den Harz. Die vierte Klasse bleibt hier.\n\n"
    "| Stunde | Beginn |\n|---|---|\n| 1. | 8:00 |\n| 2. | 8:50 |\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("members"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "missing", "nearest"),
    [
        ("How many floors does House D have?", "House D", "House C"),
        ("Where is vitamin D?", "vitamin D", "Vitamin C"),
        ("When does gate H open?", "gate H", "gate G"),
        ("When does the 9th grade swim?", "9th grade", "8th grade"),
        ("When does the 6th lesson begin?", "6th lesson", "Lesson 2nd"),
        ("Wohin f\u00e4hrt die 9. Klasse?", "9. Klasse", "7. Klasse"),
        ("Wann beginnt die 6. Stunde?", "6. Stunde", "Stunde 2."),
    ],
)
def test_a_member_that_no_article_has_is_refused_with_the_nearest(
    index: Index, question: str, missing: str, nearest: str
) -> None:
    answer = index.answer(question)
    assert [(each.written, each.nearest[0]) for each in answer.missing] == [(missing, nearest)]
    assert not answer.answered


@pytest.mark.parametrize(
    "question",
    [
        "How many floors does House C have?",
        "When does gate G open?",
        "When does the 7th grade swim?",
        "What does the 3rd grade do?",
        "What does the 11th grade do?",
        "Which house can I visit?",
        "In which house I sleep?",
        "Wohin f\u00e4hrt die 6. Klasse?",
        "Wo bleibt die 4. Klasse?",
        "Wann beginnt die 2. Stunde?",
        "Who swims on the 7th day?",
    ],
)
def test_one_that_an_article_has_is_not_missing(index: Index, question: str) -> None:
    assert index.answer(question).missing == ()


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("What does rule 9 say?", ("rule 3", "rule 2", "rule 1")),
        ("What does rule 2 say?", None),
        ("Does it need Snake 7?", None),
        ("How many rules for 9 boats?", None),
        ("Which rules 9 times out of ten?", None),
    ],
)
def test_an_item_that_no_list_has_is_missing(
    tmp_path: Path, question: str, nearest: tuple[str, ...] | None
) -> None:
    index = index_of(
        tmp_path,
        {
            "rules.md": "# House rules\n\n1. The gate is locked.\n2. Cycles stand.\n3. No fires.\n",
            "snake.md": "# Installing Snake\n\n1. Fetch it.\n2. Unpack it. It needs a disk.\n",
        },
    )
    missing = index.answer(question).missing
    assert [each.nearest for each in missing] == ([nearest] if nearest else [])


@pytest.mark.parametrize(
    ("codes", "question", "nearest"),
    [
        ("EXIT CODES\n\n  0    done\n  1    nothing done\n  5    bad word\n", "exit code 7", "5"),
        ("# Exit codes\n\n- 1: busy\n- 2: lost\n- 3: cold\n", "What does exit code 8 mean?", "3"),
        ("# Fehlercodes\n\n- 1 – belegt\n- 2 – verloren\n", "Was heißt Fehlercode 9?", "2"),
    ],
)  # fmt: skip
def test_a_number_that_no_row_or_label_has_is_missing(
    tmp_path: Path, codes: str, question: str, nearest: str
) -> None:
    name = "codes.md" if codes[0] == "#" else "codes.txt"
    answer = index_of(tmp_path, {name: codes}).answer(question)
    assert [each.nearest[0].split()[-1] for each in answer.missing] == [nearest]


def test_an_item_is_found_by_its_number(tmp_path: Path) -> None:
    rules = "1. The gate is locked at ten.\n2. Cycles stand in the cellar.\n3. No fires.\n"
    index = index_of(
        tmp_path,
        {
            "rules.md": f"# House rules\n\n{rules}\n## Flats\n\n3.1 Flats may be let.\n"
            "3.2 Tenants are named.\n",
            "satzung.txt": "Satzung des Vereins\n\n\u00a7 9 Der Vorstand tagt im Mai.\n\n"
            "\u00a7 10 Wer fehlt, sagt ab.\n",
            "tap.txt": "A tap drips.",
        },
    )
    for question, quote in (
        ("What does rule 3 say?", "No fires."),
        ("What does number 3.2 of the flats say?", "Tenants are named."),
        ("Was sagt \u00a7 10 der Satzung?", "Wer fehlt, sagt ab."),
    ):
        answer = index.answer(question)
        assert answer.missing == ()
        assert answer.unknown in ((), ("number",))
        assert quote in answer.quotes[0].shown.text
