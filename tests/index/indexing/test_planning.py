"""What a reindex reports, by source."""

from pathlib import Path

import pytest

from index import BuildReport, Library, Reindexing, SourceReport, Stage, Store
from index.model import Progress
from tests.index.sources.test_folder import write
from tests.site.stories import story

POSTED = "Posted by the desk on {} May; write to us if you know more."


def told(number: int, end: str = "") -> str:
    paragraphs = [" ".join(each) for each in story(number, 5).paragraphs]
    return "\n\n".join([story(number).title, *paragraphs, end])


@pytest.fixture
def library(tmp_path) -> Library:
    """A folder of two articles, and one in the list with six, one of them a near-copy."""
    for i in range(2):
        write(tmp_path / "own", f"{i}.txt", told(i))
    for i in range(5):
        write(tmp_path / "wire", f"{i}.txt", told(10 + i, POSTED.format(i)))
    write(tmp_path / "wire", "copy.txt", told(0))
    write(tmp_path / "data", "sources.yaml", listed(tmp_path / "wire"))
    return Library(tmp_path / "own", tmp_path / "data")


def listed(*folders: Path) -> str:
    entries = (f"- {{name: {each.name}, kind: folder, place: {each}}}\n" for each in folders)
    return f"sources:\n{''.join(entries)}"


def reindexed(library: Library) -> BuildReport:
    return Reindexing(library, Store(library.data_dir)).run()


def by_source(report: BuildReport) -> dict[str, SourceReport]:
    return {Path(each.name).name: each for each in report.sources}


def counts(report: SourceReport) -> tuple[int, ...]:
    outcomes = (report.added, report.changed, report.unchanged, report.removed, report.skipped)
    return (report.found, *outcomes)


def test_a_first_reindex_finds_all_new_with_what_is_left_out_and_copied(library):
    report = reindexed(library)
    own, wire = by_source(report).values()
    assert counts(own) == (2, 2, 0, 0, 0, 0)
    assert counts(wire) == (6, 6, 0, 0, 0, 0)
    assert (own.cleaned_lines, own.near_copies) == (0, 1)
    assert (wire.cleaned_lines, wire.near_copies) == (5, 1)
    assert (report.cleaned_lines, report.near_copies) == (5, 2)
    assert own.seconds > 0
    assert wire.seconds > 0


def test_each_source_has_its_own_new_changed_unchanged_removed_and_skipped(library, tmp_path):
    reindexed(library)
    write(tmp_path / "own", "0.txt", told(7))
    (tmp_path / "own" / "1.txt").unlink()
    write(tmp_path / "wire", "new.txt", told(20))
    write(tmp_path / "wire", "picture.png", "")
    write(tmp_path / "wire", "bad.txt", "text\0text")
    report = reindexed(library)
    own, wire = by_source(report).values()
    assert counts(own) == (1, 0, 1, 0, 1, 0)
    # The near-copy is one no more, so it is another article than before.
    assert counts(wire) == (9, 1, 1, 5, 0, 2)
    assert (report.added, report.changed, report.removed, report.articles) == (1, 2, 1, 8)
    assert {(each.name, each.source) for each in report.skipped} == {
        ("wire/picture.png", "wire"), ("wire/bad.txt", "wire"),
    }  # fmt: skip


def test_what_goes_with_a_source_is_counted_as_its_own(library, tmp_path):
    reindexed(library)
    write(tmp_path / "data", "sources.yaml", "sources: []\n")
    report = reindexed(library)
    own, wire = by_source(report).values()
    assert counts(own) == (2, 0, 1, 1, 0, 0)
    assert counts(wire) == (0, 0, 0, 0, 6, 0)
    assert list(by_source(reindexed(library))) == ["own"]


def test_an_article_that_can_not_be_read_any_more_is_removed_and_skipped(library, tmp_path):
    reindexed(library)
    write(tmp_path / "wire", "3.txt", "text\0text")
    report = by_source(reindexed(library))["wire"]
    assert (report.removed, report.skipped) == (1, 1)


def test_a_source_without_articles_is_told_and_so_is_one_that_can_not_be_listed(library, tmp_path):
    (tmp_path / "empty").mkdir()
    folders = (tmp_path / "empty", tmp_path / "missing")
    write(tmp_path / "data", "sources.yaml", listed(*folders))
    report = reindexed(library)
    assert [counts(each)[0] for each in report.sources] == [2, 0, 1]
    assert [each.source for each in report.skipped] == ["missing"]


def test_a_reindex_tells_each_stage_in_order(library):
    seen: list[Progress] = []
    Reindexing(library, Store(library.data_dir), seen.append).run()
    assert seen == [
        Progress(Stage.READING, 0, 8),
        Progress(Stage.READING, 8, 8),
        Progress(Stage.COMPARING, 2, 2),
        Progress(Stage.INDEXING, 0, 7),  # those that a line is omitted from, or that have a copy
        Progress(Stage.INDEXING, 7, 7),
        Progress(Stage.WRITING),
    ]
