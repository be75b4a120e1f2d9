"""PDF files of different make, of which the author's sentences are known."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

from tests.site.stories import Story, foreign, story

_FONT = "DejaVu Serif"
_LANGUAGES = ("de", "ru", "tr", "el")


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and the sentences that its author wrote."""

    name: str
    data: bytes
    sentences: Sequence[str]


def made() -> list[Made]:
    """Return all files."""
    font = Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSerif.ttf"
    registerFont(TTFont(_FONT, font))
    long = [story(seed, 24) for seed in range(900, 906)]
    files = [
        ("one column", _set(long[0])),
        ("two columns", _set(long[1], columns=2)),
        ("three narrow columns", _set(long[2], columns=3)),
        ("ragged, with room between", _set(long[3], justified=False, room=10)),
        ("encrypted, to be printed only", _set(long[4], locked=True)),
        ("words set one by one", _word_by_word(long[5])),
    ]
    told = [
        Made(name, data, each.sentences) for (name, data), each in zip(files, long, strict=True)
    ]
    for language in _LANGUAGES:
        each = foreign(language)
        told.append(Made(f"embedded font, {language}", _set(each, font=_FONT), each.sentences))
    return told


def _set(
    told: Story,
    *,
    columns: int = 1,
    font: str = "Times-Roman",
    justified: bool = True,
    room: float = 4,
    locked: bool = False,
) -> bytes:
    """Set a story with a running head and page numbers."""
    style = ParagraphStyle("text", fontName=font, fontSize=10.5, leading=13, firstLineIndent=9)
    style.alignment = TA_JUSTIFY if justified else 0
    headline = ParagraphStyle("headline", fontName=font, fontSize=16, leading=20, spaceAfter=8)
    width = (A4[0] - 4 * cm) / columns
    frames = [Frame(2 * cm + i * width, 2 * cm, width, A4[1] - 5 * cm) for i in range(columns)]
    file = io.BytesIO()
    lock = StandardEncryption("", "owner", canModify=0, canCopy=0, strength=128) if locked else None
    document = BaseDocTemplate(file, pagesize=A4, encrypt=lock)
    document.addPageTemplates(PageTemplate("page", frames, onPage=_margins(told.title, font)))
    flow: list[Any] = [Paragraph(told.title, headline)]
    for paragraph in told.paragraphs:
        flow += [Paragraph(" ".join(paragraph), style), Spacer(0, room)]
    document.build(flow)
    return file.getvalue()


def _margins(title: str, font: str) -> Callable[[Canvas, BaseDocTemplate], None]:
    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont(font, 8)
        canvas.drawString(2 * cm, A4[1] - 2 * cm, f"The Harbour Review · {title}")
        canvas.drawCentredString(A4[0] / 2, 1.2 * cm, str(document.page))

    return draw


def _word_by_word(told: Story) -> bytes:
    """Set a story as programs for books do: each word at its place, and no spaces."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    space, right = stringWidth(" ", "Times-Roman", 11), A4[0] - 3 * cm
    x, y = 3 * cm, A4[1] - 3 * cm
    canvas.setFont("Times-Roman", 11)
    for paragraph in told.paragraphs:
        for word in " ".join(paragraph).split():
            width = stringWidth(word, "Times-Roman", 11)
            if x + width > right:
                x, y = 3 * cm, y - 14
            if y < 3 * cm:
                canvas.showPage()
                canvas.setFont("Times-Roman", 11)
                y = A4[1] - 3 * cm
            canvas.drawString(x, y, word)
            x += width + space
        x, y = 3 * cm, y - 20
    canvas.save()
    return file.getvalue()
