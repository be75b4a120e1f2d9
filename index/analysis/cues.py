"""Cues of a sentence (a date, money, a name, a reason) as bits of one number.

Found once, when the sentence is indexed, so that a question reads them without any text. Words
are English, but for numbers and negations; what is told by digits, symbols and capitals holds in
every language that has them.
"""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis.languages import language_of

Bits = NDArray[np.uint32]
Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]


class Cue:
    """Kinds of thing that a sentence can hold, one bit each."""

    YEAR = 1 << 0
    DATE = 1 << 1
    TIME = 1 << 2
    MONEY = 1 << 3
    PERCENT = 1 << 4
    DURATION = 1 << 5
    CAUSE = 1 << 6
    QUOTATION = 1 << 7
    SPEECH = 1 << 8
    ORDINAL = 1 << 9
    MEASURE = 1 << 10
    PLACE = 1 << 11
    DEFINITION = 1 << 12
    LEANING = 1 << 13
    ROLE = 1 << 14
    QUESTION = 1 << 15
    LIST = 1 << 16
    NEGATION = 1 << 17


class Count:
    """Numbers that are kept above the bits of `Cue`: shift and largest value of each."""

    NUMBERS = (18, 3)
    NUMBER_WORDS = (20, 3)
    NAMES = (22, 7)
    FULL_NAMES = (25, 3)


# Of a word by itself; those without a sign of their own matter beside other words.
_CAPITAL, _NUMBER_WORD, _UNIT, _CURRENCY, _PREPOSITION, _BE, _ARTICLE, _ENDS, _COMMA, _LEANS = (
    1 << bit for bit in range(18, 28)
)
_ASKS, _CLOSES = 1 << 28, 1 << 29
_NUMBERS_SHIFT, _MOST_NUMBERS = 30, Count.NUMBERS[1]  # how many a word has is above its bits
_DIGITS = _MOST_NUMBERS << _NUMBERS_SHIFT
_SIGNS = (1 << 18) - 1
_COMMAS_OF_A_LIST = 2
_MONTHS_OR_VERBS = frozenset(("may", "march", "mar"))

_ENGLISH = language_of("en")
_WORDS: dict[int, str] = {
    Cue.DATE: """january february march april may june july august september october november
        december jan feb mar apr aug sept sep oct nov dec monday tuesday wednesday thursday friday
        saturday sunday""",
    Cue.TIME: """today yesterday tomorrow tonight ago when century centuries decade decades last
        next later earlier recently soon until midnight noon morning evening""",
    Cue.PERCENT: "percent percentage cent half third quarter tenth fifth majority",
    Cue.CAUSE: """because due owing thanks reason reasons since after cause caused causes causing
        led prompted blamed blame therefore thus so amid fears aimed designed means following""",
    Cue.SPEECH: """said says told adds added insisted claimed described called warned argued
        explained according believes thinks commented admitted suggested""",
    Cue.ORDINAL: " ".join((*_ENGLISH.ordinals, "top")),
    Cue.MEASURE: """km kms kilometre kilometres kilometer kilometers mile miles metre metres
        meter meters feet foot ft inch inches cm mm kg kilo kilos tonne tonnes ton tons lb lbs
        stone yard yards acre acres hectares square mph degrees gb mb megabytes gigabytes litres
        gallons per""",
    Cue.ROLE: """chief chairman chairwoman head boss director president minister leader spokesman
        spokeswoman editor founder manager coach captain secretary author actor actress singer
        analyst professor dr mr mrs ms sir lord lady king queen writer artist lawyer judge senator
        owner executive""",
    Cue.LIST: "including",
    Cue.NEGATION: " ".join(_ENGLISH.negations),
    Cue.DEFINITION: "known named means defined refers consists",
    _NUMBER_WORD: " ".join(_ENGLISH.numbers)
    + " dozen half twice once single double several both none few",
    _UNIT: """second seconds minute minutes hour hours day days week weeks month months year years
        decade decades century centuries season seasons""",
    _CURRENCY: """dollar dollars euro euros pound pounds pence cents won yen yuan rupees roubles
        francs""",
    _PREPOSITION: "in at near from to of across outside inside around via into",
    _BE: "is are was were",
    _ARTICLE: "a an the one",
}  # fmt: skip
_KINDS = {
    word: sum(kind for kind, listed in _WORDS.items() if word in listed.split())
    for word in " ".join(_WORDS.values()).split()
}
_LEANING = _ENGLISH.beginning_words | _ENGLISH.joining | {"another", "others", "there"}
_LEANING -= {"him", "them", "neither", "yet", "still"}  # the weights were learned without
_CLOSING = "\"'”’)]"
_TRIM = "\"'“”‘’()[]«»„.,;:!?…"
_YEAR = re.compile(r"(?:1\d|20)\d\ds?")
_MONEY = re.compile(r"[$£€¥]\d")
_DURATION = re.compile(r"-(?:second|minute|hour|day|week|month|year|decade|century)s?\b")
_ANY_DIGITS = re.compile(r"\d[\d.,]*")
_QUOTES = frozenset('"“”„«»')


def cues_of_pieces(signs: Bits, sizes: Integers) -> Bits:
    """Return the signs of sentences, `Cue` bits and `Count` numbers in one number each.

    `signs` are those of all pieces in order, which are what stands between white space, and `sizes`
    how many each sentence has.
    """
    words = _Words.of(signs, sizes)
    found = words.any_of(_with_neighbours(words))
    leaning = words.having(_LEANS)
    found[words.owners[leaning[words.are_first(leaning)]]] |= Cue.LEANING
    found[words.owners[_asking(words)]] |= Cue.QUESTION
    found[words.sums(words.having(_COMMA)) >= _COMMAS_OF_A_LIST] |= Cue.LIST
    with_digits = words.having(_DIGITS)
    names, full_names = _names(words)
    counts = (
        (words.sums(with_digits, words.bits[with_digits] >> _NUMBERS_SHIFT), Count.NUMBERS),
        (words.sums(words.having(_NUMBER_WORD)), Count.NUMBER_WORDS),
        (words.sums(names), Count.NAMES),
        (words.sums(full_names), Count.FULL_NAMES),
    )
    for number, (shift, most) in counts:
        found |= np.minimum(number, most).astype(np.uint32) << shift
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """The words of many sentences, one after another, each as its bits.

    `begins` has the first word of each sentence, and one more at the end; `owners` the sentence
    of each word. Words are numbered from 0.
    """

    bits: Bits
    begins: Integers
    owners: NDArray[np.int32]

    @classmethod
    def of(cls, bits: Bits, sizes: Integers) -> "_Words":
        begins = np.concatenate([[0], np.cumsum(sizes)])
        return cls(bits, begins, np.arange(len(sizes), dtype=np.int32).repeat(sizes))

    def having(self, bits: int) -> Integers:
        """Return the words that have any of these bits."""
        return np.flatnonzero(self.bits & bits != 0)

    def are_first(self, words: Integers) -> Booleans:
        """Tell of some words whether their sentences begin with them."""
        return np.asarray(self.begins[self.owners[words]] == words)

    def after(self, words: Integers, step: int) -> Bits:
        """Return for some words the bits of the one `step` later, 0 beyond the sentence."""
        there = words + step
        inside = there < self.begins[1:][self.owners[words]]
        return self.bits[np.minimum(there, len(self.bits) - 1)] * inside

    def any_of(self, bits: Bits) -> Bits:
        """Return for each sentence all bits that any of its words has."""
        found = np.zeros(len(self.begins) - 1, np.uint32)
        held = np.diff(self.begins) > 0
        if held.any():
            found[held] = np.bitwise_or.reduceat(bits, self.begins[:-1][held])
        return found

    def sums(self, words: Integers, numbers: NDArray[np.integer] | None = None) -> Integers:
        """Return for each sentence how many of some words it has, or the sum of their numbers."""
        return np.bincount(self.owners[words], numbers, len(self.begins) - 1).astype(np.int64)


def has(signs: NDArray[np.uint32], sign: int) -> NDArray[np.bool_]:
    """Tell for each of many sentences' signs whether it has `sign`, one of `Cue`."""
    return np.asarray((signs & np.uint32(sign)) != 0)


def count(signs: NDArray[np.uint32], kind: tuple[int, int]) -> NDArray[np.uint32]:
    """Return a `Count` of each of many sentences' signs."""
    shift, most = kind
    return np.asarray((signs >> np.uint32(shift)) & np.uint32(most))


def is_negated(text: str, language: str) -> bool:
    """Tell whether a text in a language denies, forbids or excludes something."""
    return any(cues_of_piece(piece, language) & Cue.NEGATION for piece in text.split())


def cues_of_piece(piece: str, language: str = "en") -> int:
    """Return what a piece of a text tells by itself, for `cues_of_pieces`."""
    found = _cues_of_piece(piece)
    if language == "en":
        return found
    spoken = language_of(language)
    word = spoken.fold(piece.strip(_TRIM))
    if word in spoken.negations:
        found |= Cue.NEGATION
    if word in spoken.numbers and word not in spoken.indefinite_articles:
        found |= _NUMBER_WORD
    return found


def _cues_of_piece(piece: str) -> int:
    if piece.isalpha():  # as most are
        return _word_signs(piece, piece.lower())
    core = piece.strip(_TRIM)
    if core.isalpha():  # as most others are
        return _word_signs(core, core.lower()) | _mark_signs(piece)
    word = core.lower().removesuffix("'s").removesuffix("’s")
    found = _word_signs(core, word)
    for part in word.split("-") if "-" in word else ():
        found |= _KINDS.get(part, 0) & (_NUMBER_WORD | Cue.PERCENT | Cue.MEASURE)
    if _DURATION.search(word):
        found |= Cue.DURATION
    if word.endswith(("n't", "n’t")):
        found |= Cue.NEGATION
    found |= min(len(_ANY_DIGITS.findall(piece)), _MOST_NUMBERS) << _NUMBERS_SHIFT
    return found | _digit_signs(piece, core) | _mark_signs(piece)


def _word_signs(core: str, word: str) -> int:
    found = _KINDS.get(word, 0)
    if word in _MONTHS_OR_VERBS and core[:1].islower():
        found &= ~Cue.DATE
    if core[:1].isupper():
        found |= _CAPITAL
    return found | (_LEANS if core.lower() in _LEANING else 0)


def _digit_signs(piece: str, core: str) -> int:
    if not _ANY_DIGITS.search(piece):
        return 0
    found = Cue.YEAR if _YEAR.fullmatch(core) else 0
    if _MONEY.search(piece):
        found |= Cue.MONEY
    if "%" in piece:
        found |= Cue.PERCENT
    if core[-2:].lower() in ("st", "nd", "rd", "th"):
        found |= Cue.ORDINAL
    if core[-2:].lower() in ("am", "pm"):
        found |= Cue.TIME
    return found | (Cue.MEASURE if core.lower().endswith(("km", "kg", "cm", "m", "ft")) else 0)


def _mark_signs(piece: str) -> int:
    found = Cue.QUOTATION if not _QUOTES.isdisjoint(piece) or "''" in piece else 0
    if piece[-1] in '.!?:;)”"' and not piece.lower().startswith(("mr.", "dr.", "mrs.", "ms.")):
        found |= _ENDS
    bare = piece.rstrip(_CLOSING)
    if not bare or bare[-1] == "?":
        found |= _ASKS if bare else _CLOSES
    return found | (_COMMA if piece[-1] == "," else 0)


def _asking(words: _Words) -> Integers:
    """Return the words with question marks behind which a sentence has only closing marks."""
    asking = words.having(_ASKS)
    others = np.append(np.flatnonzero(words.bits & _CLOSES == 0), len(words.bits))
    following = others[others.searchsorted(asking, "right")]
    return asking[following >= words.begins[1:][words.owners[asking]]]


def _with_neighbours(words: _Words) -> Bits:
    """Return the signs of each word, with those that it makes with one or two that follow it."""
    some = words.having(_DIGITS | _NUMBER_WORD | _ARTICLE | _PREPOSITION | _BE)
    here, following, third = words.bits[some], words.after(some, 1), words.after(some, 2)
    soon = following | third
    is_quantity = (here & (_DIGITS | _NUMBER_WORD | _ARTICLE)) != 0
    is_quantity &= (soon & (_UNIT | _CURRENCY)) != 0
    named = (following & _CAPITAL) | np.where(following & _ARTICLE, third & _CAPITAL, 0)
    is_place = ~is_quantity & ((here & _PREPOSITION) != 0) & (named != 0)
    defines = (here & _BE != 0) & (following & _ARTICLE != 0) & ~is_quantity & ~is_place
    money = is_quantity & (soon & _CURRENCY != 0) & (here & _ARTICLE == 0)
    found = words.bits & np.uint32(_SIGNS)
    found[some[is_quantity & (soon & _UNIT != 0)]] |= Cue.DURATION
    found[some[money]] |= Cue.MONEY
    found[some[is_place]] |= Cue.PLACE
    found[some[defines]] |= Cue.DEFINITION
    return found


def _names(words: _Words) -> tuple[Integers, Integers]:
    """Return where runs of capitalised words begin: those inside, and those of several words."""
    capital = words.having(_CAPITAL)
    before, first = words.bits[capital - 1], words.are_first(capital)
    ended = first | (before & _ENDS != 0)
    parted = ended | (before & _CAPITAL == 0) | (before & _COMMA != 0)
    run = np.cumsum(parted) - 1
    starts = capital[parted]
    inside = np.bincount(run, ~ended) > 0  # a capital at a beginning tells nothing
    return starts[inside], starts[np.bincount(run) > 1]
