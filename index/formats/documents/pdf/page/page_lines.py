"""Lines of a page, in the order in which the file draws them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2

from index.formats.documents.pdf.line import Line
from index.formats.documents.pdf.page.drawn import DrawnPage, Placed, Style
from index.formats.documents.pdf.page.meaning import UNKNOWN, is_meant, without_signs
from index.formats.documents.pdf.page.rules import rules
from index.formats.documents.pdf.ruling import Rules

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_QUARTER = 90
_WIDE = 0.95  # of the letters' size: a gap that is wider than those between words


_NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class PageLines:
    """Lines of a page as it is held, then those that are turned; `unmeant` ones are left out.

    `rules` are lines drawn on the page. What is written aslant over a page is not part of its text
    and left out too.
    """

    lines: Sequence[Line] = ()
    turned: Sequence[Line] = ()
    unmeant: int = 0
    rules: Rules = _NO_RULES


def page_lines(page: pypdfium2.PdfPage, number: int) -> PageLines:
    """Return the lines of page `number`. Whichever way most of its letters stand is upright."""
    with DrawnPage(page) as drawn:
        stretches = [each for line in drawn.lines() for each in _stretches(line)]
    angles: Counter[int] = Counter()
    for stretch in stretches:
        angles[stretch[0].style.angle] += sum(len(each.word.text) for each in stretch)
    upright = angles.most_common(1)[0][0] if angles else 0
    lines: list[Line] = []
    turned: list[Line] = []
    unmeant = 0
    for stretch in stretches:
        angle, line = stretch[0].style.angle, _line(stretch, number)
        if line is None:
            unmeant += 1
        elif angle == upright:
            lines.append(line)
        elif angle % _QUARTER == 0:
            turned.append(line)
    if unmeant:  # what a bullet stands before means nothing
        lines = [line for line in lines if any(map(str.isalnum, line.text))]
    return PageLines(lines, turned, unmeant, rules(page))


def _stretches(line: Sequence[Placed]) -> Iterator[list[Placed]]:
    """Part a line where a gap is wide, and where letters are turned or stand elsewhere."""
    found: list[Placed] = []
    for each in line:
        if found and _is_apart(found[-1], each):
            yield found
            found = []
        found.append(each)
    if found:
        yield found


def _gap(one: Placed, other: Placed) -> float:
    if other.word.left < one.word.left and _RIGHT_TO_LEFT.search(other.word.text):
        return one.word.left - other.word.right
    return other.word.left - one.word.right


def _is_apart(one: Placed, other: Placed) -> bool:
    if one.style.angle != other.style.angle:
        return True
    size = max(one.style.size, other.style.size)
    gap = _gap(one, other)
    if gap < -size or abs(one.base - other.base) > size:
        return True
    return gap > _WIDE * size


def _line(stretch: Sequence[Placed], page: int) -> Line | None:
    """Return a line, None when it means nothing."""
    texts = [each.word.text for each in stretch]
    if UNKNOWN in "".join(texts):
        texts = without_signs(texts)
    if not is_meant(texts):
        return None
    told = [(each, text) for each, text in zip(stretch, texts, strict=True) if text]
    if not told:
        return None
    style = _usual(told)
    base = next(each.base for each, _ in told if each.style == style)
    spoken = [each for each, text in told if any(map(str.isalnum, text))]
    bold = bool(spoken) and all(each.style.bold for each in spoken)
    words = [
        each.word if each.word.text == text else each.word._replace(text=text)
        for each, text in told
    ]
    mono = all(each.style.mono for each, _ in told)
    return Line(words, base, style.size, bold, mono, page=page)


def _usual(told: Sequence[tuple[Placed, str]]) -> Style:
    """Return how most of the letters are set."""
    styles: Counter[Style] = Counter()
    for each, text in told:
        styles[each.style] += len(text)
    return styles.most_common(1)[0][0]
