"""Signs tell what kind of thing a sentence holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.signs import Count, Sign, count, has, signs_of_piece, signs_of_pieces


def signs_of_all(texts: list[str]) -> list[int]:
    pieces = [text.split() for text in texts]
    signs = np.array([signs_of_piece(piece) for each in pieces for piece in each], np.uint32)
    found: list[int] = signs_of_pieces(
        signs, np.array([len(each) for each in pieces], np.int64)
    ).tolist()
    return found


def signs_of(text: str) -> int:
    return signs_of_all([text])[0]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It was founded in 1986.", Sign.YEAR),
        ("They meet on 18 February.", Sign.DATE),
        ("The vote is on Tuesday.", Sign.DATE),
        ("The deal is worth $1.75bn.", Sign.MONEY),
        ("It pays 12 euros a head.", Sign.MONEY),
        ("Profits drop 33% this year.", Sign.PERCENT),
        ("He got a two-year ban.", Sign.DURATION),
        ("He was jailed for three years.", Sign.DURATION),
        ("It failed because of the rain.", Sign.CAUSE),
        ("\u201cThat\u2019s rubbish,\u201d he told us.", Sign.QUOTATION),
        ("The chairman warned of losses.", Sign.SPEECH),
        ("She finished seventh.", Sign.ORDINAL),
        ("A 25 yard shot won it.", Sign.MEASURE),
        ("The ceremony was held in the Staples Center.", Sign.PLACE),
        ("Oxygen is a gas.", Sign.DEFINITION),
        ("But he refused.", Sign.LEANING),
        ("Paul Goosens, head of the firm, agreed.", Sign.ROLE),
        ("Will it work?", Sign.QUESTION),
        ('\u201cWill it work?\u201d ) "', Sign.QUESTION),
        ("It has offices in Rome, Paris, and Oslo.", Sign.LIST),
        ("They couldn't agree.", Sign.NEGATION),
    ],
)
def test_a_sign_is_seen(text: str, sign: int) -> None:
    assert has(np.array([signs_of(text)], np.uint32), sign)[0]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They may march.", Sign.DATE),
        ("It weighs nothing.", Sign.MEASURE),
        ("A year passed in silence.", Sign.YEAR),
        ("He won the cup for the euros.", Sign.MONEY),
        ("Nothing was said.", Sign.QUESTION),
        ('Nothing was said. " )', Sign.QUESTION),
        ("Why? Nothing was said. ) The? end", Sign.QUESTION),
    ],
)
def test_what_only_looks_like_a_sign_is_none(text: str, sign: int) -> None:
    assert not has(np.array([signs_of(text)], np.uint32), sign)[0]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("It sold 12 of 40, and 7 more.", Count.NUMBERS, 3),
        ("It sold 1 of 2 of 3 of 4 of 5.", Count.NUMBERS, 3),
        ("Two of the three went home.", Count.NUMBER_WORDS, 2),
        ("He met Tony Blair and Jack Straw.", Count.NAMES, 2),
        ("Nobody came.", Count.NAMES, 0),
        ("Tony Blair spoke.", Count.NAMES, 1),
        ("Tony Blair met Lord Butler there.", Count.FULL_NAMES, 2),
        ("It ended. Then Rome fell.", Count.NAMES, 1),
        ("It ended. Everybody left.", Count.NAMES, 0),
    ],
)
def test_things_are_counted_up_to_a_limit(text: str, kind: tuple[int, int], expected: int) -> None:
    assert count(np.array([signs_of(text)], np.uint32), kind)[0] == expected


@given(st.text())
def test_signs_of_any_text_fit_32_bits(text: str) -> None:
    assert 0 <= signs_of(text) < 1 << 32


@given(st.lists(st.text(st.sampled_from("aA1 .,?\")$'"), max_size=30), max_size=6))
def test_sentences_have_the_same_signs_together_as_alone(texts: list[str]) -> None:
    assert signs_of_all(texts) == [signs_of(text) for text in texts]
