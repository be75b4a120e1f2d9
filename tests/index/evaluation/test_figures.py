"""Figures are those that one works out by hand; files of questions are read in four forms."""

import json
from pathlib import Path

import pytest

from index import CorpusError, Figures, GroundTruth, evaluate, read_ground_truth
from index.evaluation.figures import Outcome
from index.evaluation.ground_truth import KnownQuestion, wording
from tests.index.corpora import DATA, indexed, needs_data, write

YES = KnownQuestion("Who?", "who", ("Ann did it all alone.",))
NO = KnownQuestion("When?", "near")


def outcome(rank: int | None, confidence: float, *, answerable: bool = True) -> Outcome:
    return Outcome(YES if answerable else NO, rank, confidence)


def test_figures_are_those_worked_out_by_hand() -> None:
    figures = Figures.of(
        [
            outcome(1, 0.95),
            outcome(2, 0.75),
            outcome(None, 0.35),
            outcome(4, 0.15),
            outcome(None, 0.55, answerable=False),
            outcome(None, 0.05, answerable=False),
        ],
        threshold=0.5,
    )
    kinds = {kind.kind: kind for kind in figures.kinds}
    who = kinds["who"]
    assert (who.questions, who.p_at_1, who.r_at_3, who.r_at_10) == (4, 0.25, 0.5, 0.75)
    assert who.mrr == pytest.approx((1 + 1 / 2 + 1 / 4) / 4)
    assert (who.answered, who.wrong) == (0.5, 0.25)
    assert (kinds["near"].p_at_1, kinds["near"].answered) == (None, 0.5)
    # Of the 8 pairs, all but (0.35, 0.55) and (0.15, 0.55) are the right way round.
    assert figures.auc == pytest.approx(6 / 8)
    assert figures.auc_against == {"near": pytest.approx(6 / 8)}
    # One question a tenth: gaps of 0.05, 0.75, 0.35, 0.15, 0.55 and 0.05.
    assert figures.calibration_error == pytest.approx(1.9 / 6)


def test_there_is_no_roc_without_unanswerable_questions() -> None:
    figures = Figures.of([outcome(1, 0.9)], threshold=0.5)
    assert figures.auc is None


@pytest.mark.parametrize(
    ("quoted", "answers"),
    [
        ("Ann did it all alone.", True),
        ("\u201cAnn did it all alone\u201d, he said.", True),
        ("Ann did it all", True),
        ("Ann did", False),
        ("Bob did it all alone.", False),
        ("", False),
    ],
)
def test_a_quote_answers_when_it_holds_the_sentence_or_is_a_good_part_of_it(
    quoted: str, answers: bool
) -> None:
    assert YES.is_answered_by("any.txt", 0, len(quoted), quoted) == answers


def test_wording_is_blind_to_spaces_and_marks() -> None:
    assert wording("The  U.S. \u2018deal\u2019") == "the u s deal"


LINES = (
    '{"question": "Who?", "kind": "entity", "article": "a.txt", "sentences": ["Ann did."]}\n'
    '{"question": "Why?", "kind": "near"}\n'
)
SQUAD = json.dumps(
    {
        "data": [
            {
                "title": "The_Sea",
                "paragraphs": [
                    {"context": "One. Two.", "qas": []},
                    {
                        "context": "Water is wet. Salt is not.",
                        "qas": [{"question": "What?", "answers": [{"answer_start": 14}]}],
                    },
                ],
            }
        ]
    }
)
WIKIQA = (
    "QuestionID\tQuestion\tDocumentID\tDocumentTitle\tSentenceID\tSentence\tLabel\n"
    "Q1\twho?\tD1\tThe Sea\tD1-0\tIt is wet.\t0\n"
    "Q1\twho?\tD1\tThe Sea\tD1-1\tAnn sailed.\t1\n"
    "Q2\twhy?\tD1\tThe Sea\tD1-0\tIt is wet.\t0\n"
)
PAIRS = "who ?\tann did .\nwhy ?\tann did .\n"


@pytest.mark.parametrize(
    ("text", "questions", "articles"),
    [(LINES, 2, 0), (SQUAD, 1, 1), (WIKIQA, 1, 1), (PAIRS, 2, 1)],
)
def test_four_forms_of_question_files_are_read(
    tmp_path: Path, text: str, questions: int, articles: int
) -> None:
    (tmp_path / "q").write_text(text, "utf-8")
    golden = read_ground_truth(tmp_path / "q")
    assert (len(golden.questions), len(golden.articles)) == (questions, articles)


def test_a_place_in_a_later_paragraph_is_a_place_in_the_article(tmp_path: Path) -> None:
    (tmp_path / "q").write_text(SQUAD, "utf-8")
    golden = read_ground_truth(tmp_path / "q")
    [(_, at)] = golden.questions[0].places
    assert golden.articles[0].text[at:].startswith("Salt is not.")
    assert golden.articles[0].title == "The Sea"


def test_a_file_of_another_form_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no tab here\n", "utf-8")
    with pytest.raises(CorpusError, match=r"notes\.txt"):
        read_ground_truth(tmp_path / "notes.txt")


def test_questions_are_asked_of_a_real_index(tmp_path: Path) -> None:
    articles = {
        "sea.txt": "The sea\n\nAnn Miller sailed to Iceland in 1986. She came back alone.",
        "tea.txt": "The tea\n\nTea is grown in Assam. Bob Hill drinks it every day.",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    right = ("Ann Miller sailed to Iceland in 1986.",)
    golden = GroundTruth((KnownQuestion("Who sailed to Iceland?", "who", right),))
    [found] = evaluate(index, golden)
    assert found.rank == 1
    assert found.milliseconds > 0


@needs_data
@pytest.mark.parametrize(
    ("name", "questions", "answerable"),
    [
        ("news_dev.jsonl", 220, 150),
        ("xquad/xquad.en.json", 1190, 1190),
        ("wikiqa/WikiQA-dev.tsv", 126, 126),
        ("squad_sentences_dev.tsv", 10570, 10570),
    ],
)
def test_the_data_beside_the_project_are_read_whole(
    name: str, questions: int, answerable: int
) -> None:
    golden = read_ground_truth(DATA / name)
    assert len(golden.questions) == questions
    assert sum(question.is_answerable for question in golden.questions) == answerable
