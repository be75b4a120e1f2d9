"""Read piece by piece, a text has the terms that its analyzer finds in it as a whole."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.analysis.analyzer import analyzer_of
from index.indexing.terms.lexicon import Lexicon, _Shelf, lexicon_of_this_process
from index.indexing.terms.units import Terms, Units
from tests.index.analysis.test_cues import signs_of

# What the rules of words are about: digits and what joins them, capitals, marks, other scripts.
_LETTERS = "abSTef\u00e9\u0394\u0431\u0451\u4e2d\u0e01\u0915"
_MARKS = "\u0301\u093f\u00ad\u200d"
_JOINTS = " \u00a0\u2009\n.,-\u2010'\u2019&%$()\u201c"
TEXT = st.text(st.sampled_from(_LETTERS + _MARKS + _JOINTS + "0123456789"), max_size=24)
WORDS = st.sampled_from(
    "S 400 25 000 NATO the The U.S. F-35s $2.5bn, soft\u00adly \u0394 e-mail AT&T 3rd".split(" ")  # noqa: SIM905 - as in a text
)
CODES = st.sampled_from("C++ .NET 7 August 2022 7.8.22 HX-7741/B DE89 3704 The Who It, saw".split())  # noqa: SIM905
LONG = st.text(st.sampled_from("aB\u0431.-"), min_size=30, max_size=120)
SPACES = "".join(filter(str.isspace, map(chr, range(0x3001))))
ANY = st.text(st.one_of(st.characters(), st.sampled_from(SPACES + "\ud83d\ude00aA0.")), max_size=12)
TEXTS = st.lists(st.one_of(TEXT, ANY, LONG, st.lists(WORDS | CODES).map(" ".join)), max_size=5)
LANGUAGES = st.sampled_from(["en", "de", "tr", "fr", ""])


def written(units: Units) -> tuple[Terms, list[list[str]]]:
    """Return the terms of units as numbers and as written."""
    found = units.written().terms()
    ends = np.cumsum(found.lengths).tolist()
    terms = units.lexicon.terms(found.numbers.tolist())
    return found, [terms[a:b] for a, b in zip([0, *ends], ends, strict=False)]


@given(st.lists(st.lists(st.tuples(TEXTS, LANGUAGES), max_size=3), max_size=3))
@example([[(["S 400 and 25 000 of them", "WAR IN THE EAST", "soft\u00adly \u0394"], "en")]])
@example([[(["7 August 2022, 24\u201326 Dec.", "(DE89 3704 0044 0532 01) C++ HX-7741/B"], "en")]])
@example([[(["am 7. August 2022", "7.8.22 v1.2.3 .NET, Node.js 03-2387"], "de")]])
@example([[(["die"], "de"), (["die"], "en")], [(["die die"], "en"), (["die"], "de")]])
def test_any_text_has_the_terms_that_its_analyzer_finds(
    batches: list[list[tuple[list[str], str]]],
) -> None:
    lexicon = Lexicon()
    for batch in batches:
        units = Units(lexicon)
        for texts, language in batch:
            units.add(texts, language)
        _, terms = written(units)
        assert terms == [analyzer_of(lang).terms(text) for texts, lang in batch for text in texts]


def test_the_number_of_an_item_is_a_term_of_it_and_no_cue() -> None:
    units = Units(Lexicon())
    units.add(
        ["Barbecues are not allowed.", "We open in May", "Bring wood."], "en", ["3", "12", ""]
    )
    _, terms = written(units)
    assert terms == [["barbecu", "allow", "3"], ["open", "may", "12"], ["bring", "wood"]]
    alone = ["Barbecues are not allowed.", "We open in May", "Bring wood."]
    assert units.written().signs().tolist() == [signs_of(text) for text in alone]


@given(TEXTS)
def test_any_text_has_the_signs_that_it_has_alone(texts: list[str]) -> None:
    lexicon = Lexicon()
    for _ in range(2):
        units = Units(lexicon)
        units.add(texts, "en")
        assert units.written().signs().tolist() == [signs_of(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ankara and Moscow signed a deal.", {"moscow"}),
        ("The S-400 of Russia, 25 000 for TURKEY", {"s400", "russia", "turkey"}),
        ("the deal", set()),
        ("War", set()),
    ],
)
def test_a_capital_letter_after_the_first_word_makes_a_name(text: str, names: set[str]) -> None:
    units = Units(Lexicon())
    units.add([text], "en")
    found, [terms] = written(units)
    assert {term for term, named in zip(terms, found.named, strict=True) if named} == names


def test_what_is_known_stays_when_more_comes_to_be_known() -> None:
    lexicon = Lexicon()
    before = Units(lexicon)
    before.add(["Ankara and Moscow"], "en")
    read = before.written()
    for number in range(3):
        more = Units(lexicon)
        more.add([" ".join(f"w{number}x{i}" for i in range(2000))], "en")
        more.written()
    assert lexicon.terms(read.terms().numbers.tolist()) == ["ankara", "moscow"]


def test_a_piece_is_known_from_then_on() -> None:
    lexicon = Lexicon()
    for texts in (["one two", "two three"], ["three", "one " + "x" * 1000], ["x" * 1000]):
        units = Units(lexicon)
        units.add(texts, "en")
        units.written()
    assert len(lexicon) == len(["one", "two", "three", "x" * 1000])


def test_a_lexicon_remembers_until_it_is_too_large_and_finds_the_same_when_it_begins_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shelf = _Shelf()
    monkeypatch.setattr("index.indexing.terms.lexicon._shelf", lambda: shelf)
    monkeypatch.setattr("index.indexing.terms.lexicon._MOST_PIECES", 4)
    texts = ["one two", "two ships", "four", "The five ships", "two ships", "one"]
    sizes = []
    for text in texts:
        with lexicon_of_this_process() as lexicon:
            units = Units(lexicon)
            units.add([text], "en")
            assert written(units)[1] == [analyzer_of("en").terms(text)]
            sizes.append(len(lexicon))
    assert sizes == [2, 3, 4, 6, 2, 3]
