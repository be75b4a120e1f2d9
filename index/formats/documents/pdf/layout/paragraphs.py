"""Lines to paragraphs, headings, items and tables, by the room between them and by their edges."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby

from index.formats.documents.pdf.layout.grid import Grid
from index.formats.documents.pdf.layout.signs import (
    bullet,
    ends_sentence,
    has_letters,
    head_number,
    is_divided,
    is_leader,
    is_sign,
    is_strong,
    number,
)
from index.formats.documents.pdf.layout.tables import parted
from index.formats.documents.pdf.layout.typography import Typography
from index.formats.documents.pdf.line import Line, joined, rows_of

_ROOM = 1.25  # times the usual step: what is further below begins something new
_OTHER_SIZE = 0.08
_FAR = 3
_INDENT = 0.7  # of the letters' size
_SLACK = 0.9
_CENTRED = 3  # points
_HALF = 0.6  # of the width of its column: a heading among lines that look alike is no longer
_OPENS = (":", ";", ",", ".")


class Kind(Enum):
    """What a stretch of text is. `SHORT` lines look like text, and stand as headings do."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    SHORT = "short"
    ITEM = "item"
    CONTENTS = "contents"
    CODE = "code"
    GRID = "grid"


@dataclass(slots=True)
class Stretch:
    """Lines that belong together. An item's first line has its `sign`, which stands at `left`."""

    kind: Kind
    lines: list[Line] = field(default_factory=list)
    level: int = 0
    sign: str = ""
    grid: Grid | None = None

    @property
    def left(self) -> float:
        """The left edge of the first line."""
        return self.lines[0].left


@dataclass(slots=True)
class Flow:
    """One column of a page: its lines in order, between its edges."""

    lines: Sequence[Line]
    left: float
    right: float
    are_notes: bool = False


def flow_of(lines: Sequence[Line]) -> Flow:
    """Return lines as a column."""
    rights = sorted(line.right for line in lines)
    return Flow(lines, min(line.left for line in lines), rights[-1 - len(rights) // 20])


def stretches(flows: Sequence[Flow], looks: Typography) -> list[Stretch]:
    """Return what the columns of a file hold, in order.

    A paragraph may go on in the next column. Notes stand before the one that is open above them.
    """
    reader = _Reader(looks)
    for flow in flows:
        if flow.are_notes:
            reader.add_notes(stretches([replace(flow, are_notes=False)], looks))
        else:
            reader.read(flow)
    return reader.found


@dataclass(slots=True)
class _Reader:
    looks: Typography
    found: list[Stretch] = field(default_factory=list)
    last: Line | None = None
    edges: Flow | None = None

    def add_notes(self, notes: Sequence[Stretch]) -> None:
        is_open = self._is_in(Kind.PARAGRAPH) or self._is_in(Kind.ITEM)
        place = len(self.found) - (is_open and not ends_sentence(self.found[-1].lines[-1].text))
        self.found[place:place] = notes
        if place == len(self.found) - len(notes):
            self.last = None

    def read(self, flow: Flow) -> None:
        for is_code, group in groupby(flow.lines, lambda line: line.mono):
            if is_code and self.looks.tells_code:
                self._code(list(group), flow)
            else:
                self._text(list(group), flow)

    def _code(self, lines: list[Line], flow: Flow) -> None:
        last = self.found[-1].lines[-1] if self._is_in(Kind.CODE) else None
        rows = list(map(joined, rows_of(lines)))
        if last is None or (last.base - rows[0].base) > _FAR * last.size:
            self.found.append(Stretch(Kind.CODE))
        self.found[-1].lines += rows
        self.last, self.edges = None, flow

    def _text(self, lines: Sequence[Line], flow: Flow) -> None:
        told = [each for each in parted(lines) if isinstance(each, Grid) or not is_sign(each.text)]
        for place, each in enumerate(told):
            following = told[place + 1] if place + 1 < len(told) else None
            if isinstance(each, Grid):
                lines = [line for row in each.rows for cell in row for line in cell]
                self.found.append(Stretch(Kind.GRID, lines, grid=each))
                self.last = None
            else:
                after = following.text if isinstance(following, Line) else ""
                self._line(each, after, flow)

    def _line(self, line: Line, after: str, flow: Flow) -> None:
        begins = self._begins(line, flow)
        stretch = self._headed(line, after, flow, begins=begins) or self._item(line, begins=begins)
        if stretch is None and begins:
            stretch = Stretch(Kind.PARAGRAPH)
        if stretch:
            self.found.append(stretch)
        self.found[-1].lines.append(line)
        self.last, self.edges = line, flow

    def _headed(self, line: Line, after: str, flow: Flow, *, begins: bool) -> Stretch | None:
        """Return a stretch for a line that is a heading, and the first of one."""
        if is_leader(line.text):
            return Stretch(Kind.CONTENTS)
        if line.is_item or bullet(line.text):
            return None
        if level := self.looks.level(line):
            if self._is_in(Kind.HEADING) and self.found[-1].level == level and not begins:
                return None
            ended = self.last is None or ends_sentence(self.last.text)
            return Stretch(Kind.HEADING, level=level) if begins or ended else None
        if self._is_plain_head(line, after, flow):
            numbered = bool(head_number(line.text))
            level = len(self.looks.sizes) + 2
            return Stretch(Kind.HEADING, level=min(level, 6)) if numbered else Stretch(Kind.SHORT)
        return None

    def _is_plain_head(self, line: Line, after: str, flow: Flow) -> bool:
        """Tell whether a line that looks like text is a heading: short, and text follows."""
        text = line.text
        if ends_sentence(text) or text[:1].islower() or ": " in text or not has_letters(text):
            return False
        is_short = line.width < _HALF * (flow.right - flow.left)
        if not is_short or not after or after[:1].islower() or text.endswith(("-", ",", ";")):
            return False
        ended = self.last is not None and ends_sentence(self.last.text)
        if self.last is not None and self.last.text.endswith(":"):
            ended = self._is_far_below(self.last, line)  # else it is what the colon announces
        return bool(head_number(text)) or (ended and not bullet(text) and not number(text))

    def _item(self, line: Line, *, begins: bool) -> Stretch | None:
        if line.is_item:
            return Stretch(Kind.ITEM)
        if sign := bullet(line.text):
            before = self.found[-1].sign if self._is_in(Kind.ITEM) else ""
            if begins or is_strong(sign) or before[:1] == sign[:1]:
                return Stretch(Kind.ITEM, sign=sign)
        elif (sign := number(line.text)) and (begins or self._is_next(line, sign)):
            return Stretch(Kind.ITEM, sign=sign)
        return None

    def _is_next(self, line: Line, sign: str) -> bool:
        """Tell whether an item stands below one with such a sign."""
        items = [each for each in self.found[-20:] if each.sign and not bullet(each.sign + "x")]
        return any(abs(each.left - line.left) < line.size and sign != each.sign for each in items)

    def _is_in(self, kind: Kind) -> bool:
        return bool(self.found) and self.found[-1].kind is kind

    def _begins(self, line: Line, flow: Flow) -> bool:
        """Tell whether a line begins something new."""
        last, edges = self.last, self.edges
        if (
            last is None
            or edges is None
            or line.is_item
            or self._is_in(Kind.CONTENTS)
            or self._is_in(Kind.SHORT)
        ):
            return True
        if abs(line.size - last.size) > _OTHER_SIZE * last.size:
            return True
        if is_divided(last.text, line.text) and not self._is_far_below(last, line):
            return False
        ended, forced = ends_sentence(last.text), _is_forced(last, line, edges)
        if line.bold != last.bold and (ended or forced or self._is_in(Kind.HEADING)):
            return True
        if edges is not flow:
            return ended or self._is_in(Kind.HEADING) or (forced and not line.text[:1].islower())
        if self._is_far_below(last, line):
            return True
        if self._is_in(Kind.HEADING):
            return bool(head_number(line.text)) or (forced and not _are_centred(last, line))
        return self._is_parted(last, line, flow, ended=ended, forced=forced)

    def _is_far_below(self, last: Line, line: Line) -> bool:
        step = (last.base - line.base) / line.size
        return step > _ROOM * self.looks.pitch and not (self._is_in(Kind.HEADING) and step < 2)

    def _is_parted(self, last: Line, line: Line, flow: Flow, *, ended: bool, forced: bool) -> bool:
        """Tell whether a line at the usual distance begins something new."""
        text = line.text
        if forced and (ended or not text[:1].islower()):
            return True
        if forced and last.text.endswith(_OPENS) and bool(bullet(text) or number(text)):
            return True
        indented = line.left > last.left + _INDENT * line.size
        if self._is_in(Kind.ITEM):
            inner = self._inner()
            return ended and line.left < inner - _INDENT * line.size and forced
        return ended and indented and line.left > flow.left + _INDENT * line.size

    def _inner(self) -> float:
        """Return where the text of the last item begins."""
        words = self.found[-1].lines[0].words
        return words[1].left if len(words) > 1 else words[0].left


def _is_forced(last: Line, line: Line, flow: Flow) -> bool:
    """Tell whether a line ends though the first word of the next would have fitted in."""
    first = min(line.words, key=lambda word: word.left)
    needed = first.right - first.left + _SLACK * line.size
    return last.right + needed < flow.right


def _are_centred(one: Line, other: Line) -> bool:
    """Tell whether two lines of different length have one middle."""
    middles = one.left + one.right, other.left + other.right
    return abs(middles[0] - middles[1]) < 2 * _CENTRED and abs(one.left - other.left) > _CENTRED
