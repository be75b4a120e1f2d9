"""Lessons hold what they say: each piece of an answer stands in the file that is named for it."""

import html
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

FOLDERS = sorted(
    path.parent
    for path in (Path(__file__).parents[2] / "benchmarks" / "lessons").glob("*/questions.jsonl")
)
UNANSWERABLE = {"near", "far"}
FEWEST_NEAR = 15
ANSWERABLE = {
    "faq",
    "heading",
    "table",
    "list",
    "steps",
    "clause",
    "prose",
    "date",
    "contact",
    "definition",
    "code",
    "paraphrase",
    "short",
    "misspelt",
    "posted",
}
MARKS = re.compile(r"[*_`~\\]")
FRAMES = re.compile(r"[#>|]")
INLINE = re.compile(r"</?(?:a|b|code|em|i|kbd|span|strong|u)(?: [^>]*)?>")
TAG = re.compile(r"<[^>]+>")


@cache
def text_of(path: Path) -> str:
    text = path.read_text("utf-8")
    return folded(
        html.unescape(TAG.sub(" ", INLINE.sub("", text))) if path.suffix == ".html" else text
    )


def folded(text: str) -> str:
    return " ".join(FRAMES.sub(" ", MARKS.sub("", text)).split())


def questions(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def files(place: dict[str, Any]) -> list[str]:
    article = place["article"] or []
    return article if isinstance(article, list) else [article]


def test_ids_are_unique() -> None:
    ids = Counter(told["id"] for folder in FOLDERS for told in questions(folder))
    assert FOLDERS
    assert max(ids.values()) == 1


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
class TestFolder:
    def test_pieces_stand_in_their_files(self, folder: Path) -> None:
        for told in questions(folder):
            for place in (told, *told["also"]):
                texts = [text_of(folder / "docs" / file) for file in files(place)]
                missing = [gold for gold in place["gold"] if not _is_in(folded(gold), texts)]
                assert not missing, told["id"]

    def test_kinds_are_known_and_only_two_have_no_answer(self, folder: Path) -> None:
        for told in questions(folder):
            assert told["kind"] in ANSWERABLE | UNANSWERABLE, told["id"]
            is_answered = bool(told["gold"] and told["article"])
            assert is_answered == (told["kind"] in ANSWERABLE), told["id"]

    def test_no_question_is_asked_twice(self, folder: Path) -> None:
        asked = Counter(told["question"].casefold() for told in questions(folder))
        assert [question for question, times in asked.items() if times > 1] == []

    def test_every_file_is_asked_about(self, folder: Path) -> None:
        places = [at for told in questions(folder) for at in (told, *told["also"])]
        assert {file for at in places for file in files(at)} == {
            path.name for path in (folder / "docs").iterdir()
        }

    def test_there_are_enough_questions(self, folder: Path) -> None:
        kinds = Counter(told["kind"] for told in questions(folder))
        assert kinds.total() >= 110
        assert kinds["near"] >= FEWEST_NEAR


def _is_in(piece: str, texts: list[str]) -> bool:
    return bool(piece) and any(piece in text for text in texts)
