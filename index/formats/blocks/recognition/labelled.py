"""Neighbouring paragraphs that each begin with a label of their own to lists."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.wording import is_parted
from index.model import BlockKind

_LABEL = re.compile(
    r"(?:(?P<day>\d{4}-\d\d-\d\d|\d{1,2}([./])[ ]?\d{1,2}(?:\2[ ]?(?:\d{4}|\d\d)?)(?![\d.])"
    r"|\d{1,2}[:.]\d\d(?:[ ]?[–-][ ]?\d{1,2}[:.]\d\d)?(?!\d))[,:]?(?=[ ])"
    r"|(?P<bold>\*\*|__)(?P<strong>[^*_\n]{1,60}?)"
    r"(?:[:.](?P=bold)|(?P=bold)(?:[ \u00a0\u202f]?:|[.]|[ ][–—-](?=[ ])))"
    r"|(?P<equals>\w[^=\n:.!?;]{0,40}?)[ ]=(?=[ ])"
    r"|(?P<colon>[^\W_][^:\n.!?]{0,40}):(?![ \t]+[\"'“‘„«])"
    r"|(?P<dash>[^\W_][^:\n.!?]{0,30}?)[ ][–—-](?=[ ])"
    r"|(?P<stop>[^\W\d_a-zß-ÿ][^:\n.!?,;]{3,30})\.(?=[ ]+[^\W\d_a-zß-ÿ]))"
    r"[ \t]+\S"
)
_MOST_WORDS = {"day": 3, "strong": 8, "equals": 4, "colon": 5, "dash": 3, "stop": 3}
_LONGEST = 400
_FEWEST_PLAIN, _FEWEST = 3, 2


def find_labelled(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with lists in place of runs of paragraphs of which each has another label."""
    found: list[Draft] = []
    for parent, group in groupby(drafts, key=lambda draft: _parent(text, draft)):
        run = list(group)
        for part in _evenly(text, run) if parent else [run]:
            found += _listed(part) if parent and _are_different(text, part) else part
    return found


def _evenly(text: str, run: Sequence[Draft]) -> list[list[Draft]]:
    """Part paragraphs where empty lines begin to stand between them, or cease to."""
    parts, gap = [[run[0]]], None
    for before, draft in pairwise(run):
        parted = is_parted(text, before.end, draft.start)
        if gap in (None, parted):
            parts[-1].append(draft)
            gap = parted
        else:
            parts.append([draft])
            gap = None
    return parts


def _parent(text: str, draft: Draft) -> tuple[Draft | None] | None:
    """Return in what a labelled paragraph stands, None for anything else."""
    if draft.kind != BlockKind.PARAGRAPH or draft.end - draft.start > _LONGEST:
        return None
    if draft.parent and draft.parent.kind != BlockKind.GROUP:
        return None
    return (draft.parent,) if label_of(text, draft.start, draft.end) else None


def label_of(text: str, start: int, end: int) -> str:
    """Return the label that a stretch begins with, "" for none."""
    match = _LABEL.match(text, start, end)
    if match is None:
        return ""
    kind = next(kind for kind in _MOST_WORDS if match[kind])
    label = match[kind].casefold()
    return label if len(label) > 1 and len(label.split()) <= _MOST_WORDS[kind] else ""


def _are_different(text: str, run: Sequence[Draft]) -> bool:
    labels = {label_of(text, draft.start, draft.end) for draft in run}
    plain = any(_is_plain(text, draft) for draft in run)
    apart = any(is_parted(text, one.end, other.start) for one, other in pairwise(run))
    return len(labels) == len(run) >= (_FEWEST_PLAIN if plain and apart else _FEWEST)


def _is_plain(text: str, draft: Draft) -> bool:
    """Whether the label of a paragraph may be one by accident."""
    match = _LABEL.match(text, draft.start, draft.end)
    return match is not None and not (match["bold"] or match["equals"])


def _listed(run: Sequence[Draft]) -> Iterator[Draft]:
    within = Draft(BlockKind.LIST, 0, 0, 1, run[0].parent)
    yield within
    for draft in run:
        draft.kind, draft.parent = BlockKind.ITEM, within
        yield draft
