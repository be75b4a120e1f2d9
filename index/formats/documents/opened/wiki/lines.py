"""Lines of wikitext, with its inline marks as HTML, brought to blocks of HTML."""

import re
from collections.abc import Sequence

from index.formats.documents.opened.wiki.signs import BLOCK, GAP, SIGNS

_LISTED = re.compile(rf"(?P<marks>[{''.join(SIGNS.values())}]+)\s*(?P<text>.*)", re.DOTALL)
_BLOCK = re.compile(rf"{BLOCK}(\d+){BLOCK}")
_EMPTY = re.compile(rf"\s?\({GAP}+\)")
_MISSING = re.compile(rf"(?<=[^\s{GAP}>]) {GAP}+(?=\s*[^\s<{GAP}])")
_TAGS = {
    SIGNS["*"]: ("ul", "li"),
    SIGNS["#"]: ("ol", "li"),
    SIGNS[";"]: ("dl", "dt"),
    SIGNS[":"]: ("dl", "dd"),
}
_DEEPEST = 12


def blocks_of(lines: str, whole: Sequence[str]) -> str:
    """Return lines as HTML; `whole` are the blocks that stand in them as signs.

    Where a template was one of the words of a line, an ellipsis says that some are missing.
    """
    lines = _MISSING.sub(" …", _EMPTY.sub("", lines)).replace(GAP, "")
    writer = _LineWriter(whole)
    for line in lines.split("\n"):
        writer.line(line)
    return writer.done()


class _LineWriter:
    def __init__(self, whole: Sequence[str]) -> None:
        self._whole = whole
        self._made: list[str] = []
        self._paragraph: list[str] = []
        self._marks = ""
        self._is_code = False

    def line(self, line: str) -> None:
        """Write one line."""
        if listed := _LISTED.match(line.lstrip()):
            self._end_paragraph()
            self._item(listed["marks"][:_DEEPEST], listed["text"].strip())
            return
        if block := _BLOCK.fullmatch(line.strip()):
            if not _continues(self._whole[int(block[1])]):
                self._to("")
            self._end_paragraph()
            self._made.append(self._inserted(line.strip()))
            return
        self._to("")
        is_code = line.startswith(" ") and bool(line.strip())
        if not line.strip() or is_code != self._is_code:
            self._end_paragraph()
        if line.strip():
            self._is_code = is_code
            self._paragraph.append(line[1:] if is_code else line.strip())

    def done(self) -> str:
        """Return all that was written."""
        self._end_paragraph()
        self._to("")
        return "".join(self._made)

    def _end_paragraph(self) -> None:
        if self._paragraph:
            tag = "pre" if self._is_code else "p"
            text = self._inserted("\n".join(self._paragraph))
            self._made.append(f"<{tag}>{text}</{tag}>")
        self._paragraph, self._is_code = [], False

    def _item(self, marks: str, text: str) -> None:
        """Write an item; one whose marks end in ":" within a list goes on with the one above."""
        text = self._inserted(text)
        if set(marks) == {SIGNS[":"]} and not self._marks.startswith(SIGNS[";"]):
            self._to("")
            self._made.append(f"<p>{text}</p>")
            return
        above = marks[:-1]
        if marks[-1] == SIGNS[":"] and above and self._marks.startswith(above):
            self._close(len(above))
            self._made.append(f"<br>{text}")
            return
        self._to(marks)
        term, _, meaning = text.partition(SIGNS[":"]) if marks[-1] == SIGNS[";"] else (text, "", "")
        self._made.append(term.strip())
        if meaning:
            self._to(marks[:-1] + SIGNS[":"])
            self._made.append(meaning.strip())

    def _to(self, marks: str) -> None:
        """Close and open lists until those of `marks` are open, with a new item in the last."""
        common = 0
        while common < min(len(marks), len(self._marks)) and (
            _TAGS[marks[common]][0] == _TAGS[self._marks[common]][0]
        ):
            common += 1
        self._close(common)
        if common and common == len(marks):
            self._made.append(f"</{_TAGS[self._marks[common - 1]][1]}>")
            self._made.append(f"<{_TAGS[marks[-1]][1]}>")
        for mark in marks[common:]:
            self._made.append(f"<{_TAGS[mark][0]}><{_TAGS[mark][1]}>")
        self._marks = marks

    def _close(self, depth: int) -> None:
        """Close the lists within the first `depth` ones."""
        for mark in reversed(self._marks[depth:]):
            self._made.append(f"</{_TAGS[mark][1]}></{_TAGS[mark][0]}>")
        self._marks = self._marks[:depth]

    def _inserted(self, text: str) -> str:
        return _BLOCK.sub(lambda found: self._whole[int(found[1])], text)


def _continues(block: str) -> bool:
    """Whether a block may stand within a list: code and pictures do."""
    return block.startswith(("<pre", "<figure"))
