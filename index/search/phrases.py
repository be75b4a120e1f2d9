"""Sentences that say a question of function words alone: "To be or not to be"."""

import re
from collections.abc import Iterator

import numpy as np

from index.analysis import MARKS
from index.search.engines import Engine, Texts

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


def sentences_saying(phrase: re.Pattern[str], engine: Engine) -> list[int]:
    """Return the positions of sentences that have a phrase, in order, each once.

    Of a heading that has it, the sentence below.
    """
    found = (_sentence_at(engine, *place) for place in _places_of(phrase, engine))
    return [*dict.fromkeys(position for position in found if position is not None)]


def _sentence_at(engine: Engine, number: int, start: int) -> int | None:
    place = int(engine.starts(number).searchsorted(np.uint32(start), "right")) - 1
    positions = engine.positions(number)
    if place < 0 or engine.sentence(positions[place]).end <= start:
        place += 1
    return positions[place] if place < len(positions) else None


def _places_of(phrase: re.Pattern[str], texts: Texts) -> Iterator[tuple[int, int]]:
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
