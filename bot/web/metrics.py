"""`/metrics`: numbers about the bot, for Prometheus; none of a question or a person."""

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from time import monotonic

from prometheus_client import CollectorRegistry
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response

from bot.serving import BOUNDS, LiveIndex, Tallies
from index import CorpusError, Library, StoreError

_KNOWN = 30.0  # seconds for which it is known how sources are


@dataclass(slots=True)
class Metrics:
    """Gives the numbers as they are when somebody asks."""

    live_index: LiveIndex
    library: Library
    _sources: tuple[int, int] | None = None
    _looked: float = field(default=float("-inf"))

    async def show(self, request: Request) -> Response:
        """Answer with all numbers, in the format that is asked for."""
        if monotonic() - self._looked > _KNOWN:
            self._looked = monotonic()
            self._sources = await asyncio.to_thread(self._of_sources)
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Snapshot(self.live_index, self._sources))
        encode, kind = choose_encoder(request.headers.get("accept", ""))
        return Response(
            encode(registry), headers={"content-type": kind, "cache-control": "no-store"}
        )

    def _of_sources(self) -> tuple[int, int] | None:
        """Return how many sources there are on the web, and how many fail; None if unknown."""
        try:
            statuses = self.library.statuses()
        except (CorpusError, StoreError):
            return None
        return len(statuses), sum(1 for each in statuses if each.failing)


class _Snapshot(Collector):
    """All numbers of one moment."""

    def __init__(self, live_index: LiveIndex, sources: tuple[int, int] | None) -> None:
        self._live_index = live_index
        self._sources = sources

    def collect(self) -> Iterator[Metric]:
        """Yield them."""
        yield from _of_questions(self._live_index.tallies)
        yield from _of_index(self._live_index)
        yield from _of_memory(self._live_index)
        if self._sources:
            total, failing = self._sources
            yield _gauge("verbatim_sources", "Sources from the web.", total)
            yield _gauge("verbatim_sources_failing", "Sources that can't be refreshed.", failing)


def _of_questions(tallies: Tallies) -> Iterator[Metric]:
    asked = tallies.answered + tallies.refused
    yield _counter("verbatim_questions", "Questions that people asked.", asked)
    yield _counter("verbatim_answered", "Questions that got quotes.", tallies.answered)
    yield _counter("verbatim_refused", "Questions that no article answers.", tallies.refused)
    seconds = HistogramMetricFamily(
        "verbatim_seconds", "What the time of questions goes into.", labels=["stage"]
    )
    for step, times in tallies.times.items():
        names = [*map(str, BOUNDS), "+Inf"]
        buckets = [*zip(names, accumulate(times.counts), strict=True)]
        seconds.add_metric([step.value], buckets, times.total)
    yield seconds
    yield _by("verbatim_reindexes", "Reindexes, by how they ended.", "outcome", tallies.reindexes)
    errors = tallies.telegram_errors
    yield _by("verbatim_telegram_errors", "Calls to Telegram that failed.", "status", errors)


def _of_index(live_index: LiveIndex) -> Iterator[Metric]:
    index = live_index.current
    age = (datetime.now(UTC) - index.built_at).total_seconds()
    generation = GaugeMetricFamily(
        "verbatim_generation", "The generation that answers.", labels=["name"]
    )
    generation.add_metric([index.generation], 1)
    yield generation
    yield _gauge("verbatim_generation_age_seconds", "Since it was built.", age)
    yield _gauge("verbatim_articles", "Articles in it.", index.articles)
    yield _gauge("verbatim_sentences", "Sentences in it.", index.sentences)
    yield _gauge("verbatim_queue", "Questions that wait for a search.", live_index.line.waiting)
    yield _gauge("verbatim_reindexing", "1 while one is built.", int(live_index.is_changing))
    ready = int(live_index.in_use.is_ready)
    yield _gauge("verbatim_search_ready", "1 while questions can be searched for.", ready)


def _of_memory(live_index: LiveIndex) -> Iterator[Metric]:
    memory = GaugeMetricFamily(
        "verbatim_memory_bytes", "Memory of a process of the bot.", labels=["process"]
    )
    processes = {
        "bot": os.getpid(),
        "search": live_index.in_use.process_id,
        "template": live_index.in_use.processes.template_id,
    }
    for name, number in processes.items():
        size = _memory_of(number) if number else None
        if size is not None:
            memory.add_metric([name], size)
    yield memory


def _memory_of(process: int) -> int | None:
    """Return the memory of a process in bytes, None where the system does not tell it so."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


def _counter(name: str, about: str, value: float) -> Metric:
    return CounterMetricFamily(name, about, value=value)


def _gauge(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(name, about, value=value)


def _by(name: str, about: str, label: str, counts: Counter[str]) -> Metric:
    family = CounterMetricFamily(name, about, labels=[label])
    for each, count in sorted(counts.items()):
        family.add_metric([str(each)], count)
    return family
