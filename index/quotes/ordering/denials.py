"""Denials: quotes that deny the very thing that a question asks for, or asks who does."""

import re
from collections.abc import Sequence

from index.analysis import is_negated, language_of
from index.model import Quote

_BETWEEN = 2  # function words at most between a negation and what it denies: not to be opened
_LOOKED_AT = 60  # characters before a word
_EDGES = " \t\"'“”„‘’«»()*_"


def denies(quote: Quote) -> bool:
    """Tell whether a quote denies a word of its question wherever it has it: may not enter."""
    language = quote.passage.article.language
    said: dict[str, bool] = {}
    for (start, _), term in zip(quote.matches, quote.terms, strict=True):
        said[term] = said.get(term, True) and _is_denied(quote.shown.text, start, language)
    return any(said.values())


def as_asked_first(quotes: Sequence[Quote], *, is_negated: bool) -> list[Quote]:
    """Return quotes with the first that denies or doesn't, as the question does, before the others.

    One takes the first place only with all words of the question that the first has.
    """
    for n, quote in enumerate(quotes):
        has_all = {*quote.terms} >= {*quotes[0].terms}
        if has_all and denies(quote) == is_negated:
            return [quote, *quotes[:n], *quotes[n + 1 :]]
    return list(quotes)


def _is_denied(text: str, place: int, code: str) -> bool:
    """Tell whether a negation stands before a word, with nothing between but function words."""
    language = language_of(code)
    before = re.findall(r"\S+", text[max(0, place - _LOOKED_AT) : place])
    for piece in reversed(before[-1 - _BETWEEN :]):
        if is_negated(piece, code):
            return True
        if language.fold(piece.strip(_EDGES)) not in language.stop_words:
            return False
    return False
