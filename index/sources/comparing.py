"""What is found out by comparing all articles, from what is remembered of each."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from index.cleaning import returning_lines
from index.sources.traits import Traits


def older_versions(traits: Iterable[Traits]) -> dict[str, str]:
    """Return, by id, the address of each article of which there is a newer one."""
    addressed = [each for each in traits if each.address]
    newest: dict[str, Traits] = {}
    for each in sorted(addressed, key=lambda each: (each.published, each.article_id)):
        newest[each.address] = each
    return {
        each.article_id: each.address
        for each in addressed
        if newest[each.address].article_id != each.article_id
    }


def lines_that_return(traits: Sequence[Traits]) -> dict[str, frozenset[int]]:
    """Return, by id, the lines of articles that return, in all articles or in those of one place.

    A place is a web site, or a folder that is not within another.
    """
    places: dict[str, list[Traits]] = defaultdict(list)
    for each in traits:
        if place := _place(each.article_id):
            places[place].append(each)
    found: dict[str, set[int]] = defaultdict(set)
    for group in (traits, *places.values()):
        held = _Lines.of(group)
        for owner, line in held.owned(returning_lines(held.digests, len(group))):
            found[group[owner].article_id].add(line)
    return {article_id: frozenset(lines) for article_id, lines in found.items()}


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """The digests of all lines of some articles, one article after another."""

    digests: NDArray[np.uint64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, traits: Sequence[Traits]) -> "_Lines":
        counts = np.array([len(each.lines) // 8 for each in traits], np.int64)
        return cls(np.frombuffer(b"".join(each.lines for each in traits), np.uint64), counts)

    def owned(self, lines: NDArray[np.uint64]) -> Iterable[tuple[int, int]]:
        """Return where these lines are: the number of an article with a line, in any order."""
        if not len(lines):
            return ()
        places = np.flatnonzero(np.isin(self.digests, lines))
        owners = np.searchsorted(np.cumsum(self.counts), places, side="right")
        return zip(owners.tolist(), self.digests[places].tolist(), strict=True)


def _place(article_id: str) -> str:
    """Return the site of an address, or the first folder of a path, "" when there is none."""
    if "://" in article_id:
        return urlsplit(article_id).netloc
    return article_id.partition("/")[0] if "/" in article_id else ""
