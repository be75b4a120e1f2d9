"""Preambles: what is said in a sentence before a question begins in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.analysis import MARKS, Folded
from index.messages.framing import core_of
from index.messages.speech import Speech

_PICTURE = "\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_LAUGHTER = "(?<=[\u0e00-\u0e7f] )555+(?= )"  # of Thai, where 5 is "ha"
_PAUSE = re.compile(
    rf"(?:\.{{2,}}|…+|[{_PICTURE}]+|(?<!\w)[:;]-?[()]+|{_LAUGHTER})(?:[\s.…{_PICTURE}]*)"
)
"""What ends a thought, though the sentence goes on: an ellipsis, a picture."""
_CLAUSE = re.compile(  # no space behind "%" or "]"
    rf"[,،、，;:.–—!?|*•·~{_PICTURE}]\s+|[，、：；،]\s*|\s-\s|(?<=[\w{MARKS}]) (?=\w)"
)
_MENTION = re.compile(r"\s*@\w+[\s,:]+(?=\S)")  # who is addressed, or code
_COMMAS = ",،、，.-"
_COLONS = ":："
_THAI_SPACE = "(?<=[\u0e00-\u0e7f]) +(?=[\u0e00-\u0e7f])"
_BREAK = re.compile(rf"：\s*|:\s+|\s[-–—]\s+|{_THAI_SPACE}")
"""What may end one: a colon, a dash, and a space in Thai, whose words touch."""
_LOWER = re.compile(r"(?<!\S)[^\W\d_][^\s]*\Z")
_WORD = re.compile(rf"[\w{MARKS}]+")
_MARKS = "?？؟"
_GREEK = re.compile(r"[\u0370-\u03ff][^;\u037e]*[;\u037e]\W*\Z")
_FEWEST_OF_TALK = 4  # words before a colon; fewer may be what is asked about


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, that is said beside what is asked, or is that; or neither is sure."""

    text: str
    is_said: bool = False
    is_asked: bool = False


def has_question_mark(text: str) -> bool:
    """Whether a question mark stands in a text; that of Greek is a semicolon, at its end."""
    return any(mark in text for mark in _MARKS) or _GREEK.search(text) is not None


def asks(text: str, speech: Sequence[Speech]) -> bool:
    """Whether a text begins as questions do, a word that joins it to another aside."""
    folded = Folded.of(text).text.lstrip(" ¿")
    for each in speech:
        joined = each.joining.match(folded)
        if each.asking.match(folded) or (joined and each.asking.match(folded, joined.end() + 1)):
            return True
    return False


def parted(sentence: str, speech: Sequence[Speech]) -> Iterator[Clause]:
    """Yield a sentence in parts where talk of other things stands before what is asked."""
    read = _Sentence(sentence, Folded.of(sentence), speech)
    if (place := read.behind_mention()) > 0:
        yield Clause(sentence[:place].rstrip(" ,:"))
        yield from parted(sentence[place:], speech)
    elif (sign := read.end_of_talk()) is not None:
        yield Clause(sentence[: sign[0]], is_said=True)
        *said, last = parted(sentence[sign[1] :], speech)
        yield from said
        yield last if said or last.is_said else replace(last, is_asked=True)
    elif (place := read.question()) > 0:
        yield Clause(sentence[:place].rstrip(" ,;:"))
        yield Clause(sentence[place:])
    elif (sign := read.beginning_of_talk()) is not None:
        yield Clause(sentence[: sign[0]])
        yield Clause(sentence[sign[1] :], is_said=True)
    else:
        yield Clause(sentence)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of a message, as written and folded."""

    written: str
    folded: Folded
    speech: Sequence[Speech]

    def behind_mention(self) -> int:
        """Return where a question begins behind who is mentioned, 0 where none does."""
        mention = _MENTION.match(self.written)
        if mention is None:
            return 0
        behind = Folded.of(self.written[mention.end() :]).text
        return mention.end() if any(each.asks_within(behind) for each in self.speech) else 0

    def end_of_talk(self) -> tuple[int, int] | None:
        """Return where a sign stands that ends what is said, behind which something is asked."""
        for sign in (*_PAUSE.finditer(self.written), *_BREAK.finditer(self.written)):
            before, behind = self._sides(sign)
            if self._is_said(sign, before, behind) and self._is_asked_behind(before, behind):
                return sign.span()
        return None

    def beginning_of_talk(self) -> tuple[int, int] | None:
        """Return where a sign stands behind which one speaks of oneself or thanks, and asks not."""
        for sign in (*_PAUSE.finditer(self.written), *re.finditer(_THAI_SPACE, self.written)):
            before, behind = self._sides(sign)
            is_personal = any(each.is_personal(behind) for each in self.speech)
            is_talk = is_personal if sign.re is _PAUSE else self._is_introduced(behind)
            if is_talk and self._asks(before) and not self._asks(behind):
                return sign.span()
        return None

    def _sides(self, sign: re.Match[str]) -> tuple[str, str]:
        return self.written[: sign.start()], self.written[sign.end() :]

    def _is_said(self, sign: re.Match[str], before: str, behind: str) -> bool:
        """Whether a text before a sign may be only said.

        Before a picture or an ellipsis it is; before a colon, a dash or a space of Thai, where it
        is of oneself or courtesy, or, before a colon, long, and asks nothing, as the text behind
        does.
        """
        if sign.re is _PAUSE:
            return any(map(str.isalnum, before))
        if self._is_introduced(before):
            return True
        is_long = sign[0][0] in _COLONS and not _is_topic(before)
        return is_long and self._asks(behind) and not self._asks(before)

    def question(self) -> int:
        """Return where a question begins behind a clause that asks nothing, 0 where none does."""
        text = self.folded.text
        set_against = {
            match.end() for each in self.speech for match in each.contrasting.finditer(text)
        }
        for sign in _CLAUSE.finditer(text):
            place = self.folded.places[sign.end()]
            is_against = sign.start() in set_against and self._is_set_against(sign.end())
            if (is_against or self._begins_to_ask(sign)) and not asks(
                text[: sign.end()], self.speech
            ):
                return place
        return self._behind_oneself()

    def _is_asked_behind(self, before: str, behind: str) -> bool:
        """Whether of two parts the second asks, and the first does not."""
        if has_question_mark(before) or asks(before, self.speech):
            return False
        if has_question_mark(behind) or asks(behind, self.speech):
            return True
        may_ask = core_of(before, self.speech).is_introduced or any(
            each.language.asks_in_place for each in self.speech
        )
        return may_ask and self._asks(behind) and not self._asks(before)

    def _asks(self, text: str) -> bool:
        """Whether words that ask stand anywhere in a text."""
        folded = Folded.of(text).text
        return any(each.asks_anywhere(folded) for each in self.speech)

    def _is_introduced(self, before: str) -> bool:
        """Whether somebody speaks of oneself, or introduces what follows."""
        core = core_of(before, self.speech)
        is_courtesy = core.start > 0 or before[core.end :].strip() != ""
        return is_courtesy or any(each.is_personal(before) for each in self.speech)

    def _behind_oneself(self) -> int:
        """Return where a question begins behind clauses of the first person that ask nothing.

        Its question word stands inside: "we row on Monday, the gate is open until when?" 0 where
        none does.
        """
        text, begin, place = self.folded.text, 0, 0
        if not any(map(text.__contains__, _COMMAS)):
            return 0
        is_marked = has_question_mark(self.written)
        for sign in _CLAUSE.finditer(text):
            if sign[0][0] not in _COMMAS:
                continue
            said = self._unframed(begin, sign.end())
            asked = self.written[self.folded.places[sign.end()] :]
            begin = sign.end()
            for each in self.speech:
                in_place = each.language.asks_in_place
                may_ask = each.asks_anywhere(text[begin:]) or (is_marked and in_place)
                may_ask &= (is_marked or in_place) and not each.is_personal(asked)
                if may_ask and not each.asks_anywhere(text[:begin]) and self._is_of_oneself(said):
                    place = self.folded.places[begin]
        return place

    def _unframed(self, begin: int, end: int) -> str:
        """Return a part of the sentence without what introduces a question in it."""
        said = self.written[self.folded.places[begin] : self.folded.places[end]]
        core = core_of(said, self.speech)
        return said[core.start : core.end] if core.is_introduced else said

    def _begins_to_ask(self, sign: re.Match[str]) -> bool:
        """Whether what is asked may begin behind a sign or a space.

        That is where it is introduced behind a sign, or where a word that asks follows a clause of
        the first person, a colon or a picture, or has a capital and the word before it none. Not
        behind a topic: "Parking: is there any?" In a language whose words that ask may stand
        anywhere, two words with capitals are a name.
        """
        text, place, is_space = self.folded.text, sign.end(), sign[0] == " "
        if not is_space and any(each.introduces(text, place) for each in self.speech):
            return True
        asking = [each for each in self.speech if each.asking.match(text, place)]
        written = self.folded.places[place]
        is_name = is_space and _names(self.written[written:])
        if not asking or (is_name and not any(each.language.asking for each in asking)):
            return False
        before = self.written[: self.folded.places[sign.start()]]
        if sign[0][0] in _COLONS and _is_topic(before) and not self._is_introduced(before):
            return False
        if self._goes_on_in_capitals(written) or sign[0][0] not in f"{_COMMAS} ":
            return True
        return not is_space and self._is_of_oneself(self.written[:written])

    def _is_set_against(self, place: int) -> bool:
        """Whether what is asked is set against courtesy or a clause of oneself before it."""
        before, behind = self.folded.text[:place], self.folded.text[place:]
        if any(each.denies(before) for each in self.speech) and self._is_asked_behind(
            before, behind
        ):
            return True
        if not any(each.sets_against(before, behind) for each in self.speech):
            return False
        is_courtesy = any(each.openers.match(before.lstrip()) for each in self.speech)
        return is_courtesy or self._is_of_oneself(self.written[: self.folded.places[place]])

    def _is_of_oneself(self, before: str) -> bool:
        """Whether a text is of the first person in more than courtesy that a sign sets off.

        I was wondering, besides the mill; but: sorry, I am bringing it back late.
        """
        core = core_of(before, self.speech)
        is_set_off = not before[: core.start].rstrip()[-1:].isalnum()
        said = before[core.start : core.end] if is_set_off else before
        return bool(said) and any(each.is_personal(said) for each in self.speech)

    def _goes_on_in_capitals(self, place: int) -> bool:
        before = _LOWER.search(self.written[:place].rstrip(" ,"))
        return before is not None and before[0].islower() and self.written[place].isupper()


def _is_topic(text: str) -> bool:
    return len(_WORD.findall(text)) < _FEWEST_OF_TALK


def _names(text: str) -> bool:
    """Whether the first two words of a text have capitals."""
    first, *more = text.split(None, 2)
    return first[0].isupper() and bool(more) and more[0][0].isupper()
