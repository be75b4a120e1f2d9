"""An index of the format before answers, says what it is, and is rebuilt once."""

import json
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from index import Index, RolledBackError, Store, StoreError, open_index
from index.outline import Shape
from index.storage.generation import Columns
from tests.index.corpora import current, indexed, reindexing, write
from tests.index.older import made_older
from tests.index.quotes.test_quoting import assert_verbatim

ARTICLES = {
    "bridge.txt": "The bridge\n\nThe bridge opened in 1932. It is 503 metres long.\n",
    "empty.md": "---\ntitle: Nothing yet\n---\n",
    "fees.md": "# Fees\n\n## Dogs\n\nNobody pays for a dog.\n\n## Boats\n\n- A canoe costs 4 €.\n",
    "ferry.txt": "The ferry\n\nThe ferry sails at noon.\n",
    "zzz.md": "<!-- nothing -->\n",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An index of the format before."""
    indexed(write(tmp_path / "articles", ARTICLES), tmp_path / "data")
    made_older(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def older(data: Path) -> Index:
    return open_index(data)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("When did the bridge open?", "The bridge opened in 1932."),
        ("When does the ferry sail?", "The ferry sails at noon."),
        ("Who pays for a dog?", "Nobody pays for a dog."),
    ],
)
def test_it_answers_in_prose(older: Index, question: str, quoted: str) -> None:
    answer = older.answer(question)
    assert answer.answered
    assert answer.quotes[0].passage.text == quoted
    assert answer.quotes[0].passage.headings == ()
    assert_verbatim(answer)


def test_it_says_in_a_sentence_that_it_is_of_an_older_format(older: Index) -> None:
    assert older.older
    [notice] = older.notices
    assert notice.startswith("Generation 000001 is of an older format: ")
    assert "verbatim reindex" in notice
    assert notice.count(". ") == 0


def test_what_it_lacks_is_filled_in_as_one_section_an_article(data: Path) -> None:
    columns = current(data).columns
    sizes = np.diff(columns.first)
    assert np.diff(columns.article_sections).tolist() == [int(size > 0) for size in sizes]
    assert np.diff(columns.section_first).tolist() == [size for size in sizes if size]
    begins = columns.section_first[:-1]
    assert columns.shapes[begins].tolist() == [Shape.FIRST] * len(begins)
    assert int(columns.shapes.sum()) == Shape.FIRST * len(begins)
    for lists in (columns.head_lists, columns.margin_lists):
        assert lists.frequencies().tolist() == [0] * len(columns.vocabulary)


def test_its_columns_have_the_types_of_those_that_are_built(data: Path, tmp_path: Path) -> None:
    older = current(data).columns
    indexed(tmp_path / "articles", tmp_path / "other")
    built = current(tmp_path / "other").columns
    types = {
        f.name: (getattr(older, f.name).dtype, getattr(built, f.name).dtype)
        for f in fields(Columns)
    }
    assert {name: pair for name, pair in types.items() if pair[0] != pair[1]} == {}


def test_of_no_word_it_says_that_no_article_has_it(older: Index) -> None:
    assert older.answer("zebras").unknown == ()


def test_it_is_rebuilt_once_and_that_is_said(data: Path, tmp_path: Path) -> None:
    report = reindexing(tmp_path / "articles", data).run()
    assert (report.generation, report.changed + report.added) == ("000002", 5)
    assert any("of an older format" in notice for notice in report.notices)
    rebuilt = open_index(data)
    assert not rebuilt.older
    assert rebuilt.notices == ()
    assert rebuilt.answer("Does a dog cost anything?").quotes[0].passage.headings == ("Dogs",)
    again = reindexing(tmp_path / "articles", data).run()
    assert (again.generation, again.notices) == ("000002", ())


def test_it_can_be_gone_back_to_and_is_then_not_rebuilt_unasked(data: Path, tmp_path: Path) -> None:
    reindexing(tmp_path / "articles", data).run()
    assert Store(data).rollback() == "000001"
    assert open_index(data).older
    with pytest.raises(RolledBackError):
        replace(reindexing(tmp_path / "articles", data), unasked=True).run()


def test_a_damaged_one_is_named(data: Path) -> None:
    path = data / "generations" / "000001" / "manifest.json"
    manifest = json.loads(path.read_text())
    del manifest["columns"]["first"]
    path.write_text(json.dumps(manifest))
    with pytest.raises(StoreError, match="damaged"):
        open_index(data)
