"""Words that speak neither for nor against an answer, in scripts with capitals and without."""

import pytest

from index.messages import light_words_in


@pytest.mark.parametrize(
    ("question", "light"),
    [
        ("Can you enter the hall?", {"Can", "you"}),
        ("Where does Can Atalay live?", {"does"}),
        ("هل يمكن أن أدخل القاعة؟", {"يمكن"}),
        ("क्या मैं हॉल में जा सकता हूँ?", {"मैं", "जा", "सकता", "हूँ"}),
        ("제가 홀에 들어갈 수 있나요?", {"제가", "있나요"}),
    ],
)
def test_light_words_are_told_by_small_letters_where_there_are_such(
    question: str, light: set[str]
) -> None:
    assert light_words_in(question) == light
