"""Nearness of two spellings: edits, common slips, endings, frequency."""

import math
import re
from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from index.lexicon import known_words

_COMPARED = 20
_COMPARED_BEGINNINGS = 200
_LONGEST_ENDING = 3
_EDIT = 3.0  # what an edit costs, against a unit of log frequency
_FREQUENCY = 0.5
_SUBSTITUTION = 0.1  # a letter left out is commoner than another one
_STEM = 4  # letters that forms of a word have in common at least
_NOT = ("a", "а")  # of Greek, in Latin and in Cyrillic letters
_DOUBLED = re.compile(r"(.)\1+")


def alike(
    word: str, others: Sequence[str], edits: int, limit: int = _COMPARED
) -> list[tuple[str, float]]:
    """Return words that are so many edits from one at most, the nearest first, with how many."""
    near = process.extract(
        word, others, scorer=DamerauLevenshtein.distance, score_cutoff=edits, limit=limit
    )
    return [(other, distance) for other, distance, _ in near]


def alike_but_for_endings(
    term: str, written: str, others: Sequence[str], edits: int
) -> list[tuple[str, float]]:
    """Return terms that are near to one, or to how its word begins: a slip hides what a stem is."""
    found = alike(term, others, edits + _LONGEST_ENDING, _COMPARED_BEGINNINGS)
    return [
        (other, min(distance, edits))
        for other, distance in found
        if distance <= edits or _begins_like(written, other, edits)
    ]


def _begins_like(written: str, term: str, edits: int) -> bool:
    sizes = range(len(term) - edits, len(term) + edits + 1)
    return any(DamerauLevenshtein.distance(written[:n], term) <= edits for n in sizes)


def may_be_forms(written: str, word: str, language: str) -> bool:
    """Tell whether two words may differ by their endings, not by a slip.

    Where nobody knows the words of the language, all may that are not the same letters.
    """
    known = known_words(language)
    if not known.are_listed:
        return _undoubled(written) != _undoubled(word) and sorted(written) != sorted(word)
    return known.lacks_forms and written[:_STEM] == word[:_STEM] and written[-1] != word[-1]


def _undoubled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def cost(written: str, word: str, edits: float, frequency: int) -> float:
    """Return what it costs to take a word for another: edits, less the rarer that one is."""
    if _undoubled(written) == _undoubled(word):
        edits /= 2  # the commonest slip: one letter for two, or two for one
    elif len(written) == len(word) and sorted(written) != sorted(word):
        edits += _SUBSTITUTION
    return _EDIT * edits - _FREQUENCY * math.log1p(frequency)


def negates(word: str, other: str) -> bool:
    """Tell whether a word is another with "not" before it: "async" and "sync"."""
    return word[:1] in _NOT and word[1:] == other


def otherwise_begun(word: str) -> list[str]:
    """Return the words that a slip in the first letter makes of `word`, in Latin letters."""
    letters = "abcdefghijklmnopqrstuvwxyz" if word.isascii() else ""
    return [*(c + word for c in letters), *(c + word[1:] for c in letters if c != word[0])]
