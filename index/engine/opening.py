"""Opens the current generation, or an older one when that is damaged."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from index.engine.index import Index
from index.errors import (
    DamagedModelError,
    MissingExtraError,
    NothingIndexedError,
    StoreError,
)
from index.milvus import DRIFT, Client, Table, published
from index.search import EmbeddedEngine, MilvusEngine, Weights
from index.semantic import (
    WORDS_ONLY,
    Encoder,
    Lack,
    Meaning,
    MeaningOpening,
    MeaningStatus,
)
from index.storage import Store
from index.threshold import threshold_in


def open_index(
    data_dir: Path, weights: Weights | None = None, model: Path | None = None, url: str = ""
) -> Index:
    """Open the current generation, or the one before it when that is damaged; or what `url` serves.

    `weights` rank in place of the shipped ones; the threshold that was set in `data_dir` counts
    all the same. `model` is the folder of a sentence encoder, by
    which questions are matched too where that can be; `Index.meaning` tells. Raises
    `NothingIndexedError` when there is none, `StoreError` when none can be read, and
    `SearchUnavailableError` when nobody answers at `url`.
    """
    notices: list[str] = []
    try:
        threshold = threshold_in(data_dir)
    except StoreError as error:
        notices.append(str(error))
        threshold = None
    weights = (weights or Weights.shipped()).above(threshold)
    if url:
        client = Client(url)
        table = published(client)
        engine = MilvusEngine(client, table)
        meaning, status = _served_meaning(engine, model)
        return Index(engine, [*notices, *_drifted(table)], weights, meaning, status)
    return _open_here(data_dir, weights, model, notices)


def _served_meaning(
    engine: MilvusEngine, model: Path | None
) -> tuple[Meaning | None, MeaningStatus]:
    """Open what compares by meaning: an encoder here, and vectors there that are of the same."""
    if model is None:
        return None, WORDS_ONLY
    if not model.is_dir():
        return None, MeaningStatus(Lack.NOT_INSTALLED)
    try:
        encoder = Encoder.to_answer(model)
    except MissingExtraError:
        return None, MeaningStatus(Lack.NO_PACKAGES)
    except DamagedModelError:
        return None, MeaningStatus(Lack.DAMAGED)
    if (vectors := engine.vectors) is None or engine.encoder != encoder.version:
        return None, MeaningStatus(Lack.NO_VECTORS, encoder.description.name)
    meaning = Meaning(encoder, vectors)
    return meaning, meaning.status


def _drifted(table: Table) -> Iterator[str]:
    """Tell when what is served calls for being made anew."""
    if (drift := table.about.drift) > DRIFT:
        yield (
            f"Mean lengths of what is served have drifted by {drift:.0%} since its rows were made:"
            " `verbatim reindex` makes them anew."
        )


def _open_here(
    data_dir: Path, weights: Weights, model: Path | None, notices: Sequence[str]
) -> Index:
    store = Store(data_dir)
    pointer = store.pointer()
    errors: list[StoreError] = []
    for name in dict.fromkeys([pointer.current, pointer.previous, *reversed(store.names())]):
        if name is not None:
            try:
                generation = store.open(name)
                if name == pointer.left:
                    errors.append(
                        StoreError(f"Generation {name} answers: it was rolled back from.")
                    )
                meaning, status = MeaningOpening(data_dir, generation, model).open()
                told = (*notices, *map(str, errors))
                return Index(EmbeddedEngine(generation), told, weights, meaning, status)
            except StoreError as error:
                errors.append(error)
    if all(isinstance(error, NothingIndexedError) for error in errors):
        raise errors[0]
    raise StoreError(" ".join([*map(str, errors), "Run `verbatim reindex`."]))
