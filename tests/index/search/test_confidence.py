"""What confidence knows of a question: terms that are less than words are met by chance."""

from pathlib import Path

import pytest

from index.search import EmbeddedEngine, Retriever, Weights
from tests.index.corpora import current, indexed, write

CHANCES = ("pairs", "threes", "syllables")


@pytest.mark.parametrize(
    ("text", "question", "found"),
    [
        ("The ferry leaves the harbour at nine.", "When does the ferry leave?", ()),
        ("Das Boot fährt um neun Uhr in den Hafen.", "Wann fährt das Boot?", ()),
        ("渡轮九点离开港口。", "渡轮几点离开港口？", ("pairs",)),
        ("フェリーは九時に港を出る。", "フェリーは何時に出る？", ("pairs",)),
        ("เรือออกจากท่าเวลาเก้าโมงเช้า", "เรือออกจากท่ากี่โมง", ("threes",)),
        ("Chuyến phà rời bến cảng lúc chín giờ.", "Chuyến phà rời bến cảng lúc mấy giờ?",
         ("syllables",)),
    ],
)  # fmt: skip
def test_it_knows_what_the_terms_of_a_language_are(
    tmp_path: Path, text: str, question: str, found: tuple[str, ...]
) -> None:
    indexed(write(tmp_path / "articles", {"a.txt": f"{text}\n"}), tmp_path / "data")
    retriever = Retriever(EmbeddedEngine(current(tmp_path / "data")), Weights.shipped())
    certainty = retriever.candidates(retriever.read(question)).certainty
    assert tuple(name for name in CHANCES if certainty[name]) == found
