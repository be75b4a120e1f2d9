"""Opens the settings, the articles and the index for a command."""

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.building import building_alone
from bot.cli.interrupting import interruptible
from bot.cli.saying import say
from bot.cli.vectors import opened_with_vectors
from bot.library import library_of, note_indexed, other_indexed
from bot.running import RESTORING

if TYPE_CHECKING:
    from bot.settings import Settings
    from index import BuildReport, Index, Library, Reindexing

_LOG = logging.getLogger(__name__)


def settings_of_environment() -> "Settings":
    """Return the settings, and name what is none in the file; raises `SettingsError`.

    From here on this process conceals them from those that it starts.
    """
    from bot.settings import load_settings, unknown_settings
    from index import conceal

    conceal()
    settings = load_settings()
    if (settings.data_dir / RESTORING).is_dir():
        _finish_restoring(settings.data_dir)
    for line in unknown_settings():
        say(line, err=True)
    return settings


def _finish_restoring(data_dir: Path) -> None:
    from bot.backup import BackupError, finish_swap

    try:
        finish_swap(data_dir)
    except BackupError as error:
        raise click.ClickException(str(error)) from None


def reindexed(settings: "Settings", source: "Library", *, unasked: bool = False) -> "BuildReport":
    """Reindex, and show on a terminal how far that is. Raises `RetrievalError`."""
    from bot.cli.terminal import shown_progress
    from index import Reindexing, Store, publish

    stop = threading.Event()
    alone = building_alone(settings)
    with alone as fence, interruptible(stop), shown_progress() as on_progress:
        store = Store(settings.data_dir)
        report = _logged(Reindexing(source, store, on_progress, stop, unasked))
        if url := settings.index_address:
            given = settings.data_dir, url, settings.model, on_progress, stop
            served = publish(*given, unasked=unasked, fence=fence)
            report = replace(report, generation=served.name)
    note_indexed(settings, source)
    return report


def _logged(reindexing: "Reindexing") -> "BuildReport":
    """Reindex; what nobody foresaw, of the whole or of one article, is logged with its trace."""
    from bot.serving import name_skipped
    from index import BuildFailedError

    try:
        report = reindexing.run()
    except BuildFailedError as error:
        _LOG.exception("The reindex failed", exc_info=error.__cause__)
        raise
    name_skipped(each for each in report.skipped if each.trace)
    return report


def opened(settings: "Settings") -> "Index":
    """Open what is indexed; index first when nothing is, or only another folder is."""
    from index import NothingIndexedError

    if other := other_indexed(settings):
        here = settings.articles_dir.absolute()
        say(f"What is indexed is of {other}: indexing {here} in its place.", err=True)
        return _updated(settings)
    try:
        return _noticed(settings)
    except NothingIndexedError:
        return _updated(settings)


def _noticed(settings: "Settings", *, meaning: bool = True) -> "Index":
    """Open what is indexed, and say what is wrong with it."""
    url = settings.index_address
    index = opened_with_vectors(settings.data_dir, settings.model if meaning else None, url)
    for notice in index.notices:
        say(notice, err=True)
    return index


def prepared(settings: "Settings", *, meaning: bool = True) -> "Index":
    """Index what changed since the last start; answer from what there is when that fails.

    What is of an older format is given as it is: it answers while it is rebuilt. Without
    `meaning`, it matches words only: somebody else sees to more.
    """
    if settings.index_address:
        return _served(settings)
    if _is_older(settings):
        return _noticed(settings, meaning=meaning)
    return _updated(settings, meaning=meaning)


def _served(settings: "Settings") -> "Index":
    """Open what an engine serves; build first when that is nothing."""
    from index import NothingIndexedError

    try:
        return _noticed(settings)
    except NothingIndexedError:
        return _updated(settings)


def _updated(settings: "Settings", *, meaning: bool = True) -> "Index":
    """Index what changed and report it; answer from what there is when that fails."""
    from bot.cli import printing
    from index import BuildInterruptedError, NothingIndexedError, RetrievalError

    try:
        report = reindexed(settings, library_of(settings), unasked=True)
    except BuildInterruptedError:
        raise
    except RetrievalError as error:
        try:
            index = _noticed(settings, meaning=meaning)
        except NothingIndexedError:
            raise error from None
        say(f"{error} Answering from generation {index.generation}.", err=True)
        return index
    say(printing.report(report), err=True)
    return _noticed(settings, meaning=meaning)


def _is_older(settings: "Settings") -> bool:
    from index import StoreError, open_index

    try:
        return open_index(settings.data_dir).older
    except StoreError:
        return False


@contextmanager
def kept_current(settings: "Settings") -> Iterator[Callable[[], "Index"]]:
    """Give the index that answers now; one of an older format is rebuilt behind it.

    What is not done in the end is waited for, unless Ctrl-C puts it off.
    """
    index = prepared(settings)
    if not index.older:
        yield lambda: index
        return
    stop = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        rebuilt = pool.submit(_rebuilt, settings, index, stop)
        try:
            yield lambda: rebuilt.result() if rebuilt.done() else index
            with interruptible(stop):
                wait((rebuilt,))
        finally:
            stop.set()


def _rebuilt(settings: "Settings", index: "Index", stop: threading.Event) -> "Index":
    """Reindex behind `index` and return what answers from now on."""
    from bot.cli import printing
    from index import Reindexing, RetrievalError, Store, open_index

    source, store = library_of(settings), Store(settings.data_dir)
    try:
        report = _logged(Reindexing(source, store, stop=stop, unasked=True))
        note_indexed(settings, source)
        rebuilt = open_index(settings.data_dir, model=settings.model)
    except RetrievalError as error:
        say(f"{error} Generation {index.generation} goes on answering.", err=True)
        return index
    say(printing.report(report), err=True)
    return rebuilt
