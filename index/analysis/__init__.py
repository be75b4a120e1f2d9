"""Text to sentences, terms and cues, in any of the languages it knows."""

from index.analysis import cues
from index.analysis.analyzer import (
    Analyzer,
    QuestionAnalyzer,
    QuestionWord,
    analyzer_of,
    detect_language,
    function_words_in,
    may_go_on_with_digits,
    needs_company,
    question_language,
)
from index.analysis.cues import Count, Cue, cues_of_piece, cues_of_pieces
from index.analysis.days import calendar_words
from index.analysis.folding import fold_accents, fold_case
from index.analysis.languages import (
    ABBREVIATIONS,
    CARDINALS,
    LANGUAGES,
    MULTIPLES,
    ORDINALS,
    POWERS,
    STOP_WORDS,
    AnswerType,
    Language,
    asking_words,
    beginning_words,
    definite_articles,
    indefinite_articles,
    joining_words,
    language_of,
    phrase_pattern,
)
from index.analysis.lines import TextLine, lines, stands_alone
from index.analysis.paragraphs import is_ended, paragraphs_of
from index.analysis.sentences import sentences_of, split

__all__ = [
    "ABBREVIATIONS",
    "CARDINALS",
    "LANGUAGES",
    "MULTIPLES",
    "ORDINALS",
    "POWERS",
    "STOP_WORDS",
    "Analyzer",
    "AnswerType",
    "Count",
    "Cue",
    "Language",
    "QuestionAnalyzer",
    "QuestionWord",
    "TextLine",
    "analyzer_of",
    "asking_words",
    "beginning_words",
    "calendar_words",
    "cues",
    "cues_of_piece",
    "cues_of_pieces",
    "definite_articles",
    "detect_language",
    "fold_accents",
    "fold_case",
    "function_words_in",
    "indefinite_articles",
    "is_ended",
    "joining_words",
    "language_of",
    "lines",
    "may_go_on_with_digits",
    "needs_company",
    "paragraphs_of",
    "phrase_pattern",
    "question_language",
    "sentences_of",
    "split",
    "stands_alone",
]
