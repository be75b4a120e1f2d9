"""Links to the place of a quote."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.links import address_at
from index.model import Article, Passage


def at(text: str, source: str = "https://example.org/a?b=c#d", **parts) -> str:
    return address_at(Passage(Article("a", "T", text, source, **parts), 0, len(text)))


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("It is open.", ":~:text=It%20is%20open."),
        ("S-400, 5 & 6", ":~:text=S%2D400%2C%205%20%26%206"),
        (
            "One two three four five six seven eight nine.",
            ":~:text=One%20two%20three%20four,six%20seven%20eight%20nine.",
        ),
        ("First line.\nSecond line.", ":~:text=First%20line."),
    ],
)
def test_a_quote_from_a_page_is_linked_at_its_words(text, fragment):
    assert at(text) == f"https://example.org/a?b=c#{fragment}"


def test_a_quote_from_a_pdf_is_linked_at_its_page():
    article = Article(
        "a.pdf", "T", "One. Two. Three.", "https://example.org/a.pdf", pages=(0, 5, 10)
    )
    assert address_at(Passage(article, 5, 9)) == "https://example.org/a.pdf#page=2"


def test_an_article_without_an_address_has_no_link():
    assert at("Text.", "The paper") == ""


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip))
def test_a_fragment_has_no_sign_with_a_meaning_but_its_own_comma(text):
    _, _, fragment = at(text).partition("#:~:text=")
    assert re.fullmatch(r"[\w.~%]*(?:,[\w.~%]+)?", fragment, re.ASCII)
    assert unquote(fragment.partition(",")[0]) in " ".join(text.split())
