"""Old arrays and newly analysed articles -> new arrays, as a full build would have made them.

A full build is the same thing with no old arrays. All of it is numpy over whole columns: what it
costs is about what writing the result costs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.generation import Columns
from index.postings import LATER, PostingLists
from index.vocabulary import StringTable


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The terms of units as they came: for each different term of each unit, one row.

    Rows are in order of `units`, then `terms` (ordinals into the batch's own list of terms).
    """

    units: NDArray[np.uint32]
    terms: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    firsts: NDArray[np.uint8]

    @classmethod
    def of(cls, terms: Sequence[int], lengths: Sequence[int], named: Sequence[bool]) -> "Tokens":
        """Count terms by unit, given the terms of all units in order and how many each unit has.

        `named` tells of each of `terms` whether it is written like a name there.
        """
        numbered = np.asarray(terms, np.uint64)
        sizes = np.asarray(lengths, np.int64)
        units = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
        rows, first, counts = np.unique(
            (units << np.uint64(32)) | numbered, return_index=True, return_counts=True
        )
        begins = np.cumsum(sizes) - sizes
        names = np.asarray(named, np.bool_)[first].astype(np.uint8) * np.uint8(LATER + 1)
        rows_unit = (rows >> np.uint64(32)).astype(np.uint32)
        return cls(
            rows_unit,
            (rows & np.uint64(0xFFFFFFFF)).astype(np.uint32),
            np.minimum(counts, 255).astype(np.uint8),
            np.minimum(first - begins[rows_unit], LATER).astype(np.uint8) | names,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Analysed articles in order of their id, numbered from 0, with a list of terms of their own.

    `sentence_counts` and the title's rows go by article, `starts` to `signs` by sentence.
    """

    ids: list[str]
    digests: NDArray[np.uint8]
    languages: NDArray[np.uint8]
    sentence_counts: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    paragraphs: NDArray[np.uint32]
    lengths: NDArray[np.uint16]
    signs: NDArray[np.uint32]
    title_lengths: NDArray[np.uint16]
    terms: list[str]
    tokens: Tokens
    title_tokens: Tokens


def no_columns() -> Columns:
    """Return the arrays of an empty generation."""
    types = {
        "id_block": np.uint8, "term_block": np.uint8, "digests": np.uint8, "languages": np.uint8,
        "stamp_block": np.uint8, "stamp_ends": np.uint64,
        "id_ends": np.uint64, "term_ends": np.uint64, "text_ends": np.uint64,
        "title_lengths": np.uint16, "lengths": np.uint16,
        "counts": np.uint8, "firsts": np.uint8, "title_counts": np.uint8, "title_firsts": np.uint8,
    }  # fmt: skip
    empty: dict[str, NDArray[Any]] = {
        f.name: np.zeros(0, types.get(f.name, np.uint32)) for f in fields(Columns)
    }
    empty["digests"] = empty["digests"].reshape(0, 16)
    empty["languages"] = empty["languages"].reshape(0, 2)
    empty["first"] = np.zeros(1, np.uint32)
    empty["list_starts"] = empty["title_starts"] = np.zeros(1, np.uint64)
    return Columns(**empty)


def join(batches: Sequence[Batch]) -> Batch:
    """Put batches of consecutive articles together, with one sorted list of terms."""
    terms = sorted(set().union(*(batch.terms for batch in batches)))
    number = {term: i for i, term in enumerate(terms)}
    remaps = [np.array([number[t] for t in batch.terms], np.uint32) for batch in batches]
    sentences = [len(batch.starts) for batch in batches]
    articles = [len(batch.ids) for batch in batches]
    return Batch(
        ids=[i for batch in batches for i in batch.ids],
        digests=_joined([b.digests for b in batches], np.uint8).reshape(-1, 16),
        languages=_joined([b.languages for b in batches], np.uint8).reshape(-1, 2),
        sentence_counts=_joined([b.sentence_counts for b in batches], np.uint32),
        starts=_joined([b.starts for b in batches], np.uint32),
        ends=_joined([b.ends for b in batches], np.uint32),
        paragraphs=_joined([b.paragraphs for b in batches], np.uint32),
        lengths=_joined([b.lengths for b in batches], np.uint16),
        signs=_joined([b.signs for b in batches], np.uint32),
        title_lengths=_joined([b.title_lengths for b in batches], np.uint16),
        terms=terms,
        tokens=_joined_tokens([b.tokens for b in batches], remaps, sentences),
        title_tokens=_joined_tokens([b.title_tokens for b in batches], remaps, articles),
    )


def _joined(parts: Sequence[NDArray[Any]], dtype: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, dtype), *(part.reshape(-1) for part in parts)])


def _joined_tokens(
    parts: list[Tokens], remaps: list[NDArray[np.uint32]], sizes: list[int]
) -> Tokens:
    offsets = np.cumsum([0, *sizes])[:-1].astype(np.uint32)
    return Tokens(
        _joined([p.units + o for p, o in zip(parts, offsets, strict=True)], np.uint32),
        _joined([m[p.terms] for p, m in zip(parts, remaps, strict=True)], np.uint32),
        _joined([p.counts for p in parts], np.uint8),
        _joined([p.firsts for p in parts], np.uint8),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where units go.

    `old[i]` is the new ordinal of old unit i (meaningless unless `kept[i]`), `new[j]` that of
    unit j of the batch; `size` units in all.
    """

    old: NDArray[np.uint32]
    kept: NDArray[np.bool_]
    new: NDArray[np.uint32]
    size: int

    def place(self, old: NDArray[Any], new: NDArray[Any]) -> NDArray[Any]:
        """Put the rows of two columns where they go."""
        placed = np.empty((self.size, *old.shape[1:]), old.dtype)
        placed[self.old[self.kept]] = old[self.kept]
        placed[self.new] = new
        return placed


def place_articles(
    old_ids: Sequence[str], kept: NDArray[np.bool_], new_ids: Sequence[str]
) -> Places:
    """Order kept and new articles by id, as one sorted list."""
    staying = [(article_id, 0, i) for i, article_id in enumerate(old_ids) if kept[i]]
    coming = [(article_id, 1, j) for j, article_id in enumerate(new_ids)]
    old, new = np.zeros(len(old_ids), np.uint32), np.zeros(len(new_ids), np.uint32)
    merged = sorted(staying + coming)
    for place, (_, is_new, i) in enumerate(merged):
        (new if is_new else old)[i] = place
    return Places(old, kept, new, len(merged))


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """What is known of all articles of the result without analysing them, in order of their id."""

    ids: Sequence[str]
    stamps: Sequence[str]
    text_ends: NDArray[np.uint64]


def merge(
    base: Columns,
    articles: Places,
    batch: Batch,
    listing: "Listing",
) -> Columns:
    """Return the columns of the kept articles of `base` and those of `batch`."""
    counts = articles.place(np.diff(base.first), batch.sentence_counts)
    first = np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32)
    sentences = _place_sentences(base, articles, batch, first)
    lengths = sentences.place(base.lengths, batch.lengths)
    article_of = np.repeat(np.arange(len(counts), dtype=np.uint32), counts)
    terms, lists, titles = _merge_lists(base, articles, sentences, batch)
    table, ids = StringTable.of(terms), StringTable.of(listing.ids)
    stamps = StringTable.of(listing.stamps)
    return Columns(
        id_block=ids.block,
        id_ends=ids.ends,
        digests=articles.place(base.digests, batch.digests),
        text_ends=listing.text_ends,
        stamp_block=stamps.block,
        stamp_ends=stamps.ends,
        languages=articles.place(base.languages, batch.languages),
        first=first,
        article_lengths=_sums(lengths, first),
        title_lengths=articles.place(base.title_lengths, batch.title_lengths),
        starts=sentences.place(base.starts, batch.starts),
        ends=sentences.place(base.ends, batch.ends),
        paragraphs=sentences.place(base.paragraphs, batch.paragraphs),
        lengths=lengths,
        signs=sentences.place(base.signs, batch.signs),
        article_of=article_of,
        term_block=table.block,
        term_ends=table.ends,
        list_starts=lists.starts,
        article_frequencies=_group_frequencies(lists, article_of),
        units=lists.units,
        counts=lists.counts,
        firsts=lists.firsts,
        title_starts=titles.starts,
        title_units=titles.units,
        title_counts=titles.counts,
        title_firsts=titles.firsts,
    )  # fmt: skip


def _place_sentences(
    base: Columns, articles: Places, batch: Batch, first: NDArray[np.uint32]
) -> Places:
    within_old = np.arange(len(base.starts), dtype=np.uint32) - base.first[base.article_of]
    owner = np.repeat(np.arange(len(batch.ids)), batch.sentence_counts)
    begins = (np.cumsum(batch.sentence_counts) - batch.sentence_counts).astype(np.uint32)
    within_new = np.arange(len(owner), dtype=np.uint32) - begins[owner]
    return Places(
        first[articles.old[base.article_of]] + within_old,
        articles.kept[base.article_of],
        first[articles.new[owner]] + within_new,
        int(first[-1]),
    )


def _merge_lists(
    base: Columns, articles: Places, sentences: Places, batch: Batch
) -> tuple[list[str], PostingLists, PostingLists]:
    old_terms = list(base.vocabulary)
    # Two sorted runs are merged; a set of all would be sorted from nothing.
    fresh = sorted(set(batch.terms).difference(old_terms))
    terms = sorted(old_terms + fresh)
    number = {term: i for i, term in enumerate(terms)}
    old_number = np.array([number[t] for t in old_terms], np.int64)
    new_number = np.array([number[t] for t in batch.terms], np.int64)
    size = len(terms)
    lists = _spliced(base.lists, sentences, old_number, batch.tokens, new_number, size)
    titles = _spliced(base.title_lists, articles, old_number, batch.title_tokens, new_number, size)
    held = (lists.frequencies() > 0) | (titles.frequencies() > 0)
    if held.all():
        return terms, lists, titles
    alive = [terms[i] for i in np.flatnonzero(held)]
    return alive, _without_empty(lists, held), _without_empty(titles, held)


def _spliced(
    old: PostingLists,
    places: Places,
    old_number: NDArray[np.int64],
    tokens: Tokens,
    new_number: NDArray[np.int64],
    size: int,
) -> PostingLists:
    """Renumber the old lists and insert the new rows where they belong."""
    units, counts, firsts, frequencies = _renumbered(old, places)
    old_starts = np.zeros(size + 1, np.int64)
    old_starts[old_number + 1] = frequencies
    np.cumsum(old_starts, out=old_starts)
    terms = new_number[tokens.terms]
    new_units = places.new[tokens.units]
    order = _order(terms, new_units)
    terms, new_units = terms[order], new_units[order]
    at = _insertion_points(units, old_starts, terms, new_units)
    starts = old_starts + np.searchsorted(terms, np.arange(size + 1))
    return PostingLists(
        starts.astype(np.uint64),
        np.insert(units, at, new_units),
        np.insert(counts, at, tokens.counts[order]),
        np.insert(firsts, at, tokens.firsts[order]),
    )


def _renumbered(
    old: PostingLists, places: Places
) -> tuple[NDArray[np.uint32], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.int64]]:
    """Give old postings their new units, without those that go; and how many each list keeps."""
    if places.kept.all():
        return places.old[old.units], old.counts, old.firsts, old.frequencies()
    kept = places.kept[old.units]
    running = np.concatenate([[0], np.cumsum(kept)])
    frequencies = np.diff(running[old.starts.astype(np.int64)])
    return places.old[old.units[kept]], old.counts[kept], old.firsts[kept], frequencies


def _order(terms: NDArray[np.int64], units: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Sort rows by term, then unit. Sixteen bits at a time: numpy sorts those by radix, in O(n)."""
    order = np.arange(len(terms))
    if np.any(units[1:] < units[:-1]):
        order = np.argsort(units, kind="stable")
    for shift in range(0, int(terms.max(initial=0)).bit_length(), 16):
        part = ((terms[order] >> shift) & 0xFFFF).astype(np.uint16)
        order = order[np.argsort(part, kind="stable")]
    return order


def _insertion_points(
    units: NDArray[np.uint32],
    starts: NDArray[np.int64],
    terms: NDArray[np.int64],
    new_units: NDArray[np.uint32],
) -> NDArray[np.int64]:
    """For each new row (by term, then unit), the old posting it comes before."""
    at = starts[terms + 1]
    if not len(units) or not len(terms):
        return at
    edges = np.flatnonzero(np.r_[True, terms[1:] != terms[:-1], True])
    for begin, end in pairwise(edges.tolist()):
        low, high = starts[terms[begin]], starts[terms[begin] + 1]
        if low < high:
            at[begin:end] = low + np.searchsorted(units[low:high], new_units[begin:end])
    return at


def _without_empty(lists: PostingLists, held: NDArray[np.bool_]) -> PostingLists:
    starts = np.concatenate([lists.starts[:-1][held], lists.starts[-1:]])
    return PostingLists(starts, lists.units, lists.counts, lists.firsts)


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
