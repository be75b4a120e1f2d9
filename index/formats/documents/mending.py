"""Mends a Word file for a converter: what it would leave out becomes what it reads.

Fields, formulas and text boxes become plain paragraphs and words; hidden words go. At the
beginning of a heading or an item a mark says which it is, for `marks` to find.
"""

from lxml.etree import SubElement, _Element

from index.formats.documents.marks import CLAUSE, HEADING, ITEM, mark
from index.formats.documents.numbering import Label, Numbering
from index.formats.documents.styles import LOOKS, Styles, W, value, whole

_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DRAWN = (f"{_COMPATIBLE}AlternateContent", f"{W}drawing")
_UNFILLED = "…"
_WRAPPERS = ("fldSimple", "dir", "bdo")
_TITLES = ("title",)
_ADDED = ("toc ", "table of figures", "index ")


def mend(root: _Element, styles: Styles) -> None:
    """Change a part of a file so that no text in it is left out, and no hidden text is read."""
    for each in root.iter(f"{W}r"):
        _look_as_styled(each, styles)
    for name in _WRAPPERS:
        for each in list(root.iter(W + name)):
            _unwrap(each)
    for each in list(root.iter(f"{W}sdt")):
        if each.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
            _blank(each)
    for each in list(root.iter(f"{W}r")):
        if _is_on(each, "rPr/vanish") or _is_on(each, "rPr/webHidden"):
            _remove(each)
    for each in list(root.iter(f"{W}dstrike")):
        each.tag = f"{W}strike"
    for each in list(root.iter(f"{_MATH}oMath")):
        _spell(each)
    _empty_boxes(root)


def _look_as_styled(run: _Element, styles: Styles) -> None:
    """Note at words what styles decide of their looks, which the converter would miss."""
    own = value(run, "rPr/rStyle")
    around = value(next(run.iterancestors(f"{W}p"), None), "pPr/pStyle")
    for name in LOOKS if own or around else ():
        look = styles.look(own, name) or styles.look(around, name)
        if look and not value(run, f"rPr/{name}"):
            _note_look(run, name, look)


def _note_look(run: _Element, name: str, look: str) -> None:
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = run.makeelement(f"{W}rPr")
        run.insert(0, properties)
    SubElement(properties, W + name).set(f"{W}val", look)


def _blank(control: _Element) -> None:
    """Put a sign in the place of what a template says where nobody has filled in anything."""
    texts = list(control.iter(f"{W}t"))
    for each in texts:
        each.text = ""
    if texts:
        texts[0].text = _UNFILLED


def mark_paragraphs(root: _Element, styles: Styles, numbering: Numbering) -> None:
    """Put marks at the beginning of headings and items; drop tables of contents."""
    paragraphs = list(root.iter(f"{W}p"))
    titled = any(styles.name(value(each, "pPr/pStyle")) in _TITLES for each in paragraphs)
    for each in paragraphs:
        style = value(each, "pPr/pStyle")
        name = styles.name(style)
        label = _label(each, style, styles, numbering)
        if name.startswith(_ADDED):
            _remove(each)
        elif name in _TITLES:
            _begin(each, mark(HEADING, 1, ""))
        elif (outline := _outline(each, style, styles)) >= 0:
            _begin(each, mark(HEADING, outline + 1 + titled, label.text if label else ""))
        elif label:
            kind = CLAUSE if _is_clause(label) else ITEM
            _begin(each, mark(kind, label.level, label.text))


def _label(paragraph: _Element, style: str, styles: Styles, numbering: Numbering) -> Label | None:
    number, level = value(paragraph, "pPr/numPr/numId"), value(paragraph, "pPr/numPr/ilvl")
    if not number:
        number, usual = styles.numbering(style)
        level = level or usual
    return numbering.label(number, whole(level, 0)) if number else None


def _outline(paragraph: _Element, style: str, styles: Styles) -> int:
    own = whole(value(paragraph, "pPr/outlineLvl"), -1)
    return own if 0 <= own < 9 else styles.outline(style)


def _is_clause(label: Label) -> bool:
    """Tell whether a number is said of a clause, not of an item: "§ 5", "Article 2", "3.1"."""
    inner = label.text.strip("().")
    return "." in inner or " " in inner or "§" in inner


def _begin(paragraph: _Element, text: str) -> None:
    properties = paragraph.find(f"{W}pPr")
    if properties is not None:
        for name in ("numPr", "pStyle", "outlineLvl"):
            for each in properties.findall(W + name):
                properties.remove(each)
    at = 0 if properties is None else paragraph.index(properties) + 1
    paragraph.insert(at, _run(paragraph, text))


def _run(near: _Element, text: str) -> _Element:
    run = near.makeelement(f"{W}r")
    written = SubElement(run, f"{W}t")
    written.text = text
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def _is_on(element: _Element, path: str) -> bool:
    return value(element, path) not in ("", "0", "false", "off")


def _unwrap(element: _Element) -> None:
    around = element.getparent()
    if around is None:
        return
    at = around.index(element)
    for child in reversed(element):
        around.insert(at, child)
    around.remove(element)


def _remove(element: _Element) -> None:
    around = element.getparent()
    if around is not None:
        around.remove(element)


def _spell(formula: _Element) -> None:
    """Put a formula's signs, in one line, in its place."""
    around = formula.getparent()
    if around is not None:
        around.replace(formula, _run(formula, _linear(formula)))
        if around.tag == f"{_MATH}oMathPara":
            _unwrap(around)


def _linear(element: _Element) -> str:
    name = str(element.tag).removeprefix(_MATH)
    if name == "t":
        return element.text or ""
    parts = {str(each.tag).removeprefix(_MATH): _linear(each) for each in element}
    if name == "sSup":
        return f"{parts.get('e', '')}^{_grouped(parts.get('sup', ''))}"
    if name == "sSub":
        return f"{parts.get('e', '')}_{_grouped(parts.get('sub', ''))}"
    if name == "f":
        return f"{_grouped(parts.get('num', ''))}/{_grouped(parts.get('den', ''))}"
    if name == "rad":
        return f"√{_grouped(parts.get('e', ''))}"
    return "".join(map(_linear, element))


def _grouped(part: str) -> str:
    return part if part.isalnum() else f"({part})"


def _empty_boxes(root: _Element) -> None:
    """Put the paragraphs of text boxes behind those that the boxes are drawn at."""
    for drawn in reversed(list(root.iter(*_DRAWN))):
        holder = next(drawn.iterancestors(f"{W}p"), None)
        boxes = [each for each in drawn.iter(f"{W}txbxContent") if _is_outer(each, drawn)]
        if holder is None or not boxes or _around(drawn) == f"{_COMPATIBLE}Choice":
            continue
        for paragraph in [each for box in reversed(boxes) for each in reversed(box)]:
            holder.addnext(paragraph)
        _remove(drawn)


def _is_outer(box: _Element, drawn: _Element) -> bool:
    """Tell whether a box is in no other one, and not the same once more for older programs."""
    for each in box.iterancestors():
        if each is drawn:
            return True
        if each.tag in (f"{W}txbxContent", f"{_COMPATIBLE}Fallback"):
            return False
    return False


def _around(element: _Element) -> str:
    around = element.getparent()
    return "" if around is None else str(around.tag)
