"""Plain text and Markdown, read unchanged."""

from index.formats.text.charset_names import known_charset
from index.formats.text.decoding import BYTE_ORDER_MARK, UTF_16_MARKS, decode

__all__ = ["BYTE_ORDER_MARK", "UTF_16_MARKS", "decode", "known_charset"]
