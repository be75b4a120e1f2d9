"""Words divided at the end of a line: joined where the whole is a word, or a half is none."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from index.analysis import fold_word, own_languages
from index.lexicon.word_lists import known_words

_FIRST = re.compile(r"(?P<joined>[-‐])?(?P<word>[^\W\d_]+)\Z")
_REST = re.compile(r"[^\W\d_]+")
_TOGETHER = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)+")
_SOFT, _HYPHENS = "\u00ad", ("-", "‐")
_FEWEST_LETTERS = 3  # of a half that is taken for a word of its own
_SAMPLE, _LARGER_SAMPLE = 24, 500  # lines that tell the language
_USUAL = "en"
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
        if not line.endswith(_HYPHENS):
            return f"{line} {following}"
        between = self.between(line[:-1], following)
        return f"{line[:-1]}{following}" if not between else f"{line}{between[1:]}{following}"

    def between(self, line: str, following: str) -> str:
        """Return what is read of the hyphen behind `line` and of the end of that line.

        "" where it divides a word, "-" where it joins two, "- " where it stands for the end of a
        later word, or is no hyphen of a word.
        """
        first, rest = _FIRST.search(line), _REST.match(following)
        if not first or not rest:
            return "- "
        word, second = first["word"], rest[0]
        if self._is_whole(word, second):
            return ""
        if second.lower() in _LISTING:
            return "- "
        goes_on = first["joined"] and self._may_end(second)
        return "-" if goes_on or self._is_compound(word, second) else ""

    def _may_end(self, second: str) -> bool:
        """Tell whether what follows in a compound of several words may be one of them."""
        return not known_words(self._language).are_listed or self._is_word(fold_word(second))

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
        if second[0].isupper() and not (first.isupper() and second.isupper()):
            return True
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
        """The language that most function words are of, English without any.

        What else tells it needs a file.
        """
        for step in (1 + len(self._lines) // _SAMPLE, 1 + len(self._lines) // _LARGER_SAMPLE):
            if own := own_languages(" ".join(self._lines[::step])):
                return own[0].code
        return _USUAL
