"""Numbers, dates and times of a sheet as its readers see them."""

import locale
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime
from babel.numbers import get_decimal_symbol, get_group_symbol

GENERAL = "General"
_SECTIONS = re.compile(r'((?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*)(?:;|$)')
_PART = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<single>.)|[_*].|\[\$(?P<money>[^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]'
    r"|(?P<digits>[#0?](?:[#0?,.]*[#0?])?(?P<scale>,*))|(?P<other>.)"
)
_LANGUAGE = re.compile(r"\[\$[^\]-]*-([0-9A-Fa-f]{1,8})[^\]]*\]")
_DATE_PART = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<single>.)|[_*].|\[(?P<spent>h+|m+|s+)\]|\[[^\]]*\]'
    r"|(?P<clock>am/pm|a/p)|(?P<letters>y+|m+|d+|h+|s+)|(?P<other>.)",
    re.IGNORECASE,
)
# What these formats show depends on where a sheet is opened; so days are written out.
_WHERE_OPENED = ("mm-dd-yy", "m/d/yy h:mm")
_SYSTEM_LONG_DATE, _WRITTEN_OUT = "[$-F800]", "d MMMM yyyy"
_DIGITS_SHOWN = 12
Time = date | time


def shown(value: object, number_format: str) -> str:
    """Return a cell's value in its format; in the usual one when the format is not understood."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, date | time):
        return _time(value, number_format)
    if isinstance(value, timedelta):
        return _duration(value)
    if isinstance(value, int | float):
        return _number(value, number_format)
    return "" if value is None else str(value)


def _number(value: float, number_format: str) -> str:
    sections = [each for each in _SECTIONS.findall(number_format) if each]
    if not sections or GENERAL in sections[0] or re.search(r"[@/E]", sections[0]):
        return _general(value)
    second = value < 0 and len(sections) > 1
    written = _filled(abs(value), sections[1 if second else 0], _locale(number_format))
    return f"-{written}" if value < 0 and not second else written


def _general(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.{_DIGITS_SHOWN}g}"


def _filled(value: float, section: str, where: Locale) -> str:
    """Return what a section of a format makes of a number that is not negative."""
    found, done = "", False
    for part in _PART.finditer(section):
        if part["digits"] and not done:
            done = True
            shift = 100 if "%" in section else 1
            found += _digits(value * shift / 1000 ** len(part["scale"]), part["digits"], where)
        else:
            found += part["quoted"] or part["single"] or part["money"] or part["other"] or ""
    return " ".join(found.split()) if done else _general(value)


def _digits(value: float, pattern: str, where: Locale) -> str:
    pattern = pattern.rstrip(",")
    whole, _, rest = pattern.partition(".")
    try:
        rounded = Decimal(repr(value)).quantize(Decimal(1).scaleb(-len(rest)), ROUND_HALF_UP)
    except InvalidOperation:
        return _general(value)
    written = f"{rounded:,f}" if "," in whole else f"{rounded:f}"
    before, _, after = written.partition(".")
    needed = max(rest.rfind("0"), rest.rfind("?")) + 1
    after = after[:needed] + after[needed:].rstrip("0")
    before = before.zfill(whole.count("0")).replace(",", get_group_symbol(where))
    return f"{before}{get_decimal_symbol(where)}{after}" if after else before


def _time(value: Time, number_format: str) -> str:
    where = _locale(number_format)
    section = next(iter(_SECTIONS.findall(number_format)), "")
    if section.lower() in _WHERE_OPENED or _SYSTEM_LONG_DATE in section:
        pattern = _WRITTEN_OUT
        if isinstance(value, time) or ("h" in section and isinstance(value, datetime)):
            pattern = "HH:mm" if isinstance(value, time) else f"{_WRITTEN_OUT}, HH:mm"
    else:
        pattern = "".join(_date_pattern(section))
    if not re.search("[yMdEHhmsa]", pattern):
        return value.isoformat()
    moment = value if isinstance(value, datetime) else datetime.combine(*_both(value))
    return " ".join(format_datetime(moment, pattern, locale=where).split())


def _both(value: Time) -> tuple[date, time]:
    return (date(1900, 1, 1), value) if isinstance(value, time) else (value, time())


def _date_pattern(section: str) -> Iterator[str]:
    """Yield a format of dates in the letters of the CLDR."""
    parts = list(_DATE_PART.finditer(section))
    letters = [(each["letters"] or each["spent"] or "").lower() for each in parts]
    told = [each for each in letters if each]
    half_days = any(part["clock"] for part in parts)
    at = -1
    for part, letter in zip(parts, letters, strict=True):
        at += bool(letter)
        if letter:
            before, after = told[at - 1] if at else "", told[at + 1] if at + 1 < len(told) else ""
            minutes = letter[0] == "m" and (before[:1] == "h" or after[:1] == "s")
            yield _cldr(letter, minutes=minutes, half_days=half_days)
        elif part["clock"]:
            yield "a"
        else:
            yield _literal(part["quoted"] or part["single"] or part["other"] or "")


def _cldr(letters: str, *, minutes: bool, half_days: bool) -> str:
    length = len(letters)
    if letters[0] == "y":
        return "yyyy"
    if letters[0] == "m":
        return letters[:2] if minutes else "M" * min(length, 4)
    if letters[0] == "d":
        return letters if length < 3 else "E" * length
    return letters if letters[0] == "s" or half_days else letters.upper()


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'" if re.search("[A-Za-z']", text) else text


def _duration(value: timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    written = f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}"
    return f"{written}:{seconds % 60:02}" if seconds % 60 else written


def _locale(number_format: str) -> Locale:
    """Return the place that a format is for, where it says one."""
    match = _LANGUAGE.search(number_format)
    name = locale.windows_locale.get(int(match[1], 16) & 0xFFFF, "") if match else ""
    try:
        return Locale.parse(name or "en_GB")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")
