"""A language's phrases of talk, compiled."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from index.analysis import (
    MARKS,
    AnswerType,
    Folded,
    Language,
    fold_spoken,
    fold_word,
    phrase_pattern,
    spelled,
)
from index.model import SmallTalk

_WORD = re.compile(rf"[\w{MARKS}]+")
_LETTERS = re.compile("[\u0e00-\u0eff\u3040-\u30ff]")  # several of which are a word
_THAI = re.compile("[\u0e00-\u0e7f]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SHORT = 2  # characters of a phrase that may be part of a word where words touch
_SHORT_OF_LETTERS = 5
_LONGEST_WORD = 40
_FEW = 2  # words of a frame
_OPEN = frozenset((AnswerType.STATEMENT, AnswerType.SHARE))
"""What is asked for by words that stand anywhere in a question."""
_CIRCUMSTANCES = (
    *(AnswerType.DATE, AnswerType.PLACE, AnswerType.REASON, AnswerType.MANNER),
    *(AnswerType.AMOUNT, AnswerType.EXTENT, AnswerType.TIME_SPAN),
)
"""What is asked for by words that are no subject."""


class Kind(StrEnum):
    """A kind of phrase: where it may stand."""

    OPENER = "opener"
    FRAME = "frame"
    CLOSER = "closer"


class Speech:
    """What is said in one language besides what is asked; all patterns are for folded text.

    Each is compiled when it is first needed: those of English take tenths of a second. Without
    `has_frames`, nothing introduces a question.
    """

    def __init__(self, language: Language, *, has_frames: bool) -> None:
        self.language = language
        self._has_frames = has_frames

    @property
    def code(self) -> str:
        """The language, ISO 639-1."""
        return self.language.code

    def phrases(self, kind: Kind) -> re.Pattern[str]:
        """Return the phrases of a kind."""
        match kind:
            case Kind.OPENER:
                return self.openers
            case Kind.FRAME:
                return self.frames
            case Kind.CLOSER:
                return self.closers

    @cached_property
    def openers(self) -> re.Pattern[str]:
        """What may stand before a question."""
        return self._apart((*self.language.openers, *self.language.particles))

    @cached_property
    def frames(self) -> re.Pattern[str]:
        """What introduces a question."""
        frames = self.language.frames if self._has_frames else ()
        return self._apart((*frames, *self.language.particles))

    @cached_property
    def closers(self) -> re.Pattern[str]:
        """What may stand after a question."""
        return self._apart((*self.language.closers, *self.language.particles))

    @cached_property
    def tags(self) -> re.Pattern[str]:
        """What makes a question of a frame that stands before it."""
        return self._apart(self.language.tags)

    @cached_property
    def _particles(self) -> re.Pattern[str]:
        return self._apart(self.language.particles)

    @cached_property
    def _courtesy(self) -> re.Pattern[str]:
        """What is said for courtesy alone, wherever it stands."""
        talk = self.language.small_talk
        kinds = (SmallTalk.GREETING, SmallTalk.THANKS, SmallTalk.FAREWELL)
        return self._apart([each for kind in kinds for each in talk.get(kind, ())])

    @cached_property
    def asking(self) -> re.Pattern[str]:
        """The beginnings of questions."""
        return self._phrases(self.language.asking or self._question_words())

    @cached_property
    def _asked(self) -> re.Pattern[str]:
        """Question words."""
        return self._phrases(self._question_words())

    def _question_words(self) -> list[str]:
        asked = self.language.question_words.items()
        kinds = [pattern for kind, pattern in asked if kind not in _OPEN]
        return [*kinds, *filter(None, [self.language.interrogatives])]

    @cached_property
    def _who(self) -> re.Pattern[str]:
        return self._phrases([self.language.question_words.get(AnswerType.PERSON, "(?!)")])

    @cached_property
    def joining(self) -> re.Pattern[str]:
        """What may stand before a question, and joins it to what was said."""
        return self._phrases(sorted(self.language.joining))

    @cached_property
    def linking(self) -> re.Pattern[str]:
        """What joins two questions of one sentence."""
        return self._phrases(sorted(self.language.linking or self.language.joining))

    @cached_property
    def _circumstances(self) -> re.Pattern[str]:
        """What asks when, where, why and how."""
        asked = self.language.question_words
        return self._phrases([asked[kind] for kind in _CIRCUMSTANCES if kind in asked])

    @cached_property
    def light(self) -> re.Pattern[str]:
        """Words that speak neither for nor against an answer."""
        return self._phrases(self.language.light_words)

    @cached_property
    def small_talk(self) -> tuple[tuple[SmallTalk, re.Pattern[str]], ...]:
        """What asks nothing, by its kind."""
        kinds = self.language.small_talk.items()
        return tuple((kind, self._apart([each])) for kind, listed in kinds for each in listed)

    @cached_property
    def denials(self) -> re.Pattern[str]:
        """What says of a message that it asks nothing."""
        return self._phrases(self.language.denials)

    @cached_property
    def stating(self) -> re.Pattern[str]:
        """What may follow that and introduces what is said, whatever that begins with."""
        return self._phrases(self.language.stating)

    def says_something(self, text: str) -> bool:
        """Whether a text has a word that is neither a function word nor a light one."""
        words = {
            fold_spoken(word)
            for word in _WORD.findall(text)
            if self.language.fold(word) not in self.language.stop_words
        }
        return not all(map(self.light.fullmatch, words))

    def is_particle(self, phrase: str) -> bool:
        """Whether a phrase is a word of courtesy that may stand anywhere."""
        return self._particles.fullmatch(phrase) is not None

    def is_courtesy(self, phrase: str) -> bool:
        """Whether a phrase asks nothing, whatever stands beside it."""
        return self.is_particle(phrase) or self._courtesy.fullmatch(phrase) is not None

    def may_be_part(self, frame: str) -> bool:
        """Whether a frame may be a part of a word, or a noun: question, as openers are."""
        is_noun = self.openers.fullmatch(frame) is not None and not self.is_particle(frame)
        return is_noun or (not self.language.is_spaced and self.is_short(frame))

    def may_begin_word(self, phrase: str) -> bool:
        """Whether a phrase may be the beginning of a word, as where words touch."""
        if self.language.is_spaced or _HANGUL.search(phrase):
            return False
        return len(phrase) == 1 or (_THAI.search(phrase) is not None and self.is_particle(phrase))

    def is_short(self, phrase: str) -> bool:
        """Whether a phrase is one word, or as long as one where words touch."""
        if self.language.is_spaced:
            return len(_WORD.findall(phrase)) == 1
        return len(phrase) <= (_SHORT_OF_LETTERS if _LETTERS.search(phrase) else _SHORT)

    def leads_on(self, before: str) -> bool:
        """Whether a text ends in a word that another must follow: a preposition, an article."""
        words = _WORD.findall(before[-_LONGEST_WORD:])
        own = self.language
        leading = own.leading | own.definite_articles | own.indefinite_articles
        return bool(words) and words[-1] in leading

    def introduces(self, text: str, place: int) -> bool:
        """Whether a phrase of several words introduces a question at a place."""
        match = self.frames.match(text, place)
        return match is not None and not self.is_short(match[0]) and not self.is_particle(match[0])

    def needs_question(self, frame: str) -> bool:
        """Whether a frame may be a part of a question itself.

        It may where it is one word or two, or begins with a question word: have you a locker, who
        can swim; but not: who can tell me.
        """
        if self.is_short(frame) or (self.language.is_spaced and len(_WORD.findall(frame)) <= _FEW):
            return True
        asks_who = self._who.match(frame) is not None and self.is_personal(frame)
        return self._asked.match(frame) is not None and not asks_who

    def asks_within(self, text: str) -> bool:
        """Whether words that ask stand anywhere in a text, verbs aside."""
        return self._asked.search(text) is not None or any(
            not self.light.fullmatch(match[0]) for match in self.asking.finditer(text)
        )

    def is_personal(self, text: str) -> bool:
        """Whether a text is of the first person; "the US" is not."""
        words = _WORD.findall(text)
        has_small = any(map(str.islower, words))
        before = ["", *words[:-1]]
        return any(
            self.language.fold(word) in self.language.first_person
            and self.language.may_have(word)
            and not (has_small and len(word) > 1 and word.isupper())
            and each.lower() not in self.language.definite_articles
            for each, word in zip(before, words, strict=True)
        )

    def is_told_by_accent(self, word: str) -> bool:
        """Whether a folded word has an accent that tells it from a function word: qué from que."""
        plain = fold_word(word)
        has_accent = plain != word and not self.language.keeps_accents
        return has_accent and plain in self.language.stop_words

    def is_article(self, word: str) -> bool:
        """Whether a folded word is an article."""
        return word in self.language.definite_articles | self.language.indefinite_articles

    def joins(self, word: str) -> bool:
        """Whether a folded word that asks may also join what is asked to what is said: whether."""
        is_open = self._interrogatives.fullmatch(word) is not None
        return is_open or word in self.language.conjunctions

    @cached_property
    def _interrogatives(self) -> re.Pattern[str]:
        """Question words that tell of no kind of answer."""
        return self._phrases([self.language.interrogatives or "(?!)"])

    def end_of_asked(self, text: str, start: int) -> int:
        """Return where a question word that stands at a place of a folded text ends, else -1."""
        match = self._asked.match(text, start)
        return match.end() if match else -1

    def asks_anywhere(self, text: str) -> bool:
        """Whether a folded text has a question word."""
        return self._asked.search(text) is not None

    def asks_anew(self, first: str, second: str) -> bool:
        """Whether of two halves that both begin as questions the second asks by itself.

        It does not where it goes on from a subject of the first, or from a relative clause in it:
        Who distilled brandy and were Huguenots? Who are members but who have not voted?
        """
        first, second = Folded.of(first).text.lstrip(" ¿"), Folded.of(second).text
        asked, asks = self.asking.match(first), self.asking.match(second)
        if not asked or not asks:
            return True
        if not self.light.fullmatch(asks[0]):
            return asks[0] not in _WORD.findall(first[asked.end() :])
        return (
            self.light.fullmatch(asked[0]) is not None
            or self._circumstances.match(first) is not None
            or self._has_subject(second[asks.end() :])
        )

    def _has_subject(self, folded: str) -> bool:
        """Whether a text begins with a pronoun or an article."""
        word = next(iter(_WORD.findall(folded)), "")
        own = self.language
        known = own.pointing | own.pointing_in_questions | own.beginning_words
        articles = own.definite_articles | own.indefinite_articles
        return word in known | articles | own.first_person or (
            self.light.fullmatch(word) is not None
        )

    def _phrases(self, listed: Iterable[str]) -> re.Pattern[str]:
        return phrase_pattern(self._spelled(listed), is_spaced=self.language.is_spaced)

    def _apart(self, listed: Iterable[str]) -> re.Pattern[str]:
        is_spaced = self.language.is_spaced
        return phrase_pattern(self._spelled(listed), is_spaced=is_spaced, is_apart=True)

    def _spelled(self, listed: Iterable[str]) -> list[str]:
        own = self.language
        return [spelled(each, "" if own.keeps_accents else own.accents) for each in listed]
