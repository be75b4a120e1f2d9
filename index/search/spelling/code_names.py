"""Names of code of a question, `UploadFile` and `max_size`, held against those of articles.

Their parts are common words: articles that have these somewhere say nothing of the name.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from index.analysis import fold_word, name_parts
from index.lexicon import known_words
from index.search.engines import Terms

_FEWEST_LETTERS = 5  # of a part in which one letter may be a slip
_FEWEST_OF_A_BEGINNING = 3
_ALIKE = 8  # terms looked at that are nearly a name, or begin as it does
_PARTS = 3  # of a name, the rarest, whose texts are looked at
_MOST_NEAREST = 3
_GENDERED = re.compile(r"[^\W\d_a-z]\w*(?:_in(?:nen)?|Innen)")  # Mitarbeiter_innen


class CodeName(NamedTuple):
    """A name of code as written, its term, and the terms of its parts, with these folded."""

    written: str
    term: str
    terms: tuple[str, ...]
    parts: tuple[str, ...]


class NamesReader(Protocol):
    """Reads how articles write names of code."""

    def code_names(self, term: str) -> Iterable[CodeName]:
        """Return the names of code in some texts that have a term."""


@dataclass(frozen=True, slots=True, eq=False)
class CodeNames:
    """Finds names of code among the terms of one corpus."""

    terms: Terms
    reader: NamesReader

    def other_ending(self, name: CodeName) -> str | None:
        """Return the name of the same term that articles have, where none writes it like this."""
        held = [each for each in self.reader.code_names(name.term) if each.term == name.term]
        as_asked = any(_compact(each.written) == _compact(name.written) for each in held)
        return None if as_asked or not held else held[0].written

    def meant(self, name: CodeName) -> list[CodeName]:
        """Return the names that a name may be for: other endings, or one slip in a long part."""
        found = [each for each in self._alike(name) if _may_be(name, each)]
        return list({each.term: each for each in found}.values())

    def nearest(self, name: CodeName) -> tuple[str, ...]:
        """Return up to three names that share half of the parts with one, the nearest first."""
        own = set(name.terms)
        near = {
            each.written: (-len(own & set(each.terms)), _apart(name, each), each.written)
            for each in self._alike(name)
            if 2 * len(own & set(each.terms)) >= max(len(name.terms), len(each.terms))
        }
        return tuple(sorted(near, key=near.__getitem__)[:_MOST_NEAREST])

    def _alike(self, name: CodeName) -> Iterator[CodeName]:
        """Yield names nearly alike, names that begin alike, and names that have a part of one."""
        rarest = sorted(filter(self._frequency, name.terms), key=self._frequency)[:_PARTS]
        terms = dict.fromkeys((*self._near(name), *self._beginning_alike(name), *rarest))
        for term in terms:
            yield from self.reader.code_names(term)

    def _near(self, name: CodeName) -> list[str]:
        others = self._beginning_with({name.term[:2], name.term[1::-1]})
        near = process.extract(
            name.term, others, scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=_ALIKE
        )
        return [other for other, *_ in near]

    def _beginning_alike(self, name: CodeName) -> list[str]:
        begin = name.parts[0]
        if len(begin) < _FEWEST_OF_A_BEGINNING:
            return []
        others = [each for each in self._beginning_with({begin}) if each != name.terms[0]]
        scorer = DamerauLevenshtein.distance
        return [o for o, *_ in process.extract(name.term, others, scorer=scorer, limit=_ALIKE)]

    def _beginning_with(self, begins: Collection[str]) -> list[str]:
        return [term for begin in sorted(begins) for term in self.terms.beginning_with(begin)]

    def _frequency(self, term: str) -> int:
        return max(field.frequency(term) for field in self.terms.fields)


def code_name(written: str, term: str, terms: Sequence[str]) -> CodeName | None:
    """Return a word as a name of code, given its term and those of its parts, if it is one."""
    parts = () if _GENDERED.fullmatch(written) else tuple(map(fold_word, name_parts(written)))
    return CodeName(written, term, tuple(terms), parts) if 1 < len(parts) == len(terms) else None


def _may_be(name: CodeName, held: CodeName) -> bool:
    if len(name.parts) != len(held.parts) or name.term == held.term:
        return False
    pairs = zip(name.terms, held.terms, name.parts, held.parts, strict=True)
    others = [(one, other) for term, its, one, other in pairs if term != its]
    return not others or (len(others) == 1 and _is_slip(*others[0]))


def _is_slip(one: str, other: str) -> bool:
    """Tell whether a part is a slip in another one; two sound words are two names."""
    if min(len(one), len(other)) < _FEWEST_LETTERS or known_words("en").has(one):
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1


def _apart(name: CodeName, held: CodeName) -> int:
    return DamerauLevenshtein.distance(_compact(name.written), _compact(held.written))


def _compact(written: str) -> str:
    return fold_word(written).replace("_", "")
