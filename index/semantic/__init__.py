"""Meaning: vectors of sentences and questions, by an encoder that need not be there.

It orders what is quoted and writes nothing.
"""

from index.semantic.description import Description
from index.semantic.encoder import Encoder
from index.semantic.installing import install, size_of
from index.semantic.published import ALL_MINILM, Published, default_model
from index.semantic.vectors import GenerationVectors, Packed, in_context, signs_of

__all__ = [
    "ALL_MINILM",
    "Description",
    "Encoder",
    "GenerationVectors",
    "Packed",
    "Published",
    "default_model",
    "in_context",
    "install",
    "signs_of",
    "size_of",
]
