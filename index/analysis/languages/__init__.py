"""Facts about languages: a record of each, irregular English forms, abbreviations of all."""

from index.analysis.languages.abbreviations import (
    ABBREVIATIONS,
    AFTER_ORDINALS,
    AFTER_TIMES,
    ARTICLES,
    BINDING,
    COMMON,
    COMPOUNDED,
    DEGREED,
    ENDING,
    GERMAN,
    NO_NOUNS,
    NUMBERED,
    OPENINGS,
    OWN_TITLES,
    PARTICLES,
    PREPOSITIONS,
    SPEECH,
    TIMES,
    TITLES,
    VOLUMES,
)
from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.analysis.languages.english import base_form, own_stem
from index.analysis.languages.known import LANGUAGES, language_of, missing, well_supported
from index.analysis.languages.phrases import folded_pattern, phrase_pattern, spelled
from index.analysis.languages.record import Language, words
from index.analysis.languages.shortened import CAPITALS

__all__ = [
    "ABBREVIATIONS",
    "AFTER_ORDINALS",
    "AFTER_TIMES",
    "ARTICLES",
    "BINDING",
    "CAPITALS",
    "COMMON",
    "COMPOUNDED",
    "DEGREED",
    "ENDING",
    "GERMAN",
    "LANGUAGES",
    "NO_NOUNS",
    "NUMBERED",
    "OPENINGS",
    "OWN_TITLES",
    "PARTICLES",
    "PREPOSITIONS",
    "SPEECH",
    "TIMES",
    "TITLES",
    "VOLUMES",
    "AnswerType",
    "Attribute",
    "Bound",
    "Language",
    "base_form",
    "folded_pattern",
    "language_of",
    "missing",
    "own_stem",
    "phrase_pattern",
    "spelled",
    "well_supported",
    "words",
]
