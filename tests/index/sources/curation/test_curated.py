"""Articles seen together: what returns is omitted, copies know of each other, the newest wins."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.errors import StoreError
from index.model import Progress, Skipped, Stage
from index.sources import FolderSource
from index.sources import folder as folder_source
from index.sources.curation.curated import CuratedSource
from index.sources.curation.fingerprints import Fingerprint, FingerprintStore
from index.sources.curation.near_duplicates import signature
from index.sources.protocol import Version, Watch
from index.sources.web.page_store import Page, PageStore, Validators
from index.sources.web.web_source import WebSource
from tests.index.formats.text.test_plain import quotable
from tests.index.sources.test_folder import write
from tests.site.stories import story

POSTED = "Posted by the desk on {} May"


@pytest.fixture
def folder(tmp_path) -> Path:
    for i in range(8):
        told = story(400 + i, 5)
        body = "\n\n".join(" ".join(each) for each in told.paragraphs)
        posted = POSTED.format(i + 1) if i < 5 else ""
        write(tmp_path / "articles", f"{i}.txt", f"{told.title}\n\n{body}\n\n{posted}\n")
    return tmp_path / "articles"


def curated(folder: Path) -> CuratedSource:
    return CuratedSource(FolderSource(folder), folder.parent / "kept")


def versions(folder: Path) -> dict[str, Version]:
    return {item.article_id: item.version for item in curated(folder).items({})}


def article(folder: Path, article_id: str):
    items = {item.article_id: item for item in curated(folder).items({})}
    return items[article_id].read().article


def test_lines_that_return_are_omitted_and_stay_in_the_text(folder):
    found = article(folder, "0.txt")
    assert "Posted by the desk" in found.text
    assert "Posted by the desk" not in quotable(found)
    assert " ".join(story(400, 5).paragraphs[-1]) in quotable(found)


def test_when_a_line_no_longer_returns_the_articles_that_have_it_change(folder):
    before = versions(folder)
    assert versions(folder) == before
    (folder / "4.txt").unlink()
    after = versions(folder)
    assert {each for each in after if after[each] != before[each]} == {f"{i}.txt" for i in range(4)}
    assert "Posted by the desk" in quotable(article(folder, "0.txt"))


MINUTES = """Council meeting {n}

{told}

The committee met in room {room} on {n} March.

The motion was carried by {yes} votes to {no}.

Present: {n} members

The {n} members who were against it asked that the next meeting be told of
what the owners of the {n} houses have to say.
"""


@pytest.mark.parametrize(
    ("place", "numbers"), [("{:03}.txt", range(150)), ("20{:02}/minutes.txt", range(10, 22))]
)
def test_sentences_of_an_author_that_differ_in_numbers_only_are_kept(tmp_path, place, numbers):
    written = {}
    for n in numbers:
        told = " ".join(story(500 + n, 4).paragraphs[0])
        text = MINUTES.format(n=n, told=told, room=1 + n % 3, yes=5 + n % 2, no=n % 2)
        written[place.format(n)] = text
        write(tmp_path / "articles", place.format(n), text)
    for item in curated(tmp_path / "articles").items({}):
        title = re.findall(r"Council.*\n", written[item.article_id])[0]
        kept = written[item.article_id].replace(title, "")
        assert quotable(item.read().article).split() == kept.split()


WARNINGS = """{name}

{name} is taken once a day.

This medicine must not be given to children under six.

Side effects

Call us on 555 0100 when you feel ill.

Price: 5 euros

Posted by the desk, {n} May
"""


def test_what_an_author_writes_in_many_files_is_kept_and_quoted(tmp_path):
    names = ("Fluprin", "Benazol", "Cordamin", "Tessalin", "Ormedol", "Paxil")
    for n, name in enumerate(names):
        write(tmp_path / "articles", f"leaflets/{name}.txt", WARNINGS.format(name=name, n=n))
    for item in curated(tmp_path / "articles").items({}):
        told = quotable(item.read().article)
        assert "This medicine must not be given to children under six." in told
        assert "Side effects" in told
        assert "Call us on 555 0100 when you feel ill." in told
        assert "Price: 5 euros" in told
        assert "Posted by the desk" not in told


PAGE = (
    "<article><h1>Branch {n}</h1><p>{told}</p><h2>Opening hours</h2>"
    "<p>We open at {n} on Sunday.</p>{more}</article>"
)


@pytest.mark.parametrize(("pages", "kept"), [(5, True), (6, False)])
def test_on_web_pages_a_sentence_returns_when_most_pages_of_a_site_have_it(tmp_path, pages, kept):
    store = PageStore(tmp_path / "pages.db")
    line = "This page was made for the library by its friends in the old town of Tolsund."
    for n in range(10):
        told = " ".join(story(700 + n, 4).paragraphs[0])
        more = f"<p>{line}</p>" if n < pages else ""
        body = PAGE.format(n=n, told=told, more=more).encode()
        address = f"https://library.example/{n}"
        page = Page(address, address, ".html", body, str(n), Validators())
        store.put("s", page, datetime.now(UTC))
    items = CuratedSource(WebSource("s", store), tmp_path / "kept").items({})
    first = next(iter(items)).read().article
    assert line in first.text
    assert (line in quotable(first)) is kept
    assert "We open at 0 on Sunday." in quotable(first)


def test_a_file_of_which_most_returns_says_so(folder):
    for i in range(8):
        stamps = "\n".join(f"Posted by the desk of the {each} on 3 May" for each in "abcdefgh")
        write(folder, f"{i}.txt", f"Title\n\nThe pool is closed in May.\n\n{stamps}\n")
    items = {item.article_id: item for item in curated(folder).items({})}
    assert items["0.txt"].read().warnings == ("most of the page's text was left out",)


def test_an_article_of_nothing_but_lines_that_return_is_left_as_it_is(folder):
    write(folder, "8.txt", "Closing\n\nPosted by the desk on 9 May\n")
    for i in range(20):
        write(folder, f"short/{i}.txt", f"Notice {i}\n\nThe pool is closed.\n")
    assert "Posted by the desk" in quotable(article(folder, "8.txt"))
    assert "Posted by the desk" not in quotable(article(folder, "0.txt"))
    assert "The pool is closed." in quotable(article(folder, "short/7.txt"))


def test_near_copies_know_of_each_other_and_are_forgotten_with_them(folder):
    text = (folder / "6.txt").read_text()
    write(folder, "wire.txt", text.replace(" that ", ", that ", 1))
    write(folder, "corrected.txt", text + "\n\nNobody was hurt.")
    before = versions(folder)
    assert article(folder, "6.txt").also == ("wire.txt",)
    assert article(folder, "wire.txt").also == ("6.txt",)
    assert article(folder, "corrected.txt").also == ()
    (folder / "wire.txt").unlink()
    assert article(folder, "6.txt").also == ()
    assert versions(folder)["6.txt"] != before["6.txt"]


def test_of_two_versions_of_one_address_the_newer_is_kept(folder):
    for day in (1, 3, 2):
        front = f"url: https://example.org/a\npublished: 2024-05-0{day}"
        write(folder, f"v{day}.md", f"---\n{front}\n---\nText of day {day}.\n")
    items = list(curated(folder).items({}))
    told = {each.name: each.reason for each in items if isinstance(each, Skipped)}
    assert told == dict.fromkeys(("v1.md", "v2.md"), "an older version of https://example.org/a")
    assert "v3.md" in {each.article_id for each in items if not isinstance(each, Skipped)}


def test_only_what_changed_is_read_again(folder, monkeypatch):
    versions(folder)
    read = []
    monkeypatch.setattr(
        "index.sources.curation.curated.fingerprint_of",
        lambda item, _: read.append(item.article_id) or 1 / 0,
    )
    versions(folder)
    assert read == []
    write(folder, "5.txt", "Title\n\nOther text.")
    versions(folder)
    assert read == ["5.txt"]


def test_what_was_read_is_kept_some_articles_at_a_time_and_each_once(folder, monkeypatch):
    kept: list[list[str]] = []
    put = FingerprintStore.put

    def noting(store: FingerprintStore, traits: list[Fingerprint]) -> None:
        kept.append([each.article_id for each in traits])
        put(store, traits)

    def read_by_twos(items, note, doubtful):
        for i in range(0, len(items), 2):
            yield [note(item, item.read()) for item in items[i : i + 2]]

    monkeypatch.setattr(FingerprintStore, "put", noting)
    monkeypatch.setattr("index.sources.curation.curated._KEPT_AT_ONCE", 3)
    write(folder, "8.txt")
    list(curated(folder).items({}, Watch(read=read_by_twos)))
    ids = [f"{i}.txt" for i in range(9)]
    assert [lot for lot in kept if lot] == [ids[:4], ids[4:8], ids[8:]]


def test_a_slow_format_is_read_once(folder, monkeypatch):
    write(folder, "a.html", "<html><body><p>The harbour of the town is open.</p></body></html>")
    (item,) = [each for each in curated(folder).items({}) if each.article_id == "a.html"]
    monkeypatch.setattr("index.formats.reader.read_apart", None)
    assert "The harbour of the town is open." in item.read().article.text


def test_what_is_compared_is_told_on_the_way(folder):
    write(folder, "wire.txt", (folder / "6.txt").read_text())
    told: list[Progress] = []
    list(curated(folder).items({}, Watch(told.append)))
    assert told == [Progress(Stage.COMPARING, 2, 2)]
    told.clear()
    list(curated(folder).items({}, Watch(told.append)))
    assert told == []


def test_an_article_more_costs_hashing_that_one(folder, monkeypatch):
    text = (folder / "6.txt").read_text()
    for i in range(3):
        write(folder, f"wire{i}.txt", text)
    versions(folder)
    hashed = []
    monkeypatch.setattr(
        "index.sources.curation.fingerprints.signature",
        lambda told: hashed.append(told) or signature(told),
    )
    write(folder, "wire3.txt", text)
    assert article(folder, "6.txt").also == ("wire0.txt", "wire1.txt", "wire2.txt", "wire3.txt")
    assert len(hashed) == 1


def test_without_the_library_near_copies_are_not_sought_and_that_is_told(folder, monkeypatch):
    monkeypatch.setattr("index.sources.curation.curated.find_spec", lambda _: None)
    write(folder, "wire.txt", (folder / "6.txt").read_text())
    notices = []
    items = curated(folder).items({}, Watch(on_notice=notices.append))
    assert [item.read().article.also for item in items] == [()] * 9
    assert notices == ["Near-copies are not sought: pip install 'verbatim[sources]'"]


def test_what_can_not_be_read_is_left_to_who_reads_it(folder):
    write(folder, "bad.txt", "text\0text")
    assert "bad.txt" in versions(folder)


def test_a_broken_file_of_traits_is_an_error_that_says_what_to_do(folder):
    write(folder.parent, "kept/traits.db", "not a database" * 100)
    with pytest.raises(StoreError, match="delete it"):
        versions(folder)


def test_what_could_not_be_looked_at_is_compared_as_it_was(folder, monkeypatch):
    (folder / "away").mkdir()
    (folder / "4.txt").rename(folder / "away" / "4.txt")
    write(folder, "away/wire.txt", (folder / "6.txt").read_text())
    for name, day in (("old.md", "2024-01-01"), ("away/new.md", "2024-02-01")):
        write(folder, name, f"---\nurl: https://a.example/s\ndate: {day}\n---\n\nThe {name}.\n")
    items = [each for each in curated(folder).items({}) if not isinstance(each, Skipped)]
    before = {each.article_id: each.version for each in items}
    assert "old.md" not in before
    opened = folder_source.open_folder

    def unless_away(name: str, within: int | None = None) -> int:
        if name == "away":
            raise PermissionError(13, "Permission denied")
        return opened(name, within)

    monkeypatch.setattr(folder_source, "open_folder", unless_away)
    homes = dict.fromkeys(before, str(folder))
    found = list(curated(folder).items({}, Watch(homes=homes)))
    items = {each.article_id: each for each in found if not isinstance(each, Skipped)}
    assert {each: item.version for each, item in items.items()} == {
        each: version for each, version in before.items() if not each.startswith("away/")
    }
    assert items["6.txt"].read().article.also == ("away/wire.txt",)
    assert "Posted by the desk" not in quotable(items["0.txt"].read().article)
