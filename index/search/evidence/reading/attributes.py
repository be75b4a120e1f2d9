"""Attributes that a question asks for: whether a text states them."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from index.analysis import (
    Attribute,
    Language,
    fold_words,
    folded_pattern,
    language_of,
    phrase_pattern,
)
from index.search.evidence.reading.counts import counts

_MONEY = (
    r"[$£€¥₽₺₴₹₪₩฿]|\b(?:eur|gbp|usd|chf|sek|nok|dkk|pln|czk|rub|try|tl)\b|\d[.,]\d\d\b|\d,[-–]"
)
_CLOCK = r"\d ?[:.h] ?\d\d\b|\d ?(?:am|pm|a\.m|p\.m|h)\b|\b\d\d? ?[-–] ?\d\d?\b"
_SIGNS = {
    Attribute.PRICE: _MONEY,
    Attribute.PHONE: r"\d{3}|\d[\d ()/.-]{4,}\d",
    Attribute.E_MAIL: r"\S@\S",
    Attribute.WEB_ADDRESS: r"https?:|www\.|\w\.[a-z]{2,10}\b",
    Attribute.TIME_OF_DAY: _CLOCK,
    Attribute.LENGTH: r"\d ?-?(?:m|km|cm|mm|ft|in|yd|mi|м|км|см)\b|\d ?[′″]",
    Attribute.WEIGHT: r"\d ?-?(?:kg|g|t|lbs?|oz|кг|г|т)\b",
    Attribute.TEMPERATURE: r"°|\d",
    Attribute.QUANTITY: r"\d",
    Attribute.AGE: r"\b(?:1\d|20)\d\d\b",
    Attribute.DURATION: rf"\d ?(?:h|min|s|ms)\b|{_CLOCK}",
    Attribute.DATE: rf"\b[12]\d\d\ds?\b|\d ?(?:bp|bce?|ad|ce|st|nd|rd|th)\b|\d[./]\d|{_CLOCK}",
}
_LONGEST = 4000  # characters of a text that are looked at
_ANYWHERE = (Attribute.PHONE, Attribute.E_MAIL, Attribute.WEB_ADDRESS)
"""What is stated by signs alone, in every language."""
_NUMBERS = (Attribute.QUANTITY, Attribute.TIME_OF_DAY)


def unstated(
    attributes: Collection[Attribute],
    texts: Sequence[str],
    languages: Iterable[str],
    things: Sequence[str] = (),
) -> list[frozenset[Attribute]]:
    """Return for each text the attributes that it does not state, each in a language.

    What states an attribute in a language that no signs are known of can't be told: it counts as
    stated. A quantity is that of `things` (`counts.py`) where these are told.
    """
    if not attributes:
        return [frozenset()] * len(texts)
    return [
        frozenset(each for each in attributes if not _states(text, each, code, things))
        for text, code in zip(map(_folded, texts), languages, strict=True)
    ]


def _folded(text: str) -> str:
    return fold_words(text[:_LONGEST])


def _states(text: str, attribute: Attribute, code: str, things: Sequence[str]) -> bool:
    """Tell whether a folded text states an attribute."""
    signs = _stating(attribute, language_of(code))
    if signs is None:
        return True
    is_count = attribute is Attribute.QUANTITY and things
    return signs.search(text) is not None and not (is_count and not counts(text, things, code))


@cache
def _stating(attribute: Attribute, language: Language) -> re.Pattern[str] | None:
    """Return what states an attribute; None where that is not known."""
    signs = _SIGNS[attribute]
    if attribute in _ANYWHERE:
        return re.compile(signs)
    words = language.attribute_signs.get(attribute)
    if words is None:
        return None
    phrases = [folded_pattern(words)]
    if attribute in _NUMBERS:
        phrases += [*(language.numbers.keys() - language.indefinite_articles), *language.ordinals]
    if attribute is Attribute.DATE:
        phrases.append(folded_pattern(language.attribute_signs[Attribute.TIME_OF_DAY]))
        phrases += [*language.months, *language.weekdays, *language.ordinals]
    said = phrase_pattern(phrases, is_spaced=language.is_spaced)
    return re.compile(f"{signs}|{said.pattern}", said.flags)
