"""Close reading of the best candidates: features of their texts that no column of the index has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import Attribute, own_languages
from index.search.evidence.reading.attributes import unstated
from index.search.evidence.reading.counts import things_of
from index.search.evidence.reading.times import names_other_days, other_times
from index.search.evidence.reading.wording import shares_of_words
from index.search.query import Query

_LACKING = tuple(each for each in Attribute if each is not Attribute.AGE)
"""What may be unstated; an age is a quantity, and counts as one."""


@dataclass(frozen=True, slots=True, eq=False)
class CloseReading:
    """What was read of some `texts`, in their order.

    `same_words` is the share of the question's different words, function words and exact forms
    too, that a text has: who asks about a sentence tends to use its very words. `unstated` are the
    attributes that are asked for and that a text doesn't state; `other_times` tells whether it is
    of another month, weekday or year than the question, or of none; `other_days` whether it names
    just another month or weekday. `closeness` is there where the
    words of the texts were compared, by name.
    """

    texts: Sequence[str]
    same_words: NDArray[np.float32]
    unstated: tuple[frozenset[Attribute], ...]
    other_times: tuple[bool, ...]
    other_days: tuple[bool, ...]
    closeness: Mapping[str, NDArray[np.float32]]

    @classmethod
    def of(
        cls,
        query: Query,
        texts: Sequence[str],
        headers: Sequence[str],
        languages: Sequence[str],
        closeness: Mapping[str, NDArray[np.float32]] | None = None,
    ) -> "CloseReading":
        """Read texts, each with the header of its article: title and date, and its language.

        The language is "" for unknown.
        """
        things = things_of(query.question) if Attribute.QUANTITY in query.attributes else ()
        lacks = unstated(query.attributes, texts, languages, things)
        own = own_languages(query.question) if any(lacks) else ()
        if len(own) == 1:  # a table of a few words may be in it, and taken for another
            also = unstated(query.attributes, texts, [own[0].code] * len(texts), things)
            lacks = [one & other for one, other in zip(lacks, also, strict=True)]
        dated = [f"{header}\n{text}" for header, text in zip(headers, texts, strict=True)]
        others = other_times(query.question, dated, languages)
        days = names_other_days(query.question, texts, languages)
        shared = np.array(shares_of_words(query.question, texts), np.float32)
        return cls(texts, shared, tuple(lacks), tuple(others), tuple(days), closeness or {})

    @property
    def columns(self) -> dict[str, NDArray[np.float32]]:
        """What speaks for each text, by name, in a fixed order."""
        lacks = np.array([bool(each) for each in self.unstated], np.float32)
        others = np.array(self.other_times, np.float32)
        told = {"same_words": self.same_words, "unstated": lacks, "other_time": others}
        return told | dict(self.closeness)

    def certainty(self, place: int) -> dict[str, float]:
        """Return what speaks for one text being an answer, by name, in a fixed order."""
        lacks = {f"no {each}": float(each in self.unstated[place]) for each in _LACKING}
        if Attribute.AGE in self.unstated[place]:
            lacks[f"no {Attribute.QUANTITY}"] = 1.0
        told = {
            "same_words": float(self.same_words[place]),
            "other_time": float(self.other_times[place]),
        }
        near = {name: float(column[place]) for name, column in self.closeness.items()}
        by_any = {f"{name}_by_any": float(each.max()) for name, each in self.closeness.items()}
        return told | lacks | near | by_any
