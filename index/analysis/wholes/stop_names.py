"""Names made of function words: The Who, The The, and It, the novel.

What is written with capitals within a sentence, and has no other words, is one. Languages that
write other words so, as German does, are left out.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from index.analysis.languages import language_of

_RUN = re.compile(
    r"[A-Z](?:(?<=[^\W\d_] [A-Z])|(?<=[^\W\d_], [A-Z])|(?<=\A[A-Z]))"
    r"[a-z]+(?: [A-Z][a-z]+)*(?![^\W_]|['’-]| [A-Z])"
)
_MARKS = '.,;:!?…"”’)]'
_CAPITALISING = frozenset(("de", "lb"))


class StopName(NamedTuple):
    """A name as written, `text[start:end]`, and its term."""

    start: int
    end: int
    term: str


def stop_names_in(text: str, language: str) -> Iterator[StopName]:
    """Yield the names in a text that are made of function words, in order."""
    stop_words = _stop_words(language)
    if not stop_words or " " not in text:
        return
    for match in _RUN.finditer(text):
        words = match[0].lower().split()
        if words[-1] not in stop_words:
            continue
        begin = 0 if stop_words.issuperset(words) else _begin_behind_others(words, language)
        start = match.start() + len(" ".join([*words[:begin], ""]))
        if words[begin:] and _is_a_name(words[begin:], start == 0, language):
            yield StopName(start, match.end(), "".join(words[begin:]))


def may_be_of_a_name(piece: str, language: str) -> bool:
    """Tell whether a piece of a text is a function word with a capital."""
    word = piece.rstrip(_MARKS)
    return len(word) > 1 and word[0].isupper() and word.lower() in _stop_words(language)


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset() if language in _CAPITALISING else language_of(language).stop_words


def _begin_behind_others(words: list[str], language: str) -> int:
    """Return where a name with an article begins behind other capitals: On Friday The Who ..."""
    stop_words, articles = _stop_words(language), language_of(language).definite_articles
    begin = len(words)
    while begin and words[begin - 1] in stop_words:
        begin -= 1
    found = (n for n in range(begin, len(words) - 1) if words[n] in articles)
    return next(found, len(words))


def _is_a_name(words: list[str], begins: bool, language: str) -> bool:
    if len(words) > 1:
        return True
    record = language_of(language)
    return not begins and words[0] not in record.definite_articles | record.indefinite_articles
