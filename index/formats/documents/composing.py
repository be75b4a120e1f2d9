"""Composes one text of many pieces, and notes which are omitted."""

from dataclasses import dataclass, field

from index.errors import ArticleError
from index.model import Omission

PARAGRAPH = "\n\n"


@dataclass(slots=True)
class Composition:
    """A text that grows by paragraphs, which blank lines part."""

    _pieces: list[str] = field(default_factory=list)
    _omitted: list[Omission] = field(default_factory=list)
    _length: int = 0

    @property
    def end(self) -> int:
        """Where the next paragraph will begin, in characters."""
        return self._length

    def add(self, paragraph: str, reason: str = "") -> None:
        """Add a paragraph, which is omitted when there is a `reason`; an empty one is nothing."""
        if not paragraph:
            return
        if reason:
            self._omitted.append(Omission(self._length, self._length + len(paragraph), reason))
        self._pieces.append(paragraph)
        self._length += len(paragraph) + len(PARAGRAPH)

    def finished(self) -> tuple[str, tuple[Omission, ...]]:
        """Return the text and what is omitted of it. Raises `ArticleError` when it is empty."""
        if not self._pieces:
            raise ArticleError("empty: there is no text in it")
        return PARAGRAPH.join(self._pieces), tuple(self._omitted)
