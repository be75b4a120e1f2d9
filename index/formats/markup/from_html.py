"""HTML to Markdown: a kept converter, and what it leaves unsaid or says otherwise."""

# ruff: noqa: ARG002 (the signatures are the converter's)

import re
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from lxml.html import HtmlElement, tostring
from markdownify import MarkdownConverter

from index.formats.markup.escaping import begun, escaped
from index.formats.markup.grids import grid
from index.formats.markup.preparing import INLINE, LABEL, prepare
from index.formats.markup.raising import lowered, raised
from index.formats.markup.tables import tables

Tags = set[str]
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_NARROW = frozenset({"li", "dd", "dt", "blockquote", "summary"})
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
_LINE = re.compile(r"^(?=.)", re.MULTILINE)
_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([\w+#.-]+)")
_BLANK = re.compile(r"^[ \t]+$", re.MULTILINE)
_NO_BREAK = re.compile(r"[ \t]+(?=\n\n|\Z)")  # where nothing follows in the paragraph
_STAR = re.compile(r"^[*+](?=\s)")  # written, where an item within the item would begin
_TICKS = re.compile(r"`+")
_SUMMARY, _SUMMARY_END = "<summary>", "</summary>"
_LONGEST_SUMMARY = 120
_SCHEMES = ("http", "https", "mailto", "tel")


def markdown_of(root: HtmlElement, base: str = "") -> str:
    """Return a tree, which is changed on the way, as Markdown.

    `base` is the address that links are relative to, "" when it is not known: then links that
    are relative are text. What stands in elements `LEFT_OUT` is left out: a paragraph `left_out`
    of its `name` stands there instead.
    """
    prepare(root)
    soup = BeautifulSoup(tostring(root, encoding="unicode", method="html"), "html.parser")
    text = _BLANK.sub("", _Converter(base).convert_soup(soup))
    return _NO_BREAK.sub("", text).strip("\n")


def left_out(name: str) -> str:
    """Return the paragraph that stands for what is left out."""
    return f"\ue000{name}\ue001"


class _Converter(MarkdownConverter):  # type: ignore[misc]
    """Writes the Markdown that this project reads: one form for each thing."""

    class Options:
        heading_style = "atx"
        bullets = "-"
        wrap = True
        wrap_width = None

    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base
        self._cells: dict[int, str] = {}

    def escape(self, text: str, parent_tags: Tags) -> str:
        return escaped(text)

    def process_text(self, el: NavigableString, parent_tags: Tags | None = None) -> str:
        text = str(super().process_text(el, parent_tags=parent_tags)).translate(_INVISIBLE)
        return begun(text.lstrip()) if "pre" not in (parent_tags or ()) and _begins(el) else text

    def convert_a(self, el: Tag, text: str, parent_tags: Tags) -> str:
        target = _target(str(el.get("href") or ""), self._base)
        if not target or "\n" in text.strip():
            return text
        el["href"] = target
        del el["title"]
        return str(super().convert_a(el, text, parent_tags))

    def convert_b(self, el: Tag, text: str, parent_tags: Tags) -> str:
        inside = {"b", "strong", *_HEADINGS, "summary"} & parent_tags
        return text if inside else _marked(el, text, "**", parent_tags)

    convert_strong = convert_b

    def convert_em(self, el: Tag, text: str, parent_tags: Tags) -> str:
        inside = {"i", "em", *_HEADINGS} & parent_tags
        return text if inside else _marked(el, text, "*", parent_tags)

    convert_i = convert_em

    def convert_s(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return "" if _before(el).isspace() else " "  # what is struck out holds no more

    convert_del = convert_strike = convert_s

    def convert_q(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return f"“{text}”"

    def convert_br(self, el: Tag, text: str, parent_tags: Tags) -> str:
        if _CELLS & parent_tags or "pre" in parent_tags:
            return "\n"
        return str(super().convert_br(el, text, parent_tags))

    def convert_div(self, el: Tag, text: str, parent_tags: Tags) -> str:
        if "pre" in parent_tags:
            return f"{text}\n"
        if _CELLS & parent_tags:
            return f"\n{text.strip()}\n"
        if "_inline" in parent_tags:
            return f" {text.strip()} "
        text = text.strip(" \t\r\n")
        return f"\n\n{text}\n\n" if text.strip() else ""

    convert_p = convert_caption = convert_figcaption = convert_dl = convert_div

    def convert_dt(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return f"\n\n{' '.join(text.split())}\n"

    def convert_dd(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip()
        return f"\n: {_indented(text, 2)[2:]}\n" if text else ""

    def convert_li(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip()
        if _CELLS & parent_tags:
            return f"\n{text}\n"
        if not text:
            return ""
        text = _STAR.sub(r"\\\g<0>", text)
        mark = f"{el.get(LABEL) or '-'} "
        return f"{mark}{_indented(text, len(mark))[len(mark) :]}\n"

    def convert_summary(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip()
        if _folds(el, text, parent_tags):
            return f"\n{_SUMMARY}{text}{_SUMMARY_END}\n\n"
        if not text or text.startswith(("#", "**")) or "\n" in text:
            return f"\n\n{text}\n\n" if text else ""
        return f"\n\n**{text}**\n\n"

    def convert_details(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip()
        summary, _, folded = text.partition(_SUMMARY_END)
        if not folded.strip():
            return self.convert_div(el, summary.removeprefix(_SUMMARY), parent_tags)
        return f"\n\n<details>\n{text}\n\n</details>\n\n"

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: Tags) -> str:  # noqa: N802
        text = " ".join(text.split())
        if not text or _CELLS & parent_tags:
            return text
        if _NARROW & parent_tags:
            return text if "summary" in parent_tags else f"\n\n**{text}**\n\n"
        return f"\n\n{'#' * max(1, min(n, 6))} {text}\n\n"

    def convert_blockquote(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip()
        if not text or _CELLS & parent_tags:
            return text
        return "\n\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n")) + "\n\n"

    def convert_pre(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = text.strip("\n").rstrip()
        if not text.strip() or _CELLS & parent_tags:
            return text
        fence = "`" * max(3, *(len(each) + 1 for each in _TICKS.findall(text)), 3)
        return f"\n\n{fence}{_language(el)}\n{text}\n{fence}\n\n"

    def convert_img(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return ""

    convert_video = convert_img

    def convert_sup(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return text if "pre" in parent_tags else raised(text, _before(el))

    def convert_sub(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return text if "pre" in parent_tags else lowered(text)

    def convert_td(self, el: Tag, text: str, parent_tags: Tags) -> str:
        self._cells[id(el)] = text
        return ""

    convert_th = convert_td

    def convert_tr(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return text  # what stands in a row and in no cell

    def convert_table(self, el: Tag, text: str, parent_tags: Tags) -> str:
        found = [text.strip(), *tables(grid(el, self._cells))]  # first its caption
        return "".join(f"\n\n{each}" for each in filter(None, found)) + "\n\n"

    def convert_x_note(self, el: Tag, text: str, parent_tags: Tags) -> str:
        name = el.get("name")
        return f"[^{name}]" if name and not _HEADINGS & parent_tags else ""

    def convert_x_note_text(self, el: Tag, text: str, parent_tags: Tags) -> str:
        text = _indented(text.strip(), 4).lstrip()
        return f"\n\n[^{el.get('name')}]: {text}\n\n"

    def convert_x_left_out(self, el: Tag, text: str, parent_tags: Tags) -> str:
        return f"\n\n{left_out(str(el.get('name')))}\n\n"


def _folds(summary: Tag, text: str, parent_tags: Tags) -> bool:
    """Tell whether a summary, as Markdown, heads what is folded below it, and nothing else."""
    around = summary.parent
    is_first = (
        around is not None and around.name == "details" and summary.find_previous_sibling() is None
    )
    if not is_first or (_NARROW | _CELLS) & (parent_tags - {"summary"}):
        return False
    is_line = 0 < len(text) <= _LONGEST_SUMMARY and "\n" not in text
    return is_line and not text.startswith(("#", "**")) and not text.endswith((".", "!", ";", ","))


def _indented(text: str, width: int) -> str:
    return _LINE.sub(" " * width, text)


def _begins(text: NavigableString) -> bool:
    """Tell whether a text stands at the beginning of a line."""
    node: NavigableString | Tag = text
    while node.previous_sibling is None:
        parent = node.parent
        if parent is None or parent.name not in INLINE:
            return True
        node = parent
    before = node.previous_sibling
    return isinstance(before, Tag) and (before.name == "br" or before.name not in INLINE)


def _before(element: Tag) -> str:
    """Return the character before an element, "" when there is none."""
    text = element.find_previous(string=True)
    return str(text)[-1:] if text else ""


def _marked(element: Tag, text: str, mark: str, parent_tags: Tags) -> str:
    """Return text between marks, which are moved where they would not be read as such."""
    if "_noformat" in parent_tags or "\n\n" in text.strip() or not any(map(str.isalnum, text)):
        return text
    bare = text.strip()
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    following = element.next_sibling
    if not end and isinstance(following, NavigableString) and str(following)[:1].isalnum():
        inner = bare.rstrip(".,:;!?)”“\"'»")
        bare, end = inner, bare[len(inner) :]
    if not start and _before(element).isalnum():
        inner = bare.lstrip("(„“\"'«")
        start, bare = bare[: len(bare) - len(inner)], inner
    start, end = (" " if each.isspace() else each for each in (start, end))
    return f"{start}{mark}{bare}{mark}{end}"


def _language(element: Tag) -> str:
    named = [element, *element.find_all("code"), *list(element.parents)[:3]]
    for each in named:
        classes = " ".join(map(str, each.get_attribute_list("class")))
        if match := _LANGUAGE.search(f"{classes} {each.get('data-lang') or ''}"):
            return match[1]
    return ""


def _target(href: str, base: str) -> str:
    """Return the whole address that a link leads to, "" when that is not known or no place."""
    href = "".join(href.split())
    if not href or href.startswith("#"):
        return ""
    try:
        target = urljoin(base, href)
        scheme = urlsplit(target).scheme
    except ValueError:
        return ""
    if scheme not in _SCHEMES:
        return ""
    return target.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
