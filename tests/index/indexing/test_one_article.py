"""One article never ends a reindex: whatever it is, it is named, and the others are indexed."""

import io
import json
import tarfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import BuildFailedError, BuildReport, CorpusError, Library, Reindexing, Store, open_index
from index.formats import format_of, reader, registry
from index.formats.sandbox import pool
from index.formats.sandbox.process import Sandbox
from index.indexing import analysing
from index.indexing.terms import lexicon
from index.sources.archives import containers
from index.sources.curation import curated
from tests.index.corpora import indexed, write
from tests.index.formats import files

GOOD = {"good.txt": "The minister resigned on Friday."}
QUESTION = "When did the minister resign?"
LONG = b":".join([b"1", *[b"59"] * 3_000])  # YAML reads it as a number of 5,000 digits


def reindexed(folder: Path, *bad: tuple[str, bytes]) -> BuildReport:
    """Reindex one good article and bad ones, and let the good one answer."""
    articles = folder / "articles"
    articles.mkdir(exist_ok=True)
    for name, data in [("good.txt", GOOD["good.txt"].encode()), *bad]:
        (articles / name).write_bytes(data)
    report = Reindexing(Library(articles, folder / "data"), Store(folder / "data")).run()
    assert open_index(folder / "data").answer(QUESTION).answered
    return report


def named(report: BuildReport) -> dict[str, str]:
    return {each.name: each.reason for each in (*report.skipped, *report.warnings)}


def with_front_matter(*written: bytes) -> bytes:
    return b"---\n%s\n---\n\nThe light burns.\n" % b"\n".join(written)


def page(fact: str) -> bytes:
    return f"<html><head>{fact}</head><body><p>The light burns all night.</p></body>".encode()


NO_DATE = "is no date of the past"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("x.md", with_front_matter(b"published: '0001-01-01T00:00:00+01:00'"), NO_DATE),
        ("x.md", with_front_matter(b"date: 0001-01-01T00:00:00+01:00"), NO_DATE),
        ("x.md", with_front_matter(b"date: 9999-12-31T23:59:00-10:00"), NO_DATE),
        ("x.md", with_front_matter(b"title: " + LONG), "holds a value that can't be read"),
        ("x.md", with_front_matter(b"date: " + LONG), "holds a value that can't be read"),
        ("x.md", with_front_matter(b"tags: [a, %s]" % LONG), "holds a value that can't be read"),
        ("x.md", with_front_matter(b"? %s\n: a" % LONG), "holds a value that can't be read"),
        ("x.md", b"+++\ntitle = 0x%s\n+++\n\nText." % (b"f" * 6_000), "not TOML"),
    ],
)
def test_a_value_that_no_program_can_hold_is_named_and_the_article_is_read(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    report = reindexed(tmp_path, (name, data))
    assert report.articles == 2
    assert told in named(report)[name]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.html", page('<meta name="date" content="0001-01-01T00:00:00+01:00">')),
        (
            "x.html",
            page('<script type="application/ld+json">{"datePublished": 1e400}</script>'),
        ),
        ("x.json", b'{"text": "The light burns.", "published": "0001-01-01T00:00:00+01:00"}'),
        ("x.json", b'{"text": "The light burns.", "url": "http://a.org/\\ud800"}'),
        ("x.md", with_front_matter(b'url: "http://a.org/\\uD800"')),
        ("x.md", with_front_matter(b'title: "\\uD800"', b'author: "\\uDFFF"')),
    ],
)
def test_an_article_with_a_fact_that_nobody_can_use_is_read_without_it(
    tmp_path: Path, name: str, data: bytes
) -> None:
    assert reindexed(tmp_path, (name, data)).articles == 2
    article = open_index(tmp_path / "data").article(name)
    assert "light burns" in article.text
    assert article.published is None
    assert (article.title + article.author + article.source).encode()


def test_front_matter_that_refers_to_itself_costs_no_memory(tmp_path: Path) -> None:
    laughs = [b"a: &a [x, x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefgh", "bcdefghi", strict=True):
        laughs.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]".encode())
    data = with_front_matter(*laughs, b"status: *i", b"title: *i")
    assert reindexed(tmp_path, ("x.md", data)).articles == 2


def tar_of(names: list[str], encoding: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(
        fileobj=out, mode="w:gz", format=tarfile.GNU_FORMAT, encoding=encoding
    ) as archive:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = 5
            archive.addfile(info, io.BytesIO(b"Text."))
    return out.getvalue()


def test_a_member_whose_name_is_no_text_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    data = tar_of(["café.txt", "tea.txt", "photo-é.png"], "latin-1")
    report = reindexed(tmp_path, ("a.tar.gz", data))
    why = "its name is not UTF-8: rename it"
    assert report.articles == 2
    assert named(report) == {
        "a.tar.gz/caf\\udce9.txt": why,
        "a.tar.gz/photo-\\udce9.png": why,
    }


def test_an_unpacked_archive_whose_list_is_damaged_is_unpacked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.sources.folder._SETTLED_NANOSECONDS", 0)
    reindexed(tmp_path, ("a.tar.gz", tar_of(["tea.txt"], "utf-8")))
    (listed,) = (tmp_path / "data").rglob("members.json")
    listed.write_bytes(b"")
    report = reindexed(tmp_path)
    assert (report.articles, report.added, report.changed, len(report.skipped)) == (2, 0, 0, 0)


def failing_for(real: Callable[..., Any], hint: str) -> Callable[..., Any]:
    """The real function, with a bug that comes out where `hint` is in what it is given."""

    def called(*arguments: object, **named: object) -> object:
        if hint in repr(arguments):
            raise ZeroDivisionError("nobody foresaw this")
        return real(*arguments, **named)

    return called


@pytest.mark.parametrize(
    ("module", "function", "hint"),
    [
        (reader, "_read", "'bad.txt'"),
        (curated, "fingerprint_of", "'bad.txt'"),
        (analysing, "outlined", "'bad.txt'"),
        (analysing, "encode_article", "'bad.txt'"),
        (lexicon, "cues_of_piece", "'Quux'"),
        (lexicon, "analyzer_of", "'zz'"),
    ],
)
@pytest.mark.parametrize("attempt", ["first", "next"])
def test_a_bug_that_one_article_brings_out_costs_that_article_alone(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    function: str,
    hint: str,
    attempt: str,
) -> None:
    if attempt == "next":
        reindexed(tmp_path)
    monkeypatch.setattr(module, function, failing_for(getattr(module, function), hint))
    monkeypatch.setattr(analysing, "detect_language", lambda text: "zz" * ("Quux" in text) or "en")
    report = reindexed(tmp_path, ("bad.txt", b"Quux is here."), ("c.txt", b"Tea is hot."))
    assert report.articles == 2
    (skipped,) = report.skipped
    assert (skipped.name, skipped.reason) == ("bad.txt", "can't be read (ZeroDivisionError)")
    assert "ZeroDivisionError: nobody foresaw this" in skipped.trace
    monkeypatch.undo()
    again = reindexed(tmp_path, ("bad.txt", b"Quux is here."), ("c.txt", b"Tea is hot."))
    assert (again.articles, again.skipped) == (3, ())


def test_what_the_machine_can_not_do_is_no_fault_of_an_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: str) -> NoReturn:
        raise OSError(28, "No space left on device")

    reindexed(tmp_path)
    monkeypatch.setattr(analysing, "detect_language", full)
    with pytest.raises(CorpusError, match=r"No space left on device. Nothing was changed."):
        reindexed(tmp_path, ("a.txt", b"Tea is hot."))
    assert open_index(tmp_path / "data").articles == 1


def test_what_a_reader_in_the_sandbox_stumbles_over_is_told_with_its_trace(tmp_path: Path) -> None:
    row = replace(format_of(".pdf"), endings=(".stumble",), reader="tests.fakes.kinds:read_badly")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(registry, "FORMATS", (*registry.FORMATS, row))
        with closing(Sandbox()) as box:  # one that began before would not have the reader
            patched.setattr(pool, "_sandboxes", lambda _: box)
            (skipped,) = reindexed(tmp_path, ("x.stumble", b"?")).skipped
    assert (skipped.name, skipped.reason) == ("x.stumble", "can't be read (ZeroDivisionError)")
    assert "read_badly" in skipped.trace


@dataclass(frozen=True)
class BrokenSource:
    """A source that fails as nobody foresaw."""

    name: str = "broken"

    def items(self, *_: object) -> Iterator[NoReturn]:
        raise ZeroDivisionError
        yield


def test_a_build_that_fails_as_nobody_foresaw_leaves_the_old_answers(tmp_path: Path) -> None:
    indexed(write(tmp_path / "articles", GOOD), tmp_path / "data")
    with pytest.raises(BuildFailedError, match=r"\(ZeroDivisionError\). Nothing was") as failed:
        Reindexing(BrokenSource(), Store(tmp_path / "data")).run()
    assert isinstance(failed.value.__cause__, ZeroDivisionError)
    assert open_index(tmp_path / "data").answer(QUESTION).answered


def dates() -> st.SearchStrategy[str]:
    """Dates and times as programs write them, and such as only programs write."""
    zones = st.sampled_from(["", "Z", "+01:00", "-14:00", "+24:00", " +0100"])
    days = st.dates().map(str) | st.sampled_from(["0000-00-00", "9999-12-31", "0001-01-01"])
    times = st.builds("{}T{}{}".format, days, st.times().map(str), zones)
    return days | times | st.integers(0, 10**14).map(str) | st.text(max_size=20)


def facts() -> st.SearchStrategy[str]:
    """Lines of front matter: names that are known, and values of any kind."""
    names = st.sampled_from(["title", "date", "published", "url", "author", "status", "draft", "1"])
    colons = st.integers(1, 2_000).map(lambda n: ":".join(["1", *["59"] * n]))
    odd = st.sampled_from(['"\\ud800"', ".inf", ".nan", "!!binary aGk=", "!!set {a}", "*a", "0x1f"])
    return st.builds("{}: {}".format, names, dates() | colons | odd)


def with_facts() -> st.SearchStrategy[bytes]:
    """Texts, pages, records and mails with such facts."""
    text = "The light burns in the tower all night."
    fenced = st.lists(facts(), min_size=1).map(
        lambda all_: "\n".join(["---", *all_, "---", "", text])
    )
    values = st.text(max_size=9) | dates() | st.integers() | st.floats() | st.booleans() | st.none()
    names = st.sampled_from(["title", "text", "html", "url", "author", "published"])
    records = st.dictionaries(names, values).map(lambda told: json.dumps({"text": text, **told}))
    meta = '<meta property="article:published_time" content="{}"><p>{}</p>'.format
    pages = st.builds(meta, dates(), st.just(text))
    mails = st.builds("Date: {}\nSubject: {}\n\n{}".format, dates(), dates(), st.just(text))
    return (fenced | records | pages | mails).map(lambda told: told.encode("utf-8", "replace"))


SAMPLES = [
    *(files.pdf([["The light burns."]]), files.word([("Normal", "The light burns.")])),
    *(files.book(["<p>The light burns.</p>"], "Light"), files.mail("The light burns.")),
    *(files.workbook({"Light": [["Hours"], ["9"]]}), files.zipped({"a.txt": "The light burns."})),
    *(tar_of(["a.txt", "b/c.md"], "utf-8"), b"From x\n" + files.mail("The light burns.")),
    *(
        page('<link rel="canonical" href="http://a.org/">'),
        b"a,b\n1,2\n",
        b"# Light\n\n| a |\n|---|\n",
    ),
]


def damaged() -> st.SearchStrategy[bytes]:
    """Files of each kind that were cut short, or have other bytes here and there."""
    places = st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=20))

    def change(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
        for place, gone, put in changes:
            at = int(place * len(data))
            data = data[:at] + put + data[at + gone :]
        return data

    return st.builds(change, st.sampled_from(SAMPLES), st.lists(places, max_size=8))


KINDS = [*(each.kind for each in registry.FORMATS if each.endings), *containers._READERS]


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=max(1, settings.default.max_examples // 10))
@given(data=st.binary() | with_facts() | damaged())
def test_no_bytes_of_any_kind_of_file_end_a_reindex(
    tmp_path_factory: pytest.TempPathFactory, kind: str, data: bytes
) -> None:
    name = f"x{kind}"
    report = reindexed(tmp_path_factory.mktemp("any"), (name, data))
    assert report.articles == 2 or name in named(report) or kind in containers._READERS
