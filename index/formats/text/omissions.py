"""Omissions of one text, put together in order."""

from collections.abc import Iterable

from index.model import Omission


def merged(omissions: Iterable[Omission]) -> list[Omission]:
    """Return `omissions` in order and disjoint; where two overlap, the one that begins first wins.

    What reaches beyond it is kept under its own reason, so all that was omitted still is.
    """
    found: list[Omission] = []
    for each in sorted(omissions, key=lambda each: (each.start, -each.end)):
        start = max(each.start, found[-1].end if found else 0)
        if start < each.end:
            found.append(Omission(start, each.end, each.reason))
    return found
