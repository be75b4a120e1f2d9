"""Codes and names with signs in them, as terms: HX-7741/B, CVE-2024-31416, 03-2387, .NET, Node.js.

A code is one term whatever joins its parts, "hx7741b", and of digits alone with its hyphens,
"03-2387": a number is another thing. Counts, ages, scores, ranges and units are no codes.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from index.analysis.folding import fold_word
from index.analysis.normalizer import HYPHENS

_DIGIT = re.compile(r"\d")
_MAY_BE_JOINED = re.compile(rf"[^\W_][{HYPHENS}/._][^\W_]|[A-Z]{{2}}\d\d[ \xa0]")
_MAY_BE_DOTTED = re.compile(r"\.[^\W\d_]")
_ALNUM = r"[^\W_]"
_JOINED = re.compile(rf"(?<![\w./]){_ALNUM}+(?:[{HYPHENS}/._]{_ALNUM}+)+(?![\w/])")
_JOINTS = re.compile(rf"[{HYPHENS}/._]")
_IBAN = re.compile(
    r"(?<!\w)[A-Z]{2}\d{2}(?:[ \xa0]?[A-Z0-9]{4}){2,7}(?:[ \xa0]?[A-Z0-9]{1,4})?(?!\w)"
)
IBAN_BEGINS = re.compile(r"(?<!\w)[A-Z]{2}\d{2}\Z")
"""How a piece ends that may be the beginning of an IBAN with spaces."""
_VERSION = re.compile(r"(?<![\w.,])[vV](\d+(?:\.\d+)+)(?![\w]|[.,]\d)")
_DOTTED = re.compile(r"(?<![\w./@-])[^\W\d_]{2,}\.(?:[a-z]{2,4}|[A-Z]{2,4})(?![\w./@-])")
_DOT_FIRST = re.compile(r"(?<![\w.)\]/-])\.(?:[A-Z]{2,}|[a-z]{2,4})(?![\w./@-])")
_MIXED = re.compile(r"[^\W\d]+\d+\w*|\d{3,}[^\W\d]\w{0,3}")
_UNIT_BEHIND = re.compile(r"\d+(?:[^\W\d_]{1,2})?$")
_YEAR = re.compile(r"1\d\d\d|2[01]\d\d")
_RECENT_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_A_YEAR = 2  # parts of a code that begins with a year
_LONG = 3  # digits of a part that is no count
_LONGEST_NAME = 5  # letters of a part that is no word


class Code(NamedTuple):
    """A code as written, `text[start:end]`, and its term."""

    start: int
    end: int
    term: str


def codes_in(text: str) -> list[Code]:
    """Return the codes in a text that other words are parts of, in order and disjoint."""
    may_be_joined = _DIGIT.search(text) and _MAY_BE_JOINED.search(text)
    may_be_dotted = "." in text and _MAY_BE_DOTTED.search(text)
    if not (may_be_joined or may_be_dotted):
        return []
    found: list[Code] = []
    for code in sorted(_all(text), key=lambda code: (code.start, -code.end)):
        if not found or code.start >= found[-1].end:
            found.append(code)
    return found


def _all(text: str) -> Iterator[Code]:
    for match in _IBAN.finditer(text):
        yield Code(*match.span(), "".join(match[0].split()).lower())
    for match in _VERSION.finditer(text):
        yield Code(*match.span(), match[1])
    for pattern in (_DOTTED, _DOT_FIRST):
        for match in pattern.finditer(text):
            begin = "." if match[0][0] == "." else ""
            yield Code(*match.span(), begin + _together(match[0]))
    for match in _JOINED.finditer(text):
        parts = _JOINTS.split(match[0])
        if all(part.isdecimal() for part in parts):
            if _is_a_file_number(match[0], parts):
                yield Code(*match.span(), "-".join(parts))
        elif _is_a_code(parts):
            yield Code(*match.span(), _together(match[0]))


def _together(written: str) -> str:
    return fold_word(_JOINTS.sub("", written))


def _is_a_code(parts: list[str]) -> bool:
    """Tell whether parts are those of a code: "45-year-old" and "mid-2004" are words."""
    words = [part for part in parts if part.isalpha()]
    numbers = [part for part in parts if part.isdecimal()]
    if any(len(word) > _LONGEST_NAME for word in words):
        return False
    if _UNIT_BEHIND.fullmatch(parts[0]) and any(word.islower() for word in words):
        return False
    if any(map(_MIXED.fullmatch, parts)):
        return True
    return any(len(part) >= _LONG and not _YEAR.fullmatch(part) for part in numbers)


def _is_a_file_number(written: str, parts: list[str]) -> bool:
    """Tell whether numbers are a code: "03-2387", "2024-118"; "10-12", "2004-05" are stretches."""
    if "." in written or "_" in written or max(map(len, parts)) < _LONG:
        return False
    if _RECENT_YEAR.fullmatch(parts[0]):
        return len(parts) == _OF_A_YEAR and _is_no_year(parts[1])
    is_odd = parts[0][0] == "0" or len(parts[-1]) > len(parts[0])
    return is_odd and not _YEAR.fullmatch(parts[0])


def _is_no_year(number: str) -> bool:
    """Tell whether a number behind a year is no end of a stretch: it has three digits, or many."""
    return len(number) >= _LONG and not _YEAR.fullmatch(number)
