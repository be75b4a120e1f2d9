"""Lines as spans, whatever ends them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from index.analysis.lines import TextLine, lines

PARTS = ["\n", "\r", "\r\n", " ", "\t", "\x0b", "\u2028", "\ufeff", "\u200b", "a", "B c."]
TEXTS = st.lists(st.sampled_from(PARTS)).map("".join)


def test_lines_are_told_without_the_space_around_them() -> None:
    text = "One.\r\n\n  \ufeff Two. \rThree.\n"
    assert list(lines(text)) == [(0, 4, "One."), (6, 6, ""), (11, 15, "Two."), (17, 23, "Three.")]


@given(TEXTS, st.integers(0, 5))
def test_lines_end_where_they_do_and_have_what_is_between(text: str, start: int) -> None:
    written = re.finditer(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)", text[start:])
    spans = [each.span(1) for each in written if each.start() < len(text[start:])]
    found = list(lines(text, start))
    assert [_bare(text[start:][begin:end]) for begin, end in spans] == [each.text for each in found]
    assert all(text[each.start : each.end] == each.text for each in found)
    for line, (begin, end) in zip(found, spans, strict=True):
        assert start + begin <= line.start <= line.end <= start + end


def _bare(written: str) -> str:
    text = written.strip()
    if text[:1] in ("\ufeff", "\u200b") or text[-1:] in ("\ufeff", "\u200b"):
        text = text.lstrip("\ufeff\u200b").lstrip().rstrip("\ufeff\u200b").rstrip()
    return text


def test_the_rest_of_a_line_is_a_line() -> None:
    assert next(lines("One. Two.\n", 5)) == TextLine(5, 9, "Two.")
