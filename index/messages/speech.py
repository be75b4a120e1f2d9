"""Speech of one language: parts a text into courtesy, frames and what is asked."""

import re
from itertools import pairwise

from index.analysis import MARKS, Folded, fold_spoken, fold_word
from index.messages.patterns import Patterns

_WORD = re.compile(rf"[\w{MARKS}]+")
_LETTERS = re.compile("[\u0e00-\u0eff\u3040-\u30ff]")  # several of which are a word
_THAI = re.compile("[\u0e00-\u0e7f]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SHORT = 2  # characters of a phrase that may be part of a word where words touch
_SHORT_OF_LETTERS = 5
_LONGEST_WORD = 40
_FEW = 2  # words of a frame


class Speech(Patterns):
    """Tells of texts in one language what is asked in them and what only said.

    Phrases and words are folded where nothing else is said.
    """

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

    def greets(self, phrase: str) -> bool:
        """Whether a phrase is a greeting."""
        return self._greetings.fullmatch(phrase) is not None

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
        return bool(words) and (words[-1] in self.language.leading or self.is_article(words[-1]))

    def introduces(self, text: str, place: int) -> bool:
        """Whether a phrase of several words introduces a question at a place."""
        match = self.frames.match(text, place)
        return match is not None and not self.is_short(match[0]) and not self.is_particle(match[0])

    def needs_question(self, frame: str) -> bool:
        """Whether a frame may be a part of a question itself.

        It may where it is one word or two, or begins with a question word: have you a locker, who
        can swim; but not: who can tell me, does anybody know, what I want to know.
        """
        if self.is_short(frame) or (self.language.is_spaced and len(_WORD.findall(frame)) <= _FEW):
            return True
        asked = self._asked_openly.match(frame)
        is_part = asked is not None and frame.startswith("-", asked.end())  # кто-нибудь
        if (
            asked is None
            or is_part
            or (self._who.match(frame) is not None and self.is_personal(frame))
        ):
            return False
        behind = _WORD.search(frame, asked.end())
        return behind is None or behind[0] not in self.language.first_person

    def sets_against(self, before: str, behind: str) -> bool:
        """Whether a text that asks follows one that does not, behind a word that sets it against.

        Both are folded: this was asked before, but when does it open?
        """
        is_contrast = self.ends_open(before)
        return is_contrast and self.asks_anywhere(behind) and not self.asks_anywhere(before)

    def denies(self, before: str) -> bool:
        """Whether a folded text says that one does not know, and then "but".

        Not sure if this is the right place, but when does it open?
        """
        if not self.ends_open(before):
            return False
        *said, _ = _WORD.findall(before)
        is_denied = any(fold_word(word) in self.language.negations for word in said)
        is_introduced = self.frames.match(before.lstrip()) is not None
        is_closed = bool(said) and self.frames.fullmatch(said[-1]) is not None
        return is_closed or (is_denied and is_introduced)

    def ends_open(self, folded: str) -> bool:
        """Whether a text ends in a word that sets what follows against it: but."""
        last = _WORD.findall(folded[-_LONGEST_WORD:])[-1:]
        return bool(last) and self.contrasting.fullmatch(last[0]) is not None

    def asks_within(self, text: str) -> bool:
        """Whether words that ask stand anywhere in a text, verbs aside."""
        return self.asks_anywhere(text) or any(
            not self.light.fullmatch(match[0]) for match in self.asking.finditer(text)
        )

    def is_personal(self, text: str) -> bool:
        """Whether a text is of the first person; "the US" is not."""
        if not self.language.is_spaced:
            return any(word in text for word in self.language.first_person)
        if self.without_subject.match(Folded.of(text).text.lstrip()):
            return True
        words = _WORD.findall(text)
        has_small = any(map(str.islower, words))
        return any(
            self._is_of_first_person(self.language.fold(word))
            and self.language.may_have(word)
            and not (has_small and len(word) > 1 and word.isupper())
            and each.lower() not in self.language.definite_articles
            for each, word in pairwise(["", *words])
        )

    def _is_of_first_person(self, word: str) -> bool:
        own = self.language
        return word in own.first_person or self.first_person_verbs.fullmatch(word) is not None

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

    def end_of_asked(self, text: str, start: int) -> int:
        """Return where a question word that stands at a place of a folded text ends, else -1."""
        match = self._asked.match(text, start)
        return match.end() if match else -1

    def asks_openly(self, text: str) -> bool:
        """Whether a folded text is a question word that asks for more than yes or no."""
        return self._asked_openly.fullmatch(text) is not None

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

    def goes_on(self, before: str, rest: str) -> bool:
        """Whether what follows a frame goes on from its subject: I am new and would love to sing.

        Then it begins with a verb and no subject, behind a word that links it.
        """
        said, behind = Folded.of(before).text.rstrip(), Folded.of(rest).text
        linked = any(match.end() == len(said) for match in self.linking.finditer(said))
        verb = self.asking.match(behind) if linked and self.is_personal(before) else None
        is_light = verb is not None and self.light.fullmatch(verb[0]) is not None
        return is_light and not self._has_subject(behind[verb.end() :] if verb else "")

    def _has_subject(self, folded: str) -> bool:
        """Whether a text begins with a pronoun or an article."""
        word = next(iter(_WORD.findall(folded)), "")
        own = self.language
        known = own.pointing | own.pointing_in_questions | own.beginning_words
        is_known = word in known | own.first_person or self.is_article(word)
        return is_known or self.light.fullmatch(word) is not None
