"""Questions and their answers: by labels, or by a paragraph that asks and one that does not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.labels import (
    Label,
    Roles,
    label_at,
    parts_at_labels,
    parts_at_speakers,
    roles_of,
    speaker_at,
)
from index.formats.blocks.recognition.turning import (
    items_to_questions,
    leave_list,
    turn_to_question,
)
from index.formats.blocks.recognition.wording import asks, is_one_sentence
from index.model import BlockKind

_LONGEST = 250
"""Characters of a paragraph that heads another because it asks."""
_ASKED = re.compile(r"[^.!?\n]{5,200}[?？](?:\s+|(?<=？))(?=\S)")
_FEWEST_LABELS = _FEWEST_PAIRS = 2
_LABELLED = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.QUESTION))
_ANSWERING = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.TABLE, BlockKind.CODE))


def find_questions(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with questions in place of paragraphs and items that ask what follows."""
    found = list(drafts)
    if any(draft.kind == BlockKind.LIST for draft in found):
        found = list(items_to_questions(text, found))
    found = list(_parted(text, _unlabelled(text, found)))
    for draft, following in pairwise(found):
        if _is_asked(text, draft, following):
            turn_to_question(text, draft)
    return found


def _parted(text: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield drafts with a question and its answer each where most paragraphs are such a pair."""
    paragraphs = [draft for draft in drafts if draft.kind == BlockKind.PARAGRAPH]
    asking = {
        id(draft): match.end()
        for draft in paragraphs
        if (match := _ASKED.match(text, draft.start, draft.end))
        and not asks(text, draft.start, draft.end)
    }
    usual = len(asking) >= _FEWEST_PAIRS and 2 * len(asking) >= len(paragraphs)
    for draft in drafts:
        at = asking.get(id(draft)) if usual else None
        if at:
            answer = Draft(BlockKind.PARAGRAPH, at, draft.end, parent=draft.parent)
            draft.end = at - len(text[draft.start : at]) + len(text[draft.start : at].rstrip())
            yield draft
            yield answer
        else:
            yield draft


def _unlabelled(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with what is labelled as a question or an answer by itself, without labels."""
    parted = [part for draft in drafts for part in _parts(text, draft)]
    labels = [
        label_at(text, draft.start, draft.end) if draft.kind in _LABELLED else None
        for draft in parted
    ]
    pairs = [(draft, label) for draft, label in zip(parted, labels, strict=True) if label]
    if len(pairs) < _FEWEST_LABELS:
        return parted
    roles, asked = roles_of(text, pairs), False
    for draft, label in zip(parted, labels, strict=True):
        if label:
            asked = _apply(text, draft, label, roles, asked=asked)
        elif draft.kind.is_head:
            asked = False
    return parted


def _parts(text: str, draft: Draft) -> Iterator[Draft]:
    """Yield the parts of a paragraph that begin with labels, as paragraphs."""
    span = draft.start, draft.end
    words = text[slice(*span)] if draft.kind == BlockKind.PARAGRAPH else ""
    if "\n" not in words and "?" not in words and "？" not in words:
        yield draft
        return
    said = speaker_at(text, *span) and not label_at(text, *span)
    parts = list((parts_at_speakers if said else parts_at_labels)(text, *span))
    draft.end = parts[0][1]
    yield draft
    for start, end in parts[1:]:
        yield Draft(BlockKind.PARAGRAPH, start, end, parent=draft.parent)


def _apply(text: str, draft: Draft, label: Label, roles: Roles, *, asked: bool) -> bool:
    """Take the label off a question or an answer; return whether an answer may follow."""
    asks_now = asks(text, draft.start, draft.end)
    if label.name in roles.questions and (asks_now or not asked or label.name not in roles.answers):
        draft.start = label.content
        if draft.kind != BlockKind.HEADING:
            turn_to_question(text, draft)
        draft.mark = -1
        return True
    if label.name in roles.answers and asked:
        draft.start = label.content
        if draft.kind == BlockKind.ITEM:
            leave_list(draft, BlockKind.PARAGRAPH)
        return False
    return asked


def _is_asked(text: str, draft: Draft, following: Draft) -> bool:
    """Whether a paragraph is a question, and the next draft what is answered."""
    if draft.kind != BlockKind.PARAGRAPH or following.kind not in _ANSWERING:
        return False
    if draft.parent is not following.parent or draft.end - draft.start > _LONGEST:
        return False
    if not asks(text, draft.start, draft.end):
        return False
    if following.kind == BlockKind.PARAGRAPH and asks(text, following.start, following.end):
        return False
    return is_one_sentence(text, draft.start, draft.end) or _is_said(text, draft, following)


def _is_said(text: str, draft: Draft, following: Draft) -> bool:
    """Whether one speaks, and then another."""
    speaker = speaker_at(text, draft.start, draft.end)
    other = speaker_at(text, following.start, following.end)
    return bool(speaker and other and speaker != other)
