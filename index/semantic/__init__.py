"""Meaning: vectors of sentences and questions, by an encoder that need not be there.

It orders what is quoted and writes nothing.
"""

from index.semantic.encoding import (
    ALL_MINILM,
    Description,
    Encoder,
    Published,
    TextWords,
    default_model,
    install,
    size_of,
)
from index.semantic.making import VectorMaking
from index.semantic.meaning import WORDS_ONLY, Lack, Meaning, MeaningStatus
from index.semantic.opening import MeaningOpening
from index.semantic.vector_store import VectorStore, vectors_being_made
from index.semantic.vectors import GenerationVectors, Packed, Vectors, in_context, signs_of

__all__ = [
    "ALL_MINILM",
    "WORDS_ONLY",
    "Description",
    "Encoder",
    "GenerationVectors",
    "Lack",
    "Meaning",
    "MeaningOpening",
    "MeaningStatus",
    "Packed",
    "Published",
    "TextWords",
    "VectorMaking",
    "VectorStore",
    "Vectors",
    "default_model",
    "in_context",
    "install",
    "signs_of",
    "size_of",
    "vectors_being_made",
]
