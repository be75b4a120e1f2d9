"""Numbers in letters and in digits, as English writes them: "two", "2", "pair"."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from index.analysis import analyzer_of, language_of

_OTHER_NUMBERS = {
    "one": "single",
    "two": "pair double both twice",
    "three": "triple",
    "twelve": "dozen",
}


@cache
def numbers_alike() -> Mapping[str, frozenset[str]]:
    """Return for each English term of a number the others that write it, as in "two" and "2"."""
    english = language_of("en")
    numbers = (*english.cardinals.items(), *english.ordinals.items())
    written = (f"{word} {digits} {_OTHER_NUMBERS.get(word, '')}" for word, digits in numbers)
    return _families(";".join(written))


def _families(written: str) -> Mapping[str, frozenset[str]]:
    analyzer = analyzer_of("en")
    found: defaultdict[str, set[str]] = defaultdict(set)
    for family in written.split(";"):
        terms = set(analyzer.terms(family))
        for term in terms:
            found[term] |= terms - {term}
    return {term: frozenset(others) for term, others in found.items()}
