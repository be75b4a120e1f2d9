"""Kinds of answer that a question can ask for."""

from enum import StrEnum


class AnswerType(StrEnum):
    """A kind of answer."""

    AMOUNT = "amount"
    SHARE = "share"
    TIME_SPAN = "time_span"
    COUNT = "count"
    EXTENT = "extent"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    REASON = "reason"
    MANNER = "manner"
    STATEMENT = "statement"
    DEFINITION = "definition"
    WHETHER = "whether"
    ONE_OF = "one_of"
