"""Texts cut at white space, all in one go, and keys that tell their pieces from one another."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64_intdigest

from index.key_table import Keys

Integers = NDArray[np.int64]

_STEP = 8  # bytes that are read at once
_LONG = 32  # bytes; what more the few longer pieces have is digested one by one
_SPACES = "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_MULTIPLIERS = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)  # of SplitMix64


def _word(read: bytes) -> int:
    """Return up to eight bytes as one number: behind them comes 255, which UTF-8 never has."""
    return int.from_bytes(read.ljust(_STEP, b"\xff"), "little")


_BEHIND = np.array([_word(bytes(size)) for size in range(_STEP + 1)], np.uint64)
_SPACE_WORDS = np.array([_word(space.encode()) for space in _SPACES], np.uint64)


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The pieces of some texts, in order, as `str.split` has them.

    Each stands in `encoded`, which is UTF-8, from one of `starts` to one of `ends`. `counts` is how
    many each text has.
    """

    encoded: bytes
    starts: Integers
    ends: Integers
    counts: Integers

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Pieces":
        """Cut texts."""
        joined = " ".join(["", *texts, " " * _STEP])
        encoded = joined.encode("utf-8", "surrogatepass")
        between = _are_between(encoded)
        bounds = np.flatnonzero(between[1:] != between[:-1]) + 1
        starts, ends = bounds[::2], bounds[1::2]
        behind = (np.fromiter(map(len, texts), np.int64, len(texts)) + 1).cumsum()
        before = starts.searchsorted(_places(encoded, behind))
        return cls(encoded, starts, ends, np.diff(before, prepend=0))

    def written(self, numbers: Integers) -> list[str]:
        """Return those pieces that have these numbers, counted from 0."""
        bounds = zip(self.starts[numbers].tolist(), self.ends[numbers].tolist(), strict=True)
        return [self.encoded[a:b].decode("utf-8", "surrogatepass") for a, b in bounds]

    def keys(self, salts: Keys) -> Keys:
        """Return a key for each piece, never 0: the same for equal pieces with equal salts.

        Of pieces that differ, one pair in 2**64 has the same, and nobody who does not know the
        salt can tell which.
        """
        words, sizes = _words(self.encoded), self.ends - self.starts
        keys = _mixed((words[self.starts] | _BEHIND[np.minimum(sizes, _STEP)]) ^ salts)
        for done in range(_STEP, _LONG, _STEP):
            longer = np.flatnonzero(sizes > done)
            following = words[self.starts[longer] + done]
            following |= _BEHIND[np.minimum(sizes[longer] - done, _STEP)]
            following *= salts[longer] | np.uint64(1)  # else what differs in one could hide here
            keys[longer] = _mixed(following ^ keys[longer])
        for i in np.flatnonzero(sizes > _LONG).tolist():
            rest = self.encoded[self.starts[i] + _LONG : self.ends[i]]
            keys[i] = xxh3_64_intdigest(rest, int(keys[i]))
        return np.maximum(keys, np.uint64(1))


def _are_between(encoded: bytes) -> NDArray[np.bool_]:
    """Tell of each byte whether it is of white space."""
    read = np.frombuffer(encoded, np.uint8)
    # Below 0 comes 255, so each of these is a range: tab to carriage return, 0x1C to space.
    found = np.asarray(read - 0x09 < 5)
    found |= read - 0x1C < 5
    if not encoded.isascii():
        beyond = np.flatnonzero((read == 0xC2) | (read - 0xE1 < 3))  # what all others begin with
        words = _words(encoded)[beyond]
        for size in (2, 3):
            spaces = beyond[np.isin(words | _BEHIND[size], _SPACE_WORDS)]
            found[spaces[:, None] + np.arange(size)] = True
    return found


def _places(encoded: bytes, characters: Integers) -> Integers:
    """Return where some characters begin, given their numbers, from 0 and ascending."""
    inside = np.flatnonzero(np.frombuffer(encoded, np.uint8) & 0xC0 == 0x80)  # of a character
    characters_of = inside - np.arange(1, len(inside) + 1)
    return characters + characters_of.searchsorted(characters)


def _words(encoded: bytes) -> Keys:
    """Return eight bytes as one number, for each place where so many begin."""
    return np.ndarray((len(encoded) - _STEP + 1,), "<u8", encoded, strides=(1,))


def _mixed(keys: Keys) -> Keys:
    """Change keys so that each bit depends on all bits, and return them."""
    keys ^= keys >> np.uint64(30)
    keys *= _MULTIPLIERS[0]
    keys ^= keys >> np.uint64(27)
    keys *= _MULTIPLIERS[1]
    keys ^= keys >> np.uint64(31)
    return keys
