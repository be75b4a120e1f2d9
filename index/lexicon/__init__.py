"""Words that languages have: lists that are kept by others, read when they are needed."""

from index.lexicon.divided_words import DividedWords
from index.lexicon.remembering import remembered
from index.lexicon.word_lists import KnownWords, known_words

__all__ = ["DividedWords", "KnownWords", "known_words", "remembered"]
