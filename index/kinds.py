"""Whether the kind of thing that a question asks for is there, besides what it says itself."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import signs
from index.scene import View
from index.signs import Count, Sign
from index.wanted import Want

Shares = dict[str, NDArray[Any]]

_QUANTITIES = (Want.COUNT, Want.AMOUNT, Want.SHARE, Want.EXTENT)


@dataclass(frozen=True, slots=True, eq=False)
class _Kinds:
    """What a question asks for, and what shown rows have of that besides what it says itself."""

    wants: frozenset[Want]
    marks: NDArray[np.uint32]
    number: NDArray[np.bool_]
    names: NDArray[np.int64]
    first: NDArray[np.bool_]

    @classmethod
    def of(cls, view: View) -> "_Kinds":
        marks = view.scene.signs[view.scene.shown]
        concepts = view.scene.query.concepts
        numeric = np.array([any(t[0].isdigit() for t in c.forms) for c in concepts], np.bool_)
        known_numbers = (view.here > 0)[:, numeric].sum(axis=1)
        known_names = (view.here > 0)[:, view.names].sum(axis=1)
        names = signs.count(marks, Count.NAMES).astype(np.int64) - known_names
        return cls(
            wants=view.scene.query.wants,
            marks=marks,
            number=signs.count(marks, Count.NUMBERS) > known_numbers,
            names=np.clip(names, -1, 3),
            first=view.ordinal == 0,
        )

    @property
    def some_names(self) -> NDArray[np.int64]:
        """How many names, at most three."""
        return np.maximum(self.names, 0)

    @property
    def number_words(self) -> NDArray[np.bool_]:
        """Whether there are numbers in words alone."""
        return (signs.count(self.marks, Count.NUMBER_WORDS) > 0) & ~self.number

    def asked(self, *kinds: Want) -> bool:
        return not self.wants.isdisjoint(kinds)

    def sign(self, kind: int) -> NDArray[np.bool_]:
        return signs.has(self.marks, kind)


def kinds_there(view: View) -> Shares:
    """Return whether each row has what the question asks for, by kind, in a fixed order."""
    kinds = _Kinds.of(view)
    return _quantities(kinds) | _times(kinds) | _people_and_places(kinds) | _statements(kinds)


def _quantities(kinds: _Kinds) -> Shares:
    asked, sign, number = kinds.asked, kinds.sign, kinds.number
    quantity = asked(*_QUANTITIES)
    return {
        "quantity: number": quantity & number,
        "quantity: number word": quantity & kinds.number_words,
        "quantity: numbers": quantity * signs.count(kinds.marks, Count.NUMBERS),
        "quantity: names": quantity * kinds.some_names,
        "count: number": asked(Want.COUNT) & (number | kinds.number_words),
        "amount: money": asked(Want.AMOUNT) & sign(Sign.MONEY),
        "share: percent": asked(Want.SHARE) & sign(Sign.PERCENT),
        "extent: measure": asked(Want.EXTENT) & sign(Sign.MEASURE),
    }


def _times(kinds: _Kinds) -> Shares:
    asked, sign, number = kinds.asked, kinds.sign, kinds.number
    return {
        "time span: duration": asked(Want.TIME_SPAN) & sign(Sign.DURATION),
        "time span: number": asked(Want.TIME_SPAN) & number,
        "date: year": asked(Want.DATE) & sign(Sign.YEAR) & number,
        "date: date": asked(Want.DATE) & sign(Sign.DATE),
        "date: time": asked(Want.DATE) & sign(Sign.TIME),
        "date: number": asked(Want.DATE) & number,
    }


def _people_and_places(kinds: _Kinds) -> Shares:
    person, place = kinds.asked(Want.PERSON), kinds.asked(Want.PLACE)
    return {
        "person: names": person * kinds.some_names,
        "person: full name": person & (signs.count(kinds.marks, Count.FULL_NAMES) > 0),
        "person: role": person & kinds.sign(Sign.ROLE),
        "person: no name": person & (kinds.names <= 0),
        "person: first": person & kinds.first,
        "place: place": place & kinds.sign(Sign.PLACE),
        "place: names": place * kinds.some_names,
    }


def _statements(kinds: _Kinds) -> Shares:
    asked, sign = kinds.asked, kinds.sign
    other = not asked(Want.DATE, Want.PERSON, Want.PLACE, Want.TIME_SPAN, *_QUANTITIES)
    return {
        "reason: cause": asked(Want.REASON) & sign(Sign.CAUSE),
        "statement: quotation": asked(Want.STATEMENT) & sign(Sign.QUOTATION),
        "statement: speech": asked(Want.STATEMENT) & sign(Sign.SPEECH),
        "definition: definition": asked(Want.DEFINITION) & sign(Sign.DEFINITION),
        "definition: first": asked(Want.DEFINITION) & kinds.first,
        "one of: names": (asked(Want.ONE_OF) and other) * kinds.some_names,
        "other: number": other & kinds.number,
    }
