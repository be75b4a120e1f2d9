"""Indexes of the collections, each built once, as the product builds its own."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.collections import Question, QuestionSet
from benchmarks.quality.right import TextOf
from index import (
    Article,
    ArticleList,
    FolderSource,
    Index,
    Library,
    Reindexing,
    Source,
    Store,
    read_ground_truth,
)
from index.search import EmbeddedEngine, Weights
from index.semantic import Encoder, Meaning, VectorMaking, VectorStore, default_model
from index.storage.generation import Generation


class RememberingEncoder(Encoder):
    """An encoder that encodes each text once: parts of a corpus have the texts of the whole.

    One that is not `close` compares texts as wholes only, and scores no pairs.
    """

    def __init__(self, folder: Path, *, close: bool = True) -> None:
        super().__init__(folder)
        if not close:
            self.description = replace(self.description, words="", pairs="")
        self._known: dict[str, NDArray[np.float32]] = {}

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the vectors of texts, in their order."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known |= zip(new, super().passages(new), strict=True) if new else ()
        return np.stack([self._known[text] for text in texts])


def remembering_encoder(*, close: bool = True) -> RememberingEncoder | None:
    """Return the installed encoder, None where there is none."""
    place = default_model()
    return RememberingEncoder(place, close=close) if place.is_dir() else None


@dataclass(slots=True)
class Indexes:
    """Builds in `folder` what is asked for; the collections lie in `data`.

    With an `encoder`, indexes that are opened match meaning too.
    """

    data: Path
    folder: Path
    encoder: Encoder | None = None
    _questions: dict[str, list[Question]] = field(default_factory=dict)

    @property
    def mode(self) -> str:
        """The mode of questions in a language that the encoder knows."""
        if self.encoder is None:
            return "words"
        return "close" if self.encoder.knows_words else "meaning"

    def open(self, which: QuestionSet, weights: Weights | None = None) -> Index:
        """Open the index that a set asks about, with the shipped weights or others."""
        place = self._served(which)
        generation = _current(place)
        meaning = self._meaning(generation, place)
        return Index(EmbeddedEngine(generation), weights=weights, meaning=meaning)

    def generation(self, which: QuestionSet) -> Generation:
        """Open the arrays to learn from: of a folder as it is, no article compared with others."""
        return _current(self._taught(which))

    def meaning(self, which: QuestionSet) -> Meaning | None:
        """Return the meaning of what is learned from, None without an encoder."""
        place = self._taught(which)
        return self._meaning(_current(place), place)

    @contextmanager
    def of_articles(
        self, articles: Sequence[Article]
    ) -> Iterator[tuple[Generation, Meaning | None]]:
        """Index some articles by themselves, for a while."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            place = self._built(Path(folder) / "part", ArticleList(tuple(articles)))
            generation = _current(place)
            yield generation, self._meaning(generation, place)

    def _meaning(self, generation: Generation, place: Path) -> Meaning | None:
        if self.encoder is None:
            return None
        making = VectorMaking(generation, self.encoder, VectorStore(place))
        return Meaning(self.encoder, making.run())

    def questions(self, which: QuestionSet) -> list[Question]:
        """Return all questions of a set."""
        if which.name not in self._questions:
            asked = which.read(self.data, _texts(self.open(which)))
            self._questions[which.name] = list(asked)
        return self._questions[which.name]

    def _taught(self, which: QuestionSet) -> Path:
        place = self.data / which.articles
        if place.is_dir():
            return self._built(self._place(which, "taught"), FolderSource(place))
        return self._served(which)

    def _served(self, which: QuestionSet) -> Path:
        place, built = self.data / which.articles, self._place(which, "served")
        if place.is_dir():
            return self._built(built, Library(place, built))
        return self._built(built, ArticleList(read_ground_truth(place).articles))

    def _built(self, place: Path, source: Source) -> Path:
        if not place.exists():
            Reindexing(source, Store(place)).run()
        return place

    def _place(self, which: QuestionSet, use: str) -> Path:
        return self.folder / use / which.articles.replace("/", "_")


def _current(place: Path) -> Generation:
    store = Store(place)
    return store.open(store.pointer().current)


def _texts(index: Index) -> TextOf:
    """Return the texts of an index by article id; "" for one that was skipped."""
    texts: dict[str, str] = {}
    known = set(index.article_ids)

    def text_of(article_id: str) -> str:
        if article_id not in texts:
            texts[article_id] = index.article(article_id).text if article_id in known else ""
        return texts[article_id]

    return text_of
