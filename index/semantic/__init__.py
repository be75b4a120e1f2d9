"""Meaning: vectors of sentences and questions, by an encoder that need not be there.

It orders what is quoted and writes nothing.
"""

from index.semantic.description import Description
from index.semantic.encoder import Encoder
from index.semantic.vectors import GenerationVectors, Packed, in_context, signs_of

__all__ = ["Description", "Encoder", "GenerationVectors", "Packed", "in_context", "signs_of"]
