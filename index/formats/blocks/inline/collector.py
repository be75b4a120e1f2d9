"""Collects what is read of a source, character by character, with places and styles."""

import re
from collections.abc import Sequence

from index.formats.blocks.inline.plain import Plain
from index.model import Style, StyleKind

INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Characters without a width, which stand within words."""
WHITE = " \t\n\r\f\v\x85\u2028\u2029"
"""White space that may be any other: not the spaces that hold words together."""

_UNUSUAL = re.compile(rf"[{INVISIBLE}{WHITE[1:]}]|^ |  ")


class Collector:
    """What is read so far. `places` has where in the article the source's characters stand."""

    def __init__(self, places: Sequence[int]) -> None:
        self._places = places
        self._shown: list[str] = []
        self._offsets: list[int] = []
        self._styles: set[Style] = set()

    def __len__(self) -> int:
        return len(self._shown)

    @property
    def last(self) -> str:
        """The last character, "" before the first."""
        return self._shown[-1] if self._shown else ""

    def put(self, words: str, at: int) -> None:
        """Add what stands at `at` in the source, with white space of any length as one space."""
        if _UNUSUAL.search(words):
            for place, character in enumerate(words, start=at):
                self._put_one(character, place)
        else:
            self._shown.extend(words)
            self._offsets.extend(self._places[at : at + len(words)])

    def put_for(self, words: str, at: int) -> None:
        """Add characters for something that stands at `at` in the source, but none unseen."""
        if words in INVISIBLE:
            return
        self._shown.extend(words)
        self._offsets.extend([self._places[at]] * len(words))

    def put_space(self, at: int) -> None:
        """Add a space for something that stands at `at`, but not a second one."""
        if self._shown and self._shown[-1] != " ":
            self.put_for(" ", at)

    def drop_last(self) -> None:
        """Take back the last character."""
        del self._shown[-1:], self._offsets[-1:]

    def style(self, begun: int, kind: StyleKind) -> None:
        """Set in a style what was added since there were `begun` characters."""
        if begun < len(self._shown):
            self._styles.add(Style(begun, len(self._shown), kind))

    def plain(self) -> Plain:
        """Return all that was added, without space around it."""
        styles = sorted(self._styles, key=lambda style: (style.start, -style.end, style.kind))
        whole = Plain("".join(self._shown), self._offsets, tuple(styles))
        if " " not in {self.last, *self._shown[:1]}:
            return whole
        return whole.within(self._offsets[0], self._offsets[-1] + 1)

    def _put_one(self, character: str, at: int) -> None:
        if character in WHITE:
            self.put_space(at)
        elif character not in INVISIBLE:
            self.put_for(character, at)
