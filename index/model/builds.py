"""Builds: how far one is, and what it did."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not read, or not read as it stood, and why; `source` names its source.

    What is `unseen` could not be looked at: what was indexed of it, and of what is below it, stays.
    `trace` is where that came about when nobody foresaw it, "" otherwise.
    """

    name: str
    reason: str
    source: str = ""
    unseen: bool = False
    trace: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What a build did with the articles of one source.

    `found` are all that it lists: added, changed, unchanged and skipped. `removed` are articles
    of the generation before that are its no more. `seconds` went into its articles alone, of all
    processes together; what goes into all articles at once is in those of the whole build only.
    """

    name: str
    found: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    cleaned_lines: int = 0
    near_copies: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build found and did. Counts are articles but for `sentences`.

    `skipped` was left out; `warnings` were read all the same. `cleaned_lines` return in many
    articles and are omitted; `near_copies` are articles of which there is another. `sources` has
    the same by source, in the order in which they are listed, removed ones last. `notices` say
    what could not be done at all. `guarded` is the generation before a large loss, "" for none: it
    is kept until somebody agrees.
    """

    generation: str
    articles: int
    sentences: int
    added: int
    changed: int
    removed: int
    skipped: Sequence[Skipped]
    warnings: Sequence[Skipped]
    seconds: float
    cleaned_lines: int = 0
    near_copies: int = 0
    sources: Sequence[SourceReport] = ()
    notices: Sequence[str] = ()
    guarded: str = ""


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
