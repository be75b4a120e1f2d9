"""Closeness: how near the words of a text come to each word of a question.

Late interaction (Khattab and Zaharia 2020): each word of a question is compared with all words of a
text, each as its sentence means it, and its nearest counts. A whole text may be about a question
and still have nothing that comes near one of its words.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.analysis import Language
from index.search.question_type import asking_words
from index.semantic import Encoder, TextWords

_NAMES = ("close", "close_least", "close_here", "close_back", "close_asked", "close_asked_here")
_LOOKED_AT = 5  # texts, the best: each costs about as much as all of the search before

Floats = NDArray[np.float32]


def closeness(
    question: str, texts: Sequence[str], encoder: Encoder, language: Language
) -> dict[str, Floats]:
    """Return cosines of words for each of some texts, best first, by name, in a fixed order.

    The last line of a text is what may be quoted, those before it are the heads above. `close` is
    the mean of the words that name something, `close_least` the least, `close_here` the mean within
    the last line, `close_back` that of the words of the last line with the question's;
    `close_asked` and `close_asked_here` are those of the words that ask. Of texts behind the first
    few, which are not looked at, each is as little as the least of these.
    """
    asked = encoder.words(question)
    vectors = asked.vectors.astype(np.float32)
    words = [question[begin:end].lower() for begin, end in asked.spans]
    asks = np.array(asking_words(language, words), np.bool_)
    names = np.array([any(map(str.isalnum, word)) for word in words], np.bool_)
    idle = np.array([word in language.stop_words for word in words], np.bool_)
    named = names & ~idle & ~asks
    named = named if named.any() else names
    rows = [
        _compared(vectors, named, asks, *_read(text, encoder.words(text)))
        for text in texts[:_LOOKED_AT]
    ]
    found = np.array(rows, np.float32).reshape(-1, len(_NAMES))
    rest = np.tile(found.min(axis=0, initial=1), (len(texts) - len(found), 1))
    return dict(zip(_NAMES, np.concatenate([found, rest]).astype(np.float32).T, strict=True))


def _read(text: str, words: TextWords) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the vectors of the words of a text, no signs, and which are in its last line."""
    are_words = [any(map(str.isalnum, text[begin:end])) for begin, end in words.spans]
    here = text.rfind("\n") + 1
    last = np.array([begin >= here for begin, _ in words.spans], np.bool_)[are_words]
    last = last if last.any() else ~last  # it was cut
    return words.vectors[are_words].astype(np.float32), last


def _compared(
    asked: Floats,
    named: NDArray[np.bool_],
    asks: NDArray[np.bool_],
    told: Floats,
    last: NDArray[np.bool_],
) -> list[float]:
    """Compare the words of a question with those of one text, some in its last line."""
    if not len(told) or not named.any():
        return [0.0] * len(_NAMES)
    cosines = asked @ told.T
    nearest, nearest_here = cosines.max(axis=1), cosines[:, last].max(axis=1)
    back = cosines[named][:, last].max(axis=0)
    found = [nearest[named].mean(), nearest[named].min(), nearest_here[named].mean(), back.mean()]
    of_asking = (nearest[asks].mean(), nearest_here[asks].mean()) if asks.any() else (0.0, 0.0)
    return [*map(float, (*found, *of_asking))]
