from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.paragraphs import paragraphs_of

LONG = (
    "Prices rose by three per cent in June, the office said, after two in May, which was less than "
    "most economists had expected at the time"
)


def blocks(text):
    return [text[start:end] for start, end in paragraphs_of(text)]


# In each text "|" stands where a paragraph ends and the next begins.
TEXTS = {
    "empty lines": "One.\n\n|Two.\n \t\n\n|Three.",
    "windows lines": "One.\r\n\r\n|Two.",
    "lines without empty ones": f"Prices rise again\n|{LONG}\n|Analysts were surprised\n|{LONG}",
    "wrapped lines": (
        "The president of the United States said on Monday that his country and\n"
        "Europe had agreed on the main points of a treaty, although Mr.\n"
        "Smith, who speaks for the Union, was careful.\n"
        "|Both sides meet again in March, somewhere in the mountains or by a\n"
        "lake."
    ),
    "heading above wrapped lines": (
        "The treaty\n"
        "|The president of the United States said on Monday that his country and\n"
        "Europe had agreed on the main points of it."
    ),
    "dash at the beginning of a wrapped line": (
        "The council of elders - dominated by old men who had not left the hills\n"
        "- will vote on Tuesday, and nobody who was asked by this paper expected\n"
        "much."
    ),
    "items": "We want:\n|- taxes\n|- roads. Soon.\n|* jobs\n|1. Peace\n|2) Work\n|a) Rest\n|• No",
    "bullets without spaces": "We want:\n|⁃taxes\n|▪roads. Soon.\n|▶ jobs",
    "sentence that ends in quotation marks apart": (
        "Le maire de la ville a répondu hier soir : « Nous verrons. »\n"
        "|et personne, dans la grande salle pleine de monde, ne le crut vraiment ce soir-là"
    ),
    "wrapped items": (
        "- an item that is longer than the others and therefore had to go on in\n"
        "  another line\n"
        "|- a second item, which was wrapped in the same way as the first of them\n"
        "  and ends here"
    ),
    "markdown": "# Markets\n|Shares fell.\n|## Bonds\n|They rose.\n|---\n|> A quote\n|| A table |",
    "underlined heading": "Markets\n|=======\n|Shares fell.",
    "line that breaks off": "A line of some length that somebody broke off\nwithout any reason.",
    "lines that somebody broke where the sense does": (
        "The oak in front of the school was planted\nby its first pupils, and\nis measured in\nMay."
        "\n|Nobody climbs it."
    ),
    "heading behind lines that never end": (
        "Apples, pears, plums and a great many\nother things\n|Opening hours\n|Noon to dusk."
    ),
    "line that ends with a comma": "On Friday,\nTurkey said so.",
}


@pytest.mark.parametrize("name", TEXTS)
def test_paragraphs_end_where_a_reader_ends_them(name):
    marked = TEXTS[name].replace("|| A table |", "|\0 A table \0")
    parts = [part.replace("\0", "|").strip() for part in marked.split("|")]
    assert blocks(marked.replace("|", "").replace("\0", "|")) == parts


def test_an_address_wider_than_the_rest_does_not_keep_text_from_being_wrapped():
    lines = ["some words that fill a line of this text up to its very end, as it"] * 12
    lines[5] = "https://example.org/" + "x" * 150
    assert len(blocks("\n".join(lines))) <= 3


LINES = st.sampled_from(
    [
        "Word",
        "a word",
        "- item",
        "# Head",
        "===",
        "",
        " ",
        "Mr.",
        LONG,
        "中文。",
        "1. x",
        "\x85",
        "x" * 70,
    ]
)


@given(st.lists(LINES, max_size=20).map("\n".join) | st.text(max_size=100))
def test_paragraphs_are_in_order_and_cover_everything_but_white_space(text):
    spans = list(paragraphs_of(text))
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    outside = [0, *(edge for span in spans for edge in span), len(text)]
    assert not "".join(text[a:b] for a, b in zip(outside[::2], outside[1::2], strict=True)).strip()
