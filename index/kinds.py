"""Whether the kind of thing that a question asks for is there, besides what it says itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import signs
from index.scene import View
from index.signs import Count, Sign
from index.wanted import Want

Shares = dict[str, NDArray[Any]]

_Column = Callable[["_Kinds"], NDArray[Any]]

_QUANTITIES = (Want.COUNT, Want.AMOUNT, Want.SHARE, Want.EXTENT)


@dataclass(frozen=True, slots=True, eq=False)
class _Kinds:
    """What a question asks for, and what shown rows have of that besides what it says itself."""

    wants: frozenset[Want]
    marks: NDArray[np.uint32]
    number: NDArray[np.bool_]
    names: NDArray[np.floating]
    first: NDArray[np.bool_]

    @classmethod
    def of(cls, view: View) -> "_Kinds":
        marks = view.scene.signs[view.scene.shown]
        concepts = view.scene.query.concepts
        numeric = np.array([any(t[0].isdigit() for t in c.forms) for c in concepts], np.bool_)
        known_numbers = view.present @ numeric
        names = signs.count(marks, Count.NAMES) - view.present @ view.names
        return cls(
            wants=view.scene.query.wants,
            marks=marks,
            number=signs.count(marks, Count.NUMBERS) > known_numbers,
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
        return (signs.count(self.marks, Count.NUMBER_WORDS) > 0) & ~self.number

    def when(self, is_asked: bool, columns: dict[str, _Column]) -> Shares:
        """Return columns of what is asked for; of what is not, nothing is looked for or there."""
        if is_asked:
            return {name: column(self) for name, column in columns.items()}
        return dict.fromkeys(columns, np.zeros(len(self.marks), np.bool_))

    def asked(self, *kinds: Want) -> bool:
        return not self.wants.isdisjoint(kinds)

    def counted(self, kind: tuple[int, int]) -> NDArray[np.uint32]:
        return signs.count(self.marks, kind)


def _sign(kind: int) -> _Column:
    return lambda kinds: signs.has(kinds.marks, kind)


def kinds_there(view: View) -> Shares:
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
        | when(asked(Want.COUNT), {"count: number": lambda k: k.number | k.number_words})
        | when(asked(Want.AMOUNT), {"amount: money": _sign(Sign.MONEY)})
        | when(asked(Want.SHARE), {"share: percent": _sign(Sign.PERCENT)})
        | when(asked(Want.EXTENT), {"extent: measure": _sign(Sign.MEASURE)})
    )


def _times(kinds: _Kinds) -> Shares:
    spans: dict[str, _Column] = {
        "time span: duration": _sign(Sign.DURATION),
        "time span: number": lambda k: k.number,
    }
    dates: dict[str, _Column] = {
        "date: year": lambda k: signs.has(k.marks, Sign.YEAR) & k.number,
        "date: date": _sign(Sign.DATE),
        "date: time": _sign(Sign.TIME),
        "date: number": lambda k: k.number,
    }
    return kinds.when(kinds.asked(Want.TIME_SPAN), spans) | kinds.when(
        kinds.asked(Want.DATE), dates
    )


def _people_and_places(kinds: _Kinds) -> Shares:
    people: dict[str, _Column] = {
        "person: names": lambda k: k.some_names,
        "person: full name": lambda k: k.counted(Count.FULL_NAMES) > 0,
        "person: role": _sign(Sign.ROLE),
        "person: no name": lambda k: k.names <= 0,
        "person: first": lambda k: k.first,
    }
    places: dict[str, _Column] = {
        "place: place": _sign(Sign.PLACE),
        "place: names": lambda k: k.some_names,
    }
    return kinds.when(kinds.asked(Want.PERSON), people) | kinds.when(
        kinds.asked(Want.PLACE), places
    )


def _statements(kinds: _Kinds) -> Shares:
    when, asked = kinds.when, kinds.asked
    statements: dict[str, _Column] = {
        "statement: quotation": _sign(Sign.QUOTATION),
        "statement: speech": _sign(Sign.SPEECH),
    }
    definitions: dict[str, _Column] = {
        "definition: definition": _sign(Sign.DEFINITION),
        "definition: first": lambda k: k.first,
    }
    other = not asked(Want.DATE, Want.PERSON, Want.PLACE, Want.TIME_SPAN, *_QUANTITIES)
    return (
        when(asked(Want.REASON), {"reason: cause": _sign(Sign.CAUSE)})
        | when(asked(Want.STATEMENT), statements)
        | when(asked(Want.DEFINITION), definitions)
        | when(asked(Want.ONE_OF) and other, {"one of: names": lambda k: k.some_names})
        | when(other, {"other: number": lambda k: k.number})
    )
