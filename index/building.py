"""Sources -> a new generation. Only what changed is analysed; a failed build changes nothing."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import numpy as np
import xxhash
from numpy.typing import NDArray

from index import merging
from index.analysing import Analysed, analyse
from index.batch import Batch, Batches
from index.drafts import Draft, now
from index.errors import CorpusError, EmptyCorpusError
from index.generation import About, Columns, Generation
from index.merging import Listing
from index.model import BuildReport
from index.planning import Plan
from index.sources import Item, Source, Version
from index.store import Store
from index.watching import Progress, Stage, Watch
from index.workers import unless_stopped, worked

_CHUNK = 256  # articles a worker gets at a time
_WORTH_PROCESSES = 512  # articles; fewer are analysed here before a process has started


@dataclass(frozen=True, slots=True)
class Reindexing:
    """One run from a source to a generation in `store`.

    `on_progress` is called now and then, from the thread that runs this. Setting `stop` ends the
    run soon with `BuildInterruptedError`. What was rolled back from is not built again when this
    is `unasked`, that is, when no person has asked for it.
    """

    source: Source
    store: Store
    on_progress: Callable[[Progress], None] = lambda _: None
    stop: threading.Event = field(default_factory=threading.Event)
    unasked: bool = False

    def run(self) -> BuildReport:
        """Read what changed, write a generation and make it current; or raise, changing nothing.

        When nothing changed, nothing is written and the current generation stays.
        """
        began = time.monotonic()
        with self.store.lock():
            served = self.store.newest_whole()
            base = served if served and served.about.recipe == recipe() else None
            plan = self._plan(base)
            if plan.changes_nothing and base and base.name == self.store.pointer().current:
                return plan.report(base.name, base.sentences, time.monotonic() - began)
            if self.unasked:
                self.store.refuse_rolled_back(plan.corpus)
            with self._drafted(base, plan) as (draft, sentences):
                name = self.store.adopt(draft, served.name if served else None, plan.corpus)
            return plan.report(name, sentences, time.monotonic() - began)

    @contextmanager
    def rehearse(self) -> Iterator[tuple[BuildReport, Generation]]:
        """Do the same, but make nothing current: the generation is gone when this is left.

        When nothing changed, it is the current one, which stays.
        """
        began = time.monotonic()
        with self.store.lock():
            served = self.store.newest_whole()
            base = served if served and served.about.recipe == recipe() else None
            plan = self._plan(base)
            if plan.changes_nothing and base:
                yield plan.report(base.name, base.sentences, time.monotonic() - began), base
                return
            with self._drafted(base, plan) as (draft, sentences):
                report = plan.report(draft.path.stem, sentences, time.monotonic() - began)
                yield report, self.store.open(draft.path.name)

    def _plan(self, base: Generation | None) -> Plan:
        plan = Plan(self.source.name)
        if base:
            plan.known, plan.homes = _versions(base.columns), _homes(base.columns)
        watch = Watch(self.on_progress, plan.spent, plan.notices.append, self.stop)
        with self._reading():
            for item in self.source.items(plan.known, watch):
                unless_stopped(self.stop)
                plan.add(item)
        return plan

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Tell what goes wrong with a source, and not with one article, as `CorpusError`."""
        try:
            yield
        except OSError as error:
            raise CorpusError(
                f"{self.source.name} can't be read: {error}. Nothing was changed."
            ) from error

    @contextmanager
    def _drafted(self, base: Generation | None, plan: Plan) -> Iterator[tuple[Draft, int]]:
        """Write a generation and give it with its number of sentences; not adopted, it goes."""
        with self.store.draft() as draft:
            texts = _Texts(draft, base, plan)
            batches = Batches()
            for analysed, seconds in self._analysed(plan.fresh):
                texts.add(analysed)
                plan.note(analysed, seconds)
                batches.add(analysed.batch)
            texts.finish()
            columns = _columns(base, plan, batches.joined(), texts.ends)
            if not len(columns.starts):
                raise EmptyCorpusError(
                    f"No sentence to quote in {self.source.name} ({plan.told_in_short()}):"
                    " put articles there (.txt or .md) and reindex."
                )
            unless_stopped(self.stop)
            self.on_progress(Progress(Stage.WRITING))
            draft.finish(columns, About(now(), recipe(), self.source.name))
            yield draft, len(columns.starts)

    def _analysed(self, items: Sequence[Item]) -> Iterator[tuple[Analysed, float]]:
        chunks = [items[i : i + _CHUNK] for i in range(0, len(items), _CHUNK)]
        done = 0
        self.on_progress(Progress(Stage.INDEXING, 0, len(items)))
        apart = len(items) >= _WORTH_PROCESSES
        with self._reading(), worked(_timed, chunks, self.stop, apart=apart) as results:
            for chunk, result in zip(chunks, results, strict=True):
                yield result
                done += len(chunk)
                self.on_progress(Progress(Stage.INDEXING, done, len(items)))


def _timed(items: Sequence[Item]) -> tuple[Analysed, float]:
    began = time.perf_counter()
    return analyse(items), time.perf_counter() - began


class _Texts:
    """Writes the articles of the result in order: runs of old ones as they are, and new ones."""

    def __init__(self, draft: Draft, base: Generation | None, plan: Plan) -> None:
        self._draft = draft
        self._base = base
        self._kept = [
            (article_id, i)
            for i, article_id in enumerate(base.columns.ids if base else ())
            if article_id in plan.unchanged
        ]
        self._next = 0
        self._sizes: list[NDArray[np.uint64]] = []

    @property
    def ends(self) -> NDArray[np.uint64]:
        """Where each article ends in the file."""
        sizes = np.concatenate([np.zeros(0, np.uint64), *self._sizes])
        return np.cumsum(sizes, dtype=np.uint64)

    def add(self, analysed: Analysed) -> None:
        for article_id, record in zip(analysed.batch.ids, analysed.records, strict=True):
            self._copy_before(article_id)
            self._draft.add_texts(record)
            self._sizes.append(np.array([len(record)], np.uint64))

    def finish(self) -> None:
        self._copy_before(None)

    def _copy_before(self, article_id: str | None) -> None:
        begin = self._next
        while self._next < len(self._kept) and (
            article_id is None or self._kept[self._next][0] < article_id
        ):
            self._next += 1
        numbers = [number for _, number in self._kept[begin : self._next]]
        for first, last in _runs(numbers):
            self._copy(first, last)

    def _copy(self, first: int, last: int) -> None:
        assert self._base is not None  # noqa: S101 - only a base has runs to copy
        ends = self._base.columns.text_ends
        start = int(ends[first - 1]) if first else 0
        self._draft.add_texts(self._base.texts[start : int(ends[last])].data)
        edges = np.concatenate([[np.uint64(start)], ends[first : last + 1]])
        self._sizes.append(np.diff(edges).astype(np.uint64))


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of consecutive numbers."""
    begin = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            yield numbers[begin], numbers[i - 1]
            begin = i


def _columns(
    base: Generation | None, plan: Plan, batch: Batch, text_ends: NDArray[np.uint64]
) -> Columns:
    old = base.columns if base else merging.no_columns()
    old_ids = list(old.ids)
    kept = np.array([article_id in plan.unchanged for article_id in old_ids], np.bool_)
    ids = sorted([*plan.unchanged, *batch.ids])
    listing = Listing(
        ids,
        [plan.stamps[article_id] for article_id in ids],
        [plan.sources[article_id] for article_id in ids],
        text_ends,
    )
    return merging.merge(old, merging.place_articles(old_ids, kept, batch.ids), batch, listing)


def _versions(columns: Columns) -> dict[str, Version]:
    digests = columns.digests.tobytes()
    return {
        article_id: Version(digests[i * 16 : i * 16 + 16].hex(), stamp)
        for i, (article_id, stamp) in enumerate(zip(columns.ids, columns.stamps, strict=True))
    }


def _homes(columns: Columns) -> dict[str, str]:
    """Return the names of the sources of all articles, by id."""
    names = list(columns.sources)
    return dict(zip(columns.ids, (names[i] for i in columns.source_of.tolist()), strict=True))


def recipe() -> str:
    """Return what tells whether another release would analyse the same articles alike.

    It covers this package's own code and the libraries that sentences and terms depend on.
    """
    digest = xxhash.xxh3_64()
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    for library in ("nltk", "py3langid"):
        digest.update(f"{library} {metadata.version(library)}".encode())
    return digest.hexdigest()
