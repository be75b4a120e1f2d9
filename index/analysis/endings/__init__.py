"""Marks, and whether sentences end at them."""

from index.analysis.endings.deciding import is_end, reach
from index.analysis.endings.gaps import gaps_that_end
from index.analysis.endings.items import STARTS, is_first, items_in_line
from index.analysis.endings.marks import Signs, signs_of
from index.analysis.endings.stopped import is_plain, word_before

__all__ = [
    "STARTS",
    "Signs",
    "gaps_that_end",
    "is_end",
    "is_first",
    "is_plain",
    "items_in_line",
    "reach",
    "signs_of",
    "word_before",
]
