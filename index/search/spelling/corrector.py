"""Corrects misspelt words to words of the corpus, within the language of the question."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from index.analysis import analyzer_of, calendar_words, fold_word, language_of
from index.lexicon import KnownWords, known_words, remembered
from index.search.engines import Terms
from index.search.spelling.nearness import (
    alike,
    alike_but_for_endings,
    cost,
    may_be_forms,
    negates,
    otherwise_begun,
)
from index.search.spelling.unheard import Option, Speller, Spelling, Unheard
from index.storage import NAME

_FEWEST_LETTERS = 5  # below, too many words are one edit away
_FEWEST_OF_A_STOP_WORD = 4
_FEWEST_OF_A_SWAP = 4  # letters of a word of which two neighbours are swapped
_MOST_LETTERS = 40  # longer is no word, and would cost much
_FEWEST_FOR_TWO = 10  # letters from which on two edits are allowed
_EQUALLY_NEAR = 0.7  # a difference of costs that does not decide: a word four times as frequent
_FIRST_LETTER = 1.5  # a slip in the first letter is seen at once, and rarer
_STOP_WORD = 1000  # how often a function word is taken to be there
_MOST_OPTIONS = 3
_REMEMBERED = 1024
_ENDING = 2
_FORMS_APART = 4  # edits between two forms of a word, at most
_OTHER_ENDING = 0.2  # what an edit in an ending costs, against one in a stem
_NOUNS_CAPITALISED = frozenset(("de", "lb"))
_POSSESSIVE = re.compile("['’]s$")
_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_SHORTEST_PART = 3
_SHORTEST_HUMP = 2


class _Near(NamedTuple):
    """A term of the corpus that is near, or a function word itself; `cost` is the less the nearer.

    `searched` is the word to show.
    """

    cost: float
    searched: str
    term: str
    is_name: bool


class Corrector:
    """Corrects words against the terms of sentences, heads and titles. Thread-safe."""

    def __init__(self, terms: Terms, speller: Speller) -> None:
        self._terms = terms
        self._fields = terms.fields[:-1]
        self._field = terms.fields.sentences
        self._speller = speller
        self._beginning_with = remembered(self._terms_beginning_with, 64)
        self.correct = remembered(self._correct, _REMEMBERED)

    def _correct(self, word: Unheard) -> Spelling | None:
        """Return what a word was meant to be; None when it is sound, or when nothing is near.

        A name becomes only a name one edit away, a word that its language has nothing at all. Of
        others, tried in order: capitals inside it divide it into words that stand
        together in the corpus; it is two words that stand together in
        the corpus; the nearest by edits (a swap of neighbours is one), the more frequent the
        better. It is asked back when it may be a name, when another is as near, or when nobody
        knows the words of its language. One slip in small letters in a word of the language is no
        name, though articles write that with a capital: See our Opening Hours.
        """
        written = fold_word(_POSSESSIVE.sub("", word.written))
        if not written.isalpha() or not word.term.isalpha() or len(written) > _MOST_LETTERS:
            return None
        if divided := self._divided(word):
            return Spelling((divided,))
        known = known_words(word.language or "")
        is_sound = known.knows(written)
        tells = word.is_name and word.language not in _NOUNS_CAPITALISED
        if tells and not (word.begins and is_sound):
            found = self._as_a_name(word, written)
            if found or not word.begins:
                return found
        if is_sound or word.language is None:
            return None
        if (halves := self._two_words(written, word.language)) is not None:
            return Spelling((halves,))
        near = self._near(word, written, word.language)
        if word.written.islower():
            near = (each._replace(is_name=_is_name_to(written, each, known)) for each in near)
        return self._chosen(near, is_asked=not known.are_listed)

    def _as_a_name(self, word: Unheard, written: str) -> Spelling | None:
        if len(written) < _FEWEST_LETTERS:
            return None
        language = word.language or ""
        near = chain(
            self._near_terms(word.term, written, 1, language),
            self._near_words(written, 1, language),
        )
        return self._chosen(
            (e for e in near if e.is_name and e.searched[0].isupper()), is_asked=True
        )

    def _chosen(self, near: Iterable[_Near], *, is_asked: bool) -> Spelling | None:
        best: dict[str, _Near] = {}
        for each in sorted(near):
            best.setdefault(each.term, each)
        found = list(best.values())
        near_as_well = [each for each in found if each.cost <= found[0].cost + _EQUALLY_NEAR]
        if not near_as_well:
            return None
        options = tuple(Option(e.searched, (e.term,) if e.term else ()) for e in near_as_well)
        unsure = is_asked or near_as_well[0].is_name or len(near_as_well) > 1
        return Spelling(options[:_MOST_OPTIONS], unsure)

    def _divided(self, word: Unheard) -> Option | None:
        parts = _HUMP.split(word.written)
        if len(parts) == 1 or min(map(len, parts)) < _SHORTEST_HUMP:
            return None
        terms = analyzer_of(word.language or "").terms(" ".join(parts))
        if not terms or not self._speller.are_together(list(map(fold_word, parts))):
            return None
        return Option(" ".join(parts), tuple(terms))

    def _two_words(self, written: str, language: str) -> Option | None:
        """Return two words of the language that stand together in the corpus."""
        together = [
            (self._terms.times_followed(*terms), halves, terms)
            for halves, terms in self._halves(written, language)
            if all(map(self._field.frequency, terms))
        ]
        times, halves, terms = max(together, default=(0, "", ("", "")))
        return Option(self._written(halves, terms), terms) if times else None

    def _written(self, words: str, terms: Sequence[str]) -> str:
        """Return words, each as articles write it where they write that form of it."""
        spelled = [self._speller.word(term) or "" for term in terms]
        pairs = zip(words.split(), spelled, strict=True)
        return " ".join(other if fold_word(other) == word else word for word, other in pairs)

    def _halves(self, word: str, language: str) -> Iterator[tuple[str, tuple[str, str]]]:
        has, terms = known_words(language).has, analyzer_of(language).terms
        for i in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            if has(word[:i]) and has(word[i:]):
                first, second = terms(word[:i]), terms(word[i:])
                if len(first) == len(second) == 1:
                    yield f"{word[:i]} {word[i:]}", (first[0], second[0])

    def _near(self, word: Unheard, written: str, language: str) -> Iterator[_Near]:
        """Yield what is as near as a word of its length may be."""
        near = self._near_all(word, written, language)
        yield from (each for each in near if not negates(written, fold_word(each.searched)))

    def _near_all(self, word: Unheard, written: str, language: str) -> Iterator[_Near]:
        edits = 1 if len(written) < _FEWEST_FOR_TWO else 2
        if len(written) >= _FEWEST_OF_A_STOP_WORD and known_words(language).are_listed:
            for stop_word, distance in alike(written, _stop_words(language), 1):
                yield _Near(cost(written, stop_word, distance, _STOP_WORD), stop_word, "", False)
        if len(written) >= _FEWEST_LETTERS:
            yield from self._near_terms(word.term, written, edits, language)
            yield from self._near_words(written, edits, language)
        elif len(written) == _FEWEST_OF_A_SWAP:
            near = self._near_words(written, 1, language)
            yield from (e for e in near if sorted(fold_word(e.searched)) == sorted(written))

    def _near_terms(self, term: str, written: str, edits: int, language: str) -> Iterator[_Near]:
        """Yield terms that are near to `term`, and the word that articles have is near, too.

        Where the list of a language lacks forms, the words may differ by their endings.
        """
        for other, apart in alike_but_for_endings(
            term, written, self._terms_beginning_like(term), edits
        ):
            spelled = self._speller.word(other)
            if spelled is None or not self._speller.is_in(other, language):
                continue
            word = fold_word(spelled)
            distance = float(DamerauLevenshtein.distance(written, word))
            in_form = known_words(language).lacks_forms and len(other) >= _FEWEST_LETTERS
            if distance > edits + (_ENDING if in_form else 0):
                continue
            if in_form:
                distance = apart + _OTHER_ENDING * max(0, distance - apart)
            if not may_be_forms(written, word, language):
                yield self._found(written, word, distance, spelled, other, language)

    def _terms_beginning_like(self, term: str) -> list[str]:
        letters = dict.fromkeys(term[:2])
        return [other for letter in letters for other in self._beginning_with(letter)]

    def _near_words(self, written: str, edits: int, language: str) -> Iterator[_Near]:
        """Yield words of the language that are near and whose terms the corpus has."""
        known = known_words(language)
        near = [
            (other, distance)
            for letter in dict.fromkeys(written[:2])
            for other, distance in alike(written, known.beginning_with(letter), edits)
        ]
        beheaded = [(other, _FIRST_LETTER) for other in otherwise_begun(written)]
        for other, distance in (*near, *beheaded):
            term = self._term(other, language)
            is_there = term and self._is_a_form(other, term)
            if term and is_there and (distance != _FIRST_LETTER or known.has(other)):
                shown = self._written(other, (term,))
                yield self._found(written, other, distance, shown, term, language)

    def _is_a_form(self, word: str, term: str) -> bool:
        """Tell whether articles have a word in some form: "informe" is none of "informativa"."""
        spelled = fold_word(self._speller.word(term) or word)
        is_near = DamerauLevenshtein.distance(word, spelled) <= _FORMS_APART
        return is_near or word.startswith(spelled)

    def _term(self, word: str, language: str) -> str | None:
        """Return the term of a word that articles in `language` have."""
        terms = analyzer_of(language).terms(word)
        is_there = len(terms) == 1 and self._frequency(terms[0])
        return terms[0] if is_there and self._speller.is_in(terms[0], language) else None

    def _found(
        self, written: str, word: str, edits: float, shown: str, term: str, language: str
    ) -> _Near:
        price = cost(written, word, edits, self._frequency(term))
        return _Near(price, shown, term, self._is_name(term, shown, language))

    def _is_name(self, term: str, spelled: str, language: str) -> bool:
        if fold_word(spelled) in calendar_words(language):
            return False
        if language not in _NOUNS_CAPITALISED and self._field.share_named(term) > NAME:
            return True
        return spelled[:1].isupper() and not known_words(language).knows(fold_word(spelled))

    def _frequency(self, term: str) -> int:
        return max(field.frequency(term) for field in self._fields)

    def _terms_beginning_with(self, letter: str) -> tuple[str, ...]:
        terms = self._terms.beginning_with(letter, margins=False)
        return tuple(term for term in terms if len(term) >= _FEWEST_LETTERS - 1)


def _is_name_to(written: str, near: _Near, known: KnownWords) -> bool:
    word = fold_word(near.searched)
    is_a_slip = DamerauLevenshtein.distance(written, word, score_cutoff=1) == 1
    return near.is_name and not (is_a_slip and known.has(word))


@cache
def _stop_words(language: str) -> tuple[str, ...]:
    words = language_of(language).stop_words
    return tuple(sorted(word for word in words if len(word) > _SHORTEST_PART))
