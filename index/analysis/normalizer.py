"""One written word to its term: folded, stemmed, "" for a stop word."""

import re

from index.analysis.folding import APOSTROPHES, fold_accents, fold_case
from index.analysis.languages import language_of
from index.analysis.stemmer import Stemmer

HYPHENS = "-\u2010-\u2013"
"""Hyphens and the dashes that are written for them, as a range of a character class."""

# Thai, Lao, Myanmar, Khmer, kana and Han have no spaces between words, Hangul none before what
# other languages write as words of their own.
UNSPACED = (
    "\u0e01-\u0e3e\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0eff\u1000-\u103f\u1050-\u108f\u1780-\u17d3"
    "\u3005\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_UNSPACED_LETTER = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")
_UNSPACED_RUN = re.compile(f"[{UNSPACED}]")
_PAIRED_RUNS = re.compile(f"(?:(?!{_UNSPACED_LETTER.pattern})[{UNSPACED}])+")

_MOST_MULTIPLIED_DIGITS = 3  # 5,000m is a distance
_ORDINALS = frozenset(("st", "nd", "rd", "th", "s", "er", "ern"))
_AFTER_LAST_DIGIT = re.compile(r"(?<=\d)(?=\D*$)")
_GROUPED = {
    ",": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
    ".": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"),
}
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_POSSESSIVE = re.compile(f"[{APOSTROPHES}]s$")
_JOINT = re.compile(rf"[{HYPHENS}\s.]")
_CONTRACTION = re.compile(r"'(?:ll|re|ve|d|m)$")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SHORTEST_HUMP = 2
_SIGNS = "+#"  # C++ is another language than C
_SHORTEST_FIRST_HUMP = 4  # of two: McDonald and LeBron are one word, HTTPServer is not
_SHORTEST_PLURAL = 3  # of an acronym: Is and As are words


class Normalizer:
    """Written words of one language to terms. Not thread-safe: some stemmers keep state."""

    def __init__(self, language: str) -> None:
        self._language = language_of(language)
        self._multiples = language_of("en").short_numbers  # written in other languages too
        self._grouping = "," if self._language.decimal_mark == "." else "."
        self._elisions = frozenset(self._language.elisions)
        self._stemmer = Stemmer(language)

    def term(self, written: str) -> str:
        """Return the term, "" for a stop word.

        Several terms, with spaces between, for "2.5bn", "lru_cache", and scripts without spaces.
        """
        if written.isascii() and written.isalpha():  # as most are
            return self._of_letters(written)
        if _UNSPACED_RUN.match(written):
            return _grams(written)
        folded = _POSSESSIVE.sub("", fold_case(written))
        if written[0].isdecimal():
            return self._number(folded)
        if any(map(str.isdecimal, folded)):
            return _code(folded)
        if folded[-1] in _SIGNS:
            return folded
        if "_" in written:
            names = [folded.replace("_", ""), *map(fold_case, snakes(written))]
            return " ".join(self._word(name, is_acronym=True) for name in names)
        if "." in folded:
            return self._stemmer.stem(folded.replace(".", ""))
        if "&" in folded:
            return fold_accents(folded)
        return self._word(_JOINT.sub("", folded), is_acronym=len(written) > 1 and written.isupper())

    def _of_letters(self, written: str) -> str:
        if written[-1] == "s" and written[:-1].isupper() and len(written) >= _SHORTEST_PLURAL:
            written = written[:-1]  # SSDs, which a stemmer leaves: it has no vowel
        whole = self._word(written.lower(), is_acronym=len(written) > 1 and written.isupper())
        if written[1:].islower() or written.isupper() or not whole:
            return whole
        return " ".join([whole, *(self._word(h.lower(), is_acronym=True) for h in humps(written))])

    def _word(self, folded: str, *, is_acronym: bool) -> str:
        is_plain = folded.isascii() and folded.isalpha()  # as most are
        bare = folded if is_plain else self._without_clitics(_APOSTROPHE.sub("'", folded))
        plain = fold_accents(bare)
        listed = bare if self._language.keeps_accents else plain
        if listed in self._language.stop_words or bare.endswith("n't"):
            return plain if is_acronym else ""
        return self._stemmer.stem(bare.replace("'", "") or bare)

    def _without_clitics(self, word: str) -> str:
        if "'" not in word:
            return word
        if self._language.code == "tr":
            return word.split("'")[0]
        before, _, behind = word.partition("'")
        if before in self._elisions and behind:
            word = behind
        return _CONTRACTION.sub("", word)

    def _number(self, folded: str) -> str:
        digits, letters = _AFTER_LAST_DIGIT.split(folded, maxsplit=1)
        number = self._plain_number("".join(digits.split()))
        if not letters or letters in _ORDINALS:
            return number
        if letters in self._multiples and len(number.split(".")[0]) <= _MOST_MULTIPLIED_DIGITS:
            return f"{number} {self._stemmer.stem(self._multiples[letters])}"
        if len(letters) == 1 and letters.isascii() and letters != "m":
            return number + letters
        return f"{number} {self._stemmer.stem(letters)}"

    def _plain_number(self, digits: str) -> str:
        if _GROUPED[self._grouping].fullmatch(digits):
            digits = digits.replace(self._grouping, "")
        return digits.replace(",", ".") if self._grouping == "." else digits


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script without spaces, and so a gram of characters."""
    return _UNSPACED_RUN.match(word) is not None


def is_of_letters(gram: str) -> bool:
    """Whether a gram of characters is of letters, and so of three."""
    return _UNSPACED_LETTER.match(gram) is not None


def apart_from_pairs(text: str) -> tuple[str, list[str]]:
    """Return a text without Han, kana and Hangul, and the pairs of these, as terms have them."""
    runs = _PAIRED_RUNS.findall(text)
    pairs = [pair for run in runs for pair in _grams(run).split()]
    return _PAIRED_RUNS.sub(" ", text) if runs else text, pairs


def name_parts(written: str) -> list[str]:
    """Return the parts of a name of code as written: UploadFile, max_size; none of other words."""
    if "_" in written:
        parts = snakes(written)
        return parts if len(parts) > 1 else []
    return humps(written) if written.isascii() and written.isalpha() else []


def humps(written: str) -> list[str]:
    """Return the parts that capitals divide a name of code into; none when it is another word."""
    parts = _HUMP.split(written)
    if len(parts) < 2 or min(map(len, parts)) < _SHORTEST_HUMP:
        return []
    is_long = len(parts) > 2 or len(parts[0]) >= _SHORTEST_FIRST_HUMP or parts[0].isupper()
    return parts if is_long else []


def snakes(written: str) -> list[str]:
    """Return the parts of a name of code that low lines join."""
    return [part for part in written.split("_") if part]


def _code(folded: str) -> str:
    code = fold_accents(_JOINT.sub("", folded))
    return code[:-1] if code[-1] == "s" and code[-2].isdecimal() else code


def _grams(run: str) -> str:
    """Return the overlapping pairs of characters of a run, with spaces between; of letters threes.

    A pair of Han is a word often; every pair of letters is somewhere.
    """
    size = 3 if _UNSPACED_LETTER.match(run) else 2
    return " ".join(fold_case(run[at : at + size]) for at in range(max(1, len(run) - size + 1)))
