"""The years and the day that a quote is of: what it says, its headings, its article, its date."""

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, date, datetime

from index.analysis import days_in, function_words_in, is_day, own_languages
from index.model import Article, Passage, Quote
from index.search import years_asked

_YEAR = re.compile(
    r"(?<![\d.,€$£])(?<![€$£] )(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d| ?[€$£]| euros?\b| EUR\b)"
)
_OF_A_DAY = re.compile(r"(?<!\d)\d\d?[./]\d\d?[./]((?:1[5-9]|20)\d\d)(?!\d)")
_DECADE = re.compile(r"(?<!\d)((?:1[5-9]|20)\d)0(?:['’]?s|er|-х)\b")
_SPAN = re.compile(r"(?<!\d)(1[5-9]|20)(\d\d)[/–-](\d\d)(?![\d-]|[./]\d)")
_SHORT = re.compile(
    r"(?:(?<![\d.])(?<![vV])(?<![vV]ersion )(?:(?:0?[1-9]|[12]\d|3[01])[./]){2}"
    r"|(?<!\w)['’])(\d\d)(?![\d.])"
)
_COUNTED = re.compile(r"(?=\b(?P<before>[^\W\d_]+) (?P<year>\d{4}) (?P<after>[^\W\d_]+))")
_LONGEST_SPAN = 30  # years
_THIS_CENTURY = 60  # of two digits, those below are of 2000 to 2059
_OF_ONES_TIME = range(1950, 2060)
_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\d|3[01])(?!\d)")


def is_of(years: Collection[int], passage: Passage, text: str) -> bool:
    """Tell whether the text of a passage is of one of these years.

    It is by what it says, its headings and its article, or else by when that was published.
    """
    if not years_in(text).isdisjoint(years):
        return True
    named, published = years_named(passage), passage.article.published
    is_published = published is not None and published.year in years
    return not named.isdisjoint(years) or (not named and is_published)


def other_years(question: str, passage: Passage, text: str) -> frozenset[int]:
    """Return the years of which a passage, shown as `text`, is, where none is asked for; else none.

    They are those that its sentence names, or else what is shown beside it, or its headings, its
    title and its name. Those between two of them may be meant too; and what has no years above it
    may be of that in which its article was published.
    """
    asked, named = _years_asked(question), years_named(passage)
    told = years_in(passage.text) or years_in(text) or named
    if not asked or not told or any(min(told) <= year <= max(told) for year in asked):
        return frozenset()
    published = passage.article.published
    is_published = not named and published is not None and published.year in asked
    return frozenset() if is_published else told


def _years_asked(question: str) -> frozenset[int]:
    """Return the years of a question: as its language names them, or of one's time and no count."""
    functional = function_words_in(question)
    articles = {word for each in own_languages(question) for word in each.definite_articles}
    leading = {word for word in functional if word.lower() not in articles}
    counted = {
        int(each["year"])
        for each in _COUNTED.finditer(question)
        if each["before"] in leading and each["after"] not in functional
    }
    named = {int(year) for year in years_asked(question)}
    return frozenset(
        year
        for year in years_in(question)
        if year in named or (year in _OF_ONES_TIME and year not in counted)
    )


def years_named(passage: Passage) -> frozenset[int]:
    """Return the years that the title, the name and the headings of a passage name."""
    return years_in("\n".join((_names_of(passage.article), *passage.headings)))


def _names_of(article: Article) -> str:
    return f"{article.title}\n{article.article_id}"


def years_in(text: str) -> frozenset[int]:
    """Return the years from 1500 to 2099 that a text names: 2025, 2025/26, 3.5.25, the 1970s."""
    whole = [int(year[0]) for year in _YEAR.finditer(text)]
    whole += [int(day[1]) for day in _OF_A_DAY.finditer(text)]
    whole += [_of_two_digits(short[1]) for short in _SHORT.finditer(text)]
    spans = ((100 * int(span[1]) + int(span[2]), int(span[3])) for span in _SPAN.finditer(text))
    whole += [
        first + last - first % 100
        for first, last in spans
        if 0 < last - first % 100 <= _LONGEST_SPAN
    ]
    tens = [10 * int(decade[1]) for decade in _DECADE.finditer(text)]
    return frozenset(whole).union(*(range(first, first + 10) for first in tens))


def _of_two_digits(written: str) -> int:
    short = int(written)
    return short + (2000 if short < _THIS_CENTURY else 1900)


def day_of(quote: Quote) -> int:
    """Return the day that a quote is of, 0 where none is known.

    It is that of its headings, which are nearer to it than its article: when that was published,
    and then what its title and its name tell.
    """
    article = quote.passage.article
    if below := _latest_in("\n".join(quote.passage.headings), article):
        return below
    return (
        article.published.toordinal()
        if article.published
        else _latest_in(_names_of(article), article)
    )


def is_to_come(quote: Quote) -> bool:
    """Tell whether a quote is of a year to come."""
    day = day_of(quote)
    return day > 0 and date.fromordinal(day).year > datetime.now(UTC).year


def _latest_in(text: str, article: Article) -> int:
    """Return the latest day that a text tells with its year, or the last of its years, or 0."""
    terms = [day.term for day in days_in(text, article.language) if is_day(day.term)]
    terms += ["-".join(parts) for parts in _DAY_IN_NAME.findall(text)]
    days = [day.toordinal() for term in terms if (day := _day_written(term))]
    days = days or [date(year, 12, 31).toordinal() for year in years_in(text)]
    return max(days, default=0)


def _day_written(term: str) -> date | None:
    """Return the day that a term is of, None when there is none such."""
    with suppress(ValueError):
        return date.fromisoformat(term)
    return None
