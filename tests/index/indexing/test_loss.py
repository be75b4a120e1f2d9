"""An index does not shrink by itself: what can't be looked at stays, a large loss is agreed to."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index import BuildReport, Library, Reindexing, ShrinkingError, Skipped, Store, open_index
from index.errors import StoreError, UnseenError
from index.indexing.loss import Loss
from index.sources import folder as folder_source
from index.sources.archives.unpacking import fill
from index.sources.opening import ListedFile
from index.sources.unseen import staying
from index.sources.web import PageStore
from index.sources.web.page_store import Page, Validators
from tests.index.corpora import write
from tests.index.formats import files
from tests.index.older import made_older


class Corpus:
    """Articles in a folder, in another one, in an archive and from the web."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.other, self.data = folder / "a", folder / "other", folder / "data"
        write(self.articles, numbered(6) | numbered(30, "sport/"))
        write(self.other, numbered(30))
        packed = {f"{n}.txt": f"Packed article {n} is here." for n in range(3)}
        (self.articles / "x.zip").write_bytes(files.zipped(packed))
        listed = f"- {{name: notes, kind: folder, place: {self.other}}}\n"
        listed += "- {name: web, kind: page, place: 'https://a.example/p'}\n"
        write(self.data, {"sources.yaml": listed})
        place, text = "https://a.example/p", b"On the web."
        page = Page(place, place, ".txt", text, "d" * 32, Validators())
        PageStore(self.data / "pages.db").put("web", page, datetime.now(UTC))
        assert self.reindexed().articles == 70

    def reindexing(self, *, unasked: bool = True, agreed: str = "") -> Reindexing:
        source = Library(self.articles, self.data)
        return Reindexing(source, Store(self.data), unasked=unasked, agreed=agreed)

    def reindexed(self, *, unasked: bool = True, agreed: str = "") -> BuildReport:
        return self.reindexing(unasked=unasked, agreed=agreed).run()

    @property
    def served(self) -> list[str]:
        return list(open_index(self.data).article_ids)

    def generations(self) -> list[str]:
        return Store(self.data).names()


def numbered(many: int, below: str = "") -> dict[str, str]:
    return {f"{below}{n}.txt": f"Article {n} below {below or 'all'} is here." for n in range(many)}


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Corpus:
    monkeypatch.setattr(
        "index.sources.archives.unpacking._take_apart", fill
    )  # processes are slow to start
    return Corpus(tmp_path)


def failing(real: Callable, hint: str, error: Exception) -> Callable:
    def called(*arguments: object, **named: object) -> object:
        if hint in repr(arguments):
            raise error
        return real(*arguments, **named)

    return called


@pytest.fixture(params=["sport", "a file", "the archive", "a source", "the web"])
def hidden(request, corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> str:
    """Something that can't be looked at for a moment; what its articles' ids begin with."""
    away = PermissionError(13, "Permission denied")
    match request.param:
        case "sport":
            fails = failing(folder_source.open_folder, "'sport'", away)
            monkeypatch.setattr(folder_source, "open_folder", fails)
            return "sport/"
        case "a file":
            os.utime(corpus.articles / "0.txt")  # and so it is to be read again
            fails = failing(ListedFile.open, "a/0.txt", UnseenError("can't be read: I/O error"))
            monkeypatch.setattr(ListedFile, "open", fails)
            return "0.txt"
        case "the archive":
            (corpus.articles / "x.zip").write_bytes(b"half an archive")
            return "x.zip/"
        case "a source":
            shutil.move(corpus.other, corpus.other.with_name("away"))
            return "notes/"
        case _:
            fails = failing(PageStore.digests, "web", StoreError("pages.db can't be used"))
            monkeypatch.setattr(PageStore, "digests", fails)
            return "https://a.example/"


@pytest.mark.parametrize("unasked", [True, False])
def test_what_can_not_be_looked_at_keeps_its_last_version(
    corpus: Corpus, hidden: str, unasked: bool
) -> None:
    before = corpus.served
    write_one(corpus, "new.txt", "The new one is here.")
    report = corpus.reindexed(unasked=unasked)
    assert (report.articles, report.added, report.removed) == (71, 1, 0)
    assert corpus.served == sorted([*before, "new.txt"])
    assert any(each.unseen for each in report.skipped)
    assert open_index(corpus.data).answer("Where is the new one?").answered


def test_what_can_not_be_looked_at_alone_writes_no_generation(corpus: Corpus, hidden: str) -> None:
    before = corpus.generations()
    assert corpus.reindexed().articles == 70
    assert corpus.generations() == before


@pytest.mark.parametrize("older", [False, True])
def test_it_stays_also_when_another_release_indexes_all_anew(
    corpus: Corpus, hidden: str, monkeypatch: pytest.MonkeyPatch, older: bool
) -> None:
    before = corpus.served
    kept = next(each for each in before if each.startswith(hidden))
    text = open_index(corpus.data).article(kept).text
    if older:
        made_older(corpus.data)
    monkeypatch.setattr("index.indexing.building.recipe", lambda: "another")
    (corpus.data / "traits.db").unlink()
    report = corpus.reindexed()
    assert (report.articles, report.removed) == (70, 0)
    assert corpus.served == before
    assert open_index(corpus.data).article(kept).text == text


def test_what_is_back_is_read_as_it_is_then(corpus: Corpus) -> None:
    with pytest.MonkeyPatch.context() as patched:
        fails = failing(folder_source.open_folder, "'sport'", PermissionError(13, "No"))
        patched.setattr(folder_source, "open_folder", fails)
        patched.setattr("index.indexing.building.recipe", lambda: "another")
        corpus.reindexed()
    (corpus.articles / "sport" / "0.txt").unlink()
    write_one(corpus, "sport/1.txt", "Another text is here.")
    report = corpus.reindexed()
    assert (report.articles, report.removed) == (69, 1)
    assert open_index(corpus.data).article("sport/1.txt").text == "Another text is here."


def write_one(corpus: Corpus, name: str, text: str) -> None:
    (corpus.articles / name).write_text(text)


def unmount(corpus: Corpus, which: str) -> None:
    """Take the disk away below a folder: what is there then is not what was."""
    folder = {
        "articles": corpus.articles,
        "notes": corpus.other,
        "sport": corpus.articles / "sport",
    }
    shutil.rmtree(folder[which])
    folder[which].mkdir()
    if which == "articles":
        write_one(corpus, "README.txt", "This is the disk of articles.")


@pytest.mark.parametrize(("which", "lost"), [("articles", 39), ("notes", 30), ("sport", 30)])
def test_a_large_loss_that_nobody_asked_for_changes_nothing(
    corpus: Corpus, which: str, lost: int
) -> None:
    before, generations = corpus.served, corpus.generations()
    unmount(corpus, which)
    with pytest.raises(ShrinkingError, match=f"{lost} of 70 articles would be gone") as refused:
        corpus.reindexed()
    assert (refused.value.lost, refused.value.articles) == (lost, 70)
    assert (corpus.served, corpus.generations()) == (before, generations)
    with pytest.raises(ShrinkingError) as again:
        corpus.reindexed()
    assert again.value.sign == refused.value.sign


def test_who_agrees_to_a_loss_agrees_to_that_one_only(corpus: Corpus) -> None:
    unmount(corpus, "sport")
    with pytest.raises(ShrinkingError) as refused:
        corpus.reindexed()
    unmount(corpus, "notes")
    with pytest.raises(ShrinkingError, match="60 of 70") as other:
        corpus.reindexed(agreed=refused.value.sign)
    report = corpus.reindexed(agreed=other.value.sign)
    assert (report.articles, report.removed, report.guarded) == (10, 60, "")


def test_a_loss_after_another_release_is_no_smaller(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.indexing.building.recipe", lambda: "another")
    unmount(corpus, "articles")
    with pytest.raises(ShrinkingError):
        corpus.reindexed()


def test_a_source_that_somebody_took_off_the_list_is_no_loss(corpus: Corpus) -> None:
    (corpus.data / "sources.yaml").write_text("sources: []")
    report = corpus.reindexed()
    assert (report.articles, report.removed, report.guarded) == (39, 31, "")


def test_the_generation_before_a_large_loss_stays_until_somebody_agrees(corpus: Corpus) -> None:
    store, good = Store(corpus.data), corpus.generations()[-1]
    unmount(corpus, "articles")
    assert corpus.reindexed(unasked=False).guarded == good
    for number in range(3):
        write_one(corpus, f"{number}.txt", f"Another {number}.")
        assert corpus.reindexed().guarded == good
        assert good in corpus.generations()
        assert len(corpus.generations()) == 2
    assert store.rollback() == good
    assert len(corpus.served) == 70


def test_once_somebody_has_agreed_it_goes_with_the_next_change(corpus: Corpus) -> None:
    store, good = Store(corpus.data), corpus.generations()[-1]
    unmount(corpus, "articles")
    corpus.reindexed(unasked=False)
    store.agree()
    assert store.guarded() == ""
    write_one(corpus, "1.txt", "Another one.")
    assert corpus.reindexed().guarded == ""
    assert good not in corpus.generations()


@pytest.mark.parametrize(
    ("served", "lost", "large"),
    [
        ({"a": 60}, {"a": 21}, True),
        ({"a": 60}, {"a": 20}, False),
        ({"a": 63}, {"a": 21}, False),
        ({"a": 62, "b": 900}, {"a": 21}, True),
        ({"a": 30, "b": 30}, {"a": 12, "b": 12}, True),
        ({"a": 20}, {"a": 20}, False),
    ],
)
def test_a_large_loss_is_more_than_twenty_and_more_than_a_third_of_all_or_of_a_source(
    served: dict[str, int], lost: dict[str, int], large: bool
) -> None:
    homes = {f"{home}/{n}": home for home, many in served.items() for n in range(many)}
    gone = {f"{home}/{n}" for home, many in lost.items() for n in range(many)}
    assert Loss(homes, homes.keys() - gone).is_large == large


def test_what_is_below_something_unseen_stays_in_its_own_source_only() -> None:
    homes = {"a.txt": "s", "b/c.txt": "s", "b.txt": "s", "b/d.txt": "t", "u/e.txt": "u"}
    unseen = [Skipped("b/", "", "s", unseen=True), Skipped("u", "", "u", unseen=True)]
    assert staying(unseen, homes) == {"b/c.txt", "u/e.txt"}
    assert staying([replace(each, unseen=False) for each in unseen], homes) == set()
