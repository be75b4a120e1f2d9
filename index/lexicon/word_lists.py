"""Words that a language has, by pyspellchecker's lists: a sound word is missing, not misspelt."""

import gzip
import re
from bisect import bisect_left
from functools import cache, cached_property
from importlib import resources
from itertools import takewhile
from typing import NamedTuple

from index.analysis import analyzer_of, fold_accents, fold_word
from index.lexicon.remembering import remembered

_LETTERS_KEPT = 64  # lists by their first letter, some thousand words each
_COMPOUNDING = frozenset(("de", "nl"))
_ALL_FORMS = frozenset(("en",))  # languages whose lists have them
_SHORTEST_PART = 4
_JOINTS = ("", "s", "n", "en", "er", "es")  # what German and Dutch put between two words


class Listed(NamedTuple):
    """The words that begin with one letter, folded and in order."""

    words: tuple[str, ...]
    all: frozenset[str]


class KnownWords:
    """The words of one language. Thread-safe; its list is read when it is first asked for.

    A language without a list knows no word, and `are_listed` is false.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._beginning_with = remembered(self._read, _LETTERS_KEPT)

    @cached_property
    def are_listed(self) -> bool:
        """There is a list of this language's words."""
        return bool(self._text)

    @property
    def lacks_forms(self) -> bool:
        """There is a list, and not each form of each word is in it."""
        return self.are_listed and self._language not in _ALL_FORMS

    def beginning_with(self, letter: str) -> tuple[str, ...]:
        """Return the words that begin with a letter, folded."""
        return self._beginning_with(letter).words

    def has(self, folded: str) -> bool:
        """Tell whether a folded word is in the list."""
        return bool(folded) and folded in self._beginning_with(folded[0]).all

    def knows(self, folded: str) -> bool:
        """Tell whether a folded word is in the list, or a form of one, or made of two that are."""
        return self.has(folded) or self._has_form(folded) or self._is_made(folded)

    def _has_form(self, folded: str) -> bool:
        terms = analyzer_of(self._language).terms
        own = terms(folded) if self.lacks_forms else []
        if len(own) != 1 or len(own[0]) < _SHORTEST_PART:
            return False
        words, begin = self._beginning_with(folded[0]).words, own[0][:-1]
        alike = takewhile(lambda word: word.startswith(begin), words[bisect_left(words, begin) :])
        return any(terms(word) == own for word in alike)

    def _is_made(self, folded: str) -> bool:
        if self._language not in _COMPOUNDING:
            return False
        places = range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
        return any(self.has(folded[i:]) and self._is_first(folded[:i]) for i in places)

    def _is_first(self, part: str) -> bool:
        firsts = (part.removesuffix(joint) for joint in _JOINTS if part.endswith(joint))
        return any(len(first) >= _SHORTEST_PART and self.has(first) for first in firsts)

    @cached_property
    def _text(self) -> str:
        file = resources.files("spellchecker") / "resources" / f"{self._language}.json.gz"
        return gzip.decompress(file.read_bytes()).decode() if file.is_file() else ""

    def _read(self, letter: str) -> Listed:
        # Some hundred thousand words as Python strings would take ten times the memory.
        begins = f"[{re.escape(letter)}{_accented(letter)}]"
        found = re.findall(rf'"({begins}[^"]*)":', self._text)
        accented = "\n".join(word for word in found if not word.isascii())
        folded = fold_accents(accented).split("\n")  # all at once: much sooner
        words = frozenset((*filter(str.isascii, found), *folded))
        return Listed(tuple(sorted(words)), words)


@cache
def known_words(language: str) -> KnownWords:
    """Return the words of a language, of which one list serves all that ask."""
    return KnownWords(language)


@cache
def _accented(letter: str) -> str:
    """Return the letters that are `letter` with an accent."""
    others = (chr(code) for code in range(0xC0, 0x250))
    return "".join(each for each in others if fold_word(each)[:1] == letter)
