"""A table that has only what differs from another one says what a table of everything would."""

import random
from pathlib import Path

import numpy as np
import pytest

from index import publish
from index.milvus import Client, Table, published
from index.milvus.term_chunks import (
    Units,
    packed_excerpts,
    packed_terms,
    unpacked_excerpts,
    unpacked_terms,
)
from index.storage import Generation, PostingLists
from tests.index.corpora import current, reindexing, write
from tests.milvus_server import MilvusServer, needs_milvus

TAILS = ["tor", "mil", "gas", "pun", "fed", "rub", "wok", "zig", "jum", "lop"]
WORDS = [f"{a}{b}{c}" for a in ("ba", "do", "ki") for b in "lmnrst" for c in ("an", "ek", "io")]
WORDS += [f"{word}{end}" for word in WORDS for end in TAILS]


def article(number: int) -> str:
    drawn = random.Random(number)
    sentences = (drawn.sample(WORDS, 5) for _ in range(4))
    text = " ".join(f"{' '.join(each).capitalize()} of {each[0].title()}." for each in sentences)
    return f"---\ndate: 2020-01-{1 + number % 28:02}\n---\n# {drawn.choice(WORDS)}\n\n{text}\n"


def told(table: Table) -> dict[str, object]:
    """All that a table tells of its terms."""
    terms = dict(table.between(""))
    return {term: (row[1:], excerpts(table.excerpts(term))) for term, row in terms.items()}


def expected(generation: Generation, numbers: np.ndarray) -> dict[str, object]:
    """What a table of everything would tell, made without one."""
    columns = generation.columns
    words, terms = list(columns.vocabulary), np.arange(len(columns.vocabulary))
    rows = unpacked_terms(packed_terms(columns, words, terms, terms.astype(np.uint32)))
    fields = unpacked_excerpts(packed_excerpts(columns, terms, Units.of(columns, numbers)))
    return {
        term: (row[1:], excerpts(each))
        for (term, row), each in zip(rows.items(), zip(*fields, strict=True), strict=True)
    }


def excerpts(fields) -> list[tuple[list[int], list[int]]]:
    return [(each.units.tolist(), each.ordinals.tolist()) for each in fields]


@needs_milvus
def test_after_each_change_a_table_tells_what_one_of_everything_would(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url, articles = milvus.url("layers"), {f"{n:03}.md": article(n) for n in range(50)}
    have_bases = []
    for gone, new in (
        ((), {}),
        ((), {"0005.md": article(100)}),  # between two
        (("020.md", "0005.md"), {}),
        (("030.md",), {"031.md": article(102), "new.md": "# Zither\n\nA zither is played."}),
        (("new.md",), {"020.md": article(20)}),
        ((), {f"9{n:02}.md": article(200 + n) for n in range(25)}),
        ((), {"last.md": article(300)}),
    ):
        articles = {name: text for name, text in articles.items() if name not in gone} | new
        for name in gone:
            (tmp_path / "articles" / name).unlink()
        reindexing(write(tmp_path / "articles", articles), tmp_path / "data").run()
        publish(tmp_path / "data", url, unasked=True)
        table = published(Client(url))
        have_bases.append(table.has_base)
        assert told(table) == expected(current(tmp_path / "data"), table.listed.numbers)
        assert set(table.all_terms().values()) <= set(range(1, table.about.free))
    assert have_bases == [False, True, True, True, True, False, True]


@pytest.mark.parametrize("length", [0, 1, 63, 64, 65, 130, 1000])
def test_what_is_told_of_many_lists_is_what_each_tells(length: int) -> None:
    drawn = np.random.default_rng(length)
    sizes = [length, 3, 0, length]
    starts = np.cumsum([0, *sizes])
    units = np.concatenate([np.arange(size, dtype=np.uint32) for size in sizes])
    firsts = drawn.integers(0, 256, len(units)).astype(np.uint8)
    lists = PostingLists(starts.astype(np.uint64), units, firsts, firsts)
    asked = np.array([3, -1, 0, 2, 1])
    each = [lists[term] if term >= 0 else lists[2] for term in asked.tolist()]
    assert lists.sizes(asked).tolist() == [len(one) for one in each]
    shares = [one.share_named() if len(one) else 0.0 for one in each]
    assert lists.shares_named(asked).tolist() == shares
    places, counts = lists.places(asked, 10)
    assert counts.tolist() == [min(10, len(one)) for one in each]
    assert units[places].tolist() == [unit for one in each for unit in one.units[:10].tolist()]
