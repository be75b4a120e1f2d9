"""Numbers of a question that count what follows them, "25 people", and those that name something.

"Is Perl 5.30 supported?" asks about Perl 5.30.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from index.analysis import (
    LANGUAGES,
    Attribute,
    Language,
    QuestionWord,
    fold_words,
    folded_pattern,
    language_of,
    own_languages,
    phrase_pattern,
)
from index.messages import light_words_in
from index.search.reading.amounts import amounts_in
from index.search.reading.identifiers import Reader

_OF_AMOUNTS = (Attribute.PRICE, Attribute.LENGTH, Attribute.WEIGHT)
_MEASURED = (*_OF_AMOUNTS, Attribute.TEMPERATURE, Attribute.AGE, Attribute.DURATION)
_WORD_BEHIND = re.compile(r"[ \u00a0]([^\W\d_]+)")
_NUMBER_AT_END = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)* \Z")


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """Tells which numbers count, by the question and by what articles count. Thread-safe."""

    _reader: Reader

    def counts(
        self, question: str, before: QuestionWord, number: QuestionWord, after: QuestionWord | None
    ) -> bool:
        """Tell whether a number may count the word right behind it.

        People and things are counted, and no verb of little sense. Nor is what follows a version,
        or the number of a name ("Node 20"), unless it has a capital, is a unit, or is counted in
        articles.
        """
        if after is None or question[number.end : after.start] != " ":
            return False
        written = question[after.start : after.end]
        if written in light_words_in(question):
            return _is_any(_counted, question, written)
        if not _is_of_a_name(question, before, number) or not written.islower():
            return True
        if any(start == number.start for start, _ in amounts_in(question)):
            return True
        if _is_any(_units, question, written):
            return True
        return self._are_counted(question, before, after)

    def _are_counted(self, question: str, before: QuestionWord, after: QuestionWord) -> bool:
        """Tell whether articles have a number before a word that is not one of the same name."""
        name = fold_words(question[before.start : before.end])
        for text, _ in self._reader.beside(after.terms[0]):
            found = _NUMBER_AT_END.search(text)
            if found and not fold_words(text[: found.start()].rstrip()).endswith(name):
                return True
        return False


def is_measured(behind: str) -> bool:
    """Tell whether a price, a length or a weight is measured by what is behind a number."""
    found = _WORD_BEHIND.match(behind)
    word = fold_words(found[1]) if found else ""
    known = (each for each in LANGUAGES.values() if each.attribute_signs)
    return bool(word) and any(_units(each, _OF_AMOUNTS).fullmatch(word) for each in known)


def _is_of_a_name(question: str, before: QuestionWord, number: QuestionWord) -> bool:
    """Tell whether a number is a version, or stands behind a capital within the question.

    It is no more than that in a language whose units are not known.
    """
    if question[before.end : number.start] != " ":
        return False
    is_name = before.start > 0 and question[before.start].isupper()
    knows_units = any(each.attribute_signs for each in _languages_of(question))
    return "." in number.terms[0] or (is_name and knows_units)


def _is_any(pattern: Callable[[Language], re.Pattern[str]], question: str, word: str) -> bool:
    """Tell whether a word is such in a language of the question."""
    folded = fold_words(word)
    return any(pattern(each).fullmatch(folded) for each in _languages_of(question))


def _languages_of(question: str) -> Sequence[Language]:
    return own_languages(question) or [language_of("en")]


@cache
def _counted(language: Language) -> re.Pattern[str]:
    return phrase_pattern(map(folded_pattern, language.counted), is_spaced=language.is_spaced)


@cache
def _units(language: Language, attributes: tuple[Attribute, ...] = _MEASURED) -> re.Pattern[str]:
    signs = language.attribute_signs
    listed = [folded_pattern(signs[each]) for each in attributes if each in signs]
    return phrase_pattern(listed, is_spaced=language.is_spaced)
