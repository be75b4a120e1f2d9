"""Occurrences say less and less, and less in a long text."""

import numpy as np
import pytest
from rank_bm25 import BM25Plus

from index.search.bm25 import ARTICLE, SELECTION, SENTENCE, Saturation


def test_candidates_are_selected_by_the_constants_of_rank_bm25() -> None:
    library = BM25Plus([["a"]])
    assert Saturation(library.k1, library.b) == SELECTION


@pytest.mark.parametrize("saturation", [SELECTION, SENTENCE, ARTICLE])
def test_a_count_in_a_longer_text_is_divided_by_more(saturation: Saturation) -> None:
    norms = saturation.norm(np.array([1, 10, 100]), average=10.0)
    assert norms[1] == pytest.approx(saturation.k1)
    assert norms[0] < norms[1] < norms[2]


@pytest.mark.parametrize("saturation", [SENTENCE, ARTICLE])
def test_features_make_less_of_length_than_what_selects(saturation: Saturation) -> None:
    assert saturation.b < SELECTION.b
