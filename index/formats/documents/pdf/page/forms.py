"""Forms: what was filled in, at the places of its fields."""

import ctypes
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from index.formats.documents.pdf.line import Line, Word
from index.formats.titles import whole

_TEXTS = (
    pdfium.FPDF_FORMFIELD_TEXTFIELD,
    pdfium.FPDF_FORMFIELD_COMBOBOX,
    pdfium.FPDF_FORMFIELD_LISTBOX,
)
_BOXES = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_SECRET = 1 << 13  # among the flags of a field for a password
_CHECKED, _EMPTY = "☒", "☐"
_HIGH, _BELOW = 2.5, 3  # times the letters' size; points
_SIZE, _FOOT = 10.0, 0.28  # of letters where the field does not say it; below them
_PITCH = 1.2
_MOST = 32_768  # bytes of a value


@dataclass(frozen=True, slots=True)
class Field:
    """A field that says something: what it holds, how its makers call it, and where it is."""

    text: str
    label: str
    box: tuple[float, float, float, float]
    is_box: bool


def fields(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[Field]:
    """Yield the fields of a page that are filled in, boxes, and text written over the page."""
    for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, number)
        if not note:
            continue
        try:
            if field := _field(document.formenv, note):
                yield field
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def filled_in(found: Iterable[Field], lines: Sequence[Line], page: int) -> list[Line]:
    """Return the lines of a page with those of its fields, each where its reader looks for it.

    What is filled in stands behind the words before it, a box before the words behind it. A field
    with nothing near it has the name before it that its makers gave it.
    """
    filled = list(lines)
    for field in found:
        near = [line for line in filled if _is_near(line, field)]
        made = _lines(field, near, page)
        if near:
            place = filled.index(near[0]) if field.is_box else filled.index(near[-1]) + 1
        else:
            below = (i for i, line in enumerate(filled) if line.base < made[0].base)
            place = next(below, len(filled))
        filled[place:place] = made
    return filled


def _field(form: object, note: object) -> Field | None:
    kind = pdfium.FPDFAnnot_GetSubtype(note)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        text = _text(lambda *room: pdfium.FPDFAnnot_GetStringValue(note, b"Contents", *room))
        return Field(text, "", _box(note), is_box=False) if text else None
    if kind != pdfium.FPDF_ANNOT_WIDGET or not form:
        return None
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
    label = _text(lambda *room: pdfium.FPDFAnnot_GetFormFieldAlternateName(form, note, *room))
    if kind in _BOXES:
        text = _CHECKED if pdfium.FPDFAnnot_IsChecked(form, note) else _EMPTY
        return Field(text, label, _box(note), is_box=True)
    if kind not in _TEXTS or pdfium.FPDFAnnot_GetFormFieldFlags(form, note) & _SECRET:
        return None
    text = _text(lambda *room: pdfium.FPDFAnnot_GetFormFieldValue(form, note, *room))
    return Field(text, label, _box(note), is_box=False) if text else None


def _text(asked: Callable[..., int]) -> str:
    """Return what the library says when it is asked with room for it."""
    size = asked(None, 0)
    if not 2 < size <= _MOST:
        return ""
    room = (ctypes.c_ushort * (size // 2))()
    asked(room, size)
    return whole(bytes(room).decode("utf-16-le", "replace").rstrip("\0")).strip()


def _box(note: object) -> tuple[float, float, float, float]:
    """Return left, foot, right and top."""
    found = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(note, found)
    return found.left, min(found.bottom, found.top), found.right, max(found.bottom, found.top)


def _is_near(line: Line, field: Field) -> bool:
    """Tell whether a line says what a field is for: before it, or behind a box."""
    left, foot, _right, top = field.box
    if not foot - _BELOW <= line.base <= top or not any(map(str.isalpha, line.text)):
        return False
    return line.left > left if field.is_box else line.left < left


def _lines(field: Field, near: Sequence[Line], page: int) -> list[Line]:
    """Return what a field holds as lines of a page, `near` being the lines beside it."""
    left, foot, right, top = field.box
    size = near[0].size if near else _SIZE
    texts = [each for each in field.text.splitlines() if each.strip()]
    base = (foot + top) / 2 - _FOOT * size
    if near and (field.is_box or (len(texts) == 1 and top - foot < _HIGH * size)):
        base = near[0].base
    elif len(texts) > 1:
        base = top - size
    if field.label and not near:
        texts[0] = f"{field.label}: {texts[0]}"
    return [
        Line(_words(text, left, right), base - number * _PITCH * size, size, page=page)
        for number, text in enumerate(texts)
    ]


def _words(text: str, left: float, right: float) -> list[Word]:
    """Return words over the width of a field, as far as they would go."""
    step = (right - left) / max(len(text), 1)
    step = min(step, 0.5 * _SIZE)
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append(Word(word, left + at * step, left + (at + len(word)) * step))
        at += len(word)
    return found
