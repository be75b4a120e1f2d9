"""How far work is, told while it goes on."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What a build is at, in this order."""

    LISTING = "listing"
    READING = "reading"
    COMPARING = "comparing"
    INDEXING = "indexing"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is: `done` of `total`, which is 0 where nobody knows it beforehand.

    Articles are listed, read and indexed, groups of articles with the same facts are compared.
    """

    stage: Stage
    done: int = 0
    total: int = 0
