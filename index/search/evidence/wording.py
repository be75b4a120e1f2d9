"""Features of the text of the best candidates: the question's very words."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_WORDS = re.compile(r"[^\W_]+(?:\+\+|#)?")  # C# is another word than C


def columns(question: str, texts: Sequence[str]) -> dict[str, NDArray[np.float32]]:
    """Return what speaks for each text, by name, in a fixed order.

    `same_words` is the share of the question's different words, function words and exact forms
    too, that a text has: who asks about a sentence tends to use its very words.
    """
    asked = set(_words(question))
    same = [len(asked & set(_words(text))) / max(len(asked), 1) for text in texts]
    return {"same_words": np.array(same, np.float32)}


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.casefold())
