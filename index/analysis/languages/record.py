"""Language: the facts about one language that reading, searching and talking need."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.analysis.folding import accents_in, fold_case, fold_word
from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.model import SmallTalk

_THOUSAND = 1000


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(text.split())


def valued(text: str) -> dict[str, int]:
    """Return the words of a list with their values: "one 1, two 2"."""
    pairs = (pair.split() for pair in text.split(","))
    return {word: int(value) for word, value in pairs}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language. What is empty is not known of it.

    Words are in lower case. `stop_words`, `negations`, `numbers` and `ordinals` are folded as terms
    are, without accents (`folding.py`), but in a language that `keeps_accents`; what points back,
    joins or stands before a noun is written as it is, with accents.

    `question_words`, by the kind of answer that they ask for, `attributes` and `attribute_signs`,
    by the attribute, and `present` are patterns of words as they are written, with accents, in
    lower case. All other patterns are written without accents, but in a language that
    `keeps_accents`; see `phrases.py` for how they are matched.
    """

    code: str
    """ISO 639-1; "" of a language that nothing is known of."""
    name: str = ""
    stemmer: str | None = None
    """Snowball's name of its stemmer."""
    stem_length: int | None = None
    """How many letters a stem has where there is no stemmer and words are inflected."""
    prefixes: str = ""
    """Letters that are written onto a word and are words of their own."""
    is_spaced: bool = True
    """Words stand apart, so that a phrase is matched as whole words."""
    is_syllabic: bool = False
    """Each syllable is written as a word, so that words are of several."""
    keeps_accents: bool = False
    """Accents tell common words apart: stop words and phrases are written with them."""
    accents: str = ""
    """Its letters with accents, of a language that is written in Latin ones."""

    stop_words: frozenset[str] = frozenset()
    question_words: Mapping[AnswerType, str] = field(default_factory=dict)
    interrogatives: str = ""
    """Question words that tell of no kind of answer: what, which, whether."""
    attributes: Mapping[Attribute, str] = field(default_factory=dict)
    """What asks for an attribute."""
    attribute_signs: Mapping[Attribute, str] = field(default_factory=dict)
    """What states one, besides digits and signs, and the words for numbers, months and days."""
    negations: frozenset[str] = frozenset()
    present: tuple[str, ...] = ()
    """Patterns of what asks for now, for the latest or for the next."""
    years: tuple[str, ...] = ()
    """Patterns of how a year is named as a time, `#` for the year: in #, since #."""

    pointing: frozenset[str] = frozenset()
    """What points back to something said before, wherever it stands."""
    pointing_in_sentences: frozenset[str] = frozenset()
    """What does so at the beginning of a sentence only."""
    pointing_in_questions: frozenset[str] = frozenset()
    """What does so in a question."""
    joining: frozenset[str] = frozenset()
    """What may stand before such a word at the beginning of a sentence."""
    linking: frozenset[str] = frozenset()
    """What of it joins two clauses, where not all of it does."""
    contrasting: frozenset[str] = frozenset()
    """What sets a clause against the one before it: but."""
    definite_articles: frozenset[str] = frozenset()
    indefinite_articles: frozenset[str] = frozenset()

    numbers: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    short_numbers: Mapping[str, str] = field(default_factory=dict)
    """What is written behind digits for a word of `numbers`."""
    bounds: Mapping[Bound, tuple[str, ...]] = field(default_factory=dict)
    """Patterns of how ranges are written, `#` for each number: # or newer, up to #, # to #."""
    hedges: tuple[str, ...] = ()
    """Patterns of how a number is told that is not exact: about #, more than #, # or #."""
    months: tuple[str, ...] = ()
    """Patterns of the twelve, in all forms, January first."""
    weekdays: tuple[str, ...] = ()
    """Patterns of the seven, in all forms, Monday first."""
    day_first: bool = True
    """A date in digits has the day before the month."""
    decimal_mark: str = ","
    elisions: tuple[str, ...] = ()
    """What stands before an apostrophe and is a word of its own."""

    first_person: frozenset[str] = frozenset()
    first_person_verbs: str = ""
    """A pattern of verbs that are of the first person by their endings, and are no other words."""
    without_subject: tuple[str, ...] = ()
    """Patterns of how a clause begins whose subject, I or we, is left out: got both kids here."""
    asking: tuple[str, ...] = ()
    """Words with which questions begin; what else may stand before them is in other fields."""
    asks_in_place: bool = False
    """Words that ask stand where the answer would, and join no clauses."""
    openers: tuple[str, ...] = ()
    """Greetings and addresses that may stand before a question."""
    frames: tuple[str, ...] = ()
    """What introduces a question, or follows it, and asks nothing itself."""
    closers: tuple[str, ...] = ()
    """What may stand after a question."""
    tags: tuple[str, ...] = ()
    """What makes a question of what is said; behind one that asks already it asks nothing."""
    conjunctions: frozenset[str] = frozenset()
    """Question words that, without an accent, also join what is said to what introduces it."""
    leading: frozenset[str] = frozenset()
    """Prepositions, articles and forms of to be: they are not the last words of a question."""
    particles: tuple[str, ...] = ()
    """Words of courtesy that may stand anywhere in a question."""
    light_words: tuple[str, ...] = ()
    """Modal verbs, the first and the second person, verbs without a sense of their own.

    They speak neither for nor against an answer.
    """
    counted: tuple[str, ...] = ()
    """Nouns as light as these words, but that numbers count: people, things."""
    small_talk: Mapping[SmallTalk, tuple[str, ...]] = field(default_factory=dict)
    """Patterns of whole messages that ask nothing; several may follow one another."""
    denials: tuple[str, ...] = ()
    """Patterns of a clause that says of its message that it asks nothing."""
    stating: tuple[str, ...] = ()
    """Patterns of what may follow that, and introduces what is said: I only wanted to say."""

    @property
    def beginning_words(self) -> frozenset[str]:
        """What points back where a sentence begins with it."""
        return self.pointing | self.pointing_in_sentences

    @property
    def asking_words(self) -> frozenset[str]:
        """What points back in a question."""
        return self.pointing | self.pointing_in_questions

    @property
    def powers(self) -> dict[str, int]:
        """Words for powers of ten from a thousand on, with their exponents."""
        return {
            word: len(str(value)) - 1 for word, value in self.numbers.items() if value >= _THOUSAND
        }

    @property
    def cardinals(self) -> dict[str, str]:
        """Words for numbers up to a thousand, with their digits."""
        return {word: str(value) for word, value in self.numbers.items() if value <= _THOUSAND}

    def fold(self, word: str) -> str:
        """Return a written word as `stop_words` and the lists of numbers have it."""
        return fold_case(word) if self.keeps_accents else fold_word(word)

    def may_have(self, word: str) -> bool:
        """Tell whether a word has no Latin letter with an accent that the language has not."""
        return word.isascii() or accents_in(fold_case(word)).issubset(self.accents)
