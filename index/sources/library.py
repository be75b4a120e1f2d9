"""The library: one folder and the listed sources, as one source."""

import json
import sqlite3
import ssl
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from xxhash import xxh3_64_hexdigest, xxh3_128_hexdigest

from index.errors import CorpusError, MissingPackageError, RetrievalError, UnknownSourceError
from index.formats import ParsedArticle
from index.model import Skipped
from index.sources.additions import ADDED, Additions
from index.sources.catalogue import Catalogue, Listed, guessed_kind
from index.sources.combined import CombinedSource, NamedSource
from index.sources.curation import CuratedSource
from index.sources.folder import FolderSource
from index.sources.protocol import Item, Source, Version, Watch
from index.sources.web import (
    MOST_HOSTS,
    IPNetwork,
    PageStore,
    Refreshed,
    Status,
    WebSource,
    side_by_side,
)

if TYPE_CHECKING:
    from index.sources.web import Fetcher, Manners, Refresher

HOUR = timedelta(hours=1)
BUDGET = 600.0
"""The seconds that refreshing a source may take: what it has more is for the next time."""


@dataclass(frozen=True, slots=True)
class Library:
    """A source made of `articles_dir`, of what was added, and of the list in `data_dir`.

    All are read anew at each listing. What is fetched, unpacked and remembered is kept in
    `data_dir`. Addresses of the networks in `allowed` may be fetched though they are not public.
    Setting `stop` ends a refresh, whatever it waits for.
    """

    articles_dir: Path
    data_dir: Path
    allowed: Collection[IPNetwork] = ()
    stop: threading.Event = field(default_factory=threading.Event)

    def __reduce__(self) -> tuple[type["Library"], tuple[object, ...]]:
        """Go to another process with a `stop` of its own."""
        return type(self), (self.articles_dir, self.data_dir, self.allowed)

    @property
    def name(self) -> str:
        """The folder of articles, as it was given."""
        return str(self.articles_dir)

    def items(
        self, known: Mapping[str, Version], watch: Watch | None = None
    ) -> Iterator[Item | Skipped]:
        """Yield the articles of all sources, compared; no server is asked.

        Raises `CorpusError` when the folder can't be listed or the list of sources is broken.
        """
        listed = [self._source(each) for each in self.entries()]
        folder = self._folder(self.articles_dir, "")
        combined = CombinedSource(folder, [*self._added(), *listed])
        yield from CuratedSource(combined, self.data_dir).items(known, watch)

    def entries(self) -> tuple[Listed, ...]:
        """Return the sources in the list, in its order. Raises `CorpusError`."""
        return self._catalogue.entries()

    def folders(self) -> list[Path]:
        """Return the folders that articles are read from, as far as they are there."""
        try:
            listed = [Path(each.place) for each in self.entries() if each.kind == "folder"]
        except CorpusError:  # which a reindex tells
            listed = []
        folders = (self.articles_dir, self.additions.folder, *listed)
        return [folder for folder in folders if folder.is_dir()]

    @property
    def additions(self) -> Additions:
        """The files that were sent one by one."""
        return Additions(self.data_dir)

    def note_reading(self, reading: ParsedArticle, data: bytes) -> None:
        """Remember how an added file is read, so that it need not be read again to be indexed.

        What can't be remembered is read again.
        """
        with suppress(RetrievalError, sqlite3.Error, OSError):
            CuratedSource(self, self.data_dir).note(reading, xxh3_128_hexdigest(data))

    def is_taken(self, name: str) -> bool:
        """Tell whether another folder's file goes before an added one of this name."""
        return (self.articles_dir / ADDED / name).exists()

    def add(self, place: str, kind: str = "", name: str = "") -> Listed:
        """Put a web address on the list; it has no articles until it is refreshed.

        Raises `CorpusError` when it may not be fetched or is there already, `StoreError` when the
        list can't be written.
        """
        return self._catalogue.add(place, kind, name)

    def try_and_add(self, place: str, kind: str = "", name: str = "") -> Listed:
        """Put a web address on the list when something can be read there now; nothing is kept.

        Blocks for as long as the site takes. Raises as `add` does, and `UnreadableSourceError`.
        """
        from index.sources.web import Manners, try_out

        candidate = self._catalogue.candidate(place, kind, name)
        try_out(self._fetcher(Manners(tries=1)), candidate.kind, candidate.place)
        return self._catalogue.add(place, kind, name)

    def kind_of(self, place: str) -> str:
        """Return the kind of source that an address looks like, "page" when like nothing else."""
        return guessed_kind(place)

    def remove(self, name: str) -> Listed:
        """Take a source off the list, and forget its pages. Raises `CorpusError`, `StoreError`."""
        removed = self._catalogue.remove(name)
        self._pages.remove(name)
        return removed

    def take_off(self, name: str) -> str:
        """Remove a source, which can be brought back for a day by the token. Raises the same."""
        listed = next((each for each in self.entries() if each.name == name), None)
        note = json.dumps(asdict(listed)).encode() if listed else b""
        token = self.additions.set_note_aside(note)
        self.remove(name)
        return token

    def bring_back(self, token: str) -> str | Listed:
        """Bring back an added file, and return its name; or a source, which is to be refreshed.

        Raises `NotKeptError` when it is kept no more, `CorpusError`, `StoreError`.
        """
        note = self.additions.note(token)
        if note is None:
            return self.additions.bring_back(token)
        listed = Listed(**json.loads(note))
        return self.add(listed.place, listed.kind, listed.name)

    def statuses(self) -> list[Status]:
        """Return how each source from the web is, in the order of the list."""
        return [self._pages.status(each.name) for each in self._from_the_web()]

    def due(self, now: datetime, every: timedelta = HOUR) -> list[str]:
        """Return the names of sources whose last refresh, or try at one, is `every` ago."""
        return [
            each.name
            for each in self.statuses()
            if max(filter(None, (each.refreshed, each.tried)), default=_NEVER) + every <= now
        ]

    def refresh(
        self,
        names: Collection[str] = (),
        on_progress: Callable[[str, int, int], None] = lambda _name, _done, _found: None,
        budget: float = BUDGET,
    ) -> Iterator[Refreshed]:
        """Bring sources up to date with the web, all of them when none is named.

        Returns what each came to, as it comes: they are refreshed side by side, so that a slow
        one holds up no other, and for `budget` seconds each. `on_progress` gets the name of a
        source, and the pages done and found, from any thread. Raises `CorpusError` for a name
        that is not in the list.
        """
        entries = self._from_the_web()
        if unknown := set(names) - {each.name for each in entries}:
            missing = min(unknown)
            raise UnknownSourceError(f"no source to refresh is called {missing}", missing)
        chosen = [each for each in entries if not names or each.name in names]
        refresher = replace(self._refresher(), budget=budget)
        return self._refreshed(refresher, chosen, on_progress)

    def _refreshed(
        self,
        refresher: "Refresher",
        entries: Sequence[Listed],
        on_progress: Callable[[str, int, int], None],
    ) -> Iterator[Refreshed]:
        def refresh(each: Listed) -> Refreshed:
            told = replace(refresher, on_progress=partial(on_progress, each.name))
            return told.refresh(each.name, each.kind, each.place)

        return side_by_side(refresh, entries, MOST_HOSTS, self.stop)

    @property
    def _catalogue(self) -> Catalogue:
        return Catalogue(self.data_dir / "sources.yaml", self.allowed)

    @property
    def _pages(self) -> PageStore:
        return PageStore(self.data_dir / "pages.db")

    def _from_the_web(self) -> list[Listed]:
        return [each for each in self.entries() if each.kind != "folder"]

    def _folder(self, folder: Path, name: str) -> FolderSource:
        place = xxh3_64_hexdigest(name.encode("utf-8", "surrogatepass"))
        return FolderSource(folder, self.data_dir / "unpacked" / place)

    def _added(self) -> list[Source]:
        folder = self.additions.folder
        return [NamedSource(ADDED, self._folder(folder, ADDED))] if folder.is_dir() else []

    def _source(self, listed: Listed) -> Source:
        if listed.kind == "folder":
            return NamedSource(listed.name, self._folder(Path(listed.place), listed.name))
        return WebSource(listed.name, self._pages)

    def _refresher(self) -> "Refresher":
        from index.sources.web import Manners, Refresher

        return Refresher(self._fetcher(Manners()), self._pages, self.stop)

    def _fetcher(self, manners: "Manners") -> "Fetcher":
        try:
            from index.sources.web import Fetcher, Requester
        except ImportError as error:
            missing = str(error.name)
            raise MissingPackageError(
                f"{missing} is missing: pip install 'verbatim[sources]'", missing
            ) from None
        requester = Requester(ssl.create_default_context(), allowed=self.allowed)
        return Fetcher(requester, manners, self.stop.wait, self.stop)


_NEVER = datetime.min.replace(tzinfo=UTC)
