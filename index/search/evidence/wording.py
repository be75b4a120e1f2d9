"""The very words of a question in a text."""

import re

from index.analysis import MARKS

_WORDS = re.compile(rf"(?>(?:[^\W_]|[{MARKS}])+)(?:\+\+|#)?")  # C# is another word than C


def share_of_words(question: str, text: str) -> float:
    """Return the share of the question's different words, in their exact forms, that a text has."""
    asked = _words(question)
    return len(asked & _words(text)) / max(len(asked), 1)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.casefold()))
