"""Signs tell what kind of thing a sentence holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.cues import Count, Cue, count, cues_of_piece, cues_of_pieces, has


def signs_of_all(texts: list[str]) -> list[int]:
    pieces = [text.split() for text in texts]
    signs = np.array([cues_of_piece(piece) for each in pieces for piece in each], np.uint32)
    found: list[int] = cues_of_pieces(
        signs, np.array([len(each) for each in pieces], np.int64)
    ).tolist()
    return found


def signs_of(text: str) -> int:
    return signs_of_all([text])[0]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It was founded in 1986.", Cue.YEAR),
        ("They meet on 18 February.", Cue.DATE),
        ("The vote is on Tuesday.", Cue.DATE),
        ("The deal is worth $1.75bn.", Cue.MONEY),
        ("It pays 12 euros a head.", Cue.MONEY),
        ("Profits drop 33% this year.", Cue.PERCENT),
        ("He got a two-year ban.", Cue.DURATION),
        ("He was jailed for three years.", Cue.DURATION),
        ("It failed because of the rain.", Cue.CAUSE),
        ("\u201cThat\u2019s rubbish,\u201d he told us.", Cue.QUOTATION),
        ("The chairman warned of losses.", Cue.SPEECH),
        ("She finished seventh.", Cue.ORDINAL),
        ("A 25 yard shot won it.", Cue.MEASURE),
        ("The ceremony was held in the Staples Center.", Cue.PLACE),
        ("Oxygen is a gas.", Cue.DEFINITION),
        ("But he refused.", Cue.LEANING),
        ("Paul Goosens, head of the firm, agreed.", Cue.ROLE),
        ("Will it work?", Cue.QUESTION),
        ('\u201cWill it work?\u201d ) "', Cue.QUESTION),
        ("It has offices in Rome, Paris, and Oslo.", Cue.LIST),
        ("They couldn't agree.", Cue.NEGATION),
    ],
)
def test_a_sign_is_seen(text: str, sign: int) -> None:
    assert has(np.array([signs_of(text)], np.uint32), sign)[0]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They may march.", Cue.DATE),
        ("It weighs nothing.", Cue.MEASURE),
        ("A year passed in silence.", Cue.YEAR),
        ("He won the cup for the euros.", Cue.MONEY),
        ("Nothing was said.", Cue.QUESTION),
        ('Nothing was said. " )', Cue.QUESTION),
        ("Why? Nothing was said. ) The? end", Cue.QUESTION),
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
