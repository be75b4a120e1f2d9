"""Tables of AsciiDoc as tables of HTML."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

_CELL = (
    r"(?:(?:^|(?<=\s))(?P<repeat>\d{1,2}\*)?(?P<span>(?:\d{1,2})?(?:\.\d{1,2})?\+)?"
    r"(?:[<^>]?(?:\.[<^>])?)(?P<style>[adehlmsv]?))?(?<!\\)"
)
_COLUMNS = re.compile(r"(?:(?P<count>\d{1,2})\*)?[^,;]*")
_MOST = 60

Inline = Callable[[str], str]
Blocks = Callable[[list[str]], str]


class Table:
    """The lines between two marks of a table, cut into cells."""

    def __init__(
        self,
        lines: Sequence[str],
        named: Mapping[str, str],
        options: Sequence[str],
        separator: str,
    ) -> None:
        self._lines = lines
        self._named = named
        self._separator = {"csv": ",", "dsv": ":", "tsv": "\t"}.get(
            named.get("format", ""), separator
        )
        told = f"{named.get('options', '')},{named.get('opts', '')},{','.join(options)}"
        self._has_header = "header" in told or (self._seems_headed() and "noheader" not in told)

    def _seems_headed(self) -> bool:
        """Whether the first line holds cells and a blank one follows: that is a header."""
        filled = [number for number, line in enumerate(self._lines) if line.strip()]
        return (
            bool(filled) and filled[0] == 0 and len(self._lines) > 1 and not self._lines[1].strip()
        )

    def html(self, title: str, inline: Inline, blocks: Blocks) -> str:
        """Return the table with this caption."""
        rows = list(self._rows())
        if not rows:
            return ""
        caption = f"<caption>{title}</caption>" if title else ""
        made = [
            "<tr>"
            + "".join(
                cell.html("th" if number == 0 and self._has_header else "", inline, blocks)
                for cell in row
            )
            + "</tr>"
            for number, row in enumerate(rows)
        ]
        return f"<table>{caption}{''.join(made)}</table>"

    def _rows(self) -> Iterator[list["_Cell"]]:
        if self._separator not in "|!":
            lines = (line for line in self._lines if line.strip())
            for values in csv.reader(lines, delimiter=self._separator):
                yield [_Cell(each.strip()) for each in values[:_MOST]]
            return
        cells = list(self._cells())
        width = self._width(cells)
        row: list[_Cell] = []
        filled, taken = 0, [0] * width
        for cell in cells:
            while filled < width and taken[filled]:
                taken[filled] -= 1
                filled += 1
            row.append(cell)
            for column in range(filled, min(filled + cell.columns, width)):
                taken[column] = cell.rows - 1
            filled += cell.columns
            if filled >= width:
                yield row
                row, filled = [], 0
        if row:
            yield row

    def _width(self, cells: Sequence["_Cell"]) -> int:
        if told := self._named.get("cols", ""):
            counts = (_COLUMNS.match(each.strip()) for each in re.split(r"[,;]", told))
            return max(1, min(_MOST, sum(int(each["count"] or 1) for each in counts if each)))
        first = [cell.columns for cell in cells if cell.line == 0]
        return max(1, min(_MOST, sum(first)))

    def _cells(self) -> Iterator["_Cell"]:
        pattern = re.compile(_CELL + re.escape(self._separator))
        current: _Cell | None = None
        begun = next((number for number, line in enumerate(self._lines) if line.strip()), 0)
        for number, line in enumerate(self._lines):
            found = list(pattern.finditer(line))
            head = line[: found[0].start()] if found else line
            if current:
                current.lines.append(head)
            for each, following in zip(found, [*found[1:], None], strict=False):
                text = line[each.end() : following.start() if following else len(line)]
                for _ in range(int((each["repeat"] or "1*")[:-1])):
                    if current:
                        yield current
                    current = _Cell(text, number - begun, each["span"] or "", each["style"] or "")
        if current:
            yield current


class _Cell:
    """One cell: its lines, how far it reaches, and what its letter says of it."""

    def __init__(self, text: str, line: int = 0, span: str = "", style: str = "") -> None:
        self.lines = [text]
        self.line = line
        columns, _, rows = span.removesuffix("+").partition(".")
        self.columns = max(1, min(_MOST, int(columns or 1)))
        self.rows = max(1, min(_MOST, int(rows or 1)))
        self._style = style

    def html(self, tag: str, inline: Inline, blocks: Blocks) -> str:
        tag = tag or ("th" if self._style == "h" else "td")
        spans = "".join(
            f' {name}="{count}"'
            for name, count in (("colspan", self.columns), ("rowspan", self.rows))
            if count > 1
        )
        lines = [line.replace("\\|", "|") for line in self.lines]
        if self._style == "a":
            inner = blocks([line.strip() for line in lines])
        else:
            parts = re.split(r"\n\s*\n", "\n".join(line.strip() for line in lines).strip())
            inner = "<br>".join(inline(" ".join(part.split())) for part in parts)
        return f"<{tag}{spans}>{inner}</{tag}>"
