"""The very words of a question in a text."""

import re
from collections.abc import Iterable

from index.analysis import MARKS, apart_from_pairs

_WORDS = re.compile(rf"(?>(?:[^\W_]|[{MARKS}])+)(?:\+\+|#)?")  # C# is another word than C
_PLAIN_WORDS = re.compile(r"[a-z0-9]+(?:\+\+|#)?")


def shares_of_words(question: str, texts: Iterable[str]) -> list[float]:
    """Return the share of the question's different words, in their exact forms, that each text has.

    Of Han, kana and Hangul it is that of the pairs that are searched for.
    """
    asked = _words(question)
    return [len(asked & _words(text)) / max(len(asked), 1) for text in texts]


def _words(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset(_PLAIN_WORDS.findall(text.lower()))
    spaced, pairs = apart_from_pairs(text.casefold())
    return frozenset((*_WORDS.findall(spaced), *pairs))
