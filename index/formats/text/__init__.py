"""Plain text and Markdown, read unchanged."""

from index.formats.text.charset_names import is_utf_8_after_all, known_charset
from index.formats.text.decoding import BYTE_ORDER_MARK, UTF_16_MARKS, decode
from index.formats.text.mail_head import subject_of
from index.formats.text.mail_labels import label_of
from index.formats.text.omissions import merged
from index.formats.text.record_fields import (
    Record,
    fault_of,
    field,
    is_markup,
    listed,
    parsed_json,
    refuse_empty,
    value,
)

__all__ = [
    "BYTE_ORDER_MARK",
    "UTF_16_MARKS",
    "Record",
    "decode",
    "fault_of",
    "field",
    "is_markup",
    "is_utf_8_after_all",
    "known_charset",
    "label_of",
    "listed",
    "merged",
    "parsed_json",
    "refuse_empty",
    "subject_of",
    "value",
]
