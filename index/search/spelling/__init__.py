"""Other spellings of a question's words: slips, names in two spellings, words as articles write."""

from index.search.spelling.as_written import ORDINAL, AsWritten
from index.search.spelling.code_names import CodeName, CodeNames, NamesReader, code_name
from index.search.spelling.corrector import Corrector
from index.search.spelling.name_variants import Spellings
from index.search.spelling.unheard import Option, Speller, Spelling, Unheard

__all__ = [
    "ORDINAL",
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
