"""Texts are cut as `str.split` cuts them, and keys are those of the same pieces and no others."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.pieces import Pieces

SPACES = "".join(filter(str.isspace, map(chr, range(0x110000))))
# Bytes that white space begins with or holds, in characters that are none; halves of pairs.
LIKE_SPACES = "\0\b\x0e\x1b\x7f\x84\x86\xa1\xc2\xe1\u1681\u1fff\u200b\u202e\u2030\u3001\u180e\ufeff"
SURROGATES = "\ud83d\ude00\U0001f600"
LETTERS = st.sampled_from("ab\xe9\u0431\u4e2d" + LIKE_SPACES + SURROGATES)
TEXT = st.text(st.one_of(LETTERS, st.sampled_from(SPACES)), max_size=30)
PIECES = st.lists(st.text(LETTERS, min_size=1, max_size=50), max_size=8)


def keys(pieces: list[str], salt: int = 0) -> list[int]:
    found = Pieces.of([" ".join(pieces)])
    return found.keys(np.full(len(found.starts), salt, np.uint64)).tolist()


def written(pieces: Pieces) -> list[str]:
    return pieces.written(np.arange(len(pieces.starts)))


@given(st.lists(st.one_of(TEXT, st.text()), max_size=6))
def test_texts_are_cut_as_str_split_cuts_them(texts: list[str]) -> None:
    pieces = Pieces.of(texts)
    expected = [text.split() for text in texts]
    assert pieces.counts.tolist() == [len(each) for each in expected]
    assert written(pieces) == [piece for each in expected for piece in each]


def test_every_character_that_str_split_cuts_at_is_white_space_and_no_other() -> None:
    texts = [f"a{chr(code)}b" for code in range(0x110000)]
    assert Pieces.of(texts).counts.tolist() == [len(text.split()) for text in texts]


@given(PIECES)
def test_equal_pieces_have_equal_keys_and_others_have_others(pieces: list[str]) -> None:
    pieces += pieces[::-1]
    found = keys(pieces)
    assert 0 not in found
    assert len(set(zip(found, pieces, strict=True))) == len(set(found)) == len(set(pieces))


@pytest.mark.parametrize("size", [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 40, 100])
def test_a_character_more_or_another_one_anywhere_makes_another_key(size: int) -> None:
    piece = "a" * size
    others = [piece[:i] + "b" + piece[i + 1 :] for i in range(size)]
    assert len(set(keys([piece, piece + "a", piece + "\0", piece[1:] + "\0", *others]))) == size + 4


@given(PIECES)
def test_the_place_of_a_piece_makes_no_difference(pieces: list[str]) -> None:
    alone = [key for piece in pieces for key in keys([piece])]
    assert keys(pieces) == alone


def test_salts_make_other_keys() -> None:
    pieces = ["a", "piece", "of_more_than_eight_bytes", "of_more" * 9]
    assert len({*keys(pieces, 1), *keys(pieces, 2)}) == 2 * len(pieces)


def test_keys_are_spread_evenly() -> None:
    found = np.array(keys([f"{number}" for number in range(1 << 14)]), np.uint64)
    for shift in (0, 20, 40, 58):
        shares = np.bincount(((found >> np.uint64(shift)) & np.uint64(63)).astype(np.intp))
        assert shares.min() > 150, shift
        assert shares.max() < 400, shift
