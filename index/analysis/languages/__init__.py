"""Facts about languages: function words, irregular forms, abbreviations."""

from index.analysis.languages.abbreviations import (
    AFTER_ORDINALS,
    AFTER_TIMES,
    BINDING,
    COMMON,
    ENDING,
    NUMBERED,
    OPENINGS,
    PARTICLES,
    SPEECH,
    TIMES,
    TITLES,
)
from index.analysis.languages.anaphora import asking_words, beginning_words, joining_words
from index.analysis.languages.english import base_form, own_stem
from index.analysis.languages.numerals import CARDINALS, MULTIPLES, ORDINALS, POWERS
from index.analysis.languages.stop_words import STOP_WORDS

__all__ = [
    "AFTER_ORDINALS",
    "AFTER_TIMES",
    "BINDING",
    "CARDINALS",
    "COMMON",
    "ENDING",
    "MULTIPLES",
    "NUMBERED",
    "OPENINGS",
    "ORDINALS",
    "PARTICLES",
    "POWERS",
    "SPEECH",
    "STOP_WORDS",
    "TIMES",
    "TITLES",
    "asking_words",
    "base_form",
    "beginning_words",
    "joining_words",
    "own_stem",
]
