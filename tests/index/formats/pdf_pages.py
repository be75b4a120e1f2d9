"""PDF files whose letters, borders, pictures and fields stand where a test puts them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

FONTS = {
    "plain": b"/Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding",
    "bold": b"/Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding",
    "code": b"/Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding",
    # Its makers left out which letters its glyphs are.
    "untold": b"/Type0 /BaseFont /Untold /Encoding /Identity-H /DescendantFonts [<< /Type /Font"
    b" /Subtype /CIDFontType2 /BaseFont /Untold /CIDSystemInfo << /Registry (Adobe)"
    b" /Ordering (Identity) /Supplement 0 >> /DW 500 >>]",
    # It says of its letters that they are for private use.
    "private": b"/Type1 /BaseFont /Helvetica /ToUnicode 4 0 R",
    "controls": b"/Type1 /BaseFont /Helvetica /ToUnicode 5 0 R",
}
_MAP = b"""begincmap 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7e> <%s> endbfrange endcmap"""


@dataclass
class Page:
    """A page of A4, in points from its lower left corner."""

    drawn: list[bytes] = field(default_factory=list)
    fields: list[bytes] = field(default_factory=list)

    def text(self, x: float, y: float, words: str, font: str = "plain", size: float = 11) -> "Page":
        """Set words in one line."""
        if font == "untold":
            shown = b"<%s>" % "".join(f"{ord(char) % 60 + 3:04x}" for char in words).encode()
        else:
            shown = b"(%s)" % words.translate(_ESCAPES).encode("cp1252")
        at = f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ".encode()
        self.drawn.append(at + shown + b" Tj ET")
        return self

    def lines(
        self, lines: Sequence[str], x: float = 60, y: float = 780, step: float = 14, **look: object
    ) -> "Page":
        """Set lines one below the other."""
        for number, line in enumerate(lines):
            self.text(x, y - step * number, line, **look)  # type: ignore[arg-type]
        return self

    def grid(self, places: Sequence[float], heights: Sequence[float]) -> "Page":
        """Draw the borders of cells."""
        ways = [(places[0], y, places[-1], y) for y in heights]
        ways += [(x, heights[0], x, heights[-1]) for x in places]
        self.drawn += [f"{a} {b} m {c} {d} l S".encode() for a, b, c, d in ways]
        return self

    def picture(self) -> "Page":
        """Cover the page with a picture."""
        image = b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI"
        self.drawn.append(b"q 595 0 0 842 0 0 cm " + image + b" Q")
        return self

    def field(self, box: Sequence[float], said: str) -> "Page":
        """Put a field, of which `said` is all but its place."""
        edges = " ".join(map(str, box))
        self.fields.append(f"/Type /Annot /Rect [{edges}] {said}".encode("cp1252"))
        return self

    def filled(self, box: Sequence[float], value: str, label: str = "") -> "Page":
        """Put a field for text."""
        named = f" /TU ({label})" if label else ""
        name = f"f{len(self.fields)}"
        return self.field(box, f"/Subtype /Widget /FT /Tx /T ({name}) /V ({value}){named}")

    def box(self, box: Sequence[float], *, checked: bool) -> "Page":
        """Put a box that may be checked."""
        state, name = ("/Yes" if checked else "/Off"), f"f{len(self.fields)}"
        look = "/AP << /N << /Yes 6 0 R /Off 6 0 R >> >>"
        said = f"/Subtype /Widget /FT /Btn /T ({name}) /V {state} /AS {state} {look}"
        return self.field(box, said)


_ESCAPES = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


def pdf_of(*pages: Page, title: str = "") -> bytes:
    """Return a file of these pages."""
    fonts = b" ".join(
        b"/%s << /Type /Font /Subtype %s >>" % (name.encode(), said) for name, said in FONTS.items()
    )
    objects = [b"", b"", b"<< /Font << %s >> >>" % fonts]
    objects += [_stream(_MAP % b"e100"), _stream(_MAP % b"0001")]
    objects.append(_stream(b"", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"))
    kids, fields = [], []
    for page in pages:
        objects.append(_stream(b"\n".join(page.drawn)))
        content = len(objects)
        own = []
        for said in page.fields:
            objects.append(b"<< %s >>" % said)
            own.append(b"%d 0 R" % len(objects))
        fields += own
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources 3 0 R /Annots [%s] >>" % (content, b" ".join(own))
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [%s] >> >>" % b" ".join(
        fields
    )
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    objects.append(b"<< /Title (%s) >>" % title.encode("cp1252"))
    return assembled(objects)


def _stream(data: bytes, said: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), said, data)


def assembled(objects: Sequence[bytes]) -> bytes:
    """Return a file of objects, of which the first is its root and the last says what it is."""
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, written in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n"
    size = len(objects) + 1
    return (
        bytes(out)
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
        + trailer % (size, len(objects))
        + b"startxref\n%d\n%%%%EOF\n" % len(out)
    )
