"""`Meaning` of a generation, and `MeaningStatus`: why there is none."""

from dataclasses import dataclass
from enum import StrEnum

from index.semantic.encoding import Encoder
from index.semantic.vectors import Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What compares questions and sentences by meaning: an encoder, and a generation's vectors."""

    encoder: Encoder
    vectors: Vectors

    @property
    def languages(self) -> frozenset[str]:
        """The languages (ISO 639-1) of the questions that the encoder knows."""
        return frozenset(self.encoder.description.languages)

    @property
    def status(self) -> "MeaningStatus":
        """The status of an index that has it."""
        return MeaningStatus(None, self.encoder.description.name, 100)


class Lack(StrEnum):
    """Why an index matches words only."""

    OFF = "off"
    NOT_INSTALLED = "not installed"
    NO_PACKAGES = "packages are missing"
    DAMAGED = "damaged"
    LITTLE_MEMORY = "too little memory"
    NO_LANGUAGE = "no language of the articles is known"
    NO_VECTORS = "vectors are not made yet"


@dataclass(frozen=True, slots=True)
class MeaningStatus:
    """How an index sees meaning, or why it does not (`lack`).

    `name` is that of the encoder, "" where there is none. `percent` of the vectors are made;
    `damaged` tells of some that were, and are made anew.
    """

    lack: Lack | None
    name: str = ""
    percent: int = 0
    damaged: bool = False

    @property
    def active(self) -> bool:
        """Questions are matched by meaning too."""
        return self.lack is None


WORDS_ONLY = MeaningStatus(Lack.OFF)
