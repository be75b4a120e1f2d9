"""Bytes to text: UTF-8, else Windows-1252 with a warning."""

import codecs

from index.errors import ArticleError

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
BYTE_ORDER_MARK = "\ufeff"

# Bytes 80 to 9F of Windows-1252. The five that it leaves undefined stay control characters, as
# https://encoding.spec.whatwg.org/#index-windows-1252 has it, so that every byte has a meaning.
_WINDOWS_1252 = {
    byte: bytes([byte]).decode("cp1252")
    for byte in range(0x80, 0xA0)
    if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_CONTROLS = bytes(byte for byte in range(32) if chr(byte) not in "\t\n\v\f\r\x1b")
_CONTROLS_ALLOWED = 0.01


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of `data` and a warning, "" when it is UTF-8.

    A byte order mark stays: it is the first character. Raises `ArticleError` when there is no
    text, or when the bytes are no text.
    """
    if data.startswith(UTF_16_MARKS):
        return _decode_utf_16(data)
    _refuse_binary(data)
    try:
        return _refuse_empty(data.decode("utf-8")), ""
    except UnicodeDecodeError as error:
        text = data.decode("latin-1").translate(_WINDOWS_1252)
        at = f"byte {data[error.start]:02X} at {error.start:,}"
        return text, f"not UTF-8 ({at}); read as Windows-1252"


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
