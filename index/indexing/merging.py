"""Merges old arrays and new ones, to the bytes of a full build.

A full build is the same thing with no old arrays. All of it is numpy over whole columns: what it
costs is about what writing the result costs.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.indexing.batch import Batch
from index.indexing.splicing import Places, postings_of, spliced, without_empty
from index.storage import Columns, PostingLists, StringTable


def no_columns() -> Columns:
    """Return the arrays of an empty generation."""
    types = {
        "id_block": np.uint8, "term_block": np.uint8, "digests": np.uint8, "languages": np.uint8,
        "stamp_block": np.uint8, "stamp_ends": np.uint64,
        "source_block": np.uint8, "source_ends": np.uint64, "source_of": np.uint16,
        "id_ends": np.uint64, "term_ends": np.uint64, "text_ends": np.uint64,
        "title_lengths": np.uint16, "lengths": np.uint16, "head_lengths": np.uint16,
        "nearest_lengths": np.uint16,
        "counts": np.uint8, "firsts": np.uint8, "title_counts": np.uint8, "title_firsts": np.uint8,
        "head_counts": np.uint8, "head_firsts": np.uint8, "shapes": np.uint16,
        "margin_counts": np.uint8, "margin_firsts": np.uint8,
    }  # fmt: skip
    empty: dict[str, NDArray[Any]] = {
        f.name: np.zeros(0, types.get(f.name, np.uint32)) for f in fields(Columns)
    }
    empty["digests"] = empty["digests"].reshape(0, 16)
    empty["languages"] = empty["languages"].reshape(0, 2)
    for name in ("first", "section_first", "article_sections"):
        empty[name] = np.zeros(1, np.uint32)
    for name in ("list_starts", "title_starts", "head_starts", "margin_starts"):
        empty[name] = np.zeros(1, np.uint64)
    return Columns(**empty)


@dataclass(frozen=True, slots=True, eq=False)
class ArticleOrder:
    """What is known of all articles of the result without analysing them, in order of their id."""

    stamps: Sequence[str]
    sources: Sequence[str]
    text_ends: NDArray[np.uint64]


def listed(columns: Columns, listing: ArticleOrder) -> Columns:
    """Return the columns with what is known without analysing."""
    stamps = StringTable.of(listing.stamps)
    sources, source_of = _numbered(listing.sources)
    return replace(
        columns,
        text_ends=listing.text_ends,
        stamp_block=stamps.block,
        stamp_ends=stamps.ends,
        source_block=sources.block,
        source_ends=sources.ends,
        source_of=source_of,
    )


def merge(base: Columns, kept: Collection[str], batch: Batch) -> Columns:
    """Return the columns of the articles of `base` that are kept and those of `batch`.

    What is known without analysing is to be told with `listed`.
    """
    articles, ids = _place_articles(base, kept, batch)
    counts = articles.place(np.diff(base.first), batch.sentence_counts)
    first = _running(counts)
    sentences = _place_within(base.first, batch.sentence_counts, articles, first)
    article_sections = _running(
        articles.place(np.diff(base.article_sections), batch.section_counts)
    )
    sections = _place_within(
        base.article_sections, batch.section_counts, articles, article_sections
    )
    placed = _Placed(articles, sentences, sections)
    terms, lists, frequencies = _merge_lists(base, placed, batch)
    own = _placed_columns(base, placed, batch)
    return replace(
        no_columns(),
        id_block=ids.block,
        id_ends=ids.ends,
        first=first,
        article_lengths=_sums(own["lengths"], first),
        article_of=np.repeat(np.arange(len(counts), dtype=np.uint32), counts),
        section_first=_running(sections.place(np.diff(base.section_first), batch.section_sizes)),
        article_sections=article_sections,
        term_block=terms.block,
        term_ends=terms.ends,
        article_frequencies=frequencies,
        **own,
        **_of_lists(lists),
    )


def _of_lists(lists: Sequence[PostingLists]) -> dict[str, NDArray[Any]]:
    """Return the columns of the lists of text, titles, heads and margins, by name."""
    text, *others = lists
    named = {
        f"{name}_{part}": getattr(each, part)
        for name, each in zip(("title", "head", "margin"), others, strict=True)
        for part in ("starts", "units", "counts", "firsts")
    }
    own: dict[str, NDArray[Any]] = {
        "list_starts": text.starts,
        "units": text.units,
        "counts": text.counts,
        "firsts": text.firsts,
    }
    return own | named


def _running(counts: NDArray[np.integer]) -> NDArray[np.uint32]:
    """Return where each of consecutive runs begins, and where the last one ends."""
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32)


def _place_articles(
    base: Columns, kept: Collection[str], batch: Batch
) -> tuple[Places, StringTable]:
    """Order kept and new articles by id, as one sorted list; and return their ids."""
    old_ids = list(base.ids)
    stays = np.array([article_id in kept for article_id in old_ids], np.bool_)
    merged = [(article_id, 0, i) for i, article_id in enumerate(old_ids) if stays[i]]
    merged += [(article_id, 1, j) for j, article_id in enumerate(batch.ids)]
    merged.sort()
    old, new = np.zeros(len(old_ids), np.uint32), np.zeros(len(batch.ids), np.uint32)
    for place, (_, is_new, i) in enumerate(merged):
        (new if is_new else old)[i] = place
    ids = StringTable.of([article_id for article_id, _, _ in merged])
    return Places(old, stays, new, len(merged)), ids


def _numbered(names: Sequence[str]) -> tuple[StringTable, NDArray[np.uint16]]:
    """Return the different names, sorted, and the number of each of `names` among them."""
    different = sorted(set(names))
    number = {name: i for i, name in enumerate(different)}
    return StringTable.of(different), np.array([number[name] for name in names], np.uint16)


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """Where the units of each kind go."""

    articles: Places
    sentences: Places
    sections: Places


def _place_within(
    old_first: NDArray[np.uint32],
    new_counts: NDArray[np.uint32],
    articles: Places,
    first: NDArray[np.uint32],
) -> Places:
    """Return where sentences or sections go, given the first of each article, before and after."""
    old_owner = np.arange(len(old_first) - 1).repeat(np.diff(old_first))
    within_old = np.arange(len(old_owner), dtype=np.uint32) - old_first[old_owner]
    owner = np.arange(len(new_counts)).repeat(new_counts)
    within_new = np.arange(len(owner), dtype=np.uint32) - _running(new_counts)[owner]
    return Places(
        first[articles.old[old_owner]] + within_old,
        articles.kept[old_owner],
        first[articles.new[owner]] + within_new,
        int(first[-1]),
    )


def _placed_columns(base: Columns, placed: _Placed, batch: Batch) -> dict[str, NDArray[Any]]:
    """Return the columns that go as they are where their units go, by name."""
    units = (
        (placed.articles, ("digests", "languages", "title_lengths")),
        (placed.sentences, ("starts", "ends", "paragraphs", "lengths", "signs", "shapes")),
        (placed.sections, ("head_lengths", "nearest_lengths")),
    )
    return {
        name: places.place(getattr(base, name), getattr(batch, name))
        for places, names in units
        for name in names
    }


def _merge_lists(
    base: Columns, placed: _Placed, batch: Batch
) -> tuple[StringTable, list[PostingLists], NDArray[np.uint32]]:
    """Return all terms, their lists and in how many articles each is.

    The lists are of sentences, titles, heads and margins.
    """
    terms, old_number, new_number = base.vocabulary.joined(batch.terms)
    size = len(terms)
    lists = [
        spliced(old, places, old_number, new, new_number, size)
        for old, places, new in (
            (base.lists, placed.sentences, batch.lists),
            (base.title_lists, placed.articles, batch.titles),
            (base.head_lists, placed.sections, batch.heads),
            (base.margin_lists, placed.articles, batch.margins),
        )
    ]
    frequencies = np.zeros(size, np.uint32)
    frequencies[old_number] = _kept_frequencies(base, placed.sentences.kept)
    owner = np.repeat(np.arange(len(batch.ids), dtype=np.uint32), batch.sentence_counts)
    frequencies[new_number] += _group_frequencies(batch.lists, owner)
    held = np.logical_or.reduce([each.frequencies() > 0 for each in lists])
    if held.all():
        return terms, lists, frequencies
    return terms.only(held), [without_empty(each, held) for each in lists], frequencies[held]


def _kept_frequencies(base: Columns, kept: NDArray[np.bool_]) -> NDArray[np.uint32]:
    """Return in how many articles each term is without those whose sentences are not kept."""
    if kept.all():
        return base.article_frequencies
    terms, units = postings_of(base.lists, ~kept)
    articles = base.article_of[units]
    changes = np.ones(len(terms), np.bool_)
    changes[1:] = (terms[1:] != terms[:-1]) | (articles[1:] != articles[:-1])
    gone = np.bincount(terms[changes], minlength=base.lists.terms)
    return base.article_frequencies - gone.astype(np.uint32)


def _sums(lengths: NDArray[np.uint16], first: NDArray[np.uint32]) -> NDArray[np.uint32]:
    running = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
    return np.diff(running[first]).astype(np.uint32)


def _group_frequencies(lists: PostingLists, article_of: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """How many articles hold each term: how often the article changes along its list."""
    if not len(lists.units):
        return np.zeros(lists.terms, np.uint32)
    owners = article_of[lists.units]
    changes = np.ones(len(owners), np.bool_)
    np.not_equal(owners[1:], owners[:-1], out=changes[1:])
    held = lists.frequencies() > 0
    starts = lists.starts[:-1][held].astype(np.int64)
    changes[starts] = True
    found = np.zeros(lists.terms, np.uint32)
    found[held] = np.add.reduceat(changes.view(np.uint8), starts, dtype=np.uint32)
    return found
