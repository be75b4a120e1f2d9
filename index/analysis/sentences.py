"""Splits text into sentence spans, doubtful ends by nltk's Punkt.

Punkt (Kiss and Strunk 2006) gets its parameters from `index.analysis.languages.abbreviations` and
learns nothing, so an article's sentences depend on that article alone.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from index.analysis.endings import (
    STARTS,
    Signs,
    gaps_that_end,
    is_end,
    is_first,
    is_plain,
    items_in_line,
    reach,
    signs_of,
    word_before,
)
from index.analysis.lines import stands_alone
from index.analysis.paragraphs import paragraphs_of
from index.model import Omission, Sentence

LONGEST = 1_000
"""Longer sentences, in characters, are cut: they are lists, tables or text without full stops."""

Stretches: TypeAlias = list[tuple[int, int]]

_ASKED = re.compile(r"[?？؟՞][\"'”’»)*_]*\Z")
_BREAKS = tuple(map(re.compile, (r"\n", r"(?<=[;|])\s", r"\s")))


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences, in order, disjoint, beginning and ending on a non-space.

    Together they cover everything but white space. No sentence crosses a paragraph (see
    `index.analysis.paragraphs`) or is longer than `LONGEST`; a closing quote or bracket stays with
    its sentence.
    """
    signs = signs_of(text)
    return [span for start, end in paragraphs_of(text) for span in _spans(text, start, end, signs)]


def sentences_of(text: str, omitted: Sequence[Omission] = ()) -> list[Sentence]:
    """Return the sentences outside the omitted stretches; paragraphs are counted from 1."""
    visible = _blanked(text, omitted)
    signs = signs_of(visible)
    return [
        Sentence(start, end, number)
        for number, paragraph in enumerate(paragraphs_of(visible), start=1)
        for start, end in _spans(visible, *paragraph, signs)
    ]


def is_asked(text: str, start: int = 0, end: int | None = None) -> bool:
    """Tell whether a sentence, from `start` to `end` of a text, ends as a question does."""
    return _ASKED.search(text, start, len(text) if end is None else end) is not None


def _blanked(text: str, omitted: Sequence[Omission]) -> str:
    """Return `text` with blanks for what is omitted, so that offsets hold.

    What is omitted of a line parts nothing: the sentence around it goes on.
    """
    pieces, end = [], 0
    for omission in omitted:
        filling = "\n" if stands_alone(text, omission.start, omission.end) else " "
        pieces += [text[end : omission.start], filling * (omission.end - omission.start)]
        end = omission.end
    return "".join([*pieces, text[end:]])


def _spans(text: str, start: int, end: int, signs: Signs) -> Iterator[tuple[int, int]]:
    """Return the sentences of one paragraph."""
    found = _ended(text, start, end, signs)
    if signs.are_gaps:
        found = (part for sentence in found for part in _at_gaps(text, *sentence))
    if end - start <= LONGEST:
        return found
    return (part for sentence in found for part in _cut(text, *sentence))


def _ended(
    text: str, start: int, end: int, signs: Signs, left: Stretches | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph, however long.

    Where a list stands in it, it goes on with the items; with `left`, they are put there, the last
    one first, and nothing more is yielded.
    """
    if text[start] in STARTS and (items := items_in_line(text, start, end)):
        yield from _of_items(text, [start, *items, end], signs, left)
        return
    places, candidates, asides, _ = signs
    found, reached = places.finditer(text, start, end), start
    for place in asides.without(found) if asides else found:
        at, behind = place.span()
        if behind == end:
            break
        if at < reached:
            continue
        if place.lastindex and (word := word_before(text, start, at)):
            if is_plain(word):
                yield start, behind
                start = behind + 1
                continue
            if is_first(word) and (items := items_in_line(text, at - len(word), end)):
                yield from _of_items(text, [start, *items, end], signs, left)
                return
        candidate = candidates.match(text, at, end)
        if not candidate or candidate.end("gap") == end:
            break
        if is_end(text, start, candidate):
            yield start, candidate.end("closing")
            start = reached = candidate.end("gap")
        else:
            reached = reach(text, candidate)
    yield start, end


def _of_items(
    text: str, places: list[int], signs: Signs, left: Stretches | None
) -> Iterator[tuple[int, int]]:
    """Yield the sentences of each stretch between two of `places`, or put them into `left`.

    The last of them may have lists in it, and those others: hence no recursion.
    """
    stretches = [
        (start, start + len(text[start:following].rstrip()))
        for start, following in pairwise(places)
    ]
    if left is not None:
        left += reversed(stretches)
        return
    left = stretches[::-1]
    while left:
        yield from _ended(text, *left.pop(), signs, left)


def _at_gaps(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text whose sentences are set apart by spaces, as clauses are too."""
    for at, behind in gaps_that_end(text, start, end):
        yield start, at
        start = behind
    yield start, end


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, in parts when it is too long to be one: a list, text without stops."""
    while end - start > LONGEST:
        cut = _last_break(text, start + LONGEST // 2, start + LONGEST)
        yield start, start + len(text[start:cut].rstrip())
        start = next(at for at in range(cut, end) if not text[at].isspace())
    yield start, end


def _last_break(text: str, earliest: int, latest: int) -> int:
    """Return where to cut: at a new line, behind a semicolon, at a space, anywhere; the last."""
    for kind in _BREAKS:
        breaks = [found.start() for found in kind.finditer(text, earliest, latest + 1)]
        if breaks:
            return breaks[-1]
    return latest
