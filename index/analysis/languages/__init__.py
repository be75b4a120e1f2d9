"""Facts about languages: function words, irregular forms, abbreviations."""

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
    PARTICLES,
    PREPOSITIONS,
    SPEECH,
    TIMES,
    TITLES,
    VOLUMES,
)
from index.analysis.languages.anaphora import (
    asking_words,
    beginning_words,
    definite_articles,
    indefinite_articles,
    joining_words,
)
from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.english_stems import base_form, own_stem
from index.analysis.languages.known import LANGUAGES, language_of
from index.analysis.languages.numerals import CARDINALS, MULTIPLES, ORDINALS, POWERS
from index.analysis.languages.phrases import phrase_pattern
from index.analysis.languages.record import Language
from index.analysis.languages.stop_words import STOP_WORDS

__all__ = [
    "ABBREVIATIONS",
    "AFTER_ORDINALS",
    "AFTER_TIMES",
    "ARTICLES",
    "BINDING",
    "CARDINALS",
    "COMMON",
    "COMPOUNDED",
    "DEGREED",
    "ENDING",
    "GERMAN",
    "LANGUAGES",
    "MULTIPLES",
    "NO_NOUNS",
    "NUMBERED",
    "OPENINGS",
    "ORDINALS",
    "PARTICLES",
    "POWERS",
    "PREPOSITIONS",
    "SPEECH",
    "STOP_WORDS",
    "TIMES",
    "TITLES",
    "VOLUMES",
    "AnswerType",
    "Language",
    "asking_words",
    "base_form",
    "beginning_words",
    "definite_articles",
    "indefinite_articles",
    "joining_words",
    "language_of",
    "own_stem",
    "phrase_pattern",
]
