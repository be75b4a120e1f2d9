"""Many sources as one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from index.errors import ArticleError, CorpusError
from index.formats import Reading
from index.model import Skipped
from index.sources.protocol import Item, Source, Version


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

    def items(self, known: Mapping[str, Version]) -> Iterator[Item | Skipped]:
        """Yield what was skipped first, then the articles in the order of `article_id`."""
        found: dict[str, Item] = {}
        for source in (self.first, *self.others):
            for item in self._listed(source, known):
                if isinstance(item, Skipped):
                    yield item
                else:
                    found.setdefault(item.article_id, item)
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


@dataclass(frozen=True, slots=True)
class NamedSource:
    """A source whose articles are called by its name and theirs, with "/"."""

    name: str
    source: Source

    def items(self, known: Mapping[str, Version]) -> Iterator[Item | Skipped]:
        """Yield what the source has, under its name."""
        begin = f"{self.name}/"
        theirs = {
            article_id.removeprefix(begin): version
            for article_id, version in known.items()
            if article_id.startswith(begin)
        }
        for item in self.source.items(theirs):
            if isinstance(item, Skipped):
                yield Skipped(begin + item.name, item.reason)
            else:
                yield NamedItem(begin + item.article_id, item)

    def kept(self, known: Mapping[str, Version]) -> Iterator["KeptItem"]:
        """Yield the articles that are known of it, for when it can't be listed."""
        for article_id, version in known.items():
            if article_id.startswith(f"{self.name}/"):
                yield KeptItem(article_id, version)


@dataclass(frozen=True, slots=True)
class NamedItem:
    """An article under the name of its source."""

    article_id: str
    item: Item

    @property
    def version(self) -> Version:
        """What it was when it was listed."""
        return self.item.version

    def read(self) -> Reading:
        """Return the article as it is now."""
        reading = self.item.read()
        return replace(reading, article=replace(reading.article, article_id=self.article_id))


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An article that is indexed, of a source that can't be listed now: it has not changed."""

    article_id: str
    version: Version

    def read(self) -> Reading:
        """Refuse: there is nothing to read it from."""
        raise ArticleError("its source can't be listed now")
