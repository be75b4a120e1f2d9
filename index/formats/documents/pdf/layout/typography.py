"""Typography of a file: the sizes of its text and of its headings."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.formats.documents.pdf.layout.signs import ends_sentence, head_number
from index.formats.documents.pdf.line import Line, pitch

_LARGER = 1.09  # than the text: the least that a reader sees
_LONGEST, _LONGEST_BOLD = 200, 120  # characters of a heading
_MOST_BOLD = 0.4  # of a text: where more is bold, that means nothing
_MOST_CODE = 0.6
_MOST_LEVELS = 4
_FEWEST_CAPITALS = 5
_SMALLEST = 0.9
_APART = 0.5  # points: two sizes that differ by less are one
_OPEN_ENDS = (",", ";")


@dataclass(frozen=True, slots=True)
class Typography:
    """The size of the text, and how far its lines are apart for letters of size 1.

    `sizes` are those of headings, largest first; `tells_bold`: what is bold stands out, and
    `tells_code`: what is set in letters of one width is code.
    """

    size: float
    pitch: float
    sizes: Sequence[float]
    tells_bold: bool
    tells_code: bool

    def level(self, line: Line) -> int:
        """Return the level of the heading that a line is by its looks, 0 for text."""
        text = line.text
        if not any(map(str.isalpha, text)) or text.endswith(_OPEN_ENDS):
            return 0
        above = len(self.sizes)
        if line.size >= _LARGER * self.size and len(text) <= _LONGEST:
            level = next(i for i, size in enumerate(self.sizes, 1) if line.size >= size - _APART)
        elif self._is_bold_head(line) or _is_capital(text):
            level = above + 1
        else:
            return 0
        deeper = head_number(text).strip(".)").count(".") if level > above else 0
        return min(level + deeper, 6)

    def _is_bold_head(self, line: Line) -> bool:
        text = line.text
        if not (self.tells_bold and line.bold) or line.size < _SMALLEST * self.size:
            return False
        ends = ends_sentence(text) and not text.endswith(("?", "?”"))
        return len(text) <= _LONGEST_BOLD and not ends and not text[0].islower()


def typography(lines: Sequence[Line]) -> Typography:
    """Return how the lines of a file are set."""
    letters: Counter[float] = Counter()
    bold = mono = 0
    for line in lines:
        letters[line.size] += len(line.text)
        bold += len(line.text) if line.bold else 0
        mono += len(line.text) if line.mono else 0
    size = letters.most_common(1)[0][0] if letters else 10.0
    usual = pitch([line for line in lines if line.size == size])
    return Typography(
        size,
        usual,
        _heading_sizes(lines, size),
        tells_bold=bold <= _MOST_BOLD * letters.total(),
        tells_code=mono <= _MOST_CODE * letters.total(),
    )


def _heading_sizes(lines: Iterable[Line], size: float) -> list[float]:
    """Return the sizes of headings, largest first, without those that can't be told apart."""
    found: list[float] = []
    for each in sorted({line.size for line in lines if line.size >= _LARGER * size}, reverse=True):
        if not found or found[-1] - each > _APART:
            found.append(each)
    return found if len(found) <= _MOST_LEVELS else [*found[: _MOST_LEVELS - 1], _LARGER * size]


def _is_capital(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return text.isupper() and letters >= _FEWEST_CAPITALS and not ends_sentence(text)
