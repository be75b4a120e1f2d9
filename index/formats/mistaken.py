"""Files that are not what their names say: what they are instead, by how they begin."""

import io
import zipfile

from index.formats.registry import FORMATS, Format

_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"
_ZIPPED = {
    ".docx": ("a Word file", "word/"),
    ".xlsx": ("a workbook", "xl/"),
    ".pptx": ("a presentation", "ppt/"),
    ".odt": ("an OpenDocument text", ""),
    ".ods": ("an OpenDocument spreadsheet", ""),
    ".odp": ("an OpenDocument presentation", ""),
    ".epub": ("a book", "META-INF/container.xml"),
}
"""Kinds that are zip archives: what people call them, and with what a name in them begins."""

_TEXTS = frozenset((".txt", ".csv", ".tsv", ".json", ".rst", ".adoc", ".wiki", ".eml"))
_PICTURE, _ARCHIVE, _FILM = "a picture", "an archive: pack it as .zip", "a film or a recording"
# How files begin that are of another kind than their name says, where more, and what they are.
_BEGINNINGS: tuple[tuple[bytes, int, bytes, str], ...] = (
    (_PDF, 0, b"", "a PDF: call it .pdf"),
    (
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, b""),
        "an Office file with a password, or of before 2007: save it as .docx, .xlsx or .pptx",
    ),
    (b"{\\rtf", 0, b"", "RTF: save it as .docx"),
    (b"%!PS", 0, b"", "PostScript: make a .pdf of it"),
    (b"\x89PNG\r\n", 0, b"", _PICTURE),
    (b"\xff\xd8\xff", 0, b"", _PICTURE),
    (b"GIF8", 0, b"", _PICTURE),
    (b"II*\0", 0, b"", _PICTURE),
    (b"MM\0*", 0, b"", _PICTURE),
    (b"RIFF", 8, b"WEBP", _PICTURE),
    (b"\0\0\0", 4, b"ftyphei", _PICTURE),
    (b"\0\0\0", 4, b"ftyp", _FILM),
    (b"RIFF", 8, b"WAVE", _FILM),
    (b"ID3", 4, b"\0", _FILM),
    (b"OggS\0", 0, b"", _FILM),
    (b"\x1f\x8b\x08", 0, b"", "packed by gzip: unpack it"),
    (b"7z\xbc\xaf\x27\x1c", 0, b"", _ARCHIVE),
    (b"Rar!\x1a\x07", 0, b"", _ARCHIVE),
    (b"BZh", 4, b"1AY&SY", _ARCHIVE),
    (b"\xfd7zXZ\0", 0, b"", _ARCHIVE),
    (b"", 257, b"ustar", _ARCHIVE),
    (b"SQLite format 3\0", 0, b"", "a database"),
    (b"MZ\x90\0", 0, b"", "a program"),
    (b"\x7fELF", 0, b"", "a program"),
)
_PAGES = (b"<!doctype html", b"<html")
_PARTS_OF_PAGES = (*_PAGES, b"<table", b"<head", b"<body")
_BLANK = b"\xef\xbb\xbf \t\r\n"
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\v")
_OFFICE = frozenset(("[Content_Types].xml", "content.xml"))  # of files that may be no archives
_ENCRYPTED = 1  # bit of a file in an archive
_LONGEST_TYPE = 100  # bytes
_LOOKED_AT = 1_024  # bytes


def mistaken(row: Format, data: bytes) -> str:
    """Return what a file is instead of what its name says, and what to do; "" in doubt."""
    if not data.strip():
        return "empty: there is no text in it"
    if not data.strip(b"\0"):
        return "nothing but zeros: it was not copied whole"
    if row.kind != ".pdf" or not data.startswith(_PDF):
        for begin, at, further, what in _BEGINNINGS:
            if data.startswith(begin) and data.startswith(further, at):
                return what
    is_packed = row.kind in _ZIPPED or row.kind == ".pdf"
    begins = data[:_LOOKED_AT].lstrip(_BLANK).lower()
    if begins.startswith(_PARTS_OF_PAGES if is_packed else _PAGES) and (
        is_packed or row.kind in _TEXTS
    ):
        return "a page: call it .html"
    if data.startswith(_ZIP):
        return _zipped(row, data)
    return _no_packed(row, data)


def _no_packed(row: Format, data: bytes) -> str:
    if row.kind in _ZIPPED:
        is_own = data.startswith(_ZIP[:2])
    else:
        is_own = row.kind != ".pdf" or _PDF in data[:_LOOKED_AT]
    if is_own:
        return ""
    damaged = f"no {row.kind} file, or a damaged one"
    return "a text: call it .txt" if _is_text(data) else damaged


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return _CONTROLS.isdisjoint(data)


def _zipped(row: Format, data: bytes) -> str:
    """Return what a zip archive is, "" where that is what its name says, or not known."""
    is_named = row.kind in _ZIPPED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if any(each.flag_bits & _ENCRYPTED for each in archive.infolist()):
                return "" if is_named else "a zip archive or an Office file, with a password"
            kind, names = _kind_of(archive), archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return "" if is_named else "a zip archive or an Office file, and damaged"
    if kind:
        return "" if kind == row.kind else f"{_ZIPPED[kind][0]}: call it {kind}"
    return "" if is_named and not _OFFICE.isdisjoint(names) else "a zip archive: call it .zip"


def _kind_of(archive: zipfile.ZipFile) -> str:
    """Return the ending that the files in an archive make it, "" when it is but an archive."""
    names = archive.namelist()
    if "mimetype" in names:
        media_type = _media_type(archive)
        row = next((each for each in FORMATS if media_type in each.types), None)
        if row:
            return row.kind
    for kind, (_, begin) in _ZIPPED.items():
        if begin and any(name.startswith(begin) for name in names):
            return kind
    return ""


def _media_type(archive: zipfile.ZipFile) -> str:
    try:
        with archive.open("mimetype") as file:
            written = file.read(_LONGEST_TYPE).decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, RuntimeError, EOFError, ValueError):
        return ""
    return written.removesuffix("-template")
