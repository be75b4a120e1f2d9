"""Completes a question that follows another.

"Who won the cup?" - "When was he born?": the second has no subject of its own. It is searched for
with the names of the first, and the article that answered the first is preferred.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from index.analysis import MARKS, QuestionAnalyzer, QuestionWord, language_of
from index.search import Terms
from index.storage import NAME

_MOST = 3  # words taken over
_ENOUGH = 2  # known words with which a question that has a name stands for itself
_ENOUGH_WITHOUT_A_NAME = 5  # and one that has none

_WORD = re.compile(rf"[\w{MARKS}]+")
_LEADING = re.compile(rf"\W*[\w{MARKS}]+")


@dataclass(frozen=True, slots=True)
class Context:
    """What a question follows: the question before, or what of its answer was pointed at.

    `article_ids` are the articles that were quoted, the most important first; those that are no
    longer there do no harm.
    """

    question: str = ""
    article_ids: tuple[str, ...] = ()


class Follower:
    """Finds what a question of one corpus leaves unsaid. Thread-safe."""

    def __init__(self, terms: Terms, questions: QuestionAnalyzer) -> None:
        self._field = terms.fields.sentences
        self._questions = questions
        self._pointing = frozenset(
            chain(*(language_of(code).asking_words for code in terms.languages))
        )

    def taken_over(self, question: str, before: Sequence[str]) -> tuple[str, ...]:
        """Return the words, as written, that `question` needs from the texts `before` it.

        None when it stands for itself: it points to nothing said before, and has a name of its own
        and two words that the corpus knows, or five such words. Else the names of the first text
        that has any that are new; without any names, its rarest words. At most three, in their
        order.
        """
        own = self._questions.words(question)
        if self._stands_for_itself(question, own):
            return ()
        held = {term for word in own for term in word.terms}
        for text in before:
            words = [w for w in self._known(text) if held.isdisjoint(w.terms)]
            if names := [w for w in words if self._is_name(text, w)]:
                return _written(text, names[:_MOST])
        return self._rarest(before[:1], held)

    def points_back(self, question: str) -> bool:
        """Whether a question has a word for something said before: they, there, that one."""
        spoken = {word.casefold() for word in _WORD.findall(question)}
        return not self._pointing.isdisjoint(spoken)

    def _stands_for_itself(self, question: str, own: Sequence[QuestionWord]) -> bool:
        known = [word for word in own if self._frequency(word)]
        named = any(self._is_name(question, word) for word in own)
        enough = _ENOUGH if named else _ENOUGH_WITHOUT_A_NAME
        return not self.points_back(question) and len(known) >= enough

    def _rarest(self, texts: Sequence[str], held: set[str]) -> tuple[str, ...]:
        for text in texts:
            words = [w for w in self._known(text) if held.isdisjoint(w.terms)]
            rarest = sorted(words, key=lambda w: (self._frequency(w), w.start))[:_MOST]
            return _written(text, sorted(rarest, key=lambda w: w.start))
        return ()

    def _known(self, text: str) -> Iterator[QuestionWord]:
        seen: set[str] = set()
        for word in self._questions.words(text):
            if self._frequency(word) and seen.isdisjoint(word.terms):
                seen.update(word.terms)
                yield word

    def _frequency(self, word: QuestionWord) -> int:
        return max(map(self._field.frequency, word.terms), default=0)

    def _is_name(self, text: str, word: QuestionWord) -> bool:
        """Whether a word is written as a name here, within the sentence, or in the articles."""
        begins = _LEADING.match(text)
        inside = begins is None or word.start >= begins.end()
        if inside and text[word.start].isupper() and not text.isupper():
            return True
        most = max(word.terms, key=self._field.frequency, default="")
        return self._field.share_named(most) >= NAME


def _written(text: str, words: Sequence[QuestionWord]) -> tuple[str, ...]:
    return tuple(text[word.start : word.end] for word in words)
