"""Counts of things: whether a text says how many there are of what is to be counted."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain

from index.analysis import (
    Attribute,
    Language,
    Word,
    analyzer_of,
    fold_words,
    folded_pattern,
    language_of,
    phrase_pattern,
)
from index.messages import light_words_in
from index.search.question_type import things_counted

_DIGITS = r"\d[\d.,\u00a0]*"
_YEAR = r"(?:1\d|20)\d\d\b(?![.,]\d)"
_BETWEEN = r"[^\S\n]+(?!{and_})[^\W\d_][\w'’-]*"  # a word that stands between a number and a thing
_MOST_BEFORE = 60  # characters before a thing in which its number is
_MOST_BEHIND = 40
_WORDS = re.compile(r"[^\W\d_]+|[.;!?]")


def things_of(question: str) -> tuple[str, ...]:
    """Return the folded words for what a question asks the number of; none for people and things.

    Whoever asks how many people came may be told of visitors.
    """
    light, words = light_words_in(question.lower()), things_counted(question)
    first = next(iter(words), "")
    return () if first in light else tuple(fold_words(each) for each in words if each not in light)


def counts(text: str, things: Sequence[str], code: str) -> bool:
    """Tell whether a folded text, in a language, has a number of things where it names them.

    It is one line, below lines of the heads above it.

    The number stands before the thing, some words before it at most, or right behind it; below a
    head that names the thing, anywhere. In a text that doesn't name the thing any number may be of
    it, but a year.
    """
    language = language_of(code)
    analyzer = analyzer_of(code)
    asked = set(chain.from_iterable(map(analyzer.terms, things)))
    named = analyzer.words_with(asked, text)
    if not named:
        return _number(language).search(_said(text)) is not None
    return any(_is_counted(text, word, language) for word in named)


def _is_counted(text: str, word: Word, language: Language) -> bool:
    before = text[max(0, word.start - _MOST_BEFORE) : word.start]
    line, is_head, _ = text[word.end :].partition("\n")
    number = _number(language)
    if _before(language).search(before) or (is_head and number.search(_said(text))):
        return True
    found = number.search(line[:_MOST_BEHIND])
    return found is not None and _may_stand_between(line[: found.start()])


def _said(text: str) -> str:
    """Return what a text says below its heads, which may be numbered."""
    return text.rpartition("\n")[2]


def _may_stand_between(text: str) -> bool:
    """Tell whether a text between a thing and a number has no more than a verb: "is", "has"."""
    return light_words_in(text).issuperset(_WORDS.findall(text))


@cache
def _number(language: Language) -> re.Pattern[str]:
    """Return what tells a number: digits, but of no year, and words, such as none and several."""
    words = language.attribute_signs.get(Attribute.QUANTITY)
    told = [*(language.numbers.keys() - language.indefinite_articles)]
    told += [folded_pattern(words)] if words else []
    said = phrase_pattern(told, is_spaced=language.is_spaced).pattern if told else r"(?!)"
    return re.compile(rf"(?<![\w.,])(?!{_YEAR}){_DIGITS}|{said}")


@cache
def _before(language: Language) -> re.Pattern[str]:
    """Return what has a number and then nothing but a few words of the thing."""
    joined = "|".join(sorted(language.joining)) or "(?!)"
    between = _BETWEEN.format(and_=rf"(?:{joined})\b")
    return re.compile(rf"(?:{_number(language).pattern})(?:{between}){{0,3}}[^\S\n-]*[\s-]?\Z")
