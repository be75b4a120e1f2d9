"""Function words of a question, and the languages that these are words of."""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from index.analysis.folding import MARKS, accents_in, fold_accents, fold_case, fold_word
from index.analysis.languages import LANGUAGES, Language, language_of
from index.analysis.normalizer import UNSPACED

_WORDS = re.compile(rf"(?>(?:[^\W\d_]|[{MARKS}])+)(?![-‑]?\d)")  # in "S-400" there is none
_FEWEST = 2
_UNSPACED = re.compile(f"[{UNSPACED}]")
_MODAL = re.compile(
    r"\A\W*(may|May)(?=(?:\s+[^\W\d_]+){2})"
    r"|(?<!in )(?<!of )(?<!by )(?<!from )(?<!since )(?<!until )(?<!till )(?<!next )(?<!last )"
    r"\b(may)(?=\s+[^\W\d_])"
)


@lru_cache(maxsize=256)  # all that reads a question asks for it, as for its languages
def function_words_in(text: str) -> frozenset[str]:
    """Return the words of a question, as written, that are function words of its own language.

    That is the language which has the most of them, two at least. "May" before a word is one too,
    where it is not the month.
    """
    modal = {match[1] or match[2] for match in _MODAL.finditer(text)}
    language, *_ = own_languages(text) or [language_of("")]
    found = {word for word in _WORDS.findall(text) if language.fold(word) in language.stop_words}
    return frozenset(modal | found if len(found) >= _FEWEST else modal)


def question_language(text: str, languages: Sequence[str]) -> str | None:
    """Return the language of a question: of two function words at least, else the first of some.

    None when it is in none of `languages`, the languages of the articles; where some of these are
    not known, it may be any.
    """
    counts = _counts(text)
    best = max(counts, key=lambda each: (counts[each], each.code in languages))
    if counts[best] < _FEWEST:
        return languages[0] if languages else ""
    return best.code if best.code in languages or "" in languages or not languages else None


def spoken_language(text: str, languages: Sequence[str]) -> str:
    """Return the language that a question seems to be in, or "".

    It has two function words of that at least; and where no article is in it, two more than of any
    of `languages`, those of the articles: "on a nas" is English before it is Czech.
    """
    counts = _counts(text)
    best = max(counts, key=lambda each: (counts[each], each.code in languages))
    own = max(
        (each for each in counts if each.code in languages), key=counts.__getitem__, default=best
    )
    spoken = best if counts[best] >= counts[own] + _FEWEST else own
    return spoken.code if counts[spoken] >= _FEWEST else ""


@lru_cache(maxsize=256)
def own_languages(text: str) -> tuple[Language, ...]:
    """Return the languages that have the most function words in `text`; none without any.

    What is written without spaces is counted by itself, so that a name in Latin letters in a
    Chinese question does not decide.
    """
    counts = _counts(text)
    most = max(counts.values())
    return tuple(each for each, count in counts.items() if count == most > 0)


def function_words_of(text: str) -> dict[str, int]:
    """Return how many different function words of each language a text has."""
    return {language.code: count for language, count in _counts(text).items()}


def spelled_languages(text: str, codes: Sequence[str]) -> list[str]:
    """Return which languages have all the letters with accents of a text; none if it has none."""
    cased = map(fold_case, _WORDS.findall(text))
    accented = [word for word in cased if accents_in(word)]
    return [code for code in codes if accented and all(map(LANGUAGES[code].may_have, accented))]


def shows_language(text: str, code: str) -> bool:
    """Tell whether function words show that a text is in a language; of some nothing is known."""
    return code not in LANGUAGES or any(each.code == code for each in own_languages(text))


@lru_cache(maxsize=256)
def _counts(text: str) -> Mapping[Language, int]:
    """Return how many function words of each language that may be meant a text has."""
    if _UNSPACED.search(text):
        folded = fold_word(text)
        unspaced = (each for each in LANGUAGES.values() if not each.is_spaced)
        return {each: sum(map(folded.count, each.stop_words)) for each in unspaced}
    cased = set(map(fold_case, _WORDS.findall(text)))
    accents = {word: accents_in(word) for word in cased}
    accented = [(word, fold_accents(word), found) for word, found in accents.items() if found]
    plain = {fold_accents(word) for word, found in accents.items() if not found}
    counts = {each: _count(each, plain, accented) for each in LANGUAGES.values()}
    counts[language_of("en")] += _MODAL.search(text) is not None
    return counts


def _count(
    language: Language, plain: Set[str], accented: Sequence[tuple[str, str, frozenset[str]]]
) -> int:
    """Return how many words are function words; what has accents of no such word is none.

    `accented` words come with themselves without accents, and with their accents.
    """
    spelled = {
        word if language.keeps_accents else bare
        for word, bare, accents in accented
        if accents.issubset(language.accents)
    }
    return len(language.stop_words & (plain | spelled))
