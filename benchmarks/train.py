"""Learn the weights anew and tell what they are worth.

    python -m benchmarks.train DATA [--output index/search/weights.json]

DATA has the collections that `benchmarks.quality.lessons` names. Equal data, equal file, byte for
byte. When the optimum is not reached, nothing is written.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.quality.indexes import Indexes
from benchmarks.quality.lessons import Lessons
from bot.cli import printing
from index.errors import LearningError
from index.evaluation.figures import Figures, Outcome
from index.evaluation.training import FOLDS, Learned, learn

_HOW = (
    "Learned by `make train` from {questions} questions about news articles, paragraphs and leads"
    " of encyclopaedia articles. `order`: conditional logit over the candidates of each question;"
    " `reading`: the same over the ten best; `confidence`: logistic regression, then scaled to how"
    " often the first quote is right. Figures in `make train` are of {folds} folds by article."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=Path("index/search/weights.json"))
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            lessons = Lessons(Indexes(options.data, Path(folder)))
            learned = learn(*lessons.without())
            outcomes = dict(_outcomes(lessons, learned))
    except LearningError as error:
        sys.exit(f"{error} {options.output} was left as it was.")
    for name, part in outcomes.items():
        figures = Figures.of(part, learned.weights.threshold)
        print(f"{name}, cross-validated by article:\n{printing.figures(figures)}\n")
    questions = sum(map(len, outcomes.values()))
    told = {"how": _HOW.format(questions=questions, folds=FOLDS)}
    text = json.dumps(told | asdict(learned.weights), indent=1, ensure_ascii=False)
    options.output.write_text(f"{text}\n", "utf-8")
    print(f"Wrote {options.output}")


def _outcomes(lessons: Lessons, learned: Learned) -> Iterator[tuple[str, list[Outcome]]]:
    """Yield how each set fared; a question that no sentence has a word of is no lesson."""
    reached = iter(learned.outcomes)
    for row in lessons.table:
        part = [next(reached) for _ in lessons.own(row)]
        seen = {outcome.golden for outcome in part}
        questions = lessons.golden(row).questions
        yield row.name, part + [Outcome(q, None, 0.0) for q in questions if q not in seen]


if __name__ == "__main__":
    main()
