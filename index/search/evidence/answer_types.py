"""Answer-type features: the kind of answer that is expected, found in a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import AnswerType, Count, Cue, cues
from index.search.evidence.scene import CandidateView, sums

Shares = dict[str, NDArray[Any]]

_Column = Callable[["_Kinds"], NDArray[Any]]

_QUANTITIES = (AnswerType.COUNT, AnswerType.AMOUNT, AnswerType.SHARE, AnswerType.EXTENT)


@dataclass(frozen=True, slots=True, eq=False)
class _Kinds:
    """What a question asks for, and what shown rows have of that besides what it says itself."""

    wants: frozenset[AnswerType]
    marks: NDArray[np.uint32]
    number: NDArray[np.bool_]
    names: NDArray[np.floating]
    first: NDArray[np.bool_]

    @classmethod
    def of(cls, view: CandidateView) -> "_Kinds":
        marks = view.scene.signs[view.scene.shown]
        concepts = view.scene.query.concepts
        numeric = np.array([any(t[0].isdigit() for t in c.forms) for c in concepts], np.bool_)
        known_numbers = sums(view.present, numeric.astype(np.float32))
        known_names = sums(view.present, view.names.astype(np.float32))
        names = cues.count(marks, Count.NAMES) - known_names
        return cls(
            wants=view.scene.query.wants,
            marks=marks,
            number=cues.count(marks, Count.NUMBERS) > known_numbers,
            names=np.clip(names, -1, 3),
            first=view.ordinal == 0,
        )

    @property
    def some_names(self) -> NDArray[np.floating]:
        """How many names, at most three."""
        return np.asarray(np.maximum(self.names, 0))

    @property
    def number_words(self) -> NDArray[np.bool_]:
        """Whether there are numbers in words alone."""
        return (cues.count(self.marks, Count.NUMBER_WORDS) > 0) & ~self.number

    def when(self, is_asked: bool, columns: dict[str, _Column]) -> Shares:
        """Return columns of what is asked for; of what is not, nothing is looked for or there."""
        if is_asked:
            return {name: column(self) for name, column in columns.items()}
        return dict.fromkeys(columns, np.zeros(len(self.marks), np.bool_))

    def asked(self, *kinds: AnswerType) -> bool:
        return not self.wants.isdisjoint(kinds)

    def counted(self, kind: tuple[int, int]) -> NDArray[np.uint32]:
        return cues.count(self.marks, kind)


def _sign(kind: int) -> _Column:
    return lambda kinds: cues.has(kinds.marks, kind)


def kinds_there(view: CandidateView) -> Shares:
    """Return whether each row has what the question asks for, by kind, in a fixed order."""
    kinds = _Kinds.of(view)
    return _quantities(kinds) | _times(kinds) | _people_and_places(kinds) | _statements(kinds)


def _quantities(kinds: _Kinds) -> Shares:
    when, asked = kinds.when, kinds.asked
    quantities: dict[str, _Column] = {
        "quantity: number": lambda k: k.number,
        "quantity: number word": lambda k: k.number_words,
        "quantity: numbers": lambda k: k.counted(Count.NUMBERS),
        "quantity: names": lambda k: k.some_names,
    }
    return (
        when(asked(*_QUANTITIES), quantities)
        | when(asked(AnswerType.COUNT), {"count: number": lambda k: k.number | k.number_words})
        | when(asked(AnswerType.AMOUNT), {"amount: money": _sign(Cue.MONEY)})
        | when(asked(AnswerType.SHARE), {"share: percent": _sign(Cue.PERCENT)})
        | when(asked(AnswerType.EXTENT), {"extent: measure": _sign(Cue.MEASURE)})
    )


def _times(kinds: _Kinds) -> Shares:
    spans: dict[str, _Column] = {
        "time span: duration": _sign(Cue.DURATION),
        "time span: number": lambda k: k.number,
    }
    dates: dict[str, _Column] = {
        "date: year": lambda k: cues.has(k.marks, Cue.YEAR) & k.number,
        "date: date": _sign(Cue.DATE),
        "date: time": _sign(Cue.TIME),
        "date: number": lambda k: k.number,
    }
    return kinds.when(kinds.asked(AnswerType.TIME_SPAN), spans) | kinds.when(
        kinds.asked(AnswerType.DATE), dates
    )


def _people_and_places(kinds: _Kinds) -> Shares:
    people: dict[str, _Column] = {
        "person: names": lambda k: k.some_names,
        "person: full name": lambda k: k.counted(Count.FULL_NAMES) > 0,
        "person: role": _sign(Cue.ROLE),
        "person: no name": lambda k: k.names <= 0,
        "person: first": lambda k: k.first,
    }
    places: dict[str, _Column] = {
        "place: place": _sign(Cue.PLACE),
        "place: names": lambda k: k.some_names,
    }
    return kinds.when(kinds.asked(AnswerType.PERSON), people) | kinds.when(
        kinds.asked(AnswerType.PLACE), places
    )


def _statements(kinds: _Kinds) -> Shares:
    when, asked = kinds.when, kinds.asked
    statements: dict[str, _Column] = {
        "statement: quotation": _sign(Cue.QUOTATION),
        "statement: speech": _sign(Cue.SPEECH),
    }
    definitions: dict[str, _Column] = {
        "definition: definition": _sign(Cue.DEFINITION),
        "definition: first": lambda k: k.first,
    }
    other = not asked(
        AnswerType.DATE, AnswerType.PERSON, AnswerType.PLACE, AnswerType.TIME_SPAN, *_QUANTITIES
    )
    return (
        when(asked(AnswerType.REASON), {"reason: cause": _sign(Cue.CAUSE)})
        | when(asked(AnswerType.STATEMENT), statements)
        | when(asked(AnswerType.DEFINITION), definitions)
        | when(asked(AnswerType.ONE_OF) and other, {"one of: names": lambda k: k.some_names})
        | when(other, {"other: number": lambda k: k.number})
    )
