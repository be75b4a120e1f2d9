"""Lines between a headline and its text that say who wrote it, where and on which day."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import dropwhile, islice, takewhile
from typing import NamedTuple

from index.analysis import TextLine, is_ended, lines
from index.formats.dates.own_lines import is_of_an_event
from index.formats.dates.signatures import Signature, dateline_of, signature_of
from index.formats.dates.written import published

_MOST_LINES = 2
_READ, _NEXT = 40, 4  # lines
_FEWEST_WORDS = 5
_BULLETS = "-*+•–—>|#"
_NARROWEST = 40  # characters of a line of prose that goes on in the next
_LABELLED = re.compile(r"[^\W\d_][^:：\n.!?]{0,30}[:：](?:\s|$)")
_ENDED_WITHIN = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»)]*\s")


class Byline(NamedTuple):
    """What stands between a headline and its text.

    `lines` are without those in which the text begins behind a place and a day. `author` is ""
    and `published` None where nothing tells them, or the day may be one of two.
    """

    lines: tuple[TextLine, ...]
    author: str
    published: date | None


@lru_cache(maxsize=2)  # what dates a text asks for it, and what makes blocks of it
def byline_below(text: str, start: int = 0) -> Byline | None:
    """Return the byline that a text has from `start` on, right below its headline; None for none.

    That is up to two lines with a name behind a word like "by", a day with its year, or both. More
    text follows; it is prose where there is a name without a day, or a day and no such word. Where
    another such line stands further below, these are entries of a list.
    """
    near = list(islice(dropwhile(_is_blank, lines(text, start)), _READ))
    signed = list(_signed([line for line in near if line.text]))
    behind = signed[-1][0].end if signed else start
    below = [*dropwhile(_is_blank, (line for line in near if line.start >= behind))]
    found = [signature for _, signature in signed]
    if not below or not _is_followed(found, below):
        return None
    found += _dateline(below)
    if not found or _are_repeated(found, lines(text, below[0].end)):
        return None
    return _byline([line for line, _ in signed], found)


def _signed(written: Sequence[TextLine]) -> Iterator[tuple[TextLine, Signature]]:
    """Yield the first lines that say who or when, each no more than once."""
    author = days = False
    for line in written[:_MOST_LINES]:
        signature = signature_of(line.text)
        if signature is None or (signature.author and author) or (signature.days and days):
            return
        author, days = author or bool(signature.author), days or bool(signature.days)
        yield line, signature


def _dateline(below: Sequence[TextLine]) -> list[Signature]:
    """Return what stands before a dash in the first line of prose, where no other line is such."""
    first, *others = (line.text for line in below)
    found = dateline_of(first)
    return [found] if found and not any(map(dateline_of, others)) and _is_prose(below) else []


def _is_followed(found: Sequence[Signature], below: Sequence[TextLine]) -> bool:
    """Tell whether such text follows as can follow these lines."""
    if signature_of(below[0].text) or any(is_of_an_event(line.text) for line in below[:_NEXT]):
        return False
    if any(each.is_told for each in found) and _LABELLED.match(below[0].text):
        return False
    if len(found) == 1 and found[0].is_vague:
        return False
    is_sure = any(each.is_strong for each in found) or len(found) == _MOST_LINES
    return is_sure or _is_prose(below)


def _is_prose(below: Sequence[TextLine]) -> bool:
    """Tell whether the lines before the next empty one are a sentence or more."""
    block = [line.text for line in takewhile(lambda line: line.text, below)]
    words = "\n".join(block)
    if len(words.split()) < _FEWEST_WORDS or (len(block) > 1 and len(block[0]) < _NARROWEST):
        return False
    if _LABELLED.match(words) or (not words[0].isalnum() and words[0] in _BULLETS):
        return False
    return is_ended(words, 0, len(words)) or _ENDED_WITHIN.search(words) is not None


def _are_repeated(found: Sequence[Signature], below: Iterable[TextLine]) -> bool:
    """Tell whether a line further below says something else of the same kind, of another text."""
    kinds = [_kind(each) for each in found if not each.is_told]
    is_dated = any(each.days for each in found)
    read = (each for line in below if (each := signature_of(line.text)) and not each.is_told)
    others = (each for each in read if each not in found and not (each.is_vague and is_dated))
    return any(_kind(each) in kinds for each in others)


def _kind(signature: Signature) -> tuple[bool, bool]:
    return bool(signature.author), bool(signature.days)


def _byline(signed: Sequence[TextLine], found: Sequence[Signature]) -> Byline:
    author = next((each.author for each in found if each.author), "")
    days = next((each.days for each in found if each.days), frozenset())
    return Byline(tuple(signed), author, published(*days) if len(days) == 1 else None)


def _is_blank(line: TextLine) -> bool:
    return not line.text
