"""Words that ask for the present: now, current, latest, next, in the question's language."""

import re
from collections.abc import Iterator
from functools import cache

from index.analysis import LANGUAGES, Language, own_languages, phrase_pattern


def present_words(question: str) -> Iterator[re.Match[str]]:
    """Yield the words of a question that ask for now, for the latest or for the next, in order."""
    found = {
        match.start(): match
        for language in own_languages(question) or LANGUAGES.values()
        for match in _pattern(language).finditer(question)
    }
    yield from (found[start] for start in sorted(found))


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    return phrase_pattern(language.present, is_spaced=language.is_spaced)
