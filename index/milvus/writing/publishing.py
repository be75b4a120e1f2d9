"""Publishes generations: rows and table are written aside, then the alias is moved."""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from index.milvus.client import Client
from index.milvus.collections import NOTHING, SPARSE, create_packed, create_rows
from index.milvus.layout import MEANING, WORDS, Kind, Names, Part
from index.milvus.tables import About, Table
from index.milvus.writing.clearing import Clearing
from index.milvus.writing.drafting import Beside, Draft, TablePart, corpus_of, known_numbers
from index.milvus.writing.numbering import numbered
from index.milvus.writing.row_writing import RowWriting
from index.milvus.writing.vector_writing import Meant, VectorWriting
from index.model import Progress, Stage
from index.storage import Generation
from index.workers import unless_stopped

DRIFT = 0.05
"""By which share mean lengths may differ from those in the impacts before all is made anew."""

_ARTICLES = 200  # rows that are written with one call
_UNITS = 2000
_OF_A_TABLE = 16


@dataclass(frozen=True, slots=True)
class Published:
    """A generation that is served, how many articles were written for it, and how far it drifted.

    A generation that was there already was not written at all.
    """

    name: str
    written: int = 0
    drift: float = 0.0


@dataclass(slots=True)
class Publication:
    """One run that has a generation served by an engine.

    `constants` are k1 and b of the BM25 whose impacts are written, `meant` vectors if there are
    some. Rows of articles that were published stay as they are, unless all is to be made `fresh`,
    an epoch of its own. A run that dies leaves the alias where it was; what it wrote goes with the
    next run. One at a time.
    """

    client: Client
    generation: Generation
    constants: tuple[float, float]
    meant: Meant | None = None
    fresh: bool = False
    on_progress: Callable[[Progress], None] = lambda _: None
    stop: threading.Event = field(default_factory=threading.Event)

    def run(self) -> Published:
        """Have the generation served; do nothing when it is. Raises `StoreError`."""
        clearing = Clearing.of(self.client)
        corpus = corpus_of(self.generation)
        for table in clearing.kept if not self.fresh else ():
            if self._is_all_there(table.about, corpus):
                clearing.serve(table.about.generation)
                return Published(table.about.name, drift=table.about.drift)
        clearing.run()
        base = clearing.kept[0] if clearing.kept else None
        return self._written(clearing, base, corpus)

    def _written(self, clearing: Clearing, base: Table | None, corpus: str) -> Published:
        draft = self._draft(clearing, base, corpus)
        about, names = draft.about, clearing.names
        table = names.table(about.generation)
        create_packed(self.client, table)
        self._add(table, [(Part.WRITTEN.key(), draft.journal)])
        if not (base and base.about.epoch == about.epoch):
            for kind in WORDS:
                create_rows(self.client, names.rows(kind, about.epoch), kind)
        self._write_rows(draft, names)
        kinds: Sequence[Kind] = WORDS
        if self.meant:
            VectorWriting(self.client, clearing, draft, self.meant.vectors, self.stop).run()
            kinds = (*WORDS, *MEANING)
        self._add(table, draft.parts())
        for name in (table, *(names.rows(kind, about.epoch) for kind in kinds)):
            self.client.write("flush", collection_name=name)
        clearing.check(about, draft.new)
        for kind in WORDS:
            for column in SPARSE[kind]:
                self.client.warm(names.rows(kind, about.epoch), column)
        unless_stopped(self.stop)
        clearing.serve(about.generation)
        return Published(about.name, len(draft.new), about.drift)

    def _is_all_there(self, about: About, corpus: str) -> bool:
        same = (about.corpus, about.recipe) == (corpus, self.generation.about.recipe)
        meant = self.meant is None or (about.meant and about.encoder == self.meant.version)
        return same and meant

    def _goes_beside(self, about: About) -> bool:
        """Whether rows of that epoch can stay."""
        encoder = self.meant.version if self.meant else about.encoder
        is_same = about.recipe == self.generation.about.recipe
        return is_same and not self.fresh and about.encoder in ("", encoder)

    def _draft(self, clearing: Clearing, base: Table | None, corpus: str) -> Draft:
        """Plan what is written: beside the rows that there are, or all of it."""
        columns = self.generation.columns
        new_epoch = clearing.next_epoch
        encoder = self.meant.version if self.meant else None
        if base is None or not self._goes_beside(base.about):
            return Draft.of(self.generation, clearing, new_epoch, corpus, encoder, None)
        known = known_numbers(base.listed, columns)
        numbers = numbered(columns.ids, known, clearing.taken(base.about.epoch))
        if numbers is None:
            return Draft.of(self.generation, clearing, new_epoch, corpus, encoder, None)
        beside = Beside(base, numbers, np.array([*known.values()], np.int64))
        return Draft.of(self.generation, clearing, base.about.epoch, corpus, encoder, beside)

    def _write_rows(self, draft: Draft, names: Names) -> None:
        rows = RowWriting(self.generation, draft, self.constants)
        epoch = draft.about.epoch
        places = np.flatnonzero(np.isin(draft.listed.numbers, draft.new)).tolist()
        for at in range(0, len(places), _ARTICLES):
            unless_stopped(self.stop)
            self.on_progress(Progress(Stage.WRITING, at, len(places)))
            several = places[at : at + _ARTICLES]
            for kind, made, most in (
                (Kind.ARTICLES, rows.articles, _ARTICLES),
                (Kind.SENTENCES, rows.sentences, _UNITS),
                (Kind.SECTIONS, rows.sections, _UNITS),
            ):
                self.client.insert(names.rows(kind, epoch), made(several), most)

    def _add(self, table: str, parts: Iterable[TablePart]) -> None:
        rows = ({"key": key, "packed": texts, "nothing": NOTHING} for key, texts in parts)
        self.client.insert(table, rows, _OF_A_TABLE)
