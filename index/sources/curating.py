"""Articles seen together: lines that return are omitted, near-copies know of one another.

What is decided of an article depends on all the others, so it is part of the article's version:
when it changes, the article is analysed again, though its own bytes are the same.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from xxhash import xxh3_128_hexdigest

from index.cleaning import returning_lines, without_lines
from index.copies import near_copies, quotable, same_facts
from index.errors import ArticleError
from index.formats import Reading
from index.model import Skipped
from index.sources.protocol import Item, Source, Version
from index.sources.traits import Traits, TraitStore, traits_of
from index.workers import worked

_CHUNK = 64
_WORTH_PROCESSES = 4_096  # fewer are read here before processes have started


@dataclass(frozen=True, slots=True)
class CuratedItem:
    """An article with what was decided of it: `lines` to omit, and the ids of near-copies."""

    item: Item
    version: Version
    lines: frozenset[int]
    also: tuple[str, ...]
    store: TraitStore

    @property
    def article_id(self) -> str:
        """That of the article itself."""
        return self.item.article_id

    def read(self) -> Reading:
        """Return the article, from what was kept when it was read first, if it was."""
        kept = self.store.reading(self.article_id, self.item.version.digest)
        reading = kept or self.item.read()
        article = replace(without_lines(reading.article, self.lines), also=self.also)
        return replace(reading, article=article)


@dataclass(frozen=True, slots=True)
class Curated:
    """What came of comparing all articles: how many lines, near-copies and older versions."""

    cleaned_lines: int
    near_copies: int
    older: int


@dataclass(frozen=True, slots=True)
class CuratedSource:
    """The articles of another source, compared. Traits are kept in a file of `folder`.

    `on_read` gets the articles read and to be read, now and then; `on_compared` is called once a
    listing. Setting `stop` ends one with `BuildInterruptedError`.
    """

    source: Source
    folder: Path
    on_compared: Callable[[Curated], None] = lambda _: None
    on_read: Callable[[int, int], None] = lambda _done, _all: None
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def name(self) -> str:
        """The name of the other source."""
        return self.source.name

    def items(self, known: Mapping[str, Version]) -> Iterator[Item | Skipped]:  # noqa: ARG002
        """Yield what the source has, in its order, without older versions of one address.

        Articles are compared by what was noted when they were read; only changed ones are read.
        """
        store = TraitStore(self.folder / "traits.db")
        before = store.all()
        items: list[Item] = []
        for item in self.source.items({each: traits.version for each, traits in before.items()}):
            if isinstance(item, Skipped):
                yield item
            else:
                items.append(item)
        traits = self._brought_up_to_date(store, before, items)
        older = _older(traits)
        current = [each for each in traits.values() if each.article_id not in older]
        lines = _returning(current)
        copies = _copies(store, current, {item.article_id: item for item in items})
        self.on_compared(Curated(sum(map(len, lines.values())), len(copies), len(older)))
        for item in items:
            article_id = item.article_id
            if article_id in older:
                yield Skipped(article_id, f"an older version of {older[article_id]}")
                continue
            yield _decided(item, lines.get(article_id, ()), copies.get(article_id, ()), store)

    def _brought_up_to_date(
        self, store: TraitStore, before: Mapping[str, Traits], items: Sequence[Item]
    ) -> dict[str, Traits]:
        """Read what has changed, remember it, and return the traits of all that can be read."""
        listed = {item.article_id: item for item in items}
        store.forget([article_id for article_id in before if article_id not in listed])
        traits, fresh = {}, []
        for article_id, item in listed.items():
            known = before.get(article_id)
            if known is None or known.version.digest != item.version.digest:
                fresh.append(item)
            else:
                traits[article_id] = known
        restamped = [
            replace(known, version=listed[article_id].version)
            for article_id, known in traits.items()
            if known.version != listed[article_id].version
        ]
        store.put(restamped)
        chunks = [fresh[i : i + _CHUNK] for i in range(0, len(fresh), _CHUNK)]
        apart = len(fresh) >= _WORTH_PROCESSES
        with worked(_traits, chunks, self.stop, apart=apart) as results:
            for number, read in enumerate(results, 1):
                store.put(read)
                traits |= {each.article_id: replace(each, reading=b"") for each in read}
                self.on_read(min(number * _CHUNK, len(fresh)), len(fresh))
        return traits


def _traits(items: Sequence[Item]) -> list[Traits]:
    """Read some articles, leaving out those that can't be read: who indexes them will tell."""
    found = []
    for item in items:
        try:
            found.append(traits_of(item))
        except ArticleError:
            continue
    return found


def _older(traits: Mapping[str, Traits]) -> dict[str, str]:
    """Return, by id, the address of each article of which there is a newer one."""
    newest: dict[str, Traits] = {}
    for each in sorted(traits.values(), key=lambda each: (each.published, each.article_id)):
        if each.address:
            newest[each.address] = each
    return {
        each.article_id: each.address
        for each in traits.values()
        if each.address and newest[each.address] is not each
    }


def _copies(
    store: TraitStore, traits: Sequence[Traits], items: Mapping[str, Item]
) -> dict[str, tuple[str, ...]]:
    """Return, by id, the near-copies of each article that has some.

    A group of articles with the same facts is compared once, and again when one of it changes.
    None are found where the library for it, of the extra `sources`, is not installed.
    """
    if find_spec("datasketch") is None:
        return {}
    versions = {each.article_id: each.version.digest for each in traits}
    compared = {}
    for group in same_facts((each.article_id, each.facts) for each in traits):
        told = "".join(f"{article_id}\0{versions[article_id]}\0" for article_id in group)
        key = xxh3_128_hexdigest(told.encode("utf-8", "surrogatepass"))
        found = store.copies(key)
        compared[key] = near_copies(_texts(group, items)) if found is None else found
    store.put_copies(compared)
    return {
        article_id: tuple(others)
        for found in compared.values()
        for article_id, others in found.items()
    }


def _texts(article_ids: Sequence[str], items: Mapping[str, Item]) -> dict[str, str]:
    found = {}
    for article_id in article_ids:
        with suppress(ArticleError):
            found[article_id] = quotable(items[article_id].read().article)
    return found


def _returning(traits: Sequence[Traits]) -> dict[str, set[int]]:
    """Return the lines of articles that return, in all articles or in those of one place."""
    places: dict[str, list[Traits]] = defaultdict(list)
    for each in traits:
        places[""].append(each)
        if place := _place(each.article_id):
            places[place].append(each)
    found: dict[str, set[int]] = defaultdict(set)
    for group in places.values():
        lines = returning_lines([each.lines for each in group])
        if not len(lines):
            continue
        all_lines = np.concatenate([each.lines for each in group])
        owners = np.repeat(np.arange(len(group)), [len(each.lines) for each in group])
        returning = np.isin(all_lines, lines)
        for owner, line in zip(owners[returning], all_lines[returning], strict=True):
            found[group[owner].article_id].add(int(line))
    return found


def _place(article_id: str) -> str:
    """Return the site of an address, or the first folder of a path, "" when there is none."""
    if "://" in article_id:
        return urlsplit(article_id).netloc
    return article_id.partition("/")[0] if "/" in article_id else ""


def _decided(
    item: Item, lines: Collection[int], also: tuple[str, ...], store: TraitStore
) -> CuratedItem:
    """Return the item in a version that tells what was decided, if anything was."""
    version = item.version
    if lines or also:
        decision = f"{version.digest}{sorted(lines)}{also}"
        version = Version(xxh3_128_hexdigest(decision.encode("utf-8", "surrogatepass")))
    return CuratedItem(item, version, frozenset(lines), also, store)
