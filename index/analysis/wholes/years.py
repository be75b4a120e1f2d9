"""Years that a text names: 2025, 2025/26, 3.5.25, '24, the 1970s."""

import re

_YEAR = re.compile(
    r"(?<![\d.,€$£])(?<![€$£] )(?:1\d|20)\d\d(?![\d%]|[.,]\d| ?[€$£]| euros?\b| EUR\b)"
)
_OF_A_DAY = re.compile(r"(?<!\d)\d\d?[./]\d\d?[./]((?:1\d|20)\d\d)(?!\d)")
_DECADE = re.compile(r"(?<!\d)((?:1\d|20)\d)0(?:['’]?s|er|-х)\b")
_SPAN = re.compile(r"(?<!\d)(1\d|20)(\d\d)[/–-](\d\d)(?![\d-]|[./]\d)")
_SHORT = re.compile(
    r"(?:(?<![\d.])(?<![vV])(?<![vV]ersion )(?:(?:0?[1-9]|[12]\d|3[01])[./]){2}"
    r"|(?<!\w)['’])(\d\d)(?![\d.])"
)
_NUMBER = re.compile(r"\d\d")
_LONGEST_SPAN = 30  # years
_THIS_CENTURY = 60  # of two digits, those below are of 2000 to 2059


def years_in(text: str) -> frozenset[int]:
    """Return the years from 1000 to 2099 that a text names, of a decade all ten.

    Amounts of money, versions and numbers with marks inside are none.
    """
    if not _NUMBER.search(text):
        return frozenset()
    whole = [int(year[0]) for year in _YEAR.finditer(text)]
    whole += [int(day[1]) for day in _OF_A_DAY.finditer(text)]
    whole += [_of_two_digits(int(short[1])) for short in _SHORT.finditer(text)]
    for century, first, last in _SPAN.findall(text):
        if 0 < int(last) - int(first) <= _LONGEST_SPAN:
            whole.append(int(century + last))
    tens = [10 * int(decade[1]) for decade in _DECADE.finditer(text)]
    return frozenset(whole).union(*(range(first, first + 10) for first in tens))


def _of_two_digits(short: int) -> int:
    return short + (2000 if short < _THIS_CENTURY else 1900)
