"""Measure what is left of right answers when people write around their questions.

    python -m benchmarks.framed DATA FRAMES [--only NAME ...] [--words] [--most N]

DATA holds the collections of `benchmarks.quality`. FRAMES is a file of JSON; its "frames" has by
language a list of messages with {q} in place of the question. Questions whose bare form is answered
with the right quote first are asked again in each frame; kept is what is still answered so. With
the shipped weights; `--words` without meaning, `--most` questions of a set, always the same ones.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

from rich.console import Console
from rich.table import Table

from benchmarks.quality.asking import Reply, ask
from benchmarks.quality.collections import Question, QuestionSet, named, sampled
from benchmarks.quality.indexes import Indexes, remembering_encoder

_MOST = 60
_OF_CLUB = {"german": "de", "spanish": "es"}  # kinds of questions in other languages
_AROUND = " ¿?!.。？؟"


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of a set: by frame the share that is kept, and how far confidence went."""

    name: str
    bare: int
    by_frame: dict[str, float]
    moved: float

    @property
    def worst(self) -> tuple[float, str]:
        """The least that a frame keeps, and that frame."""
        return min((share, frame) for frame, share in self.by_frame.items())


def main() -> None:
    """Measure and print."""
    options = _options()
    frames = json.loads(options.frames.read_text("utf-8"))["frames"]
    table = Table("set", "right bare", "kept, mean", "worst frame", "", "confidence moves, mean")
    with tempfile.TemporaryDirectory() as folder:
        encoder = None if options.words else remembering_encoder()
        indexes = Indexes(options.data, Path(folder), encoder)
        for which in named(options.only):
            for kept in _measured(indexes, which, frames, options.most):
                worst, frame = kept.worst
                mean = fmean(kept.by_frame.values())
                moved = f"{kept.moved:.3f}"
                told = frame.replace("\n", " ")
                table.add_row(kept.name, str(kept.bare), f"{mean:.3f}", f"{worst:.3f}", told, moved)
    Console(width=160).print(table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m benchmarks.framed", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("frames", type=Path)
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--words", action="store_true")
    parser.add_argument("--most", type=int, default=_MOST)
    return parser.parse_args()


def _measured(
    indexes: Indexes, which: QuestionSet, frames: dict[str, list[str]], most: int
) -> Iterator[Kept]:
    questions = [one for one in indexes.questions(which) if one.judge]
    for language in sorted({_language_of(which, one) for one in questions} & frames.keys()):
        own = [one for one in questions if _language_of(which, one) == language]
        index = indexes.open(which)
        bare = [reply for reply in ask(index, sampled(own, most)) if _is_right(reply)]
        if bare:
            framed = {
                frame: ask(index, [_put(reply.question, frame) for reply in bare])
                for frame in frames[language]
            }
            yield Kept(
                f"{which.name} ({language})",
                len(bare),
                {frame: fmean(map(_is_right, replies)) for frame, replies in framed.items()},
                fmean(fmean(_moves(bare, replies)) for replies in framed.values()),
            )


def _language_of(which: QuestionSet, question: Question) -> str:
    return _OF_CLUB.get(str(question.golden.kind), which.language)


def _put(question: Question, frame: str) -> Question:
    text = frame.replace("{q}", question.text.strip(_AROUND))
    return replace(question, golden=replace(question.golden, question=text))


def _is_right(reply: Reply) -> bool:
    return reply.answered and reply.rank == 1


def _moves(bare: Sequence[Reply], framed: Sequence[Reply]) -> Iterator[float]:
    for one, other in zip(bare, framed, strict=True):
        yield abs(one.confidence - other.confidence)


if __name__ == "__main__":
    main()
