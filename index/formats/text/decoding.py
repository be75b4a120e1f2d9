"""Bytes to text: UTF-8, else the encoding that is detected, with a warning; or none."""

import codecs
import re

from index.errors import ArticleError
from index.formats.text.encodings import decode_as, detect_encoding, escaped_encoding

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
BYTE_ORDER_MARK = "\ufeff"

_LOST = re.compile("[\udc80-\udcff]")
_KEPT = re.compile("[^\0-\x7f\udc80-\udcff]")
# What the sequences of UTF-8 stand for that cp1252 has no likely words for.
_EUROPEAN = re.compile("[\u00a0-\u017f\u0300-\u036f\u2010-\u203a\u20ac]")
_MOST_LOST = 0.01
_CONTROLS = bytes(byte for byte in range(32) if chr(byte) not in "\t\n\v\f\r\x1b")
_CONTROLS_ALLOWED = 0.01


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of `data` and a warning, "" when it is UTF-8.

    A byte order mark stays: it is the first character. A byte that can't be decoded is one U+FFFD,
    which the warning tells. Raises `ArticleError` when there is no text, when the bytes are no
    text, or when their encoding can't be told.
    """
    if data.startswith(UTF_16_MARKS):
        return _decode_utf_16(data)
    _refuse_binary(data)
    if escaped := escaped_encoding(data):
        return _refuse_empty(data.decode(escaped, "replace")), f"not UTF-8; read as {escaped}"
    try:
        return _refuse_empty(data.decode("utf-8")), ""
    except UnicodeDecodeError as error:
        return _decode_other(data, error.start)


def _decode_other(data: bytes, first: int) -> tuple[str, str]:
    """Decode what is not UTF-8, or not all of it; the byte at `first` is the first that is not."""
    text = data.decode("utf-8", "surrogateescape")
    if _is_nearly_all(text):
        text, lost = _replaced(text)
        return text, f"not all of it is UTF-8: {lost}"
    at = f"byte {data[first]:02X} at {first:,}"
    encoding = detect_encoding(data, first)
    if not encoding and len(_LOST.findall(text)) <= max(_MOST_LOST * len(text), 1):
        text, lost = _replaced(text)
        return text, f"not UTF-8 ({at}), and its encoding can't be told: {lost}"
    if not encoding:
        raise ArticleError(f"not UTF-8 ({at}), and its encoding can't be told: save it as UTF-8")
    text, lost = _replaced(decode_as(data, encoding))
    if text.count("\ufffd") > max(_MOST_LOST * len(text), 1):
        raise ArticleError(f"not UTF-8 ({at}), nor all of it {encoding}: save it as UTF-8")
    return text, f"not UTF-8 ({at}); read as {encoding}" + (f": {lost}" if lost else "")


def _is_nearly_all(text: str) -> bool:
    """Tell whether more characters of a text are UTF-8, ASCII aside, than bytes are not."""
    kept = _KEPT.findall(text)
    most = 1.0 if all(map(_EUROPEAN.match, kept)) else 0.5
    return len(_LOST.findall(text)) <= most * len(kept)


def _replaced(text: str) -> tuple[str, str]:
    """Return `text` with U+FFFD for bytes that have no meaning, and how to tell of them."""
    first = _LOST.search(text)
    if first is None:
        return text, ""
    count = len(_LOST.findall(text))
    byte, line = ord(first[0]) - 0xDC00, text.count("\n", 0, first.start()) + 1
    many = f"{count:,} bytes have" if count > 1 else "a byte has"
    told = f"{many} no meaning (shown as \ufffd): {byte:02X} in line {line:,}"
    return _LOST.sub("\ufffd", text), told + (" is the first" if count > 1 else "")


def _decode_utf_16(data: bytes) -> tuple[str, str]:
    try:
        text = data.decode("utf-16-le" if data.startswith(UTF_16_MARKS[0]) else "utf-16-be")
    except UnicodeDecodeError:
        raise ArticleError("not a text: neither UTF-8 nor UTF-16") from None
    return _refuse_empty(text), "not UTF-8; read as UTF-16, as its byte order mark says"


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data:
        raise ArticleError("not a text: it holds NUL bytes")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _CONTROLS_ALLOWED * len(data):
        raise ArticleError("not a text: it holds control characters")


def _refuse_empty(text: str) -> str:
    if not text.strip().strip(BYTE_ORDER_MARK):
        raise ArticleError("empty: there is no text in it")
    if "\0" in text:
        raise ArticleError("not a text: it holds NUL characters")
    return text
