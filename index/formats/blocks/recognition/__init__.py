"""Finds structure among paragraphs, in Markdown and plain text alike: by numbers, marks and signs.

`marks` reads what stands before an item, `sequences` which numbers go together; the rooms `tables`
and `questions`, and `breaks`, `lists`, `labelled`, `unmarked`, `heads`, `colon_heads` and
`lead_ins` change paragraphs to what they are.
"""

from index.formats.blocks.recognition.breaks import find_breaks
from index.formats.blocks.recognition.colon_heads import find_colon_heads
from index.formats.blocks.recognition.heads import find_short_heads
from index.formats.blocks.recognition.labelled import find_labelled
from index.formats.blocks.recognition.lead_ins import find_captions, refer_to_lead_ins
from index.formats.blocks.recognition.lists import find_lists
from index.formats.blocks.recognition.marks import mark_at
from index.formats.blocks.recognition.questions import (
    ASKED_AND_ANSWERED,
    QUESTION_LEVEL,
    find_questions,
    find_replies,
)
from index.formats.blocks.recognition.tables import (
    TEXT,
    Line,
    find_rows,
    is_header,
    line_of,
    may_have_cells,
    stripped,
    table_drafts,
    tables_in,
)
from index.formats.blocks.recognition.unmarked import find_unmarked
from index.formats.blocks.recognition.wording import (
    asks,
    ends,
    indent_of,
    introduces,
    is_parted,
)

__all__ = [
    "ASKED_AND_ANSWERED",
    "QUESTION_LEVEL",
    "TEXT",
    "Line",
    "asks",
    "ends",
    "find_breaks",
    "find_captions",
    "find_colon_heads",
    "find_labelled",
    "find_lists",
    "find_questions",
    "find_replies",
    "find_rows",
    "find_short_heads",
    "find_unmarked",
    "indent_of",
    "introduces",
    "is_header",
    "is_parted",
    "line_of",
    "mark_at",
    "may_have_cells",
    "refer_to_lead_ins",
    "stripped",
    "table_drafts",
    "tables_in",
]
