"""Ends questions before a table that the last answer has nothing to do with."""

import re
from collections.abc import Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.wording import announces, ends
from index.model import BlockKind

_FEWEST = 2
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u9fff]|[^\W\d_]{4,}")
_STEM = 5  # letters that forms of a word share


def closed_before_tables(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts with a group of questions and answers where a table behind them is no answer.

    Its last paragraph has answered and introduces nothing, no question follows, no other answer has
    a table, and the question with its answer shares no word with this one.
    """
    found: list[Draft] = []
    run: list[Draft] = []
    for place, draft in enumerate(drafts):
        if draft.kind == BlockKind.TABLE and _is_apart(text, run, draft, drafts[place:]):
            group = Draft(BlockKind.GROUP, 0, 0, parent=draft.parent)
            found.insert(next(n for n, each in enumerate(found) if each is run[0]), group)
            for each in run:
                each.parent = group if each.parent is draft.parent else each.parent
            run = []
        elif draft.kind == BlockKind.HEADING or (run and draft.kind == BlockKind.TABLE):
            run = []
        elif draft.kind == BlockKind.QUESTION or run:
            run.append(draft)
        found.append(draft)
    return found


def _is_apart(text: str, run: Sequence[Draft], table: Draft, behind: Sequence[Draft]) -> bool:
    """Whether a table is behind a run of answered questions, and no part of the last answer."""
    asked = [n for n, each in enumerate(run) if each.kind == BlockKind.QUESTION]
    if len(asked) < _FEWEST or run[-1].kind != BlockKind.PARAGRAPH:
        return False
    last = run[asked[-1] :]
    if any(each.parent is not table.parent for each in (run[0], *last)):
        return False
    answer = run[-1].start, run[-1].end
    if announces(text, *answer) or not ends(text, *answer) or _asks_on(behind):
        return False
    rows = [each for each in behind if each.parent is table]
    return _words(text, last).isdisjoint(_words(text, rows))


def _asks_on(drafts: Sequence[Draft]) -> bool:
    """Whether another question comes before the next heading."""
    for draft in drafts:
        if draft.kind in (BlockKind.HEADING, BlockKind.QUESTION):
            return draft.kind == BlockKind.QUESTION
    return False


def _words(text: str, drafts: Sequence[Draft]) -> set[str]:
    return {
        word[0].casefold()[:_STEM]
        for draft in drafts
        for word in _WORD.finditer(text, draft.start, draft.end)
    }
