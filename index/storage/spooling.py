"""Append articles to a spool; a later one of the same id replaces an earlier."""

import mmap
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import numpy as np
from numpy.typing import NDArray

from index.storage.generation import Generation
from index.storage.writer import GenerationDraft, writing

_NOTHING = np.zeros(0, np.uint8)


@dataclass(slots=True)
class Spool:
    """Records one after another in `file`, and where that of each article is.

    Raises `StoreError`, which names `data_dir`, when they can't be written.
    """

    file: IO[bytes]
    data_dir: Path
    _places: dict[str, tuple[int, int]] = field(default_factory=dict)
    _size: int = 0

    def add(self, ids: Sequence[str], records: Sequence[bytes]) -> None:
        """Put articles aside; of one that comes again, the last counts."""
        for article_id, record in zip(ids, records, strict=True):
            self._places[article_id] = self._size, self._size + len(record)
            self._size += len(record)
        with writing(self.data_dir):
            self.file.write(b"".join(records))

    def pour(
        self,
        draft: GenerationDraft,
        base: Generation | None,
        unchanged: Collection[str],
        ids: Sequence[str],
    ) -> NDArray[np.uint64]:
        """Write articles to a draft in the order of `ids`, and return where each ends there.

        Those that are `unchanged` are copied from `base`, the others from here; what stands side
        by side is copied at once. Meanwhile the disk has new texts twice; what was put aside goes
        then.
        """
        old = _places(base) if base else {}
        are_old = np.array([article_id in unchanged for article_id in ids], np.bool_)
        spans = np.array(
            [(old if each in unchanged else self._places)[each] for each in ids], np.int64
        ).reshape(-1, 2)
        here = self._all()
        for run in _runs(are_old, spans):
            texts = base.texts if base and are_old[run.start] else here
            draft.add_texts(texts[spans[run.start, 0] : spans[run.stop - 1, 1]].data)
        self.file.close()
        return np.cumsum(spans[:, 1] - spans[:, 0], dtype=np.uint64)

    def _all(self) -> NDArray[np.uint8]:
        if not self._size:
            return _NOTHING
        with writing(self.data_dir):
            self.file.flush()
            mapped = mmap.mmap(self.file.fileno(), self._size, access=mmap.ACCESS_READ)
        return np.frombuffer(mapped, np.uint8)


@contextmanager
def spooling(folder: Path, data_dir: Path) -> Iterator[Spool]:
    """Give an empty spool; its file, in `folder`, has no name and is gone when this is left."""
    with writing(data_dir):
        file = TemporaryFile(dir=folder)  # noqa: SIM115 (closed below, come what may)
    try:
        yield Spool(file, data_dir)
    finally:
        with suppress(OSError):  # what is in it is of use no more
            file.close()


def _places(base: Generation) -> dict[str, tuple[int, int]]:
    """Return where the record of each article begins and ends, by id."""
    ends = base.columns.text_ends.tolist()
    return dict(zip(base.columns.ids, zip([0, *ends[:-1]], ends, strict=True), strict=True))


def _runs(are_old: NDArray[np.bool_], spans: NDArray[np.int64]) -> Iterator[slice]:
    """Yield each run of articles whose records stand one behind another in one file."""
    apart = (are_old[1:] != are_old[:-1]) | (spans[1:, 0] != spans[:-1, 1])
    edges = [0, *(np.flatnonzero(apart) + 1).tolist(), len(spans)]
    for begin, end in pairwise(edges):
        if begin < end:
            yield slice(begin, end)
