"""`make train` writes the same file from the same data, and none that is not learned to the end."""

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path

import pytest

from benchmarks import train
from benchmarks.quality.collections import BY_NAME
from benchmarks.quality.lessons import Lessons, LessonSet
from index.evaluation import learning
from index.search.weights import ModeWeights, Weights

PEOPLE = {"Ann": "Oslo", "Bob": "Rome", "Cid": "Bonn", "Dora": "Bern", "Eve": "Kiel",
          "Finn": "Lyon", "Gus": "Cork", "Hal": "Bath", "Ida": "York", "Jon": "Gent"}  # fmt: skip
TABLE = [LessonSet(BY_NAME[name], 1.0) for name in ("news_dev", "xquad.en", "wikiqa")]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Articles and questions in the three forms that are learned from."""
    folder = tmp_path / "data"
    for part in ("bbc", "xquad", "wikiqa"):
        (folder / part).mkdir(parents=True)
    news, paragraphs = [], []
    leads = [["QuestionID", "Question", "DocumentID", "DocumentTitle", "SentenceID", "Sentence",
              "Label"]]  # fmt: skip
    for who, town in PEOPLE.items():
        born, question = f"{who} was born in {town}.", f"Where was {who} born?"
        text = f"{born} {who} likes tea."
        (folder / f"bbc/{who}.txt").write_text(f"{who}\n\n{text} Then rain came.")
        asked_of = {"id": who, "article": f"{who}.txt"}
        news.append({**asked_of, "kind": "lexical", "question": question, "sentences": [born]})
        news.append({**asked_of, "kind": "near", "question": f"How tall is {who}?"})
        answers = [{"answer_start": len(f"{who} was born in "), "text": town}]
        asked = [{"id": who, "question": question, "answers": answers}]
        paragraphs.append({"title": who, "paragraphs": [{"context": text, "qas": asked}]})
        leads.append([who, question, who, who, f"{who}-0", born, "1"])
        leads.append([who, question, who, who, f"{who}-1", f"{who} likes tea.", "0"])
    (folder / "news_dev.jsonl").write_text("\n".join(map(json.dumps, news)))
    (folder / "xquad/xquad.en.json").write_text(json.dumps({"data": paragraphs}))
    (folder / "wikiqa/WikiQA-dev.tsv").write_text("\n".join(map("\t".join, leads)))
    return folder


def _train(data: Path, output: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(train, "Lessons", partial(Lessons, table=TABLE))
    patch.setattr("sys.argv", ["train", str(data), "--mode", "words", "--output", str(output)])
    train.main()


def test_equal_data_give_equal_files(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _train(data, tmp_path / "once", monkeypatch)
    _train(data, tmp_path / "again", monkeypatch)
    written = (tmp_path / "once").read_bytes()
    assert written == (tmp_path / "again").read_bytes()
    told = json.loads(written)
    assert told.keys() == {"how", *Weights.__dataclass_fields__}
    assert told["words"]["order"]
    assert told["meaning"] == asdict(ModeWeights())


def test_one_mode_is_learned_and_the_other_left_as_it_was(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "weights.json"
    known = {"order": {"meant": 1.0}, "reading": {}, "confidence": {}}
    output.write_text(json.dumps({"meaning": known}))
    _train(data, output, monkeypatch)
    assert json.loads(output.read_text())["meaning"] == known


@pytest.mark.parametrize("before", [None, "as it was"])
def test_what_is_not_learned_to_the_end_is_not_written(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    output = tmp_path / "weights.json"
    if before:
        output.write_text(before)
    monkeypatch.setattr(learning, "_MOST_STEPS", 1)
    with pytest.raises(SystemExit, match="have not reached their optimum") as failed:
        _train(data, output, monkeypatch)
    assert isinstance(failed.value.code, str)  # Python tells it, with status 1
    assert (output.read_text() if output.exists() else None) == before
