"""What kinds of thing a sentence holds (a date, a price, a name, a reason), as bits of one number.

Found once, when the sentence is indexed, so that a question reads them without any text. Words
are English; what is told by digits, symbols and capitals holds in every language that has them.
"""

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray


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
_CAPITAL, _DIGITS, _NUMBER_WORD, _UNIT, _CURRENCY, _PREPOSITION, _BE, _ARTICLE, _ENDS, _COMMA = (
    1 << bit for bit in range(18, 28)
)
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
    """Return the signs of a sentence, `Sign` bits and `Count` numbers in one number below 2**32."""
    words = [_word(chunk) for chunk in text.split()]
    everything = 0
    for word in words:
        everything |= word
    found = everything & ((1 << 18) - 1)
    found |= _together(words)
    first = text.split(maxsplit=1)[0].strip(_TRIM).lower() if words else ""
    if first in _LEANING:
        found |= Sign.LEANING
    if text.rstrip("\"'”’)] ").endswith("?"):
        found |= Sign.QUESTION
    numbers = len(_ANY_DIGITS.findall(text)) if everything & _DIGITS else 0
    number_words = [word & _NUMBER_WORD for word in words].count(_NUMBER_WORD)
    names, full_names = _names(words)
    return (
        found
        | _packed(numbers, Count.NUMBERS)
        | _packed(number_words, Count.NUMBER_WORDS)
        | _packed(names, Count.NAMES)
        | _packed(full_names, Count.FULL_NAMES)
    )


def has(signs: NDArray[np.uint32], sign: int) -> NDArray[np.bool_]:
    """Tell for each of many sentences' signs whether it has `sign`, one of `Sign`."""
    return np.asarray((signs & np.uint32(sign)) != 0)


def count(signs: NDArray[np.uint32], kind: tuple[int, int]) -> NDArray[np.uint32]:
    """Return a `Count` of each of many sentences' signs."""
    shift, most = kind
    return np.asarray((signs >> np.uint32(shift)) & np.uint32(most))


def _packed(number: int, kind: tuple[int, int]) -> int:
    shift, most = kind
    return min(number, most) << shift


@lru_cache(maxsize=1 << 16)
def _word(chunk: str) -> int:
    core = chunk.strip(_TRIM)
    word = core.lower().removesuffix("'s").removesuffix("’s")
    found = _KINDS.get(word, 0)
    if word in _MONTHS_OR_VERBS and core[:1].islower():
        found &= ~Sign.DATE
    for piece in word.split("-") if "-" in word else ():
        found |= _KINDS.get(piece, 0) & (_NUMBER_WORD | Sign.PERCENT | Sign.MEASURE)
    if core[:1].isupper():
        found |= _CAPITAL
    if _DURATION.search(word):
        found |= Sign.DURATION
    if word.endswith(("n't", "n’t")):
        found |= Sign.NEGATION
    return found | _digit_signs(chunk, core) | _mark_signs(chunk)


def _digit_signs(chunk: str, core: str) -> int:
    if not _ANY_DIGITS.search(chunk):
        return 0
    found = _DIGITS
    if _YEAR.fullmatch(core):
        found |= Sign.YEAR
    if _MONEY.search(chunk):
        found |= Sign.MONEY
    if "%" in chunk:
        found |= Sign.PERCENT
    if core[-2:].lower() in ("st", "nd", "rd", "th"):
        found |= Sign.ORDINAL
    if core[-2:].lower() in ("am", "pm"):
        found |= Sign.TIME
    return found | (Sign.MEASURE if core.lower().endswith(("km", "kg", "cm", "m", "ft")) else 0)


def _mark_signs(chunk: str) -> int:
    found = Sign.QUOTATION if not _QUOTES.isdisjoint(chunk) or "''" in chunk else 0
    if chunk[-1] in '.!?:;)”"' and not chunk.lower().startswith(("mr.", "dr.", "mrs.", "ms.")):
        found |= _ENDS
    return found | (_COMMA if chunk[-1] == "," else 0)


def _together(words: list[int]) -> int:
    """Signs that two or three neighbouring words make."""
    found = commas = 0
    for word, following, third in zip(words, [*words[1:], 0], [*words[2:], 0, 0], strict=False):
        if word & (_DIGITS | _NUMBER_WORD | _ARTICLE) and (following | third) & (_UNIT | _CURRENCY):
            found |= _quantity(word, following | third)
        elif word & _PREPOSITION and (
            following & _CAPITAL or (following & _ARTICLE and third & _CAPITAL)
        ):
            found |= Sign.PLACE
        elif word & _BE and following & _ARTICLE:
            found |= Sign.DEFINITION
        if word & _COMMA:
            commas += 1
    return found | (Sign.LIST if commas >= 2 else 0)


def _quantity(word: int, after: int) -> int:
    found = Sign.DURATION if after & _UNIT else 0
    return found | (Sign.MONEY if after & _CURRENCY and not word & _ARTICLE else 0)


def _names(words: list[int]) -> tuple[int, int]:
    """Count runs of capitalised words: those not at a beginning, and those of several words."""
    names = full = length = 0
    begins = True  # a capital here tells nothing
    inside = False
    for word in words:
        if word & _CAPITAL:
            length += 1
            inside = inside or not begins
            full += length == 2
        if not word & _CAPITAL or word & (_ENDS | _COMMA):
            names += inside
            length, inside = 0, False
        begins = bool(word & _ENDS)
    return names + inside, full
