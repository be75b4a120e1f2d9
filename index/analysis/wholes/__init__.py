"""Several words that are one: codes, days, names made of function words."""

from index.analysis.wholes.codes import IBAN_BEGINS, Code, codes_in
from index.analysis.wholes.days import (
    Day,
    calendar_names,
    calendar_words,
    days_in,
    is_day,
    is_month,
    with_months_named,
    without_year,
)
from index.analysis.wholes.stop_names import StopName, may_be_of_a_name, stop_names_in
from index.analysis.wholes.years import years_in

__all__ = [
    "IBAN_BEGINS",
    "Code",
    "Day",
    "StopName",
    "calendar_names",
    "calendar_words",
    "codes_in",
    "days_in",
    "is_day",
    "is_month",
    "may_be_of_a_name",
    "stop_names_in",
    "with_months_named",
    "without_year",
    "years_in",
]
