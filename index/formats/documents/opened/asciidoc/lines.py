"""Lines of AsciiDoc brought to blocks of HTML: headings, lists, tables, code, admonitions."""

import re
from collections.abc import Iterator
from html import escape

from index.formats.documents.opened.asciidoc import patterns
from index.formats.documents.opened.asciidoc.attributes import Attributes, is_blank
from index.formats.documents.opened.asciidoc.inline import InlineWriter
from index.formats.documents.opened.asciidoc.tables import Table
from index.formats.documents.opened.asciidoc.told import Told


class LineWriter:
    """Writes lines as HTML; `title`, `author` and `revised` are those of their header."""

    def __init__(self, inline: InlineWriter, attributes: Attributes) -> None:
        self.title = ""
        self.author = ""
        self.revised = ""
        self._inline = inline
        self._attributes = attributes
        self._lines: list[str] = []
        self._at = 0

    def document(self, lines: list[str]) -> str:
        """Return a whole text, whose header is told apart."""
        self._lines, self._at = list(self._attributes.shown(lines)), 0
        self._header()
        return "".join(self._blocks())

    def inner(self, lines: list[str]) -> str:
        """Return lines that are within a block, or a cell of a table."""
        before = self._lines, self._at
        self._lines, self._at = lines, 0
        try:
            return "".join(self._blocks())
        finally:
            self._lines, self._at = before

    def _header(self) -> None:
        while self._at < len(self._lines) and self._attributes.take(self._lines[self._at]):
            self._at += 1
        heading = patterns.HEADING.match(self._peek())
        if not heading or len(heading["marks"]) > 1:
            return
        self.title = heading["text"]
        self._at += 1
        for pattern in (patterns.AUTHOR, patterns.REVISION):
            line = self._peek().strip()
            if line and not line.startswith((":", "//")) and pattern.match(line):
                if pattern is patterns.AUTHOR:
                    self.author = re.sub(r"\s*<[^<>]*>", "", line).replace(";", ",")
                else:
                    self.revised = line.rpartition(",")[2].partition(":")[0].strip()
                self._at += 1
        while self._peek().strip() and self._attributes.take(self._peek()):
            self._at += 1

    def _peek(self) -> str:
        return self._lines[self._at] if self._at < len(self._lines) else ""

    def _blocks(self) -> Iterator[str]:
        told = Told()
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if (
                self._attributes.take(line)
                or patterns.RULE.match(line)
                or self._is_about_a_block(line, told)
            ):
                self._at += 1
            else:
                yield self._block(line, told)
                told = Told()

    def _is_about_a_block(self, line: str, told: Told) -> bool:
        if patterns.ANCHOR.match(line.strip()):
            return True
        if attributes := patterns.BLOCK_ATTRIBUTES.match(line.strip()):
            told.take(attributes["told"])
            return True
        if (title := patterns.TITLE.match(line)) and not patterns.FENCE.match(line):
            told.title = title["text"]
            return True
        return False

    def _block(self, line: str, told: Told) -> str:
        caption = f"<p><strong>{self._inline.html(told.title)}</strong></p>" if told.title else ""
        if patterns.DIRECTIVE.match(line):
            self._at += 1
            shown = f"<figure><figcaption>{self._inline.html(told.title)}</figcaption></figure>"
            return shown if told.title and patterns.CAPTIONED.match(line) else ""
        if fence := patterns.FENCE.match(line):
            return self._fenced(fence["mark"], told, caption)
        if patterns.TABLE.match(line.strip()):
            return self._table(line.strip(), told)
        if heading := self._heading(line):
            return heading
        if patterns.is_item(line):
            return caption + self._list()
        return caption + self._paragraph(told)

    def _heading(self, line: str) -> str:
        if heading := patterns.HEADING.match(line):
            self._at += 1
            level = len(heading["marks"])
            return f"<h{level}>{self._inline.html(heading['text'])}</h{level}>"
        below = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        mark = below[:1]
        is_underlined = mark in patterns.UNDERLINES and set(below.rstrip()) == {mark}
        if is_underlined and abs(len(below.rstrip()) - len(line.rstrip())) <= 1 and len(line) > 2:
            self._at += 2
            level = patterns.UNDERLINES[mark]
            return f"<h{level}>{self._inline.html(line.strip())}</h{level}>"
        return ""

    def _until(self, mark: str) -> list[str]:
        """Take the lines up to one that is `mark`, and that one."""
        self._at += 1
        begun = self._at
        while self._at < len(self._lines) and self._lines[self._at].rstrip() != mark:
            self._at += 1
        found = self._lines[begun : self._at]
        self._at += 1
        return found

    def _fenced(self, mark: str, told: Told, caption: str) -> str:
        lines = self._until(mark)
        kind = mark[0] if mark != "--" else "--"
        if kind == "/" or kind == "+" or told.style in patterns.NO_TEXT:
            return ""
        if (kind in "-.`" and mark != "--") or told.style in patterns.CODE_STYLES:
            return caption + _code(lines)
        if told.style == "verse":
            return f"<blockquote><p>{'<br>'.join(map(self._inline.html, lines))}</p></blockquote>"
        return caption + self._wrapped(self.inner(lines), told, is_quote=kind == "_")

    def _wrapped(self, inner: str, told: Told, *, is_quote: bool) -> str:
        if told.style in patterns.ADMONITIONS:
            label = f"<strong>{told.style.capitalize()}:</strong> "
            return (
                inner.replace("<p>", f"<p>{label}", 1)
                if "<p>" in inner
                else f"<p>{label}</p>{inner}"
            )
        if is_quote or told.style == "quote":
            by = ", ".join(filter(None, (told.named.get("2"), told.named.get("3"))))
            attribution = f"<p>— {self._inline.html(by)}</p>" if by else ""
            return f"<blockquote>{inner}{attribution}</blockquote>"
        return inner

    def _table(self, mark: str, told: Told) -> str:
        separator = {"|": "|", ",": ",", ":": ":", "!": "!"}[mark[0]]
        title = self._inline.html(told.title) if told.title else ""
        table = Table(self._until(mark), told.named, told.options, separator)
        return table.html(title, self._inline.html, self.inner)

    def _paragraph(self, told: Told) -> str:
        lines = self._gathered()
        if told.style in patterns.NO_TEXT:
            return ""
        if told.style in patterns.CODE_STYLES or (
            lines[0].startswith((" ", "\t")) and not told.style
        ):
            return _code(lines)
        if admonition := patterns.ADMONITION.match(lines[0]):
            told.style, lines[0] = admonition["name"].lower(), admonition["text"]
        inner = f"<p>{self._text(lines)}</p>"
        return self._wrapped(inner, told, is_quote=False)

    def _gathered(self) -> list[str]:
        """Take the lines of a paragraph, up to a blank one or a block."""
        found = [self._lines[self._at]]
        self._at += 1
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip() or patterns.FENCE.match(line) or patterns.TABLE.match(line.strip()):
                break
            if patterns.BLOCK_ATTRIBUTES.match(line) or patterns.CALLOUT.match(line):
                break
            self._at += 1
            if not (line.startswith("//") and not line.startswith("///")):
                found.append(line)
        return found

    def _text(self, lines: list[str]) -> str:
        """Return lines as one text; " +" at the end of a line breaks it."""
        joined = "\n".join(line.strip() for line in lines)
        return re.sub(r"(?m) \+$", "<br>", self._inline.html(joined))

    def _list(self) -> str:
        """Take items as long as they come, also those behind blank lines, and what is joined."""
        made: list[str] = []
        open_marks: list[tuple[str, str]] = []  # the mark of each list, and the tag of its items
        while self._at < len(self._lines):
            line = self._lines[self._at]
            item, term = patterns.ITEM.match(line), patterns.TERM.match(line)
            callout = patterns.CALLOUT.match(line)
            if not (item or term or callout):
                break
            mark, lists, tag = _kind_of(item, term)
            self._open(made, open_marks, mark, lists, tag)
            if term and not item:
                made.append(f"<dt>{self._inline.html(term['term'])}</dt>")
            said = [(item or callout or term)["text"] or ""]  # type: ignore[index]
            self._at += 1
            made.append(f"<{tag}>{self._item_text(said)}{self._joined()}")
        while open_marks:
            _close(made, open_marks)
        return "".join(made)

    def _open(
        self,
        made: list[str],
        open_marks: list[tuple[str, str]],
        mark: str,
        lists: str,
        tag: str,
    ) -> None:
        marks = [each for each, _ in open_marks]
        if mark in marks:
            while open_marks[-1][0] != mark:
                _close(made, open_marks)
            made.append(f"</{tag}>")
            return
        if len(open_marks) >= patterns.DEEPEST:
            _close(made, open_marks)
        made.append(f"<{lists}>")
        open_marks.append((mark, tag))

    def _item_text(self, said: list[str]) -> str:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            ends = not line.strip() or line.strip() == "+" or patterns.FENCE.match(line)
            if (
                ends
                or patterns.ITEM.match(line)
                or patterns.TERM.match(line)
                or patterns.CALLOUT.match(line)
            ):
                break
            if patterns.BLOCK_ATTRIBUTES.match(line.strip()) or patterns.TABLE.match(line.strip()):
                break
            self._at += 1
            if not line.startswith("//"):
                said.append(line)
        if checked := patterns.CHECKED.match(said[0]):
            box = "☐" if checked["mark"] == " " else "☑"
            said[0] = f"{box} {said[0][checked.end() :]}"
        return self._text(said).strip()

    def _joined(self) -> str:
        """Return the blocks that a "+" joins to an item, and go on to the next item."""
        made = []
        while self._peek().strip() == "+":
            self._at += 1
            told = Told()
            while self._is_about_a_block(self._peek(), told):
                self._at += 1
            if self._peek().strip():
                made.append(self._block(self._peek(), told))
        behind = self._at
        while behind < len(self._lines) and is_blank(self._lines[behind]):
            behind += 1
        following = self._lines[behind] if behind < len(self._lines) else ""
        if (
            patterns.ITEM.match(following)
            or patterns.TERM.match(following)
            or following.strip() == "+"
        ):
            self._at = behind
        return "".join(made)


def _kind_of(item: re.Match[str] | None, term: re.Match[str] | None) -> tuple[str, str, str]:
    """Return what tells lists of one kind and depth from others, the list's tag, the item's."""
    if item:
        mark = item["mark"]
        if mark[0] in "*-":
            return mark, "ul", "li"
        number = item["number"]
        return ("1.", f'ol start="{number}"', "li") if number else (mark, "ol", "li")
    return (term["mark"], "dl", "dd") if term else ("<1>", "ol", "li")


def _close(made: list[str], open_marks: list[tuple[str, str]]) -> None:
    mark, tag = open_marks.pop()
    lists = "dl" if tag == "dd" else "ul" if mark[0] in "*-" else "ol"
    made.append(f"</{tag}></{lists}>")


def _code(lines: list[str]) -> str:
    text = "\n".join(patterns.CALLOUT_SIGN.sub("", line) for line in lines).strip("\n")
    return f"<pre>{escape(text, quote=False)}</pre>"
