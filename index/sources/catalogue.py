"""The list of sources, in a YAML file that people may edit."""

import os
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

import filelock
import yaml

from index.errors import (
    BusyStoreError,
    CorpusError,
    KnownSourceError,
    StoreError,
    UnknownSourceError,
)
from index.sources.web import IPNetwork, UnsafeAddressError, checked

SOURCE_KINDS = ("page", "feed", "sitemap", "list", "opml")
"""What an address that is added may be."""
KINDS = (*SOURCE_KINDS, "folder")
_PATIENCE = 10  # seconds for another change of the list to end
_GUESSES = (
    ("opml", re.compile(r"\.opml$")),
    ("sitemap", re.compile(r"sitemap[^/]*\.xml(?:\.gz)?$")),
    ("feed", re.compile(r"\b(?:rss|atom|feeds?)\b|\.(?:xml|rdf)$")),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A source in the list. `place` is a web address, or the path of a folder."""

    name: str
    kind: str
    place: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The list in the file at `path`; there need be none. Changes are whole or not at all."""

    path: Path
    allowed: Collection[IPNetwork] = ()

    def entries(self) -> tuple[Listed, ...]:
        """Return the sources in the order of the file.

        Raises `CorpusError`, naming the line to mend, when the file is not as it should be.
        """
        try:
            told = yaml.safe_load(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeError, yaml.YAMLError, ValueError, RecursionError) as error:
            raise CorpusError(f"{self.path} can't be read: {error}") from None
        sources = told.get("sources") if isinstance(told, dict) else told
        if sources is None:
            return ()
        if not isinstance(sources, list):
            raise CorpusError(f"{self.path} should hold a list called `sources`")
        found = tuple(self._listed(number, each) for number, each in enumerate(sources, 1))
        if len({each.name for each in found}) < len(found):
            raise CorpusError(f"{self.path} gives two sources the same name")
        return found

    def add(self, place: str, kind: str = "", name: str = "") -> Listed:
        """Add a source to the list; its kind is guessed from its address where none is given.

        Only web addresses are added so: folders are for who can edit the file. Raises
        `UnsafeAddressError`, `CorpusError` or `StoreError`, and changes nothing.
        """
        with self._changing():
            listed = self.candidate(place, kind, name)
            self._write((*self.entries(), listed))
        return listed

    def candidate(self, place: str, kind: str = "", name: str = "") -> Listed:
        """Return what `add` would add, and change nothing; raises the same."""
        try:
            address = str(checked(place, self.allowed))
        except UnsafeAddressError as error:
            raise UnsafeAddressError(f"{place} is not fetched: {error}", str(error)) from None
        kind = kind or guessed_kind(address)
        if kind not in SOURCE_KINDS:
            raise CorpusError(f"{kind} is no kind of source; those are {', '.join(SOURCE_KINDS)}")
        entries = self.entries()
        if known := next((each for each in entries if each.place == address), None):
            raise KnownSourceError(f"{address} is in the list already, as {known.name}", known.name)
        taken = {each.name for each in entries}
        if name in taken:
            raise KnownSourceError(f"there is a source called {name} already", name)
        return Listed(name or _free_name(address, taken), kind, address)

    def remove(self, name: str) -> Listed:
        """Take a source off the list and return it.

        Raises `CorpusError` when there is none, `StoreError` when the list can't be written.
        """
        with self._changing():
            entries = self.entries()
            found = next((each for each in entries if each.name == name), None)
            if found is None:
                names = ", ".join(each.name for each in entries) or "none"
                raise UnknownSourceError(f"no source is called {name}; there are: {names}", name)
            self._write(tuple(each for each in entries if each != found))
        return found

    def _listed(self, number: int, told: object) -> Listed:
        where = f"{self.path}, source {number}"
        if not isinstance(told, dict) or not isinstance(told.get("place"), str):
            raise CorpusError(f"{where}: say name, kind and place")
        kind, place = str(told.get("kind") or ""), told["place"]
        if kind == "folder":
            return Listed(str(told.get("name") or Path(place).name), kind, place)
        try:
            address = str(checked(place, self.allowed))
        except UnsafeAddressError as error:
            raise CorpusError(f"{where}: {place} is not fetched: {error}") from None
        kind = kind or guessed_kind(address)
        if kind not in KINDS:
            raise CorpusError(f"{where}: {kind} is no kind; those are {', '.join(KINDS)}")
        return Listed(str(told.get("name") or _free_name(address, set())), kind, address)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Keep others from changing the file meanwhile. Raises `StoreError`."""
        folder = self.path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with filelock.FileLock(f"{self.path}.lock", timeout=_PATIENCE):
                yield
        except filelock.Timeout:
            raise BusyStoreError(
                f"Another process is changing {self.path}: wait until it is done."
            ) from None
        except OSError as error:
            raise StoreError(
                f"Can't write to {folder}: {error.strerror}. Nothing was changed."
            ) from None

    def _write(self, entries: tuple[Listed, ...]) -> None:
        text = yaml.safe_dump(
            {"sources": [asdict(each) for each in entries]}, sort_keys=False, allow_unicode=True
        )
        draft = self.path.with_name(f"{self.path.name}.new")
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.path)


def guessed_kind(address: str) -> str:
    """Return the kind of source that an address looks like, "page" when like nothing else."""
    path = urlsplit(address).path.lower()
    return next((kind for kind, pattern in _GUESSES if pattern.search(path)), "page")


def _free_name(address: str, taken: Collection[str]) -> str:
    parts = urlsplit(address)
    base = (parts.hostname or "source").removeprefix("www.")
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)
