"""Reads a question word by word: known, written otherwise, misspelt, missing."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import chain

from index.analysis import (
    ABBREVIATIONS,
    QuestionAnalyzer,
    QuestionWord,
    function_words_in,
    is_unspaced,
    question_language,
)
from index.messages import light_words_in
from index.model import Correction, Missing
from index.search.engines import TermField, Terms
from index.search.question_type import words_for_a_price, words_for_a_time, words_for_an_age
from index.search.reading.amounts import amounts_in, number_of_amount
from index.search.reading.calendar_words import calendar_alike
from index.search.reading.compounds import Compounds
from index.search.reading.counting import Counting
from index.search.reading.identifiers import Identifiers, Reader
from index.search.reading.log_stamps import stamps_in
from index.search.reading.missing_identifiers import MissingIdentifiers
from index.search.reading.missing_members import MissingMembers
from index.search.reading.number_words import numbers_alike
from index.search.reading.years import YearReader
from index.search.spelling import (
    CodeName,
    CodeNames,
    Corrector,
    Option,
    Spelling,
    Unheard,
    code_name,
)
from index.search.time_words import present_words

ALIKE = 0.8
"""What a number counts that is written otherwise."""

_LITTLE = 0.5  # what a word counts that an answer need not have: now, latest, can, become
_LEAST = 0.2  # what a word counts that asks for a price or an age, and that any may have: costs
_STRADDLING = 0.1  # what characters count that no article has side by side: parts of two words
_HYPHENS = ("-", "\u2010", "\u2011")
_OPENING = " \t\n\"'“”„‘«¿¡(-–"
_ENDS = ".!?:;…"
_LETTER = re.compile(r"(?<=[^\W\d_] )(?!I\b)[^\W\d_](?![\w.'’-])")  # it names what stands before it


@dataclass(slots=True)
class Told:
    """What is told of a question's words, in order.

    `groups` are their terms, each with how much it counts (0 to 1); `exact` those of letters that
    name something. `slips` are the spans of words for which others are searched, with these, and of
    what is not searched for.
    """

    groups: dict[tuple[str, ...], float] = field(default_factory=dict)
    exact: set[tuple[str, ...]] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    asked: list[Correction] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    slips: list[tuple[int, int, str]] = field(default_factory=list)
    _unknown_end: int = -1

    def add_unknown(self, question: str, word: QuestionWord) -> None:
        """Add a word that no article has; what a hyphen joins to the one before goes on it."""
        written = question[word.start : word.end]
        if self.unknown and question[self._unknown_end : word.start] in _HYPHENS:
            written = self.unknown.pop() + question[self._unknown_end : word.end]
        self.unknown.append(written)
        self._unknown_end = word.end

    def understood(self, question: str) -> str:
        """Return the question with what is searched for instead of some words of it."""
        pieces, at = [], 0
        for start, end, searched in sorted(self.slips):
            pieces += [question[at:start], searched]
            at = end
        return "".join([*pieces, question[at:]])


class WordReader:
    """Reads the words of questions against the terms of one corpus. Thread-safe."""

    def __init__(self, terms: Terms, reader: Reader) -> None:
        self._fields = terms.fields
        self._languages = languages = terms.languages
        self._analyzer = QuestionAnalyzer(languages)
        self._corrector = Corrector(terms, reader)
        self._identifiers = Identifiers(terms, reader)
        counting = Counting(reader)
        self._missing = MissingIdentifiers(self._identifiers, counting)
        self._members = MissingMembers(self._identifiers, counting)
        self._years = YearReader(self._identifiers, counting)
        self._names = CodeNames(terms, reader)
        self._compounds = Compounds(terms, reader, self._analyzer)
        self._english = "en" in languages or not languages

    def read(self, question: str) -> Told:
        """Read a question word by word."""
        told = Told()
        words = self._words(question, told)
        years = self._years.read(question, words)
        ranged = self._identifiers.in_ranges(question, words) | years.ranged
        told.groups |= {(*word.terms, *terms): ALIKE for word, terms in ranged.items()}
        self._read_words(question, words, ranged, told)
        told.groups = _weighed_alone(told.groups)
        told.missing += self._missing.numbers(question, words, ranged)
        told.missing += self._members.of(question, words)
        told.missing += years.missing
        if self._identifiers.is_named(words):  # that is what it is about; others stand beside it
            told.missing.clear()
        return told

    def _words(self, question: str, told: Told) -> list[QuestionWord]:
        """Return the words of a question as articles write them, without stamps of logs."""
        words = self._identifiers.as_articles_have(question, self._analyzer.words(question))
        if pairs := self._compounds.pairs(question, words):
            told.slips += self._compounds.joined(question, pairs)
            words = self._compounds.together(words, pairs)
        stamps = [found.span() for found in stamps_in(question)]
        told.slips += [(*stamp, "") for stamp in stamps]
        return [word for word in words if not _is_within(word, stamps)]

    def _read_words(
        self,
        question: str,
        words: Sequence[QuestionWord],
        ranged: Container[QuestionWord],
        told: Told,
    ) -> None:
        """Read each word that is in no range: as known, as an amount, or as unheard of."""
        present = {found.start() for found in present_words(question) if found[0].islower()}
        letters = {found.start() for found in _LETTER.finditer(question) if found[0].isupper()}
        light = light_words_in(question)
        measure = words_for_a_price(question) | words_for_an_age(question)
        idle = function_words_in(question) | measure | words_for_a_time(question) | light
        amounts = self._amounts(question, words) if len(words) > 1 else set()
        for word in (word for word in words if word not in ranged):
            written = question[word.start : word.end]
            weight = _LITTLE if word.start in present or written in light else 1.0
            weight = _LEAST if written in measure else weight
            if any(map(self.known, self.alike(word.terms))):
                told.groups.setdefault(word.terms, weight)
                told.exact |= {word.terms} if word.start in letters else set()
                told.corrections += self._other_ending(question, word)
            elif is_unspaced(written):
                told.groups.setdefault(word.terms, _STRADDLING)
            elif others := self._identifiers.otherwise(word):
                told.groups |= {others: ALIKE}
            elif word in amounts:
                self._read_amount(written, told)
            elif not (written in idle or _is_short(written) or _is_called(question, word)):
                self._read_unheard(question, word, told, weight)

    def _amounts(self, question: str, words: Sequence[QuestionWord]) -> set[QuestionWord]:
        """Return the words of amounts, but those that look like codes of the articles."""
        spans = list(amounts_in(question))
        within = (word for word in words if _is_within(word, spans))
        return {word for word in within if not self._missing_codes(question, word)}

    def _missing_codes(self, question: str, word: QuestionWord) -> list[Missing]:
        """Return a word as a code that no article has, where it is one."""
        before = self._analyzer.words(question[: word.start])[-1:]
        beside = [each.terms[0] for each in before if question[each.end : word.start] == " "]
        written = question[word.start : word.end]
        return self._missing.of(written, word.terms[0], next(iter(beside), ""))

    def _other_ending(self, question: str, word: QuestionWord) -> list[Correction]:
        """Return the name of code that articles have with another ending than the question."""
        name = _code_name(question, word)
        other = self._names.other_ending(name) if name else None
        return [Correction(question[word.start : word.end], other)] if other else []

    def _read_amount(self, written: str, told: Told) -> None:
        """Read an amount that no article has: its number counts where one has that elsewhere."""
        number = number_of_amount(written) or ""
        if self.known(number):
            told.groups.setdefault((number,), ALIKE)

    def _read_unheard(self, question: str, word: QuestionWord, told: Told, weight: float) -> None:
        """Read a word that no article has: a code that is missing, a slip, or an unknown word."""
        written = question[word.start : word.end]
        if name := _code_name(question, word):
            self._read_unheard_name(question, word, name, told)
            return
        found = self._corrected(question, word)
        if found is None and (parts := self._compounds.apart(written)):
            told.groups |= {(part,): weight for part in parts}
            return
        if found is None:
            told.add_unknown(question, word)
            told.groups.setdefault(word.terms, weight)
            told.missing += self._missing_codes(question, word)
            return
        corrections = [Correction(written, option.searched) for option in found.options]
        told.slips.append((word.start, word.end, found.options[0].searched))
        if found.is_asked:
            told.asked += corrections
        else:
            told.corrections += corrections[:1]
        told.groups |= {(term,): 1.0 for term in found.options[0].terms}

    def _read_unheard_name(
        self, question: str, word: QuestionWord, name: CodeName, told: Told
    ) -> None:
        """Read a name of code that no article has: as the one that it is for, or as missing."""
        meant = self._names.meant(name)
        options = [Option(each.written, (each.term,)) for each in meant]
        found = None if options else self._corrected(question, word)
        options += found.options if found else ()
        corrections = [Correction(name.written, option.searched) for option in options]
        if not options:
            told.unknown.append(name.written)
            nearest = self._names.nearest(name)
            told.missing.append(Missing(name.written, nearest, is_code=True))
        elif len(meant) == 1:
            told.corrections += corrections
        else:
            told.asked += corrections
        if options:
            told.slips.append((word.start, word.end, options[0].searched))
        terms = options[0].terms if options else word.terms[:1]
        told.groups |= {(term,): 1.0 for term in terms}

    def _corrected(self, question: str, word: QuestionWord) -> Spelling | None:
        written = question[word.start : word.end]
        before = question[: word.start].rstrip(_OPENING)
        return self._corrector.correct(
            Unheard(
                written,
                word.terms[0],
                question_language(question, self._languages),
                is_name=written[0].isupper() and _has_small_words(question),
                begins=not before or before[-1] in _ENDS,
            )
        )

    def is_exact(self, term: str) -> bool:
        """Tell whether nothing else will do for a term: a code, a name with a sign, a day."""
        return self._identifiers.is_exact(term)

    def known(self, term: str) -> TermField | None:
        """Return the first field that has a term: text, heads, titles or margins."""
        return next((field for field in self._fields if field.frequency(term)), None)

    def alike(self, terms: Sequence[str]) -> list[str]:
        """Return terms, and those that write the same numbers, days and months otherwise."""
        others = [calendar_alike(language) for language in self._languages]
        others += [numbers_alike()] if self._english else []
        found = (sorted(each.get(term, ())) for term in terms for each in others)
        return [*terms, *chain.from_iterable(found)]


def _weighed_alone(groups: dict[tuple[str, ...], float]) -> dict[tuple[str, ...], float]:
    """Return groups with full weights where all are words for a price or an age: what it costs."""
    alone = set(groups.values()) == {_LEAST}
    return dict.fromkeys(groups, 1.0) if alone else groups


def _is_within(word: QuestionWord, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def _is_called(question: str, word: QuestionWord) -> bool:
    """Whether a word is the name of somebody who is called: @other_bot."""
    before = question[: word.start]
    return before.endswith("@") and not before[-2:-1].isalnum()


def _is_short(written: str) -> bool:
    """Whether a word is a small letter alone, or short for function words: "e.g.", "z.B."."""
    is_letter = len(written) == 1 and written.islower() and not is_unspaced(written)
    return is_letter or ("." in written and written.lower() in ABBREVIATIONS)


def _code_name(question: str, word: QuestionWord) -> CodeName | None:
    parts = [part.terms[0] for part in word.parts]
    return code_name(question[word.start : word.end], word.terms[0], parts)


def _has_small_words(question: str) -> bool:
    """Whether some words have no capital: else a capital tells nothing of a name."""
    return any(word[0].islower() for word in question.split())
