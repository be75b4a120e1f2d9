"""Other spellings of a question's words: slips, names in two spellings, words as articles write."""

from index.search.spelling.as_written import AsWritten
from index.search.spelling.code_names import CodeName, CodeNames, NamesReader, code_name
from index.search.spelling.corrector import Corrector, Option, Speller, Spelling, Unheard
from index.search.spelling.name_variants import Spellings

__all__ = [
    "AsWritten",
    "CodeName",
    "CodeNames",
    "Corrector",
    "NamesReader",
    "Option",
    "Speller",
    "Spelling",
    "Spellings",
    "Unheard",
    "code_name",
]
