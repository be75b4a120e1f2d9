"""Sets of questions: how they are read, and who shares their text."""

import importlib.util
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import xxhash

from benchmarks.quality.right import (
    Judge,
    Judged,
    Pieces,
    Sentences,
    Span,
    Spans,
    TextOf,
    holds_gold,
)
from index import KnownQuestion, read_ground_truth
from index.evaluation.ground_truth import wording

_SEED = 2026
_UNANSWERABLE_OF_CLUB = ("near", "far")
_TALK = "talk"
XQUAD = ("ar", "de", "el", "en", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh")


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A question with its judge, None when nothing answers it; `golden` is what lessons take."""

    id: str
    golden: KnownQuestion
    judge: Judge | None

    @property
    def text(self) -> str:
        """What is asked."""
        return self.golden.question


Read = Callable[[Path, TextOf], Iterator[Question]]


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions about the articles of one folder, or of a file of questions that brings them along.

    Sets of one `group` share text: what is learned from one says nothing about another. `most` is
    how many are asked. `language` is that of the peers' stemmers.
    """

    name: str
    group: str
    articles: str
    read: Read
    most: int | None = None
    language: str = "en"

    def sample(self, questions: Sequence[Question]) -> list[Question]:
        """Return the questions that are asked, in their order."""
        return sampled(questions, self.most)


def sampled(questions: Sequence[Question], most: int | None) -> list[Question]:
    """Draw up to `most` questions by their ids alone: parallel sets get parallel samples."""
    if most is None or len(questions) <= most:
        return list(questions)
    drawn = set(sorted(map(_lot, questions))[:most])
    return [question for question in questions if _lot(question) in drawn]


def _lot(question: Question) -> tuple[int, str]:
    return xxhash.xxh3_64_intdigest(question.id.encode(), _SEED), question.id


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _news(data: Path, text_of: TextOf) -> Iterator[Question]:
    path = data / "news_dev.jsonl"
    for told, golden in zip(_lines(path), read_ground_truth(path).questions, strict=True):
        spans = tuple(_places(told["article"], golden.sentences, text_of))
        yield Question(told["id"], golden, Spans(spans, text_of) if spans else None)


def _places(article_id: str, sentences: Sequence[str], text_of: TextOf) -> Iterator[Span]:
    """Yield where the sentences stand in an article, each at least once."""
    for sentence in sentences:
        text = text_of(article_id)
        at = text.index(sentence)
        while at >= 0:
            yield article_id, at, at + len(sentence)
            at = text.find(sentence, at + 1)


def _spans_of(file: str) -> Read:
    """Return how lines of JSON with `spans` and `also` are read."""

    def read(data: Path, text_of: TextOf) -> Iterator[Question]:
        for told in _lines(data / file):
            places = [told, *told.get("also", ())] if told.get("spans") else []
            spans = tuple((at["article"], *span) for at in places for span in at["spans"])
            is_heading = told["kind"] == "heading"
            judge = Spans(spans, text_of, within=is_heading) if spans else None
            subject = told.get("article") or told.get("about") or told["question"]
            yield _judged(told["id"], told["question"], told["kind"], subject, judge)

    return read


def _club(*, talk: bool) -> Read:
    """Return how the club's questions are read: messages that ask nothing, or all others."""

    def read(data: Path, text_of: TextOf) -> Iterator[Question]:  # noqa: ARG001
        scorer = _scorer(data / "club" / "score.py")
        for told in _lines(data / "club" / "club.jsonl"):
            if (told["kind"] == _TALK) == talk:
                absent = told["kind"] in (*_UNANSWERABLE_OF_CLUB, _TALK)
                judge = None if absent else Pieces(scorer.is_right, told)
                subject = told["article"] or told["question"]
                subject = subject if isinstance(subject, str) else subject[0]
                yield _judged(told["id"], told["question"], told["kind"], subject, judge)

    return read


def _scorer(path: Path) -> ModuleType:
    """Load a collection's own scorer from where it lies."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec
    assert spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def _judged(question_id: str, text: str, kind: str, subject: str, judge: Judge | None) -> Question:
    return Question(question_id, Judged(text, kind, subject=subject, judge=judge), judge)


def _xquad(file: str) -> Read:
    def read(data: Path, text_of: TextOf) -> Iterator[Question]:
        told = json.loads((data / file).read_text("utf-8"))["data"]
        asked = [qa for article in told for part in article["paragraphs"] for qa in part["qas"]]
        for qa, golden in zip(asked, read_ground_truth(data / file).questions, strict=True):
            [(article_id, at)], [answer] = golden.places, qa["answers"]
            span = (article_id, at, at + len(answer["text"]))
            yield Question(qa["id"], golden, Spans((span,), text_of))

    return read


def _sentences(file: str, *, without: str = "") -> Read:
    """Return how questions with whole sentences are read, less those that another file has."""

    def read(data: Path, text_of: TextOf) -> Iterator[Question]:  # noqa: ARG001
        other = read_ground_truth(data / without).questions if without else ()
        known = {wording(golden.question) for golden in other}
        for number, golden in enumerate(read_ground_truth(data / file).questions):
            if wording(golden.question) not in known:
                yield Question(f"{number:05}", golden, Sentences(golden))

    return read


def _lessons(folder: str) -> Read:
    """Return how the questions about an invented folder are read."""

    def read(data: Path, text_of: TextOf) -> Iterator[Question]:  # noqa: ARG001
        for told in _lines(LESSONS / folder / "questions.jsonl"):
            judge = Pieces(holds_gold, told) if told.get("gold") else None
            subject = told.get("article") or told["question"]
            subject = subject if isinstance(subject, str) else subject[0]
            yield _judged(told["id"], told["question"], told["kind"], subject, judge)

    return read


LESSONS = Path(__file__).parents[1] / "lessons"
INVENTED = {
    "folder": (
        "allotments",
        "hostel",
        "helpdesk",
        "gemeinde",
        "school",
        "museum",
        "mountains",
        "workshop",
        "courtyard",
    ),
    "docs": ("manual", "server", "tables", "toolkit", "gateway"),
    "paper": ("wire", "courier"),
    "pages": ("lexikon",),
}

SETS = (
    QuestionSet("news_dev", "news", "bbc", _news),
    QuestionSet("club", "club", "club/docs", _club(talk=False)),
    QuestionSet("club.talk", "club", "club/docs", _club(talk=True)),
    QuestionSet(
        "fastapi.posted", "fastapi", "fastapi/articles", _spans_of("fastapi/questions.jsonl")
    ),
    QuestionSet(
        "fastapi.headings", "fastapi", "fastapi/articles", _spans_of("fastapi/headings.jsonl")
    ),
    QuestionSet(
        "squad2", "squad", "squad2/articles", _spans_of("squad2/questions.jsonl"), most=1500
    ),
    *(
        QuestionSet(f"xquad.{code}", "squad", file, _xquad(file), most=600, language=code)
        for code in XQUAD
        for file in (f"xquad/xquad.{code}.json",)
    ),
    *(
        QuestionSet(
            f"{kind}.{name}", f"{kind}.{name}", str(LESSONS / name / "docs"), _lessons(name)
        )
        for kind, names in INVENTED.items()
        for name in names
    ),
    QuestionSet("wikiqa", "wikiqa", "wikiqa/WikiQA-dev.tsv", _sentences("wikiqa/WikiQA-dev.tsv")),
    QuestionSet(
        "squad_sentences",
        "squad",
        "squad_sentences_dev.tsv",
        _sentences("squad_sentences_dev.tsv", without="xquad/xquad.en.json"),
        most=1000,
    ),
)

BY_NAME = {one.name: one for one in SETS}


def named(names: Sequence[str]) -> list[QuestionSet]:
    """Return the sets of some names, "xquad" for all of "xquad.en" and so on; all without names."""
    return [
        one for one in SETS if not names or one.name in names or one.name.partition(".")[0] in names
    ]
