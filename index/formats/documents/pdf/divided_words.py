"""Words divided at the end of a line: joined where the whole is a word, or a half is none."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from index.analysis import fold_word, own_languages
from index.lexicon import known_words

_DIVIDED = re.compile(r"([^\W\d_]+)[-‐]$")
_REST = re.compile(r"[^\W\d_]+")
_TOGETHER = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)+")
_SOFT, _HYPHENS = "\u00ad", ("-", "‐")
_FEWEST_LETTERS = 3  # of a half that is taken for a word of its own
_SAMPLE = 24  # lines that tell the language
# What follows a hyphen that stands for the end of a later word: "two- and three-day trips".
_LISTING = frozenset(
    ("and", "or", "to", "und", "oder", "bis", "sowie", "bzw", "et", "ou", "y", "och", "og", "en")
)


class DividedWords:
    """Joins lines of one text; `lines` are all of them, from which its own words are learnt."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)

    def joined(self, line: str, following: str) -> str:
        """Return two lines as one. The hyphen of a divided word goes, that of a compound stays.

        A compound is one that is written so within a line, goes on with a capital, or has two
        halves that are words while the whole is not known.
        """
        if line.endswith(_SOFT):
            return f"{line.removesuffix(_SOFT)}{following}"
        divided = _DIVIDED.search(line) if line.endswith(_HYPHENS) else None
        rest = _REST.match(following)
        if not divided or not rest:
            return f"{line} {following}"
        first, second = divided[1], rest[0]
        if self._is_whole(first, second):
            return f"{line[:-1]}{following}"
        if second.lower() in _LISTING:
            return f"{line} {following}"
        return f"{line if self._is_compound(first, second) else line[:-1]}{following}"

    def _is_whole(self, first: str, second: str) -> bool:
        """Tell whether both halves are known to be one word."""
        word = fold_word(first + second)
        if word in self._own_words:
            return True
        if f"{fold_word(first)}-{fold_word(second)}" in self._compounds:
            return False
        return second.islower() and known_words(self._language).knows(word)

    def _is_compound(self, first: str, second: str) -> bool:
        one, other = fold_word(first), fold_word(second)
        if f"{one}-{other}" in self._compounds:
            return True
        if second[0].isupper():
            return not first.isupper() or not second.isupper()
        if self._language == "de" and first[0].isupper():
            return False  # of a noun that is written with a hyphen each part has a capital
        return min(len(one), len(other)) >= _FEWEST_LETTERS and all(
            map(self._is_word, (one, other))
        )

    def _is_word(self, folded: str) -> bool:
        return folded in self._own_words or known_words(self._language).has(folded)

    @cached_property
    def _own_words(self) -> frozenset[str]:
        """Words that stand undivided within a line."""
        return frozenset(
            fold_word(word)
            for line in self._undivided()
            for word in _REST.findall(_TOGETHER.sub(" ", line))
        )

    @cached_property
    def _compounds(self) -> frozenset[str]:
        return frozenset(
            fold_word(word).replace("‐", "-")
            for line in self._undivided()
            for word in _TOGETHER.findall(line)
        )

    def _undivided(self) -> Iterator[str]:
        """Yield the lines without the halves at their edges."""
        is_rest = False
        for line in self._lines:
            whole = line.partition(" ")[2] if is_rest else line
            divided = line.endswith(_HYPHENS)
            is_rest = divided
            yield whole.rpartition(" ")[0] if divided else whole

    @cached_property
    def _language(self) -> str:
        """The language that most function words are of: what else tells it needs a file."""
        sample = self._lines[:: 1 + len(self._lines) // _SAMPLE]
        own = own_languages(" ".join(sample))
        return own[0].code if own else ""
