"""Words of a question for a time: now, current, latest, next; years, in its own language."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from index.analysis import (
    LANGUAGES,
    Language,
    fold_word,
    fold_words,
    function_words_in,
    own_languages,
    phrase_pattern,
    years_in,
)

_ONES_TIME = range(1950, 2060)
_OF_ONES_TIME = r"(?P<year>19[5-9]\d|20[0-5]\d)"
_BEFORE_NOUN = re.compile(rf"(?P<word>[^\W\d_]+) {_OF_ONES_TIME} (?=[^\W\d_])")
_BEHIND_NOUN = re.compile(rf"(?P<word>[^\W\d_]{{2,}}) {_OF_ONES_TIME}(?=\W*\Z|[?!.,;]\s)")
_COUNTED = re.compile(rf"(?=\b(?P<word>[^\W\d_]+) {_OF_ONES_TIME} (?P<after>[^\W\d_]+))")
_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d|[.,]\d)")


def present_words(question: str) -> Iterator[re.Match[str]]:
    """Yield the words of a question that ask for now, for the latest or for the next, in order."""
    found = {
        match.start(): match
        for language in own_languages(question) or LANGUAGES.values()
        for match in _pattern(language).finditer(question)
    }
    yield from (found[start] for start in sorted(found))


def years_as_times(question: str) -> set[str]:
    """Return the years that a question names as a time, "in 2031": no amount, and no number."""
    return {year[0] for each in _times(question) for year in _YEAR.finditer(each)}


def years_called_so(question: str) -> set[str]:
    """Return the years that a word for a year follows: 2031 году, 2031 yılında."""
    behind = (each for each in _times(question) if not each[-1:].isdigit())
    return {year[0] for each in behind for year in _YEAR.finditer(each)}


def _times(question: str) -> Iterator[str]:
    """Yield what names years as times in a question, folded: "in 2031"."""
    folded = fold_words(question)
    languages = own_languages(question) or LANGUAGES.values()
    return (found[0] for each in languages for found in _years_of(each).finditer(folded))


def without_years(question: str, years: Collection[str]) -> str:
    """Return a question without some years, and without what names them as times: in the year."""
    folded = _WORD.sub(_folded_in_place, question)
    languages = own_languages(question) or LANGUAGES.values()
    named = (found for each in languages for found in _years_of(each).finditer(folded))
    left = list(question)
    for found in (*named, *_YEAR.finditer(question)):
        if not {year[0] for year in _YEAR.finditer(found[0])}.isdisjoint(years):
            start, end = found.span()
            left[start:end] = " " * (end - start)
    return " ".join("".join(left).split())


def years_meant(question: str) -> frozenset[int]:
    """Return the years that a question may mean: those it names so, and others of one's own time.

    Of the others, what a function word leads and a word follows is counted: for 2031 people.
    """
    if not _DIGIT.search(question):
        return frozenset()
    functional = function_words_in(question)
    leading = functional - _definite_articles(question)
    counted = {
        int(each["year"])
        for each in _COUNTED.finditer(question)
        if each["word"] in leading and each["after"] not in functional
    }
    others = years_in(question).intersection(_ONES_TIME) - counted
    return others.union(map(int, years_as_times(question) | years_of_names(question)))


def years_of_names(question: str) -> set[str]:
    """Return the years that are part of what a question names: the 2031 fair, price list 2031.

    They stand between a definite article and a word, or at the end of a clause behind a word that
    is no function word; and are of a time in which people write about themselves.
    """
    functional = function_words_in(question)
    articles = _definite_articles(question)
    before = _BEFORE_NOUN.finditer(question)
    behind = _BEHIND_NOUN.finditer(question)
    return {
        *(each["year"] for each in before if each["word"] in articles),
        *(each["year"] for each in behind if each["word"] not in functional),
    }


def _definite_articles(question: str) -> frozenset[str]:
    """Return the words of a question, as written, that are definite articles of its language."""
    articles = {word for each in own_languages(question) for word in each.definite_articles}
    return frozenset(word for word in question.split() if word.lower() in articles)


def _folded_in_place(word: re.Match[str]) -> str:
    """Return a word folded, if that leaves it as long as it is."""
    folded = fold_word(word[0])
    return folded if len(folded) == len(word[0]) else word[0]


@cache
def _years_of(language: Language) -> re.Pattern[str]:
    phrases = [*language.years, *(f"(?:{month}),? #" for month in language.months)]
    return phrase_pattern(
        [phrase.replace("#", _YEAR.pattern) for phrase in phrases], is_spaced=language.is_spaced
    )


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    return phrase_pattern(language.present, is_spaced=language.is_spaced)
