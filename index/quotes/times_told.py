"""The years and the day that a quote is of: what it says, its headings, its article, its date."""

import re
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import lru_cache

from index.analysis import days_in, is_day, years_in
from index.model import Article, Passage, Quote
from index.search import is_in_range_of_years, years_meant

_EARLIEST = 1500  # an earlier number is a count more often than a year
_DAY_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\d|3[01])(?!\d)")


def is_of(years: Collection[int], passage: Passage, text: str) -> bool:
    """Tell whether the text of a passage is of one of these years.

    It is by what it says, its headings and its article, or else by when that was published.
    """
    if not years_told(text).isdisjoint(years):
        return True
    named, published = years_named(passage), passage.article.published
    is_published = published is not None and published.year in years
    return not named.isdisjoint(years) or (not named and is_published)


def other_years(question: str, passage: Passage, text: str) -> frozenset[int]:
    """Return the years of which a passage, shown as `text`, is, where none is asked for; else none.

    They are those that its sentence names, or else what is shown beside it, or its headings, its
    title and its name. Those between two of them may be meant too, and those in a range; and what
    has no years above it may be of that in which its article was published.
    """
    asked = years_meant(question)
    if not asked:
        return frozenset()
    named = years_named(passage)
    told = years_told(passage.text) or years_told(text) or named
    if not told or any(min(told) <= year <= max(told) for year in asked):
        return frozenset()
    published = passage.article.published
    if is_in_range_of_years(passage.text, asked, published.year if published else None):
        return frozenset()
    is_published = not named and published is not None and published.year in asked
    return frozenset() if is_published else told


def years_named(passage: Passage) -> frozenset[int]:
    """Return the years that the title, the name and the headings of a passage name."""
    return years_told("\n".join((_names_of(passage.article), *passage.headings)))


def _names_of(article: Article) -> str:
    return f"{article.title}\n{article.article_id}"


def years_told(text: str) -> frozenset[int]:
    """Return the years from 1500 on that a text names."""
    return frozenset(year for year in years_in(text) if year >= _EARLIEST)


def day_of(quote: Quote) -> int:
    """Return the day that a quote is of, 0 where none is known.

    It is that of its headings, which are nearer to it than its article: when that was published,
    and then what its title and its name tell.
    """
    return day_below(quote.passage.article, quote.passage.headings)


def day_below(article: Article, headings: Collection[str]) -> int:
    """Return the day that what stands below some headings of an article is of, as `day_of` does."""
    if below := _latest_in("\n".join(headings), article.language):
        return below
    if article.published:
        return article.published.toordinal()
    return _latest_in(_names_of(article), article.language)


def is_to_come(quote: Quote) -> bool:
    """Tell whether a quote is of a year to come."""
    day = day_of(quote)
    return day > 0 and date.fromordinal(day).year > datetime.now(UTC).year


@lru_cache(maxsize=256)  # the same headings and titles are compared again and again
def _latest_in(text: str, language: str) -> int:
    """Return the latest day that a text tells with its year, or the last of its years, or 0."""
    terms = [day.term for day in days_in(text, language) if is_day(day.term)]
    terms += ["-".join(parts) for parts in _DAY_IN_NAME.findall(text)]
    days = [day.toordinal() for term in terms if (day := _day_written(term))]
    days = days or [date(year, 12, 31).toordinal() for year in years_told(text)]
    return max(days, default=0)


def _day_written(term: str) -> date | None:
    """Return the day that a term is of, None when there is none such."""
    with suppress(ValueError):
        return date.fromisoformat(term)
    return None
