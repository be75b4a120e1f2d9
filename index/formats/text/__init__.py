"""Plain text and Markdown, read unchanged."""

from index.formats.text.decoding import UTF_16_MARKS, decode
from index.formats.text.markdown import read_markdown
from index.formats.text.plain import read_plain

__all__ = ["UTF_16_MARKS", "decode", "read_markdown", "read_plain"]
