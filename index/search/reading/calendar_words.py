"""Days of the week and months in full and short, as articles and questions write them."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from index.analysis import analyzer_of, calendar_names

_OTHER_SHORT = {"en": {"Tuesday": "Tues", "Thursday": "Thur Thurs", "September": "Sept"}}


@cache
def calendar_alike(language: str) -> Mapping[str, frozenset[str]]:
    """Return for each term of a day or month those of its other names: "thursday" and "thu".

    A language of which nothing is known has none.
    """
    analyzer, other_short = analyzer_of(language), _OTHER_SHORT.get(language, {})
    found: defaultdict[str, set[str]] = defaultdict(set)
    for names in calendar_names(language):
        also = " ".join(other_short.get(name, "") for name in names)
        terms = set(analyzer.terms(" ".join((*names, also))))
        for term in terms:
            found[term] |= terms - {term}
    return {term: frozenset(others) for term, others in found.items()}
