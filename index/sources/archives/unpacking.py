"""Unpacks containers once, into a folder of our own.

It is done by another process, confined to the archive and that folder: one can be made to harm.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, FileIO
from pathlib import Path

from xxhash import xxh3_128_hexdigest

from index.confinement import OUT_OF_TIME, command, confine, environment, limit_time
from index.errors import ArticleError
from index.formats import MOST_BYTES, endings
from index.model import Skipped
from index.sources.archives.containers import members
from index.sources.opening import ListedFile

SECONDS = 300
_PATIENCE = 5  # seconds to wait for each second of work: the machine may be busy
MEMORY = 500_000_000
_WAY = "2"  # another one when the same container gives other members than before
_LIST = "members.json"
_LIST_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A member of a container: its name below it, the digest of its bytes, and where they are."""

    name: str
    digest: str
    path: str


@dataclass(frozen=True, slots=True)
class Unpacker:
    """Keeps what containers hold in `folder`, a folder a container, named by what tells it apart.

    A container that is unpacked is not opened again. A folder appears whole or not at all.
    """

    folder: Path

    def members(self, file: ListedFile, stamp: str) -> Iterator[Unpacked | Skipped]:
        """Yield the members of a container in order of their names; `stamp` tells its version."""
        place = self.place(file.path, stamp)
        listed = _listed(place) if stamp else None
        if listed is None:
            self._unpack(file, place)
            listed = _listed(place)
        if listed is None:
            raise ArticleError("what is in it can't be listed")
        found, skipped = listed
        for name, digest in sorted(found):
            yield Unpacked(name, digest, str(place / digest))
        yield from (Skipped(*each) for each in skipped)

    def place(self, path: str, stamp: str) -> Path:
        """Return the folder for the members of this version of a container.

        It is another one when other kinds of files are read, or are taken out in another way.
        """
        told = "\0".join((_WAY, path, stamp, *endings()))
        return self.folder / xxh3_128_hexdigest(told.encode("utf-8", "replace"))

    def forget_all_but(self, used: Collection[Path]) -> None:
        """Delete what was unpacked from containers that are no longer there."""
        for place in self.folder.glob("*"):
            if place not in used:
                shutil.rmtree(place, ignore_errors=True)

    def _unpack(self, file: ListedFile, place: Path) -> None:
        with file.open() as opened:  # what can't be opened now is not noted: it may be another time
            self.folder.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(dir=self.folder, prefix="."))
            try:
                _take_apart(opened, Path(file.path).name, draft, endings())
                if place.exists():
                    shutil.rmtree(place)
                os.replace(draft, place)  # noqa: PTH105
            finally:
                shutil.rmtree(draft, ignore_errors=True)


_Pairs = Sequence[tuple[str, str]]


def _listed(place: Path) -> tuple[_Pairs, _Pairs] | None:
    """Return the members in a folder, and what was skipped; None when its list can't be read."""
    try:
        told = json.loads((place / _LIST).read_bytes())
        return told["members"], told["skipped"]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _take_apart(opened: FileIO, name: str, draft: Path, readable: Collection[str]) -> None:
    """Have `main` fill `draft`, or note there why it could not."""
    try:
        done = subprocess.run(
            command("index.sources.archives.unpacking", name, str(draft.resolve()), *readable),
            env=environment(),
            cwd="/",
            stdin=opened,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS * _PATIENCE,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        done = -OUT_OF_TIME
    if done == -OUT_OF_TIME:
        _note(draft, [], [("", f"takes longer than {SECONDS} seconds to unpack")])
    elif done:
        _note(draft, [], [("", f"unpacking it ended with {done}")])


def main(name: str, draft: Path, readable: Collection[str]) -> None:
    """Do `fill` with standard input, confined."""
    confine(MEMORY, max(MOST_BYTES, _LIST_BYTES), [Path("/dev/fd/0")], [draft])
    limit_time(SECONDS)
    fill(FileIO(0), name, draft, readable)


def fill(opened: FileIO, name: str, draft: Path, readable: Collection[str]) -> None:
    """Write the members of an open container into `draft`, and a list of them.

    `readable` are the endings of files that are read.
    """
    found, skipped = [], []
    try:
        with BufferedReader(opened) as archive:
            for member in members(archive, name, readable):
                if isinstance(member, Skipped):
                    skipped.append((member.name, member.reason))
                    continue
                inner, data = member
                digest = xxh3_128_hexdigest(data)
                (draft / digest).write_bytes(data)
                found.append((inner, digest))
    except ArticleError as error:
        skipped.append(("", str(error)))
    except MemoryError:
        skipped.append(("", f"needs more than {MEMORY // 1_000_000:,} MB of memory to unpack"))
    _note(draft, found, skipped)


def _note(draft: Path, found: _Pairs, skipped: _Pairs) -> None:
    (draft / _LIST).write_text(json.dumps({"members": found, "skipped": skipped}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
