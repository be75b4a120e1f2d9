"""Replies to questions, in plays and interviews whose speakers have lines of their own."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.questions.turning import QUESTION_LEVEL, turn_to_question
from index.formats.blocks.recognition.wording import asks
from index.model import BlockKind

_FEWEST = 2  # times that one speaks after the same other
_MOST_WORDS = 4  # of the name of a speaker
_LONGEST = 250  # characters of what is asked
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_MARKS = "*_#:. \t\n"
_SAID = frozenset((BlockKind.PARAGRAPH, BlockKind.QUESTION))


class _Turn(NamedTuple):
    """A heading with the paragraphs below it.

    `name` is that of a speaker, without what stands in brackets, "" where it can be none.
    """

    name: str
    head: Draft
    said: Sequence[Draft]


def find_replies(text: str, drafts: Sequence[Draft]) -> None:
    """Let what a speaker asks last head what the next one says.

    Speakers are headings of a few words that come again, by turns; and those of the same level.
    """
    turns = [*_turns(text, drafts)]
    names = _by_turns(turns)
    if not names:
        return
    level = min(turn.head.level for turn in turns if turn.name in names)
    spoken = [turn.name in names or turn.head.level == level for turn in turns]
    for turn in compress(turns, spoken):
        turn.head.level = level
    for number, (turn, following) in enumerate(pairwise(turns)):
        if all(spoken[number : number + 2]) and _is_replied(text, turn, following):
            turn_to_question(text, turn.said[-1])
            following.head.level = QUESTION_LEVEL + 1


def _by_turns(turns: Sequence[_Turn]) -> set[str]:
    """Return the names of those who speak again after the same other, who speaks after them."""
    after = Counter((turn.name, following.name) for turn, following in pairwise(turns))
    pairs = [
        (name, other) for (name, other), count in after.items()
        if count >= _FEWEST and (other, name) in after and name and other and name != other
    ]  # fmt: skip
    return {name for pair in pairs for name in pair}


def _turns(text: str, drafts: Sequence[Draft]) -> Iterator[_Turn]:
    heads = [n for n, draft in enumerate(drafts) if draft.kind == BlockKind.HEADING]
    for place, behind in pairwise([*heads, len(drafts)]):
        head, said = drafts[place], drafts[place + 1 : behind]
        name = _ASIDE.sub("", text[head.start : head.end]).strip(_MARKS).casefold()
        alike = all(each.kind in _SAID and each.parent is head.parent for each in said)
        is_name = said and alike and len(name.split()) <= _MOST_WORDS
        yield _Turn(name if is_name else "", head, said)


def _is_replied(text: str, turn: _Turn, following: _Turn) -> bool:
    """Whether a turn ends with a question, and the next one, of another, does not begin so."""
    if not (turn.name and following.name) or turn.name == following.name:
        return False
    asked, reply = turn.said[-1], following.said[0]
    if asked.parent is not reply.parent or asked.end - asked.start > _LONGEST:
        return False
    return asks(text, asked.start, asked.end) and not asks(text, reply.start, reply.end)
