"""Other spellings of a question's words: slips, names in two spellings, words as articles write."""

from index.search.spelling.as_written import AsWritten
from index.search.spelling.corrector import Corrector, Speller, Spelling, Unheard
from index.search.spelling.name_variants import Spellings

__all__ = ["AsWritten", "Corrector", "Speller", "Spelling", "Spellings", "Unheard"]
