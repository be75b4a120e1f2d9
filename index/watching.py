"""How long work is followed while it goes on: how far it is, where its time goes, when to stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Watch:
    """Is told now and then, from the thread that does the work.

    `on_spent` gets the name of a source and the seconds that went into its articles alone,
    `on_notice` what a report should say besides its counts. Setting `stop` ends the work soon.
    """

    on_progress: Callable[[Progress], None] = lambda _: None
    on_spent: Callable[[str, float], None] = lambda _source, _seconds: None
    on_notice: Callable[[str], None] = lambda _: None
    stop: threading.Event = field(default_factory=threading.Event)
