"""Pages that are pictures: scanned ones, of which nobody has read the text."""

from collections.abc import Iterable, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

_FEW_LETTERS = 60  # more than a stamp or a page's number has
_LEAST_COVERED = 0.3  # of the page
_MANY_PATHS = 300  # letters drawn as lines
_DEPTH = 3


def is_picture(page: pypdfium2.PdfPage, letters: int) -> bool:
    """Tell whether a page with so many letters of text shows a picture instead."""
    if letters > _FEW_LETTERS:
        return False
    width, height = page.get_size()
    paths = 0
    for each in page.get_objects(max_depth=_DEPTH):
        if each.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, foot, right, top = each.get_bounds()
            if (right - left) * (top - foot) >= _LEAST_COVERED * width * height:
                return True
        elif each.type == pdfium.FPDF_PAGEOBJ_PATH:
            paths += 1
    return paths >= _MANY_PATHS and not letters


def ranges(pages: Iterable[int]) -> str:
    """Return numbers of pages, which count from 0, for people: "page 2", "pages 3 to 7 and 9"."""
    spans: list[list[int]] = []
    for page in sorted(pages):
        if spans and page == spans[-1][1] + 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    told = [str(a + 1) if a == b else f"{a + 1} to {b + 1}" for a, b in spans]
    several = len(spans) > 1 or spans[0][0] != spans[0][1]
    return f"page{'s' if several else ''} {_listed(told)}"


def _listed(told: Sequence[str]) -> str:
    return " and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told)
