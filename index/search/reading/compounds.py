"""Words that the question writes together and articles apart, or the other way: wifi and Wi-Fi."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from index.analysis import QuestionAnalyzer, QuestionWord, fold_word
from index.search.engines import Terms

_FOLLOWING = re.compile(r"[ \-\u2010\u2011]([^\W\d_]+)")
_FEWEST = 4  # letters of a compound
_FEWEST_BEFORE = 3  # letters before a function word: log in, set up
_SHORTEST = 2  # letters of a part
_LONGEST = 40  # letters of a word that is looked for in parts


class Reader(Protocol):
    """Knows what articles write one behind another."""

    def are_together(self, terms: Sequence[str]) -> bool:
        """Tell whether articles write words one behind another, each by its term or folded."""


class Pair(NamedTuple):
    """A word, where the one behind it begins and ends, and the terms of both in one."""

    word: QuestionWord
    following: int
    end: int
    terms: list[str]


@dataclass(frozen=True, slots=True, eq=False)
class Compounds:
    """Looks for the words of questions in the spelling that one corpus has."""

    terms: Terms
    reader: Reader
    analyzer: QuestionAnalyzer

    def pairs(self, question: str, words: Sequence[QuestionWord]) -> list[Pair]:
        """Return the words that make one with the word behind them which articles have."""
        found = []
        for word in words:
            following = _FOLLOWING.match(question, word.end)
            written = question[word.start : word.end]
            if following is None or not written.isalpha():
                continue
            held = self._held(written + following[1])
            if terms := [term for term in held if len(term) > max(_FEWEST - 1, len(written))]:
                found.append(Pair(word, following.start(1), following.end(), terms))
        return found

    def together(self, words: Sequence[QuestionWord], pairs: Sequence[Pair]) -> list[QuestionWord]:
        """Return words, those of pairs with the terms of both in one.

        A word counts as found where that stands: "boat" and "house" in "boathouse".
        """
        found: dict[int, tuple[str, ...]] = {}
        for pair in pairs:
            for start in (pair.word.start, pair.following):
                found[start] = (*found.get(start, ()), *pair.terms)
        return [
            replace(word, terms=tuple(dict.fromkeys((*word.terms, *found.get(word.start, ())))))
            for word in words
        ]

    def joined(self, question: str, pairs: Sequence[Pair]) -> Iterator[tuple[int, int, str]]:
        """Yield the spans of what articles have in one word alone, with that word, in order."""
        reached = 0
        for pair in pairs:
            word = pair.word
            if word.start >= reached and not any(map(self._is_held, word.terms)):
                reached = pair.end
                written = question[word.start : word.end] + question[pair.following : pair.end]
                yield word.start, pair.end, written

    def apart(self, written: str) -> tuple[str, ...]:
        """Return the terms of the two words that articles write for one that none has.

        They stand there with a space or a hyphen between. The second may be a function word, which
        has no term. Nothing when there are no such words; of several, those divided first.
        """
        if not (written.isalpha() and _FEWEST <= len(written) <= _LONGEST):
            return ()
        return next(self._parts(fold_word(written)), ())

    def _parts(self, word: str) -> Iterator[tuple[str, ...]]:
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            before, after = self._held(word[:at]), self._held(word[at:])
            is_function_word = at >= _FEWEST_BEFORE and not self.analyzer.terms_of_word(word[at:])
            if before and (after or is_function_word):
                second = after[0] if after else word[at:]
                if self.reader.are_together([before[0], second]):
                    yield (before[0], *after[:1])

    def _held(self, written: str) -> tuple[str, ...]:
        return tuple(filter(self._is_held, self.analyzer.terms_of_word(written)))

    def _is_held(self, term: str) -> bool:
        return any(field.frequency(term) for field in self.terms.fields)
