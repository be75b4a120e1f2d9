"""Learn the weights anew and tell what they are worth.

    python -m benchmarks.train DATA [--output index/weights.json]

DATA has news_dev.jsonl and the articles it asks about in bbc/, xquad/xquad.en.json and
wikiqa/WikiQA-dev.tsv. Equal data, equal file, byte for byte. When the optimum is not reached,
nothing is written.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from bot import printing
from index import FolderSource, Reindexing, Store
from index.errors import LearningError
from index.evaluation import Figures, Outcome
from index.generation import Generation
from index.golden import ArticleList, Golden, read_golden
from index.training import FOLDS, Lesson, learn, lessons
from index.weights import Weights

_HOW = (
    "Learned by `make train` from {questions} questions about news articles, paragraphs and leads"
    " of encyclopaedia articles. `order`: conditional logit over the candidates of each question;"
    " `reading`: the same over the ten best; `confidence`: logistic regression, then scaled to how"
    " often the first quote is right. Figures in `make train` are of {folds} folds by article."
)


class Set(NamedTuple):
    """A file of questions, the folder they ask about, and how much each question counts."""

    name: str
    questions: str
    articles: str | None
    importance: float
    doubt: float


_SETS = (
    Set("news", "news_dev.jsonl", "bbc", 2.0, 6.0),
    Set("paragraphs", "xquad/xquad.en.json", None, 0.5, 0.3),
    Set("leads", "wikiqa/WikiQA-dev.tsv", None, 1.0, 1.0),
)
_FOREIGN_DOUBT = 0.2
_EVERY = 6  # of many foreign questions


@dataclass(frozen=True, slots=True)
class Taught:
    """What was learned, and by name of each set its questions, corpus and how they fared.

    Outcomes are of weights learned without any question of the same article.
    """

    weights: Weights
    goldens: dict[str, Golden]
    corpora: dict[str, Generation]
    outcomes: dict[str, list[Outcome]]


def teach(data: Path, folder: Path) -> Taught:
    """Index what the questions are about in `folder`, and learn from them."""
    goldens = {s.name: read_golden(data / s.questions) for s in _SETS}
    corpora = {s.name: _index(s, goldens[s.name], data, folder) for s in _SETS}
    own = {
        s.name: list(lessons(goldens[s.name], corpora[s.name], s.importance, s.doubt))
        for s in _SETS
    }
    learned = learn(list(chain(*own.values())), list(_foreign(goldens, corpora)))
    reached = iter(learned.outcomes)
    outcomes = {name: [next(reached) for _ in part] for name, part in own.items()}
    for name, part in outcomes.items():
        seen = {outcome.golden for outcome in part}
        part += [Outcome(q, None, 0.0) for q in goldens[name].questions if q not in seen]
    return Taught(learned.weights, goldens, corpora, outcomes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=Path("index/weights.json"))
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            taught = teach(options.data, Path(folder))
    except LearningError as error:
        sys.exit(f"{error} {options.output} was left as it was.")
    for name, outcomes in taught.outcomes.items():
        figures = Figures.of(outcomes, taught.weights.threshold)
        print(f"{name}, cross-validated by article:\n{printing.figures(figures)}\n")
    questions = sum(map(len, taught.outcomes.values()))
    told = {"how": _HOW.format(questions=questions, folds=FOLDS)}
    text = json.dumps(told | asdict(taught.weights), indent=1, ensure_ascii=False)
    options.output.write_text(f"{text}\n", "utf-8")
    print(f"Wrote {options.output}")


def _index(which: Set, golden: Golden, data: Path, folder: Path) -> Generation:
    source = FolderSource(data / which.articles) if which.articles else ArticleList(golden.articles)
    store = Store(folder / which.name)
    Reindexing(source, store).run()
    return store.open(store.pointer().current)


def _foreign(goldens: dict[str, Golden], corpora: dict[str, Generation]) -> Iterator[Lesson]:
    """Questions about one corpus put to another, which can't answer them."""
    for host, corpus in corpora.items():
        for guest, golden in goldens.items():
            if guest != host:
                step = _EVERY if len(golden.questions) > 1000 else 1
                asked = [replace(q, sentences=(), places=()) for q in golden.questions[::step]]
                yield from lessons(Golden(tuple(asked)), corpus, 0.0, _FOREIGN_DOUBT)


if __name__ == "__main__":
    main()
