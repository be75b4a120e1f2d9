"""Candidates to quotes; follow-ups, contradictions, explanation, verification."""

from index.quotes.contradictions import Difference, differences
from index.quotes.explanation import Asked, Contribution, Place, contributions
from index.quotes.follow_ups import Context, Follower
from index.quotes.headings import headings_above
from index.quotes.holding import Holders
from index.quotes.quoting import Quoter
from index.quotes.shown import Span, located, shown
from index.quotes.verification import (
    LETTER_BY_LETTER,
    LINE_BY_LINE,
    Sought,
    Verification,
    look_through,
)

__all__ = [
    "LETTER_BY_LETTER",
    "LINE_BY_LINE",
    "Asked",
    "Context",
    "Contribution",
    "Difference",
    "Follower",
    "Holders",
    "Place",
    "Quoter",
    "Sought",
    "Span",
    "Verification",
    "contributions",
    "differences",
    "headings_above",
    "located",
    "look_through",
    "shown",
]
