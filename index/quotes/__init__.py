"""Candidates to quotes; follow-ups, contradictions, explanation, verification."""

from index.quotes.contradictions import Difference, differences
from index.quotes.explanation import Asked, Contribution, Place, contributions
from index.quotes.follow_ups import Context, Follower
from index.quotes.quoting import Quoter
from index.quotes.verification import Sought, Verification, look_through

__all__ = [
    "Asked",
    "Context",
    "Contribution",
    "Difference",
    "Follower",
    "Place",
    "Quoter",
    "Sought",
    "Verification",
    "contributions",
    "differences",
    "look_through",
]
