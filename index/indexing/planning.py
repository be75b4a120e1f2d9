"""Plans the work on each article, and reports it by source."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

import xxhash

from index.indexing.analysing import Analysed
from index.indexing.loss import Loss
from index.model import BuildReport, Skipped, SourceReport
from index.sources import CuratedItem, Item, Version, staying


@dataclass(slots=True)
class Plan:
    """What is to be done with each article, and what has been found out on the way.

    `homes` has the names of the sources of what is served, by id, and `known` the versions of it,
    as far as it need not be analysed again; `unnamed` is the source of what names none.
    """

    unnamed: str
    known: Mapping[str, Version] = field(default_factory=dict)
    homes: Mapping[str, str] = field(default_factory=dict)
    fresh: list[Item] = field(default_factory=list)
    stamps: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    unchanged: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: dict[tuple[str, str], Skipped] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    cleaned_lines: Counter[str] = field(default_factory=Counter)
    near_copies: Counter[str] = field(default_factory=Counter)
    left_out: dict[str, Sequence[str]] = field(default_factory=dict)

    def add(self, item: Item | Skipped) -> None:
        """Take in what a source lists."""
        if isinstance(item, Skipped):
            self.skipped.append(replace(item, source=item.source or self.unnamed))
            return
        article_id, version, source = item.article_id, item.version, item.source
        self.stamps[article_id] = version.stamp
        self.sources[article_id] = source
        if isinstance(item, CuratedItem) and (item.lines or item.also):
            self.cleaned_lines[source] += len(item.lines)
            self.near_copies[source] += bool(item.also)
        before = self.known.get(article_id)
        if before and before.digest == version.digest:
            self.unchanged.add(article_id)
        else:
            self.fresh.append(item)

    def hold(self, stored: Callable[[str], Item]) -> list[Item]:
        """Let what could not be looked at stay; return what of it is to be analysed again.

        That is read by what `stored` gives for an id. What stays is unread no more.
        """
        held = self._held()
        self.unread -= held
        self.fresh = [item for item in self.fresh if item.article_id not in held]
        self.sources |= {article_id: self.homes[article_id] for article_id in held}
        self.unchanged |= held & self.known.keys()
        self.stamps |= {each: self.known[each].stamp for each in held & self.known.keys()}
        again = [stored(article_id) for article_id in sorted(held - self.known.keys())]
        self.stamps |= {item.article_id: item.version.stamp for item in again}
        self.fresh = sorted((*self.fresh, *again), key=lambda item: item.article_id)
        return again

    def _held(self) -> set[str]:
        """Return the ids of articles that are served, and could not be looked at."""
        gone = {each.name for each in self.skipped if not each.unseen}
        there = self.stamps.keys() - self.unread
        return staying(self.skipped, self.homes) - there - gone

    @property
    def loss(self) -> Loss:
        """What is served and will be no more, of the sources that are still there."""
        there = {*self.seconds, *self.sources.values(), *(each.source for each in self.skipped)}
        kept = {*self.unchanged, *(self._fresh_ids() - self.unread)}
        return Loss({each: home for each, home in self.homes.items() if home in there}, kept)

    @property
    def changes_nothing(self) -> bool:
        """Whether the articles are those that are indexed, or can't be."""
        unread = all(item.article_id in self.unread for item in self.fresh)
        return unread and len(self.unchanged) == len(self.homes)

    @property
    def corpus(self) -> str:
        """What tells these articles from any others, whatever was indexed before."""
        versions = [(each, self.known[each].digest) for each in self.unchanged]
        versions += [(item.article_id, item.version.digest) for item in self.fresh]
        digest = xxhash.xxh3_128()
        for article_id, content in sorted(versions):
            digest.update(f"{article_id}\0{content}\n".encode("utf-8", "surrogatepass"))
        return digest.hexdigest()

    def spent(self, source: str, seconds: float) -> None:
        """Note the time that went into articles of a source."""
        self.seconds[source] += seconds

    def note(self, items: Sequence[Item], analysed: Analysed, seconds: float) -> None:
        """Take in what came of items, or of some of them; they may be analysed again later.

        The time that it took is shared out by length of text.
        """
        sources = {item.article_id: item.source for item in items}
        told = [replace(each, source=sources[each.name]) for each in analysed.warnings]
        self.warnings |= {(each.name, each.reason): each for each in told}
        fresh = [each for each in analysed.skipped if each.name not in self.unread]
        self.skipped += [replace(each, source=sources[each.name]) for each in fresh]
        self.unread |= {each.name for each in fresh}
        self.left_out |= dict.fromkeys(analysed.batch.ids, ())
        self.left_out |= analysed.left_out
        sizes = Counter[str]()
        for article_id, size in analysed.sizes.items():
            sizes[sources[article_id]] += size
        for source, size in sizes.items():
            self.spent(source, seconds * size / sizes.total())

    def told_in_short(self) -> str:
        """Say what became of the articles, of use where no sentence came of them."""
        told = {"read": len(self.stamps) - len(self.unread), "skipped": len(self.skipped)}
        reasons = Counter(chain(*(self.left_out.get(each, ()) for each in self._fresh_ids())))
        told |= {f"left out as {what}": number for what, number in reasons.most_common()}
        return ", ".join(f"{what}: {number:,}" for what, number in told.items())

    def report(self, generation: str, sentences: int, seconds: float) -> BuildReport:
        """Return what the build found and did, as far as it went."""
        sources = self._sources()
        added, changed, removed, unchanged = (
            sum(getattr(each, name) for each in sources)
            for name in ("added", "changed", "removed", "unchanged")
        )
        return BuildReport(
            generation=generation,
            articles=unchanged + added + changed,
            sentences=sentences,
            added=added,
            changed=changed,
            removed=removed,
            skipped=tuple(self.skipped),
            warnings=self._told_warnings(),
            seconds=round(seconds, 3),
            cleaned_lines=self.cleaned_lines.total(),
            near_copies=self.near_copies.total(),
            sources=sources,
            notices=tuple(self.notices),
        )

    def _fresh_ids(self) -> set[str]:
        return {item.article_id for item in self.fresh}

    def _told_warnings(self) -> tuple[Skipped, ...]:
        """Return those of articles that are new: what was read to compare it may be known."""
        fresh = self._fresh_ids()
        return tuple(each for each in self.warnings.values() if each.name in fresh)

    def _sources(self) -> tuple[SourceReport, ...]:
        done = self._done()
        heard_of = [*self.seconds, *self.sources.values(), *(each.source for each in self.skipped)]
        return tuple(
            SourceReport(
                name=name,
                found=sum(done[name].values()) - done[name]["removed"],
                **{what: done[name][what] for what in _OUTCOMES},
                cleaned_lines=self.cleaned_lines[name],
                near_copies=self.near_copies[name],
                seconds=round(self.seconds[name], 3),
            )
            for name in dict.fromkeys((*heard_of, *self.homes.values()))
        )

    def _done(self) -> defaultdict[str, Counter[str]]:
        """Return by source how often each outcome came about."""
        done: defaultdict[str, Counter[str]] = defaultdict(Counter)
        kept = set(self.unchanged)
        for article_id in self.unchanged:
            done[self.sources[article_id]]["unchanged"] += 1
        for item in self.fresh:
            if item.article_id not in self.unread:
                outcome = "changed" if item.article_id in self.known else "added"
                done[item.source][outcome] += 1
                kept.add(item.article_id)
        for skipped in self.skipped:
            done[skipped.source]["skipped"] += 1
        for article_id, home in self.homes.items():
            if article_id not in kept:
                done[home]["removed"] += 1
        return done


_OUTCOMES = ("added", "changed", "unchanged", "removed", "skipped")
