"""Letters of a page by PDFium: what each is, where it stands and how it is set."""

import ctypes
import math
import re
from collections.abc import Iterator
from itertools import groupby
from sys import intern
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from index.formats.documents.pdf.line import Word
from index.formats.documents.pdf.page.meaning import meant
from index.formats.markup import lowered, raised

_HYPHENS = "\x02\ufffe"  # what the library puts where a line ends within a word
Box = tuple[float, float, float, float]

_LINE = re.compile(f"[^\n{_HYPHENS}]+[{_HYPHENS}]?")
_WORD = re.compile(r"\S+")
_ODD = re.compile("[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufff0-\uffff]")
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_MONO = re.compile(r"courier|mono|consola|typewriter|cmtt|menlo|inconsolata", re.IGNORECASE)
_FIXED_WIDTH, _FORCED_BOLD = 1, 1 << 18  # among the flags of a font
_QUARTER, _TURNED = 90, 5  # degrees
_RISE, _FALL = 0.2, 0.1  # of the letters' size: what is further from the line is off it
_BESIDE, _WIDE, _OVER = 0.35, 0.95, 0.5  # of it: one line, a gap wider than between words, a kern
_LONGEST_NAME = 200


class Style(NamedTuple):
    """How letters are set: their size in points, how far they are turned in degrees, their look."""

    size: float
    angle: int
    bold: bool
    mono: bool


class Placed(NamedTuple):
    """A word as drawn: its edges along its line, and the line's height across it.

    `ends_off` when its last letter is raised or lowered.
    """

    word: Word
    base: float
    style: Style
    ends_off: bool = False


class DrawnPage:
    """The letters of a page. It is closed when this is left."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page.get_textpage()
        self._raw = self._page.raw
        self._box = [ctypes.c_double() for _ in range(4)]
        self._at = [ctypes.c_double() for _ in range(2)]
        self._matrix = pdfium.FS_MATRIX()
        self._flags = ctypes.c_int()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._styles: dict[int, tuple[Style, float]] = {}
        self.text = self._characters()

    def __enter__(self) -> "DrawnPage":
        return self

    def __exit__(self, *_: object) -> None:
        self._page.close()

    def lines(self) -> Iterator[list[Placed]]:
        """Yield the words of each line, in the order in which the file draws them."""
        found: list[Placed] = []
        for line in _LINE.finditer(self.text):
            words = _WORD.finditer(self.text, line.start(), line.end())
            placed = [self._placed(match.start(), match.end()) for match in words]
            placed = [each for each in placed if each.style.size > 0]
            if placed and found and _goes_on(found[-1], placed[0]):
                if not line[0][0].isspace():
                    placed[0] = _fused(found.pop(), placed[0])
                found += placed
            else:
                yield found
                found = placed
        yield found

    def _characters(self) -> str:
        """Return one character for each that the library counts, so that places hold."""
        count = self._page.count_chars()
        text: str = self._page.get_text_range()
        if len(text) != count:
            codes = [pdfium.FPDFText_GetUnicode(self._raw, i) for i in range(count)]
            text = "".join(chr(code) if code <= 0x10FFFF else "\0" for code in codes)
        unmapped, raw = pdfium.FPDFText_HasUnicodeMapError, self._raw
        wrong = {i for i in range(count) if unmapped(raw, i) == 1}
        if not wrong and not _ODD.search(text):
            return text.replace("\r", "\n")
        return "".join(self._meant(i, char, unmapped=i in wrong) for i, char in enumerate(text))

    def _meant(self, i: int, char: str, *, unmapped: bool) -> str:
        if not unmapped and char in "\r\n\u2028\u2029":
            return "\n"
        if char in _HYPHENS and pdfium.FPDFText_IsHyphen(self._raw, i) == 1:
            return char
        return meant(char, unmapped=unmapped)

    def _placed(self, start: int, end: int) -> Placed:
        style, base = self._set(start)
        first = last = self._box_of(start)
        if end - start > 1:
            last = self._box_of(end - 1)
        text = self.text[start:end]
        ends_off = False
        high = base + _RISE * style.size
        behind = (i for i in range(start + 1, end) if i == end - 1 or self.text[i].isdigit())
        is_off = first[2] > high or any(self._off(i, style, base) for i in behind)
        if is_off and not style.angle:
            text, style, base = self._levelled(start, end)
            ends_off = self._off(end - 1, style, base) != 0
        left, right = _edges(first, last, style.angle)
        if text[-1] in _HYPHENS:
            text = f"{text[:-1]}-"
        return Placed(Word(intern(_whole(text)), left, right), base, style, ends_off)

    def _levelled(self, start: int, end: int) -> tuple[str, Style, float]:
        """Return a word of which letters may be off the line, and how its larger ones are set."""
        told = {i: self._set(i) for i in range(start, end)}
        style = max((each for each, _ in told.values()), key=lambda each: each.size)
        base = min(base for each, base in told.values() if each.size == style.size)
        text = ""
        for off, group in groupby(told, lambda i: self._off(i, style, base)):
            places = list(group)
            part = self.text[places[0] : places[-1] + 1]
            text += raised(part, text[-1:]) if off > 0 else lowered(part) if off else part
        return text, style, base

    def _off(self, i: int, style: Style, base: float) -> int:
        """Return 1 for a letter that is raised above a line, -1 for a digit below it, else 0."""
        if self.text[i].isalnum() and self._box_of(i)[2] > base + _RISE * style.size:
            return 1
        low = base - _FALL * style.size
        return -1 if self.text[i].isdigit() and self._set(i)[1] < low else 0

    def _box_of(self, i: int) -> Box:
        """Return left, right, bottom and top of a character."""
        left, right, bottom, top = self._box
        pdfium.FPDFText_GetCharBox(self._raw, i, left, right, bottom, top)
        return left.value, right.value, bottom.value, top.value

    def _set(self, i: int) -> tuple[Style, float]:
        """Return how a character is set, and the height of its line."""
        drawn = pdfium.FPDFText_GetTextObject(self._raw, i)
        key = ctypes.addressof(drawn.contents) if drawn else 0
        found = self._styles.get(key)
        if found is None:
            style = self._looked_up(i)
            x, y = self._at
            pdfium.FPDFText_GetCharOrigin(self._raw, i, x, y)
            found = self._styles[key] = style, _height(x.value, y.value, style.angle)
        return found

    def _looked_up(self, i: int) -> Style:
        size, angle = pdfium.FPDFText_GetFontSize(self._raw, i), 0
        if pdfium.FPDFText_GetMatrix(self._raw, i, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d)
            angle = round(math.degrees(math.atan2(self._matrix.b, self._matrix.a)))
        pdfium.FPDFText_GetFontInfo(self._raw, i, self._name, _LONGEST_NAME, self._flags)
        font = self._name.value.decode("utf-8", "replace")
        bold = bool(_BOLD.search(font)) or bool(self._flags.value & _FORCED_BOLD)
        nearest = _QUARTER * round(angle / _QUARTER)
        angle = nearest if abs(nearest - angle) < _TURNED else angle
        mono = bool(_MONO.search(font)) or bool(self._flags.value & _FIXED_WIDTH)
        return Style(round(size, 1), angle % (4 * _QUARTER), bold, mono)


def _goes_on(one: Placed, other: Placed) -> bool:
    """Tell whether a line goes on behind what is off it, where the library begins another."""
    size = max(one.style.size, other.style.size)
    near = abs(one.base - other.base) < _BESIDE * size and one.style.angle == other.style.angle
    gap = other.word.left - one.word.right
    return one.ends_off and near and -_OVER * size < gap < _WIDE * size


def _fused(one: Placed, other: Placed) -> Placed:
    text = intern(one.word.text + other.word.text)
    word = Word(text, one.word.left, other.word.right)
    return one._replace(word=word, ends_off=other.ends_off)


def _height(x: float, y: float, angle: int) -> float:
    """Return the height of a line, as it is read, by a point on it."""
    if angle == _QUARTER:
        return -x
    if angle == 3 * _QUARTER:
        return x
    return -y if angle == 2 * _QUARTER else y


def _edges(one: Box, other: Box, angle: int) -> tuple[float, float]:
    """Return where a word begins and ends along its line."""
    if angle == _QUARTER:
        return min(one[2], other[2]), max(one[3], other[3])
    if angle == 2 * _QUARTER:
        return -max(one[1], other[1]), -min(one[0], other[0])
    if angle == 3 * _QUARTER:
        return -max(one[3], other[3]), -min(one[2], other[2])
    return (one[0], other[1]) if one[0] <= other[0] else (other[0], one[1])


def _whole(text: str) -> str:
    """Return text without halves of characters."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
