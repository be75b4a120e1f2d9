"""Long texts: twice the text takes twice the time, in whatever kind of blocks."""

import gc
import time
import tracemalloc
from collections.abc import Callable

import pytest

from index.formats import read_article
from index.model import Article
from index.outline import outlined

FEW = 120  # blocks of the shorter text
MOST = 3  # times as long, for twice the text
ATTEMPTS = 4

ENTRIES: dict[str, tuple[str, str, Callable[[int], str]]] = {
    "items": ("a.md", "Lead:\n\n", lambda n: f"- item {n} is here\n"),
    "numbered items": ("a.md", "Lead:\n\n", lambda n: f"{n + 1}. item is here\n"),
    "bulleted lines": ("a.txt", "Lead:\n\n", lambda n: f"- item {n} is here\n"),
    "bare lines": ("a.txt", "Lead:\n", lambda n: f"thing {n}\n"),
    "short paragraphs": ("a.txt", "", lambda n: f"Thing {n}\n\n"),
    "lines that announce": ("a.txt", "", lambda n: f"Thing {n}:\n"),
    "clauses": ("a.txt", "", lambda n: f"{n // 90 + 1}.{n % 90 + 1} Clause\n\nIt says so.\n\n"),
    "labels": ("a.txt", "", lambda n: f"Word{n}: what it means\n"),
    "questions": ("a.txt", "", lambda n: f"Q: What is {n}?\nA: It is {n}.\n\n"),
    "quoted questions": ("a.md", "", lambda n: f"> What is {n}?\n\nIt is {n}.\n\n"),
    "rows": ("a.md", "|a|b|\n|--|--|\n", lambda n: f"|{n}|name {n}|\n"),
    "rows of tabs": ("a.txt", "", lambda n: f"{n}\tname {n}\tvalue\n"),
    "rows of spaces": ("a.txt", "", lambda n: f"{n:>8}    name {n:>8}    value\n"),
    "rows of commas": ("a.csv", "id,name\n", lambda n: f"{n},name {n}\n"),
    "sections": ("a.md", "", lambda n: f"## Head {n}\n\nIt **is** [a](http://b/{n}) text.\n\n"),
    "references": ("a.md", "", lambda n: f"See [one][r{n}] there.\n\n[r{n}]: http://a/{n}\n\n"),
    "footnotes": ("a.md", "", lambda n: f"See it.[^{n}]\n\n[^{n}]: Note {n} says.\n\n"),
    "terms": ("a.md", "", lambda n: f"Term {n}\n: Definition {n} says.\n\n"),
    "code": ("a.md", "", lambda n: f"Run {n}:\n\n```\ncmd {n}\n```\n\n<!-- no -->\n\n"),
    "folded answers": (
        "a.md",
        "",
        lambda n: f"<details><summary>What {n}?</summary>\n\nIt is.\n\n</details>\n\n",
    ),
    "divided words": ("a.txt", "", lambda n: f"The word{n} was di-\nvided by {n} re-\nturns.\n\n"),
    "directives": ("a.txt", "", lambda n: f".. note::\n\n   Text {n} here.\n\n"),
    "marks in a line": ("a.md", "", lambda n: f"==a {n} [b](c ~~d <e "),
    "lines of a paragraph": ("a.md", "", lambda n: f"word{n} goes on **here** and\n"),
    "paragraphs of a page": ("a.html", "<h1>T</h1>", lambda n: f"<p>It says {n} to us all.</p>"),
    "items of a page": ("a.html", "<h1>T</h1><ul>", lambda n: f"<li>It says {n} to us all.</li>"),
    "rows of a page": ("a.html", "<h1>T</h1><table>", lambda n: f"<tr><td>{n}<td>name {n}"),
}


def written(kind: str, entries: int) -> Article:
    name, begin, entry = ENTRIES[kind]
    text = "".join([begin, *map(entry, range(entries))])
    return read_article(name, text.encode()).article


def seconds(kind: str, entries: int) -> float:
    gc.collect()
    begun = time.process_time()
    outlined(written(kind, entries))
    return time.process_time() - begun


def peak(kind: str, entries: int) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        outlined(written(kind, entries))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", ENTRIES)
def test_twice_the_text_takes_less_than_three_times_as_long(kind: str) -> None:
    seconds(kind, 50)
    ratios = (seconds(kind, 2 * FEW) / seconds(kind, FEW) for _ in range(ATTEMPTS))
    assert any(ratio < MOST for ratio in ratios)


@pytest.mark.parametrize("kind", ["items", "bare lines", "rows", "sections", "items of a page"])
def test_twice_the_text_takes_less_than_three_times_the_memory(kind: str) -> None:
    peak(kind, 50)
    assert peak(kind, 2 * FEW) < MOST * peak(kind, FEW)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", f"{'>' * 100} deep\n"),
        ("a.md", "".join(f"{'  ' * depth}- {'deep' * (depth > 40)}\n" for depth in range(45))),
        ("a.txt", "".join(f"{' ' * depth}- deep\n" for depth in range(300))),
        ("a.md", "<div>\n\n" * 2_000 + "deep\n"),
        ("a.md", f"{'> ' * 300}deep\n"),
        ("a.md", "".join(f"{'  ' * depth}- {'deep' * (depth > 280)}\n" for depth in range(290))),
        ("a.md", f"{'1. ' * 150}deep\n"),
        ("a.html", f"<h1>T</h1><p>It says so to us all.</p>{'<div>' * 300}<p>It is deep here."),
        ("a.html", f"<h1>T</h1><p>It says so to us.</p>{'<ul><li>' * 200}<p>It is deep here."),
        ("a.html", f"<h1>T</h1><p>It says so to us.</p>{'<blockquote>' * 900}<p>It is deep here."),
    ],
)
def test_what_is_nested_deeply_is_read(name: str, text: str) -> None:
    read = outlined(read_article(name, text.encode()).article).texts
    assert "deep" in read[-1]


@pytest.mark.parametrize(
    "text",
    [
        f"<p>It says {'<b>' * 3_000}deep</p>",
        f"<h1>T</h1><p>It says so to us all.</p>{'<div>' * 3_000}deep",
        f"<h1>T</h1><p>It says so to us all.</p>{'<ul><li>' * 1_000}deep",
    ],
)
def test_what_is_too_deep_in_a_page_costs_nothing_else(text: str) -> None:
    reading = read_article("a.html", text.encode())
    assert "It says" in outlined(reading.article).texts[0]
    assert "deep" in reading.article.text or "nested too deeply" in reading.warnings[0]
