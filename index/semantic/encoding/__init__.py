"""The sentence encoder: what it is, how it is installed, and texts to vectors."""

from index.semantic.encoding.description import Description
from index.semantic.encoding.encoder import Encoder
from index.semantic.encoding.installing import install, size_of
from index.semantic.encoding.packages import optional_packages
from index.semantic.encoding.published import ALL_MINILM, Published, default_model
from index.semantic.encoding.text_words import TextWords

__all__ = [
    "ALL_MINILM",
    "Description",
    "Encoder",
    "Published",
    "TextWords",
    "default_model",
    "install",
    "optional_packages",
    "size_of",
]
