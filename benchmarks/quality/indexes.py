"""Indexes of the collections, each built once, as the product builds its own."""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.quality.collections import Question, QuestionSet
from benchmarks.quality.right import TextOf
from index import (
    ArticleList,
    FolderSource,
    Index,
    Library,
    Reindexing,
    Source,
    Store,
    open_index,
    read_ground_truth,
)
from index.search.weights import Weights
from index.storage.generation import Generation


@dataclass(slots=True)
class Indexes:
    """Builds in `folder` what is asked for; the collections lie in `data`."""

    data: Path
    folder: Path
    _questions: dict[str, list[Question]] = field(default_factory=dict)

    def open(self, which: QuestionSet, weights: Weights | None = None) -> Index:
        """Open the index that a set asks about, with the shipped weights or others."""
        return open_index(self._served(which), weights)

    def generation(self, which: QuestionSet) -> Generation:
        """Open the arrays to learn from: of a folder as it is, no article compared with others."""
        place = self.data / which.articles
        taught = self._place(which, "taught")
        built = self._built(taught, FolderSource(place)) if place.is_dir() else self._served(which)
        store = Store(built)
        return store.open(store.pointer().current)

    def questions(self, which: QuestionSet) -> list[Question]:
        """Return all questions of a set."""
        if which.name not in self._questions:
            asked = which.read(self.data, _texts(self.open(which)))
            self._questions[which.name] = list(asked)
        return self._questions[which.name]

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


def _texts(index: Index) -> TextOf:
    """Return the texts of an index by article id; "" for one that was skipped."""
    texts: dict[str, str] = {}
    known = set(index.article_ids)

    def text_of(article_id: str) -> str:
        if article_id not in texts:
            texts[article_id] = index.article(article_id).text if article_id in known else ""
        return texts[article_id]

    return text_of
