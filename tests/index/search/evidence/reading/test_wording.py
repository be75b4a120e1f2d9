"""The share of a question's words that a text has, in each script."""

import pytest

from index.search.evidence.reading.wording import shares_of_words


@pytest.mark.parametrize(
    ("question", "text", "share"),
    [
        ("Who knows C#?", "She knows C.", 1 / 3),
        ("घंटी का वज़न", "घाटी की वज़ह", 0.0),
        ("घंटी का वज़न", "घंटी का भार", 2 / 3),
        ("灯塔", "这座灯塔很高", 1.0),
        ("灯塔", "塔灯", 0.0),
        ("등대", "등대는 높다", 1.0),
    ],
)
def test_a_word_is_whole_or_a_pair_of_characters(question: str, text: str, share: float) -> None:
    assert shares_of_words(question, [text]) == pytest.approx([share])
