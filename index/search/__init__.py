"""A question to its candidates, ranked, with a confidence."""

from index.analysis import AnswerType
from index.search import confidence
from index.search.engines import EmbeddedEngine, Engine, Terms, Texts, Wanted
from index.search.evidence import CloseReading
from index.search.query import Query
from index.search.question_type import answer_types_of
from index.search.retriever import Candidates, Retriever
from index.search.time_words import present_words
from index.search.weights import ModeWeights, Weights, weighed

__all__ = [
    "AnswerType",
    "Candidates",
    "CloseReading",
    "EmbeddedEngine",
    "Engine",
    "ModeWeights",
    "Query",
    "Retriever",
    "Terms",
    "Texts",
    "Wanted",
    "Weights",
    "answer_types_of",
    "confidence",
    "present_words",
    "weighed",
]
