"""nltk's Punkt (Kiss and Strunk 2006) with given parameters, asked about doubtful full stops."""

from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from index.analysis.languages import (
    AFTER_ORDINALS,
    AFTER_TIMES,
    BINDING,
    COMMON,
    NUMBERED,
    OPENINGS,
    PARTICLES,
    TIMES,
    TITLES,
)
from index.analysis.lean_imports import nltk_module

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

TELLING = OPENINGS | AFTER_ORDINALS | AFTER_TIMES
"""The only words behind a mark that Punkt has parameters for."""

_SEEN_IN_LOWER_CASE = 1 << 5  # Punkt's flag of a word that stands in lower case within sentences


@lru_cache(maxsize=16_384)
def punkt_ends(word: str, following: str) -> bool:
    """Ask Punkt whether a sentence ends between `word` with a full stop and `following`."""
    return bool(_punkt().text_contains_sentbreak(f"{word}. {following}"))


@cache
def _punkt() -> "PunktSentenceTokenizer":
    # Importing nltk takes longer than splitting a thousand articles that never need it.
    tokenizer: PunktSentenceTokenizer = nltk_module("tokenize.punkt").PunktSentenceTokenizer(
        _parameters()
    )
    return tokenizer


def _parameters() -> "PunktParameters":
    parameters: PunktParameters = nltk_module("tokenize.punkt").PunktParameters()
    parameters.abbrev_types = {*COMMON, *BINDING, *TITLES}
    parameters.sent_starters = set(OPENINGS)
    parameters.collocations = {(word, "##number##") for word in NUMBERED}
    parameters.collocations |= {("##number##", word) for word in AFTER_ORDINALS}
    parameters.collocations |= set(product(TIMES, AFTER_TIMES))
    for word in OPENINGS - PARTICLES:
        parameters.add_ortho_context(word, _SEEN_IN_LOWER_CASE)
    return parameters
