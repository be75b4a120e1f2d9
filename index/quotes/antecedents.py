"""Finds what points back to the sentence before: pronouns, and definite nouns explained there."""

import re

from index.analysis import MARKS, Analyzer, language_of

_WORDS = re.compile(rf"[\w{MARKS}]+")
_LOOKED_AT = 80  # characters of a sentence
_DESCRIBING = 2  # words at most between an article and its noun


def leans(text: str, language: str) -> bool:
    """Tell whether a sentence begins with a word that points back to the one before it.

    "He said ...", "But they ...": yes. "It" and "this" count too, though some of those stand for
    themselves. A quotation is looked into. Never in a language without a list.
    """
    words = _beginning(text, language)
    if not words or words[0].casefold() not in language_of(language).beginning_words:
        return False
    article = words[0].casefold() in language_of(language).definite_articles
    return not (article and language == "de" and words[1:] and words[1][0].isupper())


def is_definite(text: str, language: str) -> bool:
    """Tell whether a sentence begins with a definite article: The salary is ..."""
    words = _beginning(text, language)
    return bool(words) and words[0].casefold() in language_of(language).definite_articles


def is_introduced(text: str, before: str, analyzer: Analyzer, language: str) -> bool:
    """Tell whether a sentence begins with a definite noun that `before` brings up as an indefinite.

    "The key hangs ..." behind "There is a key to the shed.": yes.
    """
    words = _beginning(text, language)
    if not words or words[0].casefold() not in language_of(language).definite_articles:
        return False
    nouns = set(analyzer.terms(" ".join(words[1:3])))
    indefinite = language_of(language).indefinite_articles
    told = _WORDS.findall(before)
    return any(
        not nouns.isdisjoint(analyzer.terms(" ".join(told[at + 1 : at + 2 + _DESCRIBING])))
        for at, word in enumerate(told)
        if word.casefold() in indefinite
    )


def _beginning(text: str, language: str) -> list[str]:
    """Return the first words of a sentence, without those that join it to another."""
    words = _WORDS.findall(text, 0, _LOOKED_AT)
    joining = language_of(language).joining
    while words and words[0].casefold() in joining:
        del words[0]
    return words
