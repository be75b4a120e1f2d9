"""Documents as people write them: the first quote is what answers, with all that it needs."""

from pathlib import Path

import pytest

from tests.index.documents import Folder, headings, lists, opened, questions, tables
from tests.index.quotes.test_quoting import assert_verbatim

FOLDERS = {**headings.FOLDERS, **questions.FOLDERS, **lists.FOLDERS, **tables.FOLDERS}


@pytest.mark.parametrize(
    "folder", [pytest.param(folder, id=promise) for promise, folder in FOLDERS.items()]
)
def test_the_first_quote_holds_what_is_promised(folder: Folder, tmp_path: Path) -> None:
    index = opened(tmp_path, folder.files)
    for question, says, lacks, above in folder.asked:
        answer = index.answer(question, 3)
        assert_verbatim(answer)
        assert answer.answered, question
        first = answer.quotes[0]
        at = 0
        for piece in says.split("|"):
            assert piece in first.shown.text[at:], question
            at = first.shown.text.index(piece, at) + len(piece)
        for piece in filter(None, lacks.split("|")):
            assert piece not in first.shown.text, question
        assert above is None or first.passage.headings == above, question
