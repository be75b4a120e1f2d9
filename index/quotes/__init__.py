"""Candidates to quotes; follow-ups, contradictions, explanation, verification."""

from index.quotes.contradictions import differences
from index.quotes.explanation import Against, Asked, Contribution, Explanation, Place, contributions
from index.quotes.extent import parted
from index.quotes.follow_ups import Context, Follower
from index.quotes.headings import headings_above, questions_in
from index.quotes.ordering import as_asked_first, denies, named_first, newest_copies_first
from index.quotes.quoting import Quoter
from index.quotes.recency import (
    COMPARED,
    CONSIDERED,
    TimeAsked,
    disagreement,
    have_editions,
    in_time,
    likely,
    newest_edition_first,
    settled,
    without_now,
)
from index.quotes.shown import LINES, Span, located, shown
from index.quotes.times_told import other_years
from index.quotes.verification import (
    LETTER_BY_LETTER,
    LINE_BY_LINE,
    Sought,
    Verification,
    look_through,
)

__all__ = [
    "COMPARED",
    "CONSIDERED",
    "LETTER_BY_LETTER",
    "LINES",
    "LINE_BY_LINE",
    "Against",
    "Asked",
    "Context",
    "Contribution",
    "Explanation",
    "Follower",
    "Place",
    "Quoter",
    "Sought",
    "Span",
    "TimeAsked",
    "Verification",
    "as_asked_first",
    "contributions",
    "denies",
    "differences",
    "disagreement",
    "have_editions",
    "headings_above",
    "in_time",
    "likely",
    "located",
    "look_through",
    "named_first",
    "newest_copies_first",
    "newest_edition_first",
    "other_years",
    "parted",
    "questions_in",
    "settled",
    "shown",
    "without_now",
]
