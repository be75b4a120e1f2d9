"""Makes HTML ready to be converted: what sites add is dropped, each thing has one form."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from index.formats.markup import visible_blocks
from index.formats.markup.notes import NOTE, NOTE_TEXT, mark_notes
from index.formats.markup.raising import formula
from index.formats.markup.visible_blocks import UNSEEN

LEFT_OUT = "x-left-out"
LABEL = "data-label"
INLINE = (visible_blocks.INLINE - {"td", "th"}) | {NOTE}
_BLOCKS = frozenset(
    {
        *("body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "blockquote", "pre", "hr"),
        *("ul", "ol", "li", "dl", "dt", "dd", "figcaption", "details", "summary"),
        *(NOTE_TEXT, LEFT_OUT),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"),
    }
)
_OF_TABLES = ("thead", "tbody", "tfoot", "tr", "caption", "td", "th")
_SAME = {"b": "strong", "strong": "strong", "i": "em", "em": "em"}
_ANCHOR = re.compile(r"[\W_]*")
_NUMBERS = re.compile(r"\b(?:linenos?|line-?numbers?|gutter)\b")
_ONLY_NUMBERS = re.compile(r"[\d\s.:|]*")  # columns of layouts are called "gutter" too
_FORMS = {"a": "abcdefghijklmnopqrstuvwxyz", "A": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"))


def prepare(root: HtmlElement) -> None:
    """Change the tree so that a converter need not know what pages are made of."""
    mark_notes(root)
    for element in list(root.iter()):
        if element.getparent() is not None:
            _prepared(element)
    for paragraph in list(root.iter("p")):
        _split(paragraph)
    for element in root.iter(*_OF_TABLES):
        if _is_astray(element):
            element.tag = "div"
    for listed in root.iter("ol"):
        _labelled(listed)
    for definitions in root.iter("dl"):
        _defined(definitions)
    for element in root.iter():
        if element.tag not in _BLOCKS and element.tag not in INLINE:
            element.tag = "div"


def _prepared(element: HtmlElement) -> None:
    if element.tag == "math":
        _replaced(element, formula(element))
    elif element.tag == "input" and _is_task(element):
        _replaced(element, "[x]" if element.get("checked") is not None else "[ ]")
        if not (element.tail or "").startswith(" "):
            element.tail = f" {element.tail or ''}"
    elif element.tag in UNSEEN or element.tag in ("rt", "rp", "rtc") or _is_added(element):
        element.drop_tree()
    elif element.tag in _SAME:
        _joined(element)
    elif element.tag in INLINE and any(_is_block(each) for each in element):
        element.drop_tag()


def _is_astray(element: HtmlElement) -> bool:
    """Tell whether a part of a table stands outside one, or a cell outside a row."""
    around = element.getparent()
    if element.tag in ("td", "th"):
        return around is None or around.tag != "tr"
    return next(element.iterancestors("table"), None) is None


def _is_block(element: HtmlElement) -> bool:
    return element.tag not in INLINE and element.tag not in UNSEEN


def _is_task(element: HtmlElement) -> bool:
    around = element.iterancestors("li", "td", "dd")
    return element.get("type") == "checkbox" and next(around, None) is not None


def _is_added(element: HtmlElement) -> bool:
    """Tell whether a program put this there: a link to a heading itself, numbers of lines."""
    if element.tag == "a":
        href, text = element.get("href", ""), element.text_content()
        return bool(href.startswith("#") and _ANCHOR.fullmatch(text) and not len(element))
    is_named = element.tag in ("td", "span", "div") and _NUMBERS.search(element.get("class", ""))
    return bool(is_named and _ONLY_NUMBERS.fullmatch(element.text_content()))


def _joined(element: HtmlElement) -> None:
    """Take what follows at once in the same kind of letters into this element."""
    following = element.getnext()
    while following is not None and not element.tail and _same(following, element):
        before = element[-1] if len(element) else None
        if before is None:
            element.text = (element.text or "") + (following.text or "")
        else:
            before.tail = (before.tail or "") + (following.text or "")
        element.extend(list(following))
        element.tail = following.tail
        following.tail = None
        following.getparent().remove(following)
        following = element.getnext()


def _split(paragraph: HtmlElement) -> None:
    """Let a first line in bold, such as a question, be a paragraph of its own."""
    bold = paragraph[0] if len(paragraph) > 1 else None
    if bold is None or bold.tag not in ("b", "strong") or paragraph[1].tag != "br":
        return
    if (paragraph.text or "").strip() or (bold.tail or "").strip():
        return
    line = paragraph.makeelement("p")
    paragraph.text = paragraph[1].tail
    paragraph.remove(paragraph[1])
    bold.tail = None
    line.append(bold)
    paragraph.addprevious(line)


def _same(one: HtmlElement, other: HtmlElement) -> bool:
    return _SAME.get(one.tag, "") == _SAME.get(other.tag)


def _replaced(element: HtmlElement, text: str) -> None:
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = "span", text, tail


def _labelled(listed: HtmlElement) -> None:
    """Note at each item of a numbered list the number that a reader sees."""
    number = _whole(listed.get("start"), 1)
    step = -1 if listed.get("reversed") is not None else 1
    items = [each for each in listed if each.tag == "li"]
    if step < 0 and listed.get("start") is None:
        number = len(items)
    for item in items:
        number = _whole(item.get("value"), number)
        item.set(LABEL, _label(number, listed.get("type", "1")))
        number += step


def _label(number: int, form: str) -> str:
    if form in _FORMS and 1 <= number <= len(_FORMS[form]):
        return f"- {_FORMS[form][number - 1]})"
    if form in "iI" and 1 <= number < 400:
        roman = "".join(_roman(number))
        return f"- {roman.upper() if form == 'I' else roman})"
    return f"{number}." if 0 <= number < 1_000_000_000 else f"- {number}."


def _roman(number: int) -> Iterator[str]:
    for value, sign in _ROMAN:
        yield sign * (number // value)
        number %= value
    yield "i" * number


def _whole(written: str | None, usual: int) -> int:
    try:
        return int(written or usual)
    except ValueError:
        return usual


def _defined(definitions: HtmlElement) -> None:
    """Let each term have a definition: of several terms one is made, others are paragraphs."""
    for wrapper in [each for each in definitions if each.tag == "div"]:
        wrapper.drop_tag()
    for each in reversed([*definitions.iter("dt", "dd")]):
        if each.getparent().tag in ("dt", "dd"):  # the end tag is missing
            each.getparent().addnext(each)
    terms: list[HtmlElement] = []
    has_term = False
    for each in [*definitions]:
        if each.tag == "dt":
            terms.append(each)
        elif each.tag == "dd":
            if terms:
                _one(terms)
                has_term = True
            terms = []
            each.tag = "dd" if has_term else "div"
    for term in terms:
        term.tag = "p"


def _one(terms: list[HtmlElement]) -> None:
    first, *others = terms
    for other in others:
        separator = ", " if other.text_content().strip() else ""
        last = first[-1] if len(first) else None
        begun = f"{separator}{other.text or ''}"
        if last is None:
            first.text = (first.text or "").rstrip() + begun
        else:
            last.tail = (last.tail or "").rstrip() + begun
        first.extend(list(other))
        other.getparent().remove(other)
