"""Text to terms, the same way for articles and questions."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from threading import Lock
from typing import NamedTuple

from index.analysis.folding import APOSTROPHES, MARKS
from index.analysis.languages import base_form, own_stem
from index.analysis.normalizer import HYPHENS, UNSPACED, Normalizer, humps, snakes
from index.analysis.wholes import (
    IBAN_BEGINS,
    Code,
    Day,
    StopName,
    codes_in,
    days_in,
    stop_names_in,
)

_Whole = Code | Day | StopName

_MEMO_LIMIT = 200_000
_LONGEST_KEPT = 30

# The letters of Latin script below U+0250, and what stands above it and may hold other letters.
_LATIN = "A-Za-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f"
_BEYOND_LATIN = re.compile("[^\0-\u024f\u2000-\u206f\u20a0-\u20cf]")
_MARKED = re.compile(f"[{MARKS}]")
# What stands within a word, unseen: a place to divide it, letters that touch or do not.
_JOINERS = "\xad\u200c\u200d"
_JOINED = re.compile(f"[{_JOINERS}]")
_AROUND_WORDS = ".,;:!?…\"'“”„‘’«»()[]"
_CODE_LETTER = rf"[b-hj-zB-HJ-Z](?<![\w{APOSTROPHES}].)"  # "a", "I" stand before counts
_DIGITS = r"\d(?:\d{0,2}(?:[ \xa0\u2009\u202f]\d{3})+(?!\d)|\d*)(?:[.,]\d+)*"
_CODE_END = re.compile(f"{_CODE_LETTER}$")
_NUMBER_AND_UNIT = re.compile(rf"({_DIGITS})(\D+)")


class Word(NamedTuple):
    """A word as written, `text[start:end]`, and its term, "" for a stop word."""

    start: int
    end: int
    term: str


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """A word of a question and its terms, one or more: one for each way that articles have it.

    `parts` are the words that a code, a day or a name of code consists of.
    """

    start: int
    end: int
    terms: tuple[str, ...]
    parts: tuple["QuestionWord", ...] = ()


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
        if bare.isascii() and bare.isalpha() and ("." not in text or f".{bare}" not in text):
            return self._memo[bare].split()  # as most pieces of a text are
        wholes = _wholes(text, self.language)
        if wholes or _is_shouted(text):
            return [word.term for word in self._words(text, wholes) if word.term]
        written = _pattern(text).findall(text)
        return " ".join(map(self._memo.__getitem__, written)).split()

    def words(self, text: str) -> list[Word]:
        """Return each word of `text` with its span; those with a term are `terms(text)`.

        Spans are in order, and disjoint but for the pairs of scripts without spaces, and for codes,
        days and names of function words, which stand before their parts.
        """
        return self._words(text, _wholes(text, self.language))

    def words_with(self, terms: Collection[str], text: str) -> list[Word]:
        """Return those of `words(text)` that have one of the terms."""
        wholes = _wholes(text, self.language)
        if wholes or _is_shouted(text):
            return [word for word in self._words(text, wholes) if word.term in terms]
        found: list[Word] = []
        begins = {term[:1] for term in terms}
        for match in _pattern(text).finditer(text):
            term = self._memo.get(match[0])
            if term is None and self._begins_otherwise(match[0], begins):
                continue
            term = self._memo[match[0]] if term is None else term
            if term in terms:
                found.append(Word(*match.span(), term))
            elif " " in term:
                parts = _parts(match.start(), match[0], term)
                found += [word for word in parts if word.term in terms]
        return found

    def _begins_otherwise(self, written: str, begins: Collection[str]) -> bool:
        """Whether the term of a plain word is surely none that begins so: a stem keeps a letter."""
        is_plain = written.isascii() and written.isalpha() and written[1:].islower()
        if not is_plain or self.language != "en":
            return False
        word = written.lower()
        return (own_stem(word) or base_form(word))[:1] not in begins

    def _words(self, text: str, wholes: Sequence[_Whole]) -> list[Word]:
        shouted = _is_shouted(text)
        found: list[Word] = []
        for match in _pattern(text).finditer(text):
            written = match[0]
            term = self._memo[written.lower() if shouted else written]
            if " " in term:
                found += _parts(match.start(), written, term)
            else:
                found.append(Word(*match.span(), term))
        return self._with_wholes(found, wholes) if wholes else found

    def _with_wholes(self, words: list[Word], wholes: Sequence[_Whole]) -> list[Word]:
        """Return words with what they are parts of before them; a day in digits has its month."""
        days = [day for day in wholes if isinstance(day, Day) and day.digits]
        spelled = dict.fromkeys(
            Word(start, end, self._memo[day.month] if is_month and day.month else number)
            for day in days
            for start, end, number, is_month in day.digits
        )
        kept = [w for w in words if not any(d.start <= w.start and w.end <= d.end for d in days)]
        whole = (
            Word(each.start, each.end, self._term_of(each))
            for each in wholes
            if not any(w.term and w.start <= each.start and each.end <= w.end for w in kept)
        )
        return sorted((*whole, *kept, *spelled), key=lambda word: (word.start, -word.end))

    def _term_of(self, whole: _Whole) -> str:
        is_word = isinstance(whole, Code) and whole.term.isalpha()
        return self._memo[whole.term] if is_word else whole.term


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
        readings.sort(key=lambda words: -sum(not word.term for word in words))
        terms_by_span: dict[tuple[int, int], list[str]] = {}
        for word in readings[0]:
            if word.term:
                terms_by_span.setdefault((word.start, word.end), []).append(word.term)
        for reading in readings[1:]:
            for word in reading:
                terms = terms_by_span.get((word.start, word.end))
                if terms is not None and word.term and word.term not in terms:
                    terms.append(word.term)
        words = [QuestionWord(*span, tuple(terms)) for span, terms in terms_by_span.items()]
        wholes: list[QuestionWord] = []
        for each in words:  # the parts of a code, of a day and of a name of code follow it
            if not wholes or each.end > wholes[-1].end:
                wholes.append(each)
            else:
                wholes[-1] = replace(wholes[-1], parts=(*wholes[-1].parts, each))
        return wholes

    def terms_of_word(self, written: str) -> tuple[str, ...]:
        """Return the terms of what is one word, in order of the languages; none of function words.

        None of what a language cuts into several either.
        """
        found = [analyzer.terms(written) for analyzer in self._analyzers]
        return tuple(dict.fromkeys(terms[0] for terms in found if len(terms) == 1))


def may_go_on_with_digits(piece: str) -> bool:
    """Whether digits behind `piece`, and a space, may belong to one word with its end: S 400."""
    return piece[-1].isdecimal() or _CODE_END.search(piece[-2:]) is not None


def needs_company(piece: str) -> bool:
    """Whether other pieces of a text decide how `piece` is cut into words."""
    if piece[-1].isdecimal() and IBAN_BEGINS.search(piece):
        return True
    if piece.isascii() or _BEYOND_LATIN.search(piece):
        return False
    return _MARKED.search(piece) is not None


def _wholes(text: str, language: str) -> list[_Whole]:
    """Return the codes, days and names in a text, which have their parts as words too."""
    return [*codes_in(text), *days_in(text, language), *stop_names_in(text, language)]


def _is_shouted(text: str) -> bool:
    """Whether several words are all in capitals: then capitals tell nothing of an acronym."""
    return text.isupper() and " " in text.strip()


def _pattern(text: str) -> re.Pattern[str]:
    """Return the pattern of a written word: the plainer the text, the faster."""
    if text.isascii() or not _BEYOND_LATIN.search(text):
        is_joined = not text.isascii() and _JOINED.search(text)
        return _word_pattern(f"(?:[{_LATIN}][{_JOINERS}]*)" if is_joined else f"[{_LATIN}]")
    if _MARKED.search(text):
        return _word_pattern(rf"(?:[^\W\d_{UNSPACED}]|[{MARKS}])")
    return _word_pattern(rf"[^\W\d_{UNSPACED}]")


@cache
def _word_pattern(letter: str) -> re.Pattern[str]:
    # Each alternative begins with a set of characters, so that most are ruled out at a glance.
    s = rf"[{APOSTROPHES}]s(?!{letter}|\d)"
    kinds = (
        rf"{letter}{letter}?(?:\+\+(?![+#])|[#+](?![\w+#]))",  # C++, F#, A+
        rf"{letter}{letter}++(?![{HYPHENS}{APOSTROPHES}&.\d_])",
        rf"{_CODE_LETTER}[ \xa0]\d{{1,3}}s?(?![\w%]|[.,{HYPHENS}]\d)",  # S 400
        rf"{letter}\.{letter}(?:\.{letter})*(?!{letter}|\d)(?:\.?{s})?",  # U.S, D.C-based
        rf"{letter}{letter}?[{HYPHENS}]?\d+(?>(?:{letter}\d*)*)(?:{s})?",  # S-400, F-35s, mp3, H5N1
        rf"[eE][{HYPHENS}]{letter}{letter}+",  # e-mail
        rf"{letter}{letter}?{letter}?&{letter}{letter}?{letter}?(?!{letter})",  # AT&T
        rf"{_DIGITS}(?:{letter}{{1,4}}(?!{letter}|\d)|{s})?",  # 2.5bn, 3rd, 45kg
        rf"{letter}{letter}*+(?>(?:_{letter}{letter}*+)+)(?!\d)",  # lru_cache
        rf"{letter}{letter}*(?:[{APOSTROPHES}]{letter}+)*",
        rf"[{UNSPACED}]+",
    )
    return re.compile("|".join(kinds))


def _parts(start: int, written: str, terms: str) -> Iterator[Word]:
    """Yield the words of one match that has several terms, separated by spaces."""
    if number := _NUMBER_AND_UNIT.fullmatch(written):
        first, last = terms.split(" ", 1)
        middle = start + number.end(1)
        yield Word(start, middle, first)
        yield Word(middle, start + len(written), last)
    elif len(names := snakes(written) if "_" in written else humps(written)) > 1:
        yield from _joined(start, written, names, terms.split(" "))
    else:
        grams = terms.split(" ")
        size = len(written) - len(grams) + 1
        for offset, gram in enumerate(grams, start):
            yield Word(offset, offset + size, gram)


def _joined(start: int, written: str, parts: Sequence[str], terms: Sequence[str]) -> Iterator[Word]:
    """Yield a name as a whole, then its parts."""
    yield Word(start, start + len(written), terms[0])
    at = 0
    for part, term in zip(parts, terms[1:], strict=True):
        at = written.index(part, at)
        yield Word(start + at, start + at + len(part), term)
        at += len(part)


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
