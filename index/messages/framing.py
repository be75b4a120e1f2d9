"""Framing: greetings, courtesy and what introduces a question, which ask nothing themselves."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.analysis import MARKS, Folded
from index.messages.speech import Speech

_OPENING = (
    "(\\[{<⟨‹«《〈「『【〔〖（［｛｢\"'`“”„‟‘’‚‛¿¡"  # what is in brackets or quoted is part of it
)
_AHEAD = re.compile(rf"(?:[^\w{_OPENING}.$€£#@+-]|[.#@+-](?!\w))*")
_BEHIND = re.compile("[\\s,;:.!…\\-–—(\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]*\\Z")
_ADDRESSED = re.compile(rf"[ ,]*(?:[\w{MARKS}]+\.? ?){{1,3}}(?=[,!\n])")
_SPACED = re.compile(r" *\w")
_SIGN = re.compile(r"[,.!\n]")
_BEGINS = re.compile(
    rf"(?<![^\W\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])(?<![{MARKS}])\w"
)
_MOST_WORDS = 20  # of a phrase behind a question
_MOST = 12  # phrases taken from one side


@dataclass(frozen=True, slots=True)
class Core:
    """What is left of a text, `text[start:end]`, and what kinds of phrases stood around it.

    `is_introduced`: one that introduces a question; `is_behind_thanks`: one before it that
    usually closes a message.
    """

    start: int
    end: int
    is_introduced: bool
    is_behind_thanks: bool


def core_of(text: str, speech: Sequence[Speech]) -> Core:
    """Return what a text asks, without what is said around that in some languages.

    All of it is empty when it asks nothing. What is written as a name, with capitals beside the
    rest of the question, is part of it.
    """
    folded = Folded.of(text)
    side = _Side(text, folded)
    start, introduced, closed = side.beginning(speech)
    end, introduced_behind = side.ending(speech, start)
    places = folded.places
    end = max(places[start], places[end])
    return Core(places[start], end, introduced or introduced_behind, closed)


@dataclass(frozen=True, slots=True)
class _Side:
    """Takes phrases from the two sides of a text."""

    written: str
    folded: Folded

    def beginning(self, speech: Sequence[Speech]) -> tuple[int, bool, bool]:
        """Return where the question begins, if a phrase introduces it, if one closes before."""
        text = self.folded.text
        start, introduced, thanked = _after_signs(text, 0), False, False
        for _ in range(_MOST):
            opened = _longest(text, start, (each.openers for each in speech))
            framed = _longest(text, start, (each.frames for each in speech))
            closed = _longest(text, start, (each.closers for each in speech))
            if not _is_set_off(text, start, closed):
                closed = start
            reached = max(opened, closed, framed)
            if reached == start:
                break
            introduced |= framed == reached
            thanked |= closed == reached
            if opened == reached and (name := _ADDRESSED.match(text, reached)):
                reached = name.end()
            start = _after_signs(text, reached)
        return start, introduced, thanked

    def ending(self, speech: Sequence[Speech], start: int) -> tuple[int, bool]:
        """Return where the question ends, and if a phrase behind it introduces one."""
        text, introduced = self.folded.text, False
        end = self._before_signs(start, len(text))
        for _ in range(_MOST):
            closed = self._shortest(start, end, (each.closers for each in speech))
            framed = self._shortest(start, end, (each.frames for each in speech))
            reached = min(closed, framed)
            if reached == end or self._is_all_that_is_asked(start, reached, speech):
                break
            introduced |= framed == reached
            end = self._before_signs(start, reached)
        return end, introduced

    def _is_all_that_is_asked(self, start: int, begin: int, speech: Sequence[Speech]) -> bool:
        """Whether words that ask would ask nothing without what goes on from them at `begin`."""
        text = self.folded.text
        asking = text[start:begin].rstrip()
        return (
            asking[-1:].isalnum()
            and any(each.asking.match(text, start) for each in speech)
            and not any(each.says_something(asking) for each in speech)
        )

    def _before_signs(self, start: int, end: int) -> int:
        match = _BEHIND.search(self.folded.text, start, end)
        return match.start() if match else end

    def _shortest(self, start: int, end: int, patterns: Iterable[re.Pattern[str]]) -> int:
        """Return where the longest phrase begins that ends at `end`; `end` without any."""
        text = self.folded.text
        tried = list(patterns)
        for begin in self._word_begins(start, end):
            if any(each.fullmatch(text, begin, end) for each in tried) and not self._is_named(
                begin
            ):
                return begin
        return end

    def _word_begins(self, start: int, end: int) -> list[int]:
        """Return where the last words before `end` begin, in order; any sign where they touch."""
        begins = [match.start() for match in _BEGINS.finditer(self.folded.text, start, end)]
        return begins[-_MOST_WORDS:]

    def _is_named(self, start: int) -> bool:
        """Whether a phrase goes on from words before it, and is written with a capital."""
        places, text = self.folded.places, self.folded.text
        begins = self.written[places[start]]
        before = text[:start]
        return begins.isupper() and before[-1:] == " " and before[-2:-1].isalnum()


def _after_signs(text: str, start: int) -> int:
    match = _AHEAD.match(text, start)
    return match.end() if match else start


def _is_set_off(text: str, start: int, end: int) -> bool:
    """Whether a sign stands behind or within a phrase, or nothing follows."""
    return _SPACED.match(text, end) is None or _SIGN.search(text, start, end) is not None


def _longest(text: str, start: int, patterns: Iterable[re.Pattern[str]]) -> int:
    """Return how far the longest phrase goes that begins at `start`; `start` without any."""
    found = (pattern.match(text, start) for pattern in patterns)
    return max((match.end() for match in found if match), default=start)
