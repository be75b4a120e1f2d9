"""Answer types that a question expects, by its question words."""

import re
import unicodedata
from functools import cache

from index.analysis import AnswerType, Language, language_of, own_languages, phrase_pattern

_Patterns = tuple[tuple[AnswerType, re.Pattern[str]], ...]


def answer_types_of(question: str) -> frozenset[AnswerType]:
    """Return the kinds of answer that a question asks for; empty when its words don't tell.

    Looked for are the question words of its own language: the one with the most function words in
    it, several when they have as many, English when none has any.
    """
    written = _composed(question).lower()
    return frozenset(
        kind
        for language in own_languages(question) or [language_of("en")]
        for kind, pattern in _patterns(language)
        if pattern.search(written)
    )


@cache
def _patterns(language: Language) -> _Patterns:
    return tuple(
        (kind, phrase_pattern([_composed(words)], is_spaced=language.is_spaced))
        for kind, words in language.question_words.items()
    )


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
