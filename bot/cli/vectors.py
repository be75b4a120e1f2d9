"""Makes vectors for a command, with progress, until they are whole or Ctrl-C."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.interrupting import interruptible

if TYPE_CHECKING:
    from index import Index

_SMALL = 2_000  # sentences, whose vectors are made in a few seconds

_STOPPED = (
    "Stopped: words alone are matched until the vectors are made; `verbatim reindex` goes on."
)


def opened_with_vectors(data_dir: Path, model: Path | None, url: str = "") -> "Index":
    """Open what is indexed; of a small corpus here, make the vectors that are lacking first."""
    from index import Lack, open_index

    index = open_index(data_dir, model=model, url=url)
    lacking = index.meaning.lack is Lack.NO_VECTORS and not index.older
    if lacking and index.sentences <= _SMALL and make_vectors(data_dir, model):
        return open_index(data_dir, model=model)
    return index


def make_vectors(data_dir: Path, model: Path | None) -> bool:
    """Make the vectors of what is indexed, and show how far that is; tell whether any are new.

    Ctrl-C puts it off. What goes wrong is said: the index answers all the same, by words.
    """
    from bot.cli.terminal import shown_vectors
    from index import BuildInterruptedError, MeaningOpening, RetrievalError, Store

    generation = Store(data_dir).newest_whole()
    if generation is None:
        return False
    meaning, stop = MeaningOpening(data_dir, generation, model), threading.Event()
    try:
        with interruptible(stop), shown_vectors() as on_progress:
            return meaning.make(on_progress, stop)
    except BuildInterruptedError:
        click.echo(_STOPPED, err=True)
    except RetrievalError as error:
        click.echo(f"{error} Until then, words alone are matched.", err=True)
    return False
