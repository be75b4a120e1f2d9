"""Text as it is read, and where in the source its characters stand."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.model import Style


@dataclass(frozen=True, slots=True)
class Plain:
    """What a person reads of a span of an article.

    `offsets` has of each character of `text` its place in the source, never descending. The
    character there is the same; or white space or a mark stands there, which is shown as a space;
    or an entity begins there, or the mark of a raised number, which is shown behind "^". `styles`
    are in order of their starts, disjoint or one within the other, outer ones first.
    """

    text: str
    offsets: Sequence[int]
    styles: tuple[Style, ...] = ()

    def within(self, start: int, end: int) -> "Plain":
        """Return the part that stands between two places of the source, without space around."""
        first, behind = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        words = self.text[first:behind]
        first += len(words) - len(words.lstrip())
        behind = first + len(words.strip())
        return Plain(
            self.text[first:behind],
            self.offsets[first:behind],
            tuple(_clipped(self.styles, first, behind)),
        )


def _clipped(styles: Iterable[Style], first: int, behind: int) -> Iterable[Style]:
    for start, end, kind in styles:
        if start < behind and end > first:
            yield Style(max(start, first) - first, min(end, behind) - first, kind)
