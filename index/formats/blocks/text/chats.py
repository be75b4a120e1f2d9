"""Chats that were exported as plain text: a line with day, time and name begins each message."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from index.analysis import paragraphs_of
from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition import QUESTION_LEVEL, asks
from index.model import BlockKind

_DAY = r"(?P<day>\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)"
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u00a0\u202f]?[ap]\.?[ ]?m\.?)?"
_NAME = r"(?:(?P<name>[^\s:\[][^:\n]{0,60}):(?:[ \t\u200e]+|$))?"
_MESSAGE = re.compile(
    rf"^[ \t\u200e\u200f]*(?:\[{_DAY},?[ \u202f]{_TIME}\][ ]+"
    rf"|{_DAY.replace('day', 'date')},?[ \u202f]{_TIME}[ ]+[-–—][ ]+){_NAME}",
    re.MULTILINE | re.IGNORECASE,
)
_LINE = re.compile(r"^[ \t]*\S", re.MULTILINE)
_BY_PROGRAM = re.compile(r"\u200e(?:[^\n:]*|<[^<>\n]*>)")
"""Words of the program in place of a medium, with the mark that it puts before them; no poll or
place, which have a colon, and no text below a picture."""

_OMITTED = re.compile(
    r"\u200e?<(?:Media omitted|Medien ausgeschlossen|Multimedia omitido|Без медиафайлов"
    r"|Medya dahil edilmedi)>"
    r"|\u200e(?:[^\W\d_]+[ ]){1,2}(?:omitted|weggelassen)",
    re.IGNORECASE,
)
_FEWEST = 3
_MOST_ANSWERS = 3


class _Message(NamedTuple):
    """A message with its mark, where its words begin, and who wrote it when: "" for the program."""

    start: int
    end: int
    words: int
    name: str
    day: str


def chat_drafts(text: str) -> list[Draft]:
    """Return the messages of a chat as items, none where a text is something else.

    One that asks is a question where others answer it on that day: with up to three messages, but
    none behind the next that asks. It heads those alone. A medium that was left out, without a word
    beside it, is no message.
    """
    begun = list(_MESSAGE.finditer(text))
    named = sum(match["name"] is not None for match in begun)
    lines = sum(1 for _ in _LINE.finditer(text))
    if named < _FEWEST or 2 * named < len(begun) or 2 * len(begun) < lines:
        return []
    before = (Draft(BlockKind.PARAGRAPH, *s) for s in paragraphs_of(text[: begun[0].start()]))
    return [*before, *_listed(text, _said(text, [*_messages(text, begun)]))]


def _messages(text: str, begun: Sequence[re.Match[str]]) -> Iterator[_Message]:
    ends = [*(match.start() for match in begun[1:]), len(text)]
    for match, end in zip(begun, ends, strict=True):
        start = match.start("day") - 1 if match["day"] else match.start("date")
        end = start + len(text[start:end].rstrip())
        yield _Message(start, end, match.end(), match["name"] or "", match["day"] or match["date"])


def _said(text: str, messages: Sequence[_Message]) -> list[_Message]:
    """Return messages without those that are nothing but a medium that was left out.

    Where most have the mark of the program, it tells nothing.
    """
    own = [_own(text, each) for each in messages]
    is_telling = 2 * sum(words.startswith("\u200e") for words in own) <= len(own)
    silent = _BY_PROGRAM if is_telling else _OMITTED
    return [
        each
        for each, words in zip(messages, own, strict=True)
        if not each.name or not (silent.fullmatch(words) or _OMITTED.fullmatch(words))
    ]


def _own(text: str, message: _Message) -> str:
    """Return the words of a message, with the mark before them if there is one."""
    begin = message.words
    while text[begin - 1] in " \t\u200e":
        begin -= 1
    return text[begin : message.end].strip()


def _listed(text: str, messages: Sequence[_Message]) -> Iterator[Draft]:
    """Yield lists of messages, those that answer a question in a group with it."""
    asking = [bool(each.name) and asks(text, each.words, each.end) for each in messages]
    answered = {
        at: count for at in range(len(messages)) if (count := _answers(messages, asking, at))
    }
    numbers = _numbers(len(messages), answered)
    for question, group in groupby(range(len(messages)), key=numbers.__getitem__):
        found = [messages[at] for at in group]
        around = None
        if question is not None:
            around = Draft(BlockKind.GROUP, 0, 0)
            yield around
            yield Draft(BlockKind.QUESTION, found[0].start, found[0].end, QUESTION_LEVEL, around)
            found = found[1:]
        within = Draft(BlockKind.LIST, 0, 0, 1, around)
        yield within
        for each in found:
            yield Draft(BlockKind.ITEM, each.start, each.end, parent=within)


def _numbers(count: int, answered: dict[int, int]) -> list[int | None]:
    """Return of each message which question it asks or answers, by its place; None for none."""
    numbers: list[int | None] = [None] * count
    for question, answers in answered.items():
        numbers[question : question + answers + 1] = [question] * (answers + 1)
    return numbers


def _answers(messages: Sequence[_Message], asking: Sequence[bool], at: int) -> int:
    """Return how many messages answer one; none where nobody else says anything."""
    if not asking[at]:
        return 0
    asked, count = messages[at], 0
    for n in range(at + 1, min(at + 1 + _MOST_ANSWERS, len(messages))):
        if asking[n] or not messages[n].name or messages[n].day != asked.day:
            break
        count += 1
    others = any(each.name != asked.name for each in messages[at + 1 : at + 1 + count])
    return count if others else 0
