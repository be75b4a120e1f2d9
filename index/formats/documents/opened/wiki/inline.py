"""Writes nodes of wikitext as HTML, with signs where a line of a list begins."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from html import escape

import mwparserfromhell
from mwparserfromhell import nodes
from mwparserfromhell.wikicode import Wikicode

from index.formats.documents.opened.wiki.lines import blocks_of
from index.formats.documents.opened.wiki.signs import BAR, BLOCK, GAP, SIGNS
from index.formats.documents.opened.wiki.templates import shown, words

_SAME = {
    **{tag: tag for tag in ("b", "i", "u", "s", "del", "sup", "sub", "code", "kbd", "samp", "var")},
    "strike": "s",
    "tt": "code",
    "strong": "b",
    "em": "i",
    "q": "q",
    "ins": "span",
    "br": "br",
}
_NO_TEXT = words(
    """
    references templatestyles imagemap timeline score hiero graph mapframe maplink categorytree
    inputbox includeonly section indicator style script
    """
)
_OWN_BLOCK = frozenset(("div", "blockquote", "center", "p", "poem", "hr", "ul", "ol", "dl"))
_FILES = re.compile(
    r"(?:file|image|media|datei|bild|fichier|archivo|imagen|ficheiro|imagem|bestand|afbeelding"
    r"|plik|fil|tiedosto|soubor|fájl|fișier|dosya|файл|изображение|зображення|αρχείο|文件|ファイル"
    r"|파일|ملف|קובץ|ไฟล์|चित्र|berkas|tập tin)\s*:",
    re.IGNORECASE,
)
_CATEGORIES = re.compile(
    r"(?:category|kategorie|catégorie|categoría|categoria|categorie|kategoria|kategori|luokka"
    r"|kategória|kategorija|категория|категорія|κατηγορία|分类|分類|カテゴリ|분류|تصنيف|קטגוריה|หมวดหมู่"
    r"|श्रेणी|thể loại)\s*:",
    re.IGNORECASE,
)
_OTHER_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?:\S")
_FILE_OPTIONS = re.compile(
    r"thumb(?:nail)?|frame(?:d|less)?|mini(?:atur)?|vignette|miniatura|left|right|cent(?:er|re)"
    r"|none|upright(?:=.*)?|\d*x?\d+px|border|(?:alt|link|lang|page|class|start|end)=.*"
    r"|links|rechts|zentriert|gauche|droite|izquierda|derecha",
    re.IGNORECASE,
)
_WORDS_OF_WIKI = re.compile(r"__[A-Z]{3,20}__")
_SPAN = re.compile(r"\d{1,3}")
_MOST_SPANNED = 50


class InlineWriter:
    """Writes one page. `blocks` are those written so far, `notes` the texts at its foot."""

    def __init__(self, title: str = "") -> None:
        self.title = title
        self.blocks: list[str] = []
        self.notes: list[str] = []
        self.left_out: Counter[str] = Counter()
        self._named: dict[str, int] = {}
        self._written: Mapping[str, Callable[[nodes.Tag], str]] = {
            "ref": self._reference,
            "table": lambda tag: self.block(self._table(tag.contents)),
            "nowiki": _plain,
            "math": self._formula,
            "gallery": lambda tag: self._gallery(str(tag.contents)),
            "li": lambda tag: f"\n{SIGNS['*']}{self._line(tag.contents)}\n",
            **dict.fromkeys(("syntaxhighlight", "source", "pre"), self._code),
        }

    def html(self, code: Wikicode | None) -> str:
        """Return some wikitext as lines of HTML, in which blocks stand as signs."""
        return "".join(self._node(each) for each in code.nodes) if code is not None else ""

    def block(self, markup: str) -> str:
        """Keep a block; return the sign for it, on a line of its own."""
        self.blocks.append(markup)
        return f"\n{BLOCK}{len(self.blocks) - 1}{BLOCK}\n"

    def _node(self, node: nodes.Node) -> str:
        if isinstance(node, nodes.Text):
            return escape(_WORDS_OF_WIKI.sub("", str(node)), quote=False)
        if isinstance(node, nodes.HTMLEntity):
            return str(node)
        if isinstance(node, nodes.Tag):
            return self._tag(node)
        if isinstance(node, nodes.Wikilink):
            return self._link(node)
        if isinstance(node, nodes.ExternalLink):
            return self._external(node)
        if isinstance(node, nodes.Heading):
            level = min(max(node.level, 1), 6)
            return self.block(f"<h{level}>{self._line(node.title)}</h{level}>")
        if isinstance(node, nodes.Template):
            return self._template(node)
        if isinstance(node, nodes.Argument):
            return self.html(node.default)
        return ""

    def _line(self, code: Wikicode | None) -> str:
        return " ".join(self.html(code).replace(GAP, "").split())

    def _tag(self, tag: nodes.Tag) -> str:
        name = str(tag.tag).strip().lower()
        if tag.wiki_markup in SIGNS:
            return SIGNS[str(tag.wiki_markup)]
        if name in _NO_TEXT:
            return ""
        if name in _OWN_BLOCK:
            return f"\n{self._written_block(name, tag)}\n"
        written = self._written.get(name)
        if written is not None:
            return written(tag)
        same, inner = _SAME.get(name), self.html(tag.contents)
        return "<br>" if same == "br" else f"<{same}>{inner}</{same}>" if same else inner

    def _code(self, tag: nodes.Tag) -> str:
        return self.block(f"<pre>{_plain(tag).strip(chr(10))}</pre>")

    def _formula(self, tag: nodes.Tag) -> str:
        return f'<math alttext="{escape(" ".join(str(tag.contents).split()))}"></math>'

    def _written_block(self, name: str, tag: nodes.Tag) -> str:
        inner = self.html(tag.contents)
        if name == "poem":
            return inner.strip("\n").replace("\n", "<br>")
        if name == "blockquote":
            return self.block(f"<blockquote><p>{' '.join(inner.split())}</p></blockquote>")
        return f"\n{inner}\n"

    def _reference(self, tag: nodes.Tag) -> str:
        name = str(tag.get("name").value).strip(" \"'") if tag.has("name") else ""
        text = self._line(tag.contents) if tag.contents else ""
        return self._note(text, name)

    def _note(self, text: str, name: str = "") -> str:
        """Return the sign of a note with this text; of one named before, again the same."""
        number = self._named.get(name) if name else None
        if number is None:
            if not text and not name:
                return ""
            self.notes.append(text)
            number = len(self.notes)
            if name:
                self._named[name] = number
        elif text and not self.notes[number - 1]:
            self.notes[number - 1] = text
        return f'<sup><a href="#wiki-note-{number}">{number}</a></sup>'

    def _link(self, link: nodes.Wikilink) -> str:
        target = str(link.title).strip()
        if _FILES.match(target):
            return self._picture(link)
        if _CATEGORIES.match(target) or (link.text is None and _OTHER_LANGUAGE.match(target)):
            return ""
        if link.text is not None and str(link.text).strip():
            return self.html(link.text)
        return escape(target.lstrip(":").replace("_", " ").lstrip("#"), quote=False)

    def _picture(self, link: nodes.Wikilink) -> str:
        """Return the caption of a picture, which is what a reader reads of it."""
        options = _bars_apart(link.text).split(BAR) if link.text else [""]
        caption = self._line(mwparserfromhell.parse(options[-1]))
        if not caption or _FILE_OPTIONS.fullmatch(caption):
            return ""
        return self.block(f"<figure><figcaption>{caption}</figcaption></figure>")

    def _gallery(self, lines: str) -> str:
        captions = (line.partition("|")[2].strip() for line in lines.splitlines())
        return "".join(
            self.block(
                f"<figure><figcaption>{self._line(mwparserfromhell.parse(each))}</figcaption></figure>"
            )
            for each in captions
            if each
        )

    def _external(self, link: nodes.ExternalLink) -> str:
        address = escape(str(link.url).strip())
        if link.title is None or not str(link.title).strip():
            return "" if link.brackets else f'<a href="{address}">{address}</a>'
        return f'<a href="{address}">{self.html(link.title)}</a>'

    def _template(self, template: nodes.Template) -> str:
        found = shown(template, self.title)
        if found is None:
            self.left_out[" ".join(str(template.name).split())[:40]] += 1
            return GAP
        inner = self.html(found.code) if found.code is not None else escape(found.text, quote=False)
        inner = inner.strip() if found.code is not None else inner
        if found.tag == "note":
            return self._note(" ".join(inner.split()))
        if found.label:
            return self.block(f"<p><strong>{found.label}:</strong> {inner}</p>")
        if found.tag:
            return self.block(f"<{found.tag}><p>{inner}</p></{found.tag}>")
        return inner

    def _table(self, code: Wikicode) -> str:
        captions = [each for each in _cells(code) if str(each).startswith("|+")]
        rows = [[each for each in _cells(code) if each not in captions]]
        rows += [
            _cells(each.contents)
            for each in code.nodes
            if isinstance(each, nodes.Tag) and each.tag == "tr"
        ]
        lines = "".join(f"<tr>{''.join(map(self._cell, row))}</tr>" for row in rows if row)
        caption = ""
        if captions:
            line = self._line(captions[0].contents).removeprefix("+").strip()
            caption = f"<caption>{line}</caption>"
        return f"<table>{caption}{lines}</table>"

    def _cell(self, cell: nodes.Tag) -> str:
        spans = ""
        for name in ("rowspan", "colspan"):
            if cell.has(name):
                told = _SPAN.search(str(cell.get(name).value or ""))
                spans += f' {name}="{min(int(told[0]), _MOST_SPANNED)}"' if told else ""
        inner = blocks_of(self.html(cell.contents).strip(), self.blocks)
        return f"<{cell.tag}{spans}>{inner}</{cell.tag}>"


def _plain(tag: nodes.Tag) -> str:
    """Return what is in an element as it is written."""
    return escape(str(tag.contents), quote=False)


def _cells(row: Wikicode) -> list[nodes.Tag]:
    return [each for each in row.nodes if isinstance(each, nodes.Tag) and each.tag in ("td", "th")]


def _bars_apart(code: Wikicode) -> str:
    """Return wikitext with a sign for each bar of its own, not of links in it."""
    return "".join(
        str(each).replace("|", BAR) if isinstance(each, nodes.Text) else str(each)
        for each in code.nodes
    )
