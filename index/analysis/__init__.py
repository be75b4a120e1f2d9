"""Text to sentences, terms and cues, in any of the languages it knows."""

from index.analysis import cues
from index.analysis.analyzer import (
    Analyzer,
    QuestionAnalyzer,
    QuestionWord,
    Word,
    analyzer_of,
    may_go_on_with_digits,
    needs_company,
)
from index.analysis.cues import Count, Cue, cues_of_piece, cues_of_pieces, is_negated
from index.analysis.folding import (
    MARKS,
    Folded,
    fold_accents,
    fold_spoken,
    fold_word,
    fold_words,
)
from index.analysis.function_words import (
    function_words_in,
    own_languages,
    question_language,
    shows_language,
    spoken_language,
)
from index.analysis.language_id import detect_language
from index.analysis.languages import (
    ABBREVIATIONS,
    LANGUAGES,
    AnswerType,
    Attribute,
    Language,
    folded_pattern,
    language_of,
    missing,
    phrase_pattern,
    spelled,
    well_supported,
)
from index.analysis.lines import TextLine, lines, stands_alone
from index.analysis.normalizer import apart_from_pairs, is_of_letters, is_unspaced, name_parts
from index.analysis.paragraphs import is_ended, paragraphs_of
from index.analysis.sentences import sentences_of, split
from index.analysis.wholes import (
    calendar_names,
    calendar_words,
    days_in,
    is_day,
    is_month,
    may_be_of_a_name,
    with_months_named,
    without_year,
)

__all__ = [
    "ABBREVIATIONS",
    "LANGUAGES",
    "MARKS",
    "Analyzer",
    "AnswerType",
    "Attribute",
    "Count",
    "Cue",
    "Folded",
    "Language",
    "QuestionAnalyzer",
    "QuestionWord",
    "TextLine",
    "Word",
    "analyzer_of",
    "apart_from_pairs",
    "calendar_names",
    "calendar_words",
    "cues",
    "cues_of_piece",
    "cues_of_pieces",
    "days_in",
    "detect_language",
    "fold_accents",
    "fold_spoken",
    "fold_word",
    "fold_words",
    "folded_pattern",
    "function_words_in",
    "is_day",
    "is_ended",
    "is_month",
    "is_negated",
    "is_of_letters",
    "is_unspaced",
    "language_of",
    "lines",
    "may_be_of_a_name",
    "may_go_on_with_digits",
    "missing",
    "name_parts",
    "needs_company",
    "own_languages",
    "paragraphs_of",
    "phrase_pattern",
    "question_language",
    "sentences_of",
    "shows_language",
    "spelled",
    "split",
    "spoken_language",
    "stands_alone",
    "well_supported",
    "with_months_named",
    "without_year",
]
