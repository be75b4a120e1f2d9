"""A question to its candidates, ranked, with a confidence."""

from index.analysis import AnswerType
from index.search import confidence
from index.search.bm25 import SELECTION
from index.search.engines import EmbeddedEngine, Engine, MilvusEngine, Terms, Texts, Wanted
from index.search.evidence import CloseReading, unstated
from index.search.query import Concept, Query
from index.search.question_type import answer_types_of, asks_who_or_what, words_for
from index.search.reading import is_in_range_of_years
from index.search.retriever import Candidates, Retriever
from index.search.time_words import present_words, without_years, years_as_times, years_meant
from index.search.weights import ModeWeights, Weights, weighed

__all__ = [
    "SELECTION",
    "AnswerType",
    "Candidates",
    "CloseReading",
    "Concept",
    "EmbeddedEngine",
    "Engine",
    "MilvusEngine",
    "ModeWeights",
    "Query",
    "Retriever",
    "Terms",
    "Texts",
    "Wanted",
    "Weights",
    "answer_types_of",
    "asks_who_or_what",
    "confidence",
    "is_in_range_of_years",
    "present_words",
    "unstated",
    "weighed",
    "without_years",
    "words_for",
    "years_as_times",
    "years_meant",
]
