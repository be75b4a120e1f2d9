"""Reindexing reads what changed, gives what a full build gives, and fails without harm."""

import multiprocessing
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Timer
from typing import NoReturn

import filelock
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import (
    BuildInterruptedError,
    CorpusError,
    EmptyCorpusError,
    FolderSource,
    Reindexing,
    Store,
    StoreError,
    open_index,
)
from index.indexing import building
from tests.index.corpora import (
    BBC,
    ROOT,
    assert_same,
    current,
    indexed,
    needs_data,
    reindexing,
    write,
)
from tests.waiting import wait_until

NAMES = st.sampled_from(["a.txt", "b/a.txt", "b.txt", "c.md", "é.txt", "Z.txt"])
WORDS = st.sampled_from(
    ["NATO", "Turkey", "signed", "the", "F-35", "Erdoğan", "2017", ".", "bread"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
CORPORA = st.dictionaries(NAMES, TEXTS, min_size=1, max_size=6)
ANCHOR = {"anchor.txt": "A title\n\nOne sentence that is always there."}


@settings(max_examples=settings.default.max_examples // 8)
@given(st.lists(CORPORA, min_size=2, max_size=4))
def test_reindexing_what_changed_gives_the_arrays_of_a_full_build(
    tmp_path_factory: pytest.TempPathFactory, corpora: list[dict[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("corpus")
    for corpus in corpora:
        write(folder / "articles", corpus | ANCHOR)
        reindexing(folder / "articles", folder / "data").run()
    reindexing(folder / "articles", folder / "full").run()
    assert_same(current(folder / "data"), current(folder / "full"))


def test_a_report_counts_what_was_added_changed_removed_and_skipped(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", {f"{n}.txt": f"Sentence {n}." for n in "abc"})
    first = reindexing(articles, tmp_path / "data").run()
    assert (first.articles, first.sentences, first.added) == (3, 3, 3)
    write(articles, {"a.txt": "Sentence a.", "b.txt": "Another one. And two.", "d.txt": "New."})
    (articles / "e.txt").write_bytes(b"\x00\x01\x02")
    second = reindexing(articles, tmp_path / "data").run()
    assert (second.articles, second.sentences) == (3, 4)
    assert (second.added, second.changed, second.removed) == (1, 1, 1)
    assert [skipped.name for skipped in second.skipped] == ["e.txt"]


def test_reindexing_when_nothing_changed_keeps_the_generation(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    first = reindexing(articles, tmp_path / "data").run()
    second = reindexing(articles, tmp_path / "data").run()
    assert second.generation == first.generation
    assert (second.articles, second.added, second.changed, second.removed) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("articles", "told"),
    [
        ({}, "(read: 0, skipped: 0): put articles there"),
        ({"empty.txt": "", "blank.txt": " \n\n"}, "(read: 0, skipped: 2): put articles there"),
        (
            {"a.txt": "Title\n\nAdvertisement\n\n12 comments", "b.txt": "a\0b"},
            "(read: 1, skipped: 1, left out as site furniture: 2, left out as title: 1): put",
        ),
    ],
)
def test_a_corpus_without_a_sentence_is_refused_and_the_old_answers_stay(
    tmp_path: Path, articles: dict[str, str], told: str
) -> None:
    folder = write(tmp_path / "articles", ANCHOR)
    indexed(folder, tmp_path / "data")
    write(folder, articles)
    with pytest.raises(EmptyCorpusError, match=re.escape(told)):
        reindexing(folder, tmp_path / "data").run()
    assert open_index(tmp_path / "data").articles == 1


def test_a_missing_folder_is_told_and_changes_nothing(tmp_path: Path) -> None:
    indexed(write(tmp_path / "articles", ANCHOR), tmp_path / "data")
    with pytest.raises(CorpusError, match="nowhere"):
        reindexing(tmp_path / "nowhere", tmp_path / "data").run()
    assert open_index(tmp_path / "data").sentences == 1


def test_a_stopped_reindex_changes_nothing_and_leaves_nothing_behind(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    before = indexed(articles, tmp_path / "data").generation
    write(articles, {"new.txt": "New."})
    stop = Event()
    with pytest.raises(BuildInterruptedError):
        Reindexing(
            FolderSource(articles), Store(tmp_path / "data"), lambda _: stop.set(), stop
        ).run()
    assert open_index(tmp_path / "data").generation == before
    assert not list((tmp_path / "data" / "generations").glob("*.draft"))


@pytest.fixture(scope="module")
def long_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that workers are at for half a minute."""
    long = "One sentence and another. " * 2_000
    folder = tmp_path_factory.mktemp("long")
    return write(folder, {f"{n}.txt": f"{long} {n}." for n in range(600)})


@pytest.mark.parametrize("seconds", [0.3, 1])  # the first finds workers that still start
def test_stopping_does_not_wait_for_what_workers_are_at(
    tmp_path: Path, long_articles: Path, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    monkeypatch.setattr(building, "_CHUNKS", 1)
    stop = Event()
    Timer(seconds, stop.set).start()
    began = time.monotonic()
    with pytest.raises(BuildInterruptedError):
        Reindexing(FolderSource(long_articles), Store(tmp_path / "data"), stop=stop).run()
    assert time.monotonic() - began < 20  # one chunk takes longer
    assert not multiprocessing.active_children()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="processes are listed by Linux")
def test_workers_end_with_the_process_that_they_worked_for(
    tmp_path: Path, long_articles: Path
) -> None:
    process = _start(long_articles, tmp_path / "data")
    all_of_them = multiprocessing.cpu_count() + 1  # and a tracker
    wait_until(lambda: len(_children(process.pid)) >= all_of_them)
    workers = _children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    wait_until(lambda: not any(map(_runs, workers)))


def _children(process: int) -> list[int]:
    return [
        int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ]


def _runs(process: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False


def test_two_reindexes_at_once_are_refused(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    with Store(tmp_path / "data").lock(), pytest.raises(StoreError, match="Another process"):
        reindexing(articles, tmp_path / "data").run()


@dataclass(frozen=True)
class BrokenSource:
    """A source whose disk fails."""

    error: OSError
    name: str = "the wire"

    def items(self, known: object, watch: object = None) -> Iterator[NoReturn]:
        raise self.error
        yield


@pytest.mark.parametrize(
    "error",
    [OSError("no more of it"), OSError(5, "Input/output error"), filelock.Timeout("a.lock")],
)
def test_what_goes_wrong_with_a_source_is_not_told_of_the_data_folder(
    tmp_path: Path, error: OSError
) -> None:
    indexed(write(tmp_path / "articles", ANCHOR), tmp_path / "data")
    with pytest.raises(CorpusError, match=f"^the wire can't be read: {re.escape(str(error))}. "):
        Reindexing(BrokenSource(error), Store(tmp_path / "data")).run()
    assert open_index(tmp_path / "data").articles == 1


def test_what_goes_wrong_during_a_rehearsal_is_told_as_it_is(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    with pytest.raises(ZeroDivisionError), reindexing(articles, tmp_path / "data").rehearse():
        _ = 1 / 0
    gone = FileNotFoundError(2, "no such golden questions")
    with pytest.raises(FileNotFoundError), reindexing(articles, tmp_path / "data").rehearse():
        raise gone


def test_a_data_folder_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match=r"Can't write to .*data: Not a directory. Nothing was"):
        reindexing(articles, tmp_path / "data").run()


def test_workers_and_one_process_give_the_same_index(tmp_path: Path) -> None:
    many = {f"{n:04}.txt": f"Title {n}\n\nSentence {n % 7} about {n % 11}." for n in range(600)}
    articles = write(tmp_path / "articles", many)
    reindexing(articles, tmp_path / "workers").run()
    write(articles, dict(list(many.items())[:300]))
    reindexing(articles, tmp_path / "alone").run()
    write(articles, many)
    reindexing(articles, tmp_path / "alone").run()
    assert_same(current(tmp_path / "workers"), current(tmp_path / "alone"))


@needs_data
@pytest.mark.soak
def test_the_bbc_articles_are_all_read_and_the_one_that_is_not_utf8_is_named(
    tmp_path: Path,
) -> None:
    report = reindexing(BBC, tmp_path / "data").run()
    assert report.articles == 2225
    assert 35_000 < report.sentences < 42_000
    assert not report.skipped
    assert [warning.name for warning in report.warnings] == ["sport/199.txt"]


_REINDEX = "import sys; from pathlib import Path; from tests.index.corpora import reindexing; \
from bot.cli.commands import cli; reindexing(Path(sys.argv[1]), Path(sys.argv[2])).run()"


@pytest.mark.parametrize(
    "times", [4, pytest.param(200, marks=[pytest.mark.soak, pytest.mark.timeout(1200)])]
)
def test_killed_at_any_moment_a_reindex_leaves_a_whole_generation(
    tmp_path: Path, times: int
) -> None:
    articles, data = tmp_path / "articles", tmp_path / "data"
    corpus = {f"{n}.txt": f"Title\n\nThis is article {n}. It has text." for n in range(60)}
    indexed(write(articles, corpus), data)
    for attempt in range(times):
        write(articles, corpus | {f"new-{attempt}.txt": "A new one. And more."})
        process = _start(articles, data)
        time.sleep(0.3 + 0.6 * attempt / times)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert open_index(data).articles in {60, 61}
    report = reindexing(articles, data).run()
    assert report.articles == 61
    assert open_index(data).articles == 61


@pytest.mark.parametrize("most_bytes", [0, 100, 3_000, 9_000])
def test_when_the_disk_is_full_the_old_generation_stays(tmp_path: Path, most_bytes: int) -> None:
    articles = write(tmp_path / "articles", ANCHOR)
    before = indexed(articles, tmp_path / "data").generation
    write(articles, ANCHOR | {"new.txt": " ".join(f"word{n}" for n in range(3000))})

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    process = _start(articles, tmp_path / "data", limit)
    _, told = process.communicate()
    assert process.returncode == 1
    assert b"Nothing was changed" in told
    assert open_index(tmp_path / "data").generation == before
    assert reindexing(articles, tmp_path / "data").run().articles == 2


def _start(articles: Path, data: Path, before: object = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", _REINDEX, str(articles), str(data)],
        cwd=ROOT,
        preexec_fn=before,  # type: ignore[arg-type]
        stderr=subprocess.PIPE,
    )
