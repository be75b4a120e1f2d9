"""Marks, and whether sentences end at them."""

from index.analysis.endings.deciding import is_end, reach
from index.analysis.endings.marks import Signs, signs_of
from index.analysis.endings.stopped import is_plain, word_before

__all__ = ["Signs", "is_end", "is_plain", "reach", "signs_of", "word_before"]
