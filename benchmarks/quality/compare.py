"""A run as lines of JSON, and two runs question by question."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path
from typing import Any

from benchmarks.quality.asking import Reply
from benchmarks.quality.measuring import OURS, SHIPPED, Measured

_DIGITS = 4
_DEPTHS = (1, 3)

Line = Mapping[str, Any]


def lines_of(measured: Measured) -> Iterator[dict[str, Any]]:
    """Yield a line for each question of a set: how it fared by each of our weights.

    The quotes are those by the shipped weights.
    """
    ours = [measured.replies[name] for name in OURS if name in measured.replies]
    names = [name for name in OURS if name in measured.replies]
    for replies in zip(*ours, strict=True):
        question = replies[0].question
        yield {
            "set": measured.name,
            "id": question.id,
            "question": question.text,
            "answerable": question.judge is not None,
            "fared": {name: _fared(one) for name, one in zip(names, replies, strict=True)},
            "quotes": [
                {
                    "article_id": one.article_id,
                    "start": one.start,
                    "end": one.end,
                    "spans": [list(span) for span in one.spans],
                    "score": round(one.score, _DIGITS),
                }
                for one in replies[0].found
            ],
        }


def _fared(reply: Reply) -> dict[str, Any]:
    confidence = round(reply.confidence, _DIGITS)
    return {"rank": reply.rank, "confidence": confidence, "answered": reply.answered}


def dump(lines: Sequence[Line], path: Path) -> None:
    """Write a run."""
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, "utf-8")


def load(path: Path) -> list[Line]:
    """Read a run that was written before."""
    with path.open(encoding="utf-8") as file:
        return list(map(json.loads, file))


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one set, by one kind of weights: right within `depth` before and after.

    `won` are questions that became right, `lost` those that are right no more.
    """

    name: str
    weights: str
    depth: int
    questions: int
    before: int
    won: int
    lost: int

    @property
    def after(self) -> int:
        """How many are right now."""
        return self.before + self.won - self.lost

    @property
    def p(self) -> float:
        """How likely a difference as great is by chance."""
        return mcnemar(self.won, self.lost)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs: changes by set, and which of the common questions are answered otherwise.

    `alone` are questions of the same sets that only one of the runs has.
    """

    changes: tuple[Change, ...]
    common: int
    differing: tuple[str, ...]
    alone: int

    @classmethod
    def of(cls, before: Sequence[Line], after: Sequence[Line]) -> "Comparison":
        """Compare the questions that both runs have."""
        sets = {line["set"] for line in after}
        known = {_key(line): line for line in before if line["set"] in sets}
        pairs = [(known[_key(line)], line) for line in after if _key(line) in known]
        return cls(
            changes=tuple(_changes(pairs)),
            common=len(pairs),
            differing=tuple("/".join(_key(new)) for old, new in pairs if differ(old, new)),
            alone=len(known) + len(after) - 2 * len(pairs),
        )


def mcnemar(won: int, lost: int) -> float:
    """Return the two-sided p of McNemar's exact test: a fair coin for each that changed."""
    changed = won + lost
    tail = sum(comb(changed, k) for k in range(min(won, lost) + 1))
    return min(1.0, 2 * tail / (1 << changed))


def differ(old: Line, new: Line) -> bool:
    """Whether a question is answered otherwise by the shipped weights, in anything."""
    one, other = ({**line, "fared": line["fared"][SHIPPED]} for line in (old, new))
    return one != other


def _key(line: Line) -> tuple[str, str]:
    return line["set"], line["id"]


def _changes(pairs: Sequence[tuple[Line, Line]]) -> Iterator[Change]:
    able = [pair for pair in pairs if pair[1]["answerable"]]
    for name in dict.fromkeys(new["set"] for _, new in able):
        of_set = [pair for pair in able if pair[1]["set"] == name]
        for weights in OURS:
            both = [p for p in of_set if all(weights in line["fared"] for line in p)]
            for depth in _DEPTHS if both else ():
                yield _change(name, weights, depth, both)


def _change(name: str, weights: str, depth: int, pairs: Sequence[tuple[Line, Line]]) -> Change:
    def is_right(line: Line) -> bool:
        rank = line["fared"][weights]["rank"]
        return rank is not None and rank <= depth

    verdicts = [(is_right(old), is_right(new)) for old, new in pairs]
    return Change(
        name,
        weights,
        depth,
        questions=len(verdicts),
        before=sum(old for old, _ in verdicts),
        won=verdicts.count((False, True)),
        lost=verdicts.count((True, False)),
    )
