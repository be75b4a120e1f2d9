"""Compares fingerprints: repeated lines and near-duplicates."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from index.sources.curation.fingerprints import Fingerprint
from index.sources.curation.repeated_lines import repeated_lines, returning_stamps, says_more


def older_versions(traits: Iterable[Fingerprint]) -> dict[str, str]:
    """Return, by id, the address of each article of which there is a newer one."""
    addressed = [each for each in traits if each.address]
    newest: dict[str, Fingerprint] = {}
    for each in sorted(addressed, key=lambda each: (each.published, each.article_id)):
        newest[each.address] = each
    return {
        each.article_id: each.address
        for each in addressed
        if newest[each.address].article_id != each.article_id
    }


def lines_that_return(traits: Sequence[Fingerprint]) -> dict[str, frozenset[int]]:
    """Return, by id, the lines of articles that return, in all articles or in those of one place.

    A place is a web site, or a folder that is not within another. Of files only stamps return. An
    article that would have no line left is not among them.
    """
    found: defaultdict[str, set[int]] = defaultdict(set)
    for lines, returning in (
        *((lines, returning_stamps) for lines in _places(traits, on_web=False)),
        *((lines, repeated_lines) for lines in _places(traits, on_web=True)),
    ):
        for each, line in lines.owned(returning(lines.digests, len(lines.traits))):
            found[each.article_id].add(line)
    return {
        each.article_id: frozenset(found[each.article_id])
        for each in traits
        if each.article_id in found
        and says_more(np.frombuffer(each.lines, np.uint64), found[each.article_id])
    }


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """The digests of all lines of some articles, one article after another."""

    traits: Sequence[Fingerprint]
    digests: NDArray[np.uint64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, traits: Sequence[Fingerprint]) -> "_Lines":
        counts = np.array([len(each.lines) // 8 for each in traits], np.int64)
        digests = np.frombuffer(b"".join(each.lines for each in traits), np.uint64)
        return cls(traits, digests, counts)

    def owned(self, lines: NDArray[np.uint64]) -> Iterator[tuple[Fingerprint, int]]:
        """Yield each article that has one of these lines, with that line, in any order."""
        if not len(lines):
            return
        places = np.flatnonzero(np.isin(self.digests, lines))
        owners = np.searchsorted(np.cumsum(self.counts), places, side="right")
        for owner, line in zip(owners.tolist(), self.digests[places].tolist(), strict=True):
            yield self.traits[owner], line


def _places(traits: Sequence[Fingerprint], *, on_web: bool) -> list[_Lines]:
    """Return the lines of all articles, and those of each place; of pages or of files."""
    everywhere = [each for each in traits if ("://" in each.article_id) == on_web]
    places: defaultdict[str, list[Fingerprint]] = defaultdict(list)
    for each in everywhere:
        if place := _place(each.article_id):
            places[place].append(each)
    return [_Lines.of(group) for group in (everywhere, *places.values())]


def _place(article_id: str) -> str:
    """Return the site of an address, or the first folder of a path, "" when there is none."""
    if "://" in article_id:
        return urlsplit(article_id).netloc
    return article_id.partition("/")[0] if "/" in article_id else ""
