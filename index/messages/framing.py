"""Framing: greetings, courtesy and what introduces a question, which ask nothing themselves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.analysis import MARKS, Folded
from index.messages.patterns import Kind
from index.messages.speech import Speech

_OPENING = (
    "(\\[{<⟨‹«《〈「『【〔〖（［｛｢\"'`“”„‟‘’‚‛¿¡"  # what is in brackets or quoted is part of it
)
_AHEAD = re.compile(rf"(?:[^\w{_OPENING}.$€£#@+-]|[.#@+-](?!\w))*")
_BEHIND = re.compile(
    "[\\s,;:.!…。、，；：！\\-–—(\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]*\\Z"
)
_ADDRESSED = re.compile(rf"(?: *(?:[\w{MARKS}]+\.? ?){{1,3}}|, *[\w{MARKS}]+)(?=[,!\n])")
_WORD = re.compile(rf"[\w{MARKS}]+")
_SPACED = re.compile(r" *\w")
_TOUCHED = re.compile(r"\w")
_LETTER = re.compile(rf"[\w{MARKS}]")
_SIGN = re.compile(r"[,.!\n]")
_BEGINS = re.compile(
    rf"(?<![^\W\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])(?<![{MARKS}])\w"
)
_MARKED = " ?？؟;"
_MOST_WORDS = 20  # of a phrase behind a question
_MOST_FILLERS = 3  # short phrases between one and what asks
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
    side = _Side(text, folded, speech)
    start, introduced, closed = side.beginning()
    end, introduced_behind = side.ending(start, is_introduced=introduced)
    places = folded.places
    end = max(places[start], places[end])
    return Core(places[start], end, introduced or introduced_behind, closed)


@dataclass(frozen=True, slots=True)
class _Side:
    """Takes phrases from the two sides of a text."""

    written: str
    folded: Folded
    speech: Sequence[Speech]

    def beginning(self) -> tuple[int, bool, bool]:
        """Return where the question begins, if a phrase introduces it, if one closes before."""
        text = self.folded.text
        start, introduced, thanked = _after_signs(text, 0), False, False
        for _ in range(_MOST):
            reached, kind = max(self._openings(start), default=(start, Kind.OPENER))
            if reached == start:
                break
            introduced |= kind is Kind.FRAME
            thanked |= kind is Kind.CLOSER
            if kind is Kind.OPENER:
                reached = self._after_name(start, reached)
            start = _after_signs(text, reached)
            start = self._after_joining(start)
        return start, introduced, thanked

    def _after_name(self, start: int, end: int) -> int:
        """Return where the name of who is addressed ends behind a phrase, else where that ends.

        Behind what is no greeting, or behind a comma, it may be the subject, but before words that
        ask.
        """
        text = self.folded.text
        name = _ADDRESSED.match(text, end)
        if name is None:
            return end
        is_apart = name[0].lstrip().startswith(",")
        greets = not is_apart and any(each.greets(text[start:end]) for each in self.speech)
        asks = greets or self._leads_to_asking(_after_signs(text, name.end()))
        return name.end() if asks else end

    def _after_joining(self, start: int) -> int:
        """Return where what asks begins behind a word that joins it to a phrase before it: but."""
        text = self.folded.text
        for each in self.speech:
            joined = each.joining.match(text, start)
            begins = _after_signs(text, joined.end()) if joined else start
            if begins > start and self._leads_to_asking(begins):
                return begins
        return start

    def ending(self, start: int, *, is_introduced: bool) -> tuple[int, bool]:
        """Return where the question ends, and if a phrase behind it introduces one.

        Its mark stays but where such a phrase stands before it: "where is the key please?"
        """
        text, introduced = self.folded.text, False
        end = self._before_signs(start, len(text))
        end = self._before_tag(start, end, is_introduced=is_introduced)
        for _ in range(_MOST):
            unmarked = start + len(text[start:end].rstrip(_MARKED))
            reached, kind = self._closing(start, unmarked)
            if reached == unmarked or self._is_all_that_is_asked(start, reached):
                break
            introduced |= kind is Kind.FRAME
            end = self._before_signs(start, reached)
        return end, introduced

    def _openings(self, start: int) -> Iterator[tuple[int, Kind]]:
        """Yield where phrases end that may be taken from `start` on, with their kinds."""
        for each in self.speech:
            for kind in (Kind.OPENER, Kind.FRAME, Kind.CLOSER):
                match = each.phrases(kind).match(self.folded.text, start)
                if match is None:
                    continue
                end = self._before_asking(each, kind, *match.span())
                if end > start and self._opens(each, kind, start, end):
                    yield end, kind

    def _before_asking(self, spoken: Speech, kind: Kind, start: int, end: int) -> int:
        """Return where a phrase ends, without last words that belong to what is asked.

        "Weiß jemand wer" may be all that introduces it, or its last word asks, as it does before
        "die Kosten trägt"; "sorry, is the" may be all, but not before "pool open". Words without
        which it is no phrase are its own: what I want to know is.
        """
        text = self.folded.text
        if not _SPACED.match(text, end):
            return end
        words = [*_WORD.finditer(text, start, end)]
        if kind is Kind.FRAME and self._leads_to_question_word(spoken, words[-1][0], end):
            return end
        whole = said = end
        for before, last in reversed([*pairwise(words)]):
            goes_on = spoken.end_of_asked(text, last.start()) > last.end()
            asks = goes_on or (
                self._begins_to_ask(*last.span())
                and (spoken.is_told_by_accent(last[0]) or not spoken.joins(last[0]))
            )
            if not asks and not spoken.is_article(last[0]):
                break
            end, said = last.start(), before.end()
        is_phrase = end == whole or spoken.phrases(kind).fullmatch(text, start, said)
        return end if is_phrase else whole

    def _leads_to_question_word(self, spoken: Speech, last: str, end: int) -> bool:
        """Whether a light word is the last of a phrase before one that asks: I ask is, who."""
        follows = spoken.end_of_asked(self.folded.text, _after_signs(self.folded.text, end)) > end
        return follows and spoken.light.fullmatch(last) is not None

    def _opens(self, spoken: Speech, kind: Kind, start: int, end: int) -> bool:
        """Whether a phrase is said before a question, and is not part of it.

        What begins to ask is, but where it is a frame; and so is a single word that is no
        courtesy, but before a sign, before what asks, or before another phrase. A short frame, or
        one that asks, is said if something else is asked behind it.
        """
        text, phrase = self.folded.text, self.folded.text[start:end]
        is_set_off = _is_set_off(text, start, end, is_spaced=spoken.language.is_spaced)
        is_set_off |= not spoken.is_short(phrase) and spoken.ends_open(phrase)
        if kind is Kind.CLOSER and not is_set_off:
            return False
        if kind is not Kind.FRAME and self._begins_to_ask(start, end, spoken):
            return False
        asks = kind is not Kind.FRAME and self._begins_to_ask(start, start)
        doubt = spoken.needs_question if kind is Kind.FRAME else spoken.is_short
        is_courtesy = spoken.is_courtesy(phrase) and not spoken.may_begin_word(phrase)
        if is_set_off or (not asks and (is_courtesy or not doubt(phrase))):
            return True
        begins = _after_signs(text, end)
        if self._leads_to_asking(begins):
            return True
        may_be_far = kind is Kind.FRAME and not spoken.may_be_part(phrase)
        return may_be_far and spoken.asks_within(text[begins:])

    def _begins_to_ask(self, start: int, end: int, spoken: Speech | None = None) -> bool:
        """Whether words that ask begin at `start` and reach `end` at least.

        They are of any language, or of `spoken` and likelier ones: "che" asks in Italian.
        """
        languages = self.speech[: self.speech.index(spoken) + 1] if spoken else self.speech
        asking = (each.asking.match(self.folded.text, start) for each in languages)
        return any(match and match.end() >= max(end, start + 1) for match in asking)

    def _leads_to_asking(self, start: int, most: int = _MOST_FILLERS) -> bool:
        """Whether what asks begins at `start`, or a phrase that is none by its surroundings only.

        A few short phrases may stand before: "um, so, but when".
        """
        if self._begins_to_ask(start, start):
            return True
        text = self.folded.text
        for each in self.speech:
            found = [each.phrases(kind).match(text, start) for kind in (Kind.OPENER, Kind.FRAME)]
            phrases = [match for match in found if match]
            if any(each.is_courtesy(one[0]) or not each.is_short(one[0]) for one in phrases):
                return True
            for short in [*phrases, each.joining.match(text, start)] if most else ():
                if short and self._leads_to_asking(_after_signs(text, short.end()), most - 1):
                    return True
        return False

    def _before_tag(self, start: int, end: int, *, is_introduced: bool) -> int:
        """Return where what makes a question of a frame before it begins; `end` without that.

        It may be a frame itself, where that stands behind.
        """
        text = self.folded.text
        asked = len(text[start:end].rstrip(" ?？؟")) + start
        tagged = [each for each in self.speech if each.language.tags]
        for begin in self._word_begins(start, asked) if tagged else ():
            for each in tagged:
                if each.tags.fullmatch(text, begin, asked) and (
                    is_introduced or each.frames.fullmatch(text, begin, asked)
                ):
                    return self._before_signs(start, begin)
        return end

    def _closing(self, start: int, end: int) -> tuple[int, Kind]:
        """Return where the longest phrase begins that may be taken before `end`, and its kind."""
        for begin in self._word_begins(start, end):
            for kind in (Kind.CLOSER, Kind.FRAME):
                if self._closes(kind, begin, end) and not self._is_named(begin):
                    return begin, kind
        return end, Kind.CLOSER

    def _closes(self, kind: Kind, begin: int, end: int) -> bool:
        """Whether a phrase is said behind a question, and is not part of it.

        Behind a sign it is. Else what stands before it must be whole, and a single word must be
        courtesy.
        """
        text = self.folded.text
        for each in self.speech:
            if each.phrases(kind).fullmatch(text, begin, end):
                if _is_behind_sign(text, begin, is_spaced=each.language.is_spaced):
                    return True
                phrase = text[begin:end]
                if each.is_particle(phrase):
                    return True
                if not each.leads_on(text[:begin]) and (
                    not each.is_short(phrase) or each.is_courtesy(phrase)
                ):
                    return True
        return False

    def _is_all_that_is_asked(self, start: int, begin: int) -> bool:
        """Whether words that ask would ask nothing without what goes on from them at `begin`."""
        text = self.folded.text
        asking = text[start:begin].rstrip()
        return (
            asking[-1:].isalnum()
            and any(each.asking.match(text, start) for each in self.speech)
            and not any(each.says_something(asking) for each in self.speech)
        )

    def _before_signs(self, start: int, end: int) -> int:
        match = _BEHIND.search(self.folded.text, start, end)
        return match.start() if match else end

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


def _is_set_off(text: str, start: int, end: int, *, is_spaced: bool) -> bool:
    """Whether a sign stands behind or within a phrase, or nothing follows.

    A space is one where words are not spaced; the full stop of an initial is none.
    """
    if end - start == 1 and text.startswith(".", end):
        return False
    follows = _SPACED.match(text, end) if is_spaced else _TOUCHED.match(text, end)
    return follows is None or _SIGN.search(text, start, end) is not None


def _is_behind_sign(text: str, start: int, *, is_spaced: bool) -> bool:
    """Whether a sign or a line break stands before a phrase, or nothing does.

    A space is one where words are not spaced.
    """
    before = text[:start].rstrip(" ")
    is_apart = not is_spaced and len(before) < start
    return not before or is_apart or _LETTER.match(before[-1]) is None
