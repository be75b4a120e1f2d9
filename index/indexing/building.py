"""Builds a generation from sources; a failed build changes nothing."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from index.errors import (
    BuildFailedError,
    CorpusError,
    EmptyCorpusError,
    RetrievalError,
    ShrinkingError,
)
from index.formats import kinds
from index.indexing.analysing import Analysed, analyse
from index.indexing.batch import Batch, Batches
from index.indexing.loss import Loss
from index.indexing.planning import Plan
from index.indexing.work import Work
from index.model import BuildReport, Progress, Stage
from index.recipe import recipe
from index.sources import Doubtful, Item, Note, Source, Version, Watch
from index.storage import About, Columns, Generation, GenerationDraft, Store, now, spooling
from index.workers import collecting_seldom, unless_stopped, worked

_CHUNK = 512  # articles a worker gets at a time, at most
_CHUNKS = 16  # at least, so that workers end at about the same time
_WORTH_PROCESSES = 512  # articles; fewer are analysed here before a process has started


@dataclass(frozen=True, slots=True)
class Reindexing:
    """One run from a source to a generation in `store`.

    `on_progress` is called now and then, from the thread that runs this. Setting `stop` ends the
    run soon with `BuildInterruptedError`. When this is `unasked`, that is, when no person has asked
    for it, what was rolled back from is not built again, nor what loses many articles, unless
    somebody has `agreed` to that very loss, by its sign. Asked for, that is built, and the
    generation before it is guarded.
    """

    source: Source
    store: Store
    on_progress: Callable[[Progress], None] = lambda _: None
    stop: threading.Event = field(default_factory=threading.Event)
    unasked: bool = False
    agreed: str = ""

    def run(self) -> BuildReport:
        """Read what changed, write a generation and make it current; or raise, changing nothing.

        When nothing changed, nothing is written and the current generation stays. Raises
        `RetrievalError` and nothing else.
        """
        try:
            return self._run()
        except RetrievalError:
            raise
        except Exception as error:
            raise BuildFailedError(
                f"The reindex failed in a way that nobody foresaw ({type(error).__name__}). Nothing"
                " was changed; the log says where it was: please report that."
            ) from error

    def _run(self) -> BuildReport:
        began = time.monotonic()
        with self._listed() as (work, served):
            plan, base = work.plan, work.base
            if plan.changes_nothing and base and base.name == self.store.pointer().current:
                return plan.report(base.name, base.sentences, time.monotonic() - began)
            if self.unasked:
                self.store.refuse_rolled_back(plan.corpus)
            with self._drafted(work) as (draft, sentences):
                guarded, before = self._is_guarded(plan.loss), served.name if served else None
                name = self.store.adopt(draft, before, plan.corpus, guarded=guarded)
            report = plan.report(name, sentences, time.monotonic() - began)
            return replace(report, guarded=self.store.guarded())

    def _is_guarded(self, loss: Loss) -> bool:
        """Tell whether nobody has agreed to a large loss yet. Unasked, it is refused."""
        if not loss.is_large or loss.sign == self.agreed:
            return False
        if self.unasked:
            lost, served = len(loss.lost), len(loss.served)
            raise ShrinkingError(
                f"{lost:,} of {served:,} articles would be gone ({', '.join(loss.lost[:3])} ...)."
                " Nobody asked for that, so nothing was changed: bring back what is missing, or"
                " `verbatim reindex` removes them.",
                *(loss.lost[0], lost, served, loss.sign),
            )
        return True

    @contextmanager
    def rehearse(self) -> Iterator[tuple[BuildReport, Generation]]:
        """Do the same, but make nothing current: the generation is gone when this is left.

        When nothing changed, it is the current one, which stays.
        """
        began = time.monotonic()
        with self._listed() as (work, _):
            plan, base = work.plan, work.base
            if plan.changes_nothing and base:
                yield plan.report(base.name, base.sentences, time.monotonic() - began), base
                return
            with self._drafted(work) as (draft, sentences):
                report = plan.report(draft.path.stem, sentences, time.monotonic() - began)
                yield report, self.store.open(draft.path.name)

    @contextmanager
    def _listed(self) -> Iterator[tuple[Work, Generation | None]]:
        """List all articles, and give what there is to do, and what is served until it is done."""
        with self.store.lock(), collecting_seldom():
            served = self.store.newest_whole()
            base = served if served and _is_current(served) else None
            with spooling(self.store.folder, self.store.data_dir) as spool:
                work = Work(Plan(self.source.name), self.store, served, base, spool)
                if served and served.older:
                    work.plan.notices.append(
                        f"Generation {served.name} was of an older format: all is indexed anew."
                    )
                work.plan.known = _versions(base.columns) if base else {}
                work.plan.homes = _homes(served.columns) if served else {}
                self._list(work)
                work.hold()
                yield work, served

    def _list(self, work: Work) -> None:
        """Plan what to do; what the source must read to list it is analysed while it is at hand."""
        plan = work.plan

        def read(
            items: Sequence[Item], note: Note[Any], doubtful: Doubtful[Any]
        ) -> Iterator[list[Any]]:
            analyses = partial(analyse, note=note, doubtful=doubtful)
            for chunk, analysed in self._analysed(work, items, Stage.READING, analyses):
                work.ahead.add(analysed.batch)
                done = analysed.done()
                work.digests |= {
                    i.article_id: i.version.digest for i in chunk if i.article_id in done
                }
                yield analysed.notes

        watch = Watch(
            self.on_progress, plan.spent, plan.notices.append, read, plan.homes, self.stop
        )
        with self._reading():
            for item in self.source.items(plan.known, watch):
                unless_stopped(self.stop)
                plan.add(item)

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
    def _drafted(self, work: Work) -> Iterator[tuple[GenerationDraft, int]]:
        """Write a generation and give it with its number of sentences; not adopted, it goes."""
        with self.store.draft() as draft:
            rest = self._indexed(work, work.rest())
            unseen = self._indexed(work, work.hold())
            columns = work.merged(draft, [work.settled(), rest, unseen])
            if not len(columns.starts):
                raise EmptyCorpusError(
                    f"No sentence to quote in {self.source.name} ({work.plan.told_in_short()}):"
                    f" put articles there ({' '.join(kinds())}) and reindex."
                )
            unless_stopped(self.stop)
            self.on_progress(Progress(Stage.WRITING))
            draft.finish(columns, About(now(), recipe(), self.source.name))
            yield draft, len(columns.starts)

    def _indexed(self, work: Work, items: Sequence[Item]) -> Batch:
        batches = Batches()
        with self._reading():
            for _, analysed in self._analysed(work, items, Stage.INDEXING, analyse):
                batches.add(analysed.batch)
        return batches.joined()

    def _analysed(
        self,
        work: Work,
        items: Sequence[Item],
        stage: Stage,
        analyses: Callable[[Iterable[Item]], Iterator[Analysed]],
    ) -> Iterator[tuple[Sequence[Item], Analysed]]:
        """Yield what comes of each chunk of items; texts are put aside, and all is noted."""
        if not items:
            return
        apart = len(items) >= _WORTH_PROCESSES
        size = min(_CHUNK, len(items) // _CHUNKS + 1) if apart else _CHUNK
        chunks = [items[i : i + size] for i in range(0, len(items), size)]
        done = 0
        self.on_progress(Progress(stage, 0, len(items)))
        with worked(partial(_timed, analyses), chunks, self.stop, apart=apart) as results:
            for chunk, result in zip(chunks, results, strict=True):
                for analysed, seconds in result:
                    work.spool.add(analysed.batch.ids, analysed.records)
                    work.plan.note(chunk, analysed, seconds)
                    yield chunk, analysed
                done += len(chunk)
                self.on_progress(Progress(stage, done, len(items)))


def _timed(
    analyses: Callable[[Iterable[Item]], Iterator[Analysed]], items: Iterable[Item]
) -> list[tuple[Analysed, float]]:
    """Analyse items, and tell how many seconds each part of it took."""
    found = []
    began = time.perf_counter()
    for analysed in analyses(items):
        found.append((analysed, time.perf_counter() - began))
        began = time.perf_counter()
    return found


def _is_current(generation: Generation) -> bool:
    """Whether this release would make the same of the same articles."""
    return not generation.older and generation.about.recipe == recipe()


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
