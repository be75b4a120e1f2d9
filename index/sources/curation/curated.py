"""A source without repeated lines, whose near-duplicates know each other.

What is decided of an article depends on all the others, so it is part of the article's version:
when it changes, the article is analysed again, though its own bytes are the same.
"""

import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from xxhash import xxh3_128_hexdigest

from index.formats import MOST_LEFT_OUT, ParsedArticle, is_slow
from index.model import Progress, Skipped, Stage
from index.sources.curation import comparing
from index.sources.curation.fingerprints import (
    Fingerprint,
    FingerprintStore,
    Signed,
    fingerprint_of,
    signed,
)
from index.sources.curation.near_duplicates import near_copies, quotable, same_facts
from index.sources.curation.repeated_lines import without_lines
from index.sources.protocol import Item, Source, Version, Watch
from index.sources.unseen import staying
from index.workers import worked

NO_COPIES = "Near-copies are not sought: pip install 'verbatim[sources]'"
_CHUNK = 64  # articles a worker gets at a time
_KEPT_AT_ONCE = 2_048  # articles: each time they are kept, the disk is waited for
_WORTH_PROCESSES = 4_096  # fewer are read here before processes have started


@dataclass(frozen=True, slots=True)
class CuratedItem:
    """An article with what was decided of it: `lines` to omit, and the ids of near-copies."""

    item: Item
    version: Version
    lines: frozenset[int]
    also: tuple[str, ...]
    store: FingerprintStore

    @property
    def article_id(self) -> str:
        """That of the article itself."""
        return self.item.article_id

    @property
    def source(self) -> str:
        """That of the article itself."""
        return self.item.source

    def read(self) -> ParsedArticle:
        """Return the article, from what was kept when it was read first, if it was."""
        kept = self.store.reading(self.article_id, self.item.version.digest)
        reading = kept or self.item.read()
        before = reading.article
        article = replace(without_lines(before, self.lines), also=self.also)
        gone = self.lines and 2 * len(quotable(article)) < len(quotable(before))
        warnings = (*reading.warnings, MOST_LEFT_OUT) if gone else reading.warnings
        return ParsedArticle(article, tuple(dict.fromkeys(warnings)))


class _Listed(NamedTuple):
    """What is noted of an article is noted under."""

    article_id: str
    version: Version


@dataclass(frozen=True, slots=True)
class CuratedSource:
    """The articles of another source, compared. Traits are kept in a file of `folder`."""

    source: Source
    folder: Path

    @property
    def name(self) -> str:
        """The name of the other source."""
        return self.source.name

    def note(self, reading: ParsedArticle, digest: str) -> None:
        """Note an article that was read before it is listed, with that digest of its bytes."""
        item = _Listed(reading.article.article_id, Version(digest))
        FingerprintStore(self.folder / "traits.db").put([fingerprint_of(item, reading)])

    def items(
        self,
        known: Mapping[str, Version],  # noqa: ARG002 (what is remembered here tells more)
        watch: Watch | None = None,
    ) -> Iterator[Item | Skipped]:
        """Yield what the source has, in its order, without older versions of one address.

        Articles are compared by what was noted when they were read; only changed ones are read,
        and those that could not be looked at are compared as they were.
        """
        watch = watch or Watch()
        store = FingerprintStore(self.folder / "traits.db")
        before = store.all()
        items: dict[str, Item] = {}
        skipped: list[Skipped] = []
        versions = {each: traits.version for each, traits in before.items()}
        for item in self.source.items(versions, watch):
            if isinstance(item, Skipped):
                skipped.append(replace(item, source=item.source or self.name))
                yield skipped[-1]
            else:
                items[item.article_id] = item
        stay = staying(skipped, watch.homes) - items.keys()
        traits = _ArticleReader(store, items, watch).brought_up_to_date(before, stay)
        older = comparing.older_versions(traits.values())
        current = {each: known for each, known in traits.items() if each not in older}
        lines = comparing.lines_that_return([*current.values()])
        copies = _ArticleReader(store, items, watch).copies(current)
        for article_id, address in older.items():
            home = items[article_id].source if article_id in items else watch.homes[article_id]
            yield Skipped(article_id, f"an older version of {address}", home)
        for article_id, item in items.items():
            if article_id in older:
                continue
            also = tuple(copies.get(article_id, ()))
            yield _decided(item, lines.get(article_id, frozenset()), also, store)


@dataclass(frozen=True, slots=True)
class _ArticleReader:
    """Reads articles, where what is to be known of them is not in the store."""

    store: FingerprintStore
    items: Mapping[str, Item]
    watch: Watch

    def brought_up_to_date(
        self, before: Mapping[str, Fingerprint], stay: Collection[str]
    ) -> dict[str, Fingerprint]:
        """Read what has changed, remember it, and return the traits of all that can be read.

        Of what `stay`s they are those of before.
        """
        self.store.forget([each for each in before if each not in self.items and each not in stay])
        traits = {each: before[each] for each in stay if each in before}
        fresh, restamped = [], []
        for article_id, item in self.items.items():
            known = before.get(article_id)
            if known is None or known.version.digest != item.version.digest:
                fresh.append(item)
                continue
            if known.version != item.version:
                known = known._replace(version=item.version)
                restamped.append(known)
            traits[article_id] = known
        self.store.put(restamped)
        unkept: list[Fingerprint] = []
        for read in self.watch.read(fresh, fingerprint_of, comparing.lines_that_return):
            unkept += read
            traits |= {each.article_id: each._replace(reading=b"") for each in read}
            if len(unkept) >= _KEPT_AT_ONCE:
                self.store.put(unkept)
                unkept.clear()
        self.store.put(unkept)
        return traits

    def copies(self, traits: Mapping[str, Fingerprint]) -> dict[str, list[str]]:
        """Return, by id, the near-copies of each article that has some.

        None are found, and that is told, where the library for it is not installed.
        """
        if find_spec("datasketch") is None:
            self.watch.on_notice(NO_COPIES)
            return {}
        alike = same_facts((each.article_id, each.outline) for each in traits.values())
        known = self.store.signed()
        unsigned = [each for group in alike for each in group if each not in known]
        fresh = [self.items[each] for each in unsigned if each in self.items]
        for found in self._signed(fresh):
            self.store.put_signed(found, traits)
            known |= {each.article_id: each for each in found}
        compared = [known[each] for group in alike for each in group if each in known]
        groups = same_facts((each.article_id, each.facts) for each in compared)
        return near_copies(groups, {each.article_id: each.signature for each in compared})

    def _signed(self, items: Sequence[Item]) -> Iterator[list[Signed]]:
        """Yield what else articles are compared by, lot by lot, telling how far that is."""
        chunks = [items[i : i + _CHUNK] for i in range(0, len(items), _CHUNK)]
        apart = len(items) >= _WORTH_PROCESSES
        with worked(_signed_and_timed, chunks, self.watch.stop, apart=apart) as results:
            for number, (found, spent) in enumerate(results, 1):
                yield found
                for source, seconds in spent.items():
                    self.watch.on_spent(source, seconds)
                done = min(number * _CHUNK, len(items))
                self.watch.on_progress(Progress(Stage.COMPARING, done, len(items)))


def _signed_and_timed(items: Iterable[Item]) -> tuple[list[Signed], Mapping[str, float]]:
    """Leave out what can't be read, which is told of already; count the seconds by source."""
    found: list[Signed] = []
    spent: defaultdict[str, float] = defaultdict(float)
    for item in items:
        began = time.perf_counter()
        with suppress(Exception):
            found.append(signed(item))
        spent[item.source] += time.perf_counter() - began
    return found, spent


def _decided(
    item: Item, lines: frozenset[int], also: tuple[str, ...], store: FingerprintStore
) -> Item:
    """Return the item in a version that tells what was decided, itself if nothing was."""
    version = item.version
    if not lines and not also and not is_slow(item.article_id):
        return item
    if lines or also:
        decision = f"{version.digest}{sorted(lines)}{also}"
        version = Version(xxh3_128_hexdigest(decision.encode("utf-8", "surrogatepass")))
    return CuratedItem(item, version, lines, also, store)
