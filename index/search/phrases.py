"""Sentences that say a question of function words alone: "To be or not to be"."""

import re
from collections.abc import Iterator

from index.analysis import MARKS
from index.search.engines import Texts

_LETTERS = rf"(?>(?:[^\W_]|[{MARKS}])+)"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_FEWEST_WORDS = 4  # "who is it" stands everywhere, and says nothing
_MOST_CHARACTERS = 5_000_000  # that are looked through
_MOST_PLACES = 10


def phrase_of(question: str) -> re.Pattern[str] | None:
    """Return the words of a question as one phrase, whatever its marks; None for a few words."""
    words = _WORD.findall(question)
    if len(words) < _FEWEST_WORDS:
        return None
    joined = r"[\W_]+".join(map(re.escape, words))
    return re.compile(rf"(?<![\w{MARKS}]){joined}(?![\w{MARKS}])", re.IGNORECASE)


def places_of(phrase: re.Pattern[str], texts: Texts) -> Iterator[tuple[int, int]]:
    """Yield the numbers of articles that have a phrase, and where in each it begins, some of them.

    Articles are looked through in their order, up to some millions of characters.
    """
    characters = places = 0
    for number in texts.catalogue.numbers:
        text = texts.article(number).text
        characters += len(text)
        for match in phrase.finditer(text):
            places += 1
            yield number, match.start()
        if places >= _MOST_PLACES or characters > _MOST_CHARACTERS:
            return
