"""Short lines below what introduces them to lists, where no bullets stand before them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from index.analysis import is_ended
from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition.heads import is_title
from index.formats.blocks.recognition.tables import is_rule, stripped
from index.formats.blocks.recognition.wording import (
    announces,
    asks,
    indent_of,
    introduces,
    is_one_sentence,
    is_parted,
    is_short,
)
from index.model import BlockKind

_FEWEST, _FEWEST_HEADED = 2, 3
_WORDS_BELOW_HEADS = 6
_NARROWEST = 30  # columns of lines that may be wrapped
_MOST_FULL = 0.5
"""Share of the breaks between the lines of a list at which the next word would not have fitted."""
_OF_ADDRESSES = re.compile(r"\d{4}|\d{3}[ -]\d|@|://|www\.|\w \d{1,3}[a-z]?$")


def find_unmarked(text: str, drafts: Iterable[Draft], *, titled: bool = False) -> list[Draft]:
    """Return drafts with lists in place of two lines below a lead-in, or three below a heading.

    One is enough where it is indented below a colon. Such lines are short, and end no sentence
    but for the last or for all. They reach to the next empty line; or, each by itself, to the next
    that ends a sentence. What is `titled` has its title before the first draft.
    """
    pieces = list(_parted(text, drafts))
    found: list[Draft] = []
    place = 0
    while place < len(pieces):
        fewest = _fewest(text, found[-1] if found else None, pieces, place, titled=titled)
        taken, lines = _items(text, pieces, place, fewest) if fewest else (0, ())
        found += _listed(lines, pieces[place].parent) if taken else [pieces[place]]
        place += max(taken, 1)
    return found


def _parted(text: str, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield drafts with a paragraph of its own for a first line that introduces the others."""
    for draft in drafts:
        lines = _lines(text, draft) if draft.kind == BlockKind.PARAGRAPH else []
        if len(lines) > _FEWEST and introduces(text, *lines[0]) and _are_items(text, [lines[1:]]):
            draft.end = lines[0][1]
            yield draft
            draft = Draft(BlockKind.PARAGRAPH, lines[1][0], lines[-1][1], parent=draft.parent)
        yield draft


def _fewest(
    text: str, lead: Draft | None, pieces: Sequence[Draft], place: int, *, titled: bool
) -> int:
    """Return how many lines are a list below `lead`, 0 when it introduces none."""
    first = pieces[place]
    if first.kind != BlockKind.PARAGRAPH:
        return 0
    if lead is None:
        return _FEWEST_HEADED if titled else 0
    if lead.kind == BlockKind.HEADING:
        return _FEWEST if text[lead.end : lead.end + 1] == ":" else _FEWEST_HEADED
    if lead.kind != BlockKind.PARAGRAPH or lead.parent is not first.parent:
        return 0
    if not all(_is_item(text, line) for line in _lines(text, first)[:1]):
        return 0
    if announces(text, lead.start, lead.end):
        deeper = indent_of(text, first.start) > indent_of(text, lead.start)
        return 1 if deeper and introduces(text, lead.start, lead.end) else _FEWEST
    parted = is_parted(text, lead.end, first.start) and _goes_on(text, pieces, place + 1)
    return _FEWEST_HEADED if parted and is_title(text, lead) else 0


def _items(
    text: str, pieces: Sequence[Draft], place: int, fewest: int
) -> tuple[int, Sequence[Span]]:
    """Return how many paragraphs from a place on are a list, and its lines; 0 for none."""
    groups = _block(text, pieces, place)
    if not groups:
        return 0, ()
    if len(groups) == len(groups[0]) == 1 and not _goes_on(text, pieces, place + 1):
        groups = list(_singly(text, pieces, place))
    elif not _are_items(text, groups) and len(groups[-1]) == 1:
        del groups[-1]
    lines = [line for group in groups for line in group]
    if len(lines) < fewest or not _are_items(text, groups):
        return 0, ()
    return (len(groups), lines) if fewest <= _FEWEST or _are_bare(text, lines) else (0, ())


def _block(text: str, pieces: Sequence[Draft], place: int) -> list[list[Span]]:
    """Return the lines of paragraphs up to an empty line; none where one before the last fails."""
    groups = [_lines(text, pieces[place])]
    while _goes_on(text, pieces, place + len(groups)):
        if not all(_is_item(text, line) for line in groups[-1]):
            return []
        groups.append(_lines(text, pieces[place + len(groups)]))
    return groups


def _goes_on(text: str, pieces: Sequence[Draft], place: int) -> bool:
    """Whether a paragraph stands directly below the one before it."""
    if place >= len(pieces) or not _is_beside(pieces[place - 1], pieces[place]):
        return False
    return not is_parted(text, pieces[place - 1].end, pieces[place].start)


def _singly(text: str, pieces: Sequence[Draft], place: int) -> Iterator[list[Span]]:
    """Yield the lines that are items of paragraphs with empty lines between them."""
    parent = pieces[place].parent
    for number, piece in enumerate(islice(pieces, place, None), place + 1):
        line = piece.start, piece.end
        if _goes_on(text, pieces, number):
            return
        if piece.kind != BlockKind.PARAGRAPH or piece.parent is not parent:
            return
        ended = is_ended(text, *line)
        lower = piece is not pieces[place] and text[piece.start].islower()
        if not _is_item(text, line) or (ended and not lower):
            return
        yield [line]
        if ended:
            return


def _is_beside(before: Draft, piece: Draft) -> bool:
    return piece.kind == BlockKind.PARAGRAPH and piece.parent is before.parent


def _lines(text: str, draft: Draft) -> list[Span]:
    found, at = [], draft.start
    for written in text[draft.start : draft.end].split("\n"):
        found.append(stripped(text, at, at + len(written)))
        at += len(written) + 1
    return [line for line in found if line[0] < line[1]]


def _are_items(text: str, groups: Sequence[Sequence[Span]]) -> bool:
    """Whether lines, those of each paragraph, are all items, and none is wrapped."""
    lines = [line for group in groups for line in group]
    if not all(_is_item(text, line) for line in lines):
        return False
    ended = [is_ended(text, *line) for line in lines]
    if any(ended) and not all(ended):
        alike = text[lines[0][0]].islower() == text[lines[-1][0]].islower()
        if any(ended[:-1]) or not alike:
            return False
    return not _are_wrapped(text, groups)


def _is_item(text: str, line: Span) -> bool:
    if not is_short(text, *line) or announces(text, *line) or asks(text, *line):
        return False
    return is_one_sentence(text, *line) and not is_rule(text, *line)


def _are_bare(text: str, lines: Sequence[Span]) -> bool:
    """Whether lines below a heading are no sentences and no address."""
    words = [text[slice(*line)] for line in lines]
    return not any(
        is_ended(text, *line) or len(said.split()) > _WORDS_BELOW_HEADS or said.endswith(",")
        or _OF_ADDRESSES.search(said)
        for line, said in zip(lines, words, strict=True)
    )  # fmt: skip


def _are_wrapped(text: str, groups: Sequence[Sequence[Span]]) -> bool:
    """Whether most lines of paragraphs break where the next word would not have fitted."""
    width = max(end - start for group in groups for start, end in group)
    if width < _NARROWEST:
        return False
    breaks = [pair for group in groups for pair in pairwise(group)]
    full = sum(
        end - start + 1 + len(text[slice(*following)].split(None, 1)[0]) > width
        for (start, end), following in breaks
    )
    return full > _MOST_FULL * len(breaks)


def _listed(lines: Sequence[Span], parent: Draft | None) -> Iterator[Draft]:
    within = Draft(BlockKind.LIST, 0, 0, 1, parent)
    yield within
    for line in lines:
        yield Draft(BlockKind.ITEM, *line, parent=within)
