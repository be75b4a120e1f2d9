"""Lines that are drawn on a page: the borders of cells."""

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from index.formats.documents.pdf.ruling import Rule, Rules, merged

_THIN = 2.5  # points: what is thicker is an area with four borders
_SHORTEST = 6.0
_MOST = 2_000  # drawings have more
_MOST_SEGMENTS = 6  # of a line or a rectangle


def rules(page: pypdfium2.PdfPage) -> Rules:
    """Return the horizontal and the vertical lines of a page; none of one that has a drawing."""
    across: list[Rule] = []
    down: list[Rule] = []
    for left, foot, right, top in _areas(page.raw):
        across += _sides(foot, top, left, right)
        down += _sides(left, right, foot, top)
        if len(across) + len(down) > 4 * _MOST:
            return Rules()
    return Rules(merged(across), merged(down))


def _areas(page: pdfium.FPDF_PAGE) -> Iterator[tuple[float, float, float, float]]:
    """Yield left, foot, right and top of what may be a line or a rectangle."""
    edges = [ctypes.c_float() for _ in range(4)]
    for i in range(pdfium.FPDFPage_CountObjects(page)):
        each = pdfium.FPDFPage_GetObject(page, i)
        if pdfium.FPDFPageObj_GetType(each) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if pdfium.FPDFPath_CountSegments(each) > _MOST_SEGMENTS:
            continue
        if pdfium.FPDFPageObj_GetBounds(each, *edges):
            left, foot, right, top = (edge.value for edge in edges)
            yield left, foot, right, top


def _sides(one: float, other: float, start: float, end: float) -> Iterator[Rule]:
    """Yield the sides of an area that go one way, or what it is itself when it is thin."""
    if end - start < _SHORTEST:
        return
    if other - one < _THIN:
        yield Rule((one + other) / 2, start, end)
    else:
        yield Rule(one, start, end)
        yield Rule(other, start, end)
