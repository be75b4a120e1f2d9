"""Answers: quotes, or a refusal with its reasons."""

from dataclasses import dataclass
from enum import StrEnum

from index.model.articles import Article
from index.model.passages import Quote


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of the question that no article has, and the known word searched for instead."""

    written: str
    searched: str


class SmallTalk(StrEnum):
    """A message that asks nothing, by what it is."""

    GREETING = "greeting"
    THANKS = "thanks"
    FAREWELL = "farewell"
    ABOUT = "about"
    """It asks who answers here, and what for."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Missing:
    """A code, number or day of the question that no article has, and the nearest that some have."""

    written: str
    nearest: tuple[str, ...] = ()
    is_code: bool = False
    """It is what the question is about: a code, a label, a name of code; no number and no day."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values or names in which quotes contradict each other, as written, in their order.

    `newest_first` tells that all these quotes have a date, and come by it.
    """

    written: tuple[str, ...]
    newest_first: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What the corpus says to a question: quotes, or a refusal with its reasons.

    `quotes` is the ranking, best first, also when `answered` is false: then nothing of it is
    shown as an answer. `confidence` is the probability that the first quote answers. `unknown`
    holds the words of the question, as written, that no article has; `has_words` tells that there
    are any to search for. `nearest` are headlines to
    offer with a refusal, best first. `taken_over` are words that it left unsaid, from what it
    follows. `generation` is the name of the one that answers. `disagreement` is that of the best
    quotes, of which there may be more than `quotes` has.

    A message of several questions has an answer for each in `parts`, in order, and is itself what
    the first of them is. One that asks nothing has `small_talk`. `did_you_mean` are corrections to
    be asked back, most likely first; `missing` are codes and days without which nothing answers.
    `confidence_besides` is what the confidence would be if these were not asked for; 0 where one is
    a code, where none is missing, and where another passage would come first. `language` is that of
    the question (ISO 639-1), "" where it is not sure.
    """

    question: str
    answered: bool
    confidence: float
    quotes: tuple[Quote, ...] = ()
    unknown: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    nearest: tuple[Article, ...] = ()
    taken_over: tuple[str, ...] = ()
    milliseconds: float = 0.0
    generation: str = ""
    disagreement: Disagreement | None = None
    has_words: bool = False
    parts: tuple["Answer", ...] = ()
    small_talk: SmallTalk | None = None
    did_you_mean: tuple[Correction, ...] = ()
    missing: tuple[Missing, ...] = ()
    confidence_besides: float = 0.0
    language: str = ""
