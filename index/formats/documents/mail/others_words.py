"""Omissions of a mail: what others wrote, signatures, footers of lists and programs."""

import re
from collections.abc import Callable, Sequence

from index.analysis import TextLine, lines
from index.formats.documents.mail.wording import (
    BEGINS_FORWARDED,
    LEAVES_A_LIST,
    ORIGINAL,
    SENT_FROM,
    WROTE,
)
from index.formats.text import label_of
from index.model import Omission

_QUOTED, _SIGNATURE, _FOOTER = "quoted mail", "signature", "footer of a list"
_MARKS = re.compile(r"[\\*_`\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\]\([^()\s]*\)|[\[\]]")
_RULE = re.compile(r"[-_=*~#+\s\\]{3,}")
_SIGNED = re.compile(r"-- ?")
_INITIALED = re.compile(r"[A-Z]{0,3}>")
_ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,250}\.\w")
_TIME = re.compile(r"\d{1,2}\s?[:.h時时시]\s?\d{2}|\d\s?[AP]\.?M\b", re.IGNORECASE)
_LINK = re.compile(rf"https?://|www\.|mailto:|{_ADDRESS.pattern}")
_COLON = (":", "：")
_ENDS = (*"-_=*–—", *_COLON)
_MOST_LINES = 3  # of an attribution
_LONGEST = 320
_LONGEST_RULE = 100
_HEAD_LINES = 8
_FOOTER_LINES, _FEW_LINES = 14, 5
_SENT_FROM_LENGTH = 70


def others_words(text: str, *, listed: bool) -> list[Omission]:
    """Return what of a mail its author did not write, in order, disjoint.

    `text` is plain, or Markdown. It is `listed` when it came over a mailing list.
    """
    found = [line for line in lines(text) if line.text]
    bare = [_MARKS.sub("", line.text).strip() for line in found]
    signed = next((at for at, line in enumerate(found) if _is_signature(text, line)), len(found))
    kept = _original(bare[:signed])
    kept, reason = (kept, _QUOTED) if kept < signed else (signed, _SIGNATURE)
    told = [Omission(found[kept].start, len(text), reason)] if kept < len(found) else []
    footer = _footer(bare[:kept], listed=listed)
    if footer < kept:
        told.append(Omission(found[footer].start, found[kept - 1].end, _FOOTER))
    quoted = _quoted(bare[:footer])
    told += [Omission(found[at].start, found[at].end, _QUOTED) for at in sorted(quoted)]
    last = max(set(range(1, footer)) - quoted, default=0)
    if last and len(bare[last]) <= _SENT_FROM_LENGTH and SENT_FROM.match(bare[last]):
        told.append(Omission(found[last].start, found[last].end, _SIGNATURE))
    return sorted(told, key=lambda each: each.start)


def _is_signature(text: str, line: TextLine) -> bool:
    """Tell whether two dashes stand alone at the left, as what parts a signature from a text."""
    begins = line.start == 0 or text[line.start - 1] in "\r\n"
    return begins and _SIGNED.fullmatch(line.text) is not None


def _original(bare: Sequence[str]) -> int:
    """Return the number of the line with which another mail begins, else how many there are."""
    for at, line in enumerate(bare):
        if _is_quoted(line):
            continue
        parted = at > 0 and _is_rule(bare[at - 1])
        if _is_head(bare[at : at + _HEAD_LINES], parted=parted):
            return at - parted
        if _announces(bare, at):
            return at
        count = _attribution(bare, at, _is_full_attribution)
        if count and not (at + 1 < len(bare) and _is_quoted(bare[at + 1])):
            return at - count + 1
    return len(bare)


def _announces(bare: Sequence[str], at: int) -> bool:
    """Tell whether a line says that another mail begins."""
    line = bare[at]
    if len(line) > _LONGEST_RULE or not line.endswith(_ENDS):
        return False
    if ORIGINAL.fullmatch(line) or BEGINS_FORWARDED.fullmatch(line):
        return True
    return _is_rule_of_words(line) and _is_head(bare[at + 1 : at + 1 + _HEAD_LINES], parted=True)


def _is_head(bare: Sequence[str], *, parted: bool) -> bool:
    """Tell whether lines begin as the head of a mail does: from whom, when, and about what."""
    kinds: dict[str, str] = {}
    for line in bare:
        kind, value = label_of(line)
        if not kind:
            break
        kinds.setdefault(kind, value)
    if "from" not in kinds:
        return False
    dated = "sent" in kinds and any(map(str.isdigit, kinds["sent"]))
    if parted:
        return dated or "subject" in kinds
    return dated and ("subject" in kinds or bool(_ADDRESS.search(kinds["from"])))


def _attribution(bare: Sequence[str], at: int, is_one: Callable[[str], bool]) -> int:
    """Return of how many lines, of which the last is at `at`, an attribution is; 0 for none."""
    if not bare[at].endswith(_COLON):
        return 0
    for count in range(1, min(_MOST_LINES, at + 1) + 1):
        written = " ".join(bare[at - count + 1 : at + 1])
        if any(map(_is_quoted, bare[at - count + 1 : at + 1])) or len(written) > _LONGEST:
            return 0
        if is_one(written):
            return count
    return 0


def _is_full_attribution(written: str) -> bool:
    """Tell whether a line says of whom and when all that follows is: a program wrote it."""
    if not any(map(str.isdigit, written)):
        return False
    by, at = _ADDRESS.search(written), _TIME.search(written)
    return bool((by and at) or (WROTE.search(written) and (by or at)))


def _is_any_attribution(written: str) -> bool:
    """Tell whether a line right above a quotation says of whom it is."""
    dated = _TIME.search(written) and any(map(str.isdigit, written))
    return bool(WROTE.search(written) or _ADDRESS.search(written) or dated)


def _quoted(bare: Sequence[str]) -> set[int]:
    """Return the numbers of lines marked as quoted, and of those above that say of whom."""
    told: set[int] = set()
    for at, line in enumerate(bare):
        if not _is_quoted(line):
            continue
        if at and not _is_quoted(bare[at - 1]):
            by = _attribution(bare, at - 1, _is_full_attribution)
            count = by or _attribution(bare, at - 1, _is_any_attribution)
            told.update(range(at - count, at))
        told.add(at)
    return told


def _footer(bare: Sequence[str], *, listed: bool) -> int:
    """Return the number of the line from which on a list wrote, else how many there are.

    That is below a rule, or, in a mail that came over a list, what says how to leave it.
    """
    for at in range(max(len(bare) - _FOOTER_LINES, 1), len(bare)):
        below = bare[at + 1 :]
        if _is_rule(bare[at]) and _LINK.search(" ".join(below)) and any(map(_is_of_list, below)):
            return at
    for at in range(max(len(bare) - _FEW_LINES, 1), len(bare) if listed else 0):
        if _is_of_list(bare[at]) and _LINK.search(" ".join(bare[at:])):
            return at
    return len(bare)


def _is_of_list(line: str) -> bool:
    return LEAVES_A_LIST.search(line) is not None


def _is_quoted(line: str) -> bool:
    return _INITIALED.match(line) is not None


def _is_rule(line: str) -> bool:
    return not line or _RULE.fullmatch(line) is not None


def _is_rule_of_words(line: str) -> bool:
    return len(line) > 6 and line[:3] == line[-3:] and line[0] in "-_=*–—"
