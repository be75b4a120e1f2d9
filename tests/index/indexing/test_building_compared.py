"""Articles are analysed when they are read to be compared, and again where more is known then."""

import random
import tempfile
import threading
import time
from pathlib import Path

import pytest

from index import BuildInterruptedError, Library, Reindexing, Store
from index.indexing.analysing import analyse
from index.sources.curation.fingerprints import FingerprintStore
from tests.index.corpora import assert_same, current, write
from tests.site.stories import story

POSTED = "Posted by the desk on {} May"


def told(number: int, end: str = "") -> str:
    paragraphs = [" ".join(each) for each in story(number, 4).paragraphs]
    return "\n\n".join([story(number).title, *paragraphs, end])


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Eight articles; in five of them a line returns."""
    ends = [POSTED.format(i + 1) if i < 5 else "" for i in range(8)]
    write(tmp_path / "articles", {f"{i}.txt": told(400 + i, end) for i, end in enumerate(ends)})
    return Library(tmp_path / "articles", tmp_path / "data")


def reindexing(library: Library) -> Reindexing:
    return Reindexing(library, Store(library.data_dir))


@pytest.fixture
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The id of each article that is analysed, as it goes."""
    found: list[str] = []

    def noting(items, **reader):
        for each in analyse(items, **reader):
            found.extend(each.batch.ids)
            yield each

    monkeypatch.setattr("index.indexing.building.analyse", noting)
    return found


def as_built_anew(library: Library) -> None:
    with tempfile.TemporaryDirectory() as data:
        other = Library(library.articles_dir, Path(data))
        reindexing(other).run()
        assert_same(current(library.data_dir), current(other.data_dir))


def test_an_article_is_analysed_once_and_again_only_when_something_is_decided(library, analysed):
    (library.articles_dir / "copy.txt").write_text(told(407))
    reindexing(library).run()
    without_the_line = [f"{i}.txt" for i in (5, 6, 7)]
    decided_at_last = [*(f"{i}.txt" for i in range(5)), "7.txt", "copy.txt"]
    assert analysed == [*without_the_line, "copy.txt", *decided_at_last]
    analysed.clear()
    (library.articles_dir / "8.txt").write_text("Notice\n\nThe ferry is late.")
    reindexing(library).run()
    assert analysed == ["8.txt"]
    analysed.clear()
    (library.articles_dir / "4.txt").unlink()
    reindexing(library).run()
    assert analysed == [f"{i}.txt" for i in range(4)]


def test_when_what_was_noted_is_lost_all_is_read_again_and_the_index_stays(library, analysed):
    before = reindexing(library).run()
    (library.data_dir / "traits.db").unlink()
    assert reindexing(library).run().generation == before.generation
    (library.data_dir / "traits.db").unlink()
    (library.articles_dir / "8.txt").write_text("Notice\n\nThe ferry is late.")
    analysed.clear()
    report = reindexing(library).run()
    assert (report.added, report.changed) == (1, 0)
    assert analysed == [f"{i}.txt" for i in range(5, 9)]  # it shows that the others have the line
    as_built_anew(library)


def test_what_is_told_of_an_article_is_told_once_though_it_is_analysed_twice(library):
    for i in range(2):
        text = told(400 + i, "Caf\xe9\n\n" + POSTED.format(i + 1))
        (library.articles_dir / f"{i}.txt").write_bytes(text.encode("cp1252"))
    (library.articles_dir / "bad.txt").write_text("text\0text")
    report = reindexing(library).run()
    assert [each.name for each in report.warnings] == ["0.txt", "1.txt"]
    assert [each.name for each in report.skipped] == ["bad.txt"]
    assert (report.added, report.cleaned_lines) == (8, 5)


def test_what_is_only_read_to_compare_it_is_not_warned_of(library):
    for day in (1, 2):
        front = f"---\nurl: https://example.org/a\npublished: 2024-05-0{day}\n---\n"
        (library.articles_dir / f"v{day}.md").write_bytes(
            f"{front}Caf\xe9 {day}.\n".encode("cp1252")
        )
    report = reindexing(library).run()
    assert [each.name for each in report.skipped] == ["v1.md"]
    assert [each.name for each in report.warnings] == ["v2.md"]
    (library.data_dir / "traits.db").unlink()
    assert reindexing(library).run().warnings == ()


def test_time_is_counted_for_the_source_that_took_it_though_its_articles_are_put_off(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(time, "perf_counter", time.thread_time)  # a busy machine takes it too
    write(tmp_path / "own", {"a.txt": "The ferry is late."})
    end = "Posted by the desk on 3 May"
    write(tmp_path / "wire", {f"{i}.txt": told(700 + i, end) for i in range(20)})
    (tmp_path / "data").mkdir()
    listed = f"sources:\n- {{name: wire, kind: folder, place: {tmp_path / 'wire'}}}\n"
    (tmp_path / "data" / "sources.yaml").write_text(listed)
    own, wire = reindexing(Library(tmp_path / "own", tmp_path / "data")).run().sources
    assert wire.cleaned_lines == 20
    assert own.seconds < wire.seconds / 3


@pytest.mark.parametrize("seed", range(10))
def test_whatever_returns_is_copied_or_goes_the_index_is_as_built_anew(tmp_path, seed):
    chance = random.Random(seed)
    library = Library(tmp_path / "articles", tmp_path / "data")
    articles = {"anchor.md": told(599)}
    for _ in range(4):
        for name in chance.sample(sorted(articles), len(articles) // 3):
            del articles[name]
        for _ in range(chance.randint(2, 8)):
            end = POSTED.format(chance.randint(1, 30)) if chance.random() < 0.7 else ""
            front = "---\nurl: https://example.org/a\n---\n" if chance.random() < 0.2 else ""
            articles[f"{chance.randint(0, 14)}.md"] = front + told(chance.randint(600, 606), end)
        write(library.articles_dir, articles)
        reindexing(library).run()
        as_built_anew(library)


@pytest.mark.parametrize("characters", [1, 1_500])
def test_long_articles_are_analysed_a_few_at_a_time_with_the_same_result(
    library, monkeypatch, characters
):
    (library.articles_dir / "bad.txt").write_text("text\0text")
    with monkeypatch.context() as few:
        few.setattr("index.indexing.analysing._MOST_TEXT", characters)
        report = reindexing(library).run()
    assert (report.added, len(report.skipped), report.cleaned_lines) == (8, 1, 5)
    as_built_anew(library)


def test_a_listing_that_reads_can_be_stopped_and_nothing_is_left(library):
    stop = threading.Event()
    stop.set()
    with pytest.raises(BuildInterruptedError):
        Reindexing(library, Store(library.data_dir), stop=stop).run()
    assert FingerprintStore(library.data_dir / "traits.db").all() == {}
    assert [each.name for each in (library.data_dir / "generations").iterdir()] == ["lock"]
