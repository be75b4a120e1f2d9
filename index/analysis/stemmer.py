"""Stems words of one language, by nltk's Snowball where it has it."""

import re
from collections.abc import Callable
from typing import Any

from index.analysis.folding import fold_accents
from index.analysis.languages import base_form, language_of, own_stem
from index.analysis.lean_imports import nltk_module

_SHORTEST_CUT = 3
_FEWEST_BEHIND_PREFIXES = 3

_VERB_ENDING = re.compile(r"(?<=\w{4})(?:e?t)+\Z")  # "öffnet" is "öffnen", which Snowball leaves

# Plurals of words that end in a vowel, which Snowball leaves: "Autos", "Handys".
_PLURAL = re.compile(r"(?<=\w{3})(?:(?<=[aoy])|(?<=[^aeu]i))s\Z")

# "Mueller" is "Müller", but "neue" and "Quelle" have no umlaut.
_WRITTEN_OUT = re.compile(r"(?<![aeq])([aou])e")


class Stemmer:
    """Words of one language to stems. Not thread-safe: some of Snowball's keep state.

    Inflected languages that Snowball does not have are cut. The first five letters of a word find
    what stems find, in Turkish (Can et al. 2008, "Information retrieval on Turkish texts") and
    others.
    """

    def __init__(self, language: str) -> None:
        self._language = language_of(language)
        self._fold: Callable[[str], str] = _fold_german if language == "de" else fold_accents
        self._snowball: Any = None

    def stem(self, word: str) -> str:
        """Return the stem, without accents, of a word that `fold_case` returned; never ""."""
        plain = self._fold(word)
        if self._language.stemmer is None:
            return self._without_prefixes(plain)[: self._language.stem_length]
        if self._language.code == "en":
            return own_stem(plain) or self._cut(base_form(plain)) or plain
        # Accents decide what is cut: the second time brings in words written without them.
        stem = self._fold(self._cut(self._fold(self._cut(word)) or plain)) or plain
        if self._language.code == "de":
            stem = _PLURAL.sub("", _VERB_ENDING.sub("", stem))
        return stem[:-1] if len(stem) > _SHORTEST_CUT and stem[-1] == "i" else stem

    def _without_prefixes(self, word: str) -> str:
        bare = word.lstrip(self._language.prefixes) if self._language.prefixes else word
        return bare if len(bare) >= _FEWEST_BEHIND_PREFIXES else word[-_FEWEST_BEHIND_PREFIXES:]

    def _cut(self, word: str) -> str:
        if self._snowball is None:
            # Importing nltk takes longer than anything else here.
            snowball = nltk_module("stem.snowball")
            self._snowball = snowball.SnowballStemmer(self._language.stemmer)
        return str(self._snowball.stem(word))


def _fold_german(word: str) -> str:
    return _WRITTEN_OUT.sub(r"\1", fold_accents(word))
