"""Learn the weights anew and tell what they are worth.

    python -m benchmarks.train DATA [--mode words|meaning|close] [--output FILE]

DATA has the collections that `benchmarks.quality.lessons` names. Without --mode, those of all
modes are learned, with it, the others are left as they are. Equal data, equal file, byte for byte.
When an optimum is not reached, nothing is written. The model is to be installed (`make model`).
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.quality.indexes import Indexes, remembering_encoder
from benchmarks.quality.lessons import Lessons
from bot.cli import printing
from index.errors import LearningError
from index.evaluation.figures import Figures, Outcome
from index.evaluation.lessons import FOLDS
from index.evaluation.training import THRESHOLD, Learned, learn
from index.search.weights import MODES, ModeWeights

_HOW = (
    "Learned by `make train` from questions about news, encyclopaedia, documentation and folders of"
    " communities. `order`: conditional logit over the candidates of each question; `reading`: the"
    " same over the ten best; `confidence`: logistic regression on questions put to the whole"
    " corpus, to parts of it with and without an answer, and to foreign ones; `pairs`: the same on"
    " that and on what the pair scorer says of the best, from sets that it has not seen."
    " Figures in"
    f" `make train` are of {FOLDS} folds by article."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--mode", choices=MODES, action="append")
    parser.add_argument("--output", type=Path, default=Path("index/search/weights.json"))
    options = parser.parse_args()
    modes = options.mode or MODES
    if {*modes} != {"words"} and remembering_encoder() is None:
        sys.exit("The model is not installed: run `make model`, or learn with `--mode words`.")
    learned: dict[str, ModeWeights] = {}
    try:
        with tempfile.TemporaryDirectory() as folder:
            for mode in modes:
                by = remembering_encoder(close=mode == "close") if mode != "words" else None
                lessons = Lessons(Indexes(options.data, Path(folder), by))
                learned[mode] = _learned(lessons, mode)
    except LearningError as error:
        sys.exit(f"{error} {options.output} was left as it was.")
    known = _known(options.output) | {name: asdict(each) for name, each in learned.items()}
    told = {"how": _HOW, **{name: known[name] for name in MODES}, "threshold": THRESHOLD}
    text = json.dumps(told, indent=1, ensure_ascii=False)
    options.output.write_text(f"{text}\n", "utf-8")
    print(f"Wrote {options.output}")


def _learned(lessons: Lessons, mode: str) -> ModeWeights:
    """Learn one mode, and tell how it fares."""
    learned = learn(*lessons.without())
    for name, part in _outcomes(lessons, learned):
        figures = Figures.of(part, THRESHOLD)
        print(f"{mode}: {name}, cross-validated by article:\n{printing.figures(figures)}\n")
    return learned.weights


def _known(path: Path) -> dict[str, object]:
    """Return the weights that are there already, else those that weigh nothing."""
    nothing = {name: asdict(ModeWeights()) for name in MODES}
    return nothing | (json.loads(path.read_text("utf-8")) if path.exists() else {})


def _outcomes(lessons: Lessons, learned: Learned) -> Iterator[tuple[str, list[Outcome]]]:
    """Yield how each set fared; a question that no sentence has a word of is no lesson."""
    reached = iter(learned.outcomes)
    for row in lessons.table:
        part = [next(reached) for _ in lessons.own(row)]
        if part:
            seen = {outcome.golden for outcome in part}
            questions = lessons.golden(row).questions
            yield row.name, part + [Outcome(q, None, 0.0) for q in questions if q not in seen]


if __name__ == "__main__":
    main()
