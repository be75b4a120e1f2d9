"""What kinds of thing a sentence holds (a date, a price, a name, a reason), as bits of one number.

Found once, when the sentence is indexed, so that a question reads them without any text. Words
are English; what is told by digits, symbols and capitals holds in every language that has them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


class Sign:
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
    """Numbers that are kept above the bits of `Sign`: shift and largest value of each."""

    NUMBERS = (18, 3)
    NUMBER_WORDS = (20, 3)
    NAMES = (22, 7)
    FULL_NAMES = (25, 3)


# Of a word by itself; those without a sign of their own matter beside other words.
_CAPITAL, _DIGITS, _NUMBER_WORD, _UNIT, _CURRENCY, _PREPOSITION, _BE, _ARTICLE = (
    1 << bit for bit in range(18, 26)
)
_ENDS, _COMMA, _LEANS = 1 << 26, 1 << 27, 1 << 28
_NUMBERS_SHIFT = 32  # how many numbers a word has stands above its bits
_SIGNS = (1 << 18) - 1
_COMMAS_OF_A_LIST = 2
_MONTHS_OR_VERBS = frozenset(("may", "march", "mar"))

_WORDS: dict[int, str] = {
    Sign.DATE: """january february march april may june july august september october november
        december jan feb mar apr aug sept sep oct nov dec monday tuesday wednesday thursday friday
        saturday sunday""",
    Sign.TIME: """today yesterday tomorrow tonight ago when century centuries decade decades last
        next later earlier recently soon until midnight noon morning evening""",
    Sign.PERCENT: "percent percentage cent half third quarter tenth fifth majority",
    Sign.CAUSE: """because due owing thanks reason reasons since after cause caused causes causing
        led prompted blamed blame therefore thus so amid fears aimed designed means following""",
    Sign.SPEECH: """said says told adds added insisted claimed described called warned argued
        explained according believes thinks commented admitted suggested""",
    Sign.ORDINAL: "first second third fourth fifth sixth seventh eighth ninth tenth top",
    Sign.MEASURE: """km kms kilometre kilometres kilometer kilometers mile miles metre metres
        meter meters feet foot ft inch inches cm mm kg kilo kilos tonne tonnes ton tons lb lbs
        stone yard yards acre acres hectares square mph degrees gb mb megabytes gigabytes litres
        gallons per""",
    Sign.ROLE: """chief chairman chairwoman head boss director president minister leader spokesman
        spokeswoman editor founder manager coach captain secretary author actor actress singer
        analyst professor dr mr mrs ms sir lord lady king queen writer artist lawyer judge senator
        owner executive""",
    Sign.LIST: "including",
    Sign.NEGATION: "not no never none without cannot nor neither",
    Sign.DEFINITION: "known named means defined refers consists",
    _NUMBER_WORD: """one two three four five six seven eight nine ten eleven twelve thirteen
        fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
        seventy eighty ninety hundred thousand million billion trillion dozen half twice once
        single double several both none few""",
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
_LEANING_WORDS = """he she it they his her its their this these those that such both another others
    there meanwhile however but and also then so instead"""
_LEANING = frozenset(_LEANING_WORDS.split())
_TRIM = "\"'“”‘’()[]«»„.,;:!?…"
_YEAR = re.compile(r"(?:1\d|20)\d\ds?")
_MONEY = re.compile(r"[$£€¥]\d")
_DURATION = re.compile(r"-(?:second|minute|hour|day|week|month|year|decade|century)s?\b")
_ANY_DIGITS = re.compile(r"\d[\d.,]*")
_QUOTES = frozenset('"“”„«»')


def signs_of(text: str) -> int:
    """Return the signs of one sentence; see `signs_of_all`."""
    return int(signs_of_all([text])[0])


def signs_of_all(texts: Sequence[str]) -> NDArray[np.uint32]:
    """Return the signs of sentences, `Sign` bits and `Count` numbers in one number each."""
    pieces = [text.split() for text in texts]
    signs = np.array([signs_of_piece(piece) for each in pieces for piece in each], np.int64)
    return signs_of_pieces(signs, np.array([len(each) for each in pieces], np.int64), texts)


def signs_of_pieces(signs: Integers, sizes: Integers, texts: Sequence[str]) -> NDArray[np.uint32]:
    """Do the same, given the signs of all pieces in order and how many each sentence has.

    Pieces are what stands between white space.
    """
    words = _Words.of(signs, sizes)
    found = words.any_of(words.bits & _SIGNS) | _together(words)
    found |= np.where(words.sums((words.bits & _COMMA) != 0) >= _COMMAS_OF_A_LIST, Sign.LIST, 0)
    found |= np.where(words.any_of(words.bits & _LEANS & words.first), Sign.LEANING, 0)
    asks = [text.rstrip("\"'”’)] ").endswith("?") for text in texts]
    found |= np.where(np.array(asks, np.bool_), Sign.QUESTION, 0)
    names, full_names = _names(words)
    counts = (
        (words.sums(words.bits >> _NUMBERS_SHIFT), Count.NUMBERS),
        (words.sums((words.bits & _NUMBER_WORD) != 0), Count.NUMBER_WORDS),
        (names, Count.NAMES),
        (full_names, Count.FULL_NAMES),
    )
    for number, (shift, most) in counts:
        found |= np.minimum(number, most) << shift
    return found.astype(np.uint32)


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """The words of many sentences, one after another, each as its bits.

    `begins` has the first word of each sentence, and one more at the end; `owners` the sentence
    of each word. `first` is -1, all bits, for first words and 0 for others.
    """

    bits: Integers
    begins: Integers
    owners: Integers
    first: Integers

    @classmethod
    def of(cls, bits: Integers, sizes: Integers) -> "_Words":
        begins = np.concatenate([[0], np.cumsum(sizes)])
        first = np.zeros(len(bits), np.int64)
        first[begins[:-1][sizes > 0]] = -1
        return cls(bits, begins, np.repeat(np.arange(len(sizes)), sizes), first)

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return len(self.begins) - 1

    def after(self, step: int) -> Integers:
        """Return for each word the bits of the one `step` later, 0 beyond the sentence."""
        there = np.arange(len(self.bits)) + step
        inside = there < self.begins[1:][self.owners]
        return np.where(inside, self.bits[np.minimum(there, len(self.bits) - 1)], 0)

    def any_of(self, bits: Integers) -> Integers:
        """Return for each sentence all bits that any of its words has."""
        found = np.zeros(self.sentences, np.int64)
        held = np.diff(self.begins) > 0
        if held.any():
            found[held] = np.bitwise_or.reduceat(bits, self.begins[:-1][held])
        return found

    def sums(self, numbers: NDArray[np.generic]) -> Integers:
        """Return for each sentence the sum of a number of each word, most of them 0."""
        told = np.flatnonzero(numbers)
        counted = np.bincount(self.owners[told], numbers[told], self.sentences)
        return counted.astype(np.int64)


def has(signs: NDArray[np.uint32], sign: int) -> NDArray[np.bool_]:
    """Tell for each of many sentences' signs whether it has `sign`, one of `Sign`."""
    return np.asarray((signs & np.uint32(sign)) != 0)


def count(signs: NDArray[np.uint32], kind: tuple[int, int]) -> NDArray[np.uint32]:
    """Return a `Count` of each of many sentences' signs."""
    shift, most = kind
    return np.asarray((signs >> np.uint32(shift)) & np.uint32(most))


def signs_of_piece(piece: str) -> int:
    """Return what a piece tells by itself, for `signs_of_pieces`."""
    if piece.isalpha():  # as most are
        return _word_signs(piece, piece.lower())
    core = piece.strip(_TRIM)
    word = core.lower().removesuffix("'s").removesuffix("’s")
    found = _word_signs(core, word)
    for part in word.split("-") if "-" in word else ():
        found |= _KINDS.get(part, 0) & (_NUMBER_WORD | Sign.PERCENT | Sign.MEASURE)
    if _DURATION.search(word):
        found |= Sign.DURATION
    if word.endswith(("n't", "n’t")):
        found |= Sign.NEGATION
    found |= len(_ANY_DIGITS.findall(piece)) << _NUMBERS_SHIFT
    return found | _digit_signs(piece, core) | _mark_signs(piece)


def _word_signs(core: str, word: str) -> int:
    found = _KINDS.get(word, 0)
    if word in _MONTHS_OR_VERBS and core[:1].islower():
        found &= ~Sign.DATE
    if core[:1].isupper():
        found |= _CAPITAL
    return found | (_LEANS if core.lower() in _LEANING else 0)


def _digit_signs(piece: str, core: str) -> int:
    if not _ANY_DIGITS.search(piece):
        return 0
    found = _DIGITS
    if _YEAR.fullmatch(core):
        found |= Sign.YEAR
    if _MONEY.search(piece):
        found |= Sign.MONEY
    if "%" in piece:
        found |= Sign.PERCENT
    if core[-2:].lower() in ("st", "nd", "rd", "th"):
        found |= Sign.ORDINAL
    if core[-2:].lower() in ("am", "pm"):
        found |= Sign.TIME
    return found | (Sign.MEASURE if core.lower().endswith(("km", "kg", "cm", "m", "ft")) else 0)


def _mark_signs(piece: str) -> int:
    found = Sign.QUOTATION if not _QUOTES.isdisjoint(piece) or "''" in piece else 0
    if piece[-1] in '.!?:;)”"' and not piece.lower().startswith(("mr.", "dr.", "mrs.", "ms.")):
        found |= _ENDS
    return found | (_COMMA if piece[-1] == "," else 0)


def _together(words: _Words) -> Integers:
    """Return for each sentence the signs that two or three neighbouring words make."""
    here, following, third = words.bits, words.after(1), words.after(2)
    soon = following | third
    is_quantity = (here & (_DIGITS | _NUMBER_WORD | _ARTICLE)) != 0
    is_quantity &= (soon & (_UNIT | _CURRENCY)) != 0
    named = (following & _CAPITAL) | np.where(following & _ARTICLE, third & _CAPITAL, 0)
    is_place = ~is_quantity & ((here & _PREPOSITION) != 0) & (named != 0)
    defines = (here & _BE != 0) & (following & _ARTICLE != 0) & ~is_quantity & ~is_place
    money = is_quantity & (soon & _CURRENCY != 0) & (here & _ARTICLE == 0)
    found = np.where(is_quantity & (soon & _UNIT != 0), Sign.DURATION, 0)
    found |= np.where(money, Sign.MONEY, 0) | np.where(is_place, Sign.PLACE, 0)
    found |= np.where(defines, Sign.DEFINITION, 0)
    return words.any_of(found.astype(np.int64))


def _names(words: _Words) -> tuple[Integers, Integers]:
    """Count runs of capitalised words: those not at a beginning, and those of several words."""
    capital = (words.bits & _CAPITAL) != 0
    ended = np.roll((words.bits & _ENDS) != 0, 1) | (words.first != 0)
    parted = np.roll(~capital | ((words.bits & (_ENDS | _COMMA)) != 0), 1) | (words.first != 0)
    starts = capital & parted
    run = np.cumsum(starts)[capital] - 1
    lengths = np.bincount(run)
    inside = np.bincount(run, weights=~ended[capital]) > 0  # a capital at a beginning tells nothing
    owners = words.owners[starts]
    size = words.sentences
    names = np.bincount(owners, weights=inside, minlength=size)
    full = np.bincount(owners, weights=lengths > 1, minlength=size)
    return names.astype(np.int64), full.astype(np.int64)
