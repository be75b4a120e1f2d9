"""Terms and cues of many sentences at once, as arrays."""

from index.indexing.terms.lexicon import Lexicon, lexicon_of_this_process
from index.indexing.terms.numbering import Numbering
from index.indexing.terms.units import Terms, Units

__all__ = ["Lexicon", "Numbering", "Terms", "Units", "lexicon_of_this_process"]
