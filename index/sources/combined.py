"""Many sources as one."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from index.formats import ParsedArticle
from index.model import Progress, Skipped, Stage
from index.sources.protocol import Item, Source, Version, Watch
from index.sources.skipping import skipped_for
from index.workers import unless_stopped

_TELLING = 500  # articles listed between two words about it


@dataclass(frozen=True, slots=True)
class CombinedSource:
    """The articles of `first` and of `others`, each only once: in the first source that has it.

    When `first` can't be listed, nothing can. When another can't, whatever the reason, it is
    `unseen`.
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
        except Exception as error:
            if source is self.first:
                raise
            yield replace(skipped_for(source.name, error), unseen=True)


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
                yield replace(item, name=begin + item.name)
            else:
                yield NamedItem(begin + item.article_id, item, self.name)


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
