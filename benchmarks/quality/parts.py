"""Parts of a corpus: where the same questions are asked of fewer articles, or of none that answers.

Always the same parts: articles are drawn by a hash of their ids.
"""

from collections.abc import Iterator, Sequence, Set

import xxhash

_SIZES = (5, 5, 20, 20, 200)
_SEED = 2026


def parts_of(ids: Sequence[str], asked: Set[str]) -> Iterator[list[str]]:
    """Yield two halves of some articles, and parts of 5, 20 and 200, sorted.

    In those, half of the articles are among those `asked` about, as far as there are so many.
    """
    shuffled = _shuffled(ids, _SEED)
    half = len(shuffled) // 2
    yield sorted(shuffled[:half])
    yield sorted(shuffled[half:])
    for seed, size in enumerate(_SIZES):
        if len(ids) >= 2 * size:
            wanted = _shuffled([each for each in ids if each in asked], seed)[: -(-size // 2)]
            rest = [each for each in _shuffled(ids, seed) if each not in wanted]
            yield sorted((*wanted, *rest[: size - len(wanted)]))


def _shuffled(ids: Sequence[str], seed: int) -> list[str]:
    return sorted(ids, key=lambda each: xxhash.xxh3_64_intdigest(each.encode(), seed))
