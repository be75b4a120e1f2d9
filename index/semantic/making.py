"""Makes the vectors of a generation, in batches that survive a stop."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.errors import StoreError
from index.semantic.encoding import Encoder
from index.semantic.known_vectors import KnownVectors
from index.semantic.texts import GenerationKeys, Keys, Known, encoded, spoken
from index.semantic.vector_spool import VectorSpool
from index.semantic.vector_store import VectorStore
from index.semantic.vectors import GenerationVectors, Packed, signs_of
from index.storage import Generation, HashedFile, checked_map, writing
from index.workers import unless_stopped

_BATCH = 512  # texts that are encoded before the next ones are appended to the spool
_ROWS = 8_192  # vectors that are put into place at a time


@dataclass(frozen=True, slots=True)
class VectorMaking:
    """One run from a generation to its vectors in `store`.

    Articles in a language that the encoder does not know have vectors of zeros. `on_progress` is
    called with the texts done and all texts. Setting `stop` ends the run soon with
    `BuildInterruptedError`; what is made by then is not made again.
    """

    generation: Generation
    encoder: Encoder
    store: VectorStore
    on_progress: Callable[[int, int], None] = lambda _, __: None
    stop: threading.Event = field(default_factory=threading.Event)

    def run(self) -> GenerationVectors:
        """Make what no earlier vectors have, put all into place and open it.

        Raises `BusyStoreError` while another process does so, `StoreError` when it can't be
        written or another release has made the generation.
        """
        with self.store.lock():
            there = self.store.open(self.generation, self.encoder.version)
            if there is None:
                with writing(self.store.data_dir):
                    self._make()
                there = self.store.open(self.generation, self.encoder.version)
        if there is None:
            raise StoreError(f"The vectors in {self.store.folder} can't be read: try again.")
        return there

    def _make(self) -> None:
        version, dimensions = self.encoder.version, self.encoder.description.dimensions
        earlier = self.store.known(version)
        keys = GenerationKeys.none_yet(self.generation)
        with VectorSpool(self.store.spool(version), dimensions) as spool:
            known = KnownVectors([*earlier, spool.read()], dimensions)
            self._encode(keys, known, spool)
            self._put_into_place(keys, KnownVectors([*earlier, spool.read()], dimensions))

    def _encode(self, keys: GenerationKeys, known: KnownVectors, spool: VectorSpool) -> None:
        """Fill in all keys, and append to the spool what is not known."""
        among = spoken(self.generation, self.encoder.description.languages)
        total, done, made = self._texts(among), 0, set[bytes]()
        for batch in encoded(self.generation, keys, among, _BATCH):
            self._tell(done, total)
            unless_stopped(self.stop)
            new = _unknown(batch, known, made)
            if new.texts:
                spool.add(new.keys, Packed.of(self.encoder.passages(new.texts)))
            done += len(batch.texts)
        self._tell(done, total)

    def _texts(self, among: NDArray[np.bool_]) -> int:
        """Return how many texts some articles have."""
        columns = self.generation.columns
        each = np.diff(columns.first.astype(int)) + np.diff(columns.article_sections.astype(int))
        return int((each + 1)[among].sum())

    def _tell(self, done: int, total: int) -> None:
        self.on_progress(done, total)
        percent = 100 * done // max(total, 1)
        self.store.note_share(self.generation, self.encoder.version, percent)

    def _put_into_place(self, keys: GenerationKeys, known: KnownVectors) -> None:
        draft = self.store.draft
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(0o700)
        writer = _Writer(self, known)
        vectors = GenerationVectors(
            self.generation,
            writer.write("sentences", keys.sentences),
            writer.write("heads", keys.heads),
            writer.write("titles", keys.titles),
            np.zeros((0, 0), np.uint64),
        )
        writer.put("signs", self._signs(vectors))
        self.store.adopt(self.generation, self.encoder.version, writer.files)

    def _signs(self, vectors: GenerationVectors) -> NDArray[np.uint64]:
        count = len(vectors.sentences)
        signs = np.zeros((-(-self.encoder.description.dimensions // 64), count), np.uint64)
        for begin in range(0, count, _ROWS):
            unless_stopped(self.stop)
            positions = np.arange(begin, min(begin + _ROWS, count))
            signs[:, positions] = signs_of(vectors.contexts(positions))
        return signs


@dataclass(slots=True)
class _Writer:
    """Writes arrays into the draft, one file each; `files` is what a manifest tells of them."""

    making: VectorMaking
    known: KnownVectors
    files: dict[str, Any] = field(default_factory=dict)

    def write(self, part: str, keys: Keys) -> Packed:
        """Write the vectors of some texts, and return them as they are on the disk."""
        dimensions = self.making.encoder.description.dimensions
        scales = np.ones(len(keys), np.float32)
        path = self.making.store.draft / f"{part}.numbers"
        with HashedFile(path) as file:
            for begin in range(0, len(keys), _ROWS):
                unless_stopped(self.making.stop)
                taken = self._taken(keys[begin : begin + _ROWS])
                scales[begin : begin + _ROWS] = taken.scales
                file.write(_bytes(taken.numbers))
        shape = (len(keys), dimensions)
        self._note(path.name, np.dtype(np.int8), shape, file)
        self.put(f"{part}.scales", scales)
        self.put(f"{part}.keys", keys)
        mapped = checked_map(path, file.size, file.digest)
        return Packed(mapped.view(np.int8).reshape(shape), scales)

    def put(self, name: str, array: NDArray[Any]) -> None:
        """Write a whole array."""
        with HashedFile(self.making.store.draft / name) as file:
            file.write(_bytes(array))
        self._note(name, array.dtype, array.shape, file)

    def _note(
        self, name: str, dtype: np.dtype[Any], shape: tuple[int, ...], file: HashedFile
    ) -> None:
        self.files[name] = [str(dtype), list(shape), file.size, file.digest]

    def _taken(self, keys: Keys) -> Packed:
        rows = self.known.rows(keys)
        if (rows[keys.any(axis=1)] < 0).any():
            raise StoreError("The spool of vectors was changed by somebody else: try again.")
        return self.known.taken(rows)


def _bytes(array: NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8).data


def _unknown(batch: Known, known: KnownVectors, made: set[bytes]) -> Known:
    """Return what of a batch has no vector yet, each text once, and note that it is made."""
    new = []
    for row in np.flatnonzero(known.rows(batch.keys) < 0).tolist():
        key = batch.keys[row].tobytes()
        if key not in made and any(key):
            made.add(key)
            new.append(row)
    return Known([batch.texts[row] for row in new], batch.keys[new])
