"""Detects the encoding of a web page, with a warning where it guesses."""

import codecs
import re

from index.formats.text import UTF_16_MARKS, decode, is_utf_8_after_all, known_charset

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding=["']"""
    rb"""([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 4_096


def decode_page(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the markup of `data`, and warnings. NUL bytes are left out, as browsers do.

    Raises `ArticleError` when the bytes are no text.
    """
    if data.startswith((codecs.BOM_UTF8, *UTF_16_MARKS)):
        return decode(data)[0].lstrip("\ufeff"), ()
    declared = declared_charset(data)
    data = data.replace(b"\0", b"")
    if is_utf_8_after_all(data, declared):  # saved anew, and its markup was not changed
        return data.decode("utf-8"), ()
    for charset in filter(None, (declared, "utf-8")):
        try:
            return data.decode(charset), ()
        except UnicodeDecodeError:
            continue
    return _guessed(data, declared)


def declared_charset(data: bytes) -> str:
    """Return the encoding that a page gives as its own; "" when it gives none that is known."""
    match = _DECLARED.search(data[:_HEAD])
    return known_charset((match[1] or match[2]).decode("ascii", "replace")) if match else ""


def _guessed(data: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    said = f"is not the {declared} that it says" if declared else "says no encoding"
    text, warning = decode(data)
    return text, (f"{said}; {warning}",)
