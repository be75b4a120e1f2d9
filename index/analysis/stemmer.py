"""Stems words of one language, by nltk's Snowball where it has it."""

import re
from collections.abc import Callable
from typing import Any

from index.analysis.folding import fold_accents
from index.analysis.languages import base_form, own_stem
from index.analysis.lean_imports import nltk_module

_SNOWBALL = {
    "ar": "arabic", "da": "danish", "de": "german", "en": "english", "es": "spanish",
    "fi": "finnish", "fr": "french", "hu": "hungarian", "it": "italian", "nb": "norwegian",
    "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sv": "swedish",
}  # fmt: skip

# Inflected languages that Snowball does not have. The first five letters of a word find what
# stems find, in Turkish (Can et al. 2008, "Information retrieval on Turkish texts") and others.
_CUT = frozenset(
    """az be bg bs cs el et eu hr hy is ka kk ku ky lt lv mk mn pl sk sl sq sr tk tr tt ug uk uz
    """.split()  # noqa: SIM905 (a list is read more easily without quotes)
)
_CUT_LENGTH = 5
_SHORTEST_CUT = 3

# "Mueller" is "Müller", but "neue" and "Quelle" have no umlaut.
_WRITTEN_OUT = re.compile(r"(?<![aeq])([aou])e")


class Stemmer:
    """Words of one language to stems. Not thread-safe: some of Snowball's keep state."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._fold: Callable[[str], str] = _fold_german if language == "de" else fold_accents
        self._snowball: Any = None

    def stem(self, word: str) -> str:
        """Return the stem, without accents, of a word that `fold_case` returned; never ""."""
        plain = self._fold(word)
        if self._language in _CUT:
            return plain[:_CUT_LENGTH]
        if self._language not in _SNOWBALL:
            return plain
        if self._language == "en":
            return own_stem(plain) or self._cut(base_form(plain)) or plain
        # Accents decide what is cut: the second time brings in words written without them.
        stem = self._fold(self._cut(self._fold(self._cut(word)) or plain)) or plain
        return stem[:-1] if len(stem) > _SHORTEST_CUT and stem[-1] == "i" else stem

    def _cut(self, word: str) -> str:
        if self._snowball is None:
            # Importing nltk takes longer than anything else here.
            snowball = nltk_module("stem.snowball")
            self._snowball = snowball.SnowballStemmer(_SNOWBALL[self._language])
        return str(self._snowball.stem(word))


def _fold_german(word: str) -> str:
    return _WRITTEN_OUT.sub(r"\1", fold_accents(word))
