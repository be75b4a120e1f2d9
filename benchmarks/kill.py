"""Kill reindexing at random moments, again and again, and look at what is served afterwards.

    python -m benchmarks.kill [--times 200] [--articles DIR]

Each round changes some articles, starts `verbatim reindex` and kills it with SIGKILL after a
random time, at most as long as the one before took. Then the index is opened: it must be whole
(every checksum holds) and have either all of the old articles or all of the new ones; and a reindex
must succeed, and have the new ones. That goes on until so many were killed: rounds that ended
before do not count. Every tenth round the process may not write more than a random number of bytes
instead, as on a full disk.
"""

import argparse
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import Writer, built_in
from index import Index, open_index

SEED = 2026
_FULL_DISK = 10  # rounds from one with a full disk to the next


def main() -> None:
    """Run the rounds and print what was seen."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--articles", type=Path, default=None)
    arguments = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rounds = Rounds(Path(folder), arguments.articles)
        while rounds.seen["killed"] < arguments.times:
            rounds.play()
        print(json.dumps(rounds.seen, indent=1))


class Rounds:
    """A corpus that changes, and a reindex that is cut short each time."""

    def __init__(self, folder: Path, articles: Path | None) -> None:
        self._articles, self._data = folder / "articles", folder / "data"
        self._random = random.Random(SEED)
        self._writer = Writer(built_in())
        if articles:
            shutil.copytree(articles, self._articles)
        else:
            self._articles.mkdir()
            for number in range(300):
                self._write(number, 0)
        self._seconds = self._full_run()
        self._played = 0
        self.seen = {"killed": 0, "ended before": 0, "disk full": 0, "old": 0, "new": 0}

    def play(self) -> None:
        """Change something, cut a reindex short, check what is served, and reindex."""
        self._played += 1
        full_disk = self._played % _FULL_DISK == 0
        before = self._served()
        for _ in range(self._random.randint(1, 40)):
            self._write(self._random.randrange(10**6), self._random.randrange(10**6))
        process = self._start(self._random.randint(0, 400_000) if full_disk else None)
        if full_disk:
            self.seen["disk full"] += process.wait() != 0
        else:
            time.sleep(self._random.uniform(0, self._seconds))
            alive = process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.seen["killed" if alive else "ended before"] += 1
        after = self._served()
        if after.notices:
            raise AssertionError(after.notices)
        files = sum(1 for _ in self._articles.rglob("*.txt"))
        if after.generation != before.generation and after.articles != files:
            raise AssertionError(f"{after.generation} has {after.articles} articles of {files}")
        self.seen["old" if after.generation == before.generation else "new"] += 1
        self._seconds = self._full_run()
        if self._served().articles != files:
            raise AssertionError(f"after a reindex there are not {files} articles")

    def _served(self) -> Index:
        index = open_index(self._data)
        for number in (0, index.articles - 1):
            index.sentences_of(index.article_ids[number])
        return index

    def _write(self, number: int, version: int) -> None:
        title, paragraphs = self._writer.article(number + version)
        text = "\n\n".join([title, *paragraphs[:3]])
        (self._articles / f"{number:06}.txt").write_text(text)

    def _full_run(self) -> float:
        began = time.monotonic()
        if self._start(None).wait():
            raise AssertionError("an undisturbed reindex failed")
        return time.monotonic() - began

    def _start(self, most_bytes: int | None) -> subprocess.Popen[bytes]:
        def limit() -> None:
            if most_bytes is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

        return subprocess.Popen(
            [sys.executable, "-m", "bot", "reindex"],
            env=os.environ | {"ARTICLES_DIR": str(self._articles), "DATA_DIR": str(self._data)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=limit,
        )


if __name__ == "__main__":
    main()
