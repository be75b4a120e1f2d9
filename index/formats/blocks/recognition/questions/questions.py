"""Questions and their answers: by labels, or by a paragraph that asks and one that does not."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from index.analysis import split
from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition.questions.closing import closed_before_tables
from index.formats.blocks.recognition.questions.labels import (
    Label,
    Roles,
    label_at,
    parts_at_labels,
    parts_at_speakers,
    roles_of,
    speaker_at,
)
from index.formats.blocks.recognition.questions.turning import (
    items_to_questions,
    leave_list,
    turn_to_question,
)
from index.formats.blocks.recognition.wording import asked_first, asks, is_one_sentence
from index.model import BlockKind

_LONGEST = 250
"""Characters of a paragraph that heads another because it asks."""
_QUOTED = re.compile(r"[ \t]*>[> \t]*")
_MOST_TOLD = 3
"""Sentences, on the average, between the questions of a paragraph that asks and answers."""
_FEWEST_LABELS = _FEWEST_PAIRS = 2
_LABELLED = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.QUESTION))
_ANSWERING = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.TABLE, BlockKind.CODE))


def find_questions(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Return drafts with questions in place of paragraphs and items that ask what follows."""
    found = list(drafts)
    if any(draft.kind == BlockKind.LIST for draft in found):
        found = list(items_to_questions(text, found))
    found = list(_parted(text, _unlabelled(text, found)))
    headed = {id(draft.parent) for draft in found if draft.kind.is_head}
    for draft, following in pairwise(found):
        if _is_asked(text, draft, following) or _is_replied(text, draft, following, headed):
            draft.parent = following.parent
            turn_to_question(text, draft)
    return closed_before_tables(text, found)


def _parted(text: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield drafts with a paragraph for each question and each answer.

    A paragraph is parted where it has several, or where most paragraphs begin with a question.
    """
    paragraphs = [draft for draft in drafts if draft.kind == BlockKind.PARAGRAPH]
    asking = {
        id(draft): [(draft.start, asked[0]), (asked[1], draft.end)]
        for draft in paragraphs
        if (asked := asked_first(text, draft.start, draft.end))
        and not asks(text, draft.start, draft.end)
    }
    usual = len(asking) >= _FEWEST_PAIRS and 2 * len(asking) >= len(paragraphs)
    for draft in drafts:
        parts = asking.get(id(draft), [])
        several = _turns(text, draft) if parts else []
        parts = several or (parts if usual else [])
        if parts:
            draft.end = parts[0][1]
        yield draft
        for start, end in parts[1:]:
            yield Draft(BlockKind.PARAGRAPH, start, end, parent=draft.parent)


def _turns(text: str, draft: Draft) -> list[Span]:
    """Return the questions and answers of a paragraph that has several, else nothing."""
    spans = [
        (draft.start + start, draft.start + end)
        for start, end in split(text[draft.start : draft.end])
    ]
    asked = [n for n, span in enumerate(spans) if asks(text, *span)]
    begins = sorted({*asked, *(n + 1 for n in asked)})
    pairs = len(begins) == 2 * len(asked) and asked[:1] == [0] and begins[-1] < len(spans)
    if not pairs or len(asked) < _FEWEST_PAIRS or len(spans) > (1 + _MOST_TOLD) * len(asked):
        return []
    ends = [*begins[1:], len(spans)]
    return [(spans[n][0], spans[behind - 1][1]) for n, behind in zip(begins, ends, strict=True)]


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


def _is_replied(text: str, draft: Draft, following: Draft, headed: Collection[int]) -> bool:
    """Whether somebody's question is quoted, and the next paragraph is the reply to it.

    `headed` are the groups that have heads, by their `id`.
    """
    if {draft.kind, following.kind} != {BlockKind.PARAGRAPH} or not _is_quoted(text, draft):
        return False
    if _is_quoted(text, following) or draft.end - draft.start > _LONGEST:
        return False
    group = draft.parent
    if group is not following.parent and not (
        group
        and group.kind == BlockKind.GROUP
        and group.parent is following.parent
        and id(group) not in headed
    ):
        return False
    return asks(text, draft.start, draft.end)


def _is_quoted(text: str, draft: Draft) -> bool:
    line = text.rfind("\n", 0, draft.start) + 1
    return _QUOTED.fullmatch(text, line, draft.start) is not None


def _is_said(text: str, draft: Draft, following: Draft) -> bool:
    """Whether one speaks, and then another."""
    speaker = speaker_at(text, draft.start, draft.end)
    other = speaker_at(text, following.start, following.end)
    return bool(speaker and other and speaker != other)
