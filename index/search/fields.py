"""The fields of one generation that words of a question may stand in."""

from typing import NamedTuple

import numpy as np

from index.storage import Columns, UnitField


class Fields(NamedTuple):
    """Where words of a question may stand; `margins` are what is never quoted."""

    sentences: UnitField
    heads: UnitField
    titles: UnitField
    margins: UnitField

    @classmethod
    def of(cls, columns: Columns) -> "Fields":
        """Return the fields of one generation."""
        words = columns.vocabulary
        in_heads = int(columns.head_lengths.sum(dtype=np.int64))
        in_titles = int(columns.title_lengths.sum(dtype=np.int64))
        return cls(
            UnitField(words, columns.lists, columns.lengths, int(columns.article_lengths.sum())),
            UnitField(words, columns.head_lists, columns.head_lengths, in_heads),
            UnitField(words, columns.title_lists, columns.title_lengths, in_titles),
            UnitField(words, columns.margin_lists, columns.title_lengths, 0),
        )
