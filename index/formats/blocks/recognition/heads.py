"""Short lines that head the text below them, in plain text."""

import re
from collections.abc import Iterable, Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.recognition.tables import is_rule
from index.formats.blocks.recognition.wording import (
    announces,
    ends,
    is_one_sentence,
    is_parted,
    is_short,
)
from index.model import BlockKind

_UNDERLINED = {"=": 1, "-": 2, "~": 3}
_TITLE, _ABOVE_CAPITALS, _CAPITALS, _NUMBERED, _LAST_NUMBERED, _SHORT = 1, 2, 3, 4, 6, 7
_FEWEST_CAPITALS = 3
_LONGEST_UNDERLINED = 150
_NUMBER = re.compile(r"\d{1,3}(?P<deeper>(?:\.\d{1,3})*)\.?\s")
_SIGNED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,4}, ?[^\W\d_a-zß-ÿ][^\d,]*")
_NO_TITLE = re.compile(
    r"[:：]\s+\S|@|://|www\.|\d{5}|\d[:.]\d\d\b|\d\s?[-–]\s?\d|[£€$¥]\s?\d|\d\s?[£€$¥%]"
    r"|^[-–—*•\"'“„«(>]|^\d+\s[a-zß-ÿ]|\t"
)


def find_short_heads(text: str, drafts: Iterable[Draft], *, titled: bool) -> list[Draft]:
    """Return drafts without rules, and with headings in place of lines that are such.

    A heading is short, ends no sentence and is no label with a value; it stands by itself or
    between paragraphs, and has text or a lesser heading below it. Or it is underlined, or in
    capitals, or first and by itself where the text has no title yet.
    """
    found = _without_rules(text, drafts)
    if len(found) > 1 and not titled and _is_by_itself(text, *found[:2]):
        _make_heading(text, found[0], _TITLE)
    for place in range(len(found) - 2, -1, -1):
        draft = found[place]
        if draft.kind == BlockKind.PARAGRAPH and draft.parent is None:
            level = draft.level or _level(text, found, place, titled=titled)
            if level:
                _make_heading(text, draft, level)
    return found


def _is_by_itself(text: str, draft: Draft, following: Draft) -> bool:
    """Whether a first line is a title, with an empty line behind it."""
    if draft.kind != BlockKind.PARAGRAPH or not is_parted(text, draft.end, following.start):
        return False
    return is_title(text, draft) and not text[following.start].islower()


def _make_heading(text: str, draft: Draft, level: int) -> None:
    draft.kind, draft.level = BlockKind.HEADING, level
    if number := _NUMBER.match(text, draft.start, draft.end):
        draft.mark = draft.start
        draft.level = min(_LAST_NUMBERED, _NUMBERED + number["deeper"].count("."))


def _without_rules(text: str, drafts: Iterable[Draft]) -> list[Draft]:
    """Leave out rules, and give lines that are underlined their level."""
    found: list[Draft] = []
    for draft in drafts:
        if draft.kind != BlockKind.PARAGRAPH or not is_rule(text, draft.start, draft.end):
            found.append(draft)
        elif found and not is_parted(text, found[-1].end, draft.start):
            _underline(text, found[-1], text[draft.start])
    return found


def _underline(text: str, draft: Draft, sign: str) -> None:
    """Give a line that a rule underlines its level."""
    is_line = draft.kind == BlockKind.PARAGRAPH and "\n" not in text[draft.start : draft.end]
    if is_line and draft.end - draft.start <= _LONGEST_UNDERLINED:
        draft.level = _UNDERLINED.get(sign, 0)


def _level(text: str, drafts: Sequence[Draft], place: int, *, titled: bool) -> int:
    """Return the level of a line as heading, 0 for text."""
    draft, following = drafts[place], drafts[place + 1]
    if not is_title(text, draft) or _announces(text, draft, following):
        return 0
    level = _SHORT if place or titled else _TITLE
    if _is_capital(text, draft):
        above = following.kind == BlockKind.HEADING and following.level == _CAPITALS
        level = _ABOVE_CAPITALS if above else _CAPITALS
    elif place and not _stands_apart(text, draft, drafts[place - 1], following):
        return 0
    return level if _is_headed(text, following, level) else 0


def _announces(text: str, draft: Draft, following: Draft) -> bool:
    """Whether a line says that a list or a table follows, and one does."""
    return following.kind.is_container and announces(text, draft.start, draft.end)


def is_title(text: str, draft: Draft) -> bool:
    """Whether a paragraph is short, ends no sentence and is no label with a value."""
    words = text[draft.start : draft.end]
    if not is_short(text, draft.start, draft.end) or ends(text, draft.start, draft.end):
        return False
    if not is_one_sentence(text, draft.start, draft.end):
        return False
    first = words.split(None, 1)[0]
    return not first.islower() and any(map(str.isalpha, words)) and not _NO_TITLE.search(words)


def _is_capital(text: str, draft: Draft) -> bool:
    words = text[draft.start : draft.end]
    return words.isupper() and sum(map(str.isalpha, words)) >= _FEWEST_CAPITALS


def _stands_apart(text: str, draft: Draft, before: Draft, following: Draft) -> bool:
    """Whether a line is none of several short ones, such as those of an address."""
    if _is_signed(text, draft, before, following):
        return False
    if before.kind != BlockKind.PARAGRAPH or ends(text, before.start, before.end):
        return True
    if not is_parted(text, before.end, draft.start):
        return False
    joined = following.kind.is_container or not is_parted(text, draft.end, following.start)
    return joined or not is_title(text, before)


def _is_signed(text: str, draft: Draft, before: Draft, following: Draft) -> bool:
    """Whether a line is the last of a letter, with a name behind a comma, and heads nothing."""
    last = is_parted(text, draft.end, following.start)
    below = not is_parted(text, before.end, draft.start)
    return last and below and _SIGNED.fullmatch(text, draft.start, draft.end) is not None


def _is_headed(text: str, following: Draft, level: int) -> bool:
    """Whether a block can stand below a heading of some level."""
    if following.kind == BlockKind.HEADING:
        return level < following.level
    if following.kind != BlockKind.PARAGRAPH:
        return True
    if level == _CAPITALS:
        return not _is_capital(text, following) and not text[following.start].islower()
    return not is_title(text, following) and not text[following.start].islower()
