"""Text to terms, the same way for articles and questions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

from index.analysis.folding import APOSTROPHES, MARKS
from index.analysis.languages import LANGUAGES, language_of
from index.analysis.normalizer import HYPHENS, UNSPACED, Normalizer, humps

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_MEMO_LIMIT = 200_000
_LONGEST_KEPT = 30
_MOST_DETECTED = 500
_FEWEST_LETTERS = 20
_LEAST_SURE = 0.5
_FEWEST_WORDS = 30
_ENGLISH_SHARE = 0.12
_RARELY_MEANT = frozenset(("an", "ht", "oc", "vo", "wa"))
"""Written little, and taken for the large languages beside them."""

# The letters of Latin script below U+0250, and what stands above it and may hold other letters.
_LATIN = "A-Za-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f"
_BEYOND_LATIN = re.compile("[^\0-\u024f\u2000-\u206f\u20a0-\u20cf]")
_MARKED = re.compile(f"[{MARKS}]")
_AROUND_WORDS = ".,;:!?…\"'“”„‘’«»()[]"
_CODE_LETTER = rf"[b-hj-zB-HJ-Z](?<![\w{APOSTROPHES}].)"  # "a", "I" stand before counts
_DIGITS = r"\d(?:\d{0,2}(?:[ \xa0\u2009\u202f]\d{3})+(?!\d)|\d*)(?:[.,]\d+)*"
_CODE_END = re.compile(f"{_CODE_LETTER}$")
_NUMBER_AND_UNIT = re.compile(rf"({_DIGITS})(\D+)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, `text[start:end]`, and its term, "" for a stop word."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """A word of a question and its terms, one or more: one for each way that articles have it."""

    start: int
    end: int
    terms: tuple[str, ...]


class Analyzer:
    """Text of one language to terms. Thread-safe; remembers up to 200,000 written words.

    `language` is ISO 639-1; "" and languages without a stemmer get no stemming, languages without
    a list no stop words. Scripts without spaces are cut into overlapping pairs of characters,
    alphabets without spaces into threes.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._memo = _Memo(Normalizer(language))

    def terms(self, text: str) -> list[str]:
        """Return the terms of `text` without stop words, in order, repeats kept."""
        bare = text.strip(_AROUND_WORDS)
        if bare.isascii() and bare.isalpha():  # as most pieces of a text are
            return self._memo[bare].split()
        if _is_shouted(text):
            return [word.term for word in self.words(text) if word.term]
        written = _pattern(text).findall(text)
        return " ".join(map(self._memo.__getitem__, written)).split()

    def words(self, text: str) -> list[Word]:
        """Return each word of `text` with its span; those with a term are `terms(text)`.

        Spans are in order, and disjoint but for the pairs of scripts without spaces.
        """
        shouted = _is_shouted(text)
        found: list[Word] = []
        for match in _pattern(text).finditer(text):
            written = match[0]
            term = self._memo[written.lower() if shouted else written]
            if " " in term:
                found += _parts(match.start(), written, term)
            else:
                found.append(Word(*match.span(), term))
        return found


@cache
def analyzer_of(language: str) -> Analyzer:
    """Return the one analyzer of a language: what it has stemmed serves all that ask."""
    return Analyzer(language)


class QuestionAnalyzer:
    """Questions to terms for a corpus of several languages.

    A word is dropped when it is a stop word of the question's own language: the one of
    `languages` with the most stop words in it, ties by order. Any other word has a term for each
    language in which it is no stop word. With one language, the terms are `Analyzer.words`.
    """

    def __init__(self, languages: Sequence[str]) -> None:
        self._analyzers = [analyzer_of(language) for language in languages or [""]]

    def words(self, text: str) -> list[QuestionWord]:
        """Return each word that is no stop word, with its terms, the own language's first."""
        readings = [analyzer.words(text) for analyzer in self._analyzers]
        readings.sort(key=lambda words: sum(bool(word.term) for word in words))
        terms_by_span: dict[tuple[int, int], list[str]] = {
            (word.start, word.end): [word.term] for word in readings[0] if word.term
        }
        for reading in readings[1:]:
            for word in reading:
                terms = terms_by_span.get((word.start, word.end))
                if terms is not None and word.term and word.term not in terms:
                    terms.append(word.term)
        words = [QuestionWord(*span, tuple(terms)) for span, terms in terms_by_span.items()]
        wholes: list[QuestionWord] = []
        for each in words:  # the parts of a name of code follow it
            if not wholes or each.end > wholes[-1].end:
                wholes.append(each)
        return wholes


def detect_language(text: str) -> str:
    """Return the language of `text` (ISO 639-1), or "" when it is short or not clear.

    Only the first 500 characters are read.
    """
    sample = text[:_MOST_DETECTED]
    if next(islice(filter(str.isalpha, sample), _FEWEST_LETTERS - 1, None), None) is None:
        return ""
    if _is_plain_english(sample):
        return "en"
    language, probability = _identifier().classify(sample)
    return str(language) if probability >= _LEAST_SURE and len(language) == 2 else ""


def _is_plain_english(sample: str) -> bool:
    """Whether English shows at a glance; the library takes longer than all the other analysis.

    It agrees on every such article of what this was tried on. English alone: nothing that is
    written is so near to it as, say, Galician is to Spanish.
    """
    words = sample.lower().split()
    known = sum(map(_words_of_english_alone().__contains__, words))
    return len(words) >= _FEWEST_WORDS and known >= _ENGLISH_SHARE * len(words)


@cache
def _words_of_english_alone() -> frozenset[str]:
    others = (each.stop_words for each in LANGUAGES.values() if each.code != "en")
    return language_of("en").stop_words.difference(*others)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    named = {label for label in identifier.labels if len(label) == 2} - _RARELY_MEANT
    identifier.set_languages({*named, "zxx"})
    return identifier


def may_go_on_with_digits(piece: str) -> bool:
    """Whether digits behind `piece`, and a space, may belong to one word with its end: S 400."""
    return piece[-1].isdecimal() or _CODE_END.search(piece[-2:]) is not None


def needs_company(piece: str) -> bool:
    """Whether other pieces of a text decide how `piece` is cut into words."""
    if piece.isascii() or _BEYOND_LATIN.search(piece):
        return False
    return _MARKED.search(piece) is not None


def _is_shouted(text: str) -> bool:
    """Whether several words are all in capitals: then capitals tell nothing of an acronym."""
    return text.isupper() and " " in text.strip()


def _pattern(text: str) -> re.Pattern[str]:
    """Return the pattern of a written word: the plainer the text, the faster."""
    if text.isascii() or not _BEYOND_LATIN.search(text):
        return _word_pattern(f"[{_LATIN}]")
    if _MARKED.search(text):
        return _word_pattern(rf"(?:[^\W\d_{UNSPACED}]|[{MARKS}])")
    return _word_pattern(rf"[^\W\d_{UNSPACED}]")


@cache
def _word_pattern(letter: str) -> re.Pattern[str]:
    # Each alternative begins with a set of characters, so that most are ruled out at a glance.
    s = rf"[{APOSTROPHES}]s(?!{letter}|\d)"
    kinds = (
        rf"{letter}{letter}++(?![{HYPHENS}{APOSTROPHES}&.\d])",
        rf"{_CODE_LETTER}[ \xa0]\d{{1,3}}s?(?![\w%]|[.,{HYPHENS}]\d)",  # S 400
        rf"{letter}\.{letter}(?:\.{letter})*(?!{letter}|\d)(?:\.?{s})?",  # U.S, D.C-based
        rf"{letter}{letter}?[{HYPHENS}]?\d+(?:{letter}\d*)*+(?:{s})?",  # S-400, F-35s, mp3, H5N1
        rf"[eE][{HYPHENS}]{letter}{letter}+",  # e-mail
        rf"{letter}{letter}?{letter}?&{letter}{letter}?{letter}?(?!{letter})",  # AT&T
        rf"{_DIGITS}(?:{letter}{{1,4}}(?!{letter}|\d)|{s})?",  # 2.5bn, 3rd, 45kg
        rf"{letter}{letter}*(?:[{APOSTROPHES}]{letter}+)*",
        rf"[{UNSPACED}]+",
    )
    return re.compile("|".join(kinds))


def _parts(start: int, written: str, terms: str) -> Iterator[Word]:
    """Yield the words of one match that has several terms, separated by spaces."""
    if len(names := humps(written)) > 1:
        yield from _humped(start, names, terms.split(" "))
        return
    first, last = terms.split(" ", 1)
    if number := _NUMBER_AND_UNIT.fullmatch(written):
        middle = start + number.end(1)
        yield Word(start, middle, first)
        yield Word(middle, start + len(written), last)
    else:
        grams = terms.split(" ")
        size = len(written) - len(grams) + 1
        for offset, gram in enumerate(grams, start):
            yield Word(offset, offset + size, gram)


def _humped(start: int, parts: Sequence[str], terms: Sequence[str]) -> Iterator[Word]:
    """Yield a name as a whole, then its parts."""
    yield Word(start, start + sum(map(len, parts)), terms[0])
    for part, term in zip(parts, terms[1:], strict=True):
        yield Word(start, start + len(part), term)
        start += len(part)


class _Memo(dict[str, str]):
    """Written words to terms, found once each; forgets everything when it is full."""

    def __init__(self, speller: Normalizer) -> None:
        super().__init__()
        self._speller = speller
        self._lock = Lock()

    def __missing__(self, written: str) -> str:
        with self._lock:  # some stemmers keep their state in themselves
            term = self._known_in_lower_case(written) or self._speller.term(written)
            if len(self) >= _MEMO_LIMIT:
                self.clear()
            if len(written) <= _LONGEST_KEPT:
                self[written] = term
        return term

    def _known_in_lower_case(self, written: str) -> str | None:
        """Return the term of a plain word that is known without capitals, "" for a stop word."""
        if written.isascii() and written.isalpha() and written[1:].islower():
            return self.get(written.lower())
        return None
