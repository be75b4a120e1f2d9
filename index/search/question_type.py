"""Answer types and attributes that a question expects, by its words."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache, lru_cache

from index.analysis import (
    LANGUAGES,
    MARKS,
    AnswerType,
    Attribute,
    Language,
    fold_words,
    folded_pattern,
    language_of,
    own_languages,
    phrase_pattern,
)

_WORDS = re.compile(rf"[\w{MARKS}]+")
_OF_WORDS = frozenset(AnswerType) - {AnswerType.WHETHER, AnswerType.STATEMENT}
_OTHER_QUANTITIES = frozenset(
    (AnswerType.AMOUNT, AnswerType.TIME_SPAN, AnswerType.EXTENT, AnswerType.SHARE)
)
_ENGLISH = language_of("en")
_OF_THINGS = frozenset((AnswerType.PERSON, AnswerType.ONE_OF))
_OF_AN_EVENT = frozenset(
    (
        AnswerType.DATE,
        AnswerType.PLACE,
        AnswerType.REASON,
        AnswerType.MANNER,
        AnswerType.PERSON,
    )
)
"""What may be asked of something whose price or number changes, is told or is paid."""
_CONTACTS = frozenset((Attribute.PHONE, Attribute.E_MAIL, Attribute.WEB_ADDRESS))
"""What is wanted by whoever asks who has it, or where it is."""
_FEW, _PAIR = 3, 2
_Patterns = tuple[tuple[AnswerType, re.Pattern[str]], ...]


@lru_cache(maxsize=256)  # attributes ask for it too
def answer_types_of(question: str) -> frozenset[AnswerType]:
    """Return the kinds of answer that a question asks for; empty when its words don't tell.

    Looked for are the question words of its own language: the one with the most function words in
    it, several when they have as many, English when none has any.
    """
    languages = own_languages(question) or [_ENGLISH]
    return frozenset(_kinds_in(_composed(question).lower(), languages))


def _kinds_in(written: str, languages: Iterable[Language]) -> Iterator[AnswerType]:
    for language in languages:
        yield from (kind for kind, pattern in _patterns(language) if pattern.search(written))


def asks_who_or_what(question: str) -> bool:
    """Tell whether a question asks who or what does or is something, and for nothing else."""
    kinds = answer_types_of(question)
    if kinds - _OF_THINGS - {AnswerType.DEFINITION}:
        return False
    folded = fold_words(question)
    patterns = map(_naming, own_languages(question))
    return not kinds.isdisjoint(_OF_THINGS) or any(each.search(folded) for each in patterns)


def attributes_of(question: str, codes: Sequence[str] = ()) -> frozenset[Attribute]:
    """Return the attributes that a question asks for, by the words of its own language.

    A few words tell little of a language: it may be any of `codes` too, those of the articles.

    None of one that is answered by yes or no; nor what is named alone where the question asks when,
    where, why, how or who: "When did the price of a ticket go up?"
    """
    kinds = answer_types_of(question)
    if AnswerType.WHETHER in kinds:
        return frozenset()
    found = _asked(question, codes)
    if kinds.isdisjoint(_OF_AN_EVENT):
        return frozenset(attribute for attribute, _ in found)
    return frozenset(
        attribute
        for attribute, text in found
        if attribute in _CONTACTS or not _is_only_named(text, question)
    )


def _is_only_named(text: str, question: str) -> bool:
    """Tell whether a part of a question, folded, has no word that asks, and the rest has one."""
    languages = own_languages(question) or [_ENGLISH]
    words = _WORDS.findall(text)
    if any(any(asking_words(each, words)) for each in languages):
        return False
    rest = fold_words(question).replace(text, " ")
    return not _OF_AN_EVENT.isdisjoint(_kinds_in(rest, languages))


def words_for(attributes: Container[Attribute], question: str) -> frozenset[str]:
    """Return the folded words of a question that ask for some attributes: "cost", "expensive".

    Such is the last word of what asks, and of a few words the one behind the first: how long is. Of
    two words both do: phone number.
    """
    asked = (text for attribute, text in _asked(question, ()) if attribute in attributes)
    told = (_WORDS.findall(text) for text in asked)
    return frozenset(
        word
        for words in told
        for word in (*words[-2 if len(words) == _PAIR else -1 :], *words[1:2][: len(words) <= _FEW])
    )


def _asked(question: str, codes: Sequence[str]) -> Iterator[tuple[Attribute, str]]:
    """Yield the attributes that a question asks for, each with the folded text that does."""
    folded = fold_words(question)
    own = own_languages(question) or LANGUAGES.values()
    for language in {*own, *map(language_of, codes)}:
        for attribute, pattern in _asking(language):
            yield from ((attribute, found[0]) for found in pattern.finditer(folded))


@lru_cache(maxsize=256)
def things_counted(question: str) -> tuple[str, ...]:
    """Return the words right behind those that ask how many, up to the next function word.

    They are in lower case: "active members" of "How many active members were there?". None where
    something else is asked for too: "сколько стоит" is what it costs.
    """
    if not _OTHER_QUANTITIES.isdisjoint(answer_types_of(question)):
        return ()
    written = _composed(question).lower()
    languages = [each for each in own_languages(question) or [_ENGLISH] if each.is_spaced]
    for language in languages:
        asks_how_many = dict(_patterns(language)).get(AnswerType.COUNT)
        if found := asks_how_many.search(written) if asks_how_many else None:
            return tuple(_content_words(language, written[found.end() :]))
    return ()


def _content_words(language: Language, written: str) -> Iterator[str]:
    """Yield the first words of a text, a few at most, that are no function words."""
    for word in _WORDS.findall(written)[:_FEW]:
        if language.fold(word) in language.stop_words:
            return
        yield word


def asking_words(
    language: Language, words: Sequence[str], kinds: Container[AnswerType] = _OF_WORDS
) -> list[bool]:
    """Tell of each word of a question, in lower case, whether it asks for an answer of some kinds.

    Such are the function words that ask for a kind of answer by themselves, or with the word
    behind them, which then asks too: how much, what time.
    """
    asks = [False] * len(words)
    for at, word in enumerate(words):
        if language.fold(word) in language.stop_words:
            for size in (1, 2):
                phrase = " ".join(words[at : at + size])
                if any(p.fullmatch(phrase) for k, p in _patterns(language) if k in kinds):
                    asks[at : at + size] = [True] * size
    return asks[: len(words)]


def words_for_a_price(question: str) -> frozenset[str]:
    """Return the words of a question, as written, that ask for a price: "kostet" behind "was".

    Any price may have them. In English they are "how much" alone: "what fee" names a fee.
    """
    return _asking_in(question, (AnswerType.AMOUNT,), [_ENGLISH])


def words_for_an_age(question: str) -> frozenset[str]:
    """Return the words of a question, as written, that ask for an age: "old" behind "how"."""
    asked = words_for((Attribute.AGE,), question)
    return frozenset(word for word in _WORDS.findall(question) if fold_words(word) in asked)


def words_for_a_time(question: str) -> frozenset[str]:
    """Return the words of a question, as written, that ask for a time: "qué hora", "what year"."""
    return _asking_in(question, (AnswerType.DATE,), ())


def _asking_in(
    question: str, kinds: Container[AnswerType], but: Container[Language]
) -> frozenset[str]:
    written = _WORDS.findall(question)
    words = [_composed(word).lower() for word in written]
    languages = [each for each in own_languages(question) if each not in but]
    asks = [asking_words(each, words, kinds) for each in languages]
    return frozenset(word for word, *told in zip(written, *asks, strict=True) if any(told))


@cache
def _asking(language: Language) -> tuple[tuple[Attribute, re.Pattern[str]], ...]:
    return tuple(
        (attribute, phrase_pattern([folded_pattern(words)], is_spaced=language.is_spaced))
        for attribute, words in language.attributes.items()
    )


@cache
def _naming(language: Language) -> re.Pattern[str]:
    words = language.interrogatives or "(?!)"
    return phrase_pattern([folded_pattern(words)], is_spaced=language.is_spaced)


@cache
def _patterns(language: Language) -> _Patterns:
    return tuple(
        (kind, phrase_pattern([_composed(words)], is_spaced=language.is_spaced))
        for kind, words in language.question_words.items()
    )


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
