"""Opens the meaning of a generation, or tells why words only are matched."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from index.errors import DamagedModelError, MissingExtraError
from index.semantic.encoding import Description, Encoder, optional_packages
from index.semantic.making import VectorMaking
from index.semantic.meaning import WORDS_ONLY, Lack, Meaning, MeaningStatus
from index.semantic.texts import spoken
from index.semantic.vector_store import VectorStore
from index.semantic.vectors import GenerationVectors
from index.storage import Generation

_LEAST_MEMORY = 1 << 30  # bytes that are free


@dataclass(frozen=True, slots=True)
class MeaningOpening:
    """Looks for the meaning of a generation in a data folder, by the encoder in `model`.

    Without a `model`, words only are matched.
    """

    data_dir: Path
    generation: Generation
    model: Path | None

    def open(self) -> tuple[Meaning | None, MeaningStatus]:
        """Open encoder and vectors, or tell what is lacking."""
        status, vectors = self._look()
        if self.model is None or status.lack not in (None, Lack.NO_VECTORS):
            return None, status
        try:
            encoder = Encoder.to_answer(self.model)
        except DamagedModelError:
            return None, MeaningStatus(Lack.DAMAGED)
        return (Meaning(encoder, vectors) if vectors else None), status

    def status(self) -> MeaningStatus:
        """Return what would come of opening, as far as it is seen without running the encoder."""
        return self._look()[0]

    def made(self) -> tuple[str, GenerationVectors] | None:
        """Return the vectors with the version of the encoder, None when they are not whole."""
        vectors = self._look()[1]
        if self.model is None or vectors is None:
            return None
        return Description.read(self.model).version(self.model), vectors

    def make(self, on_progress: Callable[[int, int], None], stop: threading.Event) -> bool:
        """Make the vectors if nothing else is lacking; tell whether any were made.

        Raises as `VectorMaking.run`, and `ModelError`.
        """
        if self.model is None or self.status().lack is not Lack.NO_VECTORS:
            return False
        store = VectorStore(self.data_dir)
        VectorMaking(self.generation, Encoder(self.model), store, on_progress, stop).run()
        return True

    def _look(self) -> tuple[MeaningStatus, GenerationVectors | None]:
        if self.model is None:
            return WORDS_ONLY, None
        if not self.model.is_dir():
            return MeaningStatus(Lack.NOT_INSTALLED), None
        try:
            free = _free_memory()
            description = Description.read(self.model)
            version = description.version(self.model)
        except MissingExtraError:
            return MeaningStatus(Lack.NO_PACKAGES), None
        except DamagedModelError:
            return MeaningStatus(Lack.DAMAGED), None
        if not spoken(self.generation, description.languages).any():
            return MeaningStatus(Lack.NO_LANGUAGE, description.name), None
        if free < _LEAST_MEMORY:
            return MeaningStatus(Lack.LITTLE_MEMORY, description.name), None
        return self._vectors(description.name, version)

    def _vectors(self, name: str, version: str) -> tuple[MeaningStatus, GenerationVectors | None]:
        store = VectorStore(self.data_dir)
        vectors = store.open(self.generation, version)
        if vectors is None:
            made = store.share(self.generation, version)
            damaged = store.are_damaged(self.generation, version)
            return MeaningStatus(Lack.NO_VECTORS, name, made, damaged), None
        return MeaningStatus(None, name, 100), vectors


def _free_memory() -> int:
    """Return how many bytes are free; raises `MissingExtraError` where nothing could be run."""
    with optional_packages():
        import onnxruntime  # noqa: F401
        import psutil
        import tokenizers  # noqa: F401
    return int(psutil.virtual_memory().available)
