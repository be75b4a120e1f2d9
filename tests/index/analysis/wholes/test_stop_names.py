"""Names made of function words are terms where they are written with capitals in a sentence."""

import pytest

from index.analysis.analyzer import Analyzer
from index.analysis.wholes.stop_names import stop_names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Who played in Leeds in 1970.", ["The Who"]),
        ("Where did The Who play?", ["The Who"]),
        ("He saw The The, and read It, the novel.", ["The The", "It"]),
        ("They heard With Or Without You twice.", ["With Or Without You"]),
        ("In Leeds The The met, and on Friday The Who.", ["The The", "The Who"]),
    ],
)
def test_capitals_within_a_sentence_make_names_of_function_words(
    text: str, names: list[str]
) -> None:
    found = stop_names_in(text, "en")
    assert [text[each.start : each.end] for each in found] == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The dog that he saw. It was his.", "en"),
        ("Then I said that I would.", "en"),
        ("When I came, The Guardian wrote: “It is late.”", "en"),
        ("Me and The Band of The Hawk", "en"),
        ("Ten Things To Do, Pride Of The North, What London Was", "en"),
        ("Wenn Sie Ihren Hund mitnehmen, fragen Sie.", "de"),
    ],
)
def test_beginnings_of_sentences_and_parts_of_other_names_are_none(
    text: str, language: str
) -> None:
    assert list(stop_names_in(text, language)) == []


def test_such_a_name_is_one_term_and_no_other_has_it() -> None:
    terms = Analyzer("en").terms
    assert terms("Where did The Who play?") == ["thewho", "play"]
    assert terms("The man who played") == ["man", "play"]
