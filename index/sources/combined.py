"""Many sources as one."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from index.errors import ArticleError, CorpusError
from index.formats import ParsedArticle
from index.model import Progress, Skipped, Stage
from index.sources.protocol import Item, Source, Version, Watch
from index.workers import unless_stopped

_TELLING = 500  # articles listed between two words about it


@dataclass(frozen=True, slots=True)
class CombinedSource:
    """The articles of `first` and of `others`, each only once: in the first source that has it.

    When `first` can't be listed, nothing can. When another can't, its articles stay as they are.
    """

    first: Source
    others: Sequence[Source] = ()

    @property
    def name(self) -> str:
        """The name of the first source."""
        return self.first.name

    def items(
        self, known: Mapping[str, Version], watch: Watch | None = None
    ) -> Iterator[Item | Skipped]:
        """Yield what was skipped first, then the articles in the order of `article_id`."""
        watch = watch or Watch()
        found: dict[str, Item] = {}
        for source in (self.first, *self.others):
            for item in _timed(source.name, self._listed(source, known), watch):
                unless_stopped(watch.stop)
                if isinstance(item, Skipped):
                    yield replace(item, source=source.name)
                    continue
                found.setdefault(item.article_id, item)
                if not len(found) % _TELLING:
                    watch.on_progress(Progress(Stage.LISTING, len(found)))
        yield from (found[article_id] for article_id in sorted(found))

    def _listed(self, source: Source, known: Mapping[str, Version]) -> Iterator[Item | Skipped]:
        try:
            yield from source.items(known)
        except CorpusError as error:
            if source is self.first:
                raise
            yield Skipped(source.name, str(error))
            if isinstance(source, NamedSource):
                yield from source.kept(known)


def _timed(name: str, items: Iterator[Item | Skipped], watch: Watch) -> Iterator[Item | Skipped]:
    """Yield `items`, and tell at the end how long they took to come."""
    spent = 0.0
    try:
        while True:
            began = time.perf_counter()
            item = next(items, None)
            spent += time.perf_counter() - began
            if item is None:
                return
            yield item
    finally:
        watch.on_spent(name, spent)


@dataclass(frozen=True, slots=True)
class NamedSource:
    """A source whose articles are called by its name and theirs, with "/"."""

    name: str
    source: Source

    def items(
        self, known: Mapping[str, Version], watch: Watch | None = None
    ) -> Iterator[Item | Skipped]:
        """Yield what the source has, under its name."""
        begin = f"{self.name}/"
        theirs = {
            article_id.removeprefix(begin): version
            for article_id, version in known.items()
            if article_id.startswith(begin)
        }
        for item in self.source.items(theirs, watch):
            if isinstance(item, Skipped):
                yield Skipped(begin + item.name, item.reason)
            else:
                yield NamedItem(begin + item.article_id, item, self.name)

    def kept(self, known: Mapping[str, Version]) -> Iterator["KeptItem"]:
        """Yield the articles that are known of it, for when it can't be listed."""
        for article_id, version in known.items():
            if article_id.startswith(f"{self.name}/"):
                yield KeptItem(article_id, version, self.name)


@dataclass(frozen=True, slots=True)
class NamedItem:
    """An article under the name of its source."""

    article_id: str
    item: Item
    source: str

    @property
    def version(self) -> Version:
        """What it was when it was listed."""
        return self.item.version

    def read(self) -> ParsedArticle:
        """Return the article as it is now."""
        reading = self.item.read()
        return replace(reading, article=replace(reading.article, article_id=self.article_id))


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An article that is indexed, of a source that can't be listed now: it has not changed."""

    article_id: str
    version: Version
    source: str

    def read(self) -> ParsedArticle:
        """Refuse: there is nothing to read it from."""
        raise ArticleError("its source can't be listed now")
